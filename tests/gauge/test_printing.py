from __future__ import annotations

from tests.gauge.difference import Difference
from tests.gauge.printing import count_line, counted, fair_share, report_lines


def _rows(where: str, count: int) -> list[Difference]:
    return [Difference("figures", where, f"row {number}", f"text {number}") for number in range(count)]


def test_counts_stand_first_and_the_line_is_whole() -> None:
    found = [Difference("markdown", "2011→2012", "1", "- a"), *_rows("2011→2012", 2)]
    assert list(report_lines(found)) == [
        "figures: 2 rows changed in 1 pair (2011→2012: 2)",
        "markdown: 1 line changed in 1 pair (2011→2012: 1)",
        "",
        "── figures ──",
        "2011→2012 · text 0",
        "2011→2012 · text 1",
        "",
        "── markdown ──",
        "2011→2012 · - a",
    ]


def test_two_lines_on_one_row_are_one_row() -> None:
    found = [Difference("figures", "a→b", "row", text) for text in ("one", "two")]
    assert count_line("figures", found) == "figures: 1 row changed in 1 pair (a→b: 1)"


def test_what_is_left_out_is_counted() -> None:
    lines = list(report_lines(_rows("a→b", 12), limit=10))
    assert lines[-1] == "… and 2 more lines (ALL=1 prints them)"
    assert len(list(report_lines(_rows("a→b", 12), limit=None))) == 3 + 12


def test_a_pair_of_many_lines_crowds_out_no_other() -> None:
    lines = [("a→b", str(number)) for number in range(9)] + [("c→d", "last")]
    assert fair_share(lines, 3) == [("a→b", "0"), ("a→b", "1"), ("c→d", "last")]


def test_one_line_of_many_pairs_is_printed_once() -> None:
    found = [Difference("html", where, "1", "style") for where in ("a→b", "c→d")]
    assert list(report_lines(found))[-1] == "2 times in 2 (a→b, c→d) · style"


def test_counts_are_in_the_right_number() -> None:
    assert counted(1, "pair of factors") == "1 pair of factors"
    assert counted(2, "pair of factors") == "2 pairs of factors"
