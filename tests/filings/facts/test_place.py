"""Where a tagged number stands in the text of its filing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.filings.facts.tagged_pages import Tagged, tagged_filing
from viewer.filings.facts.place import place_of
from viewer.filings.model import Filing

ROWS = [
    Tagged("us-gaap:Revenues", "12,345"),
    Tagged("us-gaap:NetIncomeLoss", "12,345", sign="-"),
    Tagged("us-gaap:Goodwill", "&#8212;", "End2024", form="ixt:fixed-zero"),
    Tagged("ex:Docks", "seven", form="ixt-sec:numwordsen", scale=0),
]


@pytest.fixture(scope="module")
def filing(tmp_path_factory: pytest.TempPathFactory) -> Filing:
    return tagged_filing(tmp_path_factory.mktemp("filing"), [], ROWS)


@pytest.mark.parametrize("at", [0, 1])
def test_a_number_is_found_where_it_stands_though_another_is_alike(filing: Filing, at: int) -> None:
    assert filing.tagged is not None
    place = place_of(filing, filing.tagged.facts[at])
    assert place is not None
    assert place.of(filing.text) == "12,345"
    assert filing.text[: place.start].rstrip(" |").endswith(ROWS[at].concept)


@pytest.mark.parametrize("at", [2, 3])
def test_what_has_no_digits_has_no_place(filing: Filing, at: int) -> None:
    assert filing.tagged is not None
    assert place_of(filing, filing.tagged.facts[at]) is None


def test_a_hidden_number_has_no_place(tmp_path: Path) -> None:
    hidden = Tagged("us-gaap:Revenues", "12,345").element
    path = tmp_path / "b.htm"
    tagged_filing(tmp_path, [], ROWS[:1], path.name)
    page = path.read_text("utf-8").replace("<ix:resources>", f"<ix:hidden>{hidden}</ix:hidden><ix:resources>")
    path.write_text(page, "utf-8")
    from viewer.filings import read

    filing = read(path)
    assert filing.tagged is not None
    assert place_of(filing, filing.tagged.facts[0]) is None
    assert place_of(filing, filing.tagged.facts[1]) is not None


def test_a_filing_without_tags_has_no_place_for_any(filing: Filing) -> None:
    assert filing.tagged is not None
    assert place_of(replace(filing, tagged=None), filing.tagged.facts[0]) is None


def test_a_filing_is_shown_without_its_bytes(filing: Filing) -> None:
    assert "<td>" not in repr(filing.tagged)
    assert "bytes" in repr(filing.tagged)
