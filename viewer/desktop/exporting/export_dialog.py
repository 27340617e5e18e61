"""The dialog of exports: in which format, showing what, with a preview beside it.

The case: a reviewer hands the changed factors on to a client. What he sees on the right is what the client
will see; the choice can be kept as a profile and is offered again the next time.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.model import Comparison
from viewer.desktop.exporting.content_form import ContentForm
from viewer.desktop.exporting.preview import Preview, Previewed
from viewer.desktop.exporting.profile_bar import ProfileBar
from viewer.desktop.frame.fitting import resize_on_screen
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say
from viewer.report.content.choices import ReportContent, WhichFactors, WhoseNotes
from viewer.report.content.values import ContentError, checked
from viewer.report.formats import BY_NAME, FACES, ReportFormat
from viewer.report.made.making import Making
from viewer.review import Review

_SIZE = (1110, 680)
"""Pixels: the fields, and a page at which its small print can be read. A smaller screen gives what it has."""
_FORM_WIDTH = 430
"""Pixels of the fields, which need no more."""


class ExportDialog(QDialog):
    """Tells by ``asked`` in which format and showing what; where to is asked next."""

    asked = Signal(object, object, bool)
    """A :class:`ReportFormat`, a :class:`ReportContent`, and whether a file beside it has the manifest."""

    def __init__(
        self,
        comparison: Comparison,
        review: Review | None,
        face: ReportFormat,
        content: ReportContent,
        parent: QWidget | None = None,
        *,
        beside: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Export report"))
        resize_on_screen(self, *_SIZE)
        self._comparison, self._review = comparison, review
        self._shows = False
        self._why, self._of_profile = "", ""
        self.format = QComboBox(self)
        self.format.setAccessibleName(say("Format of the report"))
        for one in FACES:
            self.format.addItem(say(one.filter), one.name)
        self.form = ContentForm(comparison, self)
        self.beside = QCheckBox(say("A file &beside it with what it was made of"), self)
        self.beside.setChecked(beside)
        self.profiles = ProfileBar(lambda: self.form.content, self)
        self.preview = Preview(self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        styled(self.problem, "problem")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self.buttons.addButton(say("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        styled(self.go, "primary")
        self.go.setDefault(True)
        self._lay_out()
        self.form.changed.connect(self._note)
        self.form.changed.connect(self._forget_profile)
        self.format.currentIndexChanged.connect(self._note)
        self.profiles.chosen.connect(self._take)
        self.profiles.failed.connect(self._tell_of_profile)
        self.preview.failed.connect(self._show_problem)
        self.buttons.accepted.connect(self._ask)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _result: self.preview.stop())
        self.format.setCurrentIndex(FACES.index(face))
        self._take(content)
        self.format.setFocus()

    @property
    def face(self) -> ReportFormat:
        """The format that is chosen."""
        return BY_NAME[self.format.currentData()]

    def _take(self, content: ReportContent) -> None:
        """Show a choice without naming no profile for it."""
        self._shows = True
        self.form.show_content(content)
        self._shows = False
        unknown = self.form.unknown(content)
        if unknown:
            self._tell_of_profile(
                say("Not ticked, because these filings have no such factor: {ids}", ids=", ".join(unknown))
            )

    def _forget_profile(self) -> None:
        if not self._shows:
            self.profiles.forget()

    def _note(self, _what: object = None) -> None:
        """Have the preview follow, or say why there can be none."""
        self.form.show_face(self.face)
        self.beside.setEnabled(self.face.beside)
        content = self.form.content
        self._of_profile = ""
        why = _problem_of(content)
        self._show_problem(why)
        if why:
            self.preview.show_nothing()
            return
        making = Making(content=content)
        self.preview.show_wanted(Previewed(self._comparison, self._review, making, self.face))

    def _show_problem(self, why: str) -> None:
        """Say why there can be no report; nothing where there can."""
        self._why = why
        self.go.setEnabled(not why)
        self._tell()

    def _tell_of_profile(self, why: str) -> None:
        """Say what is wrong with a profile: what is chosen can be exported all the same."""
        self._of_profile = why
        self._tell()

    def _tell(self) -> None:
        words = "\n".join(filter(None, (self._why, self._of_profile)))
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        """List the profiles that were kept in another window meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.profiles.follow()

    def _ask(self) -> None:
        face, content = self.face, self.form.content
        why = _problem_of(content)
        if why:
            self._show_problem(why)
            return
        self.accept()
        self.asked.emit(face, content, face.beside and self.beside.isChecked())

    def _lay_out(self) -> None:
        sheet = QWidget(self)
        column = QVBoxLayout(sheet)
        head = QFormLayout()
        column.addLayout(head)
        head.addRow(say("For&mat"), self.format)
        head.addRow(say("&Profile"), self.profiles)
        column.addWidget(self.form)
        column.addWidget(self.beside)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        area.setMinimumWidth(sheet.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(area)
        split.addWidget(self.preview)
        split.setStretchFactor(1, 1)
        split.setSizes([_FORM_WIDTH, _SIZE[0] - _FORM_WIDTH])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)


def _problem_of(content: ReportContent) -> str:
    """Return why a choice can be no report, or nothing."""
    try:
        checked(content)
    except ContentError as error:
        # The check speaks to whoever types ids; here there are boxes to tick.
        if content.factors is WhichFactors.CHOSEN and not content.chosen:
            return say("Tick the factors that are to be shown")
        if content.notes is WhoseNotes.MINE and not content.reviewer:
            return say("Name the reviewer whose own notes are to be shown")
        return str(error)
    return ""
