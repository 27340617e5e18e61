"""A sentence of 2004 that 2007 lacks and 2011 has again, a little otherwise: no two neighbours tell of it.

Sentences that neighbours leave without a past are looked for among those of the same risk that had gone by
then. Nothing but likeness speaks for such a pair, so it has to be great."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from viewer.comparison.text.words import words_of
from viewer.history.blaming.model import Rewording, SentenceAt
from viewer.history.blaming.rewordings import similarity_of
from viewer.history.blaming.sentences import StandingSentence
from viewer.history.blaming.thresholds import BLAME_THRESHOLDS


@dataclass(slots=True)
class GoneSentences:
    """Sentences of one risk that stand no more."""

    sentences: list[StandingSentence] = field(default_factory=list)
    _words: list[Sequence[str]] = field(default_factory=list)

    def add(self, sentences: Iterable[StandingSentence]) -> None:
        """Add sentences, those of an earlier filing before those of a later one."""
        for each in sentences:
            self.sentences.append(each)
            self._words.append(words_of(each.text))

    def taken_up(self, newcomers: Sequence[StandingSentence]) -> list[Rewording]:
        """Return which of some sentences, of one filing, take one of these up again, and let go of these.

        Each is taken up once, by the likest, and of several equally like ones the latest.
        """
        scored: list[tuple[float, int, int]] = []
        for new, newcomer in enumerate(newcomers):
            words = words_of(newcomer.text)
            for old, before in enumerate(self._words):
                similarity = similarity_of(before, words)
                if similarity >= BLAME_THRESHOLDS.came_back:
                    scored.append((-similarity, -old, new))
        taken: set[int] = set()
        found: dict[int, Rewording] = {}
        for score, old, new in sorted(scored):
            if -old not in taken and new not in found:
                taken.add(-old)
                found[new] = Rewording(self._at(-old), newcomers[new].at, -score)
        self.sentences = [each for at, each in enumerate(self.sentences) if at not in taken]
        self._words = [each for at, each in enumerate(self._words) if at not in taken]
        return [found[new] for new in sorted(found)]

    def _at(self, number: int) -> SentenceAt:
        return self.sentences[number].at
