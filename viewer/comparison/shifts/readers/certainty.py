"""``A breach could harm our reputation`` → ``has harmed our reputation``: the risk has come true.

The same verb is looked at on both sides, in any of its forms; or another verb in its place, where the old
sentence tells what may happen and the new one what has happened.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from viewer.comparison.shifts.grammar.auxiliaries import FUTURE, NOT, POSSIBLE
from viewer.comparison.shifts.grammar.clauses import clause_of, supposing
from viewer.comparison.shifts.grammar.verb_groups import BECOMES, CERTAINTY_KEYS, VerbGroup
from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import SideBySide

_OF_THE_WRITER = frozenset(
    ("assuranc", "assur", "guarante", "certain", "certainty", "includ", "predict", "believ", "expect",
     "anticipat", "refer", "continu", "seek", "intend", "plan")
)  # fmt: skip
"""Keys of verbs by which the writer speaks of the text itself, or of what nobody knows: ``there can be no
assurance`` claims what ``there is no assurance`` does."""

_APART = {
    frozenset((Claimed.POSSIBLE, Claimed.CERTAIN)),
    frozenset((Claimed.POSSIBLE, Claimed.ACTUAL)),
    frozenset((Claimed.POSSIBLE, Claimed.TO_COME)),
    frozenset((Claimed.POSSIBLE, Claimed.SURE_TO_FOLLOW)),
    frozenset((Claimed.POSSIBLE, Claimed.UNDER_WAY)),
    frozenset((Claimed.SURE_TO_FOLLOW, Claimed.TO_COME)),
    frozenset((Claimed.SURE_TO_FOLLOW, Claimed.CERTAIN)),
    frozenset((Claimed.SURE_TO_FOLLOW, Claimed.ACTUAL)),
    frozenset((Claimed.SURE_TO_FOLLOW, Claimed.UNDER_WAY)),
    frozenset((Claimed.PLANNED, Claimed.UNDER_WAY)),
    frozenset((Claimed.TO_COME, Claimed.UNDER_WAY)),
    frozenset((Claimed.UNDER_WAY, Claimed.ACTUAL)),
    frozenset((Claimed.PLANNED, Claimed.ACTUAL)),
    frozenset((Claimed.PLANNED, Claimed.CERTAIN)),
    frozenset((Claimed.TO_COME, Claimed.ACTUAL)),
}
"""What is another claim. That something is so in general, and that it was, differ in tense alone."""
_MAY_BE = (Claimed.POSSIBLE, Claimed.SURE_TO_FOLLOW)
"""What has not come."""
_HOLDS = (Claimed.ACTUAL, Claimed.UNDER_WAY, Claimed.CERTAIN)
"""What has come, or comes now."""
_BESIDE = 6
"""Words from one verb to another at most where *or* joins the two: ``has been brought or that may be``."""
_RANK = (
    Claimed.REQUIRED, Claimed.POSSIBLE, Claimed.SURE_TO_FOLLOW, Claimed.PLANNED, Claimed.TO_COME,
    Claimed.CERTAIN, Claimed.UNDER_WAY, Claimed.ACTUAL,
)  # fmt: skip


def certainty(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shifts of certainty between two sentences."""
    if CERTAINTY_KEYS.isdisjoint(pair.changed_keys):
        return
    old, new = pair.groups
    seen: set[str] = set()
    for key, before, after in _same_verbs(pair, old, new):
        if key in seen or key in _OF_THE_WRITER:
            continue
        claimed = before.claimed, after.claimed
        if _says_the_same(pair, before, after) or _is_reported(pair, before, after):
            continue
        if _supposed_in_both(pair, before, after) or _supposed_in_both(pair.mirrored, after, before):
            continue
        if _left_open(pair.new, new, after, before.claimed) or _left_open(
            pair.old, old, before, after.claimed
        ):
            continue
        if frozenset(claimed) in _APART and _is_changed(pair, before, after):
            seen.add(key)
            if before.attributive:  # "claims that have been brought": which claims, not that some were
                claimed = _only_said_which(before.claimed), _only_said_which(after.claimed)
            yield ShiftReading(ShiftKind.CERTAINTY, _stretch(before), _stretch(after), claimed)
    if not seen:
        yield from _came_true(pair, old, new)
        yield from (each.mirrored for each in _came_true(pair.mirrored, new, old))


def _says_the_same(pair: SideBySide, before: VerbGroup, after: VerbGroup) -> bool:
    """True for the same words on both sides: what leaves them open stands elsewhere."""
    old, new = (
        [word.text for word in words[group.start : group.head + 1]]
        for words, group in ((pair.old, before), (pair.new, after))
    )
    return old == new


def _is_reported(pair: SideBySide, before: VerbGroup, after: VerbGroup) -> bool:
    """True for ``a ruling that it will qualify`` beside ``a ruling that it would qualify``: the tense is that
    of the report."""
    if {before.claimed, after.claimed} != {Claimed.TO_COME, Claimed.SURE_TO_FOLLOW}:
        return False
    sides = (pair.old, before), (pair.new, after)
    return all(
        any(word.text == "that" for word in words[clause_of(words, group.start).start : group.start])
        for words, group in sides
    )


def _supposed_in_both(pair: SideBySide, before: VerbGroup, after: VerbGroup) -> bool:
    """True for ``If a lender ends its loan`` beside ``If Bell, Lowe or another ends its loan``: the same *if*
    stands before both, and where its clause ends in a list of names is not told."""
    if before.claimed is not Claimed.POSSIBLE or after.claimed is not Claimed.CERTAIN:
        return False
    if any(word.text in POSSIBLE for word in pair.old[before.start : before.head]):
        return False
    by = supposing(pair.old, before.head)
    there = pair.partners.get(by) if by is not None else None
    if there is None or there > after.start:
        return False
    return not any(word.text in POSSIBLE or word.text in FUTURE for word in pair.new[there : after.start])


def _left_open(words: Sequence[Word], groups: Sequence[VerbGroup], said: VerbGroup, other: Claimed) -> bool:
    """True for ``that has been brought or may be brought`` where the other side has ``may be brought``: what
    may be still stands there, as one of two."""
    if other not in _MAY_BE or said.claimed is other:
        return False
    own = [word.text for word in words[said.start : said.head]]
    if any(one == "or" and two in POSSIBLE for one, two in pairwise(own)):
        return True  # "has been or may be brought"
    key = words[said.head].key
    for each in groups:
        first, last = sorted((said.start, each.start))
        if each.claimed is other and words[each.head].key == key and last - first <= _BESIDE:
            between = words[first:last]
            if any(word.text == "or" for word in between):
                return True
    return False


def _only_said_which(claimed: Claimed) -> Claimed:
    return Claimed.CERTAIN if claimed in _HOLDS else claimed


def _stretch(group: VerbGroup) -> WordRange:
    return WordRange(group.start, group.head + 1)


def _same_verbs(
    pair: SideBySide, old: Sequence[VerbGroup], new: Sequence[VerbGroup]
) -> Iterator[tuple[str, VerbGroup, VerbGroup]]:
    """Yield each verb of both sentences with what makes it surest on either side."""
    sides = _surest(pair.old, old), _surest(pair.new, new)
    for head in sides[0]:
        key = pair.old[head].key
        olds = [group for at, group in sides[0].items() if pair.old[at].key == key]
        news = [group for at, group in sides[1].items() if pair.new[at].key == key]
        in_place = pair.partners.get(head) in sides[1]
        elsewhere = len(olds) == len(news) == 1 and news[0].head not in pair.partners_of_new
        if not in_place and not elsewhere:
            continue
        # "rules that restrict us may be passed": what only says which rules is no claim of its own.
        which = sides[0][head].attributive
        olds, news = ([each for each in side if each.attributive is which] for side in (olds, news))
        if not olds or not news:
            continue
        before, after = max(olds, key=_rank), max(news, key=_rank)
        if _only_one_is_said_of_its_subject(pair, before, after):
            continue
        if (before.told and after.told) or (
            (before.told or after.told) and _stands_alike(pair, before, after)
        ):
            yield key, before, after


def _only_one_is_said_of_its_subject(pair: SideBySide, before: VerbGroup, after: VerbGroup) -> bool:
    """True for ``may become difficult`` beside ``make it difficult``, where the word is no verb."""
    alone = [group.start == group.head for group in (before, after)]
    becomes = [
        group.head > 0 and words[group.head - 1].key in BECOMES
        for words, group in ((pair.old, before), (pair.new, after))
    ]
    return any(becomes) and any(alone)


def _rank(group: VerbGroup) -> int:
    return _RANK.index(group.claimed)


def _surest(words: Sequence[Word], groups: Sequence[VerbGroup]) -> dict[int, VerbGroup]:
    """The surest group of each head."""
    by_head: dict[int, list[VerbGroup]] = defaultdict(list)
    for group in groups:
        by_head[group.head].append(group)
    return {head: max(found, key=_rank) for head, found in by_head.items() if not words[head].is_mark}


def _stands_alike(pair: SideBySide, before: VerbGroup, after: VerbGroup) -> bool:
    """True where the word before or behind a verb is the same on both sides, so that both are verbs."""
    behind = pair.partners.get(before.head + 1) == after.head + 1
    ahead = before.start > 0 and pair.partners.get(before.start - 1) == after.start - 1
    # "likely to remain dedicated": a participle by itself is a verb only in the place of one.
    bare_past = any(not each.told and each.claimed is Claimed.ACTUAL for each in (before, after))
    ends = before.head + 1 == len(pair.old) or after.head + 1 == len(pair.new)
    return (ahead and (behind or ends)) if bare_past else (ahead or behind)


def _is_changed(pair: SideBySide, before: VerbGroup, after: VerbGroup) -> bool:
    """True where a word of the verb's own changed."""
    return bool(
        pair.changed_old.intersection(range(before.start, before.head + 1))
        or pair.changed_new.intersection(range(after.start, after.head + 1))
    )


def _closes(words: Sequence[Word], group: VerbGroup, within: WordRange) -> bool:
    """True for a verb with which a hunk ends, but for what joins it to its object: ``are involved in``; not
    for one that is denied, or by which the writer speaks of the text."""
    if group.head >= within.end or words[group.head].key in _OF_THE_WRITER:
        return False
    if any(word.text in NOT for word in words[group.start : group.head]):
        return False
    return not any(word.tells for word in words[group.head + 1 : within.end])


def _came_true(
    pair: SideBySide, old: Sequence[VerbGroup], new: Sequence[VerbGroup]
) -> Iterator[ShiftReading]:
    """Yield another verb in the place of one: ``may terminate its lease`` → ``has ended its lease``."""
    for hunk in pair.hunks:
        before = [g for g in old if g.start in hunk.old and _closes(pair.old, g, hunk.old)]
        after = [g for g in new if g.start in hunk.new and _closes(pair.new, g, hunk.new)]
        if not before or not after or pair.partners.get(hunk.old.end) != hunk.new.end:
            continue
        one, other = max(before, key=_rank), max(after, key=_rank)
        if one.claimed in _MAY_BE and other.claimed in _HOLDS and other.told:
            yield ShiftReading(
                ShiftKind.CERTAINTY, _stretch(one), _stretch(other), (one.claimed, other.claimed)
            )
