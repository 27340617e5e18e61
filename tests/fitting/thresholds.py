"""``make try-thresholds``: what each number that reading goes by does, on a corpus.

Each threshold is halved and doubled in turn, and every filing read again: printed are the filings whose
section, factors or noise come out otherwise. A number that changes nothing either way is not at an edge; one
that changes many filings is worth a second look. Nothing is kept.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tests.corpus import corpus_folder
from tests.fitting.trying import tried
from viewer.filings import FilingError, read, stages
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.headings.weights import HEADINGS, MARKUP_WEIGHTS, RUN_IN
from viewer.filings.page.thresholds import FURNITURE, MENDING
from viewer.filings.section.thresholds import LOCATE, LOCATE_WEIGHTS, TITLES
from viewer.filings.source import Source
from viewer.filings.sources.html.thresholds import HTML
from viewer.filings.sources.pdf import thresholds as pdf
from viewer.filings.sources.thresholds import DOCX, FORMATS, TEXT
from viewer.filings.thresholds import DECODING, EMPHASIS, IDENTITY

OF_FORMATS = (
    *(DECODING, FORMATS, TEXT, DOCX, HTML),
    *(pdf.LETTERS, pdf.LEGIBLE, pdf.LINES, pdf.COLUMNS, pdf.ROWS, pdf.MEASURES, pdf.PARAGRAPHS, pdf.RUNNING),
)
OF_SECTIONS = (
    *(LOCATE, LOCATE_WEIGHTS, TITLES, FURNITURE, MENDING, RUN_IN, HEADINGS, MARKUP_WEIGHTS),
    *(EMPHASIS, IDENTITY, CONFIDENCE),
)
"""One frozen value for each stage of reading: those of the formats, and those of what comes after."""

PDF_ONLY = type(pdf.LETTERS).__module__
"""Where the numbers stand that only PDFs are read by."""


def files_of(corpus: Path) -> list[Path]:
    """Return the filings of a corpus, labelled or not, and its seeds."""
    kinds = {".html", ".htm", ".txt", ".pdf", ".md", ".docx"}
    found = [*(corpus / "filings").glob("*/*"), *(corpus / "seeds").glob("*")]
    return sorted(path for path in found if path.suffix in kinds and path.name != "README.md")


class _Remembered:
    """Reads each file's source once."""

    def __init__(self) -> None:
        self._of = stages.source_of
        self._known: dict[str, tuple[Source, str]] = {}

    def __call__(self, name: str, data: bytes, check: Callable[[], None]) -> tuple[Source, str]:
        if name not in self._known:
            self._known[name] = self._of(name, data, check)
        return self._known[name]


def reading(path: Path) -> object:
    """Return what a reviewer sees of how a file was read."""
    try:
        filing = read(path)
    except FilingError as error:
        return str(error)
    blocks = [(block.span, block.role, block.noise, block.factor) for block in filing.blocks]
    said = filing.form, filing.company, filing.fiscal_year, filing.warnings, filing.doubts, filing.section
    return blocks, filing.factors, filing.preamble, said


def trials(value: object) -> Iterator[tuple[str, float]]:
    """Yield half and double of a number, whole numbers as such."""
    if isinstance(value, int):
        yield from (("halved", value // 2), ("doubled", 2 * value))
    elif isinstance(value, float):
        yield from (("halved", value / 2), ("doubled", 2 * value))


def tried_all(files: Sequence[Path], only: str) -> Iterator[str]:
    """Yield a line for each threshold and trial: the filings that are read otherwise."""
    for values in OF_FORMATS:
        pdf_only = type(values).__module__ == PDF_ONLY
        yield from _tried(values, [p for p in files if p.suffix == ".pdf" or not pdf_only], only)
    # What comes after the formats goes by their sources, which stay the same.
    with patch.object(stages, "source_of", _Remembered()):
        for values in OF_SECTIONS:
            yield from _tried(values, files, only)


def _tried(values: Any, files: Sequence[Path], only: str) -> Iterator[str]:
    names = [field.name for field in fields(values) if field.name not in ("check_every", "forbidden")]
    wanted = [name for name in names if only in f"{type(values).__name__}.{name}"]
    usual = {path: reading(path) for path in files} if wanted else {}
    for name in wanted:
        value = getattr(values, name)
        for how, other in trials(value):
            with tried(values, **{name: other}):
                changed = [path for path in files if reading(path) != usual[path]]
            named = ", ".join(f"{path.parent.name}/{path.name}" for path in changed)
            count = f"{len(changed)} of {len(files)} change"
            yield f"{type(values).__name__}.{name} = {value}, {how}: {count}  {named}".rstrip()


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the lines for a corpus."""
    parser = argparse.ArgumentParser(prog="python -m tests.fitting.thresholds", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), help="folder with filings/")
    parser.add_argument("--only", default="", help="part of a threshold's name")
    chosen = parser.parse_args(arguments)
    if chosen.corpus is None:
        parser.error("no corpus: set FACTORDIFF_CORPUS to a folder with filings/")
    for line in tried_all(files_of(chosen.corpus), chosen.only):
        print(line, flush=True)


if __name__ == "__main__":
    main()
