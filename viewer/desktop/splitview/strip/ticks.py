"""The ticks of the overview: where differences, shifts of meaning and loud figures stand in the panes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QTextDocument

from viewer.comparison.model import ALARMING_VERDICTS
from viewer.desktop.splitview.painting.geometry import caret
from viewer.desktop.splitview.text.positions import PlacedBlock
from viewer.desktop.splitview.text.scene import Scene
from viewer.language.say import say
from viewer.redline.attention.figures import loud
from viewer.redline.plan import NEW, FigureMark, MarkKind, TextMark
from viewer.wording.figures import difference_words, headline_words, verdict_words
from viewer.wording.measures import measure_words, tells_two

_WORDS = 60
"""Characters of the text that a tick's tooltip quotes."""


class TickKind(IntEnum):
    """What a tick stands for, in the order of painting."""

    DELETED = 0
    INSERTED = 1
    MOVED_AWAY = 2
    MOVED_HERE = 3
    FIGURE = 4
    SHIFT = 5
    ALARM = 6


@dataclass(frozen=True, slots=True)
class Tick:
    """A stretch of the content, in document pixels."""

    top: float
    bottom: float
    kind: TickKind
    words: str


_KINDS = {
    MarkKind.INSERTED: TickKind.INSERTED,
    MarkKind.DELETED: TickKind.DELETED,
    MarkKind.MOVED_AWAY: TickKind.MOVED_AWAY,
    MarkKind.MOVED_HERE: TickKind.MOVED_HERE,
}


def ticks_of(scene: Scene, document: QTextDocument, index: int) -> Iterator[Tick]:
    """Yield the ticks of one line of a pane. A figure that both sides have gets its tick from the new one."""
    row = scene.lines.rows[index]
    whole = not scene.inline and scene.plan.rows[row].is_gap(1 - scene.side)
    for entry in scene.positions.of_row(row):
        marks = [mark for mark in entry.block.marks if mark.kind in _KINDS and not _quiet(mark, entry)]
        if whole and marks:
            kind = _mostly(marks)
            top, bottom = _top(document, entry, marks[0].start), scene.lines.band(index)[1]
            yield Tick(top, bottom, _KINDS[kind], f"{say(kind.value)}: {_shortened(entry.block.text)}")
            marks = []
        for mark in marks:
            top, bottom = (_top(document, entry, at) for at in (mark.start, mark.end))
            text = entry.block.text[mark.start : mark.end].strip()
            yield Tick(top, bottom, _KINDS[mark.kind], f"{say(mark.kind.value)}: {_shortened(text)}")
        for shift in entry.block.shifts:
            top, bottom = (_top(document, entry, at) for at in (shift.start, shift.end))
            yield Tick(top, bottom, TickKind.ALARM if shift.loud else TickKind.SHIFT, shift.words)
        for figure in entry.block.figures:
            if loud(figure.change) and (figure.side == NEW or figure.change.new is None):
                top = _top(document, entry, figure.start)
                yield Tick(top, top, _figure_kind(figure), figure_tick_words(figure))


def figure_tick_words(figure: FigureMark) -> str:
    """Return what the tick of a figure says."""
    change = figure.change
    words = f"{headline_words(change)}  {difference_words(change)}".rstrip()
    measured = f"{measure_words(change)}, " if tells_two(change) else ""
    return f"{words} ({measured}{verdict_words(change)})"


def _quiet(mark: TextMark, entry: PlacedBlock) -> bool:
    """True for a mark on a figure that says nothing new: a date that rolled forward."""
    return any(
        figure.start <= mark.start and mark.end <= figure.end and not loud(figure.change)
        for figure in entry.block.figures
    )


def _mostly(marks: Sequence[TextMark]) -> MarkKind:
    """What most of the marked text is: a paragraph that moved and lost a word on the way has moved."""
    sizes = Counter[MarkKind]()
    for mark in marks:
        sizes[mark.kind] += mark.end - mark.start
    return sizes.most_common(1)[0][0]


def _figure_kind(figure: FigureMark) -> TickKind:
    alarming = figure.change.verdict in ALARMING_VERDICTS or figure.change.suspect is not None
    return TickKind.ALARM if alarming else TickKind.FIGURE


def _top(document: QTextDocument, entry: PlacedBlock, offset: int) -> float:
    block = document.findBlockByNumber(entry.number)
    return caret(block, entry.offsets.to_utf16(offset)).top()


def _shortened(text: str) -> str:
    return text if len(text) <= _WORDS else text[: _WORDS - 1].rstrip() + "…"
