"""A figure among what to look at first says which it is; what does not agree says where, and why."""

from __future__ import annotations

from dataclasses import replace

from tests.comparison.shifts.sentences import reworded
from tests.report.page import page
from viewer.comparison.model import Comparison, FigureVerdict, Inconsistency, PlacedFigure
from viewer.redline.attention.first import Look, look_first
from viewer.report import render_html, render_markdown

_FERRIES = "Our ferry tickets brought revenues of ¥{} billion and our piers had costs of ¥{} billion."


def _changed() -> Comparison:
    return reworded(_FERRIES.format("0.5", "9.8"), _FERRIES.format("1.3", "2.1"))


def test_two_figures_of_one_sentence_each_say_their_values_and_measure() -> None:
    first, second = sorted(
        look_first(_changed()), key=lambda look: look.place.span.start if look.place else 0
    )
    assert first.why.startswith("¥0.5 billion → ¥1.3 billion, higher than before; ")
    assert second.why.startswith("¥9.8 billion → ¥2.1 billion, lower than before; ")
    assert "revenues" in first.why
    assert "costs" in second.why


def test_the_figure_is_marked_in_its_clause() -> None:
    made = _changed()
    text = render_markdown(made)
    assert "revenues of **¥1.3 billion** and our piers" in text
    assert "costs of **¥2.1 billion**." in text
    marked = [each.text for each in page(render_html(made)).one("ol", "first").all("b")]
    assert {"¥0.5 billion", "¥1.3 billion", "¥9.8 billion", "¥2.1 billion"} <= set(marked)


def test_a_doubtful_reading_says_so() -> None:
    made = _changed()
    pair = made.pairs[0]
    figures = tuple(replace(each, suspect="¥ may be 9") for each in pair.figures)
    looks = look_first(replace(made, pairs=(replace(pair, figures=figures),)))
    assert looks
    assert all("suspect: " in look.why for look in looks)


def _not_agreeing(made: Comparison, new: bool) -> Look:
    figures: tuple[PlacedFigure, ...] = tuple(
        side for each in made.pairs[0].figures for side in [each.new if new else each.old] if side
    )
    found = replace(made, inconsistencies=(Inconsistency(figures, "the parts do not add up"),))
    (look,) = [look for look in look_first(found) if look.kind == "does not agree"]
    return look


def test_what_does_not_agree_says_which_filing_and_why() -> None:
    look = _not_agreeing(_changed(), new=False)
    assert look.why == "old filing: ¥0.5 billion, ¥9.8 billion. the parts do not add up"
    assert "¥0.5 billion" in look.old
    assert "¥9.8 billion" in look.old
    assert look.new == ""
    assert look.place is not None
    assert look.place.place.factor == "o1"
    look = _not_agreeing(_changed(), new=True)
    assert look.why.startswith("new filing: ¥1.3 billion, ¥2.1 billion.")
    assert look.old == ""


def test_other_clauses_of_what_does_not_agree_are_shown() -> None:
    far = "The fleet is old and each hull of it must be looked at by divers in every year that it sails. " * 3
    text = "Tickets brought revenues of ¥{} billion. " + far + "Our piers had costs of ¥{} billion."
    look = _not_agreeing(reworded(text.format("0.5", "9.8"), text.format("1.3", "2.1")), new=True)
    assert "¥1.3 billion" in look.new
    assert "¥2.1 billion" in look.new


def test_a_restated_figure_keeps_both_clauses() -> None:
    loss = "Our net loss for the fiscal year ended March 31, 2003 was ¥{} billion, the highest ever."
    looks = look_first(reworded(loss.format("16.5"), loss.format("15.6")))
    (look,) = [look for look in looks if look.concern.figure is not None]
    assert look.concern.figure is not None
    assert look.concern.figure.verdict is FigureVerdict.RESTATED
    assert look.old
    assert look.new
