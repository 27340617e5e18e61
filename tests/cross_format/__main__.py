"""``python -m tests.cross_format``: the smallest pages of the corpus in the formats that others make of them.

Each page is converted by every program that is installed, read, and compared with itself: every factor should
be unchanged and no figure should differ. What does differ is printed, with what the converter lost where it
lost something; the exit code is 1 where something is read otherwise though it was kept.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.corpus import corpus_folder
from tests.cross_format.comparing import outcome_of
from tests.cross_format.converting import CONVERTERS, page_alone
from viewer.filings import read
from viewer.filings.errors import FilingError

_PAGES = 6
_SHOWN = 100
"""Characters of what differs that are printed."""
DIFFERS = 1


def pages(folder: Path, count: int) -> list[Path]:
    """Return the smallest pages with factors in them."""
    found: list[Path] = []
    for path in sorted((folder / "filings").rglob("*.htm*"), key=lambda path: path.stat().st_size):
        try:
            if len(found) == count:
                break
            filing = read(path)
            # What is only called a page is text, which no other program reads as this one does.
            if filing.format == "html" and filing.factors:
                found.append(path)
        except FilingError:
            continue
    return found


def report(paths: Sequence[Path], folder: Path) -> int:
    """Print how each page fares in each format; return the exit code."""
    code = 0
    missing = {converter.program for converter in CONVERTERS if not converter.installed}
    for program in sorted(missing):
        print(f"{program} is not installed: skipped")
    for number, path in enumerate(paths):
        page = folder / f"page-{number}.html"
        page.write_bytes(page_alone(path.read_bytes()))
        for converter in CONVERTERS:
            if converter.program in missing:
                continue
            converted = converter.convert(page, folder)
            if converted is None:
                print(f"{path.parent.name}/{path.name}, {converter.name}: it made nothing of it")
                continue
            outcome = outcome_of(page, converted)
            differs = len(outcome.lost) + len(outcome.otherwise)
            said = "all unchanged" if not differs else f"{differs} differences"
            print(
                f"{path.parent.name}/{path.name}, {converter.name}: {outcome.factors} factors, {said}, "
                f"{outcome.figures} figures differ",
                flush=True,
            )
            for text, times in Counter(outcome.said()).most_common():
                print(f"    {times} × {text[:_SHOWN]}")
            converted.unlink()
            code = DIFFERS if outcome.otherwise or (outcome.figures and not outcome.lost) else code
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Convert, read and compare."""
    parser = argparse.ArgumentParser(prog="make cross-format")
    parser.add_argument("--pages", type=int, default=_PAGES, help="how many pages of the corpus")
    parser.add_argument("files", nargs="*", type=Path, help="these pages instead")
    options = parser.parse_args(arguments)
    corpus = corpus_folder()
    if not options.files and corpus is None:
        print("Name pages, or set FACTORDIFF_CORPUS to a folder with filings/")
        return DIFFERS
    chosen = options.files or pages(corpus or Path(), options.pages)
    with tempfile.TemporaryDirectory() as folder:
        return report(chosen, Path(folder))


if __name__ == "__main__":
    raise SystemExit(main())
