"""``old,new,company,year``: a CSV file that names the pairs to compare, one a line.

::

    old,new,company,year
    2023/acme.htm,2024/acme.htm,Acme,2024

``company`` and ``year`` may be left out or empty: the filings tell them. Every mistake is told with its line
before any work is done, for a run of a night must not end at line 180,000 with a missing file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from viewer.batch.asked import BatchFault, BatchPair

_WANTED = ("old", "new")
_KNOWN = (*_WANTED, "company", "year")
_TOLD = 20
"""Mistakes that are told; a manifest with another separator has one on each line."""
_YEARS = range(1900, 2200)
"""Fiscal years: what lies outside was put into the wrong column."""


def pairs_of_manifest(path: Path) -> tuple[BatchPair, ...]:
    """Return the pairs that a manifest names, in its order. Paths are relative to the manifest.

    Raises:
        BatchFault: It cannot be read, or has mistakes: a line for each, with its number.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return _pairs(path, csv.DictReader(stream, strict=True))
    except OSError as error:
        raise BatchFault(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise BatchFault(f"{path}: is not UTF-8 (byte {error.start}). Save it as CSV UTF-8") from error


def _pairs(path: Path, reader: csv.DictReader[str]) -> tuple[BatchPair, ...]:
    mistakes: list[str] = []
    pairs: list[BatchPair] = []
    lines: dict[str, int] = {}
    try:
        _check_columns(path, reader.fieldnames or ())
        for row in reader:
            found = list(_mistakes(path.parent, row))
            mistakes += [f"line {reader.line_num}: {each}" for each in found]
            if found:
                continue
            pair = _pair(path.parent, row, reader.line_num)
            first = lines.setdefault(pair.id, reader.line_num)
            if first != reader.line_num:
                mistakes.append(f"line {reader.line_num}: is the same pair as line {first}")
            pairs.append(pair)
    except csv.Error as error:
        mistakes.append(f"line {reader.line_num}: is not CSV ({error})")
    if mistakes:
        more = [f"and {len(mistakes) - _TOLD} more"] if len(mistakes) > _TOLD else []
        raise BatchFault("\n".join(f"{path}: {each}" for each in (*mistakes[:_TOLD], *more)))
    if not pairs:
        raise BatchFault(f"{path}: names no pair")
    return tuple(pairs)


def _check_columns(path: Path, names: object) -> None:
    columns = [str(name).strip() for name in names] if isinstance(names, (list, tuple)) else []
    missing = [name for name in _WANTED if name not in columns]
    if missing:
        raise BatchFault(
            f"{path}: line 1: no column {' and '.join(missing)}. It begins with old,new,company,year"
        )
    unknown = [name for name in columns if name not in _KNOWN]
    if unknown or len(set(columns)) < len(columns):
        told = ", ".join(unknown) or "one of them stands twice"
        raise BatchFault(f"{path}: line 1: columns are {', '.join(_KNOWN)} (found: {told})")


def _mistakes(folder: Path, row: Mapping[str | None, object]) -> Iterator[str]:
    """Tell what is wrong with a line."""
    if None in row:
        yield "has more cells than the first line"
        return
    cells = _cells(row)
    for name in _WANTED:
        if not cells.get(name):
            yield f"{name} is empty"
        elif not _is_file(folder / cells[name]):
            yield f"{name}: there is no file {cells[name]}"
    if cells.get("old") and cells.get("old") == cells.get("new"):
        yield "old and new are one file"
    year = cells.get("year", "")
    if year and not (year.isascii() and year.isdecimal() and int(year) in _YEARS):
        yield f"year: {year} is no year"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name too long, or with a character that no name has
        return False


def _cells(row: Mapping[str | None, object]) -> dict[str, str]:
    return {str(name).strip(): str(cell or "").strip() for name, cell in row.items()}


def _pair(folder: Path, row: Mapping[str | None, object], line: int) -> BatchPair:
    cells = _cells(row)
    year = cells.get("year")
    return BatchPair(
        cells["old"], cells["new"], folder, cells.get("company") or None, int(year) if year else None, line
    )
