"""How a report would look: its beginning in words, and its pages as they would be printed.

Both are made in a worker, a moment after the last choice; what is no longer wanted is dropped, and its
process killed. The case: a title is typed while the pages of 400 factors are set. There is one process, not
one a letter, and the window does not wait for it when the dialog is closed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.model import Comparison
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.look.stylesheet import styled
from viewer.filings.errors import Cancelled
from viewer.language.say import in_english, say, sayable
from viewer.report.content.choices import whole
from viewer.report.formats import ReportFormat
from viewer.report.made.making import Making
from viewer.review import Review

DELAY = 350
"""Milliseconds after the last choice: as long as a key is held between two letters of a title."""
LONGEST = 12_000
"""Characters of the report's beginning that are shown: some six screens; chosen by eye."""
WIDTH = 620
"""Pixels of a page's width; text of eight points can be read at it."""
_LOOK = 0.05
"""Seconds between two questions whether a job that waits for the one before it is still wanted."""
_MAKING = sayable("Making the preview…")


@dataclass(frozen=True, slots=True)
class Previewed:
    """What is to be previewed."""

    comparison: Comparison
    review: Review | None
    making: Making
    face: ReportFormat


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF, and one of its pages as a picture."""

    pdf: bytes
    number: int
    """Of the page, from 0."""
    count: int
    image: QImage


def beginning(wanted: Previewed) -> str:
    """Return the beginning of the report as Markdown: all but the last part, and not more than is read.

    A format that programs read holds all unless that was asked otherwise, and so does its preview.

    Raises:
        ContentError: what is to be shown is not there.
    """
    from viewer.report import render_markdown  # late: only for the preview
    from viewer.report.made.words import TITLE

    making = wanted.making
    if wanted.face.data:
        making = replace(making, content=whole(making.content))
    with in_english():
        words = render_markdown(wanted.comparison, wanted.review, making).partition(f"\n## {TITLE}")[0]
    if len(words) <= LONGEST:
        return words
    return words[: words.rfind("\n", 0, LONGEST)] + "\n\n…\n"


def pages(
    wanted: Previewed, number: int, pixels: int, held: bytes = b"", should_cancel: ShouldCancel | None = None
) -> Pages:
    """Return a page of the PDF as a picture.

    Args:
        wanted: What is previewed.
        number: Of the page; the last one where there are fewer.
        pixels: Its width.
        held: The PDF, where it is made already.
        should_cancel: Asked many times a second whether the page is no longer wanted.

    Raises:
        ContentError: what is to be shown is not there.
        ReportError: the PDF cannot be made.
    """
    import pypdfium2  # late: as above

    from viewer.report import render_pdf

    with in_english():
        pdf = held or render_pdf(wanted.comparison, wanted.review, wanted.making, should_cancel)
    document = pypdfium2.PdfDocument(pdf)
    try:
        count = len(document)
        number = min(number, count - 1)
        page = document[number]
        bitmap = page.render(scale=pixels / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
        data = bytes(bitmap.buffer)
        # The copy owns its pixels: those of PDFium go with the document.
        image = QImage(data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
        page.close()
    finally:
        document.close()
    return Pages(pdf, number, count, image)


class Preview(QTabWidget):
    """Two tabs: the beginning, and the pages; only what is in sight is made."""

    failed = Signal(str)
    """Why there is no preview, in a line; empty where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Preview"))
        self._wanted: Previewed | None = None
        self._pdf, self._number = b"", 0
        self.first = QTextBrowser(self)
        self.first.setAccessibleName(say("Beginning of the report"))
        self.first.setOpenLinks(False)
        self.page = QLabel(self)
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.page.setAccessibleName(say("A page of the PDF"))
        self.place = QLabel(self)
        styled(self.place, "quiet")
        self.before, self.after = QPushButton(say("◂ Page"), self), QPushButton(say("Page ▸"), self)
        self.before.setAccessibleName(say("Previous page"))
        self.after.setAccessibleName(say("Next page"))
        self.addTab(self.first, say("Beginning"))
        self.addTab(self._pages_tab(), say("Pages"))
        self._job = JobRunner(self, keeps=False)
        self._turns = threading.Lock()
        self._job.finished.connect(self._show)
        self._job.failed.connect(lambda error: self._tell(str(error)))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY)
        self._delay.timeout.connect(self._make)
        self.currentChanged.connect(lambda _tab: self._delay.start())
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))

    def show_wanted(self, wanted: Previewed) -> None:
        """Preview something else, in a moment."""
        self.stop()
        self._wanted, self._pdf = wanted, b""
        self.setTabEnabled(1, wanted.face.rows)
        self._delay.start()

    def show_nothing(self) -> None:
        """Preview nothing: what is chosen now can be no report."""
        self.stop()
        self._wanted, self._pdf = None, b""
        self._clear()

    def stop(self) -> None:
        """Make nothing more, and wait for nothing that is being made."""
        self._delay.stop()
        self._job.cancel()

    def _pages_tab(self) -> QWidget:
        tab = QWidget(self)
        column = QVBoxLayout(tab)
        area = QScrollArea(tab)
        area.setWidgetResizable(True)
        area.setWidget(self.page)
        row = QHBoxLayout()
        column.addLayout(row)
        column.addWidget(area, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addWidget(self.place, 1)
        for button in (self.before, self.after):
            button.setAutoDefault(False)
            button.setEnabled(False)
        return tab

    def _make(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if self.currentIndex() == 0:
            self._start(lambda _stop: beginning(wanted))
            return
        number, held, pixels = self._number, self._pdf, round(WIDTH * self.devicePixelRatioF())

        self.place.setText(say(_MAKING))
        self._start(lambda stop: pages(wanted, number, pixels, held, stop))

    def _start(self, made: Callable[[ShouldCancel], object]) -> None:
        """Have something made as soon as what was made before has come to its end."""
        turns = self._turns

        def work(_progress: Progress, stop: ShouldCancel) -> object:
            while not turns.acquire(timeout=_LOOK):
                if stop():
                    raise Cancelled
            try:
                if stop():
                    raise Cancelled
                return made(stop)
            finally:
                turns.release()

        self._job.start(work)

    def _turn(self, by: int) -> None:
        self._number = max(0, self._number + by)
        self._make()

    def _show(self, made: object) -> None:
        if isinstance(made, str):
            at = self.first.verticalScrollBar().value()
            self.first.setMarkdown(made)
            self.first.verticalScrollBar().setValue(at)
        elif isinstance(made, Pages):
            self._pdf, self._number = made.pdf, made.number
            picture = QPixmap.fromImage(made.image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.page.setPixmap(picture)
            self.place.setText(say("Page {number} of {count}", number=made.number + 1, count=made.count))
            self.before.setEnabled(made.number > 0)
            self.after.setEnabled(made.number + 1 < made.count)
        self.failed.emit("")

    def _tell(self, why: str) -> None:
        self._clear()
        self.failed.emit(why)

    def _clear(self) -> None:
        self.first.clear()
        self.page.clear()
        self.place.clear()
        for button in (self.before, self.after):
            button.setEnabled(False)
