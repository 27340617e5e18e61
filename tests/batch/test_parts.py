"""The parts of a run: consecutive years, what is kept, partitions, progress, the summary, the limits."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pyarrow.dataset as ds
import pytest

from tests.batch.standins import HIVE, pair_row, quick_answer
from viewer.batch.asked import BatchFault
from viewer.batch.folder_pairs import bare_filing, consecutive
from viewer.batch.kept import KeptAnswers, key_of
from viewer.batch.needed import check_installed
from viewer.batch.rate import rate_words
from viewer.batch.summary_page import summary_page
from viewer.batch.summing import MOST, BatchSums
from viewer.batch.writing import TableWriter
from viewer.comparison.options import Options
from viewer.filings.model import Filing


def told(
    company: str | None, year: int | None, form: str = "10-K", name: str = "", period: str = ""
) -> Filing:
    name = name or f"{company}-{year}-{form}.htm".replace("/", "")
    properties = {"period": period} if period else {}
    identity = {"company": company, "form": form, "fiscal_year": year, "properties": properties}
    return bare_filing(name, name, identity)


def test_neighbours_in_time_are_pairs() -> None:
    filings = [
        told("Acme Inc.", 2023),
        told("ACME, Inc", 2021),
        told("Acme Corp", 2022),
        told("Acme Inc.", 2022, "10-K/A"),
        told("Acme Inc.", 2022, "20-F"),
        told("Acme Tools Inc.", 2023),
        told(None, 2023),
        told("Acme Inc.", None),
        told("Acme Inc.", 2026),
    ]
    pairs, alone = consecutive(Path(), filings)
    assert [(pair.old, pair.new, pair.company, pair.year) for pair in pairs] == [
        ("ACME, Inc-2021-10-K.htm", "Acme Corp-2022-10-K.htm", "Acme Inc.", 2022),
        ("Acme Corp-2022-10-K.htm", "Acme Inc.-2023-10-K.htm", "Acme Inc.", 2023),
    ]
    why = {each.name: each.why for each in alone}
    assert why["Acme Inc.-2022-10-KA.htm"] == "it amends another filing of that year"
    assert why["Acme Inc.-2026-10-K.htm"] == "no filing of the year before or after"
    assert why["Acme Inc.-None-10-K.htm"] == "it does not tell its fiscal year"
    assert why["None-2023-10-K.htm"] == "it does not tell whose it is"
    assert len(why) == 6
    assert consecutive(Path(), filings[::-1]) == (pairs, alone)


def test_quarters_of_a_year_are_neighbours() -> None:
    quarters = [told("Acme", 2024, "10-Q", f"q{n}.htm", f"2024-0{3 * n}-30") for n in (3, 1, 2)]
    pairs, alone = consecutive(Path(), quarters)
    assert [(pair.old, pair.new) for pair in pairs] == [("q1.htm", "q2.htm"), ("q2.htm", "q3.htm")]
    assert alone == ()


def test_answers_are_found_again_under_what_they_depend_on(tmp_path: Path) -> None:
    key = key_of("compare", ("a", "b"), Options())
    kept = KeptAnswers(tmp_path / "out")
    kept.keep(key, {"rows": {"pairs": [{"heading": "Prices – \ud800"}]}})
    kept.close()
    again = KeptAnswers(tmp_path / "out")
    assert again.find(key) == {"rows": {"pairs": [{"heading": "Prices – \ud800"}]}}
    others = (("b", "a"), Options()), (("a", "b"), Options(ignore_case=True))
    assert not any(again.has(key_of("compare", hashes, options)) for hashes, options in others)
    with pytest.raises(BatchFault, match="another run"):
        KeptAnswers(tmp_path / "out")
    again.close()


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(BatchFault, match="not the output of a run"):
        KeptAnswers(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_of_another_version_is_left_alone(tmp_path: Path) -> None:
    KeptAnswers(tmp_path / "out").close()
    file = sqlite3.connect(tmp_path / "out" / "batch.sqlite")
    file.execute("pragma user_version = 9")
    file.close()
    with pytest.raises(BatchFault, match="another version"):
        KeptAnswers(tmp_path / "out")


@pytest.mark.parametrize(
    "company", ["A/S Pier", "..", "Pier Inc.", "100% = 5", "松本港湾" * 30, "Pier\x00\n"]
)
def test_a_company_of_any_name_is_a_folder_that_is_read_back(tmp_path: Path, company: str) -> None:
    writer = TableWriter(tmp_path)
    rows = {**quick_answer(company)["rows"]}
    rows["pairs"] = [{"pair": "1", "old": "o", "new": "n", **row} for row in rows["pairs"]]
    writer.write(company, 2024, rows)
    writer.close([])
    (file,) = (tmp_path / "pairs").rglob("*.parquet")
    assert file.relative_to(tmp_path / "pairs").parts[1:2] == ("year=2024",)
    (row,) = ds.dataset(tmp_path / "pairs", partitioning=HIVE).to_table().to_pylist()
    assert (row["company"], row["year"]) == (company[:60], 2024)
    assert row["new_company"] == company


def test_what_is_not_known_is_null_and_empty_tables_have_columns(tmp_path: Path) -> None:
    writer = TableWriter(tmp_path)
    writer.write(None, None, {"pairs": [{"pair": "1", **pair_row()}]})
    writer.close([])
    (row,) = ds.dataset(tmp_path / "pairs", partitioning=HIVE).to_table().to_pylist()
    assert (row["company"], row["year"]) == (None, None)
    shifts = ds.dataset(tmp_path / "shifts", partitioning=HIVE).to_table()
    assert shifts.num_rows == 0 and "came_true" in shifts.column_names


def test_tables_of_an_earlier_run_are_replaced(tmp_path: Path) -> None:
    for company in ("Pier", "Quay"):
        writer = TableWriter(tmp_path)
        writer.write(company, 2024, {"pairs": [{"pair": "1", **pair_row()}]})
        writer.close([])
    assert [path.name for path in (tmp_path / "pairs").iterdir()] == ["company=Quay"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["errors", "factors", "figures", "pairs", "shifts", "warnings"]
    )


@pytest.mark.parametrize(
    ("done", "rate", "words"),
    [
        (100, 2.0, "100 of 4,000 pairs, 2.0 a second, 32 min left"),
        (3_980, 0.5, "3,980 of 4,000 pairs, 30.0 a minute, 40 s left"),
        (10, 0.1, "10 of 4,000 pairs, 6.0 a minute, 11 h 5 min left"),
    ],
)
def test_progress_is_told_with_rate_and_time(done: int, rate: float, words: str) -> None:
    assert rate_words(done, 4_000, rate, "pairs") == words


def test_the_summary_names_the_weightiest_and_runs_nothing() -> None:
    sums = BatchSums()
    for number in range(MOST + 5):
        row = {"pair": f"{number:03}", "old": "o", "new": "<script>", **pair_row(weight=number)}
        sums.add("Pier & Söhne <b>", 2024, {"pairs": [row], "warnings": []})
    errors = [{"file": "a<i>.md", "old": "a<i>.md", "new": None, "kind": "unreadable", "text": "<no>"}]
    page = summary_page(sums, errors, reports=False)
    assert [row["pair"] for _, _, row in sums.weightiest][:2] == ["054", "053"]
    assert len(sums.weightiest) == MOST
    assert "<script" not in page and "<b>" not in page and "<i>" not in page and "<no>" not in page
    assert "Pier &amp; Söhne &lt;b&gt;" in page and "default-src &#39;none&#39;" not in page


def test_what_is_missing_is_told_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    check_installed()
    monkeypatch.setattr("viewer.batch.needed.find_spec", lambda name: None if name == "pyarrow" else name)
    with pytest.raises(BatchFault, match=r'^pyarrow missing: pip install "factordiff\[batch\]"$'):
        check_installed()
    monkeypatch.setattr("viewer.batch.needed.find_spec", lambda name: None if name == "bokeh" else name)
    with pytest.raises(BatchFault, match="dashboard needs bokeh"):
        check_installed(dashboard=True)


def test_the_command_is_there_without_the_extra() -> None:
    code = "import sys, viewer.cli.commands, viewer.batch.needed; print('distributed' in sys.modules)"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "False"
