"""``the plant in Ohio is old`` → ``the plant in Utah is new``: two words changed, not one sentence.

Which tokens of two texts answer to each other. The engine is diff-match-patch (Myers 1986) in its C++
build, fed one character a token, so that it can cut neither word nor figure. Its own semantic clean-up
weighs a comma like a name once tokens are characters; :mod:`~viewer.comparison.cleanup` does that work
on the tokens instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import fast_diff_match_patch
from rapidfuzz.distance import LCSseq

from viewer.comparison.tokens import Token

_FIRST_CODE = 0x100
_SURROGATES = (0xD800, 0xE000)
_CODES = 0x10000 - _FIRST_CODE - (_SURROGATES[1] - _SURROGATES[0])
"""Codes of the basic plane without the surrogates: what the C++ build carries safely on every system."""
_LONG = 20_000
"""From so many tokens on both sides together the bit-parallel engine is the faster one."""


class Edit(NamedTuple):
    """Tokens ``[old_start, old_end)`` gave way to tokens ``[new_start, new_end)``; one range may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def edits_between(old: Sequence[Token], new: Sequence[Token]) -> list[Edit]:
    """A shortest set of edits that turns ``old`` into ``new``, in order, equal tokens between any two."""
    numbers: dict[str, int] = {}
    left = [numbers.setdefault(token.key, len(numbers)) for token in old]
    right = [numbers.setdefault(token.key, len(numbers)) for token in new]
    if left == right:
        return []
    if not left or not right:
        return [Edit(0, len(left), 0, len(right))]
    if len(numbers) > _CODES or len(left) + len(right) > _LONG:
        return [
            Edit(code.src_start, code.src_end, code.dest_start, code.dest_end)
            for code in LCSseq.opcodes(left, right).as_list()
            if code.tag != "equal"
        ]
    return _joined(
        fast_diff_match_patch.diff(
            _encoded(left), _encoded(right), timelimit=0, checklines=False, cleanup="No", counts_only=True
        )
    )


def _encoded(numbers: Sequence[int]) -> str:
    gap = _SURROGATES[1] - _SURROGATES[0]
    codes = (number + _FIRST_CODE for number in numbers)
    return "".join(chr(code if code < _SURROGATES[0] else code + gap) for code in codes)


def _joined(runs: Sequence[tuple[str, int]]) -> list[Edit]:
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
