from __future__ import annotations

import pytest

from viewer.comparison.model import Op, Segment
from viewer.comparison.text import diff_text
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
            "The quay is old. The crane is new.",
            "The quay is old. The ramp is closed. The crane is new.",
            "The quay is old. {+The ramp is closed. +}The crane is new.",
        ),
        (
            "fuel, labour and rent",
            "fuel, interest, labour and rent",
            "fuel, {+interest, +}labour and rent",
        ),
        (
            "revenues of the group and costs of the group and taxes",
            "revenues of the group and taxes",
            "revenues of the group [-and costs of the group -]and taxes",
        ),
    ],
)
def test_an_insertion_stands_where_a_sentence_or_clause_begins(old: str, new: str, expected: str) -> None:
    assert marked(diff_text(old, new)) == expected
    mirrored = expected.replace("{+", "<").replace("+}", ">").replace("[-", "{+").replace("-]", "+}")
    assert marked(diff_text(new, old)) == mirrored.replace("<", "[-").replace(">", "-]")
