from __future__ import annotations

import pytest

from tests.gauge.difference import changed_words
from tests.gauge.lines import line_differences


def _told(kind: str, base: str, now: str) -> list[str]:
    return [each.text for each in line_differences(kind, "a→b", base, now)]


@pytest.mark.parametrize(
    ("base", "now", "told"),
    [
        ("15 changed", "13 changed", "[-15-]{+13+} changed"),
        ("of 1,520 days", "of 1,310 days", "of [-1,520-]{+1,310+} days"),
        ("we may lose", "we may not lose", "we may {+not +}lose"),
        ("edited", "unchanged", "[-edited-]{+unchanged+}"),
        ("a\nb", "a\nc", "a⏎[-b-]{+c+}"),
    ],
)
def test_whole_words_are_shown_as_changed(base: str, now: str, told: str) -> None:
    assert changed_words(base, now) == told


def test_a_row_that_came_first_renumbers_no_other() -> None:
    base = "number,factor\n1,tea\n2,coffee\n"
    assert _told("csv", base, "number,factor\n1,milk\n2,tea\n3,coffee\n") == ["{+№,milk+}"]


def test_numbers_that_alone_differ_are_told() -> None:
    assert _told("csv", "number\n1,tea\n", "number\n2,tea\n") == ["[-1,-]{+2,+}tea"]


def test_a_row_of_a_table_is_one_line() -> None:
    row = '<tr id="f{}">\n  <td>{}</td>\n  <td>changed</td>\n</tr>'
    base = row.format(1, "tea") + "  " + row.format(2, "milk")
    now = row.format(1, "oats") + "  " + row.format(2, "tea") + "  " + row.format(3, "milk")
    assert _told("html", base, now) == ['{+<tr id="f№"> <td>oats</td> <td>changed</td> </tr>+}']


def test_no_difference_is_without_a_line() -> None:
    assert _told("html", "<p>a</p>", "<p>a</p>\n\n") == ["(white space alone)"]


def test_lines_that_are_not_alike_went_and_came() -> None:
    assert _told("markdown", "- tea\n", "| 1,520 days |\n") == ["[-- tea-]", "{+| 1,520 days |+}"]
