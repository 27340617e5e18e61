"""What is said of the reviewer's marks, on pairs and on figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.sample import sample
from viewer.review import Entry, Mark, Review
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames
from viewer.wording.checks import (
    check_word,
    check_words,
    entries_of,
    marked_words,
    said_signs,
    said_words,
)
from viewer.wording.pairs import entry_words, mark_word, reviewed_words


@pytest.mark.parametrize(
    ("entry", "signs", "words", "word"),
    [
        (FigureEntry(), "", "", ""),
        (FigureEntry(Check.CHECKED), "✓", "checked", "checked"),
        (FigureEntry(Check.WRONG, "see page 9"), "✗ ✎", "wrong: see page 9", "wrong"),
        (FigureEntry(note="ask"), "✎", "ask", ""),
        (
            FigureEntry(Check.CHECKED, outdated=True),
            "!",
            "marked before its counterpart changed",
            "marked before its counterpart changed",
        ),
    ],
)
def test_a_figures_mark_in_signs_and_words(entry: FigureEntry, signs: str, words: str, word: str) -> None:
    assert (said_signs(entry), said_words(entry), check_word(entry)) == (signs, words, word)


def test_a_figures_mark_has_a_kind_for_its_looks() -> None:
    assert check_words(FigureEntry(Check.NEEDS_SOURCE)) == (("needs-source", "?", "needs source"),)
    assert check_words(FigureEntry(Check.WRONG, outdated=True))[0].kind == "outdated"
    assert check_words(FigureEntry(note="ask")) == ()


def test_a_pairs_mark() -> None:
    assert entry_words(Entry(Mark.FLAGGED)) == (("flagged", "⚑", "flagged"),)
    outdated = Entry(Mark.REVIEWED, outdated=True)
    assert [said.sign for said in entry_words(outdated)] == ["✓", "!"]
    assert mark_word(outdated) == "reviewed before its text changed"
    assert mark_word(Entry(Mark.REVIEWED)) == "reviewed"
    assert mark_word(Entry()) == ""


def test_marks_are_counted() -> None:
    comparison, review = sample(), Review("a", "b")
    assert marked_words(comparison, None) == marked_words(comparison, review) == ""
    assert reviewed_words(comparison, None) == ""
    names = FigureNames(comparison)
    one, two, three, *_ = comparison.pairs[0].figures
    figures = review.figures.with_entry(one, FigureEntry(Check.WRONG), names)
    figures = figures.with_entry(two, FigureEntry(Check.CHECKED), names)
    figures = figures.with_entry(three, FigureEntry(Check.CHECKED), names)
    review = replace(review, figures=figures).with_entry(comparison.pairs[0], Entry(Mark.REVIEWED))
    assert marked_words(comparison, review) == "2 figures checked, 1 wrong"
    assert reviewed_words(comparison, review) == "1 of 6 reviewed"
    assert entries_of(comparison, review)(one).check is Check.WRONG
    assert entries_of(comparison, None)(one) == FigureEntry()
