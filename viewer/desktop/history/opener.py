"""Opening several filings: from the dialog, a drop, the recent list, the command line, or from a folder.

What is open stays open until the history is ready, in a tab of its own. A file that cannot be used is named
with the reason, and nothing is shown without it until the reviewer says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.comparison.options import Options
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.history.folders import files_of
from viewer.desktop.history.reading import (
    HistoryRequest,
    LeftOut,
    LoadedHistory,
    ReadFilings,
    follow,
    load_history,
)
from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.language.say import say, say_count

if TYPE_CHECKING:
    from viewer.desktop.notices.failures import Failures

HistoryWork = Callable[[HistoryRequest, Progress, ShouldCancel], ReadFilings | LoadedHistory]
_TOPIC = "several"
"""Topic of the message on the last attempt."""
_NAMED = 3
"""Files that the message names; the details name all."""


class HistoryOpener(QObject):
    """Has several files read and their risks followed."""

    loaded = Signal(object)
    """A :class:`LoadedHistory`."""
    failed = Signal()
    """Nothing was opened; a banner says why."""
    choose_asked = Signal(object)
    """Other files are to be chosen; these paths were tried."""
    show_text = Signal(str, str)
    """Title and text of details to show."""

    def __init__(
        self,
        runner: JobRunner,
        banners: BannerStack,
        failures: Failures,
        options: Callable[[], Options],
        parent: QObject | None = None,
        work: HistoryWork = load_history,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._banners = banners
        self._failures = failures
        self._options = options
        self._work = work
        self.request: HistoryRequest | None = None
        """What was asked for last."""
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)
        runner.cancelled.connect(self._cancelled)

    def load(self, paths: Sequence[Path]) -> None:
        """Read files, and those of folders, in the background."""
        self.request = request = HistoryRequest(files_of(paths), self._options())
        self._banners.withdraw(_TOPIC)
        self._runner.start(lambda progress, should_cancel: self._work(request, progress, should_cancel))

    def reload(self) -> None:
        """Read the same files again."""
        if self.request is not None:
            self.load(self.request.paths)

    def _finished(self, result: object) -> None:
        if isinstance(result, LoadedHistory):
            self._banners.clear()
            self.loaded.emit(result)
            return
        assert isinstance(result, ReadFilings)
        self._banners.say(self._left_out(result))
        self.failed.emit()

    def _left_out(self, read: ReadFilings) -> Message:
        """Say which files cannot be used and why, and offer to go on without them."""
        rest, names = read.left_out[_NAMED:], [_file_words(one) for one in read.left_out[:_NAMED]]
        if rest:
            names.append(say_count(len(rest), "and {n} more file", "and {n} more files"))
        text = say_count(
            len(read.left_out),
            "{n} file cannot be part of the history. {files}",
            "{n} files cannot be part of the history. {files}",
            files=" ".join(names),
        )
        remedies: list[Remedy] = []
        if len(read.filings) > 1:
            title = say_count(len(read.filings), "Go on with the other {n}", "Go on with the other {n}")
            remedies.append(Remedy(title, lambda: self._go_on(read)))
        paths = read.request.paths
        remedies.append(
            Remedy(say("Choose other files…"), lambda: self.choose_asked.emit(paths), closes=False)
        )
        details = "\n\n".join(f"{one.path}\n{one.why}. {one.advice}" for one in read.left_out)
        remedies.append(
            Remedy(say("Details"), lambda: self.show_text.emit(say("Details"), details), closes=False)
        )
        return Message(text, Tone.ALARM, tuple(remedies), topic=_TOPIC)

    def _go_on(self, read: ReadFilings) -> None:
        kept = tuple(Path(filing.path).absolute() for filing in read.filings)
        self.request = replace(read.request, paths=kept)
        left = replace(read, request=self.request)
        self._runner.start(lambda progress, should_cancel: follow(left, progress, should_cancel))

    def _failed(self, error: object) -> None:
        from viewer.history import ImpossibleHistory  # late: loaded by what failed

        if isinstance(error, ImpossibleHistory):
            self._banners.say(Message(say("A history takes from 2 to 40 filings."), Tone.ALARM, topic=_TOPIC))
        elif isinstance(error, BaseException):
            text = say("These filings could not be laid beside each other: factordiff is at fault.")
            self._banners.say(Message(text, Tone.ALARM, topic=_TOPIC))
            self._failures.report(error)
        self.failed.emit()

    def _cancelled(self) -> None:
        self._banners.say(Message(say("Stopped. Nothing was changed."), Tone.NOTICE, topic=_TOPIC))
        self.failed.emit()


def _file_words(one: LeftOut) -> str:
    """``2009.pdf: the PDF has no text.``"""
    told = say("{file}: {why}", file=one.path.name, why=one.why)
    return told if told.endswith((".", "!", "?")) else f"{told}."
