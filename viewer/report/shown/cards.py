"""The first page in lines: the two filings beside each other, and what was counted."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.comparison.model import Flag, Status
from viewer.report.content.selection import Selection
from viewer.report.filing_view import FilingView
from viewer.review import Review
from viewer.wording.beside import beside_words
from viewer.wording.checks import marked_words
from viewer.wording.pairs import STATUS_WORDS, reviewed_words
from viewer.wording.record.sign_offs import sign_off_words
from viewer.wording.summary import figure_counts, shift_counts, summary


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


def signed_words(review: Review | None) -> str:
    """Return who signed and when; it follows the title of the review, or begins a line where it has none."""
    if review is None:
        return ""
    signed = sign_off_words(review.sign_off, utc=True)
    return signed if review.sign_off.title else f"{signed[:1].upper()}{signed[1:]}"


def count_lines(selection: Selection) -> Iterator[str]:
    """Give what was counted, a line each: over all of the comparison, whatever of it is shown."""
    comparison, review = selection.comparison, selection.said
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
