"""The bundled filings: four of one issuer, of which two are compared."""

from __future__ import annotations

from viewer.filings import read
from viewer.resources import sample_filings, sample_pair


def test_the_samples_are_four_years_of_one_company() -> None:
    filings = [read(path) for path in sample_filings()]
    assert [filing.fiscal_year for filing in filings] == [2022, 2023, 2024, 2025]
    assert {filing.company for filing in filings} == {"Harbour Line Ltd."}
    assert {filing.form for filing in filings} == {"20-F"}


def test_each_sample_is_read_without_doubt() -> None:
    for path in sample_filings():
        filing = read(path)
        assert filing.section.confidence > 0.9, path.name
        assert not filing.doubts, path.name


def test_the_pair_is_the_two_newest() -> None:
    assert sample_pair() == sample_filings()[-2:]
