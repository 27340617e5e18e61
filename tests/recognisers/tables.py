"""What others say stands in a sentence: LexNLP's tables (CSV), the specifications of Recognizers-Text
(JSON)."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from viewer.figures.model import FigureKind

LEXNLP = {
    "test_get_money.csv": ("money", FigureKind.MONEY, 1),
    "test_get_percents.csv": ("percent", FigureKind.PERCENT, 2),
    "test_get_amount.csv": ("amounts", None, 1),
}
"""File -> the name of its table, the kind of its figures (None: any) and the column of their values."""
SPECIFICATIONS = {
    "CurrencyModel.json": ("currency", FigureKind.MONEY),
    "PercentModel.json": ("percentages", FigureKind.PERCENT),
    "DimensionModel.json": ("dimensions", None),
}


@dataclass(frozen=True, slots=True)
class Expected:
    """One figure that a text is said to hold."""

    table: str
    text: str
    kind: FigureKind | None
    value: Decimal
    unit: str = ""
    """As its table names it."""


def tables(folder: Path) -> Iterator[Expected]:
    """Yield what every table under a folder expects; tables that are not there are left out."""
    for path in sorted(folder.rglob("*")):
        if path.name in LEXNLP:
            yield from _of_lexnlp(path)
        elif path.name in SPECIFICATIONS and _is_english(path):
            yield from _of_recognizers(path)


def _is_english(path: Path) -> bool:
    """A checkout has a folder for each language; a file fetched alone stands in none."""
    return path.parent.name == "English" or not any(part == "Specs" for part in path.parts)


def _of_lexnlp(path: Path) -> Iterator[Expected]:
    table, kind, column = LEXNLP[path.name]
    text = ""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in list(csv.reader(lines))[1:]:
            text = row[0] if row and row[0] else text
            value = _number(row[column]) if len(row) > column else None
            if value is not None:
                yield Expected(f"LexNLP {table}", text, kind, value, row[1] if column > 1 else row[-1])


def _of_recognizers(path: Path) -> Iterator[Expected]:
    table, kind = SPECIFICATIONS[path.name]
    for case in json.loads(path.read_text("utf-8-sig")):
        for result in case["Results"]:
            told: dict[str, Any] = result.get("Resolution") or {}
            value = _number(str(told.get("value", "")).removesuffix("%"))
            if value is not None:
                unit = str(told.get("unit", ""))
                yield Expected(f"Recognizers-Text {table}", case["Input"], kind, value, unit)


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
