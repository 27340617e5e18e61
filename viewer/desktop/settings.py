"""What the window remembers between runs: recent pairs, its geometry, and what was chosen in the settings.

None of it is the reviewer's work (see :mod:`viewer.review`), so losing it costs nobody anything, and a
value that cannot be read is taken for absent. ``FACTORDIFF_DATA`` names a folder that is used instead of
the user's own settings.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from viewer.comparison.options import Options

RECENT_LIMIT = 10
"""Pairs that are remembered: a menu that is still seen at a glance."""

_DIGITS = 6
"""Of a stored number at most."""


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Two files that were compared before."""

    old: Path
    new: Path

    @property
    def label(self) -> str:
        """Both names, the old one first, short enough for a menu."""
        return f"{self.old.name} ▸ {self.new.name}"

    @property
    def exists(self) -> bool:
        """Whether both files are still where they were."""
        return self.old.is_file() and self.new.is_file()


def _store() -> QSettings:
    folder = os.environ.get("FACTORDIFF_DATA")
    if not folder:
        return QSettings()
    return QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)


class Settings:
    """Typed access to the stored values."""

    def __init__(self) -> None:
        self._store = _store()

    def text(self, key: str, default: str = "") -> str:
        """A stored text, or ``default``."""
        value = self._store.value(key)
        return value if isinstance(value, str) else default

    def set_text(self, key: str, value: str) -> None:
        """Store a text at once."""
        self._store.setValue(key, value)
        self._store.sync()

    def number(self, key: str, default: int, least: int | None = None, most: int | None = None) -> int:
        """A stored whole number; ``default`` where there is none, or none between ``least`` and ``most``."""
        stored = self.text(key)
        # No more digits than any setting has: what was written by hand may be of any length.
        if not stored.isascii() or not stored.isdecimal() or len(stored) > _DIGITS:
            return default
        value = int(stored)
        fits = (least is None or value >= least) and (most is None or value <= most)
        return value if fits else default

    def blob(self, key: str) -> QByteArray:
        """Stored bytes such as a window's geometry; empty where there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_blob(self, key: str, value: QByteArray) -> None:
        """Store bytes at once."""
        self._store.setValue(key, value)
        self._store.sync()

    def options(self) -> Options:
        """The differences that do not count; the usual ones where none were chosen."""
        try:
            stored = json.loads(self.text("ignored", "{}"))
            known = {field.name for field in fields(Options)}
            chosen = {name: on for name, on in stored.items() if name in known and isinstance(on, bool)}
        except (ValueError, AttributeError):
            return Options()
        return replace(Options(), **chosen)

    def set_options(self, options: Options) -> None:
        """Remember which differences do not count."""
        self.set_text("ignored", json.dumps(asdict(options)))

    def recent_pairs(self) -> tuple[RecentPair, ...]:
        """Pairs opened before, the latest first; those whose files have gone are left out."""
        try:
            stored = json.loads(self.text("recent", "[]"))
            pairs = [RecentPair(Path(old), Path(new)) for old, new in stored]
        except (ValueError, TypeError):
            return ()
        return tuple(pair for pair in pairs if pair.exists)

    def add_recent(self, old: Path, new: Path) -> None:
        """Put a pair at the head of the list."""
        first = RecentPair(old.absolute(), new.absolute())
        rest = [pair for pair in self.recent_pairs() if pair != first]
        kept = [first, *rest][:RECENT_LIMIT]
        self.set_text("recent", json.dumps([[str(pair.old), str(pair.new)] for pair in kept]))

    def forget_recent(self) -> None:
        """Empty the list."""
        self.set_text("recent", "[]")
