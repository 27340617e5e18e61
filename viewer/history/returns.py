"""A risk that was dropped in 2012 and one that came in in 2015 are one risk: on strong evidence, or not at
all.

Two filings that are no neighbours are aligned only where a risk of the earlier one may have gone on in the
later one. What the alignment then pairs is a return where the score is high, neither of the two has more
words of a third factor, and their headings do not name different things ("Our partnership with Quay Foods",
"… with Pier Foods").
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from viewer.filings.model import Filing
from viewer.history.alignments import Alignments
from viewer.history.links import Link
from viewer.history.model import FactorAt
from viewer.history.thresholds import LINEAGES

_NAME = re.compile(r"[A-Z][\w&’'-]*")
_WORD = re.compile(r"\w[\w&’'-]*")
_SENTENCE_END = re.compile(r"[.!?:;]\s*$")
_TITLE_CASE = 0.5
"""Share of a heading's words, its first left out, from which on capitals tell no names: "Risks of Our
Business"."""


def return_links(
    filings: Sequence[Filing],
    alignments: Alignments,
    ends: Iterable[FactorAt],
    starts: Iterable[FactorAt],
    go_on: Callable[[], None] = lambda: None,
) -> Iterator[Link]:
    """Return pairs of filings that are no neighbours that may be one risk, in no particular order.

    Args:
        filings: The filings, oldest first.
        alignments: Their alignments.
        ends: Factors that may have no successor in the next filing.
        starts: Factors that may have no predecessor in the one before.
        go_on: Called before each two filings; it may raise to end the work.
    """
    by_end, by_start = _by_filing(ends), _by_filing(starts)
    words = [_FilingWords(alignments.words(at)) for at in range(len(filings))]
    for earlier, olds in by_end.items():
        for later, news in by_start.items():
            if later < earlier + 2:
                continue
            go_on()
            shared = _Shared(words[earlier], words[later])
            if not any(shared.share(old, new) >= LINEAGES.shared_words for old in olds for new in news):
                continue
            for aligned in alignments.between(earlier, later):
                match = aligned.match
                if (
                    aligned.score >= LINEAGES.least_return
                    and match.main is not None
                    and max(len(match.old), len(match.new)) <= LINEAGES.most_parts
                    and olds.issuperset(match.old)
                    and news.issuperset(match.new)
                    and shared.have_no_rival(*match.main)
                    and not _name_others(*_headings(filings, earlier, later, *match.main))
                ):
                    yield Link(earlier, later, aligned)


def _by_filing(factors: Iterable[FactorAt]) -> Mapping[int, set[int]]:
    """Return the factors of each filing by their indexes, 0 for the first."""
    found: dict[int, set[int]] = {}
    for factor in factors:
        found.setdefault(factor.filing, set()).add(factor.number - 1)
    return found


def _headings(filings: Sequence[Filing], earlier: int, later: int, old: int, new: int) -> tuple[str, str]:
    return filings[earlier].factors[old].heading.text, filings[later].factors[new].heading.text


@dataclass(frozen=True)
class _FilingWords:
    """The words of each factor of a filing."""

    factors: Sequence[frozenset[str]]

    @cached_property
    def counts(self) -> Counter[str]:
        """In how many factors each word stands."""
        return Counter(word for factor in self.factors for word in factor)


class _Shared:
    """How much of their words factors of two filings share: words that few factors have count for more."""

    def __init__(self, old: _FilingWords, new: _FilingWords) -> None:
        self._old, self._new = old, new
        self._count = len(old.factors) + len(new.factors) + 1
        self._weights: dict[str, float] = {}
        self._old_weights = [self._weight(words) for words in old.factors]
        self._new_weights = [self._weight(words) for words in new.factors]

    def share(self, old: int, new: int) -> float:
        """Return the weight of the words that both have, as a share of that of the shorter one's words."""
        least = min(self._old_weights[old], self._new_weights[new])
        return self._both(old, new) / least if least else 0.0

    def have_no_rival(self, old: int, new: int) -> bool:
        """Whether no other factor shares clearly more words with one of the two."""
        own = self._likeness(old, new) + LINEAGES.rival
        return all(
            self._likeness(old, at) <= own for at in range(len(self._new.factors)) if at != new
        ) and all(self._likeness(at, new) <= own for at in range(len(self._old.factors)) if at != old)

    def _likeness(self, old: int, new: int) -> float:
        sum_of_both = self._old_weights[old] + self._new_weights[new]
        return 2 * self._both(old, new) / sum_of_both if sum_of_both else 0.0

    def _both(self, old: int, new: int) -> float:
        """The weight of the words that both have."""
        return self._weight(self._old.factors[old] & self._new.factors[new])

    def _weight(self, words: Iterable[str]) -> float:
        # Added up in one order, so that the last digit does not depend on that of a set.
        return math.fsum(map(self._weight_of, words))

    def _weight_of(self, word: str) -> float:
        found = self._weights.get(word)
        if found is None:
            found = math.log(self._count / (self._old.counts[word] + self._new.counts[word]))
            self._weights[word] = found
        return found


def _name_others(old: str, new: str) -> bool:
    """Whether each of two headings has names that the other lacks."""
    one, other = _names(old), _names(new)
    return one is not None and other is not None and bool(one - other) and bool(other - one)


def _names(heading: str) -> frozenset[str] | None:
    """Return the words that are capitals inside a sentence; None where capitals tell nothing."""
    words = list(_WORD.finditer(heading))[1:]
    inside = [word for word in words if not _SENTENCE_END.search(heading[: word.start()])]
    names = frozenset(word[0] for word in inside if _NAME.match(word[0]))
    if len([word for word in inside if _NAME.match(word[0])]) >= _TITLE_CASE * max(1, len(inside)):
        return None
    return names
