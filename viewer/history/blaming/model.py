"""``Fuel costs have risen.`` stands since 2011; before, it was ``Fuel costs may rise.``: what blame tells
of a sentence.

A sentence *stands as it is* in a filing where the filing has the same text, the named differences of the
comparison's options left out (white space, quotes, dashes, bullets, OCR glyphs). Whether it is the same
place does not matter: a sentence that moved stands on. Of a sentence that two factors have, each copy has
its own life."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.filings.model import Span
from viewer.history.model import FactorAt


@dataclass(frozen=True, slots=True, order=True)
class SentenceAt:
    """Where a sentence stands."""

    factor: FactorAt
    part: int
    """0 for the heading, n for the n-th paragraph, as in :class:`~viewer.comparison.places.Place`."""
    span: Span
    """In the text of that part."""

    @property
    def filing(self) -> int:
        """Place of its filing."""
        return self.factor.filing


@dataclass(frozen=True, slots=True)
class Rewording:
    """A filing that has a sentence in other words than the one before it that has it."""

    before: SentenceAt
    after: SentenceAt
    similarity: float
    """Share of the words of both that are the same, in order: 0 to 1."""

    @property
    def filing(self) -> int:
        """Place of the filing that reworded it."""
        return self.after.factor.filing


@dataclass(frozen=True, slots=True)
class Blamed:
    """A sentence of a filing with its past."""

    at: SentenceAt
    text: str
    first_exact: int
    """Place of the first filing in which it stood as it is."""
    first_any: int
    """Place of the first one in which it stood in any wording; ``first_exact`` where it was never
    reworded."""
    since: int
    """Place of the first filing since which it stands as it is without a break; ``first_exact`` where it
    never went."""
    missing: tuple[int, ...] = ()
    """Places of the filings after ``first_exact`` that lack it as it is: it went, or was reworded, and came
    back."""
    rewordings: tuple[Rewording, ...] = ()
    """Oldest first. What was reworded and put back was reworded twice."""

    @property
    def returned(self) -> bool:
        """True where it stood, was gone or reworded, and stands again."""
        return bool(self.missing)


@dataclass(frozen=True, slots=True)
class Gone:
    """A sentence that went: no later filing has it, as it was or reworded."""

    at: SentenceAt
    """Where it stood last."""
    text: str
    last: int
    """Place of the last filing that has it."""
    first_exact: int
    first_any: int


@dataclass(frozen=True, slots=True)
class BlamedWord:
    """A word of a sentence, or a mark of punctuation, and since when it stands there."""

    span: Span
    """In the text of the sentence's part."""
    first: int
    """Place of the first filing since which this sentence has it, in whatever wording of the rest: a word
    that was taken out and put back stands since it was put back."""
