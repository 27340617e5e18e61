"""What all pairs came to: the tables, the page that sums them up, and three numbers for the terminal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.batch.asked import BatchAsked, BatchFault, BatchPair
from viewer.batch.folder_pairs import Unpaired
from viewer.batch.kept import KeptAnswers
from viewer.batch.rows import Row
from viewer.batch.summary_page import SUMMARY, summary_page
from viewer.batch.summing import BatchSums
from viewer.batch.tables import PARTITIONED
from viewer.batch.work import Answer, ErrorKind
from viewer.batch.writing import TableWriter
from viewer.report.writing import write_report

__all__ = ["BatchResult", "ErrorKind", "PlannedPair", "written"]


@dataclass(frozen=True, slots=True)
class PlannedPair:
    """A pair, and under which key its answer is."""

    pair: BatchPair
    key: str


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a run came to."""

    compared: int
    """Pairs with rows in the tables."""
    failed: int
    """Pairs that are rows of ``errors``."""
    unpaired: int
    """Files that stand in no pair, which are rows of ``errors`` too."""
    summary: Path
    """The page that sums it up."""


def written(
    asked: BatchAsked,
    kept: KeptAnswers,
    planned: Sequence[PlannedPair],
    unpaired: Sequence[Unpaired],
    lost: Mapping[str, Answer],
) -> BatchResult:
    """Write the tables and the summary.

    Args:
        asked: The run.
        kept: Where the answers are.
        planned: All pairs.
        unpaired: Files that stand in none.
        lost: Answers that are not kept.

    Raises:
        BatchFault: They cannot be written.
    """
    writer, sums = TableWriter(asked.output), BatchSums()
    errors: list[Row] = [_unpaired_row(each) for each in unpaired]
    places: dict[tuple[str, int], list[PlannedPair]] = defaultdict(list)
    for each in planned:
        answer = lost.get(each.key) or kept.find(each.key)
        assert answer is not None
        if "error" in answer:
            errors.append(_error_row(each.pair, answer["error"]))
        else:
            company, year = _place(each.pair, answer)
            places[company or "", year or 0].append(each)
    for (company, year), members in sorted(places.items(), key=lambda item: item[0]):
        rows = _rows(members, kept)
        writer.write(company or None, year or None, rows)
        sums.add(company, year, rows)
    errors.sort(key=lambda row: (row["pair"] or "", row["old"], row["new"] or ""))
    writer.close(errors)
    page = asked.output / SUMMARY
    try:
        write_report(summary_page(sums, errors, reports=asked.reports), page)
    except OSError as problem:
        raise BatchFault(f"{page}: {problem.strerror or problem}") from problem
    failed = len(errors) - len(unpaired)
    return BatchResult(len(planned) - failed, failed, len(unpaired), page)


def _place(pair: BatchPair, answer: Answer) -> tuple[str | None, int | None]:
    """Return the partition of a pair: as it was named, else as the filings tell, the newer one first."""
    row = answer["rows"]["pairs"][0]
    company = pair.company or row["new_company"] or row["old_company"]
    return company, pair.year if pair.year is not None else row["new_year"]


def _rows(members: Sequence[PlannedPair], kept: KeptAnswers) -> dict[str, list[Row]]:
    """Return the rows of a partition by table, sorted by pair, and of a pair in the order of the text."""
    found: dict[str, list[Row]] = {table: [] for table in PARTITIONED}
    for each in sorted(members, key=lambda one: one.pair.id):
        answer = kept.find(each.key)
        assert answer is not None
        for table in PARTITIONED:
            found[table] += _named(each.pair, table, answer["rows"][table])
    return found


def _named(pair: BatchPair, table: str, rows: Sequence[Row]) -> Iterator[Row]:
    files = {"old": pair.old, "new": pair.new} if table == "pairs" else {}
    for row in rows:
        yield {"pair": pair.id, **files, **row}


def _error_row(pair: BatchPair, error: Row) -> Row:
    file = error["file"]
    named = {str(path.absolute()): name for path, name in zip(pair.paths, (pair.old, pair.new), strict=True)}
    return {
        "pair": pair.id,
        "old": pair.old,
        "new": pair.new,
        "line": pair.line,
        "kind": error["kind"],
        "file": named.get(file, file),
        "text": error["text"],
    }


def _unpaired_row(file: Unpaired) -> Row:
    return {
        "pair": None,
        "old": file.name,
        "new": None,
        "line": None,
        "kind": file.kind,
        "file": file.name,
        "text": file.why,
    }
