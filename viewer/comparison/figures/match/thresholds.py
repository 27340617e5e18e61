"""The numbers that decide which figure of the old text is which of the new one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LikenessWeights:
    """What each thing that two figures may share counts towards their likeness; each is 0 to 1."""

    words: float
    """The words of what they measure."""
    around: float
    """The words around them."""
    near: float
    """Whether the one stands where the other stood."""
    same: float
    """Whether they have one value."""
    precise: float = 0.0
    """Whether dates, lengths or ratios are told as exactly."""


@dataclass(frozen=True, slots=True)
class FigureMatchThresholds:
    """What the matching of figures goes by. Likeness runs from 0 to 1, lengths are in characters.

    Each was tried at a half, 0.75, 0.9, 1.1, 1.25 and twice its value, the others kept, on 20 pairs of real
    filings (1,122 rows of their ledgers). "Stable from a to b" says that no row changed at any value tried
    between them.
    """

    of_amounts: LikenessWeights = LikenessWeights(words=0.35, around=0.35, near=0.15, same=0.15)
    """For money and percentages."""
    of_counts: LikenessWeights = LikenessWeights(words=0.25, around=0.45, near=0.15, same=0.15)
    """What is counted is worded freely, so the sentence tells more."""
    of_dates: LikenessWeights = LikenessWeights(words=0.3, around=0.25, near=0.25, same=0.1, precise=0.1)
    """For dates, lengths of time and ratios."""
    of_moved: LikenessWeights = LikenessWeights(words=0.4, around=0.4, near=0.0, same=0.2)
    """For figures of a sentence that stands elsewhere."""
    in_row: float = 0.43
    """Least likeness of two figures of one row to be one. At 0.39 six rows change, at 0.47 one."""
    across_rows: float = 0.65
    """Least likeness of two figures of different rows to be one. Stable from 0.49 up; at 0.33 six change."""
    across_words: float = 0.75
    """Least likeness of what two figures of different rows measure. Stable from 0.38 up."""
    across_telling: int = 2
    """Telling words that a measure must have to be known again in another row: there are many floors and
    caps."""
    slot: int = 48
    """Characters, beyond the figure, of a replaced run in which one figure simply takes the other's place.
    Stable from 24 to 96."""
    reach: float = 160.0
    """Characters over which nearness fades. Stable from 120 to 176; at 80 or 200 three rows change."""
    same_period: float = 1.5
    """What it counts, in terms of nearness, that two amounts are of one period: in a list of years that has
    lost its first, the amounts of one year are one figure, wherever they stand. Stable from 0.75 to 3."""
    same_role: float = 1.0
    """What it counts, in terms of nearness, that both are what a thing moved from, or to, or by: as much as
    one place, for ``fell to $5 from $8`` may become ``fell from $5 by $2 to $3``. Not measured."""
    itself: float = 1.0
    """What it adds that two amounts are of one period and of one value: the second of two years may stand
    where the third stood and is the second nonetheless. Trades off a pair by place against one by year; not
    measured."""
    dates_one_amount: float = 2.0
    """What it adds to the likeness of two dates that they are those of amounts that are one figure: as much
    as two other pairs together, for nothing that is told around a date says as surely which it is."""
    rival_words: float = 0.66
    """Least likeness of what two figures measure for the one to be a likelier counterpart than the figure in
    the same text: two words of three. Trades off a measure that was reworded against two that changed places;
    not measured."""
    other_line: float = 0.2
    """What it takes off that one is of what comes in and the other of what goes out, or one an average and
    the other what stood at the end: as much as one place and half a value, so that ``expense was $3, income
    $1`` and ``income was $3, expense $1`` are paired by what they are. Not measured."""
    renamed: float = 0.2
    """Share of the words around two figures, their names left out, that may differ where the names alone tell
    whose they are. Trades off a sentence that was reworded as well against one thing that was renamed; not
    measured."""
    around: int = 100
    """Characters on either side of a figure whose words speak for it. Stable from 100 to 125; at 75 seven
    rows change, at 200 three."""
    anchor: int = 6
    """Characters that a shared run must have beyond the figure itself to settle it without asking further.
    Stable from 3 to 12."""

    in_order: float = 0.34
    """Least likeness of the words around two amounts that are paired in order: a third. A price in cash and
    net sales, of a paragraph of 30,000 characters, share less. Trades off a table whose cells were reworded
    against two tables; not measured."""
    most_pairs: int = 10_000
    """Product of the figures of both sides up to which each is weighed against each. Beyond it those of a row
    are paired in order, and across rows no more are looked for; both say so. Time and memory would grow with
    the square of their number, an assignment's time with the cube: 16,000 figures took more than 3 GB. The
    largest product in 23 pairs of filings is 480, 20 figures against 24."""
    most_aligned: int = 1 << 28
    """Product up to which runs of equal figures are looked for before that; it takes 32 MiB."""


MATCHING = FigureMatchThresholds()
