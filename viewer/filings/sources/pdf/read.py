"""A PDF's bytes -> a Source: the only module that knows the order of the steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from viewer.filings.model import Noise, Span
from viewer.filings.source import Source, SourceBlock, Style, StyleRun
from viewer.filings.sources.lines import marker_of
from viewer.filings.sources.pdf.columns import stretches
from viewer.filings.sources.pdf.document import pages_of
from viewer.filings.sources.pdf.glyphs import Page
from viewer.filings.sources.pdf.legible import check_legible
from viewer.filings.sources.pdf.lines import Line, lines_of, underline
from viewer.filings.sources.pdf.paragraphs import Draft, levels, measure, paragraphs
from viewer.filings.sources.pdf.running import mark_running_lines
from viewer.filings.sources.pdf.style import Styles

_BETWEEN = "\n\n"
_CLOSERS = frozenset(".!?:”’\"')")


def read_pdf(path: str, data: bytes, check: Callable[[], None]) -> Source:
    """Read a PDF; ``check`` is called now and then and raises an error to stop.

    Raises:
        UnreadableFiling: the file is broken, locked, too large, or has no text that can be read.
    """
    pages = pages_of(path, data, check)
    warnings = check_legible(path, pages)
    lines = []
    for page in pages:
        check()
        lines.append(_lines(page))
    mark_running_lines(lines)
    check()
    styles = Styles(piece for page in pages for piece in page.pieces)
    blocks = _Blocks(styles)
    for draft, noise, indent in _drafts(lines, styles, check):
        blocks.add(draft, noise, indent)
    return blocks.source(warnings)


def _lines(page: Page) -> list[Line]:
    """Return a page's lines from the top down; what is turned against the rest of the page comes last."""
    turns: dict[int, int] = {}
    for piece in page.pieces:
        turns[piece.look.turn] = turns.get(piece.look.turn, 0) + len(piece.text)
    lines: list[Line] = []
    for turn in sorted(turns, key=lambda t: -turns[t]):
        found = lines_of((p for p in page.pieces if p.look.turn == turn), page.number)
        if turn == 0:
            underline(found, page.rules)
        lines += found
    return lines


def _drafts(
    pages: Sequence[Sequence[Line]], styles: Styles, check: Callable[[], None]
) -> Iterator[tuple[Draft, Noise | None, int]]:
    """Yield the paragraphs of all pages in reading order, the running lines at the ends of their page."""
    columns = []
    for page in pages:
        check()
        columns.append(stretches([line for line in page if line.noise is None]))
    text = [line for page in columns for stretch in page for line in stretch.lines]
    measures = measure(text, styles)
    for page, parts in zip(pages, columns, strict=True):
        check()
        first = next((i for i, line in enumerate(page) if line.noise is None), len(page))
        for line in page[:first]:
            yield Draft([line], line.x0), line.noise, 0
        for draft, indent in levels([d for part in parts for d in paragraphs(part, measures)]):
            yield draft, None, indent
        for line in page[first:]:
            if line.noise is not None:
                yield Draft([line], line.x0), line.noise, 0


class _Blocks:
    """Writes the text of a source and its blocks."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._parts: list[str] = []
        self._length = 0
        self._spans: list[tuple[Span, Draft, Noise | None, int, tuple[StyleRun, ...]]] = []

    def add(self, draft: Draft, noise: Noise | None, indent: int) -> None:
        """Write a paragraph."""
        if self._parts:
            self._write(_BETWEEN)
        start = self._length
        runs: list[StyleRun] = []
        for number, line in enumerate(draft.lines):
            if number:
                self._write("\n")
            for blank, piece in line.parts():
                self._write(blank)
                at = self._length
                self._write(_clean(piece.text))
                style = self._styles.of(piece)
                if style != Style() and self._length > at:
                    _run(runs, Span(at, self._length), style, self._parts)
        self._spans.append((Span(start, self._length), draft, noise, indent, tuple(runs)))

    def _write(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)

    def source(self, warnings: tuple[str, ...]) -> Source:
        """Return what was written."""
        text = "".join(self._parts)
        blocks = []
        page = 0
        ends = [span.start for span, *_ in self._spans[1:]] + [len(text)]
        for (content, draft, noise, indent, runs), end in zip(self._spans, ends, strict=True):
            first = draft.lines[0]
            row = first.row and noise is None
            blocks.append(
                SourceBlock(
                    Span(content.start, end),
                    content,
                    _with_stops(text, content, runs),
                    marker=None if row else marker_of(text, content),
                    indent=indent,
                    centred=draft.centred,
                    row=row,
                    page=first.page,
                    page_start=first.page != page,
                    noise=noise,
                )
            )
            page = first.page
        return Source(text, "pdf", tuple(blocks), warnings)


def _clean(text: str) -> str:
    """Return text without halves of characters, which some platforms hand on."""
    if text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _run(runs: list[StyleRun], span: Span, style: Style, parts: Sequence[str]) -> None:
    """Add a run, or let the last one go on over the blank between."""
    if runs and runs[-1].style == style:
        between = span.start - runs[-1].span.end
        if between == 0 or (between == 1 and parts[-2].isspace()):
            runs[-1] = StyleRun(Span(runs[-1].span.start, span.end), style)
            return
    runs.append(StyleRun(span, style))


def _with_stops(text: str, content: Span, runs: tuple[StyleRun, ...]) -> tuple[StyleRun, ...]:
    """Let a run take the stop that closes it: no reader sees the weight of a full stop."""
    result = []
    for number, run in enumerate(runs):
        end = run.span.end
        limit = runs[number + 1].span.start if number + 1 < len(runs) else content.end
        while end < limit and text[end] in _CLOSERS:
            end += 1
        closes = end == content.end or text[end : end + 1].isspace()
        result.append(StyleRun(Span(run.span.start, end), run.style) if closes else run)
    return tuple(result)
