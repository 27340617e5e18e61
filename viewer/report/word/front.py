"""The first pages of the document: which two filings, what was counted, what to look at first."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from viewer.comparison.misfits import misfits
from viewer.report.content.selection import Selection
from viewer.report.content.words import shown_words
from viewer.report.filing_view import filing_view
from viewer.report.formats import BY_NAME
from viewer.report.shown.cards import card_lines, count_lines, signed_words
from viewer.report.shown.replaced import replaced_lines
from viewer.report.word.elements import heading, marked_paragraph, paragraph, table
from viewer.report.word.tables import factor_table
from viewer.review import Review
from viewer.wording.links import row_name
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.title import files_of, title_of

_CARD_SHARES = (14, 43, 43)


def front(selection: Selection) -> Iterator[etree._Element]:
    """Give the paragraphs and tables of the first pages."""
    comparison, content = selection.comparison, selection.content
    yield paragraph(content.title or title_of(comparison), "Title")
    about = f"{title_of(comparison)}. " if content.title else ""
    yield paragraph(f"{about}What changed in the risk factors. {files_of(comparison)}", "Subtitle")
    if content.reviewer:
        yield paragraph(content.reviewer, lead="Reviewer: ")
    yield from _signed(selection.review)
    yield paragraph(shown_words(selection, BY_NAME["docx"]), lead="What is shown: ")
    for misfit in misfits(comparison.old, comparison.new):
        yield paragraph(misfit_words(misfit), lead="Check first: ")
    lines = card_lines(filing_view(comparison.old), filing_view(comparison.new))
    yield table(lines[0], lines[1:], _CARD_SHARES)
    yield heading("In numbers", 2)
    for words in count_lines(selection):
        yield paragraph(words, "ListBullet")
    yield from _first(selection)
    yield from _replaced(selection)
    yield heading("Each risk factor")
    yield factor_table(selection)


def _replaced(selection: Selection) -> Iterator[etree._Element]:
    lines = list(replaced_lines(selection))
    if lines:
        yield heading("Replaced throughout")
    for line in lines:
        exceptions = f"; {line['exceptions']}" if line["exceptions"] else ""
        yield paragraph(f": {line['counted']}{exceptions}", lead=line["words"])
        for place, words in line["kept"]:
            yield paragraph(f"{words} ({place})", "ListContinue", lead="Not replaced here: ")


def _signed(review: Review | None) -> Iterator[etree._Element]:
    if review is None:
        return
    signed = signed_words(review)
    lead = review.sign_off.title
    if lead or signed:
        yield paragraph(signed, lead=f"{lead}: " if lead and signed else lead)


def _first(selection: Selection) -> Iterator[etree._Element]:
    found = selection.looks
    if found:
        yield heading("What to look at first")
    for number, look in enumerate(found, start=1):
        why = f": {look.why}" if look.why else ""
        yield paragraph(f"{why} ({row_name(look.pair.heading)})", lead=f"{number}. {look.sign} {look.kind}")
        sides = (("Old: ", look.old, look.old_clause), ("New: ", look.new, look.new_clause))
        for side, text, clause in sides:
            if clause.figure:
                yield marked_paragraph(clause, "ListContinue", lead=side)
            elif text:
                yield paragraph(text, "ListContinue", lead=side)
