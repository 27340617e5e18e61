"""Writing a report to hand on: asked for, rendered off the GUI thread, and offered to be opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.comparison.model import Comparison
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.exporting.asking import agreed
from viewer.desktop.exporting.last_choice import (
    last_beside,
    last_choice,
    remember_beside,
    remember_choice,
)
from viewer.desktop.frame.settings_dialog.chosen import stored_reviewer
from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.session import Session
from viewer.desktop.settings import Settings
from viewer.language.say import in_english, say, sayable
from viewer.report.content.choices import Colours, ReportContent
from viewer.report.formats import BY_SUFFIX, FACES, ReportFormat
from viewer.report.made.making import Making
from viewer.review import Review

PATIENCE = 400
"""Milliseconds that writing may take before the window says that it is at it."""
STAGE = sayable("Writing the report")
STARTED, RENDERED = 0.1, 0.9
"""Shares of the progress bar: rendering takes nearly all of the time, writing the file next to none."""
_TOPIC = "report"
"""What became of the last report: told until the next one is written."""


@dataclass(frozen=True, slots=True)
class Export:
    """What is being written where."""

    comparison: Comparison
    review: Review | None
    path: Path
    making: Making = field(default_factory=Making)
    """What is asked of it."""
    beside: bool = False
    """Whether a file beside it has its manifest."""


def write(export: Export, progress: Progress, should_cancel: ShouldCancel) -> Path:
    """Render the report in the format of the path's suffix and write it in one step.

    Raises:
        ReportError: it cannot be made, or not be written; what the file held before is still there.
    """
    # Lazy: the templates are not needed to open a window.
    from viewer.report import render_file, write_beside, write_report

    face = BY_SUFFIX[export.path.suffix.lower()]
    progress(say(STAGE), STARTED)
    with in_english():
        made = render_file(face, export.comparison, export.review, export.making)
    progress(say(STAGE), RENDERED)
    if not should_cancel():
        write_report(made, export.path)
        if export.beside and face.beside:
            write_beside(made, export.path, face, export.comparison, export.review, export.making)
    return export.path


def with_suffix(name: str, chosen_filter: str) -> Path:
    """The path to write: a name without a known suffix gets that of the chosen format."""
    path = Path(name)
    face = next((face for face in FACES if say(face.filter) == chosen_filter), FACES[0])
    return path if path.suffix.lower() in BY_SUFFIX else path.with_name(path.name + face.suffix)


class Exporter(QObject):
    """Asks for a path and writes the report there."""

    written = Signal(object)
    """The Path."""
    slow = Signal()
    """It takes a while: worth showing progress."""
    ended = Signal()
    """Written, failed or cancelled."""
    told = Signal(str)
    """Something to say in the status bar."""

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        banners: BannerStack,
        settings: Settings,
        colours: Callable[[], Colours],
        window: QWidget,
    ) -> None:
        """Make the exporter.

        Args:
            session: What is open.
            runner: Runs the writing.
            banners: Tells what became of it.
            settings: Remembers the last choice.
            colours: Gives the colours of the window.
            window: The window.
        """
        super().__init__(window)
        self._settings = settings
        self._colours = colours
        self._session = session
        self._runner = runner
        self._banners = banners
        self._window = window
        self._path = Path()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.slow)
        runner.started.connect(self._patience.start)
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)
        runner.cancelled.connect(lambda: self.told.emit(say("Cancelled: no report was written")))
        for ending in (runner.finished, runner.failed, runner.cancelled):
            ending.connect(self._patience.stop)
            ending.connect(self.ended)

    def ask(self) -> None:
        """Ask in which format, showing what; then where to."""
        comparison = self._session.comparison
        if comparison is None:
            return
        from viewer.desktop.exporting.export_dialog import ExportDialog  # late: most sessions export once

        face, content = last_choice(self._settings, self._colours())
        content = replace(content, reviewer=content.reviewer or stored_reviewer(self._settings).name)
        beside = last_beside(self._settings)
        dialog = ExportDialog(comparison, self._session.review, face, content, self._window, beside=beside)
        dialog.asked.connect(self._ask_place)
        dialog.open()

    def ask_figures(self) -> None:
        """Ask where to write the table of figures, as a workbook or as comma-separated values."""
        self._ask(say("Export the figures"), tuple(face for face in FACES if face.table))

    def _ask_place(self, face: ReportFormat, content: ReportContent, beside: bool) -> None:
        remember_choice(self._settings, face, content)
        if face.beside:
            remember_beside(self._settings, beside=beside)
        self._ask(say("Export report"), (face,), content, beside=beside)

    def _ask(
        self,
        title: str,
        faces: tuple[ReportFormat, ...],
        content: ReportContent | None = None,
        *,
        beside: bool = False,
    ) -> None:
        if self._session.comparison is None:
            return
        old, new = (
            Path(filing.path) for filing in (self._session.comparison.old, self._session.comparison.new)
        )
        start = (self._path.parent if self._path.name else new.parent) / f"{old.stem} - {new.stem}"
        start = start.with_name(start.name + faces[0].suffix)
        name, chosen = QFileDialog.getSaveFileName(
            self._window, title, str(start), ";;".join(say(face.filter) for face in faces)
        )
        if not name:
            return
        path = with_suffix(name, chosen or say(faces[0].filter))
        # The dialog has asked about the name that was typed, not about the one with a suffix or beside it.
        named = [] if path == Path(name) else [path]
        if beside:
            from viewer.report.manifest.beside import sidecar_of  # late: few ask for one

            named += [] if path.exists() else [sidecar_of(path)]
        if all(self._agreed(one) for one in named if one.exists()):
            self.write(path, content, beside=beside)

    def _agreed(self, path: Path) -> bool:
        """Ask whether a file that is there may be replaced."""
        words = say("{name} is there already. Replace it?", name=path.name)
        return agreed(self._window, say("Export report"), words)

    def write(self, path: Path, content: ReportContent | None = None, *, beside: bool = False) -> None:
        """Write the report of what is open; the suffix says in which format.

        Args:
            path: The file.
            content: What is shown; None for all of it.
            beside: Whether a file beside it has its manifest, where its format has no place for that.
        """
        if self._session.comparison is None:
            return
        self._path = path
        making = Making(content=content or ReportContent(colours=self._colours()))
        export = Export(self._session.comparison, self._session.review, path, making, beside)
        self._runner.start(lambda progress, should_cancel: write(export, progress, should_cancel))

    def _finished(self, path: object) -> None:
        assert isinstance(path, Path)
        remedies = (
            Remedy(say("Open"), lambda: open_outside(path), closes=False),
            Remedy(say("Show in folder"), lambda: open_outside(path.parent), closes=False),
        )
        self._banners.say(
            Message(say("The report was written to {path}", path=path), Tone.NOTE, remedies, _TOPIC)
        )
        self.written.emit(path)

    def _failed(self, error: object) -> None:
        why = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
        why = why.removeprefix(f"{self._path}: ")
        # An error that names the place already says it once, and enough.
        named = str(self._path.parent) in why
        why = why.rstrip(".")
        if named:
            text = say("The report was not written: {why}.", why=why)
        else:
            text = say("The report was not written to {path}: {why}.", path=self._path, why=why)
        remedy = Remedy(say("Choose another place…"), self.ask)
        self._banners.say(Message(text, Tone.ALARM, (remedy,), _TOPIC))


def open_outside(path: Path) -> bool:
    """Open a file or folder with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))
