"""What a ``.factordiff`` file holds: all that was said of two filings, and what it was said with.

The case: a reviewer hands her review to a colleague at another desk. He opens one file, and has her marks and
notes with the names and times of who made them, the two filings if she put them in, and what differs on his
side: another download of a filing, other differences ignored, another version of the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from viewer.review.acts.act import Act
from viewer.review.acts.fold import folded
from viewer.review.model import FilingContent, Review
from viewer.review.sections import KeptSection

SUFFIX = ".factordiff"


@dataclass(frozen=True, slots=True)
class FiledFiling:
    """One of the two filings."""

    name: str
    """Of its file, without folders."""
    sha256: str
    content: FilingContent | None
    """What it says; None where nobody knew when the file was written."""
    section: KeptSection | None = None
    """What the reviewer pointed at in it."""
    data: bytes | None = field(default=None, repr=False)
    """The filing itself, where it was put in."""


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """All of a review, with what it was made with."""

    old: FiledFiling
    new: FiledFiling
    acts: tuple[Act, ...]
    options: Mapping[str, bool]
    """Which differences were ignored."""
    thresholds: Mapping[str, Any]
    """The numbers that the filings were read and compared by, by stage."""
    version: str
    """Of the factordiff that wrote it."""
    saved: str = ""
    """When it was written."""

    @property
    def empty(self) -> Review:
        """The review of the two filings before anything was said."""
        known = self.old.content, self.new.content
        filings = None if known[0] is None or known[1] is None else (known[0], known[1])
        return Review(self.old.sha256, self.new.sha256, filings=filings)

    @property
    def review(self) -> Review:
        """What the acts come to.

        Raises:
            DamagedReview: an act says something that cannot be said.
        """
        return folded(self.empty, self.acts)
