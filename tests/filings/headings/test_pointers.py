"""Sections in which small titles stand over pointers to other filings hold no factors."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.filings import Filing, read
from viewer.wording.readings.doubts import other_warnings

START = "# FORM 10-Q\n\nTallowmere Shears Corp.\n\n## Item 1A. Risk Factors\n\n"
END = "\n\n## Item 2. Unregistered Sales of Equity Securities\n\nNone.\n"


def filing(folder: Path, *paragraphs: str) -> Filing:
    path = folder / "pointers.md"
    path.write_text(START + "\n\n".join(paragraphs) + END, "utf-8")
    return read(path)


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            "Refer to Part I, Item 1A on pages 5 to 9 of Tallowmere’s 2022 Form 10-K for our risks.",
            "**Supervision of mills**",
            "Refer to the part Supervision of mills on pages 2–3 of Tallowmere’s 2022 Form 10-K.",
        ),
        (
            "For our risk factors, see “Risk Factors” in our Annual Report on Form 10-K.",
            "**Duties**",
            "For a discussion of the duties on shears, please see Note 4 to our statements.",
            "**Market prices**",
            "See “Plate” on page 41 of that report. Refer to page 9 as well.",
        ),
        (
            "*Plate and steel*",
            "The part entitled “Plate” of our annual report is incorporated in this report by reference.",
            "*Mills*",
            "What we say of our mills is set forth in Part I, Item 2 of our Form 10-K.",
        ),
        (
            "**Regulation**",
            "Information on the rules for shears is included on page 12 of the annual report.",
        ),
    ],
)
def test_titles_over_pointers_are_no_factors(paragraphs: tuple[str, ...], tmp_path: Path) -> None:
    read_so_far = filing(tmp_path, *paragraphs)
    assert read_so_far.factors == ()
    assert any("no risk factors of its own" in warning for warning in other_warnings(read_so_far))


CLAIM = (
    "The mill may fail to send us plate, which would harm our sales and could stop our works for a time, as "
    "it did in the year before the last one."
)


def test_a_claim_of_a_risk_makes_factors_of_all(tmp_path: Path) -> None:
    pointer = "See Item 3 of our Form 10-K for the suits that are under way."
    said = ("**We may be sued, which could harm our sales.**", pointer, "**We may lose our mill.**", CLAIM)
    assert len(filing(tmp_path, *said).factors) == 2


def test_a_text_that_points_and_goes_on_is_a_factor(tmp_path: Path) -> None:
    assert len(filing(tmp_path, "**Plate**", "See page 4 of our annual report. " + CLAIM).factors) == 1
