"""Markdown as OCR programs and people write it: emphasis, headings, lists, escapes, scraps of HTML.

Only what can be told character by character is read: ``***A heading.***`` is a bold italic run whose
stars are markup, ``\\$`` is an escaped dollar sign, ``<sup>(1)</sup>`` is "(1)".
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.filings.model import Noise, Span
from viewer.filings.source import CharacterStyle, Source, SourceBlock, SourceEdit, StyleRun
from viewer.filings.sources import lines as plain
from viewer.filings.sources.thresholds import FORMATS
from viewer.filings.text.raised_marks import SLASHES, raised

_ATX = re.compile(r"(#{1,6})[ \t]+")
_ATX_END = re.compile(r"(?<![ \t])[ \t]++#++[ \t]*+$")
_SETEXT = re.compile(r"(?:=+|-+)[ \t]*$")
_STARS = re.compile(r"(?<![\\*])\*{1,3}(?!\*)|(?<![\\_])_{1,3}(?!_)")
_TAG = re.compile(
    r"</?(?:sup|sub|u|b|i|em|strong|span|center|div|p|br|font|small|s|strike|del|ins|mark|a)\b[^<>\n]*/?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"</?(?:br|p|div)\b", re.IGNORECASE)
_STYLE_TAG = re.compile(r"<(/?)(u|b|i|em|strong)>", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([$*_#\-.!|&%~`>+{}\[\]<])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_LINK = re.compile(r"(!?\[)([^\[\]\n]{0,400})(\]\([^()\s]{0,400}\))")
_COMMENT = re.compile(r"<!--.{0,400}?-->", re.DOTALL)
_SIGNS = re.compile(r"^(?:#{1,6} \S|\*\*\S.*\S\*\*\s*$|\*{3}\S.*\S\*{3}\s*$|- \S|\|.*\|\s*$)", re.MULTILINE)
_BAR_ROW = re.compile(r"\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?$")

_SUP = re.compile(r"<sup>([^<>\n]{1,20})</sup>", re.IGNORECASE)

_STYLES = {
    "b": CharacterStyle(bold=True),
    "strong": CharacterStyle(bold=True),
    "i": CharacterStyle(italic=True),
    "em": CharacterStyle(italic=True),
    "u": CharacterStyle(underline=True),
}


def looks_like_markdown(text: str) -> bool:
    """True where a text without a telling name is written in Markdown."""
    signs = {match.group()[:2] for match in _SIGNS.finditer(text)}
    strong = [match for match in _SIGNS.finditer(text) if match.group()[0] in "#*|"]
    return bool(signs) and len(strong) >= FORMATS.markdown_signs


def read_markdown(text: str) -> Source:
    """Read Markdown into source blocks; markup becomes edits and style runs."""
    lines = plain.lines_of(text)
    groups = plain.group(lines, lambda block, line: _parts(text, block, line))
    blocks: list[SourceBlock] = []
    for block, full in plain.tile(text, groups):
        if len(full) == 1 and _SETEXT.fullmatch(full[0].text) and _underlines(blocks, block):
            blocks[-1] = replace(blocks[-1], level=1 if full[0].text.startswith("=") else 2)
        if len(full) == 1 and _BAR_ROW.fullmatch(full[0].text):
            blocks.append(replace(block, noise=Noise.RULE, row=False))
            continue
        blocks.append(_inline(text, block) if block.noise is None else block)
    return Source(text, "markdown", tuple(blocks))


def _underlines(blocks: list[SourceBlock], block: SourceBlock) -> bool:
    """A line of dashes underlines a title only where it stands right below it."""
    return (
        bool(blocks)
        and blocks[-1].noise is None
        and blocks[-1].span.end - blocks[-1].content.end <= 1
        and block.content.end > 0
    )


def _parts(text: str, block: list[plain.TextLine], line: plain.TextLine) -> bool:
    last = block[-1]
    return (
        plain.stands_alone(line)
        or plain.stands_alone(last)
        or plain.begins_item(text, block, line)
        or bool(_ATX.match(line.text))
        or bool(_ATX.match(last.text))
        or _all_emphasis(line.text)
        or _all_emphasis(last.text)
    )


def _all_emphasis(line: str) -> bool:
    """True for a line that is set in bold as a whole."""
    pairs = _emphasised(line, 0, len(line))
    return any(
        outer == Span(0, len(line)) and inner.start - outer.start >= len("**") for outer, inner in pairs
    )


def _inline(text: str, block: SourceBlock) -> SourceBlock:
    start, end = block.content.start, block.content.end
    edits: list[SourceEdit] = []
    level = block.level
    atx = _ATX.match(text, start, end)
    if atx:
        level = len(atx.group(1))
        edits.append(_markup(atx.start(), atx.end(), "heading mark"))
        closing = _ATX_END.search(text, atx.end(), end)
        if closing:
            edits.append(_markup(closing.start(), closing.end(), "heading mark"))
            end = closing.start()
        start = atx.end()
    elif block.marker:
        start = block.marker.end
    for outer, inner in _emphasised(text, start, end):
        edits.append(_markup(outer.start, inner.start, "emphasis"))
        edits.append(_markup(inner.end, outer.end, "emphasis"))
    for match in _TAG.finditer(text, start, end):
        apart = _BREAK.match(match.group()) is not None or _opens_a_fraction(text, start, match)
        blank = " " if apart else ""
        edits.append(SourceEdit(Span(*match.span()), blank, "markup removed", "HTML tag in Markdown"))
    edits += _raised(text, start, end)
    edits += [_markup(m.start(), m.end(), "comment") for m in _COMMENT.finditer(text, start, end)]
    for match in _LINK.finditer(text, start, end):
        edits.append(_markup(*match.span(1), "link"))
        edits.append(_markup(*match.span(3), "link"))
    for match in _ESCAPE.finditer(text, start, end):
        edits.append(
            SourceEdit(
                Span(*match.span()),
                match.group(1),
                "escape removed",
                "Markdown writes a backslash before this character",
            )
        )
    for match in _ENTITY.finditer(text, start, end):
        character = html.unescape(match.group())
        if character != match.group():
            edits.append(
                SourceEdit(
                    Span(*match.span()), character, "character reference", "HTML's name for a character"
                )
            )
    marker = block.marker
    if not block.row and level is not None:
        marker = None
    return replace(
        block, edits=_apart(edits), runs=tuple(_styles(text, start, end)), level=level, marker=marker
    )


def _emphasised(text: str, start: int, end: int) -> list[tuple[Span, Span]]:
    """Pair the stars and underscores between two places: spans with and without the marks.

    A mark opens where text follows it, closes where text stands before it (CommonMark 0.31, 6.2, less
    the rules for runs of unequal length). An underscore within a word is no mark.
    """
    opened: dict[str, int] = {}
    pairs: list[tuple[Span, Span]] = []
    if all(text.find(mark, start, end) < 0 for mark in "*_"):
        return pairs
    for match in _STARS.finditer(text, start, end):
        mark = match.group()
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end()] if match.end() < end else " "
        inside_word = mark[0] == "_" and before.isalnum() and after.isalnum()
        if mark in opened and not before.isspace() and not inside_word:
            outer = Span(opened.pop(mark), match.end())
            pairs.append((outer, Span(outer.start + len(mark), match.start())))
        elif not after.isspace() and not inside_word:
            opened[mark] = match.start()
    return pairs


def _styles(text: str, start: int, end: int) -> list[StyleRun]:
    """Find the runs of text that stars, underscores and style tags set apart."""
    runs = []
    for outer, inner in _emphasised(text, start, end):
        count = inner.start - outer.start
        runs.append(StyleRun(inner, CharacterStyle(bold=count >= len("**"), italic=count != len("**"))))
    opened: dict[str, int] = {}
    for match in _STYLE_TAG.finditer(text, start, end):
        name = match.group(2).lower()
        if not match.group(1):
            opened[name] = match.end()
        elif name in opened:
            runs.append(StyleRun(Span(opened.pop(name), match.start()), _STYLES[name]))
    return runs


def _raised(text: str, start: int, end: int) -> Iterator[SourceEdit]:
    """Keep the mark of a note raised: ``$45<sup>2</sup> million`` is $45² million."""
    for match in _SUP.finditer(text, start, end):
        mark = raised(match[1], text[max(start, match.start() - 1) : match.start()])
        if mark != match[1] and not text.startswith(SLASHES, match.end()):
            yield SourceEdit(Span(*match.span(1)), mark, "mark raised", "HTML tag in Markdown")


def _opens_a_fraction(text: str, start: int, tag: re.Match[str]) -> bool:
    """Tell whether a tag raises the upper part of a fraction behind a number: ``5<sup>1</sup>/4%`` is 5
    1/4%."""
    above = _SUP.match(text, tag.start())
    return (
        above is not None
        and above[1].isdecimal()
        and tag.start() > start
        and text[tag.start() - 1].isdecimal()
        and text.startswith(SLASHES, above.end())
    )


def _markup(start: int, end: int, what: str) -> SourceEdit:
    return SourceEdit(Span(start, end), "", "markup removed", f"Markdown {what}")


def _apart(edits: list[SourceEdit]) -> tuple[SourceEdit, ...]:
    """Sort the edits and drop those that overlap an earlier one."""
    kept: list[SourceEdit] = []
    for edit in sorted(edits, key=lambda e: (e.span.start, -e.span.end)):
        if not kept or edit.span.start >= kept[-1].span.end:
            kept.append(edit)
    return tuple(kept)
