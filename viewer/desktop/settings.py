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
from viewer.language.say import say, say_count, say_number

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


@dataclass(frozen=True, slots=True)
class RecentHistory:
    """Several files that were open together before."""

    paths: tuple[Path, ...]
    title: str = field(default="", compare=False)
    """Company, form and years; empty where they were not known."""

    @property
    def label(self) -> str:
        """What a menu calls it: ``Pier Foods Inc. 20-F FY2022 ▸ FY2025 · 4 filings``."""
        named = self.title or f"{self.paths[0].name} ▸ {self.paths[-1].name}"
        return f"{named} · {say_count(len(self.paths), '{n} filing', '{n} filings')}"

    @property
    def exists(self) -> bool:
        """Whether all files are still where they were."""
        return len(self.paths) > 1 and all(path.is_file() for path in self.paths)


Recent = RecentPair | RecentHistory
_PAIR, _HISTORY = "pair", "history"
"""What was open last, as it is stored."""


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


def _recent_history(paths: list[str], title: object = "") -> RecentHistory:
    """Several files as they were stored."""
    return RecentHistory(tuple(map(Path, paths)), title if isinstance(title, str) else "")


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

    def recent_histories(self) -> tuple[RecentHistory, ...]:
        """Several filings opened together before, the latest first; those with a file gone are left out."""
        try:
            stored = json.loads(self.text("recent-histories", "[]"))
            found = [_recent_history(*entry) for entry in stored]
        except (ValueError, TypeError):
            return ()
        return tuple(one for one in found if one.exists)

    def add_recent_history(self, history: RecentHistory) -> None:
        """Put several filings at the head of the list, and have them be what was open last."""
        kept = [history, *(one for one in self.recent_histories() if one != history)][:RECENT_LIMIT]
        entries = [[[str(path) for path in one.paths], one.title] for one in kept]
        self.set_text("recent-histories", json.dumps(entries))
        self.set_text("latest", _HISTORY)

    def recent(self) -> tuple[Recent, ...]:
        """What was opened before: what was open last, then histories, then pairs, the latest first."""
        pairs, histories = self.recent_pairs(), self.recent_histories()
        first = pairs[:1] if self.text("latest") != _HISTORY else ()
        return (*first, *histories, *pairs[len(first) :])

    def recent_pair(self, old: Path, new: Path) -> RecentPair | None:
        """What is known of two files from the last time; None where they are not in the list."""
        wanted = RecentPair(old.absolute(), new.absolute())
        return next((pair for pair in self.recent_pairs() if pair == wanted), None)

    def add_recent(self, old: Path, new: Path) -> None:
        """Put a pair at the head of the list, with what was known of it."""
        first = self.recent_pair(old, new) or RecentPair(old.absolute(), new.absolute())
        self._keep_recent([first, *(pair for pair in self.recent_pairs() if pair != first)])
        self.set_text("latest", _PAIR)

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
        self.set_text("recent-histories", "[]")
