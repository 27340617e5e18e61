"""``net loss of ¥16.5 billion for the fiscal year ended March 31, 2003``: what a figure claims.

A claim says what is measured, whose it is, in which period, in which sense, on which basis and how exactly.
Two figures are compared by the parts of their claims. The words that readers see (``net loss, fiscal year
ended March 31, 2003``) are made from the parts here, by :attr:`Claim.words`, and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from viewer.figures.period import Period
from viewer.figures.values import Duration, TimeUnit


class Sense(StrEnum):
    """Which way an amount counts: a loss is no income of the same size."""

    NONE = "none"
    INCOME = "income"
    LOSS = "loss"
    INCREASE = "increase"
    DECREASE = "decrease"
    INFLOW = "inflow"
    OUTFLOW = "outflow"

    @property
    def opposite(self) -> Sense:
        """The other sense of the same measure: that of a loss is an income."""
        return _OPPOSITES[self]


_OPPOSITES = {
    Sense.NONE: Sense.NONE,
    Sense.INCOME: Sense.LOSS,
    Sense.LOSS: Sense.INCOME,
    Sense.INCREASE: Sense.DECREASE,
    Sense.DECREASE: Sense.INCREASE,
    Sense.INFLOW: Sense.OUTFLOW,
    Sense.OUTFLOW: Sense.INFLOW,
}
_JOINS = frozenset(
    (
        "of",
        "on",
        "in",
        "from",
        "to",
        "into",
        "for",
        "related",
        "relating",
        "recorded",
        "attributable",
        "not",
        "subject",
        "before",
        "after",
        "per",
        "by",
        "with",
        "used",
        "provided",
        "generated",
    )
)
"""Words that end the part of a noun phrase which its head noun closes."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured: ``carrying amount of funds``, ``increase in revenue``, ``price per share``.

    ``noun`` is the noun phrase. The other parts are what the clause adds to it and a reader is shown with it.
    """

    noun: str = ""
    """``"operating income"``, ``"acquired Coldway"``; empty where nothing tells what is measured."""
    movement: Sense = Sense.NONE
    """Increase or decrease where a change of the measure is told: ``revenue increased by 8%``."""
    share_of: str = ""
    """The whole, where the measure is told as a share: ``one retailer accounted for 13% of revenue``."""
    owner: str = ""
    """Whose it is, where the clause says so: ``Coldway had revenues of …``."""
    per: str = ""
    """``"share"``, ``"ounce"``: what the amount is for one of."""
    held: bool = False
    """Of a share: whether ``noun`` names who holds it, ``the trust owned 61% of our Class A shares``."""
    of_which: str | None = None
    """``"secured"`` in ``debt of $5, of which $2 was secured``: the part of the measure that is told of."""

    @property
    def words(self) -> str:
        """The words shown: ``"increase in revenues of Coldway"``; empty where nothing is told."""
        told = self.noun
        if self.movement is not Sense.NONE:
            told = f"{self.movement} in {told}" if told else str(self.movement)
        if self.held:
            told = f"share of {self.share_of} owned by {told}"
        elif self.share_of:
            told = f"{told} as share of {self.share_of}"
        if self.owner:
            told = f"{told} of {self.owner}"
        if self.per:
            told = f"{told} per {self.per}" if told else f"per {self.per}"
        return told if self.of_which is None else f"{told} of which {self.of_which}"

    @property
    def head(self) -> str:
        """The head noun in small letters: ``"amount"`` of ``carrying amount of funds``."""
        head = ""
        for word in self.noun.lower().split():
            if head and (word in _JOINS or head.endswith(",")):
                break
            head = word
        return head.rstrip(",")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose figure it is: a company, a segment or a place. The filer's own has no names."""

    told: str = ""
    """The owner that the figure's own clause names: ``Coldway`` in ``Coldway had revenues of ¥5``."""
    names: frozenset[str] = frozenset()
    """Words, in small letters, of the names that its sentence says before it; claims are compared by them."""
    place: str = ""
    """The place that its clause names after it: ``Norway`` in ``62% of our revenue came from Norway``."""
    filer: frozenset[str] = frozenset()
    """Stems of the filer's own name, where the clause says it; known once two filings are compared."""


class Tax(StrEnum):
    """Whether tax has been taken off."""

    BEFORE = "before tax"
    AFTER = "after tax"


class Scope(StrEnum):
    """Whether what belongs to others, or is owed, has been taken off."""

    GROSS = "gross"
    NET = "net"


class Moment(StrEnum):
    """Of what moments of its period a state is told: an average debt is not the debt at the year's end."""

    AVERAGE = "average"
    CLOSING = "year-end"
    PEAK = "peak"


@dataclass(frozen=True, slots=True)
class Basis:
    """How an amount was reckoned: ``gross``, ``before tax``, ``per share``, ``adjusted``, a share of what."""

    scope: Scope | None = None
    tax: Tax | None = None
    per: str = ""
    """``"share"``: the amount is for one of these."""
    adjusted: bool = False
    """``adjusted``, ``non-GAAP``, ``pro forma``, ``at constant currency``."""
    share_of: str = ""
    """Of a percentage: the words of the whole."""
    moment: Moment | None = None
    """``average``, ``year-end``, where the words of the measure say so."""


class Relation(StrEnum):
    """How the true value stands to the one written."""

    EQUAL = "="
    ABOUT = "about"
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class Bound:
    """``approximately``, ``more than``, ``up to``: how exactly a value is told."""

    relation: Relation = Relation.EQUAL
    words: str = ""
    """As written, in small letters; empty where nothing is, or a verb tells it (``may not exceed``)."""


ALMOST = frozenset(("almost", "nearly"))
"""Words of a bound that say that the value comes near from below."""
FILER = Owner()
PLAIN_BASIS = Basis()
EXACT = Bound()
UNTOLD = Measure()


@dataclass(frozen=True, slots=True)
class Claim:
    """What a figure claims: what, whose, when, in which sense, on which basis, how exactly.

    Of a date ``period`` is the date itself, with what happened on it; a length of time has no period.
    """

    what: Measure = UNTOLD
    whose: Owner = FILER
    period: Period | None = None
    sense: Sense = Sense.NONE
    """Of what ``what`` names: a *decrease in net loss* is a decrease."""
    basis: Basis = PLAIN_BASIS
    bound: Bound = EXACT

    @property
    def words(self) -> str:
        """The words shown: ``"net loss, year ended March 31, 2003"``; of a date what happened on it."""
        subject = self.shown_subject
        if self.period is None or self.period.event is not None:
            return subject
        return f"{subject}, {self.period.words}" if subject else self.period.words

    @property
    def shown_subject(self) -> str:
        """The words shown without the period, with the place that the clause names."""
        return self._placed(self.subject)

    def _placed(self, told: str) -> str:
        """The words with the place that the clause names after the figure: ``members in Norway``."""
        place = self.whose.place
        if not told or not place or place.removeprefix("outside ") in told:
            return told
        return f"{told} {place}" if place.startswith("outside ") else f"{told} in {place}"

    @property
    def subject(self) -> str:
        """The words shown without the period; of a date without a label, what happened on it or leads it."""
        told = self.what.words
        if told or self.period is None or self.period.event is None:
            return told
        return self.period.occasion

    @property
    def length(self) -> Duration | None:
        """How long the time is that an amount is for, wherever that is told: ``annual`` fees, ``per month``.

        None for a state, for a date, and where nothing tells.
        """
        if self.period is not None and self.period.event is not None:
            return None
        told = self.period.length if self.period is not None else None
        if told is not None:
            return told
        words = (self.basis.per, *self.what.noun.lower().split())
        months = next((_REPEATED[word] for word in words if word in _REPEATED), None)
        return Duration(Decimal(months), TimeUnit.MONTH) if months is not None else None

    @property
    def closing(self) -> bool:
        """Tell whether a filing reports as of the date: ``as of May 13, 2011``, ``year ended …``."""
        if self.period is None or self.period.event is None:
            return False
        told = self.what.noun.split()
        return told[-1] in _CLOSES or told[-2:] in _CLOSES_IN_TWO if told else self.period.closes


_REPEATED = {
    "annual": 12, "yearly": 12, "year": 12, "annum": 12, "quarterly": 3, "quarter": 3, "monthly": 1,
    "month": 1,
}  # fmt: skip
"""Months of the time that an amount is for, by the words that say how often it comes."""
_CLOSES = frozenset(("at", "ended", "ending"))
_CLOSES_IN_TWO = (["as", "of"], ["as", "at"])
"""How the label of a row of a table ends whose dates are closing dates: ``Balance as of | May 13, 2011``."""
NOTHING_TOLD = Claim()
