"""Lines -> paragraphs: told by gaps, indents, a change of type, list marks, and lines that end early.

No one sign holds for all files. A paragraph may begin with an indent or after a gap, a heading may stand
without a gap over its text and differ in its type alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from viewer.filings.source import CharacterStyle
from viewer.filings.sources.pdf.columns import Stretch
from viewer.filings.sources.pdf.glyphs import Piece
from viewer.filings.sources.pdf.lines import PdfLine
from viewer.filings.sources.pdf.measures import Measures, edge_of
from viewer.filings.sources.pdf.rows import tabulate
from viewer.filings.sources.pdf.thresholds import MEASURES, PARAGRAPHS
from viewer.language.bullets import enumerator_end, glyph_end, is_lone_glyph
from viewer.language.sentence_ends import begins_small, breaks_off, is_closed

_DASHES = "-–—*+o"
_LONG_DASHES = "–— "
_JOINING = "–—"
"""What joins two words where no blank follows it: "See Item 1." / "—Business—Regulation"."""


@dataclass(slots=True)
class PdfParagraph:
    """The lines of one paragraph."""

    lines: list[PdfLine]
    left: float
    """Of the margin that its indent counts from."""
    centred: bool = False
    full: bool = False
    """True where its last line ends at the margin, or not far from it."""


def paragraphs(stretch: Stretch, measures: Measures) -> list[PdfParagraph]:
    """Part the lines of a stretch into paragraphs, in reading order."""
    drafts = _part(stretch.lines, measures, column=stretch.column)
    if stretch.beside is None:
        return drafts
    beside = _part(stretch.beside, measures, column=True)
    return sorted([*beside, *drafts], key=lambda draft: -draft.lines[0].y)


def _part(lines: list[PdfLine], measures: Measures, *, column: bool) -> list[PdfParagraph]:
    lines = tabulate(lines)
    parting = _Parting(lines, measures, column=column)
    drafts: list[PdfParagraph] = []
    for line in lines:
        if drafts and not parting.begins(drafts[-1].lines, line):
            drafts[-1].lines.append(line)
        else:
            drafts.append(PdfParagraph([line], min(parting.left, line.x0)))
    return [
        replace(d, centred=all(map(parting.centred, d.lines)), full=parting.is_full(d.lines[-1]))
        for d in drafts
    ]


class _Parting:
    """Says where paragraphs begin in one stretch."""

    def __init__(self, lines: Sequence[PdfLine], measures: Measures, *, column: bool) -> None:
        self._measures = measures
        prose = [line for line in lines if not line.row] or lines
        self.left = min((line.x0 for line in prose), default=0.0)
        self.right = max((line.x1 for line in prose), default=0.0)
        if not column:
            self.left = min(self.left, measures.left)
        if not column and len(prose) < PARAGRAPHS.few_lines:
            self.right = max(self.right, measures.right)

    def centred(self, line: PdfLine) -> bool:
        """True for a line whose middle is that of the stretch, and that begins where no others do.

        Where the lines of its typeface are centred, a line may begin anywhere, and fill the measure.
        """
        if line.row:
            return False
        off = abs(line.x0 - self.left - (self.right - line.x1))
        if off >= max(PARAGRAPHS.centred_off, PARAGRAPHS.centred_share * (self.right - self.left)):
            return False
        if self._measures.style_of(line) in self._measures.centred:
            return True
        room = PARAGRAPHS.centred_room * line.size
        inset = line.x0 >= self.left + room and line.x1 <= self.right - room
        return inset and not self._measures.onedge_of(line.x0)

    def is_full(self, line: PdfLine) -> bool:
        """True for a line that ends where those of its stretch do that go on, but for a word or two."""
        right = min(self.right, self._measures.reach.get(edge_of(line.x0), self.right))
        return not line.row and line.x1 > right - PARAGRAPHS.word_or_two * line.size

    def begins(self, block: Sequence[PdfLine], line: PdfLine) -> bool:
        """True where a new paragraph begins on ``line``, right below ``block``."""
        last = block[-1]
        if last.page != line.page or line.row or last.row or line.y >= last.y:
            return True
        apart = self._apart(last, line)
        if line.text[0] in _JOINING and line.text[1:2].isalpha() and apart <= PARAGRAPHS.wider:
            return False
        small = begins_small(line.text.lstrip(_LONG_DASHES))
        goes_on = not is_closed(last.text) and (
            breaks_off(last.text)
            or (
                (small or last.text.endswith(",") or self._marked_alike(last, line))
                and not self._ended_early(block, line)
            )
            or self._left_open(last, line)
        )
        goes_on = goes_on or self._wrapped_at_dash(block, line)
        if (
            abs(line.size - last.size) > MEASURES.other_size * max(line.size, last.size)
            or apart > PARAGRAPHS.much_wider
            or self._begins_item(block, line, goes_on=goes_on)
            or self._set_otherwise(block, line, goes_on=goes_on)
        ):
            return True
        return not goes_on and (apart > PARAGRAPHS.wider or self._begins_by_edges(block, line))

    def _left_open(self, last: PdfLine, line: PdfLine) -> bool:
        """True for two lines of prose of which the upper is full, and ends no sentence.

        What comes next may be a figure with its unit, which no line end parts: "at least" / "1.9 million".
        """
        plain = self._measures.style_of(line) == self._measures.style_of(last) == CharacterStyle()
        if not plain or is_closed(last.text) or last.text.endswith((":", ";")) or not self.is_full(last):
            return False
        flush = abs(line.x0 - last.x0) < PARAGRAPHS.aligned
        long = len(last.text.split()) > MEASURES.words and len(last.cells) == len(line.cells) == 1
        return flush and long and self._apart(last, line) <= PARAGRAPHS.wider

    def _begins_by_edges(self, block: Sequence[PdfLine], line: PdfLine) -> bool:
        """True where the ends of the lines say that a paragraph begins."""
        last = block[-1]
        if self.centred(last) != self.centred(line) and not self._marked_alike(last, line):
            return True
        if self.centred(line):
            return is_closed(last.text)
        on_purpose = is_closed(last.text) or not begins_small(line.text)
        return self._indented(block, line) or (on_purpose and self._ended_early(block, line))

    def _apart(self, last: PdfLine, line: PdfLine) -> float:
        """Return the distance of two baselines as a multiple of the usual one."""
        usual = self._measures.leading.get(
            round(line.size), PARAGRAPHS.unknown_leading * line.size / PARAGRAPHS.wider
        )
        return (last.y - line.y - PARAGRAPHS.slack) / usual

    def _begins_item(self, block: Sequence[PdfLine], line: PdfLine, *, goes_on: bool) -> bool:
        text = line.text
        if is_lone_glyph(text):
            return True
        if glyph_end(text, 0, len(text)) is not None:
            wrapped = text[0] in _DASHES and goes_on and abs(line.x0 - block[-1].x0) < line.size
            return not wrapped or block[0].text[0] == text[0]
        if enumerator_end(text, 0, len(text)) is None:
            return False
        if self._ended_early(block, line):
            return True
        first, last = block[0].text, block[-1].text
        listed = enumerator_end(first, 0, len(first)) is not None
        return last.endswith((".", ":")) or (listed and last.endswith((";", ",", "and", "or")))

    def _wrapped_at_dash(self, block: Sequence[PdfLine], line: PdfLine) -> bool:
        """True for a line that goes on with a dash: "see “Risk Factors" / "– The price of copper”"."""
        last = block[-1]
        flush = line.text[0] in _JOINING + "-" and abs(line.x0 - last.x0) < line.size
        apart = self._apart(last, line) > PARAGRAPHS.wider
        if not flush or apart or block[0].text[0] == line.text[0] or last.text.endswith((":", ";")):
            return False
        said = " ".join(other.text for other in block)
        quoted = said.rfind("“") > said.rfind("”") or said.count('"') % 2 == 1
        return quoted or (not is_closed(last.text) and not self._ended_early(block, line))

    def _set_otherwise(self, block: Sequence[PdfLine], line: PdfLine, *, goes_on: bool) -> bool:
        """True where the type changes between lines, as between a heading and its text."""
        above, below = self._setting(block[-1], at_end=True), self._setting(line, at_end=False)
        if above is None or below is None or above == below:
            return False
        if any(self._setting(other, at_end=True) != above for other in block):
            return False
        uniform = all(self._whole(other) for other in block)
        if not uniform:
            return False
        ended = is_closed(block[-1].text) or self._ended_early(block, line)
        return above != CharacterStyle() or (self._whole(line) and ended and not goes_on)

    def _setting(self, line: PdfLine, *, at_end: bool) -> CharacterStyle | None:
        """Return the style at one end of a line; None where nothing but marks stands there."""
        pieces = reversed(line.pieces) if at_end else iter(line.pieces)
        styles = self._measures.styles
        return next((styles.of(p) for p in pieces if any(c.isalnum() for c in p.text)), None)

    def _whole(self, line: PdfLine) -> bool:
        styles = self._measures.styles
        return len({styles.of(p) for p in line.pieces if any(c.isalnum() for c in p.text)}) <= 1

    def _marked_alike(self, last: PdfLine, line: PdfLine) -> bool:
        """True for two lines that are set apart from the body in one way throughout, as a heading's are."""
        style = self._measures.style_of(line)
        return style is not None and style != CharacterStyle() and style == self._measures.style_of(last)

    def _ended_early(self, block: Sequence[PdfLine], line: PdfLine) -> bool:
        """True where the first word of ``line`` would have fitted on the line above."""
        last = block[-1]
        if self.centred(last):
            width = last.x1 - last.x0 + _first_word(line) + PARAGRAPHS.blank * line.size
            return width < max(other.x1 - other.x0 for other in block) or (
                len(block) == 1 and width < PARAGRAPHS.centred_line * (self.right - self.left)
            )
        right = min(self.right, self._measures.reach.get(edge_of(line.x0), self.right))
        if len(block) > 1:
            right = min(right, max(other.x1 for other in block))
        return last.x1 + _first_word(line) + (PARAGRAPHS.blank + PARAGRAPHS.spare) * line.size < right

    def _indented(self, block: Sequence[PdfLine], line: PdfLine) -> bool:
        """True where the left edge says that a paragraph begins."""
        step = PARAGRAPHS.indent * line.size
        last = block[-1]
        if line.x0 > last.x0 + step:
            hanging = len(block) == 1 and not is_closed(last.text)
            return not hanging
        return line.x0 < last.x0 - step and (len(block) > 1 or self._ended_early(block, line))


def _first_word(line: PdfLine) -> float:
    """Return how far it is from the beginning of a line to the end of its first word."""
    pieces = line.pieces
    if pieces[0].inner and is_lone_glyph(pieces[0].text.split(" ", 1)[0]):
        pieces = [word for piece in pieces for word in piece.words()]
    end = _first_end(pieces[0])
    for left, right in pairwise(pieces):
        if left.inner:
            break
        if left is pieces[0] and is_lone_glyph(left.text):
            pass  # A dash stands on the line of the word after it.
        elif right.blank or right.x0 - left.x1 > PARAGRAPHS.word_gap * line.size:
            break
        end = _first_end(right)
    return end - pieces[0].x0


def _first_end(piece: Piece) -> float:
    return piece.inner.rights[0] if piece.inner else piece.x1


def levels(drafts: Iterable[PdfParagraph]) -> Iterator[tuple[PdfParagraph, int]]:
    """Yield each paragraph with its indent in letters' widths; edges close together count as one."""
    edges: list[float] = []
    for draft in drafts:
        x = draft.lines[0].x0 - draft.left
        edge = next((e for e in edges if abs(e - x) < PARAGRAPHS.aligned), None)
        if edge is None:
            edges.append(x)
            edge = x
        yield draft, round(max(0.0, edge) / (PARAGRAPHS.column * draft.lines[0].size))
