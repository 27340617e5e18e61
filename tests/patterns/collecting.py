"""Every pattern that the program compiles, and where: re is listened to while all of it is imported.

Run as a program it prints them as JSON, one a line. It needs a process of its own, for a module that was
imported before compiles nothing again.
"""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_ALONE = frozenset(("match", "fullmatch"))
"""Ways to use a pattern that try it at one place of the text."""
SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern."""

    place: str
    """``filings/identity/identify.py:_FORM``; a line number in the place of a name that it has not."""
    expression: str | bytes
    flags: int
    uses: frozenset[str]
    """``match``, ``fullmatch`` and, for whatever looks for it everywhere in a text, ``search``."""

    def compiled(self) -> re.Pattern[Any]:
        """The pattern as the program has it."""
        return re.compile(self.expression, self.flags)


def patterns() -> list[Pattern]:
    """Return every pattern of the program, each once."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.patterns.collecting"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found: dict[tuple[str | bytes, int], Pattern] = {}
    for line in told.splitlines():
        path, number, expression, is_bytes, flags = json.loads(line)
        said = expression.encode("latin-1") if is_bytes else expression
        name, uses = _used(path, number)
        known = found.get((said, flags))
        found[said, flags] = Pattern(
            known.place if known else f"{path}:{name or number}",
            said,
            flags,
            known.uses | uses if known else uses,
        )
    return list(found.values())


@cache
def _used(path: str, number: int) -> tuple[str | None, frozenset[str]]:
    """Return the name of the pattern on a line, and how it is used; one without a name in any way."""
    tree = ast.parse((ROOT / "viewer" / path).read_text(encoding="utf-8"))
    name = next((name for name, first, last in _named(tree) if first <= number <= last), None)
    if name is None or not name.startswith("_"):
        return name, frozenset((SEARCH,))
    uses = [
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    ]
    loads = sum(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
        for node in ast.walk(tree)
    )
    passed_on = [SEARCH] if not uses or loads > len(uses) else []
    return name, frozenset([use if use in _ALONE else SEARCH for use in uses] + passed_on)


def _named(tree: ast.Module) -> Iterator[tuple[str, int, int]]:
    """Yield each name that a compiled pattern is given, and the lines of the assignment."""
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Call)
            and ast.unparse(node.value.func) == "re.compile"
            and isinstance(node.targets[0], ast.Name)
        ):
            yield node.targets[0].id, node.lineno, node.end_lineno or node.lineno


def _listen() -> list[tuple[str, int, str, bool, int]]:
    """Import the whole program, read and compare a filing, and note each pattern that is compiled."""
    heard: list[tuple[str, int, str, bool, int]] = []
    compiler: Any = re._compile  # type: ignore[attr-defined] # what every function of re goes through

    def listen(pattern: Any, flags: int) -> Any:
        made = compiler(pattern, flags)
        frame: Any = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename == re.__file__:
            frame = frame.f_back
        path = Path(frame.f_code.co_filename) if frame is not None else Path()
        if path.is_relative_to(ROOT / "viewer"):
            is_bytes = isinstance(made.pattern, bytes)
            said = made.pattern.decode("latin-1") if is_bytes else made.pattern
            at = path.relative_to(ROOT / "viewer").as_posix()
            heard.append((at, frame.f_lineno, said, is_bytes, made.flags))
        return made

    re._compile = listen  # type: ignore[attr-defined]
    import viewer

    for module in pkgutil.walk_packages(viewer.__path__, "viewer."):
        if module.name.endswith("__main__"):
            continue
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as missing:
            if missing.name is None or not missing.name.startswith(("PySide6", "shiboken6")):
                raise
    _use()
    return heard


def _use() -> None:
    """Compile what waits for its first use."""
    from tests.fuzz.seeds import markdown
    from viewer.comparison import compare
    from viewer.figures.read.grammar.forms import FORMS
    from viewer.filings import read
    from viewer.filings.section.ends import run_in_title
    from viewer.report import render_html

    assert run_in_title()
    assert all(form.pattern for form in FORMS)
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder) / "old.md", Path(folder) / "new.md"
        old.write_text(markdown(), encoding="utf-8")
        new.write_text(markdown().replace("77.8%", "79.1%"), encoding="utf-8")
        render_html(compare(read(old), read(new)))


if __name__ == "__main__":
    for entry in _listen():
        print(json.dumps(entry))
