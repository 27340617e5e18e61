"""Titles that open plain paragraphs: "Dependence on Hemp. The Company buys …", in texts without any type."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text

_TITLES = (
    "Dependence on Hemp",
    "Age of Looms",
    "Competition by Makers of Polyester",
    "Substantial Debt; No Assurance of Refinancing",
)
_TEXT = (
    "The Company buys what it weaves from three valleys, and may be unable to buy it elsewhere. A loss of "
    "supply could harm its results."
)
_MORE = "The Company has no other source. It may take years to find one, if there is any to be found."


def headings(tmp_path: Path, paragraphs: list[str]) -> list[str]:
    lines = [
        "FORM 10-K",
        "ITEM 1. BUSINESS",
        _MORE,
        "RISK FACTORS",
        *paragraphs,
        "ITEM 2. PROPERTIES",
        _MORE,
        "ITEM 3. LEGAL PROCEEDINGS",
        "None.",
    ]
    filing = read_text(tmp_path, "\n\n".join(lines) + "\n", "filing.txt")
    return [factor.heading.text for factor in filing.factors]


@pytest.mark.parametrize(
    ("between", "capitals"), [(". ", False), (" -- ", False), (" — ", False), (": ", False), (". ", True)]
)
def test_titles_that_open_paragraphs_are_headings(tmp_path: Path, between: str, capitals: bool) -> None:
    titles = [title.upper() if capitals else title for title in _TITLES]
    found = headings(tmp_path, [part for title in titles for part in (f"{title}{between}{_TEXT}", _MORE)])
    assert [heading.rstrip(".: ") for heading in found] == titles


def test_titles_of_parts_under_lines_of_their_own_are_none(tmp_path: Path) -> None:
    factors = {
        "We may run out of hemp.": "Hemp is bought from three valleys. A flood there may leave us without "
        "hemp to weave, and our customers could turn to makers of other cloth.",
        "Our looms may break.": "Of our looms thirty were built before 1970. No firm makes parts for such "
        "looms, and one that breaks could stand still for a season.",
        "We may lose our quay.": "The port has let the quay to us until 2026. It may want flats on the "
        "quay and not renew what it has let, and a move could cost us a year.",
        "Our lenders may call our loans.": "The loans fall due at once if we earn too little. Our lenders "
        "could then sell the mill, and we may be unable to borrow elsewhere.",
    }
    body = [
        part
        for (line, text), title in zip(factors.items(), _TITLES, strict=True)
        for part in (line, text, f"{title}. {_MORE}")
    ]
    assert headings(tmp_path, body) == list(factors)
