"""Notes as Word comments: each beside the words that it hangs on, with its answers below it.

The case: Ann writes on "¥26.1 billion" "Ask for the contract", and Bob answers. In Word both stand in the
margin beside that figure, one below the other, each with a name and a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lxml import etree

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import Place, PlacedSpan
from viewer.filings.model import Span
from viewer.redline.ledger import figure_rows
from viewer.report.content.selection import Selection
from viewer.report.made.making import moment
from viewer.report.printable import printable
from viewer.report.word.remarks import CommentSpan
from viewer.report.word.revisions import W, text_run, w
from viewer.review.notes.anchors import find
from viewer.review.notes.note import Note, root_of
from viewer.wording.checks import entries_of, said_words
from viewer.wording.record.notes import note_words

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
REVIEWER = "Reviewer"
"""Stands for a name that nobody kept: a comment must have one."""
_PARAGRAPH_IDS = 0x10000000
"""Ids of paragraphs of comments count from here: eight hexadecimal digits, below 0x80000000."""


@dataclass(frozen=True, slots=True)
class WordComment:
    """One comment: a note, or an answer to one."""

    id: int
    text: str
    author: str
    date: str
    """ISO 8601 to the second, in UTC; empty where nobody knows."""
    answers: int | None = None
    """Id of the comment that it answers."""


@dataclass(frozen=True, slots=True)
class Commented:
    """All comments, and where they hang."""

    comments: tuple[WordComment, ...] = ()
    spans: tuple[CommentSpan, ...] = ()


def commented(selection: Selection) -> Commented:
    """Return the notes of a review on the factors and figures that are shown as comments."""
    comparison, review = selection.comparison, selection.said
    if review is None:
        return Commented()
    made = _Commenter(comparison)
    for pair in selection.pairs:
        notes = review.entry(pair).notes
        for root in (note for note in notes if not note.reply_to):
            answers = [note for note in notes if note is not root and root_of(note) == root.id]
            made.add(_place(root, pair, comparison), root, answers)
    entry = entries_of(comparison, review)
    for row in figure_rows(comparison):
        said = said_words(entry(row.change))
        placed = row.change.new or row.change.old
        if said and placed is not None and selection.has(row.pair):
            made.add(placed.span, Note(said), ())
    return Commented(tuple(made.comments), tuple(made.spans))


class _Commenter:
    """Numbers comments."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self.comments: list[WordComment] = []
        self.spans: list[CommentSpan] = []

    def add(self, at: PlacedSpan | None, note: Note, answers: Sequence[Note]) -> None:
        first = len(self.comments)
        for number, one in enumerate((note, *answers)):
            date = _seconds(one.written or one.updated)
            author = one.author or REVIEWER
            parent = first if number else None
            self.comments.append(WordComment(first + number, note_words(one), author, date, parent))
        if at is not None:
            ids = tuple(range(first, len(self.comments)))
            self.spans.append(CommentSpan(ids, at.place, at.span.start, at.span.end))


def _place(note: Note, pair: Pair, comparison: Comparison) -> PlacedSpan | None:
    """Where a note hangs: on its words, else on the factor's heading, the new one where there is one."""
    found = find(note.anchor, comparison) if note.anchor is not None else None
    if found is not None:
        return found
    places = [place for row in pair.rows for place in row.new] or [
        place for row in pair.rows for place in row.old
    ]
    shown = next((place for place in places if comparison.paragraphs[place].text), None)
    return _whole(shown, comparison) if shown is not None else None


def _whole(place: Place, comparison: Comparison) -> PlacedSpan:
    return PlacedSpan(place, Span(0, len(comparison.paragraphs[place].text)))


def _seconds(stamp: str) -> str:
    """Return a stamp of the record to the second; nothing for one that is no time."""
    at = moment(stamp)
    return f"{at:%Y-%m-%dT%H:%M:%SZ}" if at is not None else ""


def comments_xml(comments: Iterable[WordComment]) -> bytes:
    """Return the part of the package that holds the comments."""
    root = etree.Element(w("comments"), nsmap={"w": W, "w14": W14, "mc": MC})
    root.set(f"{{{MC}}}Ignorable", "w14")
    for comment in comments:
        element = etree.SubElement(root, w("comment"))
        element.set(w("id"), str(comment.id))
        element.set(w("author"), _plain(comment.author))
        if comment.date:
            element.set(w("date"), comment.date)
        element.set(w("initials"), _initials(comment.author))
        for line in comment.text.split("\n"):
            paragraph = etree.SubElement(element, w("p"))
            etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("pStyle")).set(w("val"), "CommentText")
            paragraph.append(text_run(line))
        element[-1].set(f"{{{W14}}}paraId", _paragraph_id(comment.id))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def threads_xml(comments: Iterable[WordComment]) -> bytes:
    """Return the part that says which comment answers which."""
    root = etree.Element(f"{{{W15}}}commentsEx", nsmap={"w15": W15, "mc": MC})
    root.set(f"{{{MC}}}Ignorable", "w15")
    for comment in comments:
        element = etree.SubElement(root, f"{{{W15}}}commentEx")
        element.set(f"{{{W15}}}paraId", _paragraph_id(comment.id))
        if comment.answers is not None:
            element.set(f"{{{W15}}}paraIdParent", _paragraph_id(comment.answers))
        element.set(f"{{{W15}}}done", "0")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _paragraph_id(comment: int) -> str:
    return f"{_PARAGRAPH_IDS + comment:08X}"


def _initials(name: str) -> str:
    return _plain("".join(word[0] for word in name.split())[:4].upper())


def _plain(text: str) -> str:
    return printable(" ".join(text.split()))
