"""One filing cuts a paragraph in two where the other does not: one row, and no sentence shown twice.

Which paragraphs and list items of a pair of factors stand side by side. A monotone alignment by content
(dynamic programming over the words that two paragraphs share in order, after Needleman and Wunsch
1970), in which one paragraph may answer to several in a row; what finds no counterpart in order but has
one elsewhere in the factor is linked as moved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import LCSseq

from viewer.comparison.model import Place
from viewer.comparison.words import content_words

PAIRED = 0.4
"""Two paragraphs stand side by side if they share this much of their words, in order."""
EXTENDED = 0.75
"""… or if this much of the shorter one stands in the longer one,"""
EXTENDED_WORDS = 8
"""provided that the shorter one has so many words: fewer are found anywhere by chance."""
PIECE = 0.75
"""A piece of a cut paragraph has this much of its words in the whole one, beyond what the others have."""
PIECE_WORDS = 3
"""A shorter piece is found in a long paragraph by chance;"""
PIECE_SURE = 6
"""one shorter than this must be there in full."""
MOST_PIECES = 40
MOVED = 0.7
"""A paragraph has moved inside its factor if it is this similar to one elsewhere in it."""
MOVED_WORDS = 6

LARGE = 4_000
"""An alignment of more than so many pairs of parts is cut at the paragraphs that stayed the same."""

_SAME = 0.5
"""What a row of two equal parts without a word adds to the alignment: less than any word."""

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading or paragraph that is to be aligned."""

    place: Place
    text: str
    words: tuple[str, ...]
    """Its words as :func:`viewer.comparison.words.words_of` gives them."""

    @property
    def telling(self) -> tuple[str, ...]:
        """The words that tell it: those of grammar only where there are hardly others."""
        telling = content_words(self.words)
        return telling if len(telling) > 2 else self.words


@dataclass(frozen=True, slots=True)
class Beside:
    """Parts that stand side by side; a side is empty at a gap and has several parts where one was cut."""

    old: tuple[Part, ...]
    new: tuple[Part, ...]
    link: int | None = None
    """Index of the row with the counterpart of a part that moved."""


def align_paragraphs(old: Sequence[Part], new: Sequence[Part]) -> tuple[Beside, ...]:
    """Put the parts of two factors side by side, in an order that is right for both.

    The first part of each side is its heading; the headings always stand side by side.
    """
    if not old or not new:
        return tuple(Beside((part,), ()) for part in old) + tuple(Beside((), (part,)) for part in new)
    rows = [Beside((old[0],), (new[0],))]
    at, new_at = 1, 1
    for anchor, new_anchor in [*_anchors(old, new), (len(old), len(new))]:
        rows += _Grid(old[at:anchor], new[new_at:new_anchor]).rows()
        at, new_at = anchor, new_anchor
    return _linked(tuple(rows))


def _anchors(old: Sequence[Part], new: Sequence[Part]) -> list[tuple[int, int]]:
    """Where a long alignment is cut: long paragraphs that stand once on both sides and are the same.

    Of those that stand in another order the longest increasing run is kept (Schensted 1961).
    """
    if len(old) * len(new) <= LARGE:
        return []
    places: list[dict[str, list[int]]] = []
    for side in (old, new):
        places.append({})
        for at, part in enumerate(side[1:], start=1):
            if len(part.words) >= EXTENDED_WORDS:
                places[-1].setdefault(part.text, []).append(at)
    once = [
        (found[0], places[1][text][0])
        for text, found in places[0].items()
        if len(found) == 1 == len(places[1].get(text, ()))
    ]
    ends: list[int] = []
    runs: list[list[tuple[int, int]]] = []
    for at, new_at in sorted(once):
        place = bisect_left(ends, new_at)
        run = [*(runs[place - 1] if place else []), (at, new_at)]
        ends[place : place + 1], runs[place : place + 1] = [new_at], [run]
    return runs[-1] if runs else []


class _Telling:
    """The telling words of a part or of several, as numbers; a second time with every digit alike."""

    def __init__(self, words: Sequence[str], numbers: dict[str, int]) -> None:
        self.exact = [numbers.setdefault(word, len(numbers)) for word in words]
        self.form = self.exact
        forms = [_DIGIT.sub("0", word) for word in words]
        if forms != list(words):
            self.form = [numbers.setdefault(word, len(numbers)) for word in forms]

    def __len__(self) -> int:
        return len(self.exact)

    def before(self, later: _Telling) -> _Telling:
        """These words followed by those of a later part."""
        both = _Telling((), {})
        both.exact, both.form = self.exact + later.exact, self.form + later.form
        return both

    def shared(self, other: _Telling) -> float:
        """Number of words that both have in order; numbers of one form that differ count half."""
        exact = float(LCSseq.similarity(self.exact, other.exact))
        if self.form is self.exact or other.form is other.exact:
            return exact
        return (exact + float(LCSseq.similarity(self.form, other.form))) / 2


class _Grid:
    """The dynamic programme over all beginnings of the two sides."""

    def __init__(self, old: Sequence[Part], new: Sequence[Part]) -> None:
        self.old, self.new = old, new
        numbers: dict[str, int] = {}
        self.left = [_Telling(part.telling, numbers) for part in old]
        self.right = [_Telling(part.telling, numbers) for part in new]
        self.shared = [[left.shared(right) for right in self.right] for left in self.left]

    def rows(self) -> list[Beside]:
        """The alignment as rows; at a gap the old parts come before the new ones."""
        steps = self._fill()
        rows: list[Beside] = []
        at, new_at = len(self.old), len(self.new)
        while at or new_at:
            back, new_back = steps[at][new_at]
            rows.append(Beside(tuple(self.old[at - back : at]), tuple(self.new[new_at - new_back : new_at])))
            at, new_at = at - back, new_at - new_back
        return rows[::-1]

    def _fill(self) -> list[list[tuple[int, int]]]:
        """For each number of old and of new parts, how many of each make up the last row."""
        height, width = len(self.old), len(self.new)
        best = [[0.0] * (width + 1) for _ in range(height + 1)]
        steps = [[(0, 1)] * (width + 1) for _ in range(height + 1)]
        for i in range(height + 1):
            for j in range(width + 1):
                if i == 0 and j == 0:
                    continue
                score, step = (best[i][j - 1], (0, 1)) if j else (-1.0, (1, 0))
                if i and best[i - 1][j] > score:
                    score, step = best[i - 1][j], (1, 0)
                for back, new_back, gain in self._matches(i, j) if i and j else ():
                    total = best[i - back][j - new_back] + gain
                    if total > score:
                        score, step = total, (back, new_back)
                best[i][j], steps[i][j] = score, step
        return steps

    def _matches(self, i: int, j: int) -> list[tuple[int, int, float]]:
        """The ways in which part i - 1 and part j - 1 can end a row together, with what each is worth."""
        left, right, shared = self.left[i - 1], self.right[j - 1], self.shared[i - 1][j - 1]
        found: list[tuple[int, int, float]] = []
        if not shared:
            # Parts without a word answer to each other only if they are the same.
            same = self.old[i - 1].text == self.new[j - 1].text
            return [(1, 1, _SAME)] if same else found
        if _alike(left, right, shared):
            found.append((1, 1, _worth(left, right, shared)))
        if _may_be_piece(right, left, shared):
            column = [(self.right[at], self.shared[i - 1][at]) for at in _back_from(j)]
            found += [(1, count, gain) for count, gain in _cut(left, column)]
        if _may_be_piece(left, right, shared):
            column = [(self.left[at], self.shared[at][j - 1]) for at in _back_from(i)]
            found += [(count, 1, gain) for count, gain in _cut(right, column)]
        return found


def _back_from(end: int) -> range:
    """The parts that may be pieces of one paragraph of which part ``end - 1`` is the last."""
    return range(end - 1, max(-1, end - 1 - MOST_PIECES), -1)


def _ratio(left: _Telling, right: _Telling, shared: float) -> float:
    return 2 * shared / (len(left) + len(right))


def _worth(left: _Telling, right: _Telling, shared: float) -> float:
    """What a row adds to the alignment: the words shared, more if little else stands there."""
    return shared * (1 + _ratio(left, right, shared))


def _alike(left: _Telling, right: _Telling, shared: float) -> bool:
    shorter = min(len(left), len(right))
    if _ratio(left, right, shared) >= PAIRED:
        return True
    return shorter >= EXTENDED_WORDS and shared >= EXTENDED * shorter


def _may_be_piece(piece: _Telling, whole: _Telling, shared: float) -> bool:
    return shared >= PIECE * len(piece) or _alike(piece, whole, shared)


def _cut(whole: _Telling, pieces: Sequence[tuple[_Telling, float]]) -> list[tuple[int, float]]:
    """Numbers of pieces (the last one first) that together make up ``whole``, with what each way is worth.

    Every piece must bring words of the whole that no other brings, so that the row shows no text twice.
    """
    ways: list[tuple[int, float]] = []
    joined: _Telling | None = None
    together = 0.0
    for count, (piece, shared) in enumerate(pieces, start=1):
        if not _may_be_piece(piece, whole, shared):
            break
        if joined is None:
            joined, together = piece, shared
            continue
        later, joined = joined, piece.before(joined)
        before, together = together, whole.shared(joined)
        # The one that the others are added to is whichever has most; each brings its own share.
        gain = together - max(before, shared)
        added = len(piece) if before >= shared else len(later)
        if added < PIECE_WORDS or gain < (added if added < PIECE_SURE else PIECE * added):
            break
        if _ratio(whole, joined, together) >= PAIRED:
            ways.append((count, _worth(whole, joined, together)))
    return ways


def _linked(rows: tuple[Beside, ...]) -> tuple[Beside, ...]:
    """Link each part that stands alone to the one elsewhere in the factor that it moved to."""
    removed = [(at, row.old[0].telling) for at, row in enumerate(rows) if not row.new]
    added = [(at, row.new[0].telling) for at, row in enumerate(rows) if not row.old]
    close: list[tuple[float, int, int]] = []
    for at, left in removed:
        for new_at, right in added:
            if min(len(left), len(right)) >= MOVED_WORDS:
                similarity = LCSseq.normalized_similarity(left, right)
                if similarity >= MOVED:
                    close.append((-similarity, at, new_at))
    links: dict[int, int] = {}
    for _, at, new_at in sorted(close):
        if at not in links and new_at not in links:
            links[at], links[new_at] = new_at, at
    return tuple(replace(row, link=links.get(at)) for at, row in enumerate(rows))
