"""Seven months against a year, gross against net: what two claims measure differs, so no difference has a
meaning.

A difference is told only where both claims say what they are of, or where one says what the other would have
had to say (``per share``, ``adjusted``). Where a claim is silent, nothing is made of its silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.figures.verdicts.bounds import Direction, bound_words, direction
from viewer.comparison.figures.verdicts.complements import other_complement
from viewer.comparison.figures.verdicts.contrary import contrary
from viewer.comparison.figures.verdicts.contrasts import BASES, INCOMES, LINES, contrast
from viewer.comparison.figures.verdicts.measures import core, folded, leading_core, same_measure
from viewer.comparison.figures.verdicts.narrower import narrower
from viewer.comparison.figures.verdicts.subjects import contradiction, other_place
from viewer.comparison.figures.verdicts.times import moments, rates, told_times
from viewer.comparison.figures.verdicts.units import other_unit
from viewer.figures.claim import Claim, Measure, Scope, Sense, Tax
from viewer.figures.describe.content_words import content, plural, stem
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import PeriodKind
from viewer.figures.values import Percentage, Quantity
from viewer.language.told import tell


class DifferenceKind(StrEnum):
    """In what two claims differ."""

    SUBJECT = "subject"
    PLACE = "place"
    UNIT = "unit"
    PERIOD = "period"
    SCOPE = "scope"
    TAX = "tax"
    PER = "per"
    ADJUSTED = "adjusted"
    GROUP = "group"
    WHOLE = "whole"
    PART = "part"
    COMPLEMENT = "complement"
    MOVEMENT = "movement"
    BASIS = "basis"
    MEASURE = "measure"
    BOUND = "bound"


@dataclass(frozen=True, slots=True)
class Difference:
    """That two claims are not of the same thing, and in what: ``seven months`` against ``a year``."""

    kind: DifferenceKind
    old: str
    new: str
    rate: str = ""
    """What may be compared instead, where that is known: ``per month: ¥2.16 billion → ¥2.18 billion``."""

    @property
    def words(self) -> str:
        """``"seven months against a year (per month: ¥2.16 billion → ¥2.18 billion)"``."""
        if self.rate:
            return tell("{old} against {new} ({rate})", old=self.old, new=self.new, rate=self.rate)
        return tell("{old} against {new}", old=self.old, new=self.new)


_MEASURED = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO)


def differences(old: Figure, new: Figure) -> tuple[Difference, ...]:
    """Return in what two figures of one kind are not of the same thing; nothing where they may be compared.

    Dates and lengths of time are left out: what they are of is told by the text alone.
    """
    if old.kind not in _MEASURED or old.kind is not new.kind:
        return ()
    return tuple(_all(old, new))


def _all(old: Figure, new: Figure) -> Iterator[Difference]:
    subject = contradiction(old, new)
    if subject is not None:
        yield Difference(DifferenceKind.SUBJECT, *subject)
    place = other_place(old.claim, new.claim) if subject is None else None
    if place is not None:
        yield Difference(DifferenceKind.PLACE, *place)
    unit = _units(old, new)
    if unit is not None:
        yield Difference(DifferenceKind.UNIT, *unit)
    times = told_times(old, new)
    if times is not None:
        yield Difference(DifferenceKind.PERIOD, *times, rate=rates(old, new))
    for kind, told in (
        (DifferenceKind.SCOPE, _scopes(old.claim, new.claim)),
        (DifferenceKind.TAX, _taxes(old.claim, new.claim)),
        (DifferenceKind.PER, _one_ofs(old.claim, new.claim)),
        (DifferenceKind.ADJUSTED, _adjusted(old.claim, new.claim)),
        (DifferenceKind.GROUP, _groups(old.claim, new.claim)),
        (DifferenceKind.WHOLE, _wholes(old.claim, new.claim)),
        (DifferenceKind.PART, narrower(old, new) if subject is None else None),
        (DifferenceKind.COMPLEMENT, other_complement(old, new) if subject is None else None),
        (DifferenceKind.MOVEMENT, _movements(old.claim, new.claim)),
        (DifferenceKind.BASIS, _bases(old.claim, new.claim)),
        (DifferenceKind.MEASURE, _lines(old.claim, new.claim)),
        (DifferenceKind.BOUND, _bounds(old, new)),
    ):
        if told is not None:
            yield Difference(kind, *told)


Sides = tuple[str, str] | None
"""What the old claim says and what the new one says; None where they may be compared."""


def _units(old: Figure, new: Figure) -> Sides:
    """Currencies, percent against points, or things counted that have no word in common."""
    one, other = old.unit, new.unit
    if not one or not other or one == other:
        return None
    if isinstance(old.value, Percentage) and isinstance(new.value, Percentage):
        return None if old.value.is_points_like(new.value) else (one, other)
    if old.kind is FigureKind.MONEY:
        return one, other
    return (one, other) if other_unit(one, other) else None


def _scopes(old: Claim, new: Claim) -> Sides:
    """Gross against net; or net against a word that alone means something else, as debt and assets do."""
    one, other = old.basis.scope, new.basis.scope
    if one is other:
        return None
    if one is not None and other is not None:
        return str(one), str(other)
    told = one or other
    one_core, other_core = leading_core(old), leading_core(new)
    if told is Scope.NET and not (one_core == other_core and one_core and not one_core & _NET_ANYWAY):
        return None
    if not same_measure(old, new):
        return None
    return old.what.words, new.what.words


_NET_ANYWAY = frozenset(("revenue", "proceed", "margin", "interest", "operating"))
"""What is called net or not as the writer likes: net sales and sales, the net proceeds of an offering."""


def _taxes(old: Claim, new: Claim) -> Sides:
    one, other = old.basis.tax, new.basis.tax
    if one is other or not same_measure(old, new):
        return None
    if one is not None and other is not None:
        return str(one), str(other)
    scopes = old.basis.scope, new.basis.scope
    if Tax.BEFORE in (one, other) and Scope.NET in scopes:
        return (str(one), "net") if one is not None else ("net", str(other))
    return None


def _one_ofs(old: Claim, new: Claim) -> Sides:
    """An amount per share against a total, or against one per ounce; ``per share`` may be ``per share per
    year``."""
    one, other = old.basis.per, new.basis.per
    if one.lower() == other.lower() or (one and other and f"{one} per ".startswith(f"{other} per ")):
        return None
    if one and other and f"{other} per ".startswith(f"{one} per "):
        return None
    return (f"per {one}" if one else "in total"), (f"per {other}" if other else "in total")


def _adjusted(old: Claim, new: Claim) -> Sides:
    if old.basis.adjusted is new.basis.adjusted:
        return None
    return ("adjusted", "not adjusted") if old.basis.adjusted else ("not adjusted", "adjusted")


def _wholes(old: Claim, new: Claim) -> Sides:
    """Shares of different things: of customers, of revenue."""
    one, other = (folded(content(claim.basis.share_of)) for claim in (old, new))
    if not one or not other or one & other:
        return None
    return f"of {old.basis.share_of}", f"of {new.basis.share_of}"


def _groups(old: Claim, new: Claim) -> Sides:
    """A share of the largest customer against one of the two largest."""
    heads = _thing(old.what), _thing(new.what)
    shares = bool(old.what.share_of and new.what.share_of) and not (old.what.held or new.what.held)
    if not shares or stem(heads[0]) != stem(heads[1]) or plural(heads[0]) is plural(heads[1]):
        return None
    if stem(heads[0]) in _NO_MEMBERS:
        return None
    return old.what.noun, new.what.noun


def _thing(what: Measure) -> str:
    """What a share is of: the head noun, or the one before a name: ``gauges`` of ``gauges Alba and Brio``."""
    common = [word for word in what.noun.split() if word[:1].islower()]
    named = what.noun.split()[-1:]
    return common[-1] if common and named and named[0][:1].isupper() else what.head


_NO_MEMBERS = frozenset(
    map(
        stem,
        ("portfolio", "business", "operation", "segment", "fleet", "network", "market", "activity", "line"),
    )
)
"""Words for the whole of something, which filings use in singular and plural alike."""


def _movements(old: Claim, new: Claim) -> Sides:
    """``revenue grew by $5 million`` tells of a change, ``revenue was $50 million`` of a state."""
    moved = [claim.what.movement is not Sense.NONE for claim in (old, new)]
    if moved[0] is moved[1] or not core(old) & core(new):
        return None
    return ("a change", "a state") if moved[0] else ("a state", "a change")


def _bases(old: Claim, new: Claim) -> Sides:
    told = moments(old, new) or contrast(old.what, new.what, BASES) or _extremes(old, new)
    return told or _margins(old, new)


def _margins(old: Claim, new: Claim) -> Sides:
    """A rate against what is put on another one: ``SOFR plus 2.25%``."""
    one, other = (_MARGIN.search(claim.what.noun) is not None for claim in (old, new))
    if one is other or not (old.what.noun and new.what.noun):
        return None
    return ("a margin", "a rate") if one else ("a rate", "a margin")


_MARGIN = re.compile(r"\s(?:plus|over|above)$")
"""How the words of a margin end, which stands right behind them."""


def _extremes(old: Claim, new: Claim) -> Sides:
    """The high of a year against what a price was on a day."""
    one, other = (claim.what.noun.partition(" ")[0].lower() in _EXTREMES for claim in (old, new))
    if one is other:
        return None
    day = (new if one else old).period
    if day is None or day.kind is not PeriodKind.INSTANT:
        return None
    return old.what.noun, new.what.noun


_EXTREMES = frozenset(("high", "low"))


_INCOME = (Sense.INCOME, Sense.LOSS)


def _lines(old: Claim, new: Claim) -> Sides:
    """An operating loss against a net loss, or an increase of one thing against a decrease of another."""
    if old.sense in _INCOME and new.sense in _INCOME:
        found = contrast(old.what, new.what, INCOMES)
        if found is not None and {*found} != {"gross", "net"}:
            return found
    net = old.basis.scope is Scope.NET and new.basis.scope is Scope.NET
    found = None if net else contrast(old.what, new.what, LINES)
    if found is not None:
        return found
    opposite = old.sense is not Sense.NONE and old.sense.opposite is new.sense
    if not opposite or same_measure(old, new) or contrary(old, new) is not None:
        return None
    return old.what.words, new.what.words


def _bounds(old: Figure, new: Figure) -> Sides:
    """``at least 5,000`` against ``at most 6,000``; of one value the bound alone has changed."""
    one, other = direction(old.claim.bound), direction(new.claim.bound)
    opposite = {one, other} == {Direction.UP, Direction.DOWN}
    if not opposite or (isinstance(old.value, Quantity) and old.value == new.value):
        return None
    return f"{bound_words(old.claim.bound)} {old.text}", f"{bound_words(new.claim.bound)} {new.text}"
