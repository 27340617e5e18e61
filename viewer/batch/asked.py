"""What a run is asked for: which pairs, where to, on which workers, how long a pair may take."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from viewer.comparison.options import Options

SECONDS = 600.0
"""How long a pair may take. The longest of the corpus takes 15 seconds."""
GRACE = 30.0
"""Seconds after that in which a comparison that is asked to stop may do so, before its worker is ended."""
_ID_DIGITS = 16
"""Hexadecimal digits of a pair's id: of a million pairs two share one in less than 1 of 10 million runs."""


class BatchFault(Exception):
    """A run cannot be made, or cannot go on. ``str(error)`` says why; it has a line for each mistake."""


# Without slots, for its id is worked out once.
@dataclass(frozen=True)
class BatchPair:
    """Two filings to compare, as they were named."""

    old: str
    """As the tables name it: relative to the manifest or the folder."""
    new: str
    folder: Path
    """What these are relative to."""
    company: str | None = None
    """The company, where it was named; the filings tell it otherwise."""
    year: int | None = None
    """The fiscal year of the newer filing, where it was named."""
    line: int | None = None
    """Line of the manifest."""

    @cached_property
    def id(self) -> str:
        """What the tables are joined by; it depends on the two names alone."""
        return hashlib.sha256(f"{self.old}\0{self.new}".encode("utf-8", "surrogateescape")).hexdigest()[
            :_ID_DIGITS
        ]

    @property
    def paths(self) -> tuple[Path, Path]:
        """The two files."""
        return self.folder / self.old, self.folder / self.new


@dataclass(frozen=True, slots=True)
class BatchAsked:
    """A whole run."""

    source: Path
    """A manifest, or a folder of filings."""
    output: Path
    options: Options
    workers: int | None = None
    """How many; None for as many as there are processors."""
    scheduler: str | None = None
    """Address of an existing cluster, in the place of workers of its own."""
    seconds: float = SECONDS
    """How long a pair may take."""
    grace: float = GRACE
    reports: bool = False
    """Whether each pair gets a report of its own."""
    dashboard: bool = False
    """Whether Dask shows its dashboard."""
