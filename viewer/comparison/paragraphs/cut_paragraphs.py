"""A paragraph is cut in two, its first half is then rewritten, and half of its text would show twice.

The alignment puts a cut paragraph beside the half that has most of it. The other half, if it grew or lost
much, stands alone, and all that it kept would show as deleted here and inserted there. So what stands alone
is looked for in the text of the rows next to it that has no counterpart yet, and joins the row that has it.
What lies between the two, as where paragraphs were put into the middle of another, joins along. Two rows are
one where a sentence went over from the end of one paragraph to the beginning of the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from viewer.comparison.paragraphs.part import Part
from viewer.comparison.text.words import STOCK_WORDS

RUN = 5
"""So many words in a row, the same on both sides, are no chance."""
SHARED = 8
"""A part that is not wholly there joins a row for the sake of at least so many words in such runs,"""
TELLING = 4
"""so many different ones of which tell something,"""
SHARE = 0.2
"""and that are this share of the part or of the text of the row that had no counterpart."""
IN_ORDER = 0.7
"""This much of them follows in the order of the row: what stands elsewhere in it has moved."""
FAR = 20
"""What lies between joins along for so many words, or for half as many as it has itself."""
LONGEST = 1 << 26
"""Product of the words of a row's two sides up to which it is asked what it lacks: that takes it 8 MiB."""
ROUNDS = 6
"""So often rows that have taken something in are asked again."""
REACH = 12
"""Number of parts on one side that a row may take in on one hand."""

Side = tuple[Part, ...]
Sides = tuple[Side, Side]
"""The old and the new parts of a row; one of the two is empty at a gap."""


class _Claim(NamedTuple):
    """A row's wish to take in the gaps of one side that stand next to it."""

    shared: int
    row: int
    side: int
    gaps: tuple[int, ...]
    """Their indices, the nearest first."""


def with_pieces(rows: Sequence[Sides]) -> list[Sides]:
    """Let each row take in the parts next to it that have words which it lacks on their side.

    The order stays right for both sides. A part that two rows could take goes to the one that shares more
    with it. What a row has taken in may have more to find, so the rows are asked again while any joins.
    """
    for _ in range(ROUNDS):
        joined = _neighbours_joined(_joined_once(rows))
        if len(joined) == len(rows):
            break
        rows = joined
    return list(rows)


def _joined_once(rows: Sequence[Sides]) -> list[Sides]:
    claims = [claim for at, row in enumerate(rows) if all(row) for claim in _claims(rows, at)]
    takers: dict[int, _Claim] = {}
    for claim in sorted(claims, key=lambda claim: (-claim.shared, claim.row, claim.gaps)):
        if not any(gap in takers for gap in claim.gaps):
            takers.update(dict.fromkeys(claim.gaps, claim))
    taken: dict[int, list[int]] = {}
    for gap, claim in sorted(takers.items()):
        taken.setdefault(claim.row, []).append(gap)
    return [
        _joined([rows[each] for each in sorted([at, *taken.get(at, ())])])
        for at in range(len(rows))
        if at not in takers
    ]


def _neighbours_joined(rows: Sequence[Sides]) -> list[Sides]:
    """Make one row of two neighbours where a sentence went over from the one to the other.

    What stands between them, each part of it on one side alone, joins along.
    """
    joined: list[Sides] = []
    last: int | None = None  # the last row so far that has parts on both sides
    for row in rows:
        if not all(row):
            joined.append(row)
            continue
        if last is not None and len(joined) - last <= REACH and _overflows(joined[last], row):
            joined[last:] = [_joined([*joined[last:], row])]
        else:
            last = len(joined)
            joined.append(row)
    return joined


def _overflows(left: Sides, right: Sides) -> bool:
    """Whether words that one row lacks on a side stand in the other row on that side, in order."""
    texts = [[_words(side) for side in row] for row in (left, right)]
    if any(old == new or len(old) * len(new) > LONGEST for old, new in texts):
        return False
    lacking = [(_lacking(*sides), _lacking(*sides[::-1])) for sides in texts]
    for side in (0, 1):
        runs = _runs(texts[0][side], lacking[0][side])
        words = texts[1][1 - side]
        shared = {at for at in _shared(words, runs) if lacking[1][1 - side][at]}
        if len(shared) >= SHARED and len({words[at] for at in shared} - STOCK_WORDS) >= TELLING:
            kept = sum(LCSseq.similarity(*sides) for sides in texts)
            both = [texts[0][which] + texts[1][which] for which in (0, 1)]
            return LCSseq.similarity(*both) - kept >= IN_ORDER * len(shared)
    return False


def _joined(rows: Sequence[Sides]) -> Sides:
    old, new = zip(*rows, strict=True)
    return tuple(part for side in old for part in side), tuple(part for side in new for part in side)


def _claims(rows: Sequence[Sides], at: int) -> Iterator[_Claim]:
    for side in (0, 1):
        for step in (-1, 1):
            gaps: list[int] = []
            near = at + step
            while 0 <= near < len(rows) and not all(rows[near]) and len(gaps) < REACH:
                if rows[near][side]:
                    gaps.append(near)
                near += step
            if gaps and (claim := _best_claim(rows, at, side, gaps)) is not None:
                yield claim


def _best_claim(rows: Sequence[Sides], at: int, side: int, gaps: Sequence[int]) -> _Claim | None:
    """The claim to as many of ``gaps``, the nearest first, as have words that the row lacks."""
    whole, own = _words(rows[at][1 - side]), _words(rows[at][side])
    if len(whole) * len(own) > LONGEST:
        return None
    lacking = _lacking(whole, own)
    if lacking.count(True) < RUN:
        return None
    runs = _runs(whole, lacking)
    before = LCSseq.similarity(whole, own)
    best: _Claim | None = None
    total = between = 0
    for count, gap in enumerate(gaps, start=1):
        words = _words(rows[gap][side])
        shared = _shared(words, runs)
        enough, telling = max(SHARED, SHARE * min(len(words), lacking.count(True))), TELLING
        if len(shared) == len(words):
            enough, telling = RUN, 1
        if len(shared) >= enough and len({words[place] for place in shared} - STOCK_WORDS) >= telling:
            if between and len(shared) < min(FAR, between / 2):
                break
            joined = [word for each in sorted([at, *gaps[:count]]) for word in _words(rows[each][side])]
            if LCSseq.similarity(whole, joined) - before < IN_ORDER * (total + len(shared)):
                break
            total, between = total + len(shared), 0
            best = _Claim(total, at, side, tuple(gaps[:count]))
        else:
            between += len(words)
    return best


def _words(parts: Side) -> tuple[str, ...]:
    return tuple(word for part in parts for word in part.words)


def _lacking(whole: Sequence[str], beside: Sequence[str]) -> list[bool]:
    """Which words of ``whole`` have no counterpart in what stands beside it."""
    lacking = [True] * len(whole)
    for block in LCSseq.opcodes(whole, beside):
        if block.tag == "equal":
            lacking[block.src_start : block.src_end] = [False] * (block.src_end - block.src_start)
    return lacking


def _runs(words: Sequence[str], lacking: Sequence[bool]) -> set[tuple[str, ...]]:
    """Each stretch of ``RUN`` words most of which have no counterpart."""
    return {
        tuple(words[at : at + RUN])
        for at in range(len(words) - RUN + 1)
        if 2 * sum(lacking[at : at + RUN]) > RUN
    }


def _shared(words: Sequence[str], runs: set[tuple[str, ...]]) -> set[int]:
    """Places of the words that lie in one of ``runs``."""
    shared: set[int] = set()
    for at in range(len(words) - RUN + 1):
        if tuple(words[at : at + RUN]) in runs:
            shared.update(range(at, at + RUN))
    return shared
