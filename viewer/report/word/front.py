"""The first pages of the document: which two filings, what was counted, what to look at first."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from viewer.comparison.misfits import misfits
from viewer.comparison.model import Comparison, Flag, Status
from viewer.redline.attention.first import look_first
from viewer.report.filing_view import FilingView, filing_view
from viewer.report.word.elements import heading, paragraph, table
from viewer.report.word.tables import factor_table
from viewer.review import Review
from viewer.wording.beside import beside_words
from viewer.wording.checks import marked_words
from viewer.wording.links import row_name
from viewer.wording.pairs import STATUS_WORDS, reviewed_words
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.record.sign_offs import sign_off_words
from viewer.wording.summary import figure_counts, shift_counts, summary
from viewer.wording.title import files_of, title_of

_CARD_SHARES = (14, 43, 43)


def front(comparison: Comparison, review: Review | None) -> Iterator[etree._Element]:
    """Give the paragraphs and tables of the first pages."""
    yield paragraph(title_of(comparison), "Title")
    yield paragraph(f"What changed in the risk factors. {files_of(comparison)}", "Subtitle")
    yield from _signed(review)
    for misfit in misfits(comparison.old, comparison.new):
        yield paragraph(misfit_words(misfit), lead="Check first: ")
    lines = card_lines(filing_view(comparison.old), filing_view(comparison.new))
    yield table(lines[0], lines[1:], _CARD_SHARES)
    yield heading("In numbers", 2)
    for words in count_lines(comparison, review):
        yield paragraph(words, "ListBullet")
    yield from _first(comparison)
    yield heading("Each risk factor")
    yield factor_table(comparison, review)


def _signed(review: Review | None) -> Iterator[etree._Element]:
    if review is None:
        return
    signed = sign_off_words(review.sign_off, utc=True)
    lead = review.sign_off.title
    if lead or signed:
        yield paragraph(signed, lead=f"{lead}: " if lead and signed else lead)


def card_lines(old: FilingView, new: FilingView) -> list[tuple[str, str, str]]:
    """Return what is said of both filings beside each other, line by line; the first line is the head."""
    lines = [
        ("", "Old filing", "New filing"),
        ("Filing", old.name, new.name),
        ("File", old.file, new.file),
        ("Section", old.section, new.section),
        ("Coverage", old.coverage, new.coverage),
        ("Numbers", old.unread.count, new.unread.count),
    ]
    if old.warnings or new.warnings:
        lines.append(("Warnings", "\n".join(old.warnings), "\n".join(new.warnings)))
    return lines


def count_lines(comparison: Comparison, review: Review | None) -> Iterator[str]:
    """Give what was counted, a line each."""
    counts = summary(comparison)
    statuses = [f"{counts[status.value]} {STATUS_WORDS[status]}" for status in Status]
    flags = [f"{counts[flag.value]} {flag.value}" for flag in Flag if counts[flag.value]]
    yield ", ".join((*statuses, *flags))
    yield from (said.words for said in beside_words(comparison))
    others = (
        figure_counts(comparison),
        shift_counts(comparison),
        reviewed_words(comparison, review),
        marked_words(comparison, review),
    )
    yield from (words for words in others if words)


def _first(comparison: Comparison) -> Iterator[etree._Element]:
    found = look_first(comparison)
    if found:
        yield heading("What to look at first")
    for number, look in enumerate(found, start=1):
        why = f": {look.why}" if look.why else ""
        yield paragraph(f"{why} ({row_name(look.pair.heading)})", lead=f"{number}. {look.sign} {look.kind}")
        for side, text in (("Old: ", look.old), ("New: ", look.new)):
            if text:
                yield paragraph(text, "ListContinue", lead=side)
