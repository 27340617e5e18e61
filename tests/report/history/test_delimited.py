"""The CSV of a history: a line for each point of each series, and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

import pytest

from tests.report.history.contents import hostile, sample_comparisons, samples
from viewer.report.history.contents import HistoryContents
from viewer.report.history.delimited import history_table, render_history_csv
from viewer.report.history.grid import POINT_COLUMNS


def _rows(contents: HistoryContents) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(history_table(contents), newline="")))


def test_each_point_is_a_line() -> None:
    rows = _rows(samples())
    assert len(rows) == sum(len(series.points) for series in samples().series)
    points = [point for series in samples().series for point in series.points]
    for row, point in zip(rows, points, strict=True):
        assert row["text"].lstrip("'") == " ".join(point.text.split())
        assert row["value"] == repr(point.value.plain)
        assert row["period_end"] == point.when.plain


def test_a_figure_that_runs_over_all_four() -> None:
    rows = [
        row for row in _rows(samples()) if row["claim"].startswith("share of outstanding shares owned by")
    ]
    assert [(row["filing"], row["value"], row["unit"]) for row in rows] == [
        ("FY2022", "26.5", "percent"),
        ("FY2023", "28.1", "percent"),
        ("FY2024", "29.8", "percent"),
        ("FY2025", "31.2", "percent"),
    ]


def test_a_filing_that_tells_three_years_has_three_points() -> None:
    rows = [row for row in _rows(samples()) if "Companies of its group paid us" in row["measure"]]
    told = [(row["period_end"], row["text"]) for row in rows if row["filing"] == "FY2023"]
    assert told == [
        ("2021-03-31", "¥5.8 billion"),
        ("2022-03-31", "¥6.9 billion"),
        ("2023-03-31", "¥7.2 billion"),
    ]


def test_what_was_restated_says_so_in_each_of_its_lines() -> None:
    rows = [row for row in _rows(samples()) if row["restated"]]
    assert [(row["filing"], row["text"]) for row in rows] == [
        ("FY2022", "¥16.4 billion"),
        ("FY2023", "¥16.4 billion"),
        ("FY2024", "¥16.4 billion"),
        ("FY2025", "¥15.2 billion"),
    ]


def test_doubtful_readings_are_told() -> None:
    told = {row["text"]: row["suspect"] for row in _rows(samples()) if row["suspect"]}
    assert "90.4 billion" in told
    assert "misprinted" in told["90.4 billion"]


def test_lines_end_as_the_standard_says_and_titles_lead() -> None:
    lines = history_table(samples()).split("\r\n")
    assert lines[0].split(",") == list(POINT_COLUMNS)
    assert lines[-1] == ""


def test_no_text_begins_like_a_formula() -> None:
    rows = _rows(hostile())
    assert rows
    for row in rows:
        for name, cell in row.items():
            assert not cell or cell.lstrip()[:1] not in "=+-@＝＋－＠" or name == "value", (name, cell[:40])


def test_the_same_history_gives_the_same_table() -> None:
    contents = samples()
    made = render_history_csv(contents.history, sample_comparisons())
    assert made == history_table(contents)


@pytest.mark.parametrize("name", ["value", "period_end"])
def test_numbers_and_days_are_always_there(name: str) -> None:
    assert all(row[name] for row in _rows(samples()))
