"""A PDF's bytes -> a Source: the only module that knows the order of the steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from viewer.filings.model import Noise
from viewer.filings.source import Source
from viewer.filings.sources.pdf.columns import gutters, stretches
from viewer.filings.sources.pdf.compose import Writer
from viewer.filings.sources.pdf.document import pages_of
from viewer.filings.sources.pdf.glyphs import PdfPage
from viewer.filings.sources.pdf.labels import labels_first
from viewer.filings.sources.pdf.legible import check_legible, recognised_pages
from viewer.filings.sources.pdf.lines import PdfLine, lines_of, underline
from viewer.filings.sources.pdf.measures import measure
from viewer.filings.sources.pdf.paragraphs import PdfParagraph, levels, paragraphs
from viewer.filings.sources.pdf.running import mark_running_lines
from viewer.filings.sources.pdf.style import PdfStyles

_END = b"%%EOF"
_READ, _WHOLE = 3, 4
"""Reading the letters of a page takes so many parts of so many of its time: 1.9 of 2.9 s measured."""
_TAIL = 4096
"""Bytes at the end of a file in which its end mark stands; some programs write a little after it."""


def read_pdf(
    path: str,
    data: bytes,
    check: Callable[[], None],
    told: Callable[[int, int], None] = lambda _done, _count: None,
) -> Source:
    """Read a PDF; ``check`` is called now and then and raises an error to stop.

    ``told`` is called with how much has been done and how much there is to do: a page's letters, then its
    paragraphs. ``read`` of a filing calls this in a process of its own (``isolated/``): PDFium may crash.

    Raises:
        UnreadableFiling: the file is broken, locked, too large, or has no text that can be read.
    """
    pages = pages_of(path, data, check, lambda done, count: told(_READ * done, _WHOLE * count))
    warnings = check_legible(path, pages)
    if _END not in data[-_TAIL:]:
        warnings = (*warnings, "The PDF has no end mark: it may be cut short, and pages may be missing.")
    lines = []
    for page in pages:
        check()
        lines.append(_lines(page))
    mark_running_lines(lines)
    check()
    styles = PdfStyles(piece for page in pages for piece in page.pieces)
    writer = Writer(styles)
    for number, drafts in enumerate(_drafts(lines, styles, check), start=1):
        told(_READ * len(pages) + number, _WHOLE * len(pages))
        for draft, noise, indent in drafts:
            writer.add(draft, noise, indent)
    return replace(writer.source(warnings), recognised=bool(recognised_pages(pages)))


def _lines(page: PdfPage) -> list[PdfLine]:
    """Return a page's lines from the top down; what is turned against the rest of the page comes last."""
    turns: dict[int, int] = {}
    for piece in page.pieces:
        turns[piece.look.turn] = turns.get(piece.look.turn, 0) + len(piece.text)
    lines: list[PdfLine] = []
    for turn in sorted(turns, key=lambda t: -turns[t]):
        found = lines_of((p for p in page.pieces if p.look.turn == turn), page.number)
        if turn == 0:
            underline(found, page.rules)
            found = labels_first(found)
        lines += found
    return lines


def _drafts(
    pages: Sequence[Sequence[PdfLine]], styles: PdfStyles, check: Callable[[], None]
) -> Iterator[list[tuple[PdfParagraph, Noise | None, int]]]:
    """Yield the paragraphs of each page in reading order, the running lines at the ends of their page."""
    lines = [[line for line in page if line.noise is None] for page in pages]
    known = gutters(lines)
    check()
    columns = [stretches(page, known) for page in lines]
    text = [line for page in columns for stretch in page for line in stretch.lines]
    measures = measure(text, styles)
    for page, parts in zip(pages, columns, strict=True):
        check()
        first = next((i for i, line in enumerate(page) if line.noise is None), len(page))
        drafts = levels([d for part in parts for d in paragraphs(part, measures)])
        after = (line for line in page[first:] if line.noise is not None)
        yield [
            *((PdfParagraph([line], line.x0), line.noise, 0) for line in page[:first]),
            *((draft, None, indent) for draft, indent in drafts),
            *((PdfParagraph([line], line.x0), line.noise, 0) for line in after),
        ]
