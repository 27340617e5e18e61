"""Lines that have less than most headings: titles of a factor's parts, or headings that slipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.filings import read

START = "# FORM 10-K\n\nTallowmere Shears Corp.\n\n## Item 1A. Risk Factors\n\n"
END = "\n\n## Item 1B. Unresolved Staff Comments\n\nNone.\n"
BODY = "It did so in the year before the last one, and we sold a third less. We have put by a sum for it."
TOPICS = (
    "plate",
    "steel",
    "shops",
    "mills",
    "duties",
    "fairs",
    "grinders",
    "banks",
    "suits",
    "tongs",
    "roads",
)
HEADINGS = [f"Losses of {topic} may harm what we earn from our shears." for topic in TOPICS]


def found(folder: Path, *paragraphs: str) -> list[str]:
    path = folder / "looks.md"
    path.write_text(START + "\n\n".join(paragraphs) + END, "utf-8")
    return [factor.heading.text for factor in read(path).factors]


@pytest.mark.parametrize(("strong", "weak"), [("***", "*"), ("***", "**")])
@pytest.mark.parametrize(
    "titles", [("Basel III", "Plate Act"), ("Mills", "The Fair Rules"), ("Old Duties", "New")]
)
def test_titles_of_a_factors_parts_are_no_factors(
    strong: str, weak: str, titles: tuple[str, str], tmp_path: Path
) -> None:
    said = [part for heading in HEADINGS for part in (f"{strong}{heading}{strong}", BODY)]
    parts = [part for title in titles for part in (f"{weak}{title}{weak}", BODY)]
    assert found(tmp_path, *said[:12], *parts, *said[12:]) == HEADINGS


@pytest.mark.parametrize(
    "titles",
    [
        ("Litigation with Rowan", "Litigation with Tarn", "The Dyers’ Claims", "Suits over Tongs"),
        ("Rowan", "Tarn and Sons", "The Smiths of Hallow Bridge"),
    ],
)
def test_titles_that_name_what_goes_wrong_part_a_factor_that_says_so(
    titles: tuple[str, ...], tmp_path: Path
) -> None:
    said = [part for heading in HEADINGS for part in (f"**{heading}**", BODY)]
    body = "{0} sued us over our shears in spring. The suit of {0} may last for years, and we may lose it."
    parts = [part for title in titles for part in (f"*{title}*", body.format(title))]
    assert found(tmp_path, *said[:12], *parts, *said[12:]) == HEADINGS


@pytest.mark.parametrize(
    "slipped",
    [
        "Even if the owners keep the mill by the river, they may fail to send us the plate that we need.",
        "We could lose the mill by the river, and the plate that its owners send us may become scarce.",
    ],
)
def test_a_heading_in_bold_among_bold_italic_ones_is_a_factor(slipped: str, tmp_path: Path) -> None:
    said = [part for heading in HEADINGS for part in (f"***{heading}***", BODY)]
    body = (
        "The mill by the river belongs to two owners. Each year they send us plate for a hundred thousand "
        "shears, and no other mill that we know of rolls such plate. If the owners sold it we would need "
        "a year to find the plate that we need elsewhere."
    )
    wanted = [*HEADINGS[:6], slipped, *HEADINGS[6:]]
    assert found(tmp_path, *said[:12], f"**{slipped}**", body, *said[12:]) == wanted


def test_headings_in_italics_under_categories_in_bold_italics_are_factors(tmp_path: Path) -> None:
    said = [part for heading in HEADINGS for part in (f"*{heading}*", BODY)]
    assert (
        found(tmp_path, "***Risks of Our Trade***", *said[:12], "***Other Risks***", *said[12:]) == HEADINGS
    )
