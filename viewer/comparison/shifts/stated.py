"""``We have adopted policies designed to prevent fraud``, ``we are subject to a court order``: what is said.

Two sorts are asked after: what a filing says in its own favour, and what went wrong. That it may be so, or
was not, is neither.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from viewer.comparison.shifts.grammar.clauses import is_supposed
from viewer.comparison.shifts.grammar.denials import denials
from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.grammar.verb_groups import VerbGroup, verb_groups
from viewer.comparison.shifts.grammar.words import Word, is_number
from viewer.comparison.shifts.shift import Claimed
from viewer.comparison.shifts.thresholds import SHIFT_THRESHOLDS
from viewer.language.word_lists import word_set

_REASSURES = frozenset(
    map(
        key_of,
        word_set(
            """
            effective adequate adequately sufficient sufficiently compliance comply insured insure confident
            unqualified remediated resolved cured
            """
        ),
    )
)
"""Keys of words by which a filing speaks in its own favour."""
_KEEPS = frozenset(map(key_of, word_set("maintain carry hold keep")))
_ENOUGH = "enough"
"""``we maintain insurance that is enough``: a filing speaks in its own favour by both words together."""
_DENIES = frozenset(("not", "never", "no", "none", "nobody"))
"""Words by which it says that nothing went wrong."""
_HARMED = frozenset(
    map(
        key_of,
        word_set(
            """
            destroyed damaged flooded burned burnt sank sunk exploded collapsed capsized derailed injured
            killed wrecked spilled leaked
            """
        ),
    )
)
"""Keys of verbs that tell of harm that was done; as nouns they tell of none, ``claims for damages``."""
_AFFECTED = frozenset(map(key_of, word_set("affected impacted influenced disrupted")))
"""Keys of verbs that tell of harm beside a word that says so, ``has adversely affected our margins``."""
_BADLY = frozenset(("adversely", "negatively", "severely", "harmfully"))
_OPEN = (Claimed.POSSIBLE, Claimed.SURE_TO_FOLLOW, Claimed.PLANNED)
_SUPPOSES = frozenset(("if", "unless", "should", "whether"))
_LEADS = frozenset(
    ("our", "the", "a", "an", "its", "their", "all", "some", "several", "most", "part", "much")
)
"""Words with which the object of a verb begins."""
_BELIEVES = key_of("believe")
_EXPECTS = frozenset(map(key_of, ("expect", "anticipate", "foresee")))
"""Keys of verbs behind which *no*, or *any* after a *not*, says that nothing bad is to come."""
_GUARDS = frozenset(
    map(
        key_of,
        word_set("policy procedure control measure safeguard system process program programme practice"),
    )
)
"""Keys of what a company has against what may go wrong."""
_MEANT = frozenset(("designed", "intended"))
_PREVENTS = frozenset(
    map(
        key_of,
        word_set("ensure secure prevent protect mitigate detect comply reduce deter satisfy safeguard limit"),
    )
)
"""Keys of verbs behind *designed to* that say what for."""
_BUT = frozenset(("but", "however", "although", "though", "yet"))
"""Words behind a mark with which the other side of a thing begins: ``we have had no claim, but may``."""
_ITSELF = (["we"], ["our"], ["it"], ["its"])
"""Words for the filing's own company, behind what it believes."""
_BEFELL = frozenset(
    map(
        key_of,
        word_set(
            """
            fine penalty judgment verdict breach breached default recall fraud theft stolen
            subpoena indict indicted lawsuit sued misstatement restate restated restatement weakness delist
            delisted downgrade downgraded suspend suspended terminate terminated revoke revoked bankruptcy
            impair impairment layoff outage attack attacked shut seized
            """
        ),
    )
)
"""Keys of words for what befell a company."""
_ORDERS = frozenset(
    (
        ("court", "order"), ("consent", "decree"), ("consent", "order"), ("consent", "judgment"),
        ("integrity", "agreement"), ("prosecution", "agreement"), ("preliminary", "injunction"),
        ("permanent", "injunction"), ("desist", "order"),
    )
)  # fmt: skip
"""One of these binds a company; of several, a filing speaks in general."""
_ACTION_KEYS = (key_of("enforcement"), key_of("action"))
"""Keys of what a regulator brings."""
_FOUND = "found"
_AT_FAULT = frozenset(map(key_of, word_set("violate breach liable guilty infringe")))
"""Keys of what a court or a regulator finds."""
_FINDING = 4
"""Words behind *found* in which it says what: ``was found to have violated``."""


def stated(words: Sequence[Word], *, gone: bool) -> Sequence[Word]:
    """Return the words that say that something is so, or has happened, of the sort that is asked after.

    Where a filing speaks in its own favour up to a *but*, only that much is stated.

    Args:
        words: A sentence, or a clause.
        gone: True to ask what a filing says in its own favour, False to ask what went wrong.

    Returns:
        All the words, the first of them, or none.
    """
    if len(words) > SHIFT_THRESHOLDS.longest:
        return ()
    if not gone:
        return words if _went_wrong(words) else ()
    if _favours(words):
        return words
    first = words[: _turn(words)]
    return first if len(first) < len(words) and _favours(first) else ()


def _turn(words: Sequence[Word]) -> int:
    """Number of the mark behind which the other side of a thing begins: ``we have had no claim, but may``."""
    return next(
        (at for at in range(1, len(words) - 1) if words[at].is_mark and words[at + 1].text in _BUT),
        len(words),
    )


def _went_wrong(words: Sequence[Word]) -> bool:
    if {word.key for word in words}.isdisjoint(_BEFELL):
        return _tells_of_harm(words) or _is_bound(words) or _is_at_fault(words)
    groups = [each for each in verb_groups(words) if each.told and not each.attributive]
    told = any(each.claimed is Claimed.ACTUAL for each in groups)
    return told and all(each.claimed is not Claimed.POSSIBLE for each in groups)


def _favours(words: Sequence[Word]) -> bool:
    keys = {word.key for word in words}
    believed = _believes(words)
    assures = _assures(words, keys) or _guards(words) or _expects_nothing(words)
    if not (believed or assures or denies(words)):
        return False
    groups = [each for each in verb_groups(words) if each.told and not each.attributive]
    told = [each for each in groups if each.claimed in (Claimed.ACTUAL, Claimed.CERTAIN)]
    if not told or any(each.claimed is Claimed.POSSIBLE for each in groups):
        return False
    return believed or assures or bool(_not_done(words, told))


def verbs_denied(words: Sequence[Word]) -> frozenset[str]:
    """Return the keys of what a filing says in its favour that it did not do, or did not meet; none where it
    speaks in its favour by other words."""
    if _believes(words) or _assures(words, {word.key for word in words}) or _guards(words):
        return frozenset()
    return _not_done(words, verb_groups(words))


def denies(words: Sequence[Word]) -> bool:
    """Tell whether a word of denial is among some words."""
    return any(word.text in _DENIES for word in words)


def _not_done(words: Sequence[Word], groups: Sequence[VerbGroup]) -> frozenset[str]:
    denied = {target for each in denials(words) for target in each.targets}
    return frozenset(
        words[each.head].key
        for each in groups
        if each.told and not each.attributive and each.claimed is Claimed.ACTUAL and each.head in denied
    )


def _guards(words: Sequence[Word]) -> bool:
    """True for ``has adopted policies and controls designed to prevent fraud``."""
    for at in range(len(words) - 2):
        meant = words[at].text in _MEANT and words[at + 1].text == "to"
        if meant and words[at + 2].key in _PREVENTS and any(word.key in _GUARDS for word in words[:at]):
            return not is_supposed(words, at) and not denies(words)
    return False


def _expects_nothing(words: Sequence[Word]) -> bool:
    """True for ``we expect no claims`` and ``do not expect any claims``; not for what is not planned."""
    for at, word in enumerate(words[:-1]):
        before = denies(words[max(0, at - 2) : at])
        if word.key in _EXPECTS and words[at + 1].text == ("any" if before else "no"):
            return not is_supposed(words, at)
    return False


def _told_verbs(words: Sequence[Word]) -> list[VerbGroup]:
    """Return the verbs by which a thing is said to be so, or to have happened; none of what is left open, or
    supposed, or where another part of the sentence may be."""
    groups = [each for each in verb_groups(words) if not each.attributive]
    if any(each.claimed in _OPEN for each in groups if each.told) or any(w.text in _SUPPOSES for w in words):
        return []
    denied = {target for each in denials(words) for target in each.targets}
    return [
        each for each in groups if each.head not in denied and (each.told or _has_object(words, each.head))
    ]


def _is_bound(words: Sequence[Word]) -> bool:
    """True for ``are operating under a consent decree`` and ``filed an enforcement action against us``."""
    for at, (one, two) in enumerate(pairwise(words)):
        order = (one.text, two.text) in _ORDERS
        if not order and (one.key, two.key) != _ACTION_KEYS:
            continue
        held = (Claimed.ACTUAL, Claimed.CERTAIN, Claimed.UNDER_WAY) if order else (Claimed.ACTUAL,)
        if any(each.claimed in held and each.head < at for each in _told_verbs(words)):
            return True
    return False


def _is_at_fault(words: Sequence[Word]) -> bool:
    """True for ``was found to have violated the law``."""
    for at, word in enumerate(words):
        if word.text == _FOUND and any(each.key in _AT_FAULT for each in words[at : at + _FINDING + 1]):
            return any(each.head == at and each.claimed is Claimed.ACTUAL for each in _told_verbs(words))
    return False


def _assures(words: Sequence[Word], keys: Set[str]) -> bool:
    if not keys.isdisjoint(_REASSURES):
        return True
    enough = any(word.text == _ENOUGH for word in words)
    return enough and not keys.isdisjoint(_KEEPS) and not denies(words)


def _tells_of_harm(words: Sequence[Word]) -> bool:
    """True for ``a fire destroyed our plant``: what harmed has happened, neither denied nor possible."""
    if not any(word.key in _HARMED or word.key in _AFFECTED for word in words):
        return False  # a look at the words spares most sentences the reading of their verbs
    return any(
        each.claimed is Claimed.ACTUAL and (words[each.head].key in _HARMED or _is_bad(words, each.head))
        for each in _told_verbs(words)
    )


def _is_bad(words: Sequence[Word], at: int) -> bool:
    """True for ``has adversely affected``, ``was affected adversely``."""
    beside = words[max(0, at - 1) : at + 2]
    return words[at].key in _AFFECTED and any(word.text in _BADLY for word in beside)


def _has_object(words: Sequence[Word], at: int) -> bool:
    """True for ``a fire destroyed our plant``; not for ``goods destroyed in a fire``, which says which."""
    ahead, behind = words[max(0, at - 1) : at], words[at + 1 : at + 2]
    return bool(ahead and behind) and ahead[0].tells and (behind[0].text in _LEADS or is_number(behind[0]))


def _believes(words: Sequence[Word]) -> bool:
    """True for ``we believe that our licences are in good standing``: what it believes of itself."""
    for at, word in enumerate(words):
        if word.key != _BELIEVES or (at and words[at - 1].text == "not"):
            continue
        behind = [each.text for each in words[at + 1 : at + 3]]
        if (behind[1:] if behind[:1] == ["that"] else behind)[:1] in _ITSELF:
            return True
    return False
