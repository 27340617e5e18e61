"""Paragraphs -> the text of a source and its blocks.

Where a line ends after a hyphen the word may have been cut there or not: the line end stays in the text
and the reader of paragraphs decides by the rest of the filing. After a dash, or before a capital letter
("non-" / "U.S."), nothing was cut: the line goes on without a blank.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.filings.model import Noise, Span
from viewer.filings.source import CharacterStyle, Source, SourceBlock, StyleRun
from viewer.filings.sources.lines import marker_of
from viewer.filings.sources.pdf.paragraphs import PdfParagraph
from viewer.filings.sources.pdf.style import PdfStyles
from viewer.language.sentence_ends import CLOSING_MARKS

_BETWEEN = "\n\n"
_DASHES = "-–—‐‑"
_SUSPENDED = re.compile(r"(?:and|or|to|nor)\b")


def joint(above: str, below: str) -> str:
    """Return what stands between two lines of a paragraph."""
    glued = above[-1:] in _DASHES and above[-2:-1].isalnum()
    if glued and above.endswith("-") and below[:1].islower():
        return " " if _SUSPENDED.match(below) else "\n"
    if glued or (above[-1:] == "/" and above[-2:-1].isalnum()):
        return ""
    return "\n"


class Writer:
    """Writes the text of a source and its blocks."""

    def __init__(self, styles: PdfStyles) -> None:
        self._styles = styles
        self._parts: list[str] = []
        self._length = 0
        self._spans: list[tuple[Span, PdfParagraph, Noise | None, int, tuple[StyleRun, ...]]] = []

    def add(self, draft: PdfParagraph, noise: Noise | None, indent: int) -> None:
        """Write a paragraph."""
        if self._parts:
            self._write(_BETWEEN)
        start = self._length
        runs: list[StyleRun] = []
        for number, line in enumerate(draft.lines):
            if number:
                self._write(joint(draft.lines[number - 1].text, line.text))
            for blank, piece in line.parts():
                self._write(blank)
                at = self._length
                self._write(_clean(piece.text))
                style = self._styles.of(piece)
                if style != CharacterStyle() and self._length > at:
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
                    full=draft.full,
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


def _run(runs: list[StyleRun], span: Span, style: CharacterStyle, parts: Sequence[str]) -> None:
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
        while end < limit and text[end] in CLOSING_MARKS:
            end += 1
        closes = end == content.end or text[end : end + 1].isspace()
        result.append(StyleRun(Span(run.span.start, end), run.style) if closes else run)
    return tuple(result)
