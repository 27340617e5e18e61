"""Lines of a page -> stretches in the order that they are read: columns one after the other.

A gutter is an empty strip that many lines in a row leave free, with prose on both sides of it. Cells of a
table leave such strips too, but hold no lines that break off in mid-sentence and go on below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.filings.sources.pdf.glyphs import Piece
from viewer.filings.sources.pdf.lines import PdfLine
from viewer.filings.sources.pdf.thresholds import COLUMNS
from viewer.language.sentence_ends import begins_small, is_closed


@dataclass(slots=True)
class Stretch:
    """Lines read from the top down; ``beside`` stands next to them, to be read along with them."""

    lines: list[PdfLine]
    beside: list[PdfLine] | None = None
    column: bool = False
    """True for one column of several."""


_TWO = 2
"""Lines that have a distance between them."""


def gutters(pages: Iterable[Sequence[PdfLine]]) -> tuple[float, ...]:
    """Return where gutters run on several pages of a document: their right edges."""
    found = sorted(gutter[0] for lines in pages if (gutter := _gutter(lines)))
    groups: list[list[float]] = []
    for x in found:
        if groups and x - groups[-1][0] < 2 * COLUMNS.snap:
            groups[-1].append(x)
        else:
            groups.append([x])
    groups.sort(key=len, reverse=True)
    return tuple(group[0] for group in groups if len(group) >= COLUMNS.pages)


def stretches(
    lines: Sequence[PdfLine], known: Sequence[float] = (), *, depth: int = 0, column: bool = False
) -> list[Stretch]:
    """Return the stretches of a page, or of a column of it, in reading order.

    ``known`` are gutters of the document: less has to speak for them here.
    """
    if not lines:
        return []
    found = None
    if depth < COLUMNS.deepest:
        found = _known_gutter(lines, known) or _gutter(lines) or _first_of_many(lines)
    if found is None:
        return [Stretch(list(lines), None, column)]
    x, first, last = found
    left, right = _split(lines[first:last], x)
    before = stretches(lines[:first], known, depth=depth + 1, column=column)
    after = stretches(lines[last:], known, depth=depth + 1, column=column)
    if _stands_beside(left, right):
        inner = [Stretch(right, left, column=True)]
    elif _stands_beside(right, left):
        inner = [Stretch(left, right, column=True)]
    else:
        inner = [s for side in (left, right) for s in stretches(side, known, depth=depth + 1, column=True)]
    return [*before, *inner, *after]


def _stands_beside(few: Sequence[PdfLine], many: Sequence[PdfLine]) -> bool:
    """True for headings in a margin; a column that merely ends early begins at the top and has no holes."""
    if not few or len(many) < _TWO:
        return False  # Beside a gutter of other lines all may stand on one side.
    if len(few) >= COLUMNS.full * len(many):
        return False
    pitch = (many[0].y - many[-1].y) / (len(many) - 1)
    height = few[0].y - few[-1].y
    holes = height > pitch * (len(few) - 1) / COLUMNS.dense
    return holes or many[0].y - few[0].y > COLUMNS.top * pitch


def _known_gutter(lines: Sequence[PdfLine], known: Sequence[float]) -> tuple[float, int, int] | None:
    for x in known:
        runs = [
            (last - first, first, last)
            for first, last in _runs(lines, x)
            if all(sides := _split(lines[first:last], x)) and any(_goes_on(side) for side in sides)
        ]
        if runs:
            return (x, *max(runs)[1:])
    return None


def _gutter(lines: Sequence[PdfLine]) -> tuple[float, int, int] | None:
    """Find the gutter beside which most lines stand: its right edge, and the range of lines."""
    if not lines:
        return None
    edges: Counter[float] = Counter()
    margin = min(line.x0 for line in lines)
    for line in lines:
        starts = [cell[0].x0 for cell in line.cells[1:]]
        if line.x0 > margin + COLUMNS.indented * line.size:
            starts.append(line.x0)
        edges.update({round(x / COLUMNS.snap) * COLUMNS.snap for x in starts})
    best: tuple[int, float, int, int] | None = None
    for edge, count in edges.most_common(COLUMNS.candidates):
        if count < COLUMNS.least_lines:
            break
        x = edge - COLUMNS.snap
        for first, last in _runs(lines, x):
            if (best is None or last - first > best[0]) and _parts_prose(lines[first:last], x):
                best = (last - first, x, first, last)
    return best[1:] if best else None


def _first_of_many(lines: Sequence[PdfLine]) -> tuple[float, int, int] | None:
    """Find the gutter behind the first of three columns or more.

    What stands on both sides of it is no prose while two columns are looked at as one, their lines in turn.
    """
    columns: dict[float, list[list[Piece]]] = {}
    for line in lines:
        for cell in line.cells:
            columns.setdefault(round(cell[0].x0 / COLUMNS.snap) * COLUMNS.snap, []).append(cell)
    edges: list[float] = []
    for edge, cells in sorted(columns.items()):
        if len(cells) < COLUMNS.long_column or _runs_on(cells) < COLUMNS.long_going_on:
            continue
        # The items of a list in a column stand a little to the right of its text.
        if not edges or edge - edges[-1] > _width(columns[edges[-1]]) / 2:
            edges.append(edge)
    if len(edges) < COLUMNS.many:
        return None
    x = edges[1] - COLUMNS.snap
    runs = [run for run in _runs(lines, x) if all(_split(lines[run[0] : run[1]], x))]
    return (x, *max(runs, key=lambda run: run[1] - run[0])) if runs else None


def _width(cells: Sequence[Sequence[Piece]]) -> float:
    return max(cell[-1].x1 - cell[0].x0 for cell in cells)


def _runs_on(cells: Sequence[Sequence[Piece]]) -> int:
    """Count the lines of one column that go on in the line below."""
    said = [" ".join(piece.text for piece in cell) for cell in cells]
    wide = [cell[-1].x1 - cell[0].x0 for cell in cells]
    least = COLUMNS.prose_width * max(wide)
    return sum(
        width > least and len(a.split()) >= COLUMNS.words and not is_closed(a) and begins_small(b)
        for (a, b), width in zip(pairwise(said), wide, strict=False)
    )


def _runs(lines: Sequence[PdfLine], x: float) -> list[tuple[int, int]]:
    """Return the ranges of lines that leave the strip to the left of ``x`` free."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for index, line in enumerate([*lines, None]):
        free = line is not None and _leaves_free(line, x)
        if free and start is None:
            start = index
        elif not free and start is not None:
            runs.append((start, index))
            start = None
    return [run for run in runs if run[1] - run[0] >= COLUMNS.least_lines]


def _leaves_free(line: PdfLine, x: float) -> bool:
    left = [p.x1 for p in line.pieces if p.x0 < x]
    right = [p.x0 for p in line.pieces if p.x0 >= x]
    if left and max(left) > x - COLUMNS.gutter:
        return False
    return not (left and right) or min(right) - max(left) > COLUMNS.word_gap * line.size


def _parts_prose(lines: Sequence[PdfLine], x: float) -> bool:
    left, right = _split(lines, x)
    sides = sorted((left, right), key=len)
    if len(sides[0]) < 2 or len(sides[1]) < COLUMNS.least_lines:
        return False
    return all(
        _goes_on(side) >= (COLUMNS.going_on if len(side) >= COLUMNS.least_lines else 1) for side in sides
    )


def _goes_on(lines: Sequence[PdfLine]) -> int:
    """Count the lines of prose that go on in the line below."""
    right = max(line.x1 for line in lines)
    left = min(line.x0 for line in lines)
    return sum(
        len(a.text.split()) >= COLUMNS.words
        and len(a.cells) == 1
        and a.x1 - a.x0 > COLUMNS.prose_width * (right - left)
        and not is_closed(a.text)
        and begins_small(b.text)
        for a, b in pairwise(lines)
    )


def _split(lines: Sequence[PdfLine], x: float) -> tuple[list[PdfLine], list[PdfLine]]:
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in lines:
        for side, half in zip((left, right), _halves(line, x), strict=True):
            if half is not None:
                side.append(half)
    return left, right


def _halves(line: PdfLine, x: float) -> tuple[PdfLine | None, PdfLine | None]:
    """Return what stands on either side; a line is split at one place many times before that is chosen."""
    found = line.halves.get(x)
    if found is None:
        pieces = line.pieces
        behind = [p for p in pieces if p.x0 >= x]
        if not behind:
            found = line, None
        elif len(behind) == len(pieces):
            found = None, line
        else:
            found = PdfLine([p for p in pieces if p.x0 < x], line.page), PdfLine(behind, line.page)
        line.halves[x] = found
    return found
