"""A sentence of 2004 that 2007 lacks and 2011 has again, a little otherwise: no two neighbours tell of it.

Sentences that neighbours leave without a past are looked for among those of the same risk that had gone by
then. Nothing but likeness speaks for such a pair, so it has to be great. Where a section was not told apart,
and is written anew each year, thousands come to tens of thousands that have gone: so only those are compared
that share the words that few have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import ceil

from viewer.comparison.stages import Cancel
from viewer.comparison.text.words import words_of
from viewer.filings.errors import Cancelled
from viewer.history.blaming.model import Rewording
from viewer.history.blaming.rewordings import similarity_of
from viewer.history.blaming.sentences import StandingSentence
from viewer.history.blaming.thresholds import BLAME_THRESHOLDS


class GoneSentences:
    """Sentences of one risk that stand no more."""

    def __init__(self) -> None:
        self._gone: dict[int, tuple[StandingSentence, Sequence[str]]] = {}
        self._count = 0
        self._having: dict[str, list[int]] = defaultdict(list)
        """The numbers of the sentences that have a word, in order; of those that were taken up, too."""

    def add(self, sentences: Iterable[StandingSentence]) -> None:
        """Add sentences, those of an earlier filing before those of a later one."""
        for each in sentences:
            words = words_of(each.text)
            self._gone[self._count] = each, words
            for word in dict.fromkeys(words):
                self._having[word].append(self._count)
            self._count += 1

    def taken_up(
        self, newcomers: Sequence[StandingSentence], should_cancel: Cancel | None = None
    ) -> list[Rewording]:
        """Return which of some sentences, of one filing, take one of these up again, and let go of these.

        Each is taken up once, by the likest, and of several equally like ones the latest.

        Raises:
            Cancelled: ``should_cancel``, asked at each sentence, said so.
        """
        scored: list[tuple[float, int, int]] = []
        for new, newcomer in enumerate(newcomers):
            if should_cancel is not None and should_cancel():
                raise Cancelled
            words = words_of(newcomer.text)
            for old in self._may_be(words):
                similarity = similarity_of(self._gone[old][1], words)
                if similarity >= BLAME_THRESHOLDS.came_back:
                    scored.append((-similarity, -old, new))
        found: dict[int, Rewording] = {}
        for score, old, new in sorted(scored):
            if -old in self._gone and new not in found:
                before, _ = self._gone.pop(-old)
                found[new] = Rewording(before.at, newcomers[new].at, -score)
        return [found[new] for new in sorted(found)]

    def _may_be(self, words: Sequence[str]) -> list[int]:
        """The sentences that may be like these words, not more than are compared.

        What is like them has at least ``needed`` of them. So it has one of any that are left when one less
        than these is taken away: of those that the fewest sentences have.
        """
        share = BLAME_THRESHOLDS.came_back
        needed = ceil(len(words) * share / (2 - share))
        rarest = sorted(words, key=lambda word: len(self._having.get(word, ())))
        found: dict[int, None] = {}
        for word in dict.fromkeys(rarest[: len(words) - needed + 1]):
            for old in reversed(self._having.get(word, ())):
                if len(found) == BLAME_THRESHOLDS.most_gone:
                    return list(found)
                if old in self._gone:
                    length = len(self._gone[old][1])
                    if 2 * min(len(words), length) >= share * (len(words) + length):
                        found[old] = None
        return list(found)
