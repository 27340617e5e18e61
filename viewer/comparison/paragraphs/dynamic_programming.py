"""One paragraph against several: which way of putting two factors side by side keeps most words together.

A dynamic programme over the words that paragraphs share in order (after Needleman and Wunsch 1970), in
which one paragraph may answer to one, to none, or to several in a row that together say what it says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from viewer.comparison.paragraphs.part import Part

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
FEW = 36
"""So many pairs of parts are compared one by one; more, all at once."""

_SAME = 0.5
"""What a row of two equal parts without a word adds to the alignment: less than any word."""
_DIGIT = re.compile(r"\d")
_SURROGATES, _SURROGATE_COUNT = 0xD800, 0x800


def best_steps(old: Sequence[Part], new: Sequence[Part]) -> list[tuple[int, int]]:
    """How many old and how many new parts each row holds, in order; a gap has none of one side.

    At a gap the old parts come before the new ones.
    """
    most = min(len(old), len(new))
    lead = next((at for at in range(most) if old[at].text != new[at].text), most)
    most -= lead
    trail = next((at for at in range(most) if old[-1 - at].text != new[-1 - at].text), most)
    old, new = old[lead : len(old) - trail], new[lead : len(new) - trail]
    return [(1, 1)] * lead + _searched(old, new) + [(1, 1)] * trail


def _searched(old: Sequence[Part], new: Sequence[Part]) -> list[tuple[int, int]]:
    """The same for what is left when the equal parts at both ends are set aside."""
    if not old or not new:
        return [(1, 0)] * len(old) + [(0, 1)] * len(new)
    steps = _Grid(old, new).fill()
    rows: list[tuple[int, int]] = []
    at, new_at = len(old), len(new)
    while at or new_at:
        step = steps[at][new_at]
        rows.append(step)
        at, new_at = at - step[0], new_at - step[1]
    return rows[::-1]


class _Telling:
    """The telling words of a part or of several, a code each; a second time with every digit alike."""

    def __init__(self, exact: str, form: str) -> None:
        self.exact = exact
        self.form = form

    def __len__(self) -> int:
        return len(self.exact)

    def before(self, later: _Telling) -> _Telling:
        """These words followed by those of a later part."""
        return _Telling(self.exact + later.exact, self.form + later.form)

    def shared(self, other: _Telling) -> float:
        """Number of words that both have in order; numbers of one form that differ count half."""
        exact = float(LCSseq.similarity(self.exact, other.exact))
        return (exact + float(LCSseq.similarity(self.form, other.form))) / 2


def _coded(parts: Sequence[Part], codes: dict[str, str]) -> list[_Telling]:
    """Each part's telling words in the codes that ``codes`` collects; no code is half of a surrogate pair."""

    def code(word: str) -> str:
        found = codes.get(word)
        if found is None:
            number = len(codes)
            found = codes[word] = chr(number if number < _SURROGATES else number + _SURROGATE_COUNT)
        return found

    coded = []
    for part in parts:
        exact = "".join(map(code, part.telling))
        digits = any(map(_DIGIT.search, part.telling))
        form = "".join(code(_DIGIT.sub("0", word)) for word in part.telling) if digits else exact
        coded.append(_Telling(exact, form))
    return coded


def _crossed(old: Sequence[str], new: Sequence[str]) -> list[list[int]]:
    """Length of the longest common subsequence of each two texts."""
    import numpy as np  # lazily: the command line's help and the window's start must not wait for it
    from rapidfuzz.process import cdist

    crossed: list[list[int]] = cdist(old, new, scorer=LCSseq.similarity, dtype=np.int32).tolist()
    return crossed


def _enough(left: _Telling, right: _Telling, shared: float) -> float:
    """The number of words shared, or 0 where they are too few to make a row or a piece of one."""
    total, shorter = len(left.exact) + len(right.exact), min(len(left.exact), len(right.exact))
    return shared if shared >= min(PAIRED / 2 * total, min(EXTENDED, PIECE) * shorter) else 0.0


def similarities(old: Sequence[Part], new: Sequence[Part]) -> list[list[float]]:
    """Share (0 to 1) of the longer part's telling words that each two parts have in order."""
    codes: dict[str, str] = {}
    left, right = ([each.exact for each in _coded(side, codes)] for side in (old, new))
    return [
        [common / max(len(here), len(there), 1) for common, there in zip(row, right, strict=True)]
        for row, here in zip(_crossed(left, right), left, strict=True)
    ]


class _Grid:
    """The dynamic programme over all beginnings of the two sides, neither of them empty."""

    def __init__(self, old: Sequence[Part], new: Sequence[Part]) -> None:
        self.old, self.new = old, new
        codes: dict[str, str] = {}
        self.left, self.right = _coded(old, codes), _coded(new, codes)
        self.shared = self._all_shared()

    def _all_shared(self) -> list[list[float]]:
        """Words that each two parts share; 0 where too few to make a row or a piece of one."""
        if len(self.left) * len(self.right) <= FEW:
            return [[_enough(left, right, left.shared(right)) for right in self.right] for left in self.left]
        exact = _crossed([each.exact for each in self.left], [each.exact for each in self.right])
        form = exact
        if any(each.form != each.exact for each in (*self.left, *self.right)):
            form = _crossed([each.form for each in self.left], [each.form for each in self.right])
        return [
            [
                _enough(left, right, (one + other) / 2)
                for right, one, other in zip(self.right, *pair, strict=True)
            ]
            for left, *pair in zip(self.left, exact, form, strict=True)
        ]

    def fill(self) -> list[list[tuple[int, int]]]:
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
                for back, new_back, gain in self._matches(i, j) if i and j and self._promising(i, j) else ():
                    total = best[i - back][j - new_back] + gain
                    if total > score:
                        score, step = total, (back, new_back)
                best[i][j], steps[i][j] = score, step
        return steps

    def _promising(self, i: int, j: int) -> bool:
        """Whether part i - 1 and part j - 1 may share a row; without words, only if they are the same."""
        if self.shared[i - 1][j - 1] > 0:
            return True
        return not (self.left[i - 1].exact or self.right[j - 1].exact) and (
            self.old[i - 1].text == self.new[j - 1].text
        )

    def _matches(self, i: int, j: int) -> list[tuple[int, int, float]]:
        """The ways in which part i - 1 and part j - 1 can end a row together, with what each is worth."""
        left, right, shared = self.left[i - 1], self.right[j - 1], self.shared[i - 1][j - 1]
        found: list[tuple[int, int, float]] = []
        if not shared:
            return [(1, 1, _SAME)]
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
