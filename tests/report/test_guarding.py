"""What is pasted in a spreadsheet is no formula."""

from __future__ import annotations

from viewer.report.tables.guarding import as_tabs


def test_a_heading_that_looks_like_a_formula_is_led_by_an_apostrophe() -> None:
    heading = '=HYPERLINK("http://example.com")'
    rows = [["", "2020"], [heading, "-5"], [" \n@now", "−\nfewer"], ["-1+1", "-2.5"]]
    assert as_tabs(rows) == f"\t2020\n'{heading}\t-5\n'@now\t− fewer\n'-1+1\t-2.5"
