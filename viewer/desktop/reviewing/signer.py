"""Signing off in the window: the dialog, who the reviewer is, and what happens where a signed review is to be
changed.

The case: Space is pressed in a signed review. The mark is not made; a message says who signed it and when,
and its button leads to where it can be reopened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from viewer.desktop.frame.settings_dialog.chosen import REVIEWER_INITIALS, REVIEWER_NAME
from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.session import Session
from viewer.language.say import say, say_count
from viewer.review.acts.act import go_by
from viewer.review.model import Mark
from viewer.wording.record.sign_offs import refusal_words, sign_off_words

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow
    from viewer.desktop.reviewing.sign_off_dialog import SignOffDialog
    from viewer.review.sign_off import Signing

_TOPIC = "signed"


class Signer(QObject):
    """Asks, signs, and says why something is refused."""

    told = Signal(str)
    """Something to say in the status bar."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        go_by(window.settings.text(REVIEWER_NAME))
        window.settings_dialogs.reviewer_changed.connect(lambda name, _initials: go_by(name))
        session.refused.connect(self._refused)

    def ask(self) -> None:
        """Show title, reviewer and state, and do what is chosen."""
        from viewer.desktop.reviewing.sign_off_dialog import SignOffDialog  # rarely needed

        review, session = self._session.review, self._session
        if review is None:
            return
        session.save_typed()
        session.end_typing()
        settings = self._window.settings
        left = open_words(session)
        done = say("{done} of {all} reviewed", done=session.reviewed_count, all=len(session.pairs))
        dialog = SignOffDialog(
            review.sign_off,
            settings.text(REVIEWER_NAME),
            settings.text(REVIEWER_INITIALS),
            done,
            left,
            self._window,
        )
        dialog.chosen.connect(lambda signing: self._do(signing, dialog))
        dialog.open()

    def _do(self, signing: Signing | None, dialog: SignOffDialog) -> None:
        from viewer.review.acts.signing import signed, titled

        name, initials = dialog.name.text().strip(), dialog.initials.text().strip()
        if name:
            self._window.settings.set_text(REVIEWER_NAME, name)
            self._window.settings.set_text(REVIEWER_INITIALS, initials)
            go_by(name)
        review, title = self._session.review, dialog.title.text().strip()
        if review is None:
            return
        if title != review.sign_off.title and not review.sign_off.locked:
            self._session.change(lambda one: titled(one, title), say("title “{title}”", title=title))
        if signing is not None:
            self._session.change(lambda one: signed(one, signing, name, initials), signing=True)
            self._window.banners.withdraw(_TOPIC)
            # Its button had the keyboard; what is typed next is meant for the review.
            self._window.tree.view.setFocus(Qt.FocusReason.OtherFocusReason)
            words = sign_off_words(self._session.review.sign_off) if self._session.review else ""
            self.told.emit(
                say("This review is {words}", words=words) if words else say("This review is a draft again")
            )

    def _refused(self) -> None:
        review = self._session.review
        if review is not None:
            remedy = Remedy(say("Reopen…"), self.ask, closes=False)
            self._window.banners.say(
                Message(refusal_words(review.sign_off), Tone.NOTICE, (remedy,), topic=_TOPIC)
            )


def open_words(session: Session) -> str:
    """Return what is not done yet, in words: ``18 not reviewed, 2 need attention``; empty where all is."""
    entries = [session.entry(pair) for pair in session.pairs]
    unread = len(session.pairs) - session.reviewed_count
    flagged = sum(Mark.FLAGGED in entry.mark for entry in entries)
    asked = sum(session.asks(pair) for pair in session.pairs)
    told = (
        say_count(unread, "{n} not reviewed", "{n} not reviewed") if unread else "",
        say_count(flagged, "{n} needs attention", "{n} need attention") if flagged else "",
        say_count(asked, "{n} open question", "{n} open questions") if asked else "",
    )
    return ", ".join(filter(None, told))
