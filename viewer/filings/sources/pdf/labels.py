"""Labels set in the middle of a title of several lines, as in a cell of a table: they are read first.

              INFORMATION ON
    ITEM 4.                       and never "INFORMATION ON / ITEM 4. / THE COMPANY"
              THE COMPANY

A label whose baseline lies between two lines right of it can only belong to both. One that shares the
baseline of the middle or last line does so where the lines stand apart from those above: otherwise it is that
line's own, as in a table of contents with hanging indents.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from viewer.filings.sources.pdf.glyphs import Piece
from viewer.filings.sources.pdf.lines import PdfLine
from viewer.filings.sources.pdf.thresholds import MEASURES, ROWS

_ITEM = re.compile(r"(?:item|part|note)\s*(?:\d{1,2}|[ivx]{1,4})\s?[a-z]?\s?[.:]?", re.IGNORECASE)


def labels_first(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return a page's lines, each such label and the title that it stands beside as one line of two cells."""
    result = list(lines)
    at = 1
    while at < len(result):
        title = _title_beside(result, at)
        if title:
            label, rest = _parted(result[at], result[title[0]].x0)
            if rest:
                result[at] = PdfLine(rest, result[at].page)
            parts = [result[index] for index in title if rest or index != at]
            result[title[0] : title[-1] + 1] = [_labelled(label, parts)]
            at = title[0]
        at += 1
    return result


def _title_beside(lines: Sequence[PdfLine], at: int) -> range:
    """Return the lines of a title that a label at ``at`` stands beside, its own among them; or none."""
    line = lines[at]
    left = lines[at - 1].x0
    label, rest = _parted(line, left)
    said = " ".join(piece.text for piece in label)
    # The mark of a note is smaller than what it stands beside, the title of another column larger.
    unlike = abs(line.size - lines[at - 1].size) > MEASURES.other_size * line.size
    if unlike or not label or len(said.split()) > ROWS.label_words or label[-1].x1 >= left:
        return range(0)
    above = _run(lines, range(at - 1, -1, -1), line if rest else None, left)
    below = _run(lines, range(at + 1, len(lines)), line if rest else None, left)
    if not above or len(above) + len(below) > ROWS.title_lines:
        return range(0)
    if not rest:
        if not below or not _one_title(lines[above[0]], lines[below[0]], left):
            return range(0)
        count = min(len(above), len(below))
        title = range(above[count - 1], below[count - 1] + 1)
        told = _ITEM.fullmatch(said) or any(c.isdigit() for c in said)
        return title if told or _reads_as_title(lines[i] for i in title if i != at) else range(0)
    before = above[-1] - 1
    apart = before < 0 or lines[before].y - lines[above[-1]].y > ROWS.below * line.size
    if not apart or len(below) not in (0, len(above)) or not _ITEM.fullmatch(said):
        return range(0)
    return range(above[-1], (below[-1] if below else at) + 1)


def _run(lines: Sequence[PdfLine], places: range, nearest: PdfLine | None, left: float) -> list[int]:
    """Return the lines that follow each other at one left edge, from the nearest on."""
    found: list[int] = []
    for index in places:
        line = lines[index]
        if not _one_title(line, nearest or line, left) or line.x0 < left - ROWS.aligned:
            break
        found.append(index)
        nearest = line
    return found


def _one_title(line: PdfLine, other: PdfLine, left: float) -> bool:
    """True for a line at the edge, right above or below another of its size."""
    return (
        len(line.cells) == 1
        and abs(line.x0 - left) < ROWS.aligned
        and abs(line.y - other.y) <= ROWS.below * other.size
        and line.size == other.size
    )


def _reads_as_title(lines: Iterable[PdfLine]) -> bool:
    """True where most words of some length begin with capitals: prose in the next column does not."""
    long = [word for line in lines for word in line.text.split() if len(word) >= ROWS.title_word]
    return 2 * sum(word[:1].isupper() for word in long) > len(long)


def _parted(line: PdfLine, left: float) -> tuple[list[Piece], list[Piece]]:
    """Part a line at an edge: the label, and what begins at the edge; no label where nothing begins there."""
    if any(piece.inner and piece.x0 <= left - ROWS.aligned < piece.x1 for piece in line.pieces):
        line.take_apart()
    rest = [piece for piece in line.pieces if piece.x0 > left - ROWS.aligned]
    label = line.pieces[: len(line.pieces) - len(rest)]
    if rest and abs(rest[0].x0 - left) >= ROWS.aligned:
        return [], line.pieces
    return label, rest


def _labelled(label: list[Piece], title: Sequence[PdfLine]) -> PdfLine:
    """Return the line of a label and its title, in a cell each."""
    first = title[0]
    lift = first.y - label[0].y
    for piece in label:
        piece.y += lift
    words = [piece for part in title for piece in part.pieces]
    line = PdfLine([*label, *words], first.page)
    line.cells = [label, words]
    line.write()
    return line
