"""Lines that belong to the page, seen in filings of all kinds: each is set aside by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import Filing, Noise

HEAD = "Item 1A. Risk Factors\n\nKettles may boil over and harm our customers.\n\n"
HALF = "The kettles that we sell boil water in homes and on boats. We are not sure that we will be able to"
REST = "keep them from boiling over."
NEXT = "\n\nItem 1B. Unresolved Staff Comments\n\nNone.\n"


def _noise(filing: Filing) -> dict[str, Noise]:
    return {
        block.span.of(filing.text).strip(): block.noise
        for block in filing.blocks
        if block.noise not in (None, Noise.WHITE_SPACE, Noise.SECTION_TITLE)
    }


def _texts(filing: Filing) -> list[str]:
    return [paragraph.text for factor in filing.factors for paragraph in factor.paragraphs]


@pytest.mark.parametrize(
    ("line", "noise"),
    [
        ("Part I, Item 1A", Noise.RUNNING_HEADER),
        ("PART 1, ITEM 1A, 1B, 2, 3", Noise.RUNNING_HEADER),
        ("Items 1A and 1B", Noise.RUNNING_HEADER),
        ("(amounts in thousands, except per share data)", Noise.RUNNING_HEADER),
        ("(Dollars in millions)", Noise.RUNNING_HEADER),
    ],
)
def test_what_heads_a_page_is_told_even_once(tmp_path: Path, line: str, noise: Noise) -> None:
    filing = read_text(tmp_path, f"{HEAD}{HALF}\n\n12\n\n{line}\n\n{REST}{NEXT}")
    assert _noise(filing) == {"12": Noise.PAGE_NUMBER, line: noise}
    assert _texts(filing) == [f"{HALF} {REST}"]


@pytest.mark.parametrize(
    "line", ["Table of Contents Kettle Works, Inc. and Subsidiaries", "Table of Contents | Kettle Works"]
)
def test_a_company_beside_the_link_to_the_contents_heads_a_page(tmp_path: Path, line: str) -> None:
    filing = read_text(tmp_path, f"{HEAD}{HALF}\n\n12\n\n{line}\n\n{REST}{NEXT}")
    assert _noise(filing) == {"12": Noise.PAGE_NUMBER, line: Noise.RUNNING_HEADER}
    assert _texts(filing) == [f"{HALF} {REST}"]


def test_units_over_a_table_inside_a_page_are_kept(tmp_path: Path) -> None:
    filing = read_text(tmp_path, f"{HEAD}We sold these:\n\n(Dollars in millions)\n\nKettles and lids.{NEXT}")
    assert "(Dollars in millions)" in _texts(filing)


def test_page_numbers_in_brackets(tmp_path: Path) -> None:
    towns = {22: "Alder", 23: "Birch", 24: "Cedar"}
    pages = "\n\n".join(f"{HALF}\n\n({number})\n\nkeep them in {town}." for number, town in towns.items())
    filing = read_text(tmp_path, HEAD + pages + NEXT)
    assert list(_noise(filing).values()) == [Noise.PAGE_NUMBER] * 3
    assert _texts(filing) == [f"{HALF} keep them in {town}." for town in towns.values()]


def test_low_numbers_in_brackets_count_notes(tmp_path: Path) -> None:
    notes = "\n\n".join(f"({number})\n\nKettles that we sold." for number in (1, 2, 3))
    filing = read_text(tmp_path, f"{HEAD}We sold these.\n\n{notes}{NEXT}")
    assert Noise.PAGE_NUMBER not in _noise(filing).values()


def test_a_header_of_two_lines_that_goes_on(tmp_path: Path) -> None:
    towns = ("Alder", "Birch", "Cedar")
    pages = "\n\n".join(
        f"{HALF}\n\n{number}\n\nKETTLE WORKS\n\nFINANCIAL REVIEW ({word})\n\nkeep them in {town}."
        for number, word, town in zip(
            (31, 32, 33), ("Continued", "Continued", "Concluded"), towns, strict=True
        )
    )
    filing = read_text(tmp_path, HEAD + pages + NEXT)
    assert sum(block.noise is Noise.RUNNING_HEADER for block in filing.blocks) == 6
    assert _texts(filing) == [f"{HALF} keep them in {town}." for town in towns]


@pytest.mark.parametrize("line", ["_" * 40, "* * * * *", "- - - -", "•••••"])
def test_a_line_drawn_with_characters_is_no_heading(tmp_path: Path, line: str) -> None:
    page = (
        "<html><body><p>Item 1A. Risk Factors</p>"
        f"<p><b>{line}</b></p><p>The risks below may harm us. Read them with care.</p>"
        f"<p><b>Kettles may boil over.</b></p><p>{HALF} {REST}</p>"
        f"<p><b>{line}</b></p><p><b>Lids may fall off.</b></p><p>{HALF} keep them on.</p>"
        "<p>Item 1B. Unresolved Staff Comments</p></body></html>"
    )
    filing = read_text(tmp_path, page, "filing.htm")
    assert [factor.heading.text for factor in filing.factors] == [
        "Kettles may boil over.",
        "Lids may fall off.",
    ]
    assert filing.coverage.noise["ruled line"] > 0
    assert filing.coverage.unassigned == ()


def test_a_line_of_the_table_of_contents_right_above_the_other_half(tmp_path: Path) -> None:
    long = "We make kettles, and the kettles that we make are sold in " + "towns and " * 24 + "ports."
    lines = ["Item 1A. Risk Factors", "Kettles may boil over and harm our customers.", f"{long} {HALF}"]
    lines += ["12", "Table of Contents", REST, "Item 1B. Unresolved Staff Comments"]
    filing = read_text(tmp_path, "\n".join(lines) + "\n", "filing.txt")
    assert _noise(filing) == {"12": Noise.PAGE_NUMBER, "Table of Contents": Noise.CONTENTS_LINK}
    assert _texts(filing) == [f"{long} {HALF} {REST}"]
