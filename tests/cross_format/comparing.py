"""A page and what a converter made of it -> what is read otherwise, and whose doing that is."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from lxml import etree

from viewer.comparison import compare
from viewer.comparison.model import Comparison, Op, Status
from viewer.filings import Filing, read
from viewer.filings.errors import FilingError
from viewer.filings.text.windows_1252 import WINDOWS_1252

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TOLD = 60
"""Letters by which a text is found in a paragraph: it may go on in another, after a page end."""
_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(slots=True)
class Outcome:
    """How a converted filing compares with its page."""

    factors: int = 0
    figures: int = 0
    """Figures that differ."""
    lost: list[str] = field(default_factory=list)
    """What differs because the converter lost it, each with what it lost."""
    otherwise: list[str] = field(default_factory=list)
    """What is read otherwise though the converter kept it."""

    def said(self) -> list[str]:
        """All that differs, in lines."""
        return [*self.lost, *(f"read otherwise: {text}" for text in self.otherwise)]


def outcome_of(page: Path, converted: Path) -> Outcome:
    """Compare a page with what was made of it."""
    old = read(page)
    outcome = Outcome(len(old.factors))
    try:
        new = read(converted)
    except FilingError as refusal:
        outcome.otherwise.append(f"it is refused: {refusal}")
        return outcome
    comparison = compare(old, new)
    outcome.figures = sum(pair.figures_changed for pair in comparison.pairs)
    paragraphs = _paragraphs(converted)
    for texts in _differences(comparison):
        found = (_why(text, old, paragraphs, paged=converted.suffix == ".pdf") for text in texts)
        why = next(filter(None, found), "")
        said = " → ".join(texts)
        (outcome.lost if why else outcome.otherwise).append(f"{why}: {said}" if why else said)
    return outcome


def _differences(comparison: Comparison) -> Iterator[list[str]]:
    """Yield the texts that one side has and the other has not, with what stands in their place there."""
    for pair in comparison.pairs:
        if pair.status is Status.UNCHANGED:
            continue
        for row in pair.rows:
            for equal, segments in groupby(row.segments, key=lambda segment: segment.op is Op.EQUAL):
                texts = [s.text.strip() for s in segments if not s.ignored and _letters(s.text)]
                if texts and not equal:
                    yield texts


def _why(text: str, old: Filing, paragraphs: list[str], *, paged: bool) -> str:
    """Say what the converter did to a text; empty where it did nothing.

    ``paged`` says that the file has pages and no paragraphs.
    """
    kept = " ".join(paragraphs)
    if (_letters(text) in _letters(old.text)) != (_letters(text) in _letters(kept)):
        return "the converter wrote other letters"
    if (_marks(text) in _marks(old.text)) != (_marks(text) in _marks(kept)):
        return "the converter wrote other marks"
    said = _letters(text)[:_TOLD]
    blocks = [_letters(block.span.of(old.text)) for block in old.blocks]
    for whole in () if paged else map(_letters, paragraphs):
        if said in whole and sum(bool(block) and block in whole for block in blocks) > 1:
            return "the converter made one paragraph of several"
    return ""


def _marks(text: str) -> str:
    """Return a text without its blanks, the control characters in it as Windows has them."""
    return "".join(text.split()).translate(WINDOWS_1252)


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text)


def _paragraphs(path: Path) -> list[str]:
    """Return what a converted file says, by paragraphs or by pages, without this project's readers."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            root = etree.fromstring(archive.read("word/document.xml"))
        return ["".join(text.text or "" for text in p.iter(f"{_WORD}t")) for p in root.iter(f"{_WORD}p")]
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
