"""What was done, as it follows "Undo" in the menu."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import PairSpec, build_comparison
from tests.plain_figures import figure_of
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.review import Mark
from viewer.review.acts.act import Act, What, user
from viewer.review.check import Check
from viewer.review.notes.note import Note
from viewer.wording.record.acts import (
    check_act_words,
    elsewhere_words,
    figure_note_act_words,
    mark_act_words,
    note_act_words,
)

LONG = "We may lose the berths that we hold in the northern harbours."
(PAIR,) = build_comparison([PairSpec(rows=[(LONG, LONG)])]).pairs
FIGURE = PlacedFigure(Place("n1", 1), figure_of(FigureKind.PERCENT, "5%", 0, 2, 5.0, "percent", "", None))
CHANGE = FigureChange(None, FIGURE, FigureVerdict.ADDED, None, None, "invented")


def test_marks_and_notes_name_the_factor_shortly() -> None:
    named = "“We may lose the berths that we hold in…”"
    assert mark_act_words(PAIR, Mark.REVIEWED, on=True) == f"mark {named} reviewed"
    assert mark_act_words(PAIR, Mark.FLAGGED, on=False) == f"take the mark flagged off {named}"
    assert note_act_words(PAIR, None, "ask") == f"note on {named}"
    assert note_act_words(PAIR, Note("", id="b", reply_to="a"), "since May") == f"answer on {named}"
    assert note_act_words(PAIR, Note("ask", id="a"), "") == f"delete note on {named}"


def test_who_said_something_elsewhere_is_named() -> None:
    own = Act("1.1", "1.2", What.FLAGGED, "x", {}, who=user())
    assert elsewhere_words([own]) == "The review was changed just now by you in another window"
    others = [replace(own, who=who) for who in ("ben", "ann", "")]
    assert elsewhere_words([own, *others]) == "The review was changed just now by ann, ben"


def test_figures_are_named_by_their_value() -> None:
    assert check_act_words(CHANGE, Check.NEEDS_SOURCE) == "mark 5% needs source"
    assert check_act_words(CHANGE, Check.NONE) == "take the mark off 5%"
    assert figure_note_act_words(CHANGE) == "note on 5%"
