"""Since when each sentence stands, in which words it stood before, and which sentences went.

Where a sentence stands as it is, is a matter of text alone (:mod:`viewer.history.blaming.standing`). In
front of the filing in which a run of years begins, the sentence that it was reworded from is asked of the
comparison with the filing before, or, where that lacks the risk, with the last one that has it. So a past
is a chain of runs: ``Costs may rise.`` in 2004 and 2007, ``Costs have risen.`` in 2011, ``Costs may rise.``
again in 2012."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from viewer.comparison.stages import Cancel
from viewer.comparison.text.normalise import normaliser
from viewer.comparison.text.words import words_of
from viewer.filings.model import Span
from viewer.history.asked import asked
from viewer.history.blaming.came_back import GoneSentences
from viewer.history.blaming.model import Blamed, BlamedWord, Gone, Rewording, SentenceAt
from viewer.history.blaming.rewordings import Rewordings, rewordings_between, similarity_of
from viewer.history.blaming.sentences import StandingSentence, keys_beside, sentences_in
from viewer.history.blaming.standing import Thread, Threads
from viewer.history.blaming.thresholds import BLAME_THRESHOLDS
from viewer.history.blaming.words import words_of_chain
from viewer.history.comparisons import Comparisons
from viewer.history.model import FactorAt, History


def blame(
    history: History, comparisons: Comparisons, filing: int, *, should_cancel: Cancel | None = None
) -> tuple[Blamed, ...]:
    """Return every sentence of a filing's factors with its past, in the order of the text.

    Who asks more than once makes a :class:`SentenceHistory` and asks that.

    Args:
        history: The history.
        comparisons: Its comparisons; those of neighbours are made where they are not kept.
        filing: Place of the filing.
        should_cancel: Asked between comparisons.

    Raises:
        Cancelled: ``should_cancel`` said so.
        IndexError: There is no such filing.
    """
    return SentenceHistory(history, comparisons, should_cancel=should_cancel).blame(filing)


def last_seen(
    history: History, comparisons: Comparisons, *, should_cancel: Cancel | None = None
) -> tuple[Gone, ...]:
    """Return the sentences that went, those that stood longest first, each with the last filing that has it.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    return SentenceHistory(history, comparisons, should_cancel=should_cancel).gone()


def blame_words(
    history: History, comparisons: Comparisons, at: SentenceAt, *, should_cancel: Cancel | None = None
) -> tuple[BlamedWord, ...]:
    """Return the words of one sentence, each with the first filing that has it in this sentence.

    Raises:
        Cancelled: ``should_cancel`` said so.
        KeyError: No sentence stands there.
    """
    return SentenceHistory(history, comparisons, should_cancel=should_cancel).words(at)


_STOPS = (".", ".”", '."')
"""What a heading ends with that is a sentence, not a title."""


@dataclass(frozen=True, slots=True)
class _Origin:
    """What a run of years was before: the same text, years ago, or other words."""

    number: int
    filing: int
    rewording: Rewording | None
    """None where it is the same text that had gone."""


class SentenceHistory:
    """The past of every sentence of a history, made once and asked as often as needed."""

    def __init__(
        self, history: History, comparisons: Comparisons, *, should_cancel: Cancel | None = None
    ) -> None:
        """Find out where each sentence stands, and what it was reworded from.

        Raises:
            Cancelled: ``should_cancel`` said so.
        """
        self._history = history
        self._options = comparisons.options
        whole = normaliser(comparisons.options).whole
        key = cache(lambda text: whole(text).casefold())
        self._sentences = [sentences_in(filing, place, key) for place, filing in enumerate(history.filings)]
        self._beside = [keys_beside(filing, key) for filing in history.filings]
        self._threads = Threads(self._sentences, lambda at: history.lineage_of(at).id)
        self._reworded: dict[SentenceAt, Rewording] = {}
        """What each sentence that begins to stand was before."""
        self._went_on: set[SentenceAt] = set()
        """Sentences that stand on in other words, alone or as part of another one."""
        for comparison, earlier, later, pairs in asked(history, comparisons, should_cancel):
            self._take(rewordings_between(comparison, earlier, later, pairs))
        self._take_up_again(should_cancel)

    def blame(self, filing: int) -> tuple[Blamed, ...]:
        """Return every sentence of a filing with its past, in the order of the text.

        Raises:
            IndexError: There is no such filing.
        """
        return tuple(self._blamed(filing, number) for number in range(len(self._sentences[filing])))

    def blamed(self, at: SentenceAt) -> Blamed:
        """Return one sentence with its past.

        Raises:
            KeyError: No sentence stands there.
        """
        return self._blamed(at.filing, self._threads.number[at.filing][at])

    def gone(self) -> tuple[Gone, ...]:
        """Return the sentences that no later filing has, in any wording: the latest first, then by place.

        What a later filing has word for word beside its factors, as what introduces a group of them does, is
        not gone.
        """
        newest = len(self._sentences) - 1
        found = []
        for thread in self._threads.all:
            sentence = self._sentences[thread.last][thread.places[thread.last]]
            if thread.last == newest or sentence.at in self._went_on:
                continue
            if any(sentence.key in beside for beside in self._beside[thread.last + 1 :]):
                continue
            past = self._blamed(thread.last, thread.places[thread.last])
            found.append(Gone(sentence.at, sentence.text, thread.last, past.first_exact, past.first_any))
        return tuple(sorted(found, key=lambda gone: (-gone.last, gone.at)))

    def words(self, at: SentenceAt) -> tuple[BlamedWord, ...]:
        """Return the words of a sentence, each with the first filing that has it in this sentence.

        Raises:
            KeyError: No sentence stands there.
        """
        chain = [self._sentences[at.filing][self._threads.number[at.filing][at]]]
        filings = [self._since(at.filing, chain[0])]
        for origin in self._origins(at.filing, self._threads.number[at.filing][at]):
            sentence = self._sentences[origin.filing][origin.number]
            chain.append(sentence)
            filings.append(self._since(origin.filing, sentence))
        return words_of_chain(
            at.span.start, [each.text for each in reversed(chain)], filings[::-1], self._options
        )

    def _since(self, filing: int, sentence: StandingSentence) -> int:
        return self._thread(filing, self._threads.number[filing][sentence.at]).run_start(filing)

    def _thread(self, filing: int, number: int) -> Thread:
        return self._threads.of[filing][number]

    def _blamed(self, filing: int, number: int) -> Blamed:
        sentence, thread = self._sentences[filing][number], self._thread(filing, number)
        origins = list(self._origins(filing, number))
        runs = [thread.first, *(self._thread(each.filing, each.number).first for each in origins)]
        rewordings = tuple(each.rewording for each in reversed(origins) if each.rewording is not None)
        return Blamed(
            sentence.at,
            sentence.text,
            thread.first,
            min(runs),
            thread.run_start(filing),
            tuple(at for at in range(thread.first, filing) if at not in thread.places),
            rewordings,
        )

    def _origins(self, filing: int, number: int) -> Iterator[_Origin]:
        """Yield what a sentence was before, the latest first; each is of an earlier filing than the one
        before it."""
        while True:
            thread = self._thread(filing, number)
            start = thread.run_start(filing)
            rewording = self._reworded.get(self._sentences[start][thread.places[start]].at)
            before = thread.before(start)
            if rewording is not None and (before is None or rewording.before.filing > before):
                filing = rewording.before.filing
                number = self._threads.number[filing][rewording.before]
            elif before is not None:
                rewording, filing, number = None, before, thread.places[before]
            else:
                return
            yield _Origin(number, filing, rewording)

    def _take(self, found: Rewordings) -> None:
        """Keep of each sentence that begins to stand the likest one that did not stand on beside it."""
        for piece, rewordings in found.items():
            after = self._whole(piece)
            place = after.filing
            thread = self._thread(place, self._threads.number[place][after])
            if thread.run_start(place) != place:
                continue
            for rewording in rewordings:
                before = self._whole(rewording.before)
                if self._stands_on(before, after.factor):
                    continue
                self._went_on.add(before)
                similarity = self._likeness(rewording)
                if similarity is not None:
                    self._reworded.setdefault(after, Rewording(before, after, similarity))

    def _likeness(self, found: Rewording) -> float | None:
        """How like two sentences are; None for a heading that gave way to another title.

        Headings are asked as a whole: ``Credit Risks`` that became ``Borrowers may fail to pay.`` is the
        heading of the same risk, but not the same sentence in other words.
        """
        if found.before.part or found.after.part:
            return found.similarity
        before, after = self._text(found.before), self._text(found.after)
        similarity = similarity_of(words_of(before), words_of(after))
        alike = before.endswith(_STOPS) == after.endswith(_STOPS)
        least = BLAME_THRESHOLDS.same_heading if alike else BLAME_THRESHOLDS.title
        return similarity if similarity >= least else None

    def _text(self, piece: SentenceAt) -> str:
        at = self._whole(piece)
        return self._sentences[at.filing][self._threads.number[at.filing][at]].text

    def _take_up_again(self, should_cancel: Cancel | None) -> None:
        """Look for sentences that went and came back in other words."""
        gone: dict[str, GoneSentences] = defaultdict(GoneSentences)
        for place, sentences in enumerate(self._sentences):
            new: dict[str, list[StandingSentence]] = defaultdict(list)
            left: dict[str, list[StandingSentence]] = defaultdict(list)
            for number, each in enumerate(sentences):
                thread, risk = self._thread(place, number), self._history.lineage_of(each.at.factor).id
                if thread.first == place and each.at not in self._reworded:
                    new[risk].append(each)
                if thread.last == place and each.at not in self._went_on:
                    left[risk].append(each)
            for risk, newcomers in new.items():
                for rewording in gone[risk].taken_up(newcomers, should_cancel):
                    self._reworded[rewording.after] = rewording
                    self._went_on.add(rewording.before)
            for risk, leaving in left.items():
                gone[risk].add(leaving)

    def _whole(self, piece: SentenceAt) -> SentenceAt:
        """The sentence that a piece lies in: a passage that moved may begin or end inside one."""
        sentences = self._sentences[piece.filing]
        if piece in self._threads.number[piece.filing]:
            return piece
        behind = SentenceAt(piece.factor, piece.part, Span(piece.span.start + 1, 0))
        return sentences[bisect_left(sentences, behind, key=lambda each: each.at) - 1].at

    def _stands_on(self, before: SentenceAt, factor: FactorAt) -> bool:
        """Tell whether a sentence stands as it was in the risk that is said to have reworded it."""
        thread = self._thread(before.filing, self._threads.number[before.filing][before])
        number = thread.places.get(factor.filing)
        if number is None:
            return False
        there = self._sentences[factor.filing][number].at.factor
        return self._history.lineage_of(there) is self._history.lineage_of(factor)
