"""Writing a report to hand on: asked for, rendered off the GUI thread, and offered to be opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.comparison.model import Comparison
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.session import Session
from viewer.language.say import in_english, say, sayable
from viewer.review import Review

FORMATS = {
    sayable("Web page (*.html)"): ".html",
    sayable("PDF to print and file (*.pdf)"): ".pdf",
    sayable("Word document with tracked changes (*.docx)"): ".docx",
    sayable("Workbook of the figures (*.xlsx)"): ".xlsx",
    sayable("Table of the figures (*.csv)"): ".csv",
    sayable("Markdown (*.md)"): ".md",
    sayable("JSON (*.json)"): ".json",
}
"""Name filters of the dialog -> suffix."""
TABLES = tuple(words for words, suffix in FORMATS.items() if suffix in (".xlsx", ".csv"))
"""The name filters of what is offered for the figures."""
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


def write(export: Export, progress: Progress, should_cancel: ShouldCancel) -> Path:
    """Render the report in the format of the path's suffix and write it in one step.

    Raises:
        ReportError: it cannot be made, or not be written; what the file held before is still there.
    """
    # Lazy: the templates are not needed to open a window.
    from viewer.report import (
        BYTE_ORDER_MARK,
        render_csv,
        render_docx,
        render_html,
        render_json,
        render_markdown,
        render_pdf,
        render_xlsx,
        write_report,
    )

    def csv_for_spreadsheets(comparison: Comparison, review: Review | None) -> str:
        # Who opens it with a double click must not get "Â¥" for "¥".
        return BYTE_ORDER_MARK + render_csv(comparison, review)

    renderers: dict[str, Callable[[Comparison, Review | None], str | bytes]] = {
        ".html": render_html,
        ".htm": render_html,
        ".json": render_json,
        ".md": render_markdown,
        ".markdown": render_markdown,
        ".csv": csv_for_spreadsheets,
        ".xlsx": render_xlsx,
        ".docx": render_docx,
        ".pdf": render_pdf,
    }
    progress(say(STAGE), STARTED)
    with in_english():
        made = renderers[export.path.suffix.lower()](export.comparison, export.review)
    progress(say(STAGE), RENDERED)
    if not should_cancel():
        write_report(made, export.path)
    return export.path


def with_suffix(name: str, chosen_filter: str) -> Path:
    """The path to write: a name without a known suffix gets that of the chosen format."""
    path = Path(name)
    known = {*FORMATS.values(), ".htm", ".markdown"}
    suffix = {say(words): ending for words, ending in FORMATS.items()}.get(chosen_filter, ".html")
    return path if path.suffix.lower() in known else path.with_name(path.name + suffix)


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

    def __init__(self, session: Session, runner: JobRunner, banners: BannerStack, window: QWidget) -> None:
        super().__init__(window)
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
        """Ask where to write which format."""
        self._ask(say("Export report"), tuple(FORMATS))

    def ask_figures(self) -> None:
        """Ask where to write the table of figures, as a workbook or as comma-separated values."""
        self._ask(say("Export the figures"), TABLES)

    def _ask(self, title: str, filters: tuple[str, ...]) -> None:
        if self._session.comparison is None:
            return
        old, new = (
            Path(filing.path) for filing in (self._session.comparison.old, self._session.comparison.new)
        )
        start = (self._path.parent if self._path.name else new.parent) / f"{old.stem} - {new.stem}"
        start = start.with_name(start.name + FORMATS[filters[0]])
        name, chosen = QFileDialog.getSaveFileName(
            self._window, title, str(start), ";;".join(map(say, filters))
        )
        if name:
            self.write(with_suffix(name, chosen))

    def write(self, path: Path) -> None:
        """Write the report of what is open; the suffix says in which format."""
        if self._session.comparison is None:
            return
        self._path = path
        export = Export(self._session.comparison, self._session.review, path)
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
