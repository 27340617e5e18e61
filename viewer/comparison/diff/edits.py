"""``the plant in Ohio is old`` → ``the plant in Utah is new``: two words changed, not one sentence.

Which tokens of two texts answer to each other. The engine is diff-match-patch (Myers 1986) in its C++
build, fed one character a token, so that it can cut neither word nor figure. Its own semantic clean-up
weighs a comma like a name once tokens are characters, so
:mod:`~viewer.comparison.diff.semantic_cleanup` does that work on the tokens instead.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

import fast_diff_match_patch
from rapidfuzz.distance import LCSseq

from viewer.comparison.diff.hirschberg import runs_of_any_size
from viewer.comparison.diff.tokens import Token

_FIRST_CODE = 0x100
_SURROGATES = (0xD800, 0xE000)
_CODES = 0x10000 - _FIRST_CODE - (_SURROGATES[1] - _SURROGATES[0])
"""Codes of the basic plane without the surrogates: what the C++ build carries safely on every system."""
_LONG = 4_000
"""From so many tokens on both sides together the bit-parallel engine is much the faster one …"""
LARGEST = 1 << 30
"""… up to this product of the two sides, which takes it 128 MiB. Beyond, sentences are matched first, and
what is as large even so is compared as a whole unless it is to be compared by words whatever its size."""


class Edit(NamedTuple):
    """Tokens ``[old_start, old_end)`` gave way to tokens ``[new_start, new_end)``; one range may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int

    @property
    def mirrored(self) -> Edit:
        """The edit with the two sides exchanged."""
        return Edit(self.new_start, self.new_end, self.old_start, self.old_end)


class Edits(NamedTuple):
    """The edits between two texts, in order, equal tokens between any two."""

    edits: list[Edit]
    whole: bool = False
    """True where some of it hit the limit and is one edit though words of it may be equal."""


def edits_between(
    old: Sequence[Token],
    new: Sequence[Token],
    *,
    by_words: bool = False,
    should_cancel: Callable[[], bool] | None = None,
) -> Edits:
    """A shortest set of edits that turns ``old`` into ``new``.

    The edits that turn ``new`` into ``old`` are the same ones: of several shortest sets either way takes one.
    ``by_words`` lifts the limit: what it compares may take seconds, in which ``should_cancel`` is asked.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    before, after = [token.key for token in old], [token.key for token in new]
    if before == after:
        return Edits([])
    if not before or not after:
        return Edits([Edit(0, len(before), 0, len(after))])
    if after < before:
        found = _shortest(after, before, by_words, should_cancel)
        return Edits([edit.mirrored for edit in found.edits], found.whole)
    return _shortest(before, after, by_words, should_cancel)


def _shortest(
    old: Sequence[str], new: Sequence[str], by_words: bool, should_cancel: Callable[[], bool] | None
) -> Edits:
    """A shortest set of edits between two unequal sequences, neither of them empty."""
    numbers: dict[str, int] = {}
    left = [numbers.setdefault(key, len(numbers)) for key in old]
    right = [numbers.setdefault(key, len(numbers)) for key in new]
    if len(left) * len(right) > LARGEST:
        if by_words:
            return Edits(_joined(runs_of_any_size(left, right, LARGEST, should_cancel)))
        return _by_sentences(left, right, numbers.get("."))
    if len(numbers) > _CODES or len(left) + len(right) > _LONG:
        return Edits(_bit_parallel(left, right))
    return Edits(
        _joined(
            fast_diff_match_patch.diff(
                _encoded(left), _encoded(right), timelimit=0, checklines=False, cleanup="No", counts_only=True
            )
        )
    )


def _bit_parallel(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[Edit]:
    runs: list[tuple[str, int]] = []
    for code in LCSseq.opcodes(left, right):
        if code.tag == "equal":
            runs.append(("=", code.src_end - code.src_start))
        else:
            runs += [("-", code.src_end - code.src_start), ("+", code.dest_end - code.dest_start)]
    return _joined(runs)


def _by_sentences(left: Sequence[int], right: Sequence[int], stop: int | None) -> Edits:
    """Match whole sentences, then tokens between them; what is too long even so is one edit."""
    sides = [_sentences(side, stop) for side in (left, right)]
    if len(sides[0]) * len(sides[1]) > LARGEST:
        return Edits([Edit(0, len(left), 0, len(right))], whole=True)
    starts = [[0, *accumulate(map(len, side))] for side in sides]
    edits: list[Edit] = []
    whole = False
    for old_first, old_last, new_first, new_last in _bit_parallel(*sides):
        old_start, old_end = starts[0][old_first], starts[0][old_last]
        new_start, new_end = starts[1][new_first], starts[1][new_last]
        if (old_end - old_start) * (new_end - new_start) > LARGEST:
            edits.append(Edit(old_start, old_end, new_start, new_end))
            whole = True
            continue
        edits += [
            Edit(old_start + edit[0], old_start + edit[1], new_start + edit[2], new_start + edit[3])
            for edit in _bit_parallel(left[old_start:old_end], right[new_start:new_end])
        ]
    return Edits(edits, whole)


def _sentences(tokens: Sequence[int], stop: int | None) -> list[tuple[int, ...]]:
    sentences: list[tuple[int, ...]] = []
    start = 0
    for at, token in enumerate(tokens, start=1):
        if token == stop or at == len(tokens):
            sentences.append(tuple(tokens[start:at]))
            start = at
    return sentences


def _encoded(numbers: Sequence[int]) -> str:
    gap = _SURROGATES[1] - _SURROGATES[0]
    codes = (number + _FIRST_CODE for number in numbers)
    return "".join(chr(code if code < _SURROGATES[0] else code + gap) for code in codes)


def _joined(runs: Iterable[tuple[str, int]]) -> list[Edit]:
    """Turn the engine's runs into edits, neighbouring deletions and insertions into one."""
    edits: list[Edit] = []
    at_old = at_new = 0
    start: tuple[int, int] | None = None
    for op, count in runs:
        if op == "=":
            if start is not None:
                edits.append(Edit(start[0], at_old, start[1], at_new))
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
        edits.append(Edit(start[0], at_old, start[1], at_new))
    return edits
