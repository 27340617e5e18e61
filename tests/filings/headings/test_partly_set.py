"""Headings of which a part is set as the others are, and the rest slipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.headings.test_weaker_looks import BODY, HEADINGS, found

SLIPPED = (1, 5, 9)
TEXT = (
    "We sell **shears of all lengths** to shops and may lose some of them in a year of bad trade.",
    "We may lose shops. **We sold a third less** in the year before the last one.",
)


def partly(heading: str, strong: str, weak: str, part: int) -> str:
    words = heading.split()
    at = len(words) // part
    first, rest = " ".join(words[:at]), " ".join(words[at:])
    return f"{strong}{first}{strong} {weak}{rest}{weak}"


@pytest.mark.parametrize("strong", ["**", "***", "*"])
@pytest.mark.parametrize("part", [2, 3])
@pytest.mark.parametrize("turned", [False, True])
def test_a_heading_of_which_a_part_is_plain_is_a_factor(
    strong: str, part: int, turned: bool, tmp_path: Path
) -> None:
    said = []
    for number, heading in enumerate(HEADINGS):
        marks = ("", strong) if turned else (strong, "")
        slipped = number in SLIPPED
        said += [partly(heading, *marks, part) if slipped else f"{strong}{heading}{strong}", BODY]
    assert found(tmp_path, *said) == HEADINGS


@pytest.mark.parametrize("text", TEXT)
def test_a_word_set_apart_in_text_makes_no_heading(text: str, tmp_path: Path) -> None:
    said = [part for heading in HEADINGS for part in (f"**{heading}**", BODY)]
    assert found(tmp_path, *said[:8], text, *said[8:]) == HEADINGS


def test_a_line_set_in_one_other_way_throughout_is_not_partly_set(tmp_path: Path) -> None:
    """A line in italics among headings in bold italics: all of it is italic, and no part of it bold."""
    said = [part for heading in HEADINGS for part in (f"***{heading}***", BODY)]
    line = "*Factors that may affect what our shares are worth*"
    assert found(tmp_path, *said[:8], line, BODY, *said[8:]) == HEADINGS
