"""How many numbers of a filing were read as nothing, and where they stand."""

from __future__ import annotations

from pathlib import Path

from viewer.filings import read
from viewer.wording.unread import unread_words

FILING = """# Item 1A. Risk Factors

## We depend on a few buyers of lamps

Our largest buyer took {} in 2024, as Note 12 tells. We could lose it, which would harm our sales of lamps.

## Our only kiln is old

The kiln at Brackwater was built in 1961. If it failed we could make no lamps for 8 months.

# Item 1B. Unresolved Staff Comments

None.
"""


def told(tmp_path: Path, taken: str) -> str:
    path = tmp_path / "lamps.md"
    path.write_text(FILING.format(taken), "utf-8")
    return unread_words(read(path))


def test_references_are_counted_and_others_are_listed(tmp_path: Path) -> None:
    lines = told(tmp_path, "the K9 lamp").splitlines()
    assert lines[0] == "numbers read as nothing: 1 (1 of names and lists); references: 1"
    assert lines[1].startswith("  factor 1, paragraph 1: 9 in “…Our largest buyer took the K9 lamp")
    assert len(lines) == 2


def test_where_every_number_is_read_the_account_is_nought(tmp_path: Path) -> None:
    path = tmp_path / "lamps.md"
    path.write_text(FILING.format("5 lamps").replace(", as Note 12 tells", ""), "utf-8")
    assert unread_words(read(path)) == "numbers read as nothing: 0\n"
