"""Source blocks -> one reading text, with every difference from the source on record.

"Management's discus-" / "sion" on two lines, a bullet glyph, ``**`` around a heading: the reading text
has none of them, and each is a :class:`viewer.filings.model.Repair` that says what stood there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from viewer.filings.currency import decimal_scales, dominant_sign, sign_edits
from viewer.filings.model import Paragraph, ParagraphKind, Repair, Span
from viewer.filings.scraps import scrap_edits
from viewer.filings.source import Edit, SourceBlock

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns blocks of one filing into paragraphs, by what the whole filing shows."""

    text: str
    sign: str | None
    scales: frozenset[str]
    vocabulary: Callable[[str], bool]
    """Whether a word occurs in the filing."""

    def paragraph(self, blocks: Sequence[SourceBlock], joins: Sequence[str] = ()) -> Paragraph:
        """Read blocks as one paragraph; ``joins`` names why each but the first goes on the one before."""
        out = _Writer(self.text, self.vocabulary)
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

    def _edits(self, block: SourceBlock) -> list[Edit]:
        edits: list[Edit] = []
        if block.marker is not None and not block.row:
            edits.append(Edit(block.marker, "", "bullet glyph", "the mark of a list item"))
        edits += sign_edits(self.text, block.content, self.sign, self.scales)
        edits += block.edits
        edits += scrap_edits(self.text, block.content)
        kept: list[Edit] = []
        for edit in edits:
            if all(edit.span.end <= other.span.start or edit.span.start >= other.span.end for other in kept):
                kept.append(edit)
        return sorted(kept, key=lambda e: e.span.start)


def reader_of(text: str) -> Reader:
    """Return the reader for a filing's text."""
    known: set[str] = set()

    def occurs(word: str) -> bool:
        if not known:
            known.update(word.lower() for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text))
        return word.lower() in known

    return Reader(text, dominant_sign(text), decimal_scales(text), occurs)


class _Writer:
    """Writes a reading text piece by piece and keeps the repairs' places in it."""

    def __init__(self, text: str, vocabulary: Callable[[str], bool]) -> None:
        self._text = text
        self._known = vocabulary
        self._out: list[str] = []
        self._length = 0
        self._repairs: list[Repair] = []
        self._pending: tuple[str, str, str] | None = None
        """White space met but not yet written: the repair's kind, original and reason; kind may be ""."""

    def copy(self, content: Span, edits: Sequence[Edit]) -> None:
        at = content.start
        for edit in edits:
            self._plain(self._text[at : edit.span.start])
            self._edit(edit)
            at = edit.span.end
        self._plain(self._text[at : content.end])

    def join(self, reason: str) -> None:
        self._pending = ("page break joined", "\n\n", reason)

    def finish(self) -> tuple[str, tuple[Repair, ...]]:
        self._drop_pending()
        return "".join(self._out), tuple(self._repairs)

    def _plain(self, piece: str) -> None:
        at = 0
        for match in _BLANKS.finditer(piece):
            if match.start() > at:
                self._write(piece[at : match.start()])
            self._space(match.group())
            at = match.end()
        if at < len(piece):
            self._write(piece[at:])

    def _space(self, blank: str) -> None:
        if self._pending is not None and self._pending[0]:
            return
        if "\n" in blank:
            self._pending = ("line end joined", blank, "the line ended here, the sentence did not")
        else:
            self._pending = ("", blank, "")

    def _edit(self, edit: Edit) -> None:
        original = edit.span.of(self._text)
        lead = original[: len(original) - len(original.lstrip())]
        if lead:
            self._space(lead)
        replacement = edit.replacement.strip()
        if edit.replacement and not replacement:
            kind, before, reason = self._pending or ("", "", "")
            self._pending = (kind or edit.kind, before + original, reason or edit.reason)
            return
        if replacement:
            self._flush(replacement)
        self._repairs.append(
            Repair(edit.kind, self._length, self._length + len(replacement), original, edit.reason)
        )
        if replacement:
            self._put(replacement)
        tail = original[len(original.rstrip()) :]
        if tail and original.strip():
            self._space(tail)

    def _write(self, piece: str) -> None:
        self._flush(piece)
        self._put(piece)

    def _put(self, piece: str) -> None:
        self._out.append(piece)
        self._length += len(piece)

    def _flush(self, following: str) -> None:
        """Write the blank that is due before ``following``."""
        if self._pending is None or not self._length:
            self._drop_pending()
            return
        kind, original, reason = self._pending
        self._pending = None
        last = self._out[-1]
        if kind and last.endswith("-") and len(last) > 1 and last[-2].isalpha() and following[:1].islower():
            self._hyphen(last, following, original)
            return
        if kind:
            self._repairs.append(Repair(kind, self._length, self._length + 1, original, reason))
        self._put(" ")

    def _drop_pending(self) -> None:
        """White space at either end of a paragraph is not written; markup in it is kept on record."""
        if self._pending is not None and self._pending[1].strip():
            kind, original, reason = self._pending
            self._repairs.append(Repair(kind, self._length, self._length, original, reason))
        self._pending = None

    def _hyphen(self, last: str, following: str, original: str) -> None:
        head = re.split(r"[^\w-]", last)[-1]
        tail_match = re.match(r"[\w]+", following)
        tail = tail_match.group() if tail_match else ""
        untouched = not self._repairs or self._repairs[-1].end < self._length
        if untouched and self._known(head[:-1] + tail) and not self._known(head + tail):
            self._out[-1] = last[:-1]
            self._length -= 1
            reason = "the word is written without a hyphen elsewhere in the filing"
            self._repairs.append(
                Repair("line end joined", self._length, self._length, "-" + original, reason)
            )
        else:
            self._repairs.append(
                Repair(
                    "line end joined",
                    self._length,
                    self._length,
                    original,
                    "a hyphenated word ran over the line",
                )
            )
