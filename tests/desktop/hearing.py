"""What a screen reader would be told, as a list of sentences."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from viewer.desktop.look import announcing


class Heard:
    """Everything that is announced from now on, the latest last."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        monkeypatch.setattr(announcing, "QAccessible", self)
        monkeypatch.setattr(announcing, "QAccessibleAnnouncementEvent", self._hear)

    def _hear(self, _source: QObject, words: str) -> None:
        self.said.append(words)

    # As Qt's class has them.

    def isActive(self) -> bool:  # noqa: N802
        return True

    def updateAccessibility(self, _event: object) -> None:  # noqa: N802
        return
