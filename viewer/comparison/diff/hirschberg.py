"""Two texts of a hundred thousand words each, compared word by word because the reviewer asked for it.

Finds a longest common subsequence in memory that grows with the length of the texts, not with their product
(Hirschberg, "A linear space algorithm for computing maximal common subsequences", 1975): one text is cut in
half; the best place to cut the other one is where the common subsequences of both halves are longest
together; and so on, until the pieces are small enough for the ordinary engine. The lengths are computed for a
whole row at once as the bits of one large integer (Hyyrö, "Bit-parallel LCS-length computation revisited",
2004).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from rapidfuzz.distance import LCSseq

from viewer.filings.errors import Cancelled

_FREQUENT = 8
"""The bit mask of a token that occurs so often is kept; that of a rarer one is made anew each time, since all
masks together would take the memory that this algorithm is there to save."""
_TOKENS_BETWEEN_QUESTIONS = 500
"""After so many tokens ``should_cancel`` is asked again."""


def common_subsequence_runs(
    left: Sequence[int], right: Sequence[int], largest: int, should_cancel: Callable[[], bool] | None
) -> Iterator[tuple[str, int]]:
    """Compare two sequences of tokens of any length.

    Args:
        left: The old tokens.
        right: The new tokens.
        largest: Product of two lengths up to which the ordinary engine compares.
        should_cancel: Asked now and then.

    Yields:
        ``=`` (equal), ``-`` (deleted) or ``+`` (inserted) with a number of tokens. Runs of one kind may
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
    ahead = _lengths(left[:middle], right, should_cancel)
    behind = _lengths(left[: middle - 1 : -1], right[::-1], should_cancel)
    cut = max(range(len(right) + 1), key=lambda at: ahead[at] + behind[len(right) - at])
    yield from common_subsequence_runs(left[:middle], right[:cut], largest, should_cancel)
    yield from common_subsequence_runs(left[middle:], right[cut:], largest, should_cancel)


def _lengths(
    left: Sequence[int], right: Sequence[int], should_cancel: Callable[[], bool] | None
) -> list[int]:
    """Return the length of the longest common subsequence of ``left`` and the first n tokens of ``right``.

    The result has an entry for each n from 0 to the length of ``right``.
    """
    places: dict[int, list[int]] = {}
    for at, token in enumerate(right):
        places.setdefault(token, []).append(at)
    frequent = {token for token, count in Counter(left).items() if count >= _FREQUENT and token in places}
    masks = {token: _mask(places[token]) for token in frequent}
    all_bits = (1 << len(right)) - 1
    row = all_bits  # a bit is 0 where the length grows by one
    for step, token in enumerate(left):
        if step % _TOKENS_BETWEEN_QUESTIONS == 0 and should_cancel is not None and should_cancel():
            raise Cancelled
        mask = masks.get(token)
        if mask is None:
            if token not in places:
                continue
            mask = _mask(places[token])
        met = row & mask
        row = ((row + met) | (row - met)) & all_bits
    bits = f"{row:0{len(right)}b}"[::-1] if right else ""
    return [0, *accumulate(bit == "0" for bit in bits)]


def _mask(places: Sequence[int]) -> int:
    """Return a number with the bits at ``places`` set; they are in ascending order."""
    mask = bytearray((places[-1] >> 3) + 1)
    for at in places:
        mask[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(mask, "little")
