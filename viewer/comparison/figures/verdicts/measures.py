"""``operating income`` and ``net operating loss`` speak of one thing: what is left of a measure's words.

The words of sense (income, loss) and of basis (net, adjusted) are looked at by themselves, so they are taken
out before two measures are compared; what filings call by several names counts as one.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.figures.verdicts.contrasts import BASIS_WORDS
from viewer.comparison.figures.verdicts.thresholds import VERDICTS
from viewer.figures.claim import Claim, Measure
from viewer.figures.describe.content_words import stem
from viewer.figures.describe.nouns.leading_words import leading
from viewer.figures.describe.senses import without_sense
from viewer.language.remembered import PHRASES, remembered
from viewer.language.word_lists import word_list, word_set

_ONE_NAME = {
    stem(other): stem(name)
    for name, *others in (
        line.split("/")
        for line in word_list(
            "revenue/sales/turnover expense/cost/expenditure debt/borrowing/indebtedness "
            "staff/employee/worker/personnel/workforce/headcount/people/person/associate "
            "shareholder/stockholder vessel/ship/newbuilding/newbuild customer/client "
            "shop/store/outlet vehicle/car/automobile "
            "aircraft/airplane/aeroplane/plane drug/medicine/medication supplier/vendor lawyer/attorney "
            "physician/doctor factory/plant theater/theatre/cinema country/nation house/home apartment/flat"
        )
    )
    for other in others
}
"""What filings call by several names, by the stem of each."""
_SAYS_NOTHING = word_set(
    "total aggregate overall consolidated company amount value combined result figure tax"
)
"""Words that two filings may add or leave out in naming one measure."""


def one_name(word: str) -> str:
    """Return a stem, or the one that stands for all names that filings use by turns for the thing."""
    return _ONE_NAME.get(word, word)


@remembered(PHRASES)
def _core(what: Measure) -> frozenset[str]:
    stems = {stem(word) for word in without_sense(what)}
    return frozenset(one_name(word) for word in stems - BASIS_WORDS - _SAYS_NOTHING)


def core(claim: Claim) -> frozenset[str]:
    """Return the telling words of what is measured, less those of sense and basis.

    ``net operating loss`` gives ``operating``; ``net loss`` and ``profit`` give none.
    """
    return _core(claim.what)


def leading_core(claim: Claim) -> frozenset[str]:
    """Return the telling words of the part of a measure that names it: of a loss on bonds those of the
    loss."""
    noun = leading(claim.what.noun)
    return _core(claim.what if noun == claim.what.noun else replace(claim.what, noun=noun))


def same_measure(old: Claim, new: Claim) -> bool:
    """Tell whether two claims are of one measure, whatever their sense and basis."""
    one, other = core(old), core(new)
    if one == other or (leading_core(old) == leading_core(new) and leading_core(old)):
        return True
    return 2 * len(one & other) >= VERDICTS.same_measure * (len(one) + len(other))


def folded(words: frozenset[str]) -> frozenset[str]:
    """Return stems with what filings call by several names under one."""
    return frozenset(one_name(word) for word in words) - _SAYS_NOTHING
