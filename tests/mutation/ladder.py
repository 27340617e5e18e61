"""Which tests are asked about a module: its own first, then its neighbours', then all that go through it.

For ``viewer/filings/page/furniture.py`` those are ``tests/filings/page/test_furniture.py``, then the rest of
``tests/filings``, then all that read and compare as a user does. A mutant climbs until a test fails. Paths
are looked up, not listed, so that the ladder outlives a rename.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

# What goes through reading and comparing as a user does; the window's tests are slow and see little more.
WIDEST = ("tests/figures", "tests/comparison", "tests/filings", "tests/accuracy", "tests/docs")


@dataclass(frozen=True, slots=True)
class Rung:
    """Tests that are run together: these paths, less those that an earlier rung has run."""

    paths: tuple[str, ...]
    ignored: tuple[str, ...] = ()


def rungs(root: Path, module: str) -> list[Rung]:
    """The rungs for a module of ``viewer/``, from the narrowest to the widest, none without tests."""
    below = PurePosixPath(module).relative_to("viewer")
    folder = PurePosixPath("tests") / below.parent
    own = sorted((root / folder).glob(f"test_{below.stem}*.py")) or sorted((root / folder).glob("test_*.py"))
    steps = [
        [path.relative_to(root).as_posix() for path in own],
        [_nearest(root, folder)],
        ["/".join(folder.parts[:2])],
        [*WIDEST],
    ]
    found: list[Rung] = []
    done: list[str] = []
    for step in steps:
        paths = [path for path in step if (root / path).exists() and path not in done]
        if paths:
            found.append(Rung(tuple(paths), tuple(done)))
            done += paths
    return found


def _nearest(root: Path, folder: PurePosixPath) -> str:
    while not (root / folder).is_dir():
        folder = folder.parent
    return folder.as_posix()
