"""What is said of a difference that is not counted."""

from __future__ import annotations

import pytest

from viewer.comparison.diff.diff import diff_text
from viewer.comparison.options import IgnoreOption, Options
from viewer.wording.ignored import ignored_words, not_counted_words

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


def test_what_was_not_counted_is_named_in_a_sentence() -> None:
    only = Options(False, False, True, False, ignore_case=True)
    assert not_counted_words(only) == "Differences that were not counted: bullets, case."
    assert not_counted_words(Options(False, False, False, False)) == "Every difference was counted."
