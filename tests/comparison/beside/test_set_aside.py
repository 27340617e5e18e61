"""Notes at the foot of pages are no part of a factor, and what differs in them is shown all the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.beside.set_aside import CATEGORY, HEADING
from viewer.comparison.by_hand.by_words import by_words
from viewer.comparison.model import Comparison, FigureVerdict, ManualPair, Op, Status
from viewer.comparison.options import Options
from viewer.comparison.places import Place, is_factor
from viewer.comparison.stages import recompare
from viewer.filings import read
from viewer.filings.model import Filing, Paragraph
from viewer.redline.shown_pairs import reviewable
from viewer.review.pairing.manual import is_factor_pair
from viewer.wording.summary import is_same, summary

RATE = "The lid rate on May 2, 2025 was ¥107.13 for each crate."
FLEET = "A crate holds 40 lids of the usual size."
PAGES = """# Item 1A. Risk Factors

**We may lose the one mill that makes our lids.**

Each of our plants buys its lids from one mill. The mill has told us that it may close, and we are not sure
that we will be able to

{note}

17

find another mill before it does, or at all, and our sales would then fall.

**Our debt may limit what we can do.**

We owe more than we earn in a year. Our lenders may ask for all of it.
"""


def filing(*notes: str, factors: list[str] | None = None) -> Filing:
    built = build_filing("Quayside", [(None, factors or ["Rates may rise.", "We owe much."])])
    return replace(built, notes=tuple(Paragraph(text, ()) for text in notes))


def aside(comparison: Comparison) -> list[tuple[str, str]]:
    """The rows of what was set aside, as texts of both sides."""
    assert comparison.set_aside is not None
    return [(row.old_text, row.new_text) for row in comparison.set_aside.rows]


def test_a_figure_that_changed_in_a_note_is_a_row_like_any_other() -> None:
    comparison = compare(filing(RATE, FLEET), filing(RATE.replace("107", "151"), FLEET))
    pair = comparison.set_aside
    assert pair is not None
    assert (pair.id, pair.old, pair.new, pair.status) == ("pa", ("oa",), ("na",), Status.EDITED)
    assert (pair.heading, pair.category_path) == (HEADING, (CATEGORY,))
    assert comparison.all_pairs[-1] is pair
    assert aside(comparison) == [(RATE, RATE.replace("107", "151")), (FLEET, FLEET)]
    loud = [change for change in pair.figures if change.differs]
    assert [(c.old.figure.text, c.new.figure.text) for c in loud if c.old and c.new] == [
        ("¥107.13", "¥151.13")
    ]
    assert loud[0].new is not None
    assert loud[0].new.place == Place("na", 1)
    assert not is_same(comparison)
    counts = summary(comparison)
    assert (counts["set_aside_differ"], counts["figures_changed"], counts["edited"]) == (1, 1, 0)


def test_words_that_changed_in_a_note_are_a_difference_too() -> None:
    comparison = compare(filing(FLEET), filing(FLEET.replace("usual", "unusual")))
    assert not is_same(comparison)
    assert summary(comparison)["set_aside_differ"] == 1


@pytest.mark.parametrize("notes", [(), (RATE,), (RATE, FLEET, RATE)])
def test_the_same_notes_are_no_row(notes: tuple[str, ...]) -> None:
    comparison = compare(filing(*notes), filing(*notes))
    assert comparison.set_aside is None
    assert comparison.all_pairs == comparison.pairs
    assert is_same(comparison)
    assert summary(comparison)["set_aside_differ"] == 0


def test_what_an_option_ignores_in_a_note_is_no_row() -> None:
    quoted = 'We call it a "crate" here.', "We call it a “crate” here."
    assert compare(filing(quoted[0]), filing(quoted[1])).set_aside is None
    strict = Options(ignore_quotes_and_dashes=False)
    assert compare(filing(quoted[0]), filing(quoted[1]), strict).set_aside is not None


@pytest.mark.parametrize(("old", "new", "status"), [((), (RATE,), "added"), ((RATE,), (), "removed")])
def test_a_note_that_one_filing_alone_has(old: tuple[str, ...], new: tuple[str, ...], status: str) -> None:
    comparison = compare(filing(*old), filing(*new))
    pair = comparison.set_aside
    assert pair is not None
    assert pair.status == status
    assert pair.why.lower().startswith(status)
    assert {change.verdict.value for change in pair.figures} == {status}
    assert summary(comparison)["set_aside_differ"] == 1


def test_a_note_that_became_a_paragraph_is_told_as_moved() -> None:
    long = "The vessels that we lease carry coal, grain and timber between seventeen northern harbours."
    old = filing(long, factors=["Rates may rise.", "We owe much."])
    new = filing(factors=["Rates may rise.", "We owe much.", long])
    comparison = compare(old, new)
    assert [(p.old.place, p.new.place.factor) for p in comparison.passages] == [(Place("oa", 1), "n1")]


def test_it_is_no_factor_and_cannot_be_paired_with_one() -> None:
    comparison = compare(filing(RATE), filing(FLEET))
    assert comparison.set_aside is not None
    assert not is_factor("oa")
    assert is_factor("o1")
    assert not is_factor_pair(comparison.set_aside)
    assert reviewable(comparison).pairs == comparison.all_pairs
    assert reviewable(comparison).all_pairs == comparison.all_pairs


def test_compared_again_it_is_what_it_was() -> None:
    old, new = filing(RATE, FLEET), filing(RATE.replace("107", "151"), FLEET)
    manual = (ManualPair(("o1",), ()), ManualPair((), ("n1",)))
    again = recompare(compare(old, new), manual)
    assert again.set_aside == compare(old, new, manual=manual).set_aside
    same = recompare(compare(filing(RATE), filing(RATE)), manual)
    assert same.set_aside is None
    worded = by_words(compare(old, new), "pa", 0)
    assert worded.set_aside is not None
    assert worded.set_aside.status is Status.EDITED


def test_dates_that_rolled_on_can_be_ignored_there_too() -> None:
    later = RATE.replace("2025", "2026")
    rolled = Options(ignore_rolled_dates=True)
    dated = "We had 14 plants as of May 2, 2025.", "We had 14 plants as of May 2, 2026."
    sides = [
        filing(note, factors=["Rates may rise.", line])
        for note, line in zip((RATE, later), dated, strict=True)
    ]
    comparison = compare(*sides, rolled)
    if comparison.set_aside is not None:
        verdicts = {change.verdict for change in comparison.set_aside.figures}
        assert FigureVerdict.ROLLED_FORWARD not in verdicts or is_same(comparison)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    made = tmp_path / "old.md", tmp_path / "new.md"
    for path, rate in zip(made, ("107.13", "151.13"), strict=True):
        path.write_text(PAGES.format(note=RATE.replace("107.13", rate)), encoding="utf-8")
    return made


def test_the_reader_keeps_what_a_note_says(files: tuple[Path, Path]) -> None:
    old, new = (read(path) for path in files)
    assert [note.text for note in old.notes] == [RATE]
    assert old.notes[0].pieces[0].of(old.text).strip() == RATE
    assert "17" not in [note.text for note in old.notes], "a page number says nothing"
    comparison = compare(old, new)
    assert aside(comparison) == [(RATE, RATE.replace("107", "151"))]
    assert "".join(s.text for s in comparison.all_pairs[-1].rows[0].segments if s.op is not Op.INSERT) == RATE


def test_a_note_that_the_other_filing_has_outside_its_section_is_not_new() -> None:
    old, new = filing(FLEET, RATE), filing(FLEET)
    behind = RATE.replace("2, 2025", "4, 2026").replace("107", "151").replace(" was", "\nwas")
    new = replace(new, text=f"{new.text}\nItem 4. Information\n{behind}\n")
    comparison = compare(old, new)
    assert aside(comparison) == [(FLEET, FLEET), (RATE, behind.replace("\n", " "))]
    assert compare(new, new).set_aside is None
    assert compare(old, replace(new, text=new.text.replace("lid rate", "rate of lids"))).set_aside is not None


def test_a_note_is_not_searched_for_where_a_few_words_say_it() -> None:
    old, new = filing("Unaudited."), filing(FLEET)
    comparison = compare(old, replace(new, text=f"{new.text}\nUnaudited."))
    assert ("Unaudited.", "") in aside(comparison)
