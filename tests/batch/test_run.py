"""A whole run: tables of what was compared, rows for what could not be, nothing twice, the same bytes."""

from __future__ import annotations

from pathlib import Path

import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from tests.batch.standins import HIVE, at_once, never
from tests.cli.small import small_filing
from viewer.batch import BatchAsked, BatchFault, run_batch
from viewer.batch.kept import FILE, KeptAnswers, key_of
from viewer.batch.manifest import pairs_of_manifest
from viewer.batch.results import PlannedPair, written
from viewer.batch.stages import BatchWork
from viewer.batch.tables import PARTITIONED, SCHEMAS
from viewer.batch.work import BatchJob, compare_files, hash_of
from viewer.comparison.options import Options

AT_ONCE, NEVER = BatchWork(compare=at_once, identify=never), BatchWork(compare=never, identify=never)


def manifest_of(folder: Path, *names: str) -> Path:
    """A manifest that pairs one old filing with a new one of each name."""
    folder.mkdir(exist_ok=True)
    small_filing(folder / "old.md", "11")
    for name in names:
        small_filing(folder / f"{name}.md", name)
    path = folder / "pairs.csv"
    lines = [f"old.md,{name}.md,Pier Ltd.,{2020 + at}" for at, name in enumerate(names)]
    path.write_text("\n".join(["old,new,company,year", *lines]), encoding="utf-8")
    return path


def asked(source: Path, output: Path, scheduler: str, **more: object) -> BatchAsked:
    return BatchAsked(source, output, Options(), scheduler=scheduler, **more)  # type: ignore[arg-type]


def rows(output: Path, table: str) -> list[dict[str, object]]:
    if table == "errors":
        return pq.read_table(output / "errors" / "errors.parquet").to_pylist()
    return ds.dataset(output / table, partitioning=HIVE).to_table().to_pylist()


def bytes_of(output: Path) -> dict[str, bytes]:
    """All that a run wrote but what it keeps for itself."""
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file() and path.name != FILE
    }


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory, scheduler: str) -> Path:
    """The output of a run over three pairs, one of them with a damaged file."""
    folder = tmp_path_factory.mktemp("compared")
    source = manifest_of(folder, "12", "13", "14")
    (folder / "13.md").write_bytes(b"%PDF-1.7 and no more")
    result = run_batch(asked(source, folder / "out", scheduler, reports=True))
    assert (result.compared, result.failed, result.unpaired) == (2, 1, 0)
    return folder


def test_the_tables_hold_what_a_comparison_says(compared: Path) -> None:
    pairs = rows(compared / "out", "pairs")
    assert [(row["new"], row["company"], row["year"]) for row in pairs] == [
        ("12.md", "Pier Ltd.", 2020),
        ("14.md", "Pier Ltd.", 2022),
    ]
    assert all(row["edited"] == 1 and row["unchanged"] == 1 and 0.9 < row["simple"] < 1 for row in pairs)
    figures = {
        row["new_text"]: row for row in rows(compared / "out", "figures") if row["verdict"] == "changed"
    }
    assert set(figures) == {"12", "14"}
    assert (figures["14"]["old_number"], figures["14"]["delta"]) == (11.0, 3.0)
    factors = rows(compared / "out", "factors")
    assert {row["heading"] for row in factors} >= {"Storms may close the harbour that we work in."}


def test_a_damaged_file_is_a_row_and_stops_nobody(compared: Path) -> None:
    (row,) = rows(compared / "out", "errors")
    assert (row["old"], row["new"], row["line"], row["kind"], row["file"]) == (
        "old.md",
        "13.md",
        3,
        "unreadable",
        "13.md",
    )


def test_each_table_has_the_columns_that_are_written_down(compared: Path) -> None:
    for table in PARTITIONED:
        files = sorted((compared / "out" / table).rglob("*.parquet"))
        assert files
        assert all(pq.read_schema(path).equals(SCHEMAS[table]) for path in files)


def test_each_pair_has_a_report_and_the_summary_leads_to_it(compared: Path) -> None:
    page = (compared / "out" / "summary.html").read_text(encoding="utf-8")
    for row in rows(compared / "out", "pairs"):
        assert (compared / "out" / "reports" / f"{row['pair']}.html").is_file()
        assert f'href="reports/{row["pair"]}.html"' in page


def test_what_is_done_is_not_done_again(compared: Path, scheduler: str) -> None:
    before = bytes_of(compared / "out")
    told: list[str] = []
    source = compared / "pairs.csv"
    again = asked(source, compared / "out", "tcp://nobody:1", reports=True)
    result = run_batch(again, lambda step, _share: told.append(step), work=NEVER)
    assert (result.compared, result.failed) == (2, 1)
    assert bytes_of(compared / "out") == before
    assert "Starting the workers" not in told


def test_the_bytes_do_not_depend_on_who_did_the_work(compared: Path, tmp_path: Path) -> None:
    """One process, in the other order, gives what two workers gave in theirs."""
    pairs = pairs_of_manifest(compared / "pairs.csv")
    output = tmp_path / "out"
    kept = KeptAnswers(output)
    planned = []
    for pair in reversed(pairs):
        hashes = tuple(str(hash_of(path)) for path in pair.paths)
        key = key_of("compare", hashes, Options())
        files = tuple(str(path.absolute()) for path in pair.paths)
        kept.keep(key, compare_files(BatchJob(key, files, hashes, Options(), 600, 30)))
        planned.append(PlannedPair(pair, key))
    plan = BatchAsked(compared / "pairs.csv", output, Options(), reports=True)
    written(plan, kept, planned, (), {})
    kept.close()
    with_reports = bytes_of(compared / "out")
    assert bytes_of(output) == {n: b for n, b in with_reports.items() if not n.startswith("reports/")}


def test_a_worker_that_ends_costs_its_own_pair_alone(tmp_path: Path, scheduler: str) -> None:
    names = [f"new{number}" for number in range(4)]
    source = manifest_of(tmp_path, *names[:2], "kills", "once", *names[2:])
    result = run_batch(asked(source, tmp_path / "out", scheduler), work=AT_ONCE)
    assert (result.compared, result.failed) == (5, 1)
    (row,) = rows(tmp_path / "out", "errors")
    assert (row["new"], row["kind"]) == ("kills.md", "worker ended")
    found = [row["new"] for row in rows(tmp_path / "out", "pairs")]
    assert sorted(found) == sorted([*(f"{name}.md" for name in names), "once.md"])


def test_a_pair_that_hangs_is_ended(tmp_path: Path, scheduler: str) -> None:
    source = manifest_of(tmp_path, "new1", "heeds", "hangs", "new2")
    plan = asked(source, tmp_path / "out", scheduler, seconds=0.3, grace=0.2)
    result = run_batch(plan, work=AT_ONCE)
    assert (result.compared, result.failed) == (2, 2), rows(tmp_path / "out", "errors")
    found = {row["new"]: row["kind"] for row in rows(tmp_path / "out", "errors")}
    assert found == {"heeds.md": "time limit", "hangs.md": "time limit"}


def test_a_run_that_was_stopped_goes_on_where_it_was(tmp_path: Path, scheduler: str) -> None:
    source = manifest_of(tmp_path, *(f"new{number}" for number in range(5)))

    def stop(step: str, _share: float) -> None:
        if step.startswith("3 of 5"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_batch(asked(source, tmp_path / "out", scheduler), stop, work=AT_ONCE)
    told: list[str] = []
    plan = asked(source, tmp_path / "out", scheduler)
    result = run_batch(plan, lambda step, _share: told.append(step), work=AT_ONCE)
    assert result.compared == 5
    assert [step.partition(" pairs")[0] for step in told if " pairs," in step] == ["4 of 5", "5 of 5"]


def test_what_may_pass_is_tried_again_by_the_next_run(tmp_path: Path, scheduler: str) -> None:
    source = manifest_of(tmp_path, "new1")
    assert run_batch(asked(source, tmp_path / "out", scheduler), work=NEVER).failed == 1
    assert run_batch(asked(source, tmp_path / "out", scheduler), work=AT_ONCE).failed == 0


def test_a_folder_is_paired_by_company_and_year(tmp_path: Path, scheduler: str) -> None:
    folder = tmp_path / "filings"
    folder.mkdir()
    for year in (2021, 2022, 2024):
        path = small_filing(folder / f"pier-{year}.md", str(year - 2000))
        text = path.read_text(encoding="utf-8")
        head = f"# Form 10-K\n\nFor the fiscal year ended December 31, {year}\n\nPIER TUGS INC.\n\n"
        told = "(Exact name of registrant as specified in its charter)\n\n"
        path.write_text(text.replace("# Form 10-K\n\n", head + told), encoding="utf-8")
    (folder / "notes.md").write_text("Call the auditors.", encoding="utf-8")
    result = run_batch(asked(folder, tmp_path / "out", scheduler))
    assert (result.compared, result.failed, result.unpaired) == (1, 0, 2)
    (row,) = rows(tmp_path / "out", "pairs")
    assert (row["old"], row["new"], row["year"]) == ("pier-2021.md", "pier-2022.md", 2022)
    errors = {row["file"]: row["kind"] for row in rows(tmp_path / "out", "errors")}
    assert errors == {"notes.md": "no section", "pier-2024.md": "unpaired"}


def test_a_cluster_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.batch.cluster._WAIT", 0.3)
    source = manifest_of(tmp_path, "new1")
    with pytest.raises(BatchFault, match=r"127\.0\.0\.1:9"):
        run_batch(asked(source, tmp_path / "out", "tcp://127.0.0.1:9"))
