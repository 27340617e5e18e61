"""A review of the same filings in other files: told of, used, taken back, or dropped on the window.

The case: both filings were downloaded again and all texts are the same. The notes of May are there, and a
message says where they come from, with "Undo". Where a text differs the message asks first.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.opening.loading import Loaded
from viewer.desktop.opening.opener import Opener
from viewer.desktop.session import Session
from viewer.language.say import say
from viewer.review import Review, ReviewError
from viewer.review.stored.search import EarlierReview
from viewer.review.stored.taking_over import with_earlier, without_earlier
from viewer.wording.record.earlier_review import earlier_words

_TOPIC = "review of other files"


class OtherFilesReviews(QObject):
    """Says what there is, and does what the reviewer chooses. Each choice opens the filings again."""

    def __init__(self, session: Session, opener: Opener, banners: BannerStack, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._opener = opener
        self._banners = banners

    def tell(self, loaded: Loaded) -> None:
        """Say that a review of other files is used, or ask whether to use it; nothing where there is none."""
        earlier, review = loaded.earlier, loaded.review
        if earlier is None or review is None:
            return
        remedies: tuple[Remedy, ...]
        if loaded.earlier_used:
            remedies = (Remedy(say("Undo"), lambda: self._take_back(earlier)),)
        else:
            remedies = (
                Remedy(say("Use it"), lambda: self._use(earlier)),
                Remedy(say("Not now"), lambda: None),
            )
        words = f"{earlier_words(earlier, used=loaded.earlier_used)}."
        self._banners.say(Message(words, Tone.NOTICE, remedies, topic=_TOPIC))

    def take_in(self, path: Path) -> None:
        """Add a review that was saved elsewhere, and show it where it is of the filings on screen."""
        try:
            review = self._session.keeper.take_in(path)
        except ReviewError as error:
            self._banners.say(
                Message(say("The marks and notes could not be added: {why}.", why=error), topic=_TOPIC)
            )
            return
        shown = self._session.review
        if shown is not None and shown.name == review.name:
            self._opener.reload()
        else:
            words = say(
                "The marks and notes of {name} are added. They show when their filings are opened.",
                name=path.name,
            )
            self._banners.say(Message(words, Tone.NOTE, topic=_TOPIC))

    def _use(self, earlier: EarlierReview) -> None:
        self._change(lambda review: with_earlier(review, earlier.review))

    def _take_back(self, earlier: EarlierReview) -> None:
        self._change(lambda review: without_earlier(review, earlier.review))

    def _change(self, change: Callable[[Review], Review]) -> None:
        """Keep another review of the filings on screen, and compare them with its pairings."""
        if self._session.compared is not None:
            self._session.renew(self._session.compared, change)
        # They are read from disk.
        if self._session.keeper.try_again():
            self._opener.reload()
