from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.beside.introduction import HEADING
from viewer.comparison.beside.texts import around_factors
from viewer.comparison.model import Comparison, FigureVerdict, Op, Status
from viewer.comparison.options import Options
from viewer.comparison.places import Place
from viewer.filings.model import Filing, Paragraph
from viewer.review import Entry, Mark, Review
from viewer.review.carry import carried
from viewer.wording.summary import is_same

FACTORS = [("Risks of trade", ["Rates may rise.", "We owe much."]), ("Risks at sea", ["Ships may sink."])]
WARNING = "Read these risks with care before you invest."
HISTORY = "We had paid $5.0 million to 14 carriers as of March 31, 2011 for the lines that we lease."


def filing(*preamble: str, factors: list[tuple[str, list[str]]] = FACTORS, year: int = 2012) -> Filing:
    built = build_filing("Quayside", [*factors], year)
    return replace(built, preamble=tuple(Paragraph(text, ()) for text in preamble))


def plain(*preamble: str) -> Filing:
    built = filing(*preamble)
    return replace(built, factors=tuple(replace(factor, category_path=()) for factor in built.factors))


def texts(comparison: Comparison, own: Op) -> list[str]:
    assert comparison.introduction is not None
    found = []
    for row in comparison.introduction.rows:
        if row.old if own is Op.DELETE else row.new:
            found += (row.old_text if own is Op.DELETE else row.new_text).split("\n")
    return found


def test_the_preamble_and_then_each_category_heading_once() -> None:
    factors = [*FACTORS, ("Risks of trade", ["Buyers may leave."])]
    comparison = compare(filing(WARNING, factors=factors), filing(WARNING, HISTORY, factors=factors))
    assert texts(comparison, Op.DELETE) == [WARNING, "Risks of trade", "Risks at sea"]
    assert texts(comparison, Op.INSERT) == [WARNING, HISTORY, "Risks of trade", "Risks at sea"]
    pair = comparison.introduction
    assert pair is not None
    assert (pair.id, pair.old, pair.new, pair.heading) == ("p0", ("o0",), ("n0",), HEADING)
    places = [place for row in pair.rows for place in row.new]
    assert places == [Place("n0", at) for at in range(1, 5)]


def test_nested_categories_stand_outermost_first() -> None:
    built = filing()
    paths = [("Business", "General"), ("Law", "General")]
    factors = [replace(f, category_path=path) for f, path in zip(built.factors, paths, strict=True)]
    around = around_factors(replace(built, factors=tuple(factors)))
    assert [part.text for part in around.paragraphs] == ["Business", "General", "Law", "General"]


def test_the_same_text_is_unchanged() -> None:
    comparison = compare(filing(WARNING), filing(WARNING))
    assert comparison.introduction is not None
    assert comparison.introduction.status is Status.UNCHANGED
    assert comparison.introduction.similarity == 1.0
    assert is_same(comparison)


def test_a_word_changed_before_the_first_factor_is_a_change() -> None:
    comparison = compare(filing(WARNING), filing(WARNING.replace("with care", "with great care")))
    assert comparison.introduction is not None
    assert comparison.introduction.status is Status.EDITED
    assert comparison.introduction.inserted > 0 == comparison.introduction.deleted
    assert not is_same(comparison)


def test_a_category_heading_in_other_words_is_a_change() -> None:
    factors = [("Risks of commerce", FACTORS[0][1]), FACTORS[1]]
    comparison = compare(filing(), filing(factors=factors))
    assert [pair.status for pair in comparison.pairs] == [Status.UNCHANGED] * 2
    assert comparison.introduction is not None
    assert comparison.introduction.status is Status.EDITED
    assert not is_same(comparison)


@pytest.mark.parametrize(("old", "new", "status"), [((), (WARNING,), "added"), ((WARNING,), (), "removed")])
def test_text_that_one_filing_alone_has(old: tuple[str, ...], new: tuple[str, ...], status: str) -> None:
    pair = compare(plain(*old), plain(*new)).introduction
    assert pair is not None
    assert (pair.status, pair.similarity) == (status, 0.0)
    assert bool(pair.old) == bool(old)
    assert pair.why.lower().startswith(status)


def test_nothing_around_the_factors() -> None:
    comparison = compare(plain(), plain())
    assert comparison.introduction is None
    assert comparison.all_pairs == comparison.pairs


def test_its_figures_are_judged_and_counted_like_the_others() -> None:
    new = HISTORY.replace("$5.0", "$6.5").replace("2011", "2012")
    comparison = compare(filing(HISTORY), filing(new))
    assert comparison.introduction is not None
    found = {change.new.figure.text: change for change in comparison.introduction.figures if change.new}
    assert found["$6.5 million"].verdict is FigureVerdict.CHANGED
    assert found["$6.5 million"].delta == 1_500_000
    assert found["March 31, 2012"].verdict is FigureVerdict.ROLLED_FORWARD
    assert found["14"].verdict is FigureVerdict.UNCHANGED
    assert comparison.counts["figures_changed"] == 1
    assert comparison.counts["figures_rolled_forward"] == 1
    placed = found["$6.5 million"].new
    assert placed is not None
    assert placed.place == Place("n0", 1)


def test_dates_that_rolled_on_can_be_ignored_there_too() -> None:
    comparison = compare(
        filing(HISTORY), filing(HISTORY.replace("2011", "2012")), Options(ignore_rolled_dates=True)
    )
    assert comparison.introduction is not None
    assert comparison.introduction.status is Status.UNCHANGED


def test_a_paragraph_that_moved_is_linked_to_where_it_stands_now() -> None:
    first = "Our vessels carry coal, grain and timber between seventeen northern harbours every winter."
    second = "Investors should weigh the perils described below together with our audited statements."
    third = "Nothing here promises a dividend, a listing or any particular price for the ordinary shares."
    pair = compare(filing(first, second, third), filing(third, first, second)).introduction
    assert pair is not None
    linked = [at for at, row in enumerate(pair.rows) if row.link is not None]
    assert len(linked) == 2
    for at in linked:
        link = pair.rows[at].link
        assert link is not None
        assert pair.rows[link].link == at


def test_a_mark_and_a_note_on_it_are_kept_by_its_text() -> None:
    comparison = compare(filing(WARNING), filing(HISTORY))
    pair = comparison.introduction
    assert pair is not None
    review = Review(comparison.old.sha256, comparison.new.sha256)
    review = review.with_entry(pair, Entry(Mark.REVIEWED, "weaker"))
    assert review.reviewed_count(comparison) == 1
    assert review.stray_notes(comparison) == ()
    later = compare(filing(WARNING), filing(HISTORY, "Another line."))
    assert later.introduction is not None
    entry = carried(review, later).entry(later.introduction)
    assert (entry.note, entry.outdated, entry.mark) == ("weaker", True, Mark.NONE)
