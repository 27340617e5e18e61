"""One diff for a whole pair, out of the diffs of its rows.

A row whose paragraph stands only in the new filing brings more than its text: the line end before it is
also new. Whoever joins ``=`` and ``-`` must get the old factors as they are, and ``=`` and ``+`` the new.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from viewer.comparison.model import Op, Row


def joined_diff(rows: Iterable[Row]) -> tuple[tuple[Op, str], ...]:
    r"""Return the rows' segments as one list, neighbours of the same side joined, no text empty.

    Paragraphs are separated by ``"\n"``. A separator belongs to each side that has a paragraph on either
    hand of it.
    """
    joined: list[tuple[Op, str]] = []
    for op, text in _segments(rows):
        if joined and joined[-1][0] is op:
            joined[-1] = (op, joined[-1][1] + text)
        elif text:
            joined.append((op, text))
    return tuple(joined)


def _segments(rows: Iterable[Row]) -> Iterator[tuple[Op, str]]:
    old_begun = new_begun = False
    for row in rows:
        old_follows = bool(row.old) and old_begun
        new_follows = bool(row.new) and new_begun
        if old_follows and new_follows:
            yield Op.EQUAL, "\n"
        elif old_follows:
            yield Op.DELETE, "\n"
        elif new_follows:
            yield Op.INSERT, "\n"
        for segment in row.segments:
            yield segment.op, segment.text
        old_begun = old_begun or bool(row.old)
        new_begun = new_begun or bool(row.new)
