"""The numbers by which paragraphs are aligned, in one value that can be seen and tried.

Shares lie between 0 and 1. Words are *content words* (no function words) in the alignment itself, and all
words where a cut paragraph is put together again.

Values around each number were tried, the others left alone, on the 392 pairs of factors of sixteen pairs of
real filings. ``steady: a to b`` says that every value tried from a to b gives the same rows.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphThresholds:
    """Thresholds of the alignment of paragraphs."""

    paired: float = 0.4  # steady: 0.36 to 0.4
    """Two paragraphs may share a row if twice the words that they have in common, in order, is at least this
    share of the words of both."""
    extended: float = 0.75  # steady: 0.6 to 0.75
    """They may also share a row if this much of the shorter one stands in the longer one, …"""
    extended_words: int = 8  # steady: 6 to 16
    """… provided that the shorter one has so many words: fewer are found anywhere by chance."""

    piece: float = 0.75  # steady: 0.6 to 0.75
    """A piece of a paragraph that was cut has this share of its words in the whole, and brings this share of
    them beyond what the other pieces have."""
    piece_words: int = 3  # steady: 1 to 6
    """A shorter piece is never one: it is found in a long paragraph by chance."""
    piece_sure_words: int = 6  # steady: 4 to 12
    """A piece shorter than this must be there in full."""
    most_pieces: int = 40  # steady: 20 to 80
    """A paragraph is matched with no more pieces in a row. Limits the time."""

    moved: float = 0.7  # steady: 0.56 to 0.875
    """A paragraph moved inside its factor if it is this similar to one elsewhere in it; a later heading faces
    the other side's heading if it is at least this similar to it."""
    moved_words: int = 6  # steady: 4 to 12
    """A shorter paragraph is never said to have moved: it is found anywhere by chance."""

    anchor_words: int = 8  # steady: 6 to 16
    """A paragraph of fewer words is no anchor of a long alignment."""
    anchored_size: int = 4_000  # steady: 1000 to 16000
    """An alignment with more pairs of paragraphs is cut at its anchors, which keeps its time
    from growing with the square of its length."""
    one_by_one: int = 36  # steady: 9 to 144
    """So many pairs of paragraphs are compared one by one; more are compared in one call, which costs more to
    set up. Changes the time only."""

    shingle: int = 5  # steady: 3 to 6
    """So many words in a row that stand on both sides are no chance."""
    shared_words: int = 8  # steady: 6 to 10
    """A neighbour joins a row if it has at least so many words in shingles that the row lacks on that side,
    …"""
    shared_content_words: int = 4  # steady: 2 to 6
    """… with so many different ones among them that are no stock words, …"""
    shared_share: float = 0.2  # steady: 0.16 to 0.25
    """… and if they are at least this share of the neighbour, or of what the row lacks if that is less. A
    neighbour that the row lacks as a whole joins already with one shingle and one such word."""
    in_order: float = 0.7  # steady: 0.56 to 0.875
    """At least this share of the shared words must also match in the order of the joined row. If fewer do,
    the text stands elsewhere in the row: it moved, and joining would not show it as kept."""
    between_words: int = 20  # 18 changes 1, 22 changes 1
    """What lies between a row and the neighbour joins as well. That is worth it if the neighbour shares so
    many words, …"""
    between_share: float = 0.5  # steady: 0.25 to 1
    """… or this share of the number of words that lie between."""
    joined_size: int = 1 << 26
    """Greatest product of the words of a row's two sides for which neighbours are looked at; comparing such a
    row takes 8 MiB. Beyond, the row stays as it is."""
    rounds: int = 6  # steady: 4 to 12
    """How often rows that took something in are asked again. Ends a chain that would otherwise grow on."""
    reach: int = 12  # steady: 6 to 24
    """How many paragraphs of one side a row may take in on one hand."""


PARAGRAPH_THRESHOLDS = ParagraphThresholds()
"""The values that the program uses."""
