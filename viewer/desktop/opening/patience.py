"""A file that does not end: the reviewer is asked whether to go on waiting.

The case: a damaged PDF keeps PDFium busy with one page, perhaps for ever. After a while without progress a
banner says so. Reading goes on meanwhile: if it does get further, the question is taken back.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from viewer.desktop.background.jobs import JobRunner
from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.language.say import say

WAIT = 30_000
"""Milliseconds without progress after which is asked. The PDFs of the corpus take 3 to 6 seconds altogether
on a busy machine. Half as long as the command line waits, where a wrong guess costs the result."""
_TOPIC = "patience"


class Patience(QObject):
    """Watches the progress of what a runner does."""

    def __init__(self, runner: JobRunner, banners: BannerStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._banners = banners
        self._stage = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(WAIT)
        self.timer.timeout.connect(self._ask)
        runner.started.connect(self._begin)
        runner.progressed.connect(self._progress)
        for ended in (runner.finished, runner.failed, runner.cancelled):
            ended.connect(self._end)

    def _begin(self) -> None:
        self._progress(say("Opening the filings"))

    def _progress(self, stage: str, _done: float = 0.0) -> None:
        self._stage = stage
        self._banners.withdraw(_TOPIC)
        self.timer.start()

    def _end(self, _result: object = None) -> None:
        self.timer.stop()
        self._banners.withdraw(_TOPIC)

    def _ask(self) -> None:
        seconds = self.timer.interval() // 1000
        text = say(
            "{stage}: no progress for {seconds} seconds. A file may be damaged. Go on waiting?",
            stage=self._stage,
            seconds=seconds,
        )
        remedies = (Remedy(say("Go on waiting"), self.timer.start), Remedy(say("Stop"), self._runner.cancel))
        self._banners.say(Message(text, Tone.NOTICE, remedies, topic=_TOPIC))
