"""How like a filing is to one that was reviewed before, by what they say rather than by their bytes.

The case: a filing is downloaded again. It has Windows line ends now, or a byte-order mark, or came in gzip:
its SHA-256 is another one, and each factor has the text that it had. So filings are compared by the texts of
their factors, and by company, form and fiscal year.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.places import FilingSide
from viewer.review.model import FactorPrint, FilingContent, Review

AMENDED = "/A"
"""Ends the name of an amended form: ``20-F/A`` is the filing that ``20-F`` is, filed once more."""


class Sameness(StrEnum):
    """Whether company, form and fiscal year say that two filings are the same one."""

    SAME = "same"
    UNKNOWN = "unknown"
    """A filing does not tell, or the record is of an older factordiff, which did not keep it."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Likeness:
    """One filing, as it is read today, beside what a record knows of it."""

    same: int
    """How many of its factors have a text that the record knows."""
    factors: int
    """How many factors it has."""
    known: int
    """How many texts the record knows; in a record of an older factordiff only what something was said of."""
    headings: int
    """How many of its factors have a heading that the record knows."""
    identity: Sameness
    whole: bool
    """Whether the record knows the texts of all factors, not just of those that something was said of."""

    @property
    def all_same(self) -> bool:
        """Whether all factors have the same texts, and none is missing."""
        return self.same == self.factors > 0 and (self.known == self.factors or not self.whole)

    @property
    def share(self) -> float:
        """How much is the same, from 0 to 1: of all factors, or of those that the record knows of."""
        return self.same / max(self.known, self.factors if self.whole else 0, 1)


def likeness(review: Review, side: FilingSide, filing: FilingContent) -> Likeness:
    """Return how like a filing is to the one on the same side of a review.

    Args:
        review: The review of other files.
        side: Which filing.
        filing: What the filing is known by that is open now.
    """
    whole = review.filings is not None
    known = review.filings[side.position] if review.filings is not None else _derived(review, side)
    texts = Counter(one.text for one in known.factors)
    headings = {one.heading for one in known.factors}
    here = Counter(one.text for one in filing.factors)
    # Without the content of a whole filing a text is known once, however many factors have it.
    same = texts & here if whole else Counter({text: here[text] for text in texts})
    return Likeness(
        same=same.total(),
        factors=len(filing.factors),
        known=len(known.factors),
        headings=sum(one.heading in headings for one in filing.factors),
        identity=_identity(known, filing),
        whole=whole,
    )


def _derived(review: Review, side: FilingSide) -> FilingContent:
    """Return what a record of an older factordiff tells of a filing: the texts that something was said of."""
    found: dict[str, FactorPrint] = {}
    for pair in review.pairs.values():
        found.update((one.text, one) for one in (pair.old, pair.new)[side.position])
    for record in review.records.values():
        content = record.content
        text, heading = ((content.old, content.old_heading), (content.new, content.new_heading))[
            side.position
        ]
        if text:
            found.setdefault(text, FactorPrint(text, "", heading, 0))
    return FilingContent(None, None, None, tuple(found.values()))


def _identity(one: FilingContent, other: FilingContent) -> Sameness:
    facts = [
        (_plain(one.company), _plain(other.company)),
        (_plain((one.form or "").removesuffix(AMENDED)), _plain((other.form or "").removesuffix(AMENDED))),
        (str(one.fiscal_year or ""), str(other.fiscal_year or "")),
    ]
    if any(left and right and left != right for left, right in facts):
        return Sameness.OTHER
    company, _, year = facts
    return Sameness.SAME if all((*company, *year)) else Sameness.UNKNOWN


def _plain(name: str | None) -> str:
    """Return a name without what two files may write otherwise: capitals, full stops, white space."""
    return "".join(letter for letter in (name or "").casefold() if letter.isalnum())
