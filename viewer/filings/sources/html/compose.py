"""Pieces of text between tags -> the lines of a block, white space folded as a browser folds it.

``<b>We may lose </b><i> customers</i>.`` is one line of prose with two runs; the white space at the seams
is one blank, and the full stop, whose weight no reader can see, belongs to the run that it ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.filings.sources.html.style import HtmlLook
from viewer.filings.sources.html.thresholds import HTML
from viewer.language.bullets import enumerator_end, glyph_end, is_lone_glyph
from viewer.language.sentence_ends import CLOSING_MARKS, is_closed

BREAK = "\u2028"
"""A piece that stands for ``<br>``."""

_HYPHENATED = re.compile(r"(?<=\w-)\n\s*(?=[^\W\d_])")
_KEPT = "\ufdd0"
"""A noncharacter (Unicode 23.7) that stands for a line end after a hyphen while white space is folded."""
_INDENT = re.compile(r"\s*[\u00a0\u2002\u2003]{3}")
"""Blanks that a browser shows, at the start of a paragraph that follows a ``<br>``."""
_ENDS = frozenset(".!?:")


@dataclass(slots=True)
class HtmlRun:
    """Characters of a line that are set apart."""

    start: int
    end: int
    look: HtmlLook


@dataclass(slots=True)
class HtmlText:
    """A block's text and its runs."""

    text: str
    runs: list[HtmlRun]
    size: float | None = None
    """Points of its first characters."""


def fold(piece: str) -> str:
    """Fold white space; a line end after a hyphen stays, for it may be the hyphen of a cut word."""
    if "-\n" not in piece:
        return " ".join(piece.split())
    marked = _HYPHENATED.sub(_KEPT, piece)
    return " ".join(marked.split()).replace(_KEPT, "\n")


def compose(pieces: list[str], looks: list[HtmlLook]) -> HtmlText:
    """Join pieces of one line."""
    if len(pieces) == 1:
        text = fold(pieces[0])
        look = looks[0]
        return HtmlText(text, [HtmlRun(0, len(text), look)] if look.marked and text else [], look.style.size)
    parts: list[str] = []
    runs: list[HtmlRun] = []
    length = 0
    blank = False
    size: float | None = None
    for piece, look in zip(pieces, looks, strict=True):
        folded = fold(piece)
        if not folded:
            blank = blank or bool(piece)
            continue
        if not length:
            size = look.style.size
        elif blank or piece[0].isspace():
            parts.append(" ")
            length += 1
        if look.marked:
            last = runs[-1] if runs else None
            gap = length - last.end if last is not None else HTML.runs_apart
            if (
                last is not None
                and gap < HTML.runs_apart
                and (not gap or parts[-1] == " ")
                and last.look.emphasis == look.emphasis
            ):
                last.end = length + len(folded)
            else:
                runs.append(HtmlRun(length, length + len(folded), look))
        parts.append(folded)
        length += len(folded)
        blank = piece[-1].isspace()
    text = "".join(parts)
    for run in runs:
        _take_stop(text, run)
    return HtmlText(text, runs, size)


def _take_stop(text: str, run: HtmlRun) -> None:
    """Let a run take the punctuation that closes it, with the quotes and brackets after that."""
    at = run.end
    if at < len(text) and text[at] in CLOSING_MARKS:
        end = at
        while end < len(text) and text[end] in CLOSING_MARKS:
            end += 1
        if (end == len(text) or text[end] == " ") and any(c in _ENDS for c in text[at:end]):
            run.end = end


def lines(pieces: list[str], looks: list[HtmlLook]) -> list[HtmlText]:
    """Split pieces at line breaks into texts that are blocks; a break inside a sentence stays a line end."""
    texts: list[HtmlText] = []
    start = 0
    fresh = True
    for at in [*(i for i, piece in enumerate(pieces) if piece is BREAK), len(pieces)]:
        line = compose(pieces[start:at], looks[start:at])
        indented = _INDENT.match("".join(pieces[start:at])) is not None
        start = at + 1
        if not line.text:
            fresh = True
            continue
        if texts and not fresh and not indented and _goes_on(texts[-1], line):
            _append(texts[-1], line)
        else:
            texts.append(line)
        fresh = False
    return texts


def _goes_on(before: HtmlText, line: HtmlText) -> bool:
    """True where a line break was made inside a title or an address, not between paragraphs."""
    if is_closed(before.text) or marker_length(line.text):
        return False
    return _marked_whole(before) == _marked_whole(line)


def _marked_whole(line: HtmlText) -> bool:
    return sum(run.end - run.start for run in line.runs) > HTML.wholly_styled * len(line.text)


def _append(before: HtmlText, line: HtmlText) -> None:
    shift = len(before.text) + 1
    before.text += "\n" + line.text
    before.runs += [HtmlRun(run.start + shift, run.end + shift, run.look) for run in line.runs]


def marker_length(text: str) -> int:
    """Return how many characters at the start are a list marker with the blank after it."""
    if text[:1].isupper():
        return 0
    if is_lone_glyph(text):
        return len(text)
    return glyph_end(text, 0, len(text)) or enumerator_end(text, 0, len(text)) or 0
