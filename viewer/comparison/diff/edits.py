"""``the plant in Ohio is old`` → ``the plant in Utah is new``: two words changed, not one sentence.

Finds a shortest set of edits between the tokens of two texts. Three engines give one, each for its sizes:

- diff-match-patch in its C++ build (Myers, "An O(ND) difference algorithm and its variations", 1986), which
is
  fed one character for each token, so that it can cut neither a word nor a figure;
- rapidfuzz's bit-parallel longest common subsequence (Hyyrö 2004) for long texts;
- :mod:`.hirschberg` for texts of any size, when the reviewer asks for it.

diff-match-patch's own semantic clean-up would weigh a comma like a name, since each is one character here;
:mod:`.semantic_cleanup` does that work on tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

import fast_diff_match_patch
from rapidfuzz.distance import LCSseq

from viewer.comparison.diff.hirschberg import common_subsequence_runs
from viewer.comparison.diff.thresholds import DIFF_THRESHOLDS, DiffThresholds
from viewer.comparison.diff.tokens import Token

_FIRST_CODE = 0x100
_SURROGATES = (0xD800, 0xE000)
_CODES = 0x10000 - _FIRST_CODE - (_SURROGATES[1] - _SURROGATES[0])
"""Most distinct tokens that the C++ build can tell apart: the codes of the basic plane without surrogates,
which it carries safely on every system."""


class TokenEdit(NamedTuple):
    """Tokens ``[old_start, old_end)`` gave way to tokens ``[new_start, new_end)``; one range may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int

    @property
    def mirrored(self) -> TokenEdit:
        """The edit with the two sides exchanged."""
        return TokenEdit(self.new_start, self.new_end, self.old_start, self.old_end)


class TokenEdits(NamedTuple):
    """The edits between two texts, in order, equal tokens between any two."""

    edits: list[TokenEdit]
    whole: bool = False
    """True where a limit was hit, so that some edit may have equal tokens on both sides."""


def edits_between(
    old: Sequence[Token],
    new: Sequence[Token],
    thresholds: DiffThresholds = DIFF_THRESHOLDS,
    *,
    by_words: bool = False,
    should_cancel: Callable[[], bool] | None = None,
) -> TokenEdits:
    """Find a shortest set of edits that turns ``old`` into ``new``.

    Of several shortest sets the same one is taken in either direction: the edits that turn ``new`` into
    ``old`` are these, mirrored.

    Args:
        old: The tokens of the old text.
        new: The tokens of the new text.
        thresholds: The sizes for which an engine is used.
        by_words: Compare token by token whatever the size, which may take seconds.
        should_cancel: Asked now and then while ``by_words`` compares what is beyond the limit.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    before, after = [token.key for token in old], [token.key for token in new]
    if before == after:
        return TokenEdits([])
    if not before or not after:
        return TokenEdits([TokenEdit(0, len(before), 0, len(after))])
    if after < before:
        found = _shortest(after, before, thresholds, by_words, should_cancel)
        return TokenEdits([edit.mirrored for edit in found.edits], found.whole)
    return _shortest(before, after, thresholds, by_words, should_cancel)


def _shortest(
    old: Sequence[str],
    new: Sequence[str],
    thresholds: DiffThresholds,
    by_words: bool,
    should_cancel: Callable[[], bool] | None,
) -> TokenEdits:
    """Compare two unequal sequences, neither of them empty, with the engine for their size."""
    numbers: dict[str, int] = {}
    left = [numbers.setdefault(key, len(numbers)) for key in old]
    right = [numbers.setdefault(key, len(numbers)) for key in new]
    if len(left) * len(right) > thresholds.largest:
        if by_words:
            return TokenEdits(
                _from_runs(common_subsequence_runs(left, right, thresholds.largest, should_cancel))
            )
        return _by_sentences(left, right, numbers.get("."), thresholds.largest)
    if len(numbers) > _CODES or len(left) + len(right) > thresholds.bit_parallel_tokens:
        return TokenEdits(_bit_parallel(left, right))
    return TokenEdits(
        _from_runs(
            fast_diff_match_patch.diff(
                _encoded(left), _encoded(right), timelimit=0, checklines=False, cleanup="No", counts_only=True
            )
        )
    )


def _bit_parallel(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[TokenEdit]:
    runs: list[tuple[str, int]] = []
    for code in LCSseq.opcodes(left, right):
        if code.tag == "equal":
            runs.append(("=", code.src_end - code.src_start))
        else:
            runs += [("-", code.src_end - code.src_start), ("+", code.dest_end - code.dest_start)]
    return _from_runs(runs)


def _by_sentences(left: Sequence[int], right: Sequence[int], stop: int | None, largest: int) -> TokenEdits:
    """Match whole sentences, then the tokens between matches; what is too large even then is one edit.

    Args:
        left: Tokens as numbers.
        right: The other tokens.
        stop: The number of the full stop; None where there is none.
        largest: Greatest product of two sizes that is compared.
    """
    sides = [_sentences(side, stop) for side in (left, right)]
    if len(sides[0]) * len(sides[1]) > largest:
        return TokenEdits([TokenEdit(0, len(left), 0, len(right))], whole=True)
    starts = [[0, *accumulate(map(len, side))] for side in sides]
    edits: list[TokenEdit] = []
    whole = False
    for old_first, old_last, new_first, new_last in _bit_parallel(*sides):
        old_start, old_end = starts[0][old_first], starts[0][old_last]
        new_start, new_end = starts[1][new_first], starts[1][new_last]
        if (old_end - old_start) * (new_end - new_start) > largest:
            edits.append(TokenEdit(old_start, old_end, new_start, new_end))
            whole = True
            continue
        edits += [
            TokenEdit(old_start + edit[0], old_start + edit[1], new_start + edit[2], new_start + edit[3])
            for edit in _bit_parallel(left[old_start:old_end], right[new_start:new_end])
        ]
    return TokenEdits(edits, whole)


def _sentences(tokens: Sequence[int], stop: int | None) -> list[tuple[int, ...]]:
    sentences: list[tuple[int, ...]] = []
    start = 0
    for at, token in enumerate(tokens, start=1):
        if token == stop or at == len(tokens):
            sentences.append(tuple(tokens[start:at]))
            start = at
    return sentences


def _encoded(numbers: Sequence[int]) -> str:
    """Return tokens as one character each, none of them half of a surrogate pair."""
    gap = _SURROGATES[1] - _SURROGATES[0]
    codes = (number + _FIRST_CODE for number in numbers)
    return "".join(chr(code if code < _SURROGATES[0] else code + gap) for code in codes)


def _from_runs(runs: Iterable[tuple[str, int]]) -> list[TokenEdit]:
    """Turn runs, ``("=", 3), ("-", 1), ("+", 2) …``, into edits; neighbouring ``-`` and ``+`` are one."""
    edits: list[TokenEdit] = []
    at_old = at_new = 0
    start: tuple[int, int] | None = None
    for op, count in runs:
        if op == "=":
            if start is not None:
                edits.append(TokenEdit(start[0], at_old, start[1], at_new))
                start = None
            at_old += count
            at_new += count
            continue
        start = start or (at_old, at_new)
        if op == "-":
            at_old += count
        else:
            at_new += count
    if start is not None:
        edits.append(TokenEdit(start[0], at_old, start[1], at_new))
    return edits
