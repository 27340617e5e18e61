"""What a pair is known by, whatever its id: the fingerprints of its two texts.

The case: a factor is put in front of all others, and ``p1`` is another pair. A mark on the pair that was
``p1`` belongs to its texts, and is found with them; so does a key in a report, by which two runs are laid
side by side.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from viewer.comparison.model import Pair

HASH = 32
"""Hexadecimal digits of a hash in the key of a pair's content: 128 bits. Notes are stored under it, so it
must not change."""


@dataclass(frozen=True, slots=True)
class PairContent:
    """The texts of a pair by their fingerprints: what a mark belongs to."""

    old: str
    """SHA-256 of the old side's text; empty where the pair has no old side."""
    new: str
    old_heading: str = ""
    new_heading: str = ""

    @property
    def key(self) -> str:
        """Name of the content in a review: the same for the same texts, whatever the pair's id."""
        return f"{self.old[:HASH]}:{self.new[:HASH]}"


def content_of(pair: Pair) -> PairContent:
    """Return the fingerprints of a pair's two sides.

    They depend on the factors' texts alone, not on how the paragraphs were aligned or what is ignored.
    """
    old = "\n".join(row.old_text for row in pair.rows if row.old)
    new = "\n".join(row.new_text for row in pair.rows if row.new)
    return PairContent(
        old=digest_of(old) if pair.old else "",
        new=digest_of(new) if pair.new else "",
        old_heading=old.partition("\n")[0],
        new_heading=new.partition("\n")[0],
    )


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
