"""Fills a document with a page of aged text, bit by bit, and says where each run and sentence landed.

Each run begins a line of its own, by a line separator that the filing does not have: so what the margin says
beside a line holds for all of the line. Positions count UTF-16 units of the document.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from viewer.desktop.history.blame.ages import Age, AgedPage, AgedPart, AgedSentence, AgeRun
from viewer.desktop.splitview.text.formats import Formats, TextStyle
from viewer.desktop.splitview.text.utf16 import OffsetMap, displayable
from viewer.redline.plan import BlockKind, PlannedBlock

_NEW_LINE = "\N{LINE SEPARATOR}"
_EDGE = 16
"""Pixels right of the text, and between margin and text."""
_ABOVE = {BlockKind.HEADING: 1.6, BlockKind.CATEGORY: 1.8, BlockKind.BULLET: 0.4, BlockKind.TABLE: 0.2}
"""Space above a paragraph in line heights; of what is not named, as between two paragraphs of prose."""
_BETWEEN = 0.75
"""Space above a paragraph of prose in line heights, as between two rows of the panes."""


@dataclass(frozen=True, slots=True)
class PlacedRun:
    """A run and where it stands in the document."""

    number: int
    part: AgedPart
    run: AgeRun
    start: int
    end: int
    """Without the line separator behind it."""
    block: int
    """Number of the document's block."""
    offsets: OffsetMap
    """Of the run's own text."""

    def position_of(self, offset: int) -> int:
        """Return the document position of an offset into the part's text."""
        return self.start + self.offsets.to_utf16(offset - self.run.start)

    def sentence_at(self, position: int) -> AgedSentence | None:
        """Return the sentence at a document position; what is between two goes with the first."""
        offset = self.run.start + self.offsets.to_code_points(max(0, position - self.start))
        before = [one for one in self.run.sentences if one.start <= offset]
        return before[-1] if before else next(iter(self.run.sentences), None)

    def text_between(self, start: int, end: int) -> str:
        """Return the filing's text between two document positions."""
        first, last = (
            self.run.start + self.offsets.to_code_points(min(max(at, self.start), self.end) - self.start)
            for at in (start, end)
        )
        return self.part.text[first:last]


class PageFiller:
    """Fills a document with a page, as many parts at a time as are asked for."""

    def __init__(self, document: QTextDocument, page: AgedPage, style: TextStyle, margin: float) -> None:
        """Begin with an empty document that keeps ``margin`` pixels free on the left."""
        self._document = document
        self._page = page
        self._style = style
        self._formats = Formats(style)
        self._starts: list[int] = []
        self._first_sentences: list[int] = []
        self._with_sentences: list[PlacedRun] = []
        self.runs: list[PlacedRun] = []
        self.filled = 0
        """How many parts there are by now."""
        document.clear()
        document.setDefaultFont(style.text_font)
        # As in the panes: not ``rootFrame()``, which would keep a wrapper of each frame.
        frame = QTextCursor(document).currentFrame()
        shape = frame.frameFormat()
        shape.setMargin(0)
        shape.setLeftMargin(margin + _EDGE)
        shape.setRightMargin(_EDGE)
        shape.setTopMargin(_EDGE / 2)
        shape.setBottomMargin(_EDGE)
        frame.setFrameFormat(shape)

    @property
    def done(self) -> bool:
        """True once the whole page is there."""
        return self.filled == len(self._page.parts)

    def add(self, characters: int, *, least: int = 0) -> None:
        """Add parts of about so many characters; at least those up to the part ``least``, exclusive."""
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while not self.done and (characters > 0 or self.filled < least):
            part = self._page.parts[self.filled]
            self._add_part(cursor, part)
            characters -= len(part.text) + 1
            self.filled += 1
        cursor.endEditBlock()

    def _add_part(self, cursor: QTextCursor, part: AgedPart) -> None:
        shape, characters = self._block(part), self._formats.characters(part.kind)
        if self.filled:
            cursor.insertBlock(shape, characters)
        else:
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(characters)
        block = cursor.blockNumber()
        for run in part.runs:
            if run.start:
                cursor.insertText(_NEW_LINE, characters)
            text = displayable(part.text[run.start : run.end])
            start = cursor.position()
            words = text.rstrip()
            cursor.insertText(words, self._looks(part.kind, run.age))
            cursor.insertText(text[len(words) :], characters)
            offsets = OffsetMap(text)
            self._place(
                PlacedRun(len(self.runs), part, run, start, cursor.position(), block, offsets),
            )

    def _place(self, placed: PlacedRun) -> None:
        self.runs.append(placed)
        self._starts.append(placed.start)
        if placed.run.sentences:
            self._with_sentences.append(placed)
            self._first_sentences.append(placed.run.sentences[0].number)

    def _block(self, part: AgedPart) -> QTextBlockFormat:
        shape = QTextBlockFormat(
            self._formats.block(PlannedBlock(part.kind, level=part.level), further=False)
        )
        if self.filled:
            shape.setTopMargin(self._style.line * _ABOVE.get(part.kind, _BETWEEN))
        return shape

    def _looks(self, kind: BlockKind, age: Age | None) -> QTextCharFormat:
        """New sentences are tinted and underlined, those reworded in this filing underlined with dashes."""
        looks = QTextCharFormat(self._formats.characters(kind))
        if self._page.is_new(age):
            looks.setBackground(self._style.theme.inserted)
            looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            looks.setUnderlineColor(self._style.theme.inserted_line)
        elif self._page.is_reworded(age):
            looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            looks.setUnderlineColor(self._style.theme.accent)
        return looks

    # Where things are

    def run_at(self, position: int) -> PlacedRun | None:
        """Return the run at a document position, the one before where none is; None in an empty document."""
        at = bisect_right(self._starts, position) - 1
        return self.runs[at] if at >= 0 else None

    def run_of(self, sentence: int) -> PlacedRun | None:
        """Return the run that holds a sentence; None where it is not there yet."""
        at = bisect_right(self._first_sentences, sentence) - 1
        if at < 0 or sentence > self._with_sentences[at].run.sentences[-1].number:
            return None
        return self._with_sentences[at]

    def part_of(self, sentence: int) -> int:
        """Return the index of the part, filled or not, that holds a sentence."""
        for index, part in enumerate(self._page.parts):
            last = next((run.sentences[-1].number for run in reversed(part.runs) if run.sentences), -1)
            if last >= sentence:
                return index
        return len(self._page.parts) - 1

    def text_between(self, start: int, end: int) -> str:
        """Return the filing's text between two document positions, a line for each paragraph."""
        lines: list[str] = []
        part: AgedPart | None = None
        for placed in self.runs:
            if placed.start < end and placed.end > start:
                words = placed.text_between(start, end)
                if placed.part is part:
                    lines[-1] += words
                else:
                    lines.append(words)
                part = placed.part
        return "\n".join(line.rstrip() for line in lines)
