"""The cells of a row -> one line: ``Net sales | $4,012 | (3.5)%``.

EDGAR's typesetters give a currency sign, a bracket and a per-cent sign cells of their own, so that
figures stand in columns; on a line they belong to their figure.
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.filings.source import CELL_BAR

_SIGNS = "$ ¥ € £ ( $( ¥( €( £( ($ (¥ (€ (£ US$ C$ CA$ A$ HK$ NT$ S$ R$ Rs. RMB"
_OPENERS = frozenset(_SIGNS.split())
_CLOSERS = frozenset((")", "%", ")%", "%)"))


def between(before: str, cell: str) -> str:
    """Return what parts two neighbouring cells on a line."""
    return "" if before in _OPENERS or cell in _CLOSERS else CELL_BAR


def line_of(cells: Iterable[str]) -> str:
    """Join the cells of a row that hold something."""
    line = last = ""
    for cell in cells:
        line = f"{line}{between(last, cell)}{cell}" if line else cell
        last = cell
    return line
