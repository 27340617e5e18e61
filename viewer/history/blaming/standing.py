"""In which filings each sentence stands as it is: threads of one text through the filings.

The case: ``We may lose customers.`` stands under competition and under technology, in every year. These are
two threads, and when the one under competition goes, the other is not taken for it. So, filing by filing,
sentences of one key are given to the threads of that key one to one: to a thread of the filing before
rather than of an earlier one, of the same risk rather than of another, between the same sentences rather
than between others, and in order. Of a sentence that no thread is left for, a new thread begins. No
comparison is needed for this, and none is asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from viewer.history.blaming.model import SentenceAt
from viewer.history.blaming.sentences import StandingSentence
from viewer.history.model import FactorAt

MOST_WEIGHED = 4_096
"""Pairs of sentences and threads of one key up to which each is weighed against each: a sentence stands 64
times in both filings. Of 1,000 times it took 4 s and 200 MB, for a difference that nobody could see."""
RiskOf = Callable[[FactorAt], str]
"""A factor -> the id of its lineage."""


@dataclass(slots=True)
class Thread:
    """One text where it stands as it is, filing by filing."""

    key: str
    places: dict[int, int] = field(default_factory=dict)
    """Place of a filing -> number of the sentence among those of that filing."""

    @property
    def first(self) -> int:
        """The first filing that has it."""
        return next(iter(self.places))

    @property
    def last(self) -> int:
        """The last filing that has it."""
        return next(reversed(self.places))

    def run_start(self, filing: int) -> int:
        """Return the first filing since which it stands without a break until ``filing``, which has it."""
        while filing - 1 in self.places:
            filing -= 1
        return filing

    def before(self, filing: int) -> int | None:
        """Return the last filing before ``filing`` that has it."""
        return max((at for at in self.places if at < filing), default=None)


class Threads:
    """The threads of all sentences of some filings."""

    def __init__(self, filings: Sequence[Sequence[StandingSentence]], risk_of: RiskOf) -> None:
        self.filings = filings
        self._risks: list[list[str]] = [[risk_of(each.at.factor) for each in filing] for filing in filings]
        self.all: list[Thread] = []
        self.of: list[list[Thread]] = []
        """Of each filing the thread of each sentence."""
        self._by_key: dict[str, list[Thread]] = defaultdict(list)
        for place in range(len(filings)):
            self._add(place)
        self.number: list[Mapping[SentenceAt, int]] = [
            {each.at: number for number, each in enumerate(filing)} for filing in filings
        ]
        """Of each filing the number of each sentence by where it stands."""

    def _add(self, place: int) -> None:
        sentences = self.filings[place]
        of_key: dict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(sentences):
            of_key[each.key].append(number)
        threads: list[Thread | None] = [None] * len(sentences)
        for key, numbers in of_key.items():
            for number, thread in self._given(place, numbers, self._by_key[key]):
                threads[number] = thread
        for number, each in enumerate(sentences):
            if threads[number] is None:
                threads[number] = made = Thread(each.key)
                self.all.append(made)
                self._by_key[each.key].append(made)
        of = [thread for thread in threads if thread is not None]
        for number, thread in enumerate(of):
            thread.places[place] = number
        self.of.append(of)

    def _given(
        self, place: int, numbers: Sequence[int], threads: Sequence[Thread]
    ) -> list[tuple[int, Thread]]:
        """Give each of some sentences of one key one of the threads of that key, as far as there are any."""
        if not threads:
            return []
        if len(numbers) == len(threads) == 1:
            return [(numbers[0], threads[0])]
        if len(numbers) * len(threads) > MOST_WEIGHED:
            # All say the same: in order, those of the filing before first.
            latest = sorted(threads, key=lambda thread: (-thread.last, thread.places[thread.last]))
            return list(zip(numbers, latest, strict=False))
        scored = sorted(
            (self._farness(place, number, thread), n, t)
            for n, number in enumerate(numbers)
            for t, thread in enumerate(threads)
        )
        taken: tuple[set[int], set[int]] = (set(), set())
        given = []
        for _, n, t in scored:
            if n not in taken[0] and t not in taken[1]:
                taken[0].add(n)
                taken[1].add(t)
                given.append((numbers[n], threads[t]))
        return given

    def _farness(self, place: int, number: int, thread: Thread) -> tuple[bool, bool, int, int, int]:
        """How far a sentence is from where a thread stood last; the least of all pairs are one."""
        last = thread.last
        there = thread.places[last]
        return (
            last != place - 1,
            self._risks[place][number] != self._risks[last][there],
            self._context(place, number, last, there),
            place - last,
            abs(number - there),
        )

    def _context(self, place: int, number: int, last: int, there: int) -> int:
        """Of the sentences before and behind two, how many are not the same."""
        return sum(self._key(place, number + step) != self._key(last, there + step) for step in (-1, 1))

    def _key(self, place: int, number: int) -> str:
        sentences = self.filings[place]
        return sentences[number].key if 0 <= number < len(sentences) else ""
