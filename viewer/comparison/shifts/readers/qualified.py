"""``depends in part on our rivals`` → ``depends on our rivals``: only a part of it was told of.

There is no opposite in its place; the sentence without it is told of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import Hunk, SideBySide

_PARTS = {
    tuple(phrase.split()): claimed
    for claimed, text in {
        Claimed.SOME: """
            in part/partly/partially/in some cases/in certain cases/in some instances/in certain instances/
            in certain circumstances/sometimes/occasionally/to some extent/to a limited extent/some of/
            certain of/several of/a few of/one of/part of/a part of/a portion of/a small portion of
        """,
        Claimed.MOST: "most of/the majority of/a majority of",
    }.items()
    for phrase in " ".join(text.split()).split("/")
}
"""Phrases for a part -> how great a part."""
PART_KEYS = frozenset(word for phrase in _PARTS for word in phrase)
"""Words of these; a reader whose words did not change finds nothing."""
_SAYS_PART = frozenset(("some", "certain", "part", "partly", "partially", "portion", "most", "sometimes"))
"""Words by which the other sentence may let a part go, too."""
_TAKES_NO_PART = frozenset(("the", "our", "its", "their", "all", "each", "these", "those", "such", "any"))
"""Words behind *some of* that stand without it."""


def qualified(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shift where one of two sentences alone is told of a part."""
    if PART_KEYS.isdisjoint(pair.changed_keys):
        return
    for turned in (False, True):
        beside = pair.mirrored if turned else pair
        for hunk in beside.hunks:
            at = _part_alone(beside, hunk)
            if at is None:
                continue
            if _of_other_things(beside, at):
                continue
            if any(word.text in _SAYS_PART for word in (beside.new[n] for n in beside.changed_new)):
                continue  # it went to another place of the sentence
            claimed = _PARTS[tuple(word.text for word in beside.old[at.start : at.end])]
            there = WordRange(max(0, hunk.new.start - 1), max(hunk.new.end, min(1, len(beside.new))))
            found = ShiftReading(ShiftKind.SCOPE, at, there, (claimed, Claimed.EXACT))
            yield found.mirrored if turned else found
            return


def _part_alone(pair: SideBySide, hunk: Hunk) -> WordRange | None:
    """Where a hunk is such a phrase and nothing else, and the other side has nothing in its place."""
    if any(not word.is_mark for word in pair.new[hunk.new.start : hunk.new.end]):
        return None
    start, end = hunk.old
    while start < end and pair.old[start].is_mark:
        start += 1
    while start < end and pair.old[end - 1].is_mark:
        end -= 1
    said = tuple(word.text for word in pair.old[start:end])
    if said not in _PARTS or (said[-1] == "of" and not _stands_alone(pair.old, end)):
        return None
    return WordRange(start, end)


def _of_other_things(pair: SideBySide, at: WordRange) -> bool:
    """True for ``certain of our debt facilities`` beside ``our convertible notes``: what is told of a part is
    another thing, and no part of that which was told of."""
    if pair.old[at.end - 1].text != "of":
        return False
    verbs = {group.start for group in pair.groups[0] if group.told}
    nouns: list[int] = []
    for number in range(at.end + 1, len(pair.old)):
        if not pair.old[number].tells or number in verbs:
            break
        nouns.append(number)
    hunk = next((hunk for hunk in pair.hunks if nouns and nouns[0] in hunk.old), None)
    if hunk is None:
        return False
    there = [word for word in pair.new[hunk.new.start : hunk.new.end] if word.tells]
    if not any(number in pair.partners for number in nouns):
        return bool(there)
    # "facilities restrict us": a verb that looks like a noun. A plural is hardly the "older" of "older ship"
    last = pair.old[[number for number in nouns if number in hunk.old][-1]]
    return bool(there) and last.text.endswith("s") and there[-1].text.endswith("s")


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].text in _TAKES_NO_PART
