from __future__ import annotations

import pytest

from viewer.comparison.diff.diff import diff_text
from viewer.comparison.model import Op, Segment
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
