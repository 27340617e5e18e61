"""``a favorable effect of $4 million`` became ``an unfavorable effect``, ``shareholders' deficit`` became
``shareholders' equity``: words of one measure that say on which side of nought it is.
"""

from __future__ import annotations

from viewer.comparison.figures.verdicts.thresholds import VERDICTS
from viewer.figures.claim import Claim, Scope
from viewer.figures.describe.content_words import content, stem, words
from viewer.language.remembered import PHRASES, remembered
from viewer.language.word_lists import word_list

_PAIRS = tuple(
    tuple(frozenset(stem(word) for word in side.split("/")) for side in pair.split(":"))
    for pair in word_list(
        "unfavorable/unfavourable/adverse:favorable/favourable/beneficial negative:positive "
        "deficit/deficiency:equity/surplus/earnings shortfall/shortage:excess/surplus underfunded:overfunded "
        "discount:premium importer:exporter underperformance:outperformance outflow:inflow"
    )
)
"""What is below nought, and what above it."""
_NET_PAIRS = tuple(
    tuple(frozenset(stem(word) for word in side.split("/")) for side in pair.split(":"))
    for pair in word_list("liability:asset debt:cash borrower:lender expense/provision:benefit/credit")
)
"""The same of what is told net, or by one word: a net pension liability, ``tax was a benefit of $3``."""
_NET_LINES = (frozenset((stem("expense"),)), frozenset((stem("income"),)))
"""``net interest expense``, ``net interest income``. Told gross, the one is no income of the other sign."""
_TAX = "tax"
_OF_TAX = (
    frozenset(map(stem, ("benefit", "credit"))),
    frozenset(map(stem, ("expense", "provision", "charge"))),
)
"""What one gets back, and what one pays: an income and a loss by their sense."""
_DEFICIT = frozenset(map(stem, ("deficit", "deficiency", "negative")))
_EITHER_WAY = frozenset(map(stem, ("capital", "flow", "equity", "margin", "balance")))
"""What is above nought where nothing else is said of it: ``working capital``, ``cash flow``."""
_BELOW = frozenset(word for below, _ in _PAIRS for word in below)


def is_below(claim: Claim) -> bool:
    """Tell whether a measure says by its words that it is below nought."""
    net = frozenset(word for below, _ in _NET_PAIRS for word in below)
    told = _stems(claim.what.noun)
    if claim.basis.scope is Scope.NET and told & _NET_LINES[0]:
        return True
    return bool(told & _BELOW) or (_is_net(claim) and bool(told & net))


def _is_net(claim: Claim) -> bool:
    """Tell whether a measure is told net, or by one word alone: ``the fair value was an asset of $2``."""
    return claim.basis.scope is Scope.NET or len(words(claim.what.noun)) == 1


def contrary(old: Claim, new: Claim) -> tuple[str, str] | None:
    """Return the words by which two claims of one measure are on two sides of nought; None where none are."""
    told = [_stems(claim.what.noun) for claim in (old, new)]
    both_net = all(_is_net(claim) for claim in (old, new))
    told_net = all(claim.basis.scope is Scope.NET for claim in (old, new))
    pairs = (*_PAIRS, *(_NET_PAIRS if both_net else ()), *((_NET_LINES,) if told_net else ()))
    for below, above in pairs:
        for one, other in ((below, above), (above, below)):
            sides = told[0] & one, told[1] & other
            if all(sides) and not (told[0] & other or told[1] & one) and _alike(old, new, one | other):
                return min(sides[0]), min(sides[1])
    return _taxes(told) or _deficits(told)


def _taxes(told: list[frozenset[str]]) -> tuple[str, str] | None:
    """``a tax benefit of $3`` and ``a tax expense of $2``."""
    if not all(_TAX in each for each in told):
        return None
    back, paid = _OF_TAX
    for one, other in ((back, paid), (paid, back)):
        sides = told[0] & one, told[1] & other
        if all(sides) and told[0] - one == told[1] - other:
            return f"{_TAX} {min(sides[0])}", f"{_TAX} {min(sides[1])}"
    return None


def _deficits(told: list[frozenset[str]]) -> tuple[str, str] | None:
    """``a working capital deficit of $4`` and ``working capital of $2``."""
    for below, above in ((0, 1), (1, 0)):
        said = told[below] & _DEFICIT
        if said and told[below] - _DEFICIT == told[above] and told[above] & _EITHER_WAY:
            words = min(said), "no " + min(said)
            return words if below == 0 else words[::-1]
    return None


def _alike(old: Claim, new: Claim, without: frozenset[str]) -> bool:
    one, other = (content(claim.what.noun) - without for claim in (old, new))
    return one == other or 2 * len(one & other) >= VERDICTS.same_measure * (len(one) + len(other))


@remembered(PHRASES)
def _stems(phrase: str) -> frozenset[str]:
    return frozenset(map(stem, words(phrase)))
