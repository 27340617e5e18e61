"""What each filing of a history is called in a margin: a year, and more only where two are of one year."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import build_filing
from viewer.filings.model import Filing
from viewer.wording.history.years import year_labels


def filing(year: int | None, form: str | None = "20-F") -> Filing:
    return replace(build_filing("Pier", [(None, ["Our port may close."])]), fiscal_year=year, form=form)


def test_a_filing_is_called_by_its_year() -> None:
    assert year_labels([filing(2004), filing(2007)]) == ("2004", "2007")


def test_two_of_one_year_are_told_apart_by_form_or_by_number() -> None:
    assert year_labels([filing(2004), filing(2004, "20-F/A")]) == ("2004 20-F", "2004 20-F/A")
    assert year_labels([filing(2004), filing(2004)]) == ("2004 20-F Pier.md (1)", "2004 20-F Pier.md (2)")


def test_one_without_a_year_goes_by_the_name_of_its_file() -> None:
    assert year_labels([filing(None), filing(2007)]) == ("Pier.md", "2007")


@given(
    st.lists(
        st.tuples(st.sampled_from((None, 2004, 2007)), st.sampled_from((None, "20-F", "20-F/A"))), max_size=9
    )
)
def test_no_two_are_called_alike(told: list[tuple[int | None, str | None]]) -> None:
    labels = year_labels([filing(*one) for one in told])
    assert len(set(labels)) == len(told)
