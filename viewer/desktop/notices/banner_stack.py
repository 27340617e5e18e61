"""The messages that stand above the panes, the newest below the others.

Banners are found among the stack's children, never through ``layout.itemAt``: what that leaves behind ends
the window with a segmentation fault some comparisons later (ARCHITECTURE.md, "What Python may hold of Qt").
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.desktop.look.announcing import announce
from viewer.desktop.notices.banner import Banner, Message


class BannerStack(QWidget):
    """As high as its messages; nothing at all without any."""

    left = Signal()
    """A message that had the keyboard went: whoever has a place to read takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def banners(self) -> list[Banner]:
        """What is shown now, from the top."""
        banners = self.findChildren(Banner, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [banner for banner in banners if not banner.isHidden()]

    def say(self, message: Message) -> Banner:
        """Show a message; one that says the same already, or is on the same topic, is replaced."""
        self.withdraw(message.topic)
        for banner in self.banners:
            if banner.message.text == message.text:
                banner.take_away()
        banner = Banner(message, self)
        banner.left.connect(self.left)
        self._layout.addWidget(banner)
        banner.show()
        announce(banner, f"{banner.accessibleName()}: {message.text}")
        return banner

    def withdraw(self, topic: str) -> None:
        """Take the messages on a topic away; none where it is empty."""
        for banner in self.banners:
            if topic and banner.message.topic == topic:
                banner.take_away()

    def clear(self) -> None:
        """Take away every message on the filings on screen."""
        for banner in self.banners:
            if not banner.message.lasting:
                banner.take_away()
