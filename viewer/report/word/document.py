"""The redline to hand on: a Word document whose changes are accepted, rejected and commented like any others.

On its first pages stand the two filings, what was counted and each factor with what became of it; then the
text of both filings with its changes, between bookmarks; then the figures, and how it all was made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from viewer.comparison.model import Comparison
from viewer.report.content.selection import Selection, selection_of
from viewer.report.formats import BY_NAME
from viewer.report.made.facts import how_made
from viewer.report.made.making import Making, report_date
from viewer.report.made.words import TITLE, made_words
from viewer.report.manifest.contents import manifest_of
from viewer.report.shown.strays import stray_figure_notes
from viewer.report.word.comments import Commented, commented
from viewer.report.word.elements import SMALL, bookmark, heading, paragraph, style_of, table
from viewer.report.word.front import front
from viewer.report.word.package import add_comments, add_manifest, bytes_of, empty_document
from viewer.report.word.pieces import WordParagraph
from viewer.report.word.redline import redline_of
from viewer.report.word.remarks import CommentSpan
from viewer.report.word.revisions import RevisionWriter, Stamp, comment_marks, references, w
from viewer.report.word.tables import ledger_tables
from viewer.review import Review
from viewer.wording.ignored import not_counted_words
from viewer.wording.record.notes import note_line
from viewer.wording.title import title_of

SECTION, ASIDE = "factordiff_section", "factordiff_notes"
"""Names of the bookmarks around the text of the filings."""
NOT_COUNTED = "not counted"
"""What stands behind the author of differences that do not count."""
END = "End of the text of the filings."
_MADE_SHARES = (24, 76)


def render_docx(comparison: Comparison, review: Review | None = None, making: Making | None = None) -> bytes:
    """Return the Word document: accepted, its text is the new filing's; rejected, the old one's.

    Args:
        comparison: What is shown.
        review: The marks and notes that go with it; notes become comments.
        making: Its date, what is shown, and under which name the changes stand.

    Raises:
        ContentError: what is to be shown is not there.
    """
    making = making or Making()
    selection = selection_of(comparison, review, making, BY_NAME["docx"])
    date = report_date(comparison, review, making)
    running_head = f"{comparison.old.name} ▸ {comparison.new.name}"
    title = making.content.title or title_of(comparison)
    document = empty_document(title, date.at, running_head)
    notes = commented(selection)
    stamp = Stamp(making.author, f"{making.author} ({NOT_COUNTED})", date.at)
    writer = RevisionWriter(stamp, style_of, notes.spans)
    last = document.element.body[-1]
    for elements in (
        front(selection),
        _redline(selection, notes, writer, stamp),
        (heading("Figures"), *ledger_tables(selection)),
        _strays(comparison, selection.said),
        _made(comparison, review, making),
    ):
        for element in elements:
            last.addprevious(element)
    add_comments(document, notes)
    add_manifest(document, manifest_of(comparison, review, making, "docx"))
    return bytes_of(document, date.at)


def _redline(
    selection: Selection, notes: Commented, writer: RevisionWriter, stamp: Stamp
) -> Iterator[etree._Element]:
    """Give the text of both filings with its changes, and what a reader must know of it."""
    comparison = selection.comparison
    redline = redline_of(comparison, selection.has)
    factors = (
        "the risk factors that are shown, of both filings,"
        if selection.cut
        else "the risk factors of both filings"
    )
    yield _on_new_page(heading("Redline"))
    yield paragraph(
        f"From here to the line “{END}” stand {factors} with tracked changes. Accept "
        "all changes, and it is the new filing's text; reject all, and it is the old one's. Changes by "
        f"“{stamp.quiet_author}” are differences that do not count. {not_counted_words(comparison.options)}",
        SMALL,
    )
    yield from _marked(SECTION, 1, redline.section, writer)
    if redline.aside:
        yield heading("Notes at the foot of pages")
        yield from _marked(ASIDE, 2, redline.aside, writer)
    yield _end(notes, writer.placed)


def _marked(
    name: str, identifier: int, paragraphs: Sequence[WordParagraph], writer: RevisionWriter
) -> Iterator[etree._Element]:
    """Give paragraphs between bookmarks, and a line behind them, which is part of no change."""
    start, end = bookmark(name, identifier)
    yield start
    yield from writer.elements(paragraphs)
    yield end


def _end(notes: Commented, placed: set[CommentSpan]) -> etree._Element:
    """The line behind the text, where comments hang whose words are nowhere in it: none may be lost."""
    element = paragraph("", SMALL)
    there = {comment for span in placed for comment in span.comments}
    rest = [comment.id for comment in notes.comments if comment.id not in there]
    element.extend(comment_marks("commentRangeStart", rest))
    element.append(_words(END))
    element.extend(comment_marks("commentRangeEnd", rest))
    element.extend(references(rest))
    return element


def _on_new_page(element: etree._Element) -> etree._Element:
    etree.SubElement(element[0], w("pageBreakBefore"))
    return element


def _words(text: str) -> etree._Element:
    return paragraph(text)[-1]


def _strays(comparison: Comparison, review: Review | None) -> Iterator[etree._Element]:
    """Give the notes on factors and figures that are no longer found."""
    if review is None:
        return
    figures = stray_figure_notes(comparison, review)
    factors = review.stray_notes(comparison)
    if figures or factors:
        yield heading("Notes on what is no longer found")
    for title, figure, note in figures:
        yield paragraph(note, "ListBullet", lead=f"{title}: {figure}: ")
    for title, one in factors:
        yield paragraph(note_line(one), "ListBullet", lead=f"{title}: ")


def _made(comparison: Comparison, review: Review | None, making: Making) -> Iterator[etree._Element]:
    """Give the last part, on a page of its own."""
    yield _on_new_page(heading(TITLE))
    for group in made_words(how_made(comparison, review, making, "docx")):
        yield heading(group.title, 2)
        yield table((), [(line.label, line.value) for line in group.lines], _MADE_SHARES)
