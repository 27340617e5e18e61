"""The messages that stand above the panes, the newest below the others.

The case: a small window, two docks, and four messages on the filings. Each takes two lines, and no text is
left to read. So where they would take more than their share, one of them stands in one line, and a button
in it says "3 more" and shows them all.

Banners are found among the stack's children, never through ``layout.itemAt``: what that leaves behind ends
the window with a segmentation fault some comparisons later (ARCHITECTURE.md, "What Python may hold of Qt").
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.desktop.look.announcing import announce
from viewer.desktop.notices.banner import Banner, Message, Tone
from viewer.language.say import say, say_count

SHARE = 0.16
"""Of the window's height, that the messages may take: three of one line in a window of 700 pixels."""
_URGENCY = (Tone.ALARM, Tone.NOTE, Tone.NOTICE)
"""Which message is seen where there is room for one. That something went well is news; a notice on the
filings was there before."""


class BannerStack(QWidget):
    """As high as its messages; nothing at all without any."""

    left = Signal()
    """A message that had the keyboard went: whoever has a place to read takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._all_wanted = False
        self._watched: QWidget | None = None
        # Once what was said in one go has all been said.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.make_room)

    @property
    def banners(self) -> list[Banner]:
        """What is said now, from the top, be there room for it or not."""
        banners = self.findChildren(Banner, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [banner for banner in banners if banner.stands]

    @property
    def folded(self) -> bool:
        """Whether only one message is seen, for want of room."""
        return any(banner.isHidden() for banner in self.banners)

    def say(self, message: Message) -> Banner:
        """Show a message; one that says the same already, or is on the same topic, is replaced."""
        self.withdraw(message.topic)
        for banner in self.banners:
            if banner.message.text == message.text:
                banner.take_away()
        banner = Banner(message, self)
        banner.left.connect(self.left)
        banner.gone.connect(self._soon.start)
        banner.more.clicked.connect(self._turn)
        self._layout.addWidget(banner)
        banner.show()
        announce(banner, f"{banner.accessibleName()}: {message.text}")
        self._soon.start()
        return banner

    def withdraw(self, topic: str) -> None:
        """Take the messages on a topic away; none where it is empty."""
        for banner in self.banners:
            if topic and banner.message.topic == topic:
                banner.take_away()

    def clear(self) -> None:
        """Take away every message on the filings on screen."""
        self._all_wanted = False
        for banner in self.banners:
            if not banner.message.lasting:
                banner.take_away()

    def make_room(self) -> None:
        """Show all messages, or one of them in one line where all would take more than their share."""
        self._soon.stop()
        banners = self.banners
        crowded = self._needed(banners) > SHARE * self.window().height()
        one = min(banners, key=lambda banner: _URGENCY.index(banner.message.tone), default=None)
        for banner in banners:
            alone = crowded and not self._all_wanted
            banner.set_brief(alone)
            others = len(banners) - 1 if crowded and banner is one else 0
            banner.more.setText(
                say("Fewer") if self._all_wanted else say_count(others, "{n} more", "{n} more")
            )
            banner.more.setToolTip(say("Show one message only" if self._all_wanted else "Show all messages"))
            banner.more.setVisible(others > 0)
            banner.setVisible(banner is one or not alone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: a message takes more lines in a narrower window."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._soon.start()
        if self._watched is not self.window():
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = self.window()
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: the share is one of the window's height."""
        if event.type() is QEvent.Type.Resize and watched is self._watched:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _needed(self, banners: list[Banner]) -> int:
        """Pixels that all messages would take in full."""
        for banner in banners:
            banner.set_brief(False)
        return sum(max(one.heightForWidth(self.width()), one.minimumSizeHint().height()) for one in banners)

    def _turn(self) -> None:
        self._all_wanted = not self._all_wanted
        self.make_room()
