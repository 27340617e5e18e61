"""What an ignored difference is called."""

from __future__ import annotations

import pytest

from viewer.comparison.model import Op, Segment
from viewer.redline.ignored import kind_of_difference
from viewer.redline.marks import difference_marks
from viewer.redline.plan import OLD


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (" ", "\n\n", "white space"),
        ("computing-related", "computingrelated", "hyphen"),
        ("-", "", "hyphen"),
        ("“", '"', "quotes or dashes"),
        ("—", "–", "quotes or dashes"),
        ("•", "·", "bullet"),
        ("Company", "company", "letter case"),
        ("ﬁrm", "firm", "a glyph that scanning misreads"),
    ],
)
def test_each_kind_has_its_name(old: str, new: str, kind: str) -> None:
    assert kind_of_difference(old, new) == kind
    assert kind_of_difference(new, old) == kind


def test_the_tooltip_names_the_kind() -> None:
    segments = [
        Segment(Op.EQUAL, "the "),
        Segment(Op.DELETE, "“", ignored=True),
        Segment(Op.INSERT, '"', ignored=True),
    ]
    (mark,) = difference_marks(segments, OLD)
    assert mark.tip == "not counted as a change: quotes or dashes"
