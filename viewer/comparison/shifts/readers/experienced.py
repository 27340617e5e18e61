"""``A strike could harm us`` → ``As we have experienced in the past, a strike could harm us``.

The fact is told beside the possibility, in an aside that has no verb of the sentence's own: ``as has happened
before``, ``which occurred in 2021``, ``and did so last year``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.comparison.shifts.grammar.adverbs import is_adverb
from viewer.comparison.shifts.grammar.auxiliaries import HAVE
from viewer.comparison.shifts.grammar.verb_forms import is_participle, is_past, key_of
from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import SideBySide
from viewer.language.word_lists import word_set

_OPENS = word_set("as which and")
"""Words that open such an aside."""
_WHO = word_set(
    "we it one some they this these such in the past from time to also previously recently already"
)
"""Words between that and its verb."""
_HAPPENED = frozenset(map(key_of, word_set("happen occur experience materialize materialise transpire do")))
"""Keys of verbs that say again what another verb has said."""
_LONGEST = 8
"""Words from the first to the verb."""


def experienced(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shift where one side alone tells in an aside that what may come has come."""
    if _OPENS.isdisjoint(pair.changed_keys):
        return
    old, new = _aside(pair.old, pair.changed_old), _aside(pair.new, pair.changed_new)
    if (old is None) is (new is None):
        return
    possible = [
        next((group for group in groups if group.claimed in (Claimed.POSSIBLE, Claimed.SURE_TO_FOLLOW)), None)
        for groups in pair.groups
    ]
    if possible[0] is None or possible[1] is None:
        return
    before = old or WordRange(possible[0].start, possible[0].head + 1)
    after = new or WordRange(possible[1].start, possible[1].head + 1)
    claimed = (
        Claimed.ACTUAL if old is not None else possible[0].claimed,
        Claimed.ACTUAL if new is not None else possible[1].claimed,
    )
    yield ShiftReading(ShiftKind.CERTAINTY, before, after, claimed)


def _aside(words: Sequence[Word], changed: frozenset[int]) -> WordRange | None:
    """``as we have experienced``, ``which happened``, where it is no word of both sides."""
    for at, word in enumerate(words):
        if word.text not in _OPENS or at not in changed:
            continue
        end = _verb_of_aside(words, at)
        if end is not None:
            return WordRange(at, end)
    return None


def _verb_of_aside(words: Sequence[Word], start: int) -> int | None:
    has = False
    for at in range(start + 1, min(start + 1 + _LONGEST, len(words))):
        word = words[at]
        if word.text in HAVE:
            has = True
        elif (is_participle(word.text) if has else is_past(word.text)) and (
            word.key in _HAPPENED or (has and words[start].text == "as")
        ):
            return at + 1
        elif word.text not in _WHO and not is_adverb(word.text):
            return None
    return None
