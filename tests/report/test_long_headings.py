"""A heading is told whole where it stands, and cut where each figure of its factor would tell it again.

A run of digits and commas may be taken for a heading with thousands of figures in it. Told in each of their
rows, 17,000 characters became a page of 134 MB.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.filings import read
from viewer.report import render_csv, render_html, render_markdown
from viewer.wording.links import LONGEST_IN_ROW, row_name

RENDERERS = (render_html, render_csv, render_markdown)


def compared(folder: Path, figures: int) -> Comparison:
    paths = []
    for year in (2023, 2024):
        path = folder / f"{year}-{figures}.md"
        heading = f"We depend on the {year},{'1,' * figures}1 ovens of one bakery"
        others = "".join(f"### *Our {name} may spoil.*\n\nSome did.\n\n" for name in ("flour", "yeast"))
        path.write_text(
            f"# Item 1A. Risk Factors\n\n### *{heading}.*\n\nWe have no other.\n\n{others}"
            "# Item 1B. Unresolved Staff Comments\n\nNone.\n",
            encoding="utf-8",
        )
        paths.append(path)
    return compare(read(paths[0]), read(paths[1]))


@pytest.mark.parametrize("render", RENDERERS)
def test_a_report_grows_with_the_text_and_not_with_its_square(
    tmp_path: Path, render: Callable[[Comparison], str]
) -> None:
    small, large = (len(render(compared(tmp_path, figures))) for figures in (300, 1_200))
    assert large < 6 * small


@pytest.mark.parametrize("render", [render_html, render_csv])
def test_a_heading_of_usual_length_is_told_whole_in_each_row(
    tmp_path: Path, render: Callable[[Comparison], str]
) -> None:
    comparison = compared(tmp_path, 120)
    heading = comparison.pairs[0].heading
    assert 200 < len(heading) < LONGEST_IN_ROW
    assert render(comparison).count(heading) > 100


def test_a_heading_is_cut_between_words() -> None:
    assert row_name("word " * 1_000) == f"{('word ' * 200).strip()}…"
    assert row_name("x" * 5_000) == "x" * LONGEST_IN_ROW + "…"
    assert row_name("We may owe more.") == "We may owe more."
