"""Two texts of a hundred thousand words each, compared word by word because the reviewer asked for it.

The longest common subsequence in memory that grows with the length of the texts, not with their product
(Hirschberg 1975): one text is cut in half, the bit-parallel row of lengths (Hyyrö 2004) tells where to cut
the other, and so on until the halves fit the ordinary engine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from rapidfuzz.distance import LCSseq

from viewer.filings.errors import Cancelled

_OFTEN = 8
"""A token that stands so often keeps its mask of places; another's is made each time."""
_PATIENCE = 500
"""So many tokens are gone through before ``should_cancel`` is asked again."""


def runs_of_any_size(
    left: Sequence[int], right: Sequence[int], largest: int, should_cancel: Callable[[], bool] | None
) -> Iterator[tuple[str, int]]:
    """What stays (``=``), goes (``-``) and comes (``+``), each with its number of tokens.

    ``largest`` is the product of two lengths up to which the ordinary engine compares. Runs of one kind may
    follow each other.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    if len(left) * len(right) <= max(largest, 1) or len(left) < 2:
        for code in LCSseq.opcodes(left, right):
            if code.tag == "equal":
                yield "=", code.src_end - code.src_start
            else:
                yield "-", code.src_end - code.src_start
                yield "+", code.dest_end - code.dest_start
        return
    middle = len(left) // 2
    ahead = _row(left[:middle], right, should_cancel)
    behind = _row(left[: middle - 1 : -1], right[::-1], should_cancel)
    cut = max(range(len(right) + 1), key=lambda at: ahead[at] + behind[len(right) - at])
    yield from runs_of_any_size(left[:middle], right[:cut], largest, should_cancel)
    yield from runs_of_any_size(left[middle:], right[cut:], largest, should_cancel)


def _row(left: Sequence[int], right: Sequence[int], should_cancel: Callable[[], bool] | None) -> list[int]:
    """Length of the longest common subsequence of ``left`` and each beginning of ``right``."""
    places: dict[int, list[int]] = {}
    for at, token in enumerate(right):
        places.setdefault(token, []).append(at)
    often = {token for token, count in Counter(left).items() if count >= _OFTEN and token in places}
    masks = {token: _mask(places[token]) for token in often}
    full = (1 << len(right)) - 1
    row = full
    for step, token in enumerate(left):
        if step % _PATIENCE == 0 and should_cancel is not None and should_cancel():
            raise Cancelled
        mask = masks.get(token)
        if mask is None:
            if token not in places:
                continue
            mask = _mask(places[token])
        met = row & mask
        row = ((row + met) | (row - met)) & full
    bits = f"{row:0{len(right)}b}"[::-1] if right else ""
    return [0, *accumulate(bit == "0" for bit in bits)]


def _mask(places: Sequence[int]) -> int:
    mask = bytearray((places[-1] >> 3) + 1)
    for at in places:
        mask[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(mask, "little")
