from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plain_figures import exact, figure_of
from viewer.comparison.model import (
    FigureChange,
    FigureVerdict,
    Op,
    PlacedFigure,
    Row,
    Segment,
)
from viewer.comparison.options import IgnoreOption, Options
from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.places import Place
from viewer.comparison.rows import rows_of, without_rolled_dates
from viewer.comparison.text.words import words_of
from viewer.figures.model import Figure, FigureKind

OLD = [
    "Our loans.",
    "At June 30, 2023 we owed $35,000,000.",
    "The bank may call them in at any time.",
]
NEW = ["Our loans.", "At June 30, 2024 we owed $55,000,000. The bank may call them in at any time."]


def parts(name: str, texts: list[str]) -> list[FactorPart]:
    return [FactorPart(Place(name, number), text, words_of(text)) for number, text in enumerate(texts)]


def figure(text: str, of: str, kind: FigureKind = FigureKind.MONEY) -> Figure:
    start = of.index(text)
    return figure_of(kind, text, start, start + len(text), text, None)


OLD_FIGURES = {
    Place("o1", 1): (figure("June 30, 2023", OLD[1], FigureKind.DATE), figure("$35,000,000", OLD[1])),
}
NEW_FIGURES = {
    Place("n1", 1): (figure("June 30, 2024", NEW[1], FigureKind.DATE), figure("$55,000,000", NEW[1])),
}


def rows() -> tuple[Row, ...]:
    return rows_of(parts("o1", OLD), parts("n1", NEW), OLD_FIGURES, NEW_FIGURES, Options())


def test_a_side_of_two_parts_keeps_its_figures_whole() -> None:
    row = rows()[1]
    assert row.old == (Place("o1", 1), Place("o1", 2))
    assert row.old_text == "\n".join(OLD[1:])
    assert row.new_text == NEW[1]
    assert [(s.op, s.text, bool(s.ignored)) for s in row.segments if s.op is not Op.EQUAL] == [
        (Op.DELETE, "June 30, 2023", False),
        (Op.INSERT, "June 30, 2024", False),
        (Op.DELETE, "$35,000,000", False),
        (Op.INSERT, "$55,000,000", False),
        (Op.DELETE, "\n", True),
        (Op.INSERT, " ", True),
    ]


def ledger(verdict: FigureVerdict) -> list[FigureChange]:
    old = PlacedFigure(Place("o1", 1), OLD_FIGURES[Place("o1", 1)][0])
    new = PlacedFigure(Place("n1", 1), NEW_FIGURES[Place("n1", 1)][0])
    return [FigureChange(old, new, verdict, exact(366), None, "")]


def test_a_rolled_date_is_ignored_and_nothing_else() -> None:
    quiet = without_rolled_dates(rows(), ledger(FigureVerdict.ROLLED_FORWARD))[1]
    assert Segment(Op.DELETE, "June 30, 2023", ignored=(IgnoreOption.ROLLED_DATES,)) in quiet.segments
    assert Segment(Op.DELETE, "$35,000,000") in quiet.segments
    assert [bool(change.ignored) for change in quiet.changes] == [True, False, True]
    assert (quiet.old_text, quiet.new_text) == (rows()[1].old_text, rows()[1].new_text)


def test_a_date_that_changed_otherwise_still_counts() -> None:
    assert without_rolled_dates(rows(), ledger(FigureVerdict.CHANGED)) == rows()


def test_a_date_inside_a_larger_rewrite_still_counts() -> None:
    old, new = ["H.", "By June 30, 2023 soon"], ["H.", "On June 30, 2024 later"]
    made = rows_of(parts("o1", old), parts("n1", new), {}, {}, Options())
    changes = [
        FigureChange(
            PlacedFigure(Place("o1", 1), figure("June 30, 2023", old[1])),
            PlacedFigure(Place("n1", 1), figure("June 30, 2024", new[1])),
            FigureVerdict.ROLLED_FORWARD,
            exact(366),
            None,
            "",
        )
    ]
    assert without_rolled_dates(made, changes) == made


SENTENCES = [
    "The northern quay is leased from the harbour authority until the autumn of next year.",
    "Our only crane was built by a yard that no longer supplies spare parts for its slewing gear.",
    "Marine fuel is bought on the spot market, where prices doubled within a single quarter.",
    "Licensed deck officers are scarce in the archipelago and are paid more by cargo lines.",
    "Two island councils have asked their ministers to put the summer timetable out to tender.",
    "Ice closed the eastern sound for eleven weeks last winter and may close it for longer.",
    "Our insurers have doubled the share of every claim that we must carry ourselves.",
    "The lighthouse keepers want a higher allowance for nights with fog and heavy swell.",
    "A rival has ordered three hybrid catamarans that need half as many hands on deck.",
    "Most bookings reach us through a single travel agency with offices on the mainland.",
]


def paragraphs(sentences: list[str], cuts: set[int]) -> list[str]:
    """The sentences in order, a new paragraph begun at each cut."""
    edges = [0, *sorted(cuts), len(sentences)]
    return ["Our quays.", *(" ".join(sentences[start:end]) for start, end in pairwise(edges))]


@given(
    st.permutations(SENTENCES), st.sets(st.integers(1, 9), max_size=4), st.sets(st.integers(1, 9), max_size=4)
)
def test_a_paragraph_cut_or_joined_anywhere_shows_no_text_twice(
    sentences: list[str], cuts: set[int], further: set[int]
) -> None:
    whole, cut = paragraphs(sentences, cuts), paragraphs(sentences, cuts | further)
    for old, new in ((whole, cut), (cut, whole)):
        made = rows_of(parts("o1", old), parts("n1", new), {}, {}, Options())
        assert not any(row.differs for row in made)


@pytest.mark.parametrize("cut", range(2, 9))
def test_a_sentence_that_went_over_to_the_next_paragraph_shows_once(cut: int) -> None:
    old, new = paragraphs(SENTENCES, {cut}), paragraphs(SENTENCES, {cut - 1})
    made = rows_of(parts("o1", old), parts("n1", new), {}, {}, Options())
    assert not any(row.differs for row in made)
