"""The numbers by which a reading is judged, in one place."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class ConfidenceWeights:
    """Log-odds that each measure takes from a reading's being right; a field is named after its measure."""

    bias: float = 4.5

    place: float = -8.0
    rivals: float = -2.0
    open_end: float = -2.0
    goes_on: float = -2.0
    ends_again: float = -3.0
    other_items: float = -3.0
    statements: float = -3.0
    riskless: float = -2.0
    pointer: float = -3.0

    no_factors: float = -5.0
    late_start: float = -2.0
    long_factor: float = -2.0
    few: float = -2.0
    only_heading: float = -2.0
    unlike_heading: float = -2.0
    weak_heading: float = -2.0
    broken_heading: float = -2.0
    twice: float = -2.0
    refused: float = -2.0
    hidden: float = -0.3
    set_inside: float = -2.0
    odd_category: float = -2.0

    breaks_off: float = -2.0
    starts_small: float = -2.0
    joined: float = -1.0
    glued: float = -2.0
    unreadable: float = -2.0
    page_missing: float = -2.0

    def of(self, measure: str) -> float:
        """Return the weight of a measure by its name."""
        weight: float = getattr(self, measure)
        return weight


MEASURES = tuple(field.name for field in fields(ConfidenceWeights) if field.name != "bias")
"""Names of all measures, in the order of their weights."""


@dataclass(frozen=True, slots=True)
class ConfidenceThresholds:
    """What is usual in a reading that is right; measures count from there on."""

    sure: float = 0.95
    """A reading of less confidence is in doubt."""
    most: float = 3.0
    """The most that a measure is worth, however much of it there is."""
    named: int = 8
    """Places of one kind that are named; more are counted."""
    kept: int = 200
    """Places of one kind that are kept: a damaged file may have any number."""
    quoted: int = 90
    """Characters quoted of a place."""
    end_words: int = 6
    """Words quoted from the end of a paragraph that breaks off."""

    excerpt: float = 0.8
    """Share of the file from which on a section is what the file was made for: it may end with it."""
    behind: int = 6_000
    """Characters behind the section's end that are looked at."""
    between: int = 20_000
    """Characters between two titles of one item that are looked at."""
    statement_least: int = 4
    """Words of a line that states a risk, at least."""
    rival: float = 0.4
    """A place of so much less confidence than the chosen one is no rival."""
    own_words: int = 60
    """Words from which on another place has a text of its own."""
    item_words: int = 14
    """Words of a line that titles another part of a report."""
    rows: float = 0.15
    """Share of a section's words that may stand in tables."""
    few_rows: int = 12
    """Rows of tables that any section may have."""
    riskless_words: int = 60
    """Words of a factor that says nothing of what may happen."""
    pointer_words: int = 150
    """Words of a section that may be a pointer."""

    start_share: float = 0.15
    """Share of a section's words that may stand before the first heading …"""
    start_words: int = 350
    """… beyond so many words."""
    longest: float = 5.0
    """Times the median of the filing's factors that one may be long."""
    longest_words: int = 900
    """Words that any factor may have."""
    per_factor: float = 900.0
    """Words a factor, over all of the section."""
    weak: float = -3.0
    """Evidence of the words alone below which a heading reads like text."""
    refused: float = 1.0
    """Evidence of the words alone from which on a line by itself reads like a heading."""
    refused_plain: float = -0.5
    """The same where nothing but their words sets headings apart."""
    refused_for_sure: float = 4.0
    """Evidence from which on such a line counts as one: half of the corpus's headings have more, and hardly any
    of its lines of text."""
    lesser: float = 0.5
    """Worth of such a line in type that is not the headings': more likely the title of a factor's part."""
    refused_words: int = 40
    """Words of such a line."""
    hidden: float = 5.7
    """Evidence from which on a sentence in a paragraph reads like a heading."""
    statement_words: int = 6
    """Words of a stretch inside a paragraph that is set as headings are, from which on it may be one."""
    alike: float = 0.7
    """Share of the headings that must be set alike before another way of setting is odd."""

    glued_letters: int = 5
    """Letters of a word that may be two."""
    glued_half: int = 4
    """Letters of either of the two, but for short words such as "the"."""
    glued_times: int = 2
    """Times that either must stand by itself."""
    glued_slips: int = 1
    """Glued words that any file may have."""
    page_steps: int = 4
    """Page numbers that follow one another before a jump is odd."""


WEIGHTS = ConfidenceWeights()
CONFIDENCE = ConfidenceThresholds()
