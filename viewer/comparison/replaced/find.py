"""Pairs in, the replacements that were made throughout them out.

A phrase was replaced throughout where it was exchanged for one other phrase in several places, and hardly
ever stands where it stood. The places in which it does are the exceptions: a name that was forgotten.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from viewer.comparison.model import FigureVerdict, Op, Pair, Row
from viewer.comparison.options import IgnoreOption
from viewer.comparison.places import Place, PlacedSpan, RowText
from viewer.comparison.replaced.exchanges import Exchange, Phrase, exchange_in, moved_on, parts_of, pattern_of
from viewer.comparison.replaced.replacement import KeptPlace, ReplacedPlace, Replacement, ReplacementKind
from viewer.comparison.replaced.thresholds import REPLACED_THRESHOLDS, ReplacedThresholds
from viewer.comparison.replaced.word_hunks import RowWord, WordHunk, parts_between, word_hunks
from viewer.comparison.rows import placed_segments
from viewer.filings.model import Span

_Key = tuple[Phrase, Phrase]


@dataclass(frozen=True)
class _ReadRow:
    """A row of a pair with its words."""

    pair: str
    row: Row
    hunks: tuple[tuple[WordHunk, Exchange | None], ...]
    """What gave way to something else, each with the exchange that the whole of it is, if it is one."""

    def placed(self, words: Sequence[RowWord], side: int) -> PlacedSpan | None:
        """Where words stand; None where they reach from one part into the next."""
        return placed_in(self.row.sides[side], Span(words[0].span.start, words[-1].span.end))


@dataclass
class _PlacesFound:
    places: list[ReplacedPlace] = field(default_factory=list)
    forms: Counter[tuple[str, str]] = field(default_factory=Counter)


def replacements(
    pairs: Iterable[Pair], thresholds: ReplacedThresholds = REPLACED_THRESHOLDS
) -> tuple[Replacement, ...]:
    """Return what was replaced throughout, what has the most places first."""
    pairs = tuple(pairs)
    read = [
        _ReadRow(pair.id, row, tuple((hunk, exchange_in(hunk)) for hunk in word_hunks(row)))
        for pair in pairs
        for row in pair.rows
        if row.old and row.new and _counts(row)
    ]
    counts = Counter(each.key for row in read for _, each in row.hunks if each is not None)
    known = frozenset(key for key, count in counts.items() if count >= thresholds.least)
    if not known:
        return ()
    found: dict[_Key, _PlacesFound] = defaultdict(_PlacesFound)
    for row in read:
        for exchange in _all(row, known):
            _note(found[exchange.key], row, exchange)
    stayed = _stayed(pairs, known)
    made = []
    for key, each in found.items():
        kept = stayed[key[0]], stayed[key[1]]
        if _holds(len(each.places), key, kept, thresholds):
            made.append(_replacement(key, each, kept[0], thresholds))
    if any(one.kind is ReplacementKind.YEAR for one in made):
        made = list(_with_rolled(made, pairs))
    return tuple(sorted(made, key=lambda one: (-len(one.places), one.old, one.new)))


def _with_rolled(found: Iterable[Replacement], pairs: Iterable[Pair]) -> Iterator[Replacement]:
    """The replacements, each year with how many of its places the ledger tells already: no date is counted
    under both without that being said."""
    dates: dict[Place, list[Span]] = defaultdict(list)
    for pair in pairs:
        for change in pair.figures:
            if change.verdict is FigureVerdict.ROLLED_FORWARD and change.new is not None:
                dates[change.new.place].append(change.new.span.span)
    for one in found:
        rolled = sum(_touches(place.new, dates) for place in one.places)
        yield replace(one, rolled=rolled) if one.kind is ReplacementKind.YEAR else one


def _touches(placed: PlacedSpan, others: Mapping[Place, Sequence[Span]]) -> bool:
    return any(
        one.start < placed.span.end and placed.span.start < one.end for one in others.get(placed.place, ())
    )


def _counts(row: Row) -> bool:
    """True where something differs that counts, or would if its replacements did."""
    return any(not change.ignored or IgnoreOption.REPLACED in change.ignored for change in row.changes)


def placed_in(side: RowText, span: Span) -> PlacedSpan | None:
    """Return a stretch of a row's text as one of its part; None where no part has all of it."""
    for place, part in side.spans:
        if part.start <= span.start and span.end <= part.end:
            return PlacedSpan(place, Span(span.start - part.start, span.end - part.start))
    return None


def _all(row: _ReadRow, known: frozenset[_Key]) -> Iterator[Exchange]:
    for hunk, exchange in row.hunks:
        within = [exchange_in(part) for part in parts_between(hunk)] if exchange is not None else []
        if len(within) > 1 and all(part is not None and part.key in known for part in within):
            # "the Company and Tarn" -> "Marlow Quay and Grey Sea": each of them stands elsewhere too.
            yield from (part for part in within if part is not None)
        elif exchange is not None and exchange.key in known:
            yield exchange
        else:
            yield from parts_of(hunk, known)


def _note(found: _PlacesFound, row: _ReadRow, exchange: Exchange) -> None:
    old, new = row.placed(exchange.around.old, 0), row.placed(exchange.around.new, 1)
    if old is not None and new is not None:
        found.places.append(ReplacedPlace(row.pair, old, new))
        found.forms[_text(row, exchange, 0), _text(row, exchange, 1)] += 1


def _text(row: _ReadRow, exchange: Exchange, side: int) -> str:
    words = (exchange.old, exchange.new)[side]
    text = (row.row.old_text, row.row.new_text)[side]
    return " ".join(text[words[0].span.start : words[-1].span.end].split())


def _holds(count: int, key: _Key, kept: tuple[list[KeptPlace], ...], thresholds: ReplacedThresholds) -> bool:
    """Tell whether an exchange was made throughout. Asked of either phrase, so that the filings may swap."""
    if count < thresholds.least:
        return False
    if moved_on(*key):
        return True
    return any(count >= thresholds.consistent * (count + len(places)) for places in kept)


def _replacement(
    key: _Key, found: _PlacesFound, kept: Sequence[KeptPlace], thresholds: ReplacedThresholds
) -> Replacement:
    """Make a replacement; a year that stands still may well be meant, and is judged in the ledger."""
    (old, new), _ = max(found.forms.items(), key=lambda item: (item[1], item[0]))
    years = moved_on(*key)
    listed = not years and len(kept) <= thresholds.kept_most * len(found.places)
    return Replacement(
        ReplacementKind.YEAR if years else ReplacementKind.WORDS,
        old,
        new,
        tuple(found.places),
        tuple(kept) if listed else (),
    )


def _stayed(pairs: Sequence[Pair], known: frozenset[_Key]) -> dict[Phrase, list[KeptPlace]]:
    """Where phrases of the known exchanges stand in both filings, in place."""
    patterns = [
        (phrase, max((phrase[0][1:], *phrase[1:]), key=len), pattern_of(phrase))
        for phrase in {phrase for key in known for phrase in key}
    ]
    found: dict[Phrase, list[KeptPlace]] = defaultdict(list)
    for pair in pairs:
        for row in pair.rows:
            if not (row.old and row.new):
                continue
            texts = row.old_text, row.new_text
            for segment, *sides in placed_segments(row.segments):
                if segment.op is not Op.EQUAL:
                    continue
                for phrase, rare, pattern in patterns:
                    # Asked first, for it is many times faster, and most texts have none.
                    if rare not in segment.text:
                        continue
                    for match in pattern.finditer(segment.text):
                        spans = [Span(side.start + match.start(), side.start + match.end()) for side in sides]
                        place = _kept(pair, row, texts, spans)
                        if place is not None:
                            found[phrase].append(place)
    return found


def _kept(pair: Pair, row: Row, texts: tuple[str, str], spans: Sequence[Span]) -> KeptPlace | None:
    """A phrase that both sides have, where it is one on both: no letter stands before it or behind it."""
    for text, span in zip(texts, spans, strict=True):
        if text[max(0, span.start - 1) : span.start].isalnum() or text[span.end : span.end + 1].isalnum():
            return None
    before, after = (placed_in(side, span) for side, span in zip(row.sides, spans, strict=True))
    return KeptPlace(pair.id, after, before) if before is not None and after is not None else None
