"""Opening two filings: from the dialog, a drop, the recent list, the command line, or with a section chosen.

What is open stays open until the next comparison is ready. A failure or a cancel changes nothing: F5 and Swap
still mean the pair on screen. Only the buttons of the message about a failure know of the files that failed.

Dialogs and what is kept on disk are loaded when they are asked for: a window is there before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.comparison.options import Options
from viewer.desktop.background.jobs import JobRunner
from viewer.desktop.notices.banner import Message, Tone
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.notices.failures import Failures
from viewer.desktop.opening.loading import Loaded, Loader, Request, Side, SideFailed
from viewer.desktop.settings import RecentPair
from viewer.filings.errors import SectionNotFound
from viewer.language.say import say
from viewer.resources import sample_pair

if TYPE_CHECKING:
    from viewer.desktop.opening.section_picker import SectionPicker

_TOPIC = "opening"
"""Topic of the message on the last attempt to open: the next attempt takes it away."""


class Opener(QObject):
    """Makes requests of what the reviewer asks for, and has the runner read and compare them."""

    loaded = Signal(object)
    """A :class:`Loaded`."""
    failed = Signal(object)
    """The exception; its banner is shown already."""
    show_text = Signal(str, str)
    """Title and text of details to show."""

    def __init__(
        self,
        loader: Loader,
        runner: JobRunner,
        banners: BannerStack,
        failures: Failures,
        options: Callable[[], Options],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._options = options
        self.loader = loader
        """Reads and compares two files, or has them from where they are at hand."""
        self._runner = runner
        self._banners = banners
        self._failures = failures
        self._window = window
        self.open_elsewhere: Callable[[Request, bool], bool] | None = None
        """Opens filings in another tab, if that is wanted or they are open there; False where they are not.
        None where there are no tabs."""
        self.in_tab: Callable[[], bool] = lambda: False
        """Whether other filings are opened in a tab of their own, where nothing else is said."""
        self._asked: Request | None = None
        """What was asked for last, whether it could be opened or not."""
        self._open: Loaded | None = None
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)
        runner.cancelled.connect(self._cancelled)

    @property
    def request(self) -> Request | None:
        """What is on screen; with nothing there, what was asked for last."""
        return self._open.request if self._open is not None else self._asked

    def load(self, request: Request) -> None:
        """Read and compare in the background."""
        request = replace(request, options=self._options())
        self._asked = request
        self._banners.withdraw(_TOPIC)
        self._runner.start(lambda progress, should_cancel: self.loader(request, progress, should_cancel))

    def open(self, request: Request, *, in_tab: bool | None = None) -> None:
        """Open other filings: here, or in another tab.

        Args:
            request: What to open.
            in_tab: Whether a new tab is wanted; None for what is usual.
        """
        wanted = self.in_tab() if in_tab is None else in_tab
        if self.open_elsewhere is None or not self.open_elsewhere(request, wanted):
            self.load(request)

    def show(self, loaded: Loaded) -> None:
        """Show two filings that have been read and compared already, in the place of what is being opened."""
        self.stay()
        self._asked = loaded.request
        self._finished(loaded)

    def stay(self) -> None:
        """Open nothing more: what was asked for before must not replace what was chosen after it."""
        self._runner.cancel()
        self._banners.withdraw(_TOPIC)

    def ask(self) -> None:
        """Ask for two files."""
        old = self.request.old if self.request else None
        new = self.request.new if self.request else None
        self._ask(old, new)

    def open_samples(self) -> None:
        """Open the two newest of the filings that come with factordiff."""
        self.open(Request(*sample_pair()))

    def open_recent(self, pair: RecentPair) -> None:
        """Open a pair from the list."""
        self.open(Request(pair.old, pair.new))

    def swap(self) -> None:
        """Compare the other way round."""
        if self.request is not None:
            self.load(self.request.swapped)

    def reload(self) -> None:
        """Read both files again."""
        if self.request is not None:
            self.load(self.request)

    def drop(self, paths: Sequence[Path]) -> None:
        """Open two dropped files, or ask for the other one."""
        if len(paths) >= 2:
            # Names mostly carry a year; a pair that is the wrong way round is told of once it has been read.
            old, new = sorted(paths[:2], key=lambda path: path.name)
            self.open(Request(old, new))
        elif paths:
            old_path = self.request.old if self.request else None
            self._ask(old_path, paths[0]) if old_path else self._ask(paths[0], None)

    def search_again(self, side: Side) -> None:
        """Forget the section that was pointed at in a filing on screen, and search for it again."""
        if self._open is None:
            return
        from viewer.review import ReviewError, SectionStore  # late: see the module's docstring

        comparison, request = self._open.comparison, self._open.request
        filing = comparison.old if side == "old" else comparison.new
        try:
            SectionStore().forget(filing)
        except ReviewError as error:
            self._banners.say(Message(str(error), Tone.ALARM, topic=_TOPIC))
            return
        self.load(request.with_section(side, None))

    def point_at(self, side: Side) -> None:
        """Let the reviewer select another section of a filing on screen, then read again with it."""
        if self._open is None:
            return
        from viewer.desktop.opening.section_picker import SectionPicker  # late: see the module's docstring

        comparison = self._open.comparison
        filing = comparison.old if side == "old" else comparison.new
        picker = SectionPicker(
            filing.name,
            filing.text,
            filing.candidates,
            filing.section.span,
            parent=self._window,
            sure=None if filing.section.by_hand else filing.section.confidence,
        )
        self._pick(picker, self._open.request, side)

    def _point_at_failed(self, request: Request, side: Side, error: SectionNotFound) -> None:
        from viewer.desktop.opening.section_picker import SectionPicker  # late: see the module's docstring

        reason = f"{error.problem[:1].upper()}{error.problem[1:]}."
        name = Path(error.path).name
        picker = SectionPicker(name, error.text, error.candidates, None, reason, parent=self._window)
        self._pick(picker, request, side)

    def _pick(self, picker: SectionPicker, request: Request, side: Side) -> None:

        def use() -> None:
            if picker.section is not None:
                self.load(request.with_section(side, picker.section))

        picker.accepted.connect(use)
        picker.finished.connect(picker.deleteLater)
        picker.open()

    def _ask(self, old: Path | None, new: Path | None) -> None:
        from viewer.desktop.opening.open_dialog import OpenDialog  # late: see the module's docstring

        tabs = self.open_elsewhere is not None and self._open is not None
        dialog = OpenDialog(old, new, self._window, in_tab=self.in_tab() if tabs else None)

        def go() -> None:
            if dialog.paths is not None:
                self.open(Request(*dialog.paths), in_tab=dialog.in_tab.isChecked() and tabs)

        dialog.accepted.connect(go)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _finished(self, result: object) -> None:
        assert isinstance(result, Loaded)
        self._open = result
        # Only now: until then the warnings belonged to what was still on screen.
        self._banners.clear()
        self.loaded.emit(result)

    def _failed(self, error: object) -> None:
        request = self._asked
        if isinstance(error, SideFailed) and request is not None:
            self._banners.say(self._failure(error, request))
        elif isinstance(error, BaseException):
            text = say("These filings could not be compared: factordiff is at fault.")
            self._banners.say(Message(text, Tone.ALARM, topic=_TOPIC))
            self._failures.report(error)
        self.failed.emit(error)

    def _failure(self, failed: SideFailed, request: Request) -> Message:
        from viewer.desktop.notices.failed_filings import FailureActs, failure  # late: see the docstring

        def point(side: Side) -> None:
            if isinstance(failed.error, SectionNotFound):
                self._point_at_failed(request, side, failed.error)

        def choose() -> None:
            self._ask(request.old, request.new)

        def recognise() -> None:
            self.load(replace(request, recognise=True))

        acts = FailureActs(point, choose, recognise, self.show_text.emit)
        return replace(failure(failed, acts), topic=_TOPIC)

    def _cancelled(self) -> None:
        self._banners.say(Message(say("Stopped. Nothing was changed."), Tone.NOTICE, topic=_TOPIC))
