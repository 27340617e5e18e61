"""Two filings that may not belong together are told of, and where; two years of one filing are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.accuracy.faulted.prose import prose_factors
from tests.builders import build_filing
from viewer.comparison.misfits import MisfitKind, misfits
from viewer.comparison.places import NEW
from viewer.filings.model import Filing
from viewer.wording.readings.misfits import misfit_words

FACTORS = prose_factors(3, 12)


def filing(factors: list[list[str]] = FACTORS, year: int = 2024, **fields: object) -> Filing:
    built = build_filing("Elm Foods", [(None, factor) for factor in factors], year)
    return replace(built, sha256=f"{built.sha256[:60]}{year}", **fields)  # type: ignore[arg-type]


def kinds(old: Filing, new: Filing) -> list[MisfitKind]:
    return [misfit.kind for misfit in misfits(old, new)]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"company": "ELM FOODS, INC."},
        {"company": "Elm Foods Holdings plc"},
        {"company": None},
        {"form": None},
        {"form": "20-F/A"},
        {"fiscal_year": None},
    ],
)
def test_two_years_of_one_filing_fit(changes: dict[str, object]) -> None:
    assert kinds(filing(), filing(year=2025, **changes)) == []
    assert kinds(filing(), filing(FACTORS[1:] + prose_factors(9, 3)[:2], 2025)) == []


@pytest.mark.parametrize(
    ("changes", "kind", "words"),
    [
        ({"company": "Pier Mills plc"}, MisfitKind.OTHER_COMPANY, "Elm Foods and Pier Mills plc"),
        ({"company": "The Pier Group Inc."}, MisfitKind.OTHER_COMPANY, "The Pier Group Inc."),
        ({"form": "10-K"}, MisfitKind.OTHER_FORM, "20-F and 10-K"),
        ({"form": "S-1"}, MisfitKind.OTHER_FORM, "20-F and S-1"),
        ({"fiscal_year": 2021}, MisfitKind.LATER_YEAR, "FY2024"),
    ],
)
def test_another_company_form_or_order_is_told(
    changes: dict[str, object], kind: MisfitKind, words: str
) -> None:
    (misfit,) = misfits(filing(), filing(year=2025, **changes))
    assert misfit.kind is kind
    assert words in misfit_words(misfit)
    assert not misfit_words(misfit).endswith("..")


def test_a_file_with_itself_is_told_as_that_alone() -> None:
    assert kinds(filing(), filing()) == [MisfitKind.SAME_FILE]


@pytest.mark.parametrize("kept", [1, 3, 4])
def test_far_fewer_factors_in_as_much_text_lead_to_the_filing_that_has_them(kept: int) -> None:
    rest = [part for factor in FACTORS[kept:] for part in factor]
    few = [*FACTORS[: kept - 1], [*FACTORS[kept - 1], *rest]]
    misfit = misfits(filing(), filing(few, 2025))[0]
    assert (misfit.kind, misfit.side, misfit.old, misfit.new) == (MisfitKind.COUNTS, NEW, "12", str(kept))
    assert misfit.span is not None


@pytest.mark.parametrize("where", ["start", "end", "alone"])
def test_a_heading_of_one_filing_in_a_paragraph_of_the_other_leads_to_it(where: str) -> None:
    heading, *body = FACTORS[5]
    parts = {"start": [f"{heading} {body[0]}", *body[1:]], "end": body, "alone": [heading, *body]}[where]
    before = [*FACTORS[4]]
    if where == "end":
        before[-1] = f"{before[-1]} {heading}"
    new = filing([*FACTORS[:4], [*before, *parts], *FACTORS[6:]], 2025)
    (misfit,) = misfits(filing(), new)
    assert (misfit.kind, misfit.side) == (MisfitKind.HEADING_IN_TEXT, NEW)
    assert misfit.span is not None
    assert heading in misfit.span.of(new.text)
