"""One replacement, told once: names, products, years and terms that changed throughout two filings."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import build_filing
from viewer.comparison import Comparison, compare
from viewer.comparison.model import FigureVerdict, Row, Status
from viewer.comparison.options import IgnoreOption, Options
from viewer.comparison.places import PlacedSpan
from viewer.comparison.replaced.replacement import Replacement, ReplacementKind
from viewer.redline.attention.replacements import listed_replacements
from viewer.wording.summary import summary

_FACTORS = (
    (
        "Storms may close our ports.",
        "The Company sails from four ports. Storms close one each winter.",
    ),
    ("Fuel may become dear.", "Fuel is dear, and the Company hedges a part of it with banks."),
    ("Crews may leave.", "Deck hands leave the Company's ships in spring, when farms need them."),
    ("Rules may change.", "The Company holds a licence that the ministry renews each third year."),
)
_QUIET = Options(ignore_replaced=True)


def _compared(
    old: Sequence[tuple[str, ...]],
    new: Sequence[tuple[str, ...]],
    options: Options = Options(),  # noqa: B008
) -> Comparison:
    sides = ([(None, factor) for factor in factors] for factors in (old, new))
    before, after = sides
    return compare(build_filing("Lines", before, 2024), build_filing("Lines", after, 2025), options)


def _put(old: str, new: str, factors: Sequence[tuple[str, ...]] = _FACTORS) -> list[tuple[str, ...]]:
    return [tuple(part.replace(old, new) for part in factor) for factor in factors]


def _renamed() -> list[tuple[str, ...]]:
    return _put("the Company", "Marlow Quay", _put("The Company", "Marlow Quay"))


def _text(comparison: Comparison, placed: PlacedSpan) -> str:
    return placed.span.of(comparison.paragraphs[placed.place].text)


def _only(comparison: Comparison) -> Replacement:
    (found,) = comparison.replacements
    return found


def test_a_new_name_is_told_once_with_every_place() -> None:
    comparison = _compared(_FACTORS, _renamed())
    found = _only(comparison)
    assert (found.kind, found.old, found.new) == (ReplacementKind.WORDS, "the Company", "Marlow Quay")
    assert len(found.places) == 4
    assert all(_text(comparison, place.old).lower().startswith("the company") for place in found.places)
    assert all(_text(comparison, place.new).startswith("Marlow Quay") for place in found.places)
    assert not found.kept


def test_where_the_old_name_still_stands_is_an_exception() -> None:
    longer = [*_FACTORS, ("Rivals may grow.", "A rival of the Company has bought three ships.")]
    changed = [*_renamed(), ("Rivals may grow.", "A rival of the Company has bought five ships.")]
    comparison = _compared(longer, changed)
    (kept,) = _only(comparison).kept
    assert _text(comparison, kept.new) == "the Company"
    assert kept.old is not None
    assert kept.pair == comparison.pairs[4].id


def test_two_phrases_that_both_stay_are_a_matter_of_style() -> None:
    same = [(f"Danger {n} is near.", f"Pier {n} of the Company is leased by Marlow Quay.") for n in range(9)]
    assert not _compared([*_FACTORS, *same], [*_renamed(), *same]).replacements


def test_two_places_are_no_rule() -> None:
    assert not _compared(_FACTORS[:2], _renamed()[:2]).replacements


@pytest.mark.parametrize(("old", "new"), [("may", "will"), ("may", "could"), ("increase", "reduce")])
def test_what_shifts_a_claim_is_no_replacement(old: str, new: str) -> None:
    factors = [(f"Danger {n} is near.", f"Storms may increase the dues of pier {n}.") for n in range(6)]
    assert not _compared(factors, _put(f" {old} ", f" {new} ", factors)).replacements


@pytest.mark.parametrize(("old", "new"), [("impact", "effect"), ("use", "utilise")])
def test_words_of_style_are_no_replacement(old: str, new: str) -> None:
    factors = [(f"Danger {n} is near.", f"Storms {old} pier {n} every spring.") for n in range(6)]
    assert not _compared(factors, _put(f" {old} ", f" {new} ", factors)).replacements
    named = _put(f" {old} ", " Marlow Quay ", factors)
    assert _compared(named, _put(" Marlow Quay ", " Grey Sea ", named)).replacements


def test_years_that_moved_on_are_one_replacement() -> None:
    factors = [(f"Danger {n} is near.", f"In 2023 pier {n} was shut for {n + 2} weeks.") for n in range(4)]
    found = _only(_compared(factors, _put("2023", "2024", factors)))
    assert (found.kind, found.old, found.new, len(found.places)) == (ReplacementKind.YEAR, "2023", "2024", 4)


def test_switched_on_the_places_are_quiet_and_nothing_else_is() -> None:
    changed = _renamed()
    changed[1] = (changed[1][0], changed[1][1].replace("banks", "brokers"))
    loud, quiet = (_compared(_FACTORS, changed, options) for options in (Options(), _QUIET))
    assert quiet.replacements == loud.replacements
    assert [pair.change_count for pair in loud.pairs] == [1, 2, 1, 1]
    assert [pair.change_count for pair in quiet.pairs] == [0, 1, 0, 0]
    assert {pair.status for pair in quiet.pairs} == {Status.EDITED}
    assert [row.new_text for pair in quiet.pairs for row in pair.rows] == [
        row.new_text for pair in loud.pairs for row in pair.rows
    ]


def test_an_edit_beside_a_replacement_counts() -> None:
    changed = _renamed()
    changed[3] = (changed[3][0], changed[3][1].replace("Marlow Quay holds", "Marlow Quay lost"))
    pair = _compared(_FACTORS, changed, _QUIET).pairs[3]
    assert [change.ignored for row in pair.rows for change in row.changes] == [(IgnoreOption.REPLACED,), ()]


def test_a_new_term_is_asked_after_throughout_the_new_filing() -> None:
    factors = [
        ("Dues may rise.", "The dues are set by the Harbour Dues Act each year."),
        ("Rules may change.", "The Harbour Dues Act may change."),
    ]
    changed = [
        ("Dues may rise.", "The dues are set by the Harbour Dues Act (“HDA”) each year. The HDA is old."),
        ("Rules may change.", "The Harbour Dues Act may change soon."),
    ]
    comparison = _compared(factors, changed)
    found = _only(comparison)
    assert (found.kind, found.old, found.new) == (ReplacementKind.TERM, "Harbour Dues Act", "HDA")
    assert [_text(comparison, kept.new) for kept in found.kept] == ["Harbour Dues Act"]
    assert not _compared(changed, changed).replacements


_NAMES = ("the Company", "Marlow Quay", "North Lines", "our group")
_Sides = tuple[list[tuple[str, ...]], list[tuple[str, ...]]]
"""The factors of the old filing and those of the new one."""
_TAILS = ("sails in winter", "owns two piers", "hires crews", "sails in summer", "pays dues in May")


@st.composite
def _filings(draw: st.DrawFn) -> _Sides:
    size = draw(st.integers(3, 6))
    old, new = draw(st.sampled_from([(a, b) for a in _NAMES for b in _NAMES if a != b]))
    sides: _Sides = ([], [])
    for number in range(size):
        tails = draw(st.sampled_from(_TAILS)), draw(st.sampled_from(_TAILS))
        names = old, draw(st.sampled_from([new, new, new, old]))
        for side, tail, name in zip(sides, tails, names, strict=True):
            side.append((f"Danger {number} may come.", f"On pier {number} of {number + 3} {name} {tail}."))
    return sides


@settings(max_examples=15, deadline=None)
@given(_filings())
def test_swapping_the_filings_swaps_the_sides(
    sides: _Sides,
) -> None:
    there, back = _compared(*sides), _compared(*sides[::-1])
    assert {(one.old, one.new, len(one.places)) for one in there.replacements} == {
        (one.new, one.old, len(one.places)) for one in back.replacements
    }


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text("ab 1²9’'s.“”()-é٣X", max_size=12), min_size=3, max_size=5), st.data())
def test_any_text_is_read(texts: list[str], data: st.DataObject) -> None:
    news = [
        data.draw(st.sampled_from([text, f"{text} X", text.replace("a", "X"), "X1 (“X”)"])) for text in texts
    ]
    sides = ([(f"Danger {n}", f"One {text} two.") for n, text in enumerate(side)] for side in (texts, news))
    _compared(*sides, _QUIET)


@pytest.mark.parametrize(("old", "new"), [("310²", "311²"), ("1234", "1236"), ("2023", "2045")])
def test_numbers_are_no_years(old: str, new: str) -> None:
    factors = [(f"Danger {n} is near.", f"Pier {n} has {old} posts.") for n in range(4)]
    assert not _compared(factors, _put(old, new, factors)).replacements


@settings(max_examples=15, deadline=None)
@given(_filings())
def test_a_filing_has_none_with_itself(sides: _Sides) -> None:
    assert not _compared(sides[0], sides[0]).replacements


@settings(max_examples=15, deadline=None)
@given(_filings())
def test_replacements_and_the_other_edits_make_the_new_text(
    sides: _Sides,
) -> None:
    quiet = _compared(*sides, _QUIET)
    places = [place for one in quiet.replacements for place in one.places]
    for pair in quiet.pairs:
        for row in pair.rows:
            here = [place for place in places if place.pair == pair.id and place.new.place in row.new]
            quietly = [change for change in row.changes if change.ignored]
            made = "".join(change.new.of(row.new_text) for change in quietly)
            assert made.split() == [word for place in here for word in _text(quiet, place.new).split()]
            assert _applied(row) == row.new_text


def _applied(row: Row) -> str:
    """The old text with each change made."""
    made = row.old_text
    for change in reversed(row.changes):
        made = made[: change.old.start] + change.new.of(row.new_text) + made[change.old.end :]
    return made


_TWO = {"the Company": "Marlow Quay", "Tarn Maritime": "Grey Sea Lines"}


def _both_put(factors: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    for old, new in _TWO.items():
        factors = _put(old, new, factors)
    return list(factors)


def _told(comparison: Comparison) -> dict[tuple[str, str], int]:
    return {(one.old, one.new): len(one.places) for one in comparison.replacements}


@pytest.mark.parametrize("between", ["pays", "owes", "sues, or pays,", "and its crew pay"])
def test_two_names_with_a_word_between_them_are_two(between: str) -> None:
    factors = [
        (f"Danger {n} is near.", f"On pier {n} of {n + 3} the Company {between} Tarn Maritime each spring.")
        for n in range(8)
    ]
    comparison = _compared(factors, _both_put(factors))
    assert _told(comparison) == dict.fromkeys(_TWO.items(), 8)
    quiet = _compared(factors, _both_put(factors), _QUIET)
    assert [pair.change_count for pair in quiet.pairs] == [0] * 8
    assert [row.new_text for pair in quiet.pairs for row in pair.rows] == [
        row.new_text for pair in comparison.pairs for row in pair.rows
    ]


def test_each_place_of_two_names_in_a_mixed_text_is_told() -> None:
    factors = [
        *_FACTORS,
        ("Dues may rise.", "In March the Company pays Tarn Maritime for the use of a quay."),
    ]
    factors += [
        ("Locks may jam.", "A lock keeper of the Company and Tarn Maritime has his house by the weir."),
        ("Ice may come.", "When ice comes, Tarn Maritime sends a ship that breaks it for two days."),
        ("Rats may come.", "Rats eat grain that the Company owes Tarn Maritime, which keeps no cats."),
    ]
    changed = _both_put(_put("The Company", "Marlow Quay", factors))
    assert _told(_compared(factors, changed)) == {
        ("the Company", "Marlow Quay"): 7,
        ("Tarn Maritime", "Grey Sea Lines"): 4,
    }


def test_of_a_year_it_is_told_how_many_places_are_dates_rolled_forward() -> None:
    factors = [(f"Danger {n} is near.", f"In 2023 pier {n} was shut for {n + 2} weeks.") for n in range(4)]
    comparison = _compared(factors, _put("2023", "2024", factors))
    rolled = sum(
        change.verdict is FigureVerdict.ROLLED_FORWARD for pair in comparison.pairs for change in pair.figures
    )
    assert rolled
    assert _only(comparison).rolled == rolled
    assert summary(comparison)["replaced_places"] == 4 - rolled
    (listed,) = listed_replacements(comparison)
    assert listed.counted == "4 places, all counted as dates rolled forward"


@pytest.mark.parametrize(
    "before",
    ["The dues are set by the Harbour Dues Act, or HDA.", "The HDA sets the dues.", "The (“HDA”) sets dues."],
)
def test_a_term_that_the_old_filing_uses_is_no_new_one(before: str) -> None:
    after = (
        "The dues are set by the Harbour Dues Act (“HDA”). The HDA is old. The HDA may end. An HDA is rare."
    )
    rest = ("Rules may change.", "The Harbour Dues Act may change.")
    comparison = _compared([("Dues may rise.", before), rest], [("Dues may rise.", after), rest])
    assert not comparison.replacements


def test_uses_of_a_term_are_not_those_of_a_longer_name() -> None:
    before = ("Rivals may grow.", "Rivals of ours may grow soon.")
    after = (
        "Rivals may grow.",
        "Rivals are Tarn Sea Lines, Inc. (“Tarn”) and Tarn Coal Works, Ltd. (“Tarn Coal”). Tarn has ships. "
        "Tarn Coal has none. Tarn is old, and so is Tarn Coal. Tarn Coal buys from Tarn.",
    )
    found = _compared([before], [after]).replacements
    assert {(one.old, one.new, one.uses) for one in found} == {
        ("Tarn Sea Lines, Inc.", "Tarn", 3),
        ("Tarn Coal Works, Ltd.", "Tarn Coal", 3),
    }


def test_the_long_form_of_a_term_does_not_reach_behind_another_term() -> None:
    after = (
        "Rivals are Grey Works Corporation (“Grey”) and Tarn Lines Corporation (“Tarn”). "
        + "Tarn sails. " * 3
    )
    found = _compared([("Rivals may grow.", "Rivals may grow.")], [("Rivals may grow.", after)]).replacements
    assert {(one.old, one.new) for one in found} == {("Tarn Lines Corporation", "Tarn")}
