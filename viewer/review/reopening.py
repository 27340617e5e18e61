"""Two files compared as the reviewer left them: with the sections, pairings, marks and notes kept of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.comparison.options import Options
from viewer.filings.both import are_read_apart, both_at_once
from viewer.review.carry import carried
from viewer.review.figure_matches import with_matches
from viewer.review.kept_pairs import applied, missing_words
from viewer.review.pointed import read_as_pointed
from viewer.review.sections import SectionStore
from viewer.review.store import ReviewStore
from viewer.review.stored.taking_over import FoundReview


def compare_reviewed(old: Path, new: Path, options: Options) -> tuple[Comparison, FoundReview]:
    """Read and compare two files, heeding all that is kept of them, or of the same filings in other files.

    The review's warnings tell in a line each what of it could not be heeded.

    Raises:
        FilingError: one of the files cannot be used.
        ReviewError: the review cannot be read.
    """
    sections = SectionStore()
    if are_read_apart(old, new):
        read = both_at_once(
            lambda stop: read_as_pointed(old, sections, stop),
            lambda stop: read_as_pointed(new, sections, stop),
            lambda: False,
        )
    else:
        read = read_as_pointed(old, sections), read_as_pointed(new, sections)
    (left, left_problem), (right, right_problem) = read
    found = ReviewStore().find(left, right)
    review = found.review
    held = applied(review, left, right)
    comparison = compare(left, right, options, manual=held.manual)
    review = carried(review, comparison)
    problems = filter(None, (left_problem, right_problem))
    warnings = (*review.warnings, *missing_words(held.missing), *problems)
    comparison = with_matches(comparison, review.figures)
    return comparison, replace(found, review=replace(review, warnings=warnings))
