from __future__ import annotations

import pytest

from viewer.comparison.diff.diff import diff_text
from viewer.comparison.diff.edits import TokenEdit, edits_between
from viewer.comparison.diff.semantic_cleanup import semantic_cleanup
from viewer.comparison.diff.thresholds import DIFF_THRESHOLDS, DiffThresholds
from viewer.comparison.diff.tokens import tokens_of
from viewer.comparison.model import Op, Segment
from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser
from viewer.filings.model import Span


def marked(segments: tuple[Segment, ...]) -> str:
    """``[-deleted-]`` and ``{+inserted+}`` in the running text; ignored differences with a tilde."""
    signs = {Op.EQUAL: "{}", Op.DELETE: "[-{}-]", Op.INSERT: "{{+{}+}}"}
    return "".join(signs[s.op].format(("~" if s.ignored else "") + s.text) for s in segments)


def test_a_lone_word_between_two_rewrites_does_not_chop_them() -> None:
    old = "we lease most offshore vessels from the shipowners association annually."
    new = "our subsidiaries charter cargo barges under the municipal framework agreement."
    assert marked(diff_text(old, new)) == (
        "[-we lease most offshore vessels from the shipowners association annually-]"
        "{+our subsidiaries charter cargo barges under the municipal framework agreement+}."
    )


def test_a_sentence_that_was_mostly_rewritten_is_one_block_out_and_one_in() -> None:
    old = "We incurred an operating loss of ¥1.4 billion and a net loss of ¥0.1 billion for the storm year."
    new = "Although we recorded operating income and net income in and after the storm year."
    at = [Span(old.index(text), old.index(text) + len(text)) for text in ("¥1.4 billion", "¥0.1 billion")]
    assert marked(diff_text(old, new, at)) == (
        "[-We incurred an operating loss of ¥1.4 billion and a net loss of ¥0.1 billion for-]"
        "{+Although we recorded operating income and net income in and after+} the storm year."
    )


def test_lone_words_of_grammar_between_long_deletions_go_with_them() -> None:
    old = (
        "The ferry lost money until 2002. In August the yard of our supplier closed for good, and as a "
        "result of our late deliveries two customers left us. Our debt to the harbour authority is large."
    )
    new = "The ferry lost money until 2002, and our debt to the harbour authority is large."
    assert marked(diff_text(old, new)) == (
        "The ferry lost money until 2002[-. In August the yard of our supplier closed for good, and as a "
        "result of our late deliveries two customers left us. Our-]{+, and our+} debt to the harbour "
        "authority is large."
    )


def test_a_figure_that_changed_keeps_the_words_around_it_apart_from_a_rewrite() -> None:
    old = "Two of our suppliers went out of business, and our total debt as of March 31, 2024 was large."
    new = "All our lenders agreed to wait for their money, and our total debt as of March 31, 2025 was large."
    at = [[Span(text.index("March"), text.index("March") + 14)] for text in (old, new)]
    assert "our total debt as of [-March 31, 2024-]{+March 31, 2025+} was" in marked(diff_text(old, new, *at))


def test_words_that_changed_one_by_one_stay_apart() -> None:
    old = "a decrease in revenues and an increase in costs"
    new = "an increase in revenues and a decrease in costs"
    assert "in revenues and" in marked(diff_text(old, new))


def test_a_figure_that_stayed_is_never_swallowed_by_the_rewrite_around_it() -> None:
    old = "expected proceeds from disposals amount 31% across northern ferry terminals overall"
    new = "charges against goodwill reached roughly 31% within southern cargo depots altogether"
    at = Span(old.index("31%"), old.index("31%") + 3), Span(new.index("31%"), new.index("31%") + 3)
    assert Segment(Op.EQUAL, " 31% ") in diff_text(old, new, at[:1], at[1:])


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "pilots serve as advisers of Northern Harbour Works, a builder of moles, and as a member of its "
            "council for navigation.",
            "pilots hold shares of Northern Harbour Works, Bay Dredging and the Old Lighthouse Foundation.",
            "pilots [-serve as advisers-]{+hold shares+} of Northern Harbour Works, [-a builder of moles, "
            "and as a member of its council for navigation-]{+Bay Dredging and the Old Lighthouse "
            "Foundation+}.",
        ),
        (
            "We began a mooring programme but currently have a limited mooring capacity in the inner bay.",
            "Our divers still inspect the moorings of our anchorages, but currently have a limited number of "
            "certified buoys.",
            "[-We began a mooring programme-]{+Our divers still inspect the moorings of our anchorages,+} "
            "but currently have a limited [-mooring capacity in the inner bay-]"
            "{+number of certified buoys+}.",
        ),
    ],
)
def test_a_name_or_several_words_that_tell_something_stay_in_a_rewrite(
    old: str, new: str, expected: str
) -> None:
    assert marked(diff_text(old, new)) == expected


def test_a_new_sentence_takes_no_end_of_the_sentence_before_it_along() -> None:
    old = (
        "Berths were moved to the harbour works in spring. Currently, they are our largest lessor of quays. "
        "We may lose them."
    )
    new = (
        "Berths are leased under a framework agreement with the harbour works, our largest lessor of quays. "
        "Two thirds of all mooring fees were paid to them. We may lose them."
    )
    assert marked(diff_text(old, new)).endswith(
        "our largest lessor of quays. {+Two thirds of all mooring fees were paid to them. +}We may lose them."
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "It may raise fares and require us to dredge.",
            "It may raise fares, harming our lines, ferries and fleet value. Besides, such agreements may "
            "require us to dredge.",
            "It may raise fares[- and-]{+, harming our lines, ferries and fleet value. Besides, such "
            "agreements may+} require us to dredge.",
        ),
        (
            "rules on, continual improvement in speed and performance characteristics, rapid loading",
            "rules on, and rapid loading",
            "rules on, [-continual improvement in speed and performance characteristics,-]{+and+} rapid "
            "loading",
        ),
        (
            "We may buy tugs in some of these cases. However, no lender is known.",
            "We may buy tugs, although no lender is known.",
            "We may buy tugs[- in some of these cases. However,-]{+, although+} no lender is known.",
        ),
        (
            "tugs and barges",
            "harbour tugs and lake barges",
            "{+harbour +}tugs and {+lake +}barges",
        ),
        (
            "our tugs, pilots and cranes",
            "our tugs of any size, crews and pilots and cranes",
            "our tugs{+ of any size+}, {+crews and +}pilots and cranes",
        ),
    ],
)
def test_a_joint_between_two_insertions_is_theirs_if_it_joined_other_things_before(
    old: str, new: str, expected: str
) -> None:
    assert marked(diff_text(old, new)) == expected


NORMALISER = normaliser(Options())


def cleaned(
    old: str, new: str, figures: tuple[str, ...] = (), thresholds: DiffThresholds = DIFF_THRESHOLDS
) -> tuple[int, list[TokenEdit]]:
    """The number of edits of a shortest diff, and what the clean-up makes of them."""
    sides = []
    for text in (old, new):
        atoms = sorted(
            Span(text.index(each), text.index(each) + len(each)) for each in figures if each in text
        )
        sides.append(tokens_of(text, atoms, NORMALISER))
    edits = edits_between(*sides).edits
    made = semantic_cleanup(edits, *sides, thresholds)
    back = semantic_cleanup([edit.mirrored for edit in edits], *sides[::-1], thresholds)
    assert [edit.mirrored for edit in back] == made
    return len(edits), made


@pytest.mark.parametrize(
    ("thresholds", "edits"),
    [
        (DiffThresholds(), 1),
        (DiffThresholds(stray_weight=0.9, stray_ratio=0.0, shred_ratio=99), 2),
        (DiffThresholds(stray_weight=1.0, stray_ratio=0.0, shred_ratio=99), 1),
        (DiffThresholds(stray_tokens=0, shred_ratio=99), 2),
        (DiffThresholds(stray_tokens=1, shred_ratio=99), 1),
    ],
)
def test_a_match_is_stray_up_to_a_weight_and_a_length(thresholds: DiffThresholds, edits: int) -> None:
    old, new = "pilots leave harbours by tug boat", "dockers close terminals by lock out"
    assert cleaned(old, new, thresholds=thresholds)[0] == 2
    assert len(cleaned(old, new, thresholds=thresholds)[1]) == edits


@pytest.mark.parametrize(
    ("match", "edits"),
    [
        ("harbour", 1),
        ("harbour master", 1),
        ("harbour master guild", 2),
        ("harbour of the northern", 1),
        ("harbour of the far northern", 2),
    ],
)
def test_a_match_of_several_content_words_stays(match: str, edits: int) -> None:
    old = f"extraordinarily unfavourable circumstances {match} considerably weakening passengers confidence"
    new = f"straightforward administrative procedures {match} substituting electronical registration forms"
    before, made = cleaned(old, new)
    assert before == 2
    assert len(made) == edits


@pytest.mark.parametrize(("long", "edits"), [("lighthouse keepers", 1), ("lights", 2)])
def test_a_match_heavier_than_the_smaller_rewrite_stays(long: str, edits: int) -> None:
    old = f"{long} anchorage extraordinarily unfavourable circumstances"
    new = f"{long[::-1]} anchorage straightforward administrative procedures"
    assert len(cleaned(old, new)[1]) == edits


def test_one_word_for_one_word_on_both_sides_of_a_match_stays_two_edits() -> None:
    assert cleaned("decrease in revenues", "increase in costs") == (
        2,
        [TokenEdit(0, 1, 0, 1), TokenEdit(2, 3, 2, 3)],
    )


@pytest.mark.parametrize(
    ("old", "new", "figures"),
    [
        ("we hold 31% of old yards", "all own 31% in new slips", ("31%",)),
        ("in 2011 we of old yards", "in 2012 we in new slips", ("2011", "2012")),
    ],
)
def test_no_match_beside_or_with_a_figure_is_taken_in(old: str, new: str, figures: tuple[str, ...]) -> None:
    before, made = cleaned(old, new, figures)
    assert len(made) == before == 2


@pytest.mark.parametrize(("ratio", "edits"), [(4.0, [TokenEdit(1, 12, 1, 3)]), (40.0, None)])
def test_three_long_deletions_with_function_words_between_are_one(
    ratio: float, edits: list[TokenEdit] | None
) -> None:
    old = "tugs harbour masters guild of northern lighthouse keepers and southern pilots union sail"
    new = "tugs of and sail"
    before, made = cleaned(old, new, thresholds=DiffThresholds(shred_ratio=ratio, joint_ratio=999))
    assert before == 3
    assert made == edits if edits else len(made) == 3


@pytest.mark.parametrize(
    ("first", "last"),
    [("harbourmasters", "southern pilots union"), ("harbour masters", "lighthouses")],
)
def test_one_long_word_may_begin_or_end_such_a_series(first: str, last: str) -> None:
    old = f"tugs {first} of northern lighthouse keepers and {last} sail"
    before, made = cleaned(old, "tugs of and sail", thresholds=DiffThresholds(joint_ratio=999))
    assert before == 3
    assert len(made) == 1


@pytest.mark.parametrize(
    ("thresholds", "edits"),
    [
        (DiffThresholds(), 1),
        (DiffThresholds(joint_weight=0.4), 2),
        (DiffThresholds(joint_ratio=999), 2),
        (DiffThresholds(joint_ratio=24.5), 2),
    ],
)
def test_a_comma_between_two_long_insertions_is_stray(thresholds: DiffThresholds, edits: int) -> None:
    old, new = "tugs, sail", "tugs harbour lighthouses, mooring buoys sail"
    before, made = cleaned(old, new, thresholds=thresholds)
    assert before == 2
    assert len(made) == edits
