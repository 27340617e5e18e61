from __future__ import annotations

import pytest

from viewer.comparison.diff.diff import diff_text
from viewer.comparison.model import Op, Segment


def marked(segments: tuple[Segment, ...]) -> str:
    """``[-deleted-]`` and ``{+inserted+}`` in the running text; ignored differences with a tilde."""
    signs = {Op.EQUAL: "{}", Op.DELETE: "[-{}-]", Op.INSERT: "{{+{}+}}"}
    return "".join(signs[s.op].format(("~" if s.ignored else "") + s.text) for s in segments)


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
