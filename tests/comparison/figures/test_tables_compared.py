"""Two filings with a table whose columns moved on by a year."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.comparison import compare
from viewer.filings import read

_PAGE = """<html><body><p><b>Item 1A. Risk Factors</b></p><p>These are our risks.</p>
<p><b>We may lose tolls, for the harbour is small and its customers may sail elsewhere.</b></p>
<p>We depend on our tolls, which were as follows.</p>
<table><tr><td></td><td>{0}</td><td>{1}</td></tr><tr><td>Tolls</td><td>{2}</td><td>{3}</td></tr></table>
<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>"""
_MARKDOWN = """# Coldway Harbour Inc.

## Item 1A. Risk Factors

**We may lose tolls, for the harbour is small and its customers may sail elsewhere.**

We depend on our tolls, which were as follows.

| Item | {0} | {1} |
|---|---|---|
| Tolls | {2} | {3} |

## Item 1B. Unresolved Staff Comments

None.
"""


@pytest.mark.parametrize(("page", "name"), [(_PAGE, "filing.htm"), (_MARKDOWN, "filing.md")])
def test_an_amount_is_compared_with_that_of_its_own_year(page: str, name: str, tmp_path: Path) -> None:
    tables = (("2023", "2022", "$45 million", "$40 million"), ("2024", "2023", "$48 million", "$46 million"))
    filings = []
    for at, table in enumerate(tables):
        folder = tmp_path / str(at)
        folder.mkdir()
        (folder / name).write_text(page.format(*table), "utf-8")
        filings.append(read(folder / name))
    rows = [row for pair in compare(*filings).pairs for row in pair.figures if row.kind.value == "money"]
    told = {(row.verdict.value, *(side and side.figure.text for side in (row.old, row.new))) for row in rows}
    assert told == {
        ("removed", "$40 million", None),
        ("added", None, "$48 million"),
        ("restated", "$45 million", "$46 million"),
    }


@pytest.mark.parametrize(("page", "name"), [(_PAGE, "filing.htm"), (_MARKDOWN, "filing.md")])
@pytest.mark.parametrize("cells", [("$7 million", ""), ("", "$7 million")])
def test_an_empty_cell_restates_nothing(page: str, name: str, cells: tuple[str, str], tmp_path: Path) -> None:
    filings = []
    for at, table in enumerate((("2023", "2022", "$45 million", "$40 million"), ("2024", "2023", *cells))):
        folder = tmp_path / str(at)
        folder.mkdir()
        (folder / name).write_text(page.format(*table), "utf-8")
        filings.append(read(folder / name))
    verdicts = {row.verdict.value for pair in compare(*filings).pairs for row in pair.figures}
    really = cells[0] == "" and name.endswith(".md")
    assert ("restated" in verdicts) is really
