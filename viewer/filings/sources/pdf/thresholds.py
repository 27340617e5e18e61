"""The numbers by which a PDF's characters become lines, columns, rows and paragraphs, in one place.

Lengths are shares of the size of the type ("sizes") wherever that is possible, so that a report set in 8
points and one set in 12 are read alike; where a program's rounding counts, they are points. They were chosen
by reading what came of reports from typesetters' systems, word processors and browsers, and of pages drawn by
the tests. ``make try-thresholds`` halves and doubles each in turn and says which filings are
then read otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PdfLetterThresholds:
    """Letters: what PDFium lost, how they are set, what is drawn beside them."""

    kerning: float = 0.1
    """Share of a line's height beyond which a gap inside a word is a blank."""
    run_gap: float = 0.8
    """Sizes: words of one text object with narrower gaps between them stay one piece. Less than parts cells
    (``PdfLineThresholds.cell``) or columns (``ColumnThresholds.word_gap``)."""
    thin_rule: float = 2.6
    """Points that the box around a rule is high at most: PDFium's box is twice as high as the rule."""
    short_rule: float = 3.0
    """Points that a rule is long at least; shorter is a dash."""
    paths_of_picture: int = 300
    """Drawn shapes from which on a page without text is a picture of one."""
    no_width: float = 0.02
    """Points up to which the box of a text object is that of a blank: nothing is drawn in it."""
    copies_back: int = 5
    """Text objects that PDFium compares one with to find letters drawn twice."""
    copy_width: float = 0.02
    """Share of its width that a copy of a letter may differ by."""
    copy_apart: float = 0.25
    """Share of its width that a letter lies beside the one before it at least, if it is not the same one."""
    lean: float = 0.12
    """Slope from which on upright letters are leant to look italic; real italics lean by 0.2 and more."""
    dark: int = 64
    """A colour with no part brighter than this, of 255, reads as black."""
    bolder: int = 200
    """Steps of weight (CSS: 400 regular, 700 bold) above the body's that make a face bold."""
    hardly_bold: float = 0.002
    """Share of bold letters up to which a document marks nothing by bold type; filings have 0.02 to 0.08."""
    other_face: float = 0.3
    """Share of a document's letters up to which another face than the body's sets some of them apart."""
    other_size: float = 0.06
    """Share of the body's size that letters of another size differ by at least."""
    usual_size: float = 10.0
    """Points of the body where a document has no letters to tell."""


@dataclass(frozen=True, slots=True)
class LegibleThresholds:
    """Whether a PDF's characters are text, or noise of fonts that do not say what they show."""

    unreadable: float = 0.2
    """Share of a document's characters without a letter from which on it is refused."""
    doubtful: float = 0.005
    """The same share from which on a warning says so."""
    font: float = 0.3
    """Share of a font's characters without a letter from which on none of them is trusted …"""
    few: int = 30
    """… if it has so many characters."""
    words: int = 400
    """Words from which on the commonest ones must be among them."""
    common: float = 0.06
    """Share of the commonest words: about 0.4 in English prose, hardly any in noise of shifted letters."""
    latin: float = 0.5
    """Share of unaccented letters from which on a document is in a language whose common words are known."""
    recognised: float = 0.5
    """Share of a page's letters that are invisible, beyond which its text was recognised from a picture."""
    scanned: int = 25
    """Characters a page below which a document with pictures is taken for scanned."""


@dataclass(frozen=True, slots=True)
class PdfLineThresholds:
    """Which pieces stand on one line, and where its gaps are. In sizes, but for the counts."""

    same_line: float = 0.25
    """Baselines on one line differ by at most so much."""
    raised: float = 0.55
    """The same for smaller letters that are raised or lowered."""
    rise: float = 0.1
    """Letters whose baseline differs by more are raised or lowered."""
    small: float = 0.85
    """Share of the larger size up to which letters are small beside it."""
    few_letters: int = 6
    """Raised letters of full size ("11th", "®") are at most so many."""
    blank: float = 0.12
    """A gap between pieces that were not drawn one after the other is a blank from here on."""
    cell: float = 1.0
    """Gaps from here on may part columns or cells, where they also stand out in their line …"""
    stands_out: float = 2.5
    """… being so many times as wide as the line's narrower gaps are."""
    sure_cell: float = 2.5
    """Wider gaps are none between words, however a line is stretched."""
    narrow_gaps: int = 4
    """The gap that the first of so many parts of a line's gaps, sorted, ends at is a usual one."""
    doubled: float = 0.15
    """Letters drawn twice to make them bold are apart by at most so much."""
    even: float = 1.1
    """A piece of several words is taken apart where its size is more than so many times that of its line."""
    under_low: float = -0.35
    """A rule that underlines words lies between here …"""
    under_high: float = 0.04
    """… and here, above their baseline."""
    underline_near: float = 0.6
    """An underline begins or ends at most so far off the words."""
    underline_gap: float = 1.2
    """A gap in an underline is at most so wide: browsers skip letters that reach below the line."""


@dataclass(frozen=True, slots=True)
class ColumnThresholds:
    """Where a gutter runs between two columns of prose."""

    least_lines: int = 4
    """Lines in a row that leave a gutter free."""
    going_on: int = 2
    """Lines on each side of a gutter that go on in the line below, at least."""
    snap: float = 3.0
    """Points that left edges of one column differ by at most."""
    gutter: float = 5.0
    """Points that a gutter is wide at least."""
    word_gap: float = 0.9
    """Sizes that words on both sides of a gutter are apart at least."""
    words: int = 3
    """Words of a line of prose."""
    prose_width: float = 0.6
    """Share of a column's width that a line of prose fills."""
    indented: float = 10.0
    """Sizes from the margin from which on the beginning of a line may be a column's."""
    full: float = 0.4
    """A side of a gutter with fewer lines than this share of the other's may be headings beside the text …"""
    dense: float = 0.5
    """… if its lines fill less than this of the height that they stand in …"""
    top: float = 2.0
    """… or begin more than so many lines below the top of the other side."""
    pages: int = 3
    """Pages on which a gutter is found, for it to be one of the document's."""
    deepest: int = 3
    """Columns within columns that are looked for."""
    many: int = 3
    """Columns side by side from which on each is looked at by itself …"""
    long_column: int = 12
    """… if it has so many lines …"""
    long_going_on: int = 5
    """… of which so many go on in the line below: hardly a table has that in each of three columns."""
    candidates: int = 6
    """Left edges that are tried on a page, the commonest first."""


@dataclass(frozen=True, slots=True)
class RowThresholds:
    """Rows of tables, as against lines of prose with a gap in them."""

    label_words: int = 3
    """Words of a label ("Item 1A."), and of a stretch of prose that runs on after a gap."""
    mark_length: int = 6
    """Characters below which a first cell is a mark of a list."""
    full_line: float = 0.7
    """Share of the width that a line of prose fills."""
    aligned: float = 3.0
    """Points that the edges of one column's cells differ by at most."""
    below: float = 1.5
    """Sizes that the next line of a cell lies below at most."""
    title_lines: int = 5
    """Lines of a title that a label stands in the middle of; more are a paragraph with a note beside it."""
    title_word: int = 4
    """Letters from which on the words of a title begin with capitals, most of them."""
    heads_above: float = 4.0
    """Sizes that the heads of columns stand over the row below at most."""


@dataclass(frozen=True, slots=True)
class MeasureThresholds:
    """What counts when a whole document is measured: margins, leading."""

    other_size: float = 0.08
    """Share of a size that another size differs by at least."""
    enough: int = 3
    """Lines that must agree: on a left edge, on the distance to the next."""
    edge_share: float = 0.01
    """Share of all lines that begin at a left edge which counts as one."""
    edge_near: float = 1.0
    """Points that lines at one edge begin off it at most."""
    snap: float = 3.0
    """Points that left edges differ by where they count as one."""
    outliers: int = 20
    """One line in so many may begin left of the margin, or end right of it."""
    leading: float = 3.0
    """Sizes between two baselines of one paragraph at most …"""
    ragged: float = 12.0
    """… whose right ends differ by at most so many sizes."""
    words: int = 5
    """Words of a line that surely is prose are more."""
    inset: float = 1.5
    """Sizes that a line begins after the margin and ends before it, to be set in from both."""
    centred_off: float = 4.0
    """Points that the middle of a centred line is off that of the others at most."""
    centred_lines: float = 0.8
    """Share of a typeface's short lines that have one middle, from which on all of it is centred."""


@dataclass(frozen=True, slots=True)
class PdfParagraphThresholds:
    """Where a paragraph ends and the next begins. In sizes where nothing else is said."""

    wider: float = 1.15
    """A gap between baselines wider than the usual one by this factor parts paragraphs …"""
    much_wider: float = 1.6
    """… and by this, even in mid-sentence."""
    slack: float = 0.4
    """Points that baselines are off by rounding."""
    unknown_leading: float = 1.45
    """Between baselines, from which on lines are apart where a file has no two lines that go on."""
    indent: float = 0.8
    """An indent is so deep at least."""
    spare: float = 1.0
    """Left over, beyond a blank and the next word, on a line that ended early."""
    blank: float = 0.25
    """Width of a blank."""
    word_gap: float = 0.12
    """A gap after the first word of a line is so wide at least."""
    word_or_two: float = 6.0
    """A line that goes on may end so far before the margin: the next word did not fit."""
    few_lines: int = 8
    """A stretch of fewer lines tells no margin: the document's counts."""
    centred_room: float = 1.5
    """A centred line stands in so far from either margin."""
    centred_off: float = 8.0
    """Points that the rooms on the two sides of a centred line differ by at most …"""
    centred_line: float = 0.6
    """A centred line that goes on is so wide at least, as a share of the measure: titles are set narrow."""
    centred_share: float = 0.04
    """… or this share of the width, if that is more."""
    aligned: float = 3.0
    """Points that left edges differ by where they count as one indent."""
    column: float = 0.5
    """Width of a letter, in which indents are counted."""


@dataclass(frozen=True, slots=True)
class RunningThresholds:
    """Lines that come back at the edges of pages."""

    depth: int = 4
    """Lines at the top of a page, and at its foot, that may be running lines."""
    close: int = 8
    """Pages within which a running line comes back: headers change from chapter to chapter."""
    times: int = 3
    """Pages close by that have it."""
    longest: int = 160
    """Characters of a running line."""
    number_length: int = 24
    """Characters of a page number with what dresses it."""
    off: int = 1
    """Two page numbers may differ by so much more or less than their pages do: a blank page between."""


LETTERS = PdfLetterThresholds()
LEGIBLE = LegibleThresholds()
LINES = PdfLineThresholds()
COLUMNS = ColumnThresholds()
ROWS = RowThresholds()
MEASURES = MeasureThresholds()
PARAGRAPHS = PdfParagraphThresholds()
RUNNING = RunningThresholds()
