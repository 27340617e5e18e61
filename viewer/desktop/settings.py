"""What the window remembers between runs: recent pairs, its geometry, and what was chosen in the settings.

None of it is the reviewer's work (see :mod:`viewer.review`), so losing it costs nobody anything, and a
value that cannot be read is taken for absent. ``FACTORDIFF_DATA`` names a folder that is used instead of
the user's own settings.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from viewer.comparison.options import Options
from viewer.language.say import say, say_number

RECENT_LIMIT = 10
"""Pairs that are remembered: a menu that is still seen at a glance."""

_DIGITS = 6
"""Of a stored number at most."""


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Two files that were compared before, and where the reviewer left them."""

    old: Path
    new: Path
    title: str = field(default="", compare=False)
    """Company, form and years; empty where they were not known, or an older factordiff kept the pair."""
    reviewed: int = field(default=0, compare=False)
    of: int = field(default=0, compare=False)
    """How many were to be reviewed; 0 where that was not kept."""
    factor: str = field(default="", compare=False)
    """What the review knows the factor by that was read last."""
    row: int = field(default=0, compare=False)
    """The row of it that stood at the top."""

    @property
    def label(self) -> str:
        """What a menu calls it: ``Pier Foods Inc. 20-F 2024 ▸ 2025 · 6 of 20``, or both files' names."""
        named = self.title or f"{self.old.name} ▸ {self.new.name}"
        if not self.of:
            return named
        progress = say("{done} of {all}", done=say_number(self.reviewed), all=say_number(self.of))
        return f"{named} · {progress}"

    @property
    def exists(self) -> bool:
        """Whether both files are still where they were."""
        return self.old.is_file() and self.new.is_file()


def _store() -> QSettings:
    folder = os.environ.get("FACTORDIFF_DATA")
    if not folder:
        return QSettings()
    return QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)


def _recent(
    old: str,
    new: str,
    title: object = "",
    reviewed: object = 0,
    of: object = 0,
    factor: object = "",
    row: object = 0,
) -> RecentPair:
    """A pair as it was stored; what is no text or no number counts as not kept."""
    told = [one if isinstance(one, str) else "" for one in (title, factor)]
    counts = [one if isinstance(one, int) and one >= 0 else 0 for one in (reviewed, of, row)]
    return RecentPair(Path(old), Path(new), told[0], counts[0], counts[1], told[1], counts[2])


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
            pairs = [_recent(*entry) for entry in stored]
        except (ValueError, TypeError):
            return ()
        return tuple(pair for pair in pairs if pair.exists)

    def recent_pair(self, old: Path, new: Path) -> RecentPair | None:
        """What is known of two files from the last time; None where they are not in the list."""
        wanted = RecentPair(old.absolute(), new.absolute())
        return next((pair for pair in self.recent_pairs() if pair == wanted), None)

    def add_recent(self, old: Path, new: Path) -> None:
        """Put a pair at the head of the list, with what was known of it."""
        first = self.recent_pair(old, new) or RecentPair(old.absolute(), new.absolute())
        self._keep_recent([first, *(pair for pair in self.recent_pairs() if pair != first)])

    def keep_recent(self, pair: RecentPair) -> None:
        """Keep what is known of a pair now, at its place in the list; nothing where it is in none."""
        self._keep_recent([pair if one == pair else one for one in self.recent_pairs()])

    def _keep_recent(self, pairs: list[RecentPair]) -> None:
        kept = [
            [str(pair.old), str(pair.new), pair.title, pair.reviewed, pair.of, pair.factor, pair.row]
            for pair in pairs[:RECENT_LIMIT]
        ]
        self.set_text("recent", json.dumps(kept))

    def forget_recent(self) -> None:
        """Empty the list."""
        self.set_text("recent", "[]")
