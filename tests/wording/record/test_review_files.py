"""What is otherwise here than where a review file was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.review.handing.reviews import empty, filed, filings
from viewer.review.handing.thresholds_used import thresholds_used
from viewer.wording.record.review_files import differing_words


def test_nothing_is_said_where_nothing_differs(tmp_path: Path) -> None:
    compared = filings(tmp_path)
    assert differing_words(filed(compared, empty(compared)), compared) == ()


def test_filings_options_version_and_numbers_are_told(tmp_path: Path) -> None:
    compared = filings(tmp_path)
    file = filed(compared, empty(compared))
    numbers = {stage: dict(of) for stage, of in thresholds_used().items()}
    for name in list(numbers["headings"])[:4]:
        numbers["headings"][name] = "another"
    other = replace(
        file,
        old=replace(file.old, sha256="f" * 64, name="elsewhere.md"),
        options={**file.options, "ignore_case": True},
        version="9.9",
        thresholds=numbers,
    )
    filing, options, version, told = differing_words(other, compared)
    assert filing == (
        "The old filing is not the file elsewhere.md that was reviewed (SHA-256 ffffffffffff… there, "
        f"{compared.old.sha256[:12]}… here): 2 of 2 factors have the same text."
    )
    assert options == "It was reviewed with case ignored; here it is the other way round."
    assert version.startswith("It was saved by factordiff 9.9; this is ")
    assert told.startswith("4 numbers by which filings are read and compared are others: headings.")
    assert told.endswith(" ….")
