"""The numbers by which page furniture is set aside and cut paragraphs are mended, in one place.

Each was chosen by reading filings, not fitted. ``python -m tests.fitting.thresholds`` halves and doubles
each in turn and says which filings are then read otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FurnitureThresholds:
    """What tells a page's own lines from the text."""

    number_length: int = 24
    """Characters of a page number with what dresses it ("Page 12 of 240") stay below this."""
    number_below: int = 1000
    """A bare number standing alone is a page's below this; 1000 and more may be a year or an amount."""
    bracketed_from: int = 5
    """A lower number in brackets, "(2)", may count the notes or the items of a list."""
    next_page: int = 3
    """A page number is at most this many above the one before it: pages without one lie between."""
    line_length: int = 160
    """Characters of a running line. Longer lines are text, however often they come back."""
    header_words: int = 14
    """Words of a running header. A longer line that comes back is boilerplate of the text."""
    header_times: int = 3
    """Times that a line stands in the section before it is a running header; twice may be chance."""
    header_lines: int = 3
    """Lines of one page's header: title, company, date."""
    page_lines: int = 8
    """Lines of a page's foot and the next one's head between the two halves of a cut sentence."""
    note_words: int = 70
    """Words of a page-foot note; a longer statement between two halves is a paragraph out of place."""
    note_sentences: int = 3
    """Sentences of a page-foot note."""
    half_words: int = 25
    """A single unfinished sentence of more words is the half of one; a shorter may be a title."""
    quoted_words: int = 4
    """Words quoted from either half in the reason for a page-foot note."""


@dataclass(frozen=True, slots=True)
class MendThresholds:
    """What tells the two halves of a paragraph that a page end cut."""

    long_sentence: int = 60
    """A single sentence of more words is body text; it is no heading that lacks its full stop."""
    fragment_words: int = 25
    """A second half without a verb has at most so many words: "Corporation for ¥75 million."."""
    short_words: int = 8
    """A first half that ends in a comma goes on in small letters if it has more words: no item of a list."""
    set_apart_share: float = 0.8
    """Share of a block's characters in bold, italic or underlined type from which on it is set apart."""
    blank_line: int = 2
    """Line ends between two blocks that make a blank line between them."""
    reference_end: int = 20
    """Characters at the end of a text in which a reference stands that its full stop does not end
    ("See Item 1.")."""
    check_every: int = 256
    """Blocks that are mended between two questions whether to stop."""


FURNITURE = FurnitureThresholds()
MENDING = MendThresholds()
