"""Titles of groups that are counted are titles to the last of the row."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import Filing

BODY = (
    "Pilots are few. If they leave us, our ferries could not sail, and our results could be harmed for long."
)


def _read(folder: Path, titles: list[str], title: str = "<p>{}</p>") -> Filing:
    groups = "".join(
        f"{title.format(text)}<p><b>The loss of {what} could harm us.</b></p><p>{BODY}</p>"
        for what, text in zip(("our pilots", "a ferry", "a harbour", "our name"), titles, strict=False)
    )
    return read_text(
        folder,
        f"<html><body><p><b>Item 1A. Risk Factors</b></p>{groups}"
        "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>",
        "filing.htm",
    )


@pytest.mark.parametrize(
    "titles",
    [
        ["I. Ferry Risks", "II. Fuel Risks", "III. Harbour Risks", "IV. Other"],
        ["A. Risks of Our Ferries", "B. Risks of Our Harbours", "C. Other"],
        ["A) Operational Risks", "B) Market Risks", "C) Staff and Owners", "D) Legal Risks"],
    ],
)
@pytest.mark.parametrize("title", ["<p>{}</p>", "<p><i>{}</i></p>"])
def test_the_last_of_a_row_is_a_title_though_it_names_no_risk(
    tmp_path: Path, titles: list[str], title: str
) -> None:
    assert [f.category for f in _read(tmp_path, titles, title).factors] == titles


@pytest.mark.parametrize(
    "titles", [["I. Ferries", "II. Fuel", "III. Other"], ["I. Ferry Risks", "IV. Other"]]
)
def test_lines_that_are_no_such_row_title_nothing(tmp_path: Path, titles: list[str]) -> None:
    assert titles[-1] not in [f.category for f in _read(tmp_path, titles).factors]
