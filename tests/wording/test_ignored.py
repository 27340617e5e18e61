"""What is said of a difference that is not counted."""

from __future__ import annotations

import pytest

from viewer.comparison.diff.diff import diff_text
from viewer.comparison.model import Op, Segment
from viewer.comparison.options import IgnoreOption, Options
from viewer.redline.marks import difference_marks
from viewer.redline.plan import OLD
from viewer.wording.ignored import ignored_words

ALL = Options(ignore_case=True)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("the port", "the\n\nport", "white space"),
        ("computing-related work", "computingrelated work", "a known misreading of scanned text"),
        ("a “port” here", 'a "port" here', "quotes or dashes"),
        ("a — b", "a – b", "quotes or dashes"),
        ("• a port", "▪ a port", "bullet"),
        ("the Company is", "the company is", "letter case"),
        ("the ﬁrm is", "the firm is", "a known misreading of scanned text"),
        ("paid ￥5 then", "paid ¥5 then", "a known misreading of scanned text"),
        ("paid ＄5 then", "paid $5 then", "a known misreading of scanned text"),
        ("some 5％ of", "some 5% of", "a known misreading of scanned text"),
        ("The “Quay”", 'the "Quay"', "quotes or dashes, letter case"),
    ],
)
def test_each_option_has_its_name(old: str, new: str, words: str) -> None:
    for one, other in ((old, new), (new, old)):
        covering = {option for segment in diff_text(one, other, (), (), ALL) for option in segment.ignored}
        said = ignored_words(tuple(option for option in IgnoreOption if option in covering))
        assert said == f"not counted as a change: {words}"


def test_a_difference_that_counts_has_no_reason() -> None:
    assert ignored_words(()) == ""


def test_the_tooltip_names_the_option() -> None:
    quotes = (IgnoreOption.QUOTES_AND_DASHES,)
    segments = [
        Segment(Op.EQUAL, "the "),
        Segment(Op.DELETE, "“", ignored=quotes),
        Segment(Op.INSERT, '"', ignored=quotes),
    ]
    (mark,) = difference_marks(segments, OLD)
    assert mark.tip == "not counted as a change: quotes or dashes"
