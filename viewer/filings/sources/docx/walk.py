"""The body of a Word document -> drafts of source blocks, in reading order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from docx.oxml.ns import qn

from viewer.filings.limits import DEEPEST_TABLE
from viewer.filings.model import Noise
from viewer.filings.source import CELL_BAR, CharacterStyle
from viewer.filings.sources.docx.numbering import Numbering
from viewer.filings.sources.docx.styles import DocxStyles, ParagraphLook
from viewer.filings.sources.docx.text import Changes, DocxText, text_of
from viewer.filings.sources.thresholds import DOCX
from viewer.language.bullets import enumerator_end, is_lone_glyph

_LABEL = re.compile(r"(?:item|part|note)\b.{0,12}", re.IGNORECASE)


@dataclass(slots=True)
class DocxBlock:
    """A block before it has its place in the text."""

    text: str
    runs: list[tuple[int, int, CharacterStyle]] = field(default_factory=list)
    level: int | None = None
    centred: bool = False
    indent: int = 0
    row: bool = False
    page_start: bool = False
    noise: Noise | None = None


class DocxWalker:
    """Walks a body; ``check`` is called now and then and raises an error to stop."""

    def __init__(self, styles: DocxStyles, numbering: Numbering, check: Callable[[], None]) -> None:
        self._styles = styles
        self._numbering = numbering
        self._check = check
        self._met = 0
        self._page = False
        self.changes = Changes()

    def walk(self, body: Any, depth: int = 0) -> Iterator[DocxBlock]:
        """Yield the blocks in an element."""
        held: DocxText | None = None
        for child in body.iterchildren():
            tag = child.tag
            if tag == qn("w:p"):
                text, look = self._paragraph(child)
                text = _joined(held, text)
                held = text if _mark_deleted(child) else None
                if held is None:
                    yield from self._blocks(text, look, depth)
            elif tag == qn("w:tbl"):
                yield from self._table(child, depth)
            elif tag in (qn("w:ins"), qn("w:moveTo"), qn("w:customXml"), qn("w:sdt"), qn("w:sdtContent")):
                yield from self.walk(child, depth)

    def _paragraph(self, paragraph: Any) -> tuple[DocxText, ParagraphLook]:
        self._met += 1
        if self._met % DOCX.check_every == 0:
            self._check()
        look = self._styles.paragraph(paragraph.find(qn("w:pPr")))
        return text_of(paragraph, look.style, self._styles, self.changes), look

    def _blocks(self, text: DocxText, look: ParagraphLook, depth: int) -> Iterator[DocxBlock]:
        """Yield a paragraph, cut at page breaks and behind its title, and the text boxes that hang on it."""
        self._page = self._page or look.page_break
        mark = ""
        if look.numbering is not None and text.text.strip():
            mark = self._numbering.mark(*look.numbering)
        indent = look.indent
        if look.numbering is not None:
            told = self._numbering.indent(*look.numbering)
            indent = look.numbering[1] * DOCX.level_columns if told is None else told
        start = 0
        for end in sorted({*text.breaks, text.title_end(), len(text.text)}):
            draft = _piece(text, start, end, mark)
            if draft is not None:
                draft.level, draft.centred, draft.indent = look.level, look.centred, indent
                draft.page_start, self._page = self._page, False
                mark = ""
                yield draft
            self._page = self._page or end in text.breaks
            start = end
        if unseen := " ".join(text.unseen.split()):
            yield DocxBlock(unseen, noise=Noise.HIDDEN)
        if depth < DEEPEST_TABLE:
            for box in text.boxes:
                yield from self.walk(box, depth + 1)

    def _table(self, table: Any, depth: int) -> Iterator[DocxBlock]:
        for row in table.iter(qn("w:tr")):
            if _nearest(row, qn("w:tbl")) is not table:
                continue
            cells = (
                [list(self.walk(cell, depth + 1)) for cell in _cells(row)] if depth < DEEPEST_TABLE else []
            )
            unseen = [draft for cell in cells for draft in cell if draft.noise is not None]
            cells = [shown for cell in cells if (shown := [draft for draft in cell if draft.noise is None])]
            if len(cells) == 2 and _leads(_said(cells[0])):
                first, rest = cells
                yield _led(_said(first), first[0], rest[0])
                yield from rest[1:]
            elif len(cells) == 1 or any(len(_said(cell)) > DOCX.long_cell for cell in cells):
                yield from (draft for cell in cells for draft in cell)
            elif cells:
                yield _row(cells)
            yield from unseen


def _joined(held: DocxText | None, text: DocxText) -> DocxText:
    """Put a paragraph whose mark was deleted before the one that it became part of."""
    if held is None:
        return text
    shift = len(held.text)
    held.text += text.text
    held.runs += [(a + shift, b + shift, style) for a, b, style in text.runs]
    held.breaks += [at + shift for at in text.breaks]
    held.boxes += text.boxes
    held.unseen += text.unseen
    return held


def _mark_deleted(paragraph: Any) -> bool:
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None


def _piece(text: DocxText, start: int, end: int, mark: str) -> DocxBlock | None:
    """Make a draft of a part of a paragraph, blanks at its ends left out."""
    said = text.text[start:end]
    lead = len(said) - len(said.lstrip())
    said = said.strip()
    if not said:
        return None
    first = start + lead
    before = f"{mark} " if mark else ""
    last = first + len(said)
    runs = [
        (max(a, first) - first + len(before), min(b, last) - first + len(before), style)
        for a, b, style in text.runs
        if a < last and b > first
    ]
    return DocxBlock(before + said, runs)


def _nearest(element: Any, tag: str) -> Any:
    return next((a for a in element.iterancestors() if a.tag == tag), None)


def _cells(row: Any) -> Iterator[Any]:
    """Yield the cells of a row; one that goes on from the row above stands there."""
    for cell in row.iter(qn("w:tc")):
        merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        goes_on = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
        if _nearest(cell, qn("w:tr")) is row and not goes_on:
            yield cell


def _said(cell: list[DocxBlock]) -> str:
    return " ".join(draft.text for draft in cell)


def _leads(first: str) -> bool:
    """True for what belongs to the start of the next cell: a list mark, "Item 1A."."""
    return (
        is_lone_glyph(first)
        or bool(_LABEL.fullmatch(first))
        or enumerator_end(first + " x", 0, len(first) + 2) == len(first) + 1
    )


def _led(label: str, first: DocxBlock, rest: DocxBlock) -> DocxBlock:
    shift = len(label) + 1
    runs = [*first.runs, *((a + shift, b + shift, style) for a, b, style in rest.runs)]
    page_start = first.page_start or rest.page_start
    return replace(rest, text=f"{label} {rest.text}", runs=runs, page_start=page_start)


def _row(cells: list[list[DocxBlock]]) -> DocxBlock:
    text = ""
    runs: list[tuple[int, int, CharacterStyle]] = []
    for cell in cells:
        text += CELL_BAR if text else ""
        for number, draft in enumerate(cell):
            text += " " if number else ""
            shift = len(text)
            runs += [(a + shift, b + shift, style) for a, b, style in draft.runs]
            text += draft.text
    return DocxBlock(text, runs, row=True, page_start=cells[0][0].page_start)
