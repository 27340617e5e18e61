"""``Our controls were effective.`` is gone, and nothing stands in its place: what has no counterpart.

It may be a sentence, or a clause of one that stays: ``While we believe that we comply with the law, many
rules are vague``. No shift tells of them, for a shift is of two claims. Two sorts are asked after: what a
filing said in its own favour and says no more, and what went wrong and was not told before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from viewer.comparison.model import Comparison, Op, Pair, Row, Status
from viewer.comparison.places import NEW, OLD, FilingSide, PlacedSpan
from viewer.comparison.shifts.grammar.denials import denials
from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.grammar.verb_groups import verb_groups
from viewer.comparison.shifts.grammar.words import Word, is_number, words_in
from viewer.comparison.shifts.sentence_pairs import PlacedSentence, sentences_of
from viewer.comparison.shifts.shift import Claimed
from viewer.comparison.shifts.thresholds import SHIFT_THRESHOLDS
from viewer.filings.model import Span
from viewer.language.word_lists import word_set

_REASSURES = frozenset(
    map(
        key_of,
        word_set(
            """
            effective adequate adequately sufficient sufficiently compliance comply insured insure confident
            unqualified remediated resolved cured
            """
        ),
    )
)
"""Keys of words by which a filing speaks in its own favour."""
_KEEPS = frozenset(map(key_of, word_set("maintain carry hold keep")))
_ENOUGH = "enough"
"""``we maintain insurance that is enough``: a filing speaks in its own favour by both words together."""
_DENIES = frozenset(("not", "never", "no", "none", "nobody"))
"""Words by which it says that nothing went wrong."""
_HARMED = frozenset(
    map(
        key_of,
        word_set(
            """
            destroyed damaged flooded burned burnt sank sunk exploded collapsed capsized derailed injured
            killed wrecked spilled leaked
            """
        ),
    )
)
"""Keys of verbs that tell of harm that was done; as nouns they tell of none, ``claims for damages``."""
_AFFECTED = frozenset(map(key_of, word_set("affected impacted influenced disrupted")))
"""Keys of verbs that tell of harm beside a word that says so, ``has adversely affected our margins``."""
_BADLY = frozenset(("adversely", "negatively", "severely", "harmfully"))
_OPEN = (Claimed.POSSIBLE, Claimed.SURE_TO_FOLLOW, Claimed.PLANNED)
_SUPPOSES = frozenset(("if", "unless", "should", "whether"))
_LEADS = frozenset(
    ("our", "the", "a", "an", "its", "their", "all", "some", "several", "most", "part", "much")
)
"""Words with which the object of a verb begins."""
_BELIEVES = key_of("believe")
_ITSELF = (["we"], ["our"], ["it"], ["its"])
"""Words for the filing's own company, behind what it believes."""
_BEFELL = frozenset(
    map(
        key_of,
        word_set(
            """
            fine penalty judgment verdict breach breached default recall fraud theft stolen
            subpoena indict indicted lawsuit sued misstatement restate restated restatement weakness delist
            delisted downgrade downgraded suspend suspended terminate terminated revoke revoked bankruptcy
            impair impairment layoff outage attack attacked shut seized
            """
        ),
    )
)
"""Keys of words for what befell a company."""
_OWN = {OLD: Op.DELETE, NEW: Op.INSERT}
_SHORTEST_CLAUSE = 25
"""Characters of a clause at least."""
_SHORTEST = 4
"""Telling words of a statement at least: fewer tell too little to look for a counterpart."""


class Statement(NamedTuple):
    """A sentence of one filing, or a clause, that has no counterpart in the same factor of the other."""

    sentence: PlacedSpan
    gone: bool
    """True where the old filing alone has it."""


def lone_statements(comparison: Comparison) -> dict[str, tuple[Statement, ...]]:
    """Return the statements that one filing alone makes, those of the old filing first, by the pair's id.

    What stands in another factor of the other filing has only moved.
    """
    sentences = {pair.id: _PairSentences(pair) for pair in comparison.all_pairs}
    found = {pair.id: tuple(_of_pair(pair, sentences[pair.id])) for pair in comparison.all_pairs}
    told: dict[FilingSide, list[frozenset[str]]] = {}
    parts = comparison.paragraphs
    alone: dict[str, tuple[Statement, ...]] = {}
    for pair, statements in found.items():
        kept = []
        for each in statements:
            side = NEW if each.gone else OLD
            if side not in told:
                told[side] = [one.telling for each_pair in sentences.values() for one in each_pair.all(side)]
            words = words_in(parts[each.sentence.place].text, each.sentence.span)
            telling = frozenset(word.key for word in words if word.tells)
            least = SHIFT_THRESHOLDS.alike * len(telling)
            if all(len(telling & other) < least for other in told[side]):
                kept.append(each)
        alone[pair] = tuple(kept)
    return alone


class _PairSentences:
    """The sentences of a pair, made out once: they are asked for their words more than once."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._made: dict[FilingSide, list[tuple[PlacedSentence, bool]]] = {}

    def _of(self, side: FilingSide) -> list[tuple[PlacedSentence, bool]]:
        if side not in self._made:
            self._made[side] = [
                (each, _moved(row)) for row in self._pair.rows for each in sentences_of(row.side(side))
            ]
        return self._made[side]

    def all(self, side: FilingSide) -> Iterator[PlacedSentence]:
        """Yield those of one side."""
        return (each for each, _ in self._of(side))

    def here(self, side: FilingSide) -> list[PlacedSentence]:
        """Return those of one side without headings and what moved from, or to, another factor."""
        return [each for each, moved in self._of(side) if not moved and each.place.part]


def _of_pair(pair: Pair, sentences: _PairSentences) -> Iterator[Statement]:
    """Yield the statements of an edited pair that have no counterpart in it."""
    if pair.status is not Status.EDITED:
        return
    seen: set[PlacedSpan] = set()
    for found in (*_whole_sentences(sentences), *_clauses(pair)):
        around = next((each for each in seen if _overlap(each, found.sentence)), None)
        if around is None:
            seen.add(found.sentence)
            yield found


def _overlap(one: PlacedSpan, other: PlacedSpan) -> bool:
    return one.place == other.place and one.span.start < other.span.end and other.span.start < one.span.end


def _whole_sentences(sentences: _PairSentences) -> Iterator[Statement]:
    sides = {side: sentences.here(side) for side in FilingSide}
    for side in (OLD, NEW):
        there = sides[side.other]
        texts = {each.text for each in there}
        others: list[frozenset[str]] | None = None
        for each in sides[side]:
            if each.text in texts or not _states(each.words, gone=side is OLD):
                continue
            others = others if others is not None else [other.telling for other in there]
            telling = each.telling
            least = SHIFT_THRESHOLDS.alike * len(telling)
            if len(telling) >= _SHORTEST and all(len(telling & other) < least for other in others):
                yield Statement(each.placed(each.span.start, each.span.end), side is OLD)


def _moved(row: Row) -> bool:
    return any(segment.moved for segment in row.segments)


def _clauses(pair: Pair) -> Iterator[Statement]:
    """What was put into a sentence that stays, or taken out of it."""
    for row in pair.rows:
        if not (row.old and row.new) or _moved(row):
            continue
        at = {Op.DELETE: 0, Op.INSERT: 0}
        for segment in row.segments:
            size = len(segment.text)
            if segment.op is not Op.EQUAL and not segment.ignored and size >= _SHORTEST_CLAUSE:
                side = OLD if segment.op is Op.DELETE else NEW
                found = _clause(row, side, Span(at[segment.op], at[segment.op] + size))
                if found is not None:
                    yield found
            for op in at:
                at[op] += size if segment.op in (op, Op.EQUAL) else 0


def _clause(row: Row, side: FilingSide, span: Span) -> Statement | None:
    """What a stretch of a row states, where hardly a word of it was put into the other side."""
    text = row.side(side).text
    words = words_in(text, span)
    telling = {word.key for word in words if word.tells}
    if len(telling) < _SHORTEST or not _states(words, gone=side is OLD):
        return None
    there = " ".join(each.text for each in row.segments if each.op is _OWN[side.other])
    others = {word.key for word in words_in(there, Span(0, len(there)))}
    if len(telling & others) >= SHIFT_THRESHOLDS.alike * len(telling):
        return None
    for place, part in row.side(side).spans:
        if part.start <= span.start and span.end <= part.end and place.part:
            start = span.start - part.start
            return Statement(PlacedSpan(place, Span(start, start + span.end - span.start)), side is OLD)
    return None


def _states(words: Sequence[Word], *, gone: bool) -> bool:
    """Tell whether words say that something is so, or has happened, of the sort that is asked after."""
    if len(words) > SHIFT_THRESHOLDS.longest:
        return False
    keys = {word.key for word in words}
    believed = gone and _believes(words)
    denies = gone and any(word.text in _DENIES for word in words)
    assures = gone and _assures(words, keys)
    if not gone and keys.isdisjoint(_BEFELL):
        return _tells_of_harm(words)
    if gone and not (believed or assures or denies):
        return False
    holds = (Claimed.ACTUAL, Claimed.CERTAIN) if gone else (Claimed.ACTUAL,)
    groups = [each for each in verb_groups(words) if each.told and not each.attributive]
    told = [each for each in groups if each.claimed in holds]
    if not told or any(each.claimed is Claimed.POSSIBLE for each in groups):
        return False
    if gone and not believed and not assures:
        denied = {target for each in denials(words) for target in each.targets}
        return any(each.claimed is Claimed.ACTUAL and each.head in denied for each in told)
    return True


def _assures(words: Sequence[Word], keys: Set[str]) -> bool:
    if not keys.isdisjoint(_REASSURES):
        return True
    enough = any(word.text == _ENOUGH for word in words)
    return enough and not keys.isdisjoint(_KEEPS) and not any(word.text in _DENIES for word in words)


def _tells_of_harm(words: Sequence[Word]) -> bool:
    """True for ``a fire destroyed our plant``: what harmed has happened, neither denied nor possible."""
    if not any(word.key in _HARMED or word.key in _AFFECTED for word in words):
        return False  # a look at the words spares most sentences the reading of their verbs
    groups = [each for each in verb_groups(words) if not each.attributive]
    if any(each.claimed in _OPEN for each in groups if each.told) or any(w.text in _SUPPOSES for w in words):
        return False
    denied = {target for each in denials(words) for target in each.targets}
    return any(
        each.claimed is Claimed.ACTUAL
        and (words[each.head].key in _HARMED or _is_bad(words, each.head))
        and each.head not in denied
        and (each.told or _has_object(words, each.head))
        for each in groups
    )


def _is_bad(words: Sequence[Word], at: int) -> bool:
    """True for ``has adversely affected``, ``was affected adversely``."""
    beside = words[max(0, at - 1) : at + 2]
    return words[at].key in _AFFECTED and any(word.text in _BADLY for word in beside)


def _has_object(words: Sequence[Word], at: int) -> bool:
    """True for ``a fire destroyed our plant``; not for ``goods destroyed in a fire``, which says which."""
    ahead, behind = words[max(0, at - 1) : at], words[at + 1 : at + 2]
    return bool(ahead and behind) and ahead[0].tells and (behind[0].text in _LEADS or is_number(behind[0]))


def _believes(words: Sequence[Word]) -> bool:
    """True for ``we believe that our licences are in good standing``: what it believes of itself."""
    for at, word in enumerate(words):
        if word.key != _BELIEVES or (at and words[at - 1].text == "not"):
            continue
        behind = [each.text for each in words[at + 1 : at + 3]]
        if (behind[1:] if behind[:1] == ["that"] else behind)[:1] in _ITSELF:
            return True
    return False
