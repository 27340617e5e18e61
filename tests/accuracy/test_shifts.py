"""How well shifts of meaning are found between sentences whose shifts were labelled by reading.

``labelled.tsv`` has invented sentences of every kind, and as many that were only reworded. Each is compared
both ways. The pairs of a folder of cases, where there is one, took no part in what was written there.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.comparison.shifts.sentences import kinds
from tests.corpus import corpus_folder

LABELLED = Path(__file__).parent / "shifts" / "labelled.tsv"
FLOOR = 0.95


def _score(path: Path) -> tuple[float, float, list[str]]:
    right = told = true = 0
    wrong: list[str] = []
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for row in rows:
        wanted = set(row["kinds"].replace(",", " ").split())
        for old, new in ((row["old"], row["new"]), (row["new"], row["old"])):
            found = set(kinds(old, new))
            right += len(found & wanted)
            told += len(found)
            true += len(wanted)
            if found != wanted:
                wrong.append(f"{sorted(wanted)} read as {sorted(found)}: {old} | {new}")
    return right / told, right / true, wrong


@pytest.mark.no_cover
def test_shifts_of_labelled_sentences() -> None:
    precision, recall, wrong = _score(LABELLED)
    print(f"\nshifts of invented sentences: precision {precision:.3f}, recall {recall:.3f}", *wrong, sep="\n")
    assert precision >= FLOOR
    assert recall >= FLOOR


@pytest.mark.no_cover
def test_shifts_of_the_labelled_cases() -> None:
    folder = corpus_folder()
    cases = folder / "cases" / "shifts.tsv" if folder is not None else None
    if cases is None or not cases.is_file():
        pytest.skip("no labelled cases beside the corpus")
    precision, recall, wrong = _score(cases)
    print(f"\nshifts of the cases: precision {precision:.3f}, recall {recall:.3f}", *wrong, sep="\n")
    assert precision >= FLOOR
    assert recall >= FLOOR
