"""The notes on a factor in a list, each with who wrote it and when; answers stand below what they answer.

The case: Ann asked for a contract, Bob answered, Ann wrote a second note. Three short rows tell all of it;
the one that is chosen stands in the field below with all its words.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.desktop.look.painting import smaller, two_lines
from viewer.language.say import say
from viewer.review.notes.note import Note
from viewer.wording.record.notes import ANSWER, note_head, note_words

NOTE_ROLE = Qt.ItemDataRole.UserRole
MOST_ROWS = 5
"""Rows of one line that are seen without scrolling: a fifth of the least window, the text keeps the rest."""
_INDENT = 16
"""Pixels by which an answer stands in."""
_BETWEEN = 14
"""Pixels between a note and who wrote it."""
_ROOM = 3
"""Pixels above and below the words of a row."""
_SIDE = 8
"""Pixels left and right of a row."""
Index = QModelIndex | QPersistentModelIndex


class NotesModel(QAbstractListModel):
    """The notes of one factor as they are read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notes: tuple[Note, ...] = ()

    def show(self, notes: Sequence[Note]) -> None:
        """Hold other notes."""
        self.beginResetModel()
        self.notes = tuple(notes)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt override."""
        return 0 if parent is not None and parent.isValid() else len(self.notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: the words, all that is told of it to a screen reader, and the note."""
        if not index.isValid():
            return None
        note = self.notes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return note_words(note)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            what, who = say("Answer" if note.reply_to else "Note"), note_head(note)
            what = say("{note} by {who}", note=what, who=who) if who else what
            return f"{what}: {note_words(note)}"
        return note if role == NOTE_ROLE else None


class _NoteDelegate(QStyledItemDelegate):
    """A note's words in two lines at most, and who wrote it at the end of the row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt override."""
        width = self.parent().viewport().width()
        lines = self._lines(option, index, width)
        return QSize(width, round(len(lines) * QFontMetricsF(option.font).height()) + 2 * _ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override."""
        self.initStyleOption(option, index)
        text = option.text
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        option.text = text
        note: Note = index.data(NOTE_ROLE)
        area = QRectF(option.rect).adjusted(_left(note), _ROOM, -_SIDE, -_ROOM)
        painter.save()
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        words = option.palette.color(QPalette.ColorRole.Text) if note.text else quiet
        line = QFontMetricsF(option.font).height()
        painter.setFont(option.font)
        painter.setPen(words)
        for number, one in enumerate(self._lines(option, index, option.rect.width())):
            where = QRectF(area.left(), area.top() + number * line, area.width(), line)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, one)
        painter.setFont(smaller(option.font))
        painter.setPen(quiet)
        head = QRectF(area.left(), area.top(), area.width(), line)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note_head(note))
        painter.restore()

    def _lines(self, option: QStyleOptionViewItem, index: Index, width: int) -> list[str]:
        note: Note = index.data(NOTE_ROLE)
        head = QFontMetricsF(smaller(option.font)).horizontalAdvance(note_head(note))
        sign = f"{ANSWER} " if note.reply_to else ""
        room = max(width - _left(note) - _SIDE - head - _BETWEEN, width / 3)
        words = f"{sign}{' '.join(note_words(note).split())}"
        return [line.text for line in two_lines(words, option.font, room)] or [""]


def _left(note: Note) -> int:
    return _SIDE + (_INDENT if note.reply_to else 0)


class NoteList(QListView):
    """Says which note is chosen, and what is to be done with it by a key."""

    chosen = Signal(object)
    """The note that the reviewer went to."""
    edit_asked = Signal()
    new_asked = Signal()
    answer_asked = Signal()
    delete_asked = Signal()
    done = Signal()
    """Esc: back to reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = NotesModel(self)
        self.setModel(self.notes)
        self.setItemDelegate(_NoteDelegate(self))
        self.setAccessibleName(say("Notes on the factor"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTip(say("Enter: edit, A: answer, N: new note, Delete: delete, Esc: back"))
        self._keys: dict[int, SignalInstance] = {
            Qt.Key.Key_Return: self.edit_asked,
            Qt.Key.Key_Enter: self.edit_asked,
            Qt.Key.Key_F2: self.edit_asked,
            Qt.Key.Key_A: self.answer_asked,
            Qt.Key.Key_N: self.new_asked,
            Qt.Key.Key_Delete: self.delete_asked,
            Qt.Key.Key_Escape: self.done,
        }
        self.selectionModel().currentChanged.connect(self._gone_to)
        self.doubleClicked.connect(lambda _index: self.edit_asked.emit())

    def show_notes(self, notes: Sequence[Note], current: str) -> None:
        """Show notes, that with the id ``current`` chosen, and take as much height as they need."""
        blocker = QSignalBlocker(self.selectionModel())
        if self.notes.notes != tuple(notes) or [note.updated for note in notes] != self._stamps():
            self.notes.show(notes)
        at = next((row for row, note in enumerate(notes) if note.id == current), None)
        self.setCurrentIndex(self.notes.index(at) if at is not None else QModelIndex())
        blocker.unblock()
        self.viewport().update()
        self._fit()

    def _stamps(self) -> list[str]:
        return [note.updated for note in self.notes.notes]

    def _gone_to(self, index: QModelIndex) -> None:
        note = index.data(NOTE_ROLE)
        if isinstance(note, Note):
            self.chosen.emit(note)

    def _fit(self) -> None:
        rows = sum(self.sizeHintForRow(row) for row in range(self.notes.rowCount()))
        most = MOST_ROWS * (self.fontMetrics().height() + 2 * _ROOM)
        self.setFixedHeight(min(rows, most) + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the words break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Qt override: a letter that means something here is no key of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and self._asked_by(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: a key says what is to be done with the note."""
        asked = self._asked_by(event)
        if asked is not None:
            asked.emit()
        else:
            super().keyPressEvent(event)

    def _asked_by(self, event: QEvent) -> SignalInstance | None:
        if not isinstance(event, QKeyEvent):
            return None
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self._keys.get(event.key()) if held == Qt.KeyboardModifier.NoModifier else None
