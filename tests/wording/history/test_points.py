"""The points of a series in words, read off the four samples."""

from __future__ import annotations

from tests.report.history.contents import samples
from viewer.history import Series
from viewer.wording.history.points import gap_words, period_words, restated_words, series_words


def _series(subject: str) -> Series:
    return next(one for one in samples().series if one.claim.shown_subject == subject)


def _periods(series: Series) -> list[str]:
    return [period_words(point, samples().names) for point in series.points]


def test_a_period_is_told_as_the_filing_has_it() -> None:
    assert _periods(_series("operating income"))[0] == "fiscal year ended March 31, 2022"


def test_what_is_counted_back_has_its_end() -> None:
    assert _periods(_series("average rate"))[:2] == [
        "previous fiscal year (to 2021-03-31)",
        "fiscal year ended March 31, 2022",
    ]


def test_where_no_period_is_told_the_filing_s_year_stands() -> None:
    assert _periods(_series("average age of chief engineers"))[0] == "FY2022, no period is told"


def test_a_restatement_names_the_filings_that_tell_each_value() -> None:
    (restated,) = _series("net loss").restated
    assert restated_words(restated, samples().names) == (
        "¥16.4 billion in FY2022, FY2023, FY2024; ¥15.2 billion in FY2025"
    )


def test_what_a_series_lacks() -> None:
    series = _series("paid by Companies of group as share of revenues")
    assert gap_words(series, samples().names) == [
        "not told in FY2023",
        "nothing is told between 2022-03-31 and 2024-03-31",
    ]
    assert gap_words(_series("ships"), samples().names) == []


def test_every_series_has_words() -> None:
    assert all(series_words(series) for series in samples().series)
