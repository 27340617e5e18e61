"""Source blocks -> one reading text, with every difference from the source on record.

"Management's discus-" / "sion" on two lines, a bullet glyph, ``**`` around a heading: the reading text
has none of them, and each is a :class:`viewer.filings.model.Repair` that says what stood there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from viewer.filings.model import Paragraph, ParagraphKind, Repair, Span
from viewer.filings.source import SourceBlock, SourceEdit
from viewer.filings.text.filing_words import FilingWords
from viewer.filings.text.latex_scraps import scrap_edits
from viewer.filings.text.ocr_currency import FRACTION, decimal_scales, dominant_sign, sign_edits

_BLANKS = re.compile(r"\s+")
_PAGE_END = "\n\n"


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns blocks of one filing into paragraphs, by what the whole filing shows."""

    text: str
    amounts: Callable[[], tuple[str | None, frozenset[str]]]
    """The sign that most amounts carry and the scales written with a decimal, once they are asked for."""
    vocabulary: Callable[[str], bool]
    """Whether a word occurs in the filing."""

    def paragraph(self, blocks: Sequence[SourceBlock], joins: Sequence[str] = ()) -> Paragraph:
        """Read blocks as one paragraph; ``joins`` names why each but the first goes on the one before."""
        out = _ReadingTextWriter(self.text, self.vocabulary)
        marker = blocks[0].marker
        for number, block in enumerate(blocks):
            if number:
                out.join(joins[number - 1])
            out.copy(block.content, self._edits(block))
        kind = ParagraphKind.PROSE
        if blocks[0].row:
            kind = ParagraphKind.ROW
        elif marker is not None:
            kind = ParagraphKind.BULLET
        text, repairs = out.finish()
        return Paragraph(text, tuple(b.content for b in blocks), kind, 0, repairs)

    def _edits(self, block: SourceBlock) -> list[SourceEdit]:
        """Collect the edits of a block; where two overlap, the one from the earlier rule stands."""
        edits: list[SourceEdit] = []
        if block.marker is not None and not block.row:
            edits.append(SourceEdit(block.marker, "", "bullet glyph", "the mark of a list item"))
        if self.text.find(FRACTION, block.content.start, block.content.end) >= 0:
            edits += sign_edits(self.text, block.content, *self.amounts())
        edits += block.edits
        edits += scrap_edits(self.text, block.content)
        kept: list[SourceEdit] = []
        for edit in edits:
            at = bisect_left(kept, edit.span.start, key=lambda e: e.span.start)
            clear_before = at == 0 or kept[at - 1].span.end <= edit.span.start
            clear_after = at == len(kept) or edit.span.end <= kept[at].span.start
            if clear_before and clear_after and edit.span:
                kept.insert(at, edit)
        return kept


def reader_of(text: str) -> Reader:
    """Return the reader for a filing's text."""

    @cache
    def amounts() -> tuple[str | None, frozenset[str]]:
        return dominant_sign(text), decimal_scales(text)

    return Reader(text, amounts, FilingWords(text).has)


@dataclass(slots=True)
class _Blank:
    """White space that has been met but not yet written."""

    kind: str
    """The repair that it makes, or "" where the source has a blank there too."""
    original: str
    reason: str


class _ReadingTextWriter:
    """Writes a reading text piece by piece and keeps the repairs' places in it.

    White space is held back until something follows it, so that none stands at either end. Markup that
    is dropped after such a blank waits with it.
    """

    def __init__(self, text: str, vocabulary: Callable[[str], bool]) -> None:
        self._text = text
        self._known = vocabulary
        self._out: list[str] = []
        self._length = 0
        self._repairs: list[Repair] = []
        self._blank: _Blank | None = None
        self._waiting: list[SourceEdit] = []

    def copy(self, content: Span, edits: Sequence[SourceEdit]) -> None:
        """Write the source's characters in ``content`` with ``edits`` applied."""
        at = content.start
        for edit in edits:
            self._plain(self._text[at : edit.span.start])
            self._apply(edit)
            at = edit.span.end
        self._plain(self._text[at : content.end])

    def join(self, reason: str) -> None:
        """Go on with another piece of the source after a blank."""
        if self._waiting:
            self._wait_longer(_PAGE_END)
            original = self._blank.original if self._blank else ""
            self._blank = _Blank("page break joined", original, reason)
        else:
            self._blank = _Blank("page break joined", _PAGE_END, reason)

    def finish(self) -> tuple[str, tuple[Repair, ...]]:
        """Return the reading text and its repairs."""
        blank, self._blank = self._blank, None
        lead = blank.original if blank else ""
        if self._waiting:
            for number, edit in enumerate(self._waiting):
                self._record(edit.kind, 0, (lead if number == 0 else "") + edit.replacement, edit.reason)
        elif blank is not None and blank.original.strip():
            self._record(blank.kind, 0, blank.original, blank.reason)
        return "".join(self._out), tuple(self._repairs)

    def _plain(self, piece: str) -> None:
        if "  " not in piece and piece.strip(" ") == " ".join(piece.split()):
            # Words with single blanks between them, as web pages give: nothing to mend, so all at once.
            words = piece.strip(" ")
            if piece.startswith(" "):
                self._space(" ")
            if words:
                self._write(words)
                if piece.endswith(" "):
                    self._space(" ")
            return
        at = 0
        for match in _BLANKS.finditer(piece):
            if match.start() > at:
                self._write(piece[at : match.start()])
            self._space(match.group())
            at = match.end()
        if at < len(piece):
            self._write(piece[at:])

    def _space(self, blank: str, kind: str = "", reason: str = "") -> None:
        if "\n" in blank and not kind:
            kind, reason = "line end joined", "the line ended here, the sentence did not"
        if self._waiting:
            self._wait_longer(blank)
        elif self._blank is None:
            self._blank = _Blank(kind, blank, reason)
        else:
            self._blank.original += blank
            if not self._blank.kind:
                self._blank.kind, self._blank.reason = kind, reason

    def _wait_longer(self, blank: str) -> None:
        last = self._waiting[-1]
        self._waiting[-1] = SourceEdit(last.span, last.replacement + blank, last.kind, last.reason)

    def _apply(self, edit: SourceEdit) -> None:
        original = edit.span.of(self._text)
        replacement = edit.replacement.strip()
        if edit.replacement and not replacement:
            self._space(original, edit.kind, edit.reason)
        elif replacement:
            lead = original[: len(original) - len(original.lstrip())]
            if lead:
                self._space(lead)
            self._flush(replacement)
            self._record(edit.kind, len(replacement), original, edit.reason)
            self._put(replacement)
            if original[-1:].isspace():
                self._space(original[len(original.rstrip()) :])
        elif self._blank is not None and self._length:
            # What waits is the original, in the place of a replacement that is empty.
            self._waiting.append(SourceEdit(edit.span, original, edit.kind, edit.reason))
        else:
            self._flush("")
            self._record(edit.kind, 0, original, edit.reason)
            if original[-1:].isspace() and self._length:
                self._space(original[len(original.rstrip()) :])

    def _record(self, kind: str, length: int, original: str, reason: str) -> None:
        self._repairs.append(Repair(kind, self._length, self._length + length, original, reason))

    def _write(self, piece: str) -> None:
        self._flush(piece)
        self._put(piece)

    def _put(self, piece: str) -> None:
        self._out.append(piece)
        self._length += len(piece)

    def _flush(self, following: str) -> None:
        """Write the blank that is due before ``following``, and what waits with it."""
        blank, self._blank = self._blank, None
        if blank is not None and self._length:
            self._write_blank(blank, following)
        elif blank is not None:
            self._swallow(blank)
        for edit in self._waiting:
            self._record(edit.kind, 0, edit.replacement, edit.reason)
        self._waiting = []

    def _swallow(self, blank: _Blank) -> None:
        """White space before the first word is not written: it goes with the markup before it, if any."""
        if self._repairs:
            self._repairs[-1] = replace(
                self._repairs[-1], original=self._repairs[-1].original + blank.original
            )
        elif blank.original.strip():
            self._record(blank.kind, 0, blank.original, blank.reason)

    def _write_blank(self, blank: _Blank, following: str) -> None:
        last = self._out[-1]
        hyphen = blank.kind and last.endswith("-") and len(last) > 1 and last[-2].isalpha()
        if hyphen and following[:1].islower() and not self._waiting:
            self._hyphen(last, following, blank)
            return
        if blank.kind:
            self._record(blank.kind, 1, blank.original, blank.reason)
        self._put(" ")

    def _hyphen(self, last: str, following: str, blank: _Blank) -> None:
        """A word that runs over a line end: drop its hyphen where the filing writes it in one word."""
        head = re.split(r"[^\w-]", last)[-1]
        found = re.match(r"\w+", following)
        tail = found.group() if found else ""
        touched = bool(self._repairs) and self._repairs[-1].end == self._length
        if not touched and self._known(head[:-1] + tail) and not self._known(head + tail):
            self._out[-1] = last[:-1]
            self._length -= 1
            reason = "the word is written without a hyphen elsewhere in the filing"
            self._record("line end joined", 0, "-" + blank.original, reason)
        else:
            self._record("line end joined", 0, blank.original, "a hyphenated word ran over the line")
