"""``Our insurance covers losses`` → ``does not cover losses``: what was affirmed is denied.

Two denials of one thing cancel out; the same denial in other words is no shift.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.comparison.shifts.grammar.auxiliaries import AUXILIARY
from viewer.comparison.shifts.grammar.clauses import clause_of, is_supposed
from viewer.comparison.shifts.grammar.denials import DENIAL_KEYS, Denial
from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import SideBySide

_MAY_COME = frozenset(("failur", "inability", "refusal", "absenc"))
"""Keys of nouns of denial."""


def negation(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shifts of negation between two sentences."""
    if DENIAL_KEYS.isdisjoint(pair.changed_keys):
        return
    seen: set[int] = set()
    for turned in (False, True):
        beside = pair.mirrored if turned else pair
        for at, partner in _denied_on_one_side(beside):
            target = partner if turned else at.targets[0]
            if target in seen:
                continue
            seen.add(target)
            found = ShiftReading(
                ShiftKind.NEGATION,
                _words_of(beside.old, at),
                _with_auxiliary(beside.new, partner),
                (Claimed.DENIED, Claimed.AFFIRMED),
            )
            yield found.mirrored if turned else found


def _words_of(words: Sequence[Word], denial: Denial) -> WordRange:
    target = denial.targets[0]
    first, last = min(denial.at, target), max(denial.at, target)
    while first and words[first - 1].text in AUXILIARY:
        first -= 1
    return WordRange(first, last + 1)


def _with_auxiliary(words: Sequence[Word], at: int) -> WordRange:
    return WordRange(at - 1 if at and words[at - 1].text in AUXILIARY else at, at + 1)


def _denied_on_one_side(pair: SideBySide) -> Iterator[tuple[Denial, int]]:
    """Yield each denial of the old sentence of what the new one affirms, with the new word for that."""
    old, new = pair.denials
    for denial in old:
        if denial.at not in pair.changed_old:
            continue
        target = next((at for at in denial.targets if at in pair.partners), None)
        if target is None:
            continue
        partner = pair.partners[target]
        if _polarity(old, target) == _polarity(new, partner):
            continue
        if _supposed(pair.old, denial.at) is not _supposed(pair.new, partner):
            continue  # "if we fail to attract staff" denies nothing that "we attract staff" affirms
        if _told_otherwise(pair, target, partner):
            continue
        yield denial._replace(targets=(target,)), partner


def _polarity(found: Sequence[Denial], target: int) -> bool:
    """True where a word is denied: by one manner of denial, or by three."""
    manners = {denial.manner for denial in found if target in denial.targets}
    return len(manners) % 2 == 1


def _told_otherwise(pair: SideBySide, target: int, partner: int) -> bool:
    """True where the other clause denies as well, by another word: ``experienced no`` for ``not experienced
    any``."""
    here, there = clause_of(pair.old, target), clause_of(pair.new, partner)
    ours, theirs = (
        {one.manner for one in denied if one.at in clause}
        for denied, clause in zip(pair.denials, (here, there), strict=True)
    )
    return bool(theirs) and len(ours) % 2 == len(theirs) % 2


def _supposed(words: Sequence[Word], at: int) -> bool:
    """True in a clause that claims nothing, and for a *failure* that only may come."""
    return words[at].key in _MAY_COME or is_supposed(words, at)
