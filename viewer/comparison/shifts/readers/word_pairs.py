"""The words whose opposites turn a claim round: which way, how binding, how much, how sure a bound, on which
basis.

Lists of their own; Loughran and McDonald ("When Is a Liability Not a Liability? Textual Analysis,
Dictionaries, and 10-Ks", Journal of Finance 66, 2011) are the source of the idea that filings need lists of
their own for modal, negative and uncertain words.
"""

from __future__ import annotations

from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.readers.opposites import Opposites
from viewer.comparison.shifts.shift import Claimed, ShiftKind


def _phrases(told: dict[Claimed, str]) -> dict[tuple[str, ...], Claimed]:
    """Phrases parted by slashes, for each claim."""
    return {
        tuple(key_of(word) for word in phrase.split()): claimed
        for claimed, text in told.items()
        for phrase in " ".join(text.split()).split("/")
    }


def _apart(*pairs: tuple[Claimed, Claimed]) -> frozenset[frozenset[Claimed]]:
    return frozenset(map(frozenset, pairs))


def _direction(up: str, down: str) -> Opposites:
    phrases = _phrases({Claimed.UP: up, Claimed.DOWN: down})
    return Opposites(
        ShiftKind.DIRECTION, phrases, _apart((Claimed.UP, Claimed.DOWN)), of_one_thing=True, longest=4
    )


def _sign(plus: str, minus: str, longest: int = 4) -> Opposites:
    phrases = _phrases({Claimed.PLUS: plus, Claimed.MINUS: minus})
    return Opposites(
        ShiftKind.DIRECTION,
        phrases,
        _apart((Claimed.PLUS, Claimed.MINUS)),
        of_one_thing=True,
        longest=longest,
    )


DIRECTIONS = (
    _direction(
        """
                increase/rise/grow/growth/gain/climb/expand/expansion/up/upward/improve/improvement/
                higher/greater/more/raise/strengthen/stronger/accelerate/exceed/enhance/longer/
                larger/above/appreciate/appreciation/better/gains/strong/lengthen/ahead/add/upgrade
            """,
        """
                decrease/decline/fall/drop/shrink/contract/contraction/down/downward/deteriorate/
                deterioration/lower/less/fewer/reduce/reduction/weaken/weaker/slow/slower/worsen/
                shorter/smaller/below/depreciate/depreciation/worse/lose/weak/diminish/fall short/
                hurt/harm/impair/erode/shorten/behind/cut/downgrade
            """,
    ),
    # A measure has words of its own; "gains from the sale" -> "impairment losses" are two.
    _sign(
        "income/profit/earnings/gain/surplus/net income",
        "loss/deficit/losses/shortfall/net loss",
        longest=6,
    ),
    _sign(
        """
                positive/positively/favorable/favorably/favourable/favourably/beneficial
            """,
        """
                negative/negatively/unfavorable/unfavorably/unfavourable/unfavourably/adverse/
                adversely
            """,
    ),
    _sign("provide/generate/inflow", "use/consume/outflow"),
    _sign("profitable/profitability", "unprofitable/loss-making/unprofitability"),
    _direction("widen/broaden/wider", "narrow/tighten/narrower"),
    _sign("accretive/accretion", "dilutive/dilution"),
)
"""Families of words: only words of one family are opposites."""

OBLIGATION = Opposites(
    ShiftKind.OBLIGATION,
    _phrases(
        {
            Claimed.PERMITTED: """
                may/might/can/should/permit/allow/entitle/enable/optional/option/elect/voluntary/
                voluntarily/free to/authorize/authorise/encourage/discretionary/need not/right/
                entitlement
            """,
            Claimed.REQUIRED: """
                must/shall/require/oblige/obligate/mandatory/compel/bound to/need to/have to/
                mandate/compulsory/obligation/requirement/duty
            """,
        }
    ),
    _apart((Claimed.PERMITTED, Claimed.REQUIRED)),
    yields=True,
)

EXCLUSION = Opposites(
    ShiftKind.NEGATION,
    _phrases(
        {
            Claimed.AFFIRMED: "cover/include/permit/allow/enable",
            Claimed.DENIED: "exclude/prohibit/forbid/bar/preclude/prevent",
        }
    ),
    _apart((Claimed.AFFIRMED, Claimed.DENIED)),
    longest=3,
)

SCOPE = Opposites(
    ShiftKind.SCOPE,
    _phrases(
        {
            Claimed.NONE: "no/no one",
            Claimed.EXACT: "no more/no less/no fewer/no later/no longer/no earlier/no assurance/no guarantee",
            Claimed.SOME: """
                not all/not every/some/certain/several/few/a few/portion/a portion/part/a part/limited number/
                a limited number/one/small number/small portion/partially/partly/in part/minority/
                a minority/occasionally/sometimes
            """,
            Claimed.MANY: """
                many/numerous/significant portion/significant number/substantial portion/
                substantial number/large number/significant part/substantial part/large portion
            """,
            Claimed.MOST: """
                most/majority/a majority/vast majority/substantial majority/significant majority/
                large majority/mostly/mainly/predominantly/primarily/usually
            """,
            Claimed.ALL: """
                all/substantially all/nearly all/virtually all/every/every one/each/each one/entire/
                entirely/fully/wholly/completely/almost all/always/exclusively/solely
            """,
        }
    ),
    _apart(
        (Claimed.SOME, Claimed.MOST),
        (Claimed.SOME, Claimed.ALL),
        (Claimed.MANY, Claimed.MOST),
        (Claimed.MANY, Claimed.ALL),
        (Claimed.MOST, Claimed.ALL),
        (Claimed.NONE, Claimed.SOME),
        (Claimed.NONE, Claimed.MANY),
        (Claimed.NONE, Claimed.MOST),
        (Claimed.NONE, Claimed.ALL),
    ),
)

NONE_OF = Opposites(
    ShiftKind.SCOPE,
    _phrases({Claimed.NONE: "none", Claimed.SOME: "one"}),
    _apart((Claimed.NONE, Claimed.SOME)),
)
"""``one of our mills`` against ``none``; that none of what all do does it is a denial."""

WEIGHT = Opposites(
    ShiftKind.SCOPE,
    _phrases(
        {
            Claimed.MINOR: """
                immaterial/significant deficiency/insignificant/not material/minor/minimal/limited
            """,
            Claimed.MATERIAL: """
                material/material weakness/significant/substantial/severe/major
            """,
        }
    ),
    _apart((Claimed.MINOR, Claimed.MATERIAL)),
)

BOUND = Opposites(
    ShiftKind.BOUND,
    _phrases(
        {
            Claimed.AT_LEAST: """
                at least/minimum/no less than/not less than/no fewer than/more than/in excess/
                excess of/minimum of/over/upward of/greater than/no earlier/not earlier/
                not be less/not be fewer/not be lower/not be below/not be under/not be earlier/
                cannot be less/cannot be fewer/cannot be lower/cannot be below/cannot be earlier
            """,
            Claimed.AT_MOST: """
                up to/at most/maximum/no more than/not more than/less than/fewer than/maximum of/
                under/below/no later/not later/within/not exceed/
                not be more/not be greater/not be higher/not be above/not be over/not be later/
                cannot be more/cannot be greater/cannot be higher/cannot be above/cannot be later
            """,
        }
    ),
    _apart((Claimed.AT_LEAST, Claimed.AT_MOST)),
    before_numbers=True,
)

ALL_OPPOSITES = (*DIRECTIONS, BOUND, OBLIGATION, EXCLUSION, SCOPE, NONE_OF, WEIGHT)
"""In the order in which they are looked for."""
