"""``increased by 5%`` → ``decreased by 5%``: a word gave way to its opposite, and the rest of the sentence
stands.

Direction, obligation, scope, bounds and bases are each told by words of which some are opposites. Where two
such words stand in each other's place in two sentences that are alike around them, the sentence was turned.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from viewer.comparison.shifts.grammar.adverbs import is_adverb
from viewer.comparison.shifts.grammar.auxiliaries import POSSIBLE
from viewer.comparison.shifts.grammar.verb_groups import VerbGroup
from viewer.comparison.shifts.grammar.words import Word, WordRange, is_number
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import Hunk, SideBySide

_LONGEST_PHRASE = 3
"""Words of a phrase at most."""

_COMPARES = frozenset(("than", "compared", "relative", "versus"))
"""Words behind which the other value stands."""
_SORTS = frozenset(
    (
        "net", "gross", "total", "operating", "consolidated", "annual", "aggregate", "overall",
        "small", "large", "slight", "substantial", "significant", "million", "billion", "thousand",
    )
)  # fmt: skip
"""Words by a gain or a loss that tell how it is reckoned or how large it is, and not of what it is."""


class Cue(NamedTuple):
    """Words that claim something, and what."""

    words: WordRange
    claimed: Claimed


# Without slots, for the look-up is made once, when first asked for.
@dataclass(frozen=True)
class Opposites:
    """Words of which each claims something, and what of that is another claim."""

    kind: ShiftKind
    phrases: Mapping[tuple[str, ...], Claimed]
    """Keys of a phrase -> what it claims; the longest phrase counts."""
    apart: frozenset[frozenset[Claimed]]
    """Two claims that are not one."""
    yields: bool = False
    """Whether a word yields to one of these that follows: "may need to" tells of a need, not of a leave."""
    before_numbers: bool = False
    """Whether a phrase may begin before a hunk and end behind it, where a number follows: "no [less|more]
    than 1.5"."""
    of_one_thing: bool = False
    """Whether nothing is turned where the words are told of two things: a gain from a sale and an impairment
    loss; ``, cuts in``, which is told of what follows, and ``has increased;``, of what stands before."""
    longest: int = 12
    """Words of one side of a hunk at most: in a longer one two opposites stand in each other's place by
    chance."""

    @cached_property
    def _begin(self) -> frozenset[str]:
        """Keys with which a phrase begins in a hunk."""
        if self.before_numbers:
            return frozenset(key for phrase in self.phrases for key in phrase)
        return frozenset(phrase[0] for phrase in self.phrases)

    @cached_property
    def _firsts(self) -> frozenset[str]:
        """Keys with which a phrase begins."""
        return frozenset(phrase[0] for phrase in self.phrases)

    def cues(self, words: Sequence[Word], within: WordRange) -> list[Cue]:
        """Return what a stretch of a sentence claims, in order."""
        found: list[Cue] = []
        # "no [less|more] than 40": the word that turns the bound round stands before the hunk.
        at = max(0, within.start - _LONGEST_PHRASE + 1) if self.before_numbers else within.start
        while at < within.end:
            if words[at].key not in self._firsts:
                at += 1
                continue
            for length in range(_LONGEST_PHRASE, max(0, within.start - at), -1):
                claimed = self.phrases.get(tuple(word.key for word in words[at : at + length]))
                if claimed is not None and self._may_end(words, at + length, within):
                    found.append(Cue(WordRange(at, at + length), claimed))
                    at += length
                    break
            else:
                at += 1
        if not self.yields:
            return found
        return [cue for cue in found if not (self._goes_on(words, cue) or _only_possible(words, cue))]

    def _may_end(self, words: Sequence[Word], end: int, within: WordRange) -> bool:
        """True for a phrase that lies in the stretch, or goes on to a number behind it."""
        return end <= within.end or (self.before_numbers and end < len(words) and is_number(words[end]))

    def _goes_on(self, words: Sequence[Word], cue: Cue) -> bool:
        """True where another phrase follows at once."""
        at = cue.words.end
        return any(
            tuple(word.key for word in words[at : at + length]) in self.phrases
            for length in range(1, _LONGEST_PHRASE + 1)
        )

    def between(self, pair: SideBySide) -> Iterator[ShiftReading]:
        """Yield the shifts between two sentences, one for each hunk at most."""
        found = list(self._in_hunks(pair))
        if not (found and self.of_one_thing and self._tells_both(pair)):
            yield from found or self._alone(pair)

    def _tells_both(self, pair: SideBySide) -> bool:
        """True where what changed goes both ways in both sentences, and not word for word: which of the words
        stands for which is not told."""
        cues = [(self.cues(pair.old, hunk.old), self.cues(pair.new, hunk.new)) for hunk in pair.hunks]
        both = all(len({cue.claimed for one in cues for cue in one[side]}) > 1 for side in (0, 1))
        return both and any(len(old) != len(new) for old, new in cues)

    def _in_hunks(self, pair: SideBySide) -> Iterator[ShiftReading]:
        for hunk, (old, new) in zip(pair.hunks, pair.hunk_keys, strict=True):
            if self._begin.isdisjoint(old) or self._begin.isdisjoint(new):
                continue
            if max(hunk.old.end - hunk.old.start, hunk.new.end - hunk.new.start) > self.longest:
                continue
            found = self._in_hunk(pair, hunk)
            if found is not None:
                yield found

    def _alone(self, pair: SideBySide) -> Iterator[ShiftReading]:
        """Yield the shift where the opposites stand in two places and nothing else changed: ``Part of the
        loan is`` → ``The entire loan is``, ``Sometimes it is checked`` → ``It is always checked``."""
        if self._begin.isdisjoint(pair.changed_keys):
            return
        old = [cue for hunk in pair.hunks for cue in self.cues(pair.old, hunk.old)]
        new = [cue for hunk in pair.hunks for cue in self.cues(pair.new, hunk.new)]
        if len(old) != 1 or len(new) != 1 or frozenset((old[0].claimed, new[0].claimed)) not in self.apart:
            return
        left = (
            (pair.old[at] for at in pair.changed_old if at not in old[0].words),
            (pair.new[at] for at in pair.changed_new if at not in new[0].words),
        )
        compared = _is_compared(pair.old, old[0]) and _is_compared(pair.new, new[0])
        # "in 2018, but less than in 2017" -> "in 2019, and increase compared to 2018"
        if compared or not any(word.tells for words in left for word in words):
            yield ShiftReading(self.kind, old[0].words, new[0].words, (old[0].claimed, new[0].claimed))

    def _in_hunk(self, pair: SideBySide, hunk: Hunk) -> ShiftReading | None:
        old, new = self.cues(pair.old, hunk.old), self.cues(pair.new, hunk.new)
        if not old or not new:
            return None
        mixed = len({cue.claimed for cue in old}) > 1 or len({cue.claimed for cue in new}) > 1
        if mixed and len(old) != len(new):
            return None  # "higher wages and lower prices": which stands for which is not told
        if self.of_one_thing and _of_two_things(pair, hunk, (old, new)):
            return None
        for before, after in zip(old, new, strict=False):
            if frozenset((before.claimed, after.claimed)) in self.apart:
                return ShiftReading(self.kind, before.words, after.words, (before.claimed, after.claimed))
        return None


def _of_two_things(pair: SideBySide, hunk: Hunk, cues: tuple[Sequence[Cue], Sequence[Cue]]) -> bool:
    """True where both sides of a hunk tell of something beside the words that are opposites."""
    if _of_what_stands(pair.old, hunk.old, cues[0]) * _of_what_stands(pair.new, hunk.new, cues[1]) < 0:
        return True
    sides = zip((pair.old, pair.new), hunk, pair.groups, cues, strict=True)
    return all(_tells_of_more(words, within, groups, told) for words, within, groups, told in sides)


def _of_what_stands(words: Sequence[Word], within: WordRange, cues: Sequence[Cue]) -> int:
    """Return 1 for words that a mark parts from what stands before, and -1 from what follows; else 0."""
    if len(cues) != 1:
        return 0
    at = cues[0].words
    before, behind = (
        any(words[number].is_mark for number in range(*stretch))
        for stretch in ((within.start, at.start), (at.end, within.end))
    )
    return before - behind


def _tells_of_more(
    words: Sequence[Word], within: WordRange, groups: Sequence[VerbGroup], cues: Sequence[Cue]
) -> bool:
    verbs = {group.head for group in groups if group.told}
    return any(
        words[at].tells
        and at not in verbs
        and words[at].text not in _SORTS
        and not is_adverb(words[at].text)
        and not is_number(words[at])
        and not any(at in cue.words for cue in cues)
        for at in range(within.start, within.end)
    )


def _is_compared(words: Sequence[Word], cue: Cue) -> bool:
    """True for what is measured by another value: ``less than``, ``an increase compared to``."""
    at = cue.words.end
    return at < len(words) and words[at].text in _COMPARES


def _only_possible(words: Sequence[Word], cue: Cue) -> bool:
    """True for ``might have to`` and ``may be required to``: a need that may come is no duty."""
    before = [word.text for word in words[max(0, cue.words.start - 2) : cue.words.start]]
    if before[-1:] == ["be"]:
        return before[0] in POSSIBLE
    return before[-1:] != [] and before[-1] in POSSIBLE and words[cue.words.end - 1].text == "to"
