"""The two earlier sample filings as a careful reader finds them: what is in them, and what is set aside."""

from __future__ import annotations

import pytest

from viewer.filings import read
from viewer.filings.model import Filing
from viewer.resources import sample_filings


@pytest.fixture(scope="module")
def filings() -> dict[int, Filing]:
    return {2022 + at: read(path) for at, path in enumerate(sample_filings()[:2])}


@pytest.mark.parametrize(
    ("year", "categories"),
    [
        (2022, {"Risks related to our business": 9, "Risks related to our finances": 5}),
        (2023, {"Risks related to our business": 8, "Risks related to our finances": 5}),
    ],
)
def test_factors_stand_under_their_categories(
    filings: dict[int, Filing], year: int, categories: dict[str, int]
) -> None:
    found: dict[str, int] = {}
    for factor in filings[year].factors:
        found["".join(factor.category_path)] = found.get("".join(factor.category_path), 0) + 1
    assert found == {**categories, "Risks related to our shares": 2}


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (2022, "an accident that is widely reported may not return to us."),
        (2022, "the harder it will be to borrow against the rest."),
        (2022, "lose their share of a route on which they have invested heavily."),
        (2023, "train enough of them, we may have to lay up ships"),
        (2023, "a term loan of $35,000,000, which we have guaranteed."),
    ],
)
def test_what_a_page_had_cut_is_whole(filings: dict[int, Filing], year: int, text: str) -> None:
    parts = [part.text for factor in filings[year].factors for part in factor.parts]
    assert sum(text in part for part in parts) == 1


@pytest.mark.parametrize(
    ("year", "noise", "text"),
    [
        (2022, "page-foot note", "(1) Ships on charter for less than one year are not counted."),
        (2023, "page number", "17"),
    ],
)
def test_what_belongs_to_the_page_is_set_aside(
    filings: dict[int, Filing], year: int, noise: str, text: str
) -> None:
    filing = filings[year]
    aside = [block for block in filing.blocks if block.noise is not None and block.noise.value == noise]
    assert [block.span.of(filing.text).strip() for block in aside] == [text]


def test_every_character_is_accounted_for(filings: dict[int, Filing]) -> None:
    for filing in filings.values():
        assert filing.coverage.unassigned == ()
