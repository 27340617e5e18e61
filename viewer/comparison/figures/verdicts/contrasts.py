"""``average debt`` is no ``year-end debt``, and ``foreign sales`` are no ``domestic sales``.

Words of one group exclude each other: a measure that has one of them is not the measure that has another.
Those of basis say how an amount was reckoned, those of population of whom or of what it is.
"""

from __future__ import annotations

from collections.abc import Mapping

from viewer.figures.claim import Measure
from viewer.figures.describe.content_words import stem, words
from viewer.language.remembered import PHRASES, remembered
from viewer.language.word_lists import word_list, word_set

Group = tuple[frozenset[str], ...]
"""Sets of words of one meaning; those of different sets exclude each other."""


def _group(line: str) -> Group:
    return tuple(frozenset(stem(word) for word in part.split("/")) for part in word_list(line))


BASES = tuple(
    map(
        _group,
        (
            "average/mean/weighted-average year-end/period-end/month-end/quarter-end/closing/ending",
            "nominal real",
            "undiscounted discounted",
            "realized/realised unrealized/unrealised",
        ),
    )
)
"""How an amount was reckoned."""
INCOMES = (_group("gross net operating comprehensive pre-tax after-tax"),)
"""Which line of an income statement it is: an operating loss is no net loss."""
LINES = (_group("income/revenue/gain/earning/profit expense/expenditure/cost"),)
"""What comes in and what goes out, of one thing: interest income is no interest expense."""
POPULATIONS = tuple(
    map(
        _group,
        (
            "basic diluted",
            "minimum/lowest maximum/highest",
            "low high",
            "domestic foreign/overseas/international/non-domestic",
            "short-term long-term",
            "current non-current/noncurrent",
            "fixed-rate/fixed floating-rate/floating/variable-rate/variable",
            "secured unsecured",
            "loan/overdraft note/bond/debenture mortgage lease",
            "senior subordinated",
            "common preferred/preference",
            "owned leased/rented",
            "male/men female/women",
            "direct indirect",
            "billed unbilled",
            "funded unfunded",
            "voting/vote equity/economic",
            "drawn undrawn",
            "vested unvested",
            "full-time part-time",
            "tangible intangible",
            "developed undeveloped",
            "proved/proven probable",
            "wholesale retail",
            "residential commercial industrial",
            "hourly salaried",
            "import/imported export/exported",
            "issued authorized/authorised",
            "northern southern eastern western",
            "opened/added/built/launched closed/shut/demolished/discontinued/eliminated",
            "hired/recruited/added dismissed/terminated/fired/cut",
            "received paid",
            "approved rejected/denied",
            "borrowed lent/repaid",
            "entered exited",
            "acquired/bought/purchased sold/disposed/divested",
            "sold/issued repurchased/redeemed/cancelled/canceled/retired",
            "granted/awarded forfeited",
            "added/gained/won lost",
        ),
    )
)
"""Of whom or of what it is."""
BASIS_WORDS = frozenset(word for group in BASES for meaning in group for word in meaning) | word_set(
    "gross net adjusted non-gaap pro forma pre-tax after-tax annual yearly quarterly monthly"
)
"""Words that say how an amount was reckoned, and not what it is of."""


Told = Mapping[int, tuple[int, str]]
"""Which meaning of each group a measure has, by their places, and the word that tells it."""


@remembered(PHRASES)
def _told(told: str, groups: tuple[Group, ...]) -> Told:
    stems = {stem(word): word.lower() for word in words(told)}
    found: dict[int, tuple[int, str]] = {}
    for at, group in enumerate(groups):
        meanings = [
            (kind, word) for kind, words_of_one in enumerate(group) for word in words_of_one & stems.keys()
        ]
        if meanings and all(kind == meanings[0][0] for kind, _ in meanings):
            found[at] = meanings[0][0], stems[min(word for _, word in meanings)]
    return found


def contrast(old: Measure, new: Measure, groups: tuple[Group, ...]) -> tuple[str, str] | None:
    """Return the words by which one measure excludes the other, ``("average", "year-end")``; None if none.

    A measure that has words of both meanings says that it is of all of them.
    """
    before, after = _told(old.words, groups), _told(new.words, groups)
    for at, (kind, word) in before.items():
        other = after.get(at)
        if other is not None and other[0] != kind:
            return word, other[1]
    return None
