"""The message that something could not be saved: there while that is so, gone when it is not.

The case: the disk was full for a minute. Once what was held has been written, a message that still says
"could not be saved" would be as false as one that says "saved" too early.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from viewer.desktop.notices.banner import SAVING, Message, Remedy
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.session import Session
from viewer.language.say import say


class SavingNotice(QObject):
    """Listens to the session and its keeper."""

    told = Signal(str)
    """Something to say in the status bar."""

    def __init__(
        self, session: Session, banners: BannerStack, elsewhere: Callable[[], object], parent: QObject
    ) -> None:
        """Say it in the banners; ``elsewhere`` lets the reviewer save what is held in another folder."""
        super().__init__(parent)
        self._elsewhere = elsewhere
        self._keeper = session.keeper
        self._banners = banners
        session.save_failed.connect(self._failed)
        self._keeper.held.connect(self._held)

    def tell_again(self) -> None:
        """Say it once more where it still is so: opening other filings took all messages away."""
        if self._keeper.unsaved:
            self._failed(self._keeper.why)

    def _failed(self, why: str) -> None:
        text = say("Your marks and notes could not be saved: {why}", why=say(why))
        remedies: tuple[Remedy, ...] = ()
        if self._keeper.unsaved:
            text = say(
                "{problem}. They are held here and tried again until they are saved.",
                problem=text.rstrip(".。"),
            )
            remedies = (Remedy(say("Save elsewhere…"), self._elsewhere, closes=False),)
        self._banners.say(Message(text, remedies=remedies, topic=SAVING))

    def _held(self) -> None:
        self._banners.withdraw(SAVING)
        self.told.emit(say("All marks and notes are saved now"))
