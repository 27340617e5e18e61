"""Rows -> Parquet files: ``factors/company=Acme/year=2024/part-….parquet``.

The same rows give the same bytes, whoever worked them out and in whatever order: tables are written at the
end of a run, sorted, one partition after the other, so that no more than one is in memory. They are written
beside those of an earlier run and then take their place.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from viewer.batch.asked import BatchFault
from viewer.batch.rows import Row
from viewer.batch.tables import PARTITIONED, SCHEMAS

_NEW, _GONE = ".tables-new", ".tables-old"
"""Folders of the output in which tables are while they are written, and while they are replaced."""
_NONE = "__HIVE_DEFAULT_PARTITION__"
"""How a folder is called whose company or year is not known; readers make null of it."""
_QUOTED = frozenset('%=/\\:*?"<>|')
"""Characters that no folder may have, here or on Windows, or that mean something in a partition's name."""
_LONGEST = 60
"""Characters of a company's name in the name of a folder: 255 bytes is the most that systems take."""


class TableWriter:
    """Writes the tables of a run into its folder."""

    def __init__(self, output: Path) -> None:
        """Begin anew: what an earlier run left half written is removed."""
        self._output, self._new, self._gone = output, output / _NEW, output / _GONE
        self._written: set[str] = set()
        try:
            for folder in (self._new, self._gone):
                if folder.exists():
                    shutil.rmtree(folder)
            for table in SCHEMAS:
                (self._new / table).mkdir(parents=True)
        except OSError as error:
            raise _fault(error) from error

    def write(self, company: str | None, year: int | None, rows: Mapping[str, Sequence[Row]]) -> None:
        """Write one partition of each table that has rows there. Each is written once.

        Args:
            company: The company; None where it is not known.
            year: The year of the newer filing, likewise.
            rows: The rows by table, sorted.
        """
        folder = f"company={_folder_name(company)}/year={_NONE if year is None else year}"
        # Two companies may share a folder where letter case does not count: their files have own names.
        name = hashlib.sha256(f"{company}\0{year}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
        for table in PARTITIONED:
            if rows.get(table):
                self._put(table, f"{folder}/part-{name}.parquet", rows[table])

    def close(self, errors: Sequence[Row]) -> None:
        """Write the errors, and put all tables into the place of the earlier ones.

        A table without any row has a file without any, so that a query finds its columns.
        """
        self._put("errors", "errors.parquet", errors)
        for table in set(PARTITIONED) - self._written:
            self._put(table, f"company={_NONE}/year={_NONE}/part-none.parquet", ())
        try:
            self._gone.mkdir()
            for table in SCHEMAS:
                if (self._output / table).exists():
                    (self._output / table).rename(self._gone / table)
                (self._new / table).rename(self._output / table)
            shutil.rmtree(self._gone)
            self._new.rmdir()
        except OSError as error:
            raise _fault(error) from error

    def _put(self, table: str, name: str, rows: Sequence[Row]) -> None:
        path = self._new / table / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            made = pa.Table.from_pylist([_clean(row) for row in rows], schema=SCHEMAS[table])
            pq.write_table(made, path, compression="zstd")
        except OSError as error:
            raise _fault(error) from error
        self._written.add(table)


def _clean(row: Row) -> Row:
    """Return a row whose texts UTF-8 can hold: half a surrogate pair, as damaged pages have, is a mark."""
    return {name: _writable(value) if isinstance(value, str) else value for name, value in row.items()}


def _writable(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _folder_name(company: str | None) -> str:
    """Return a company's name as the name of a folder, quoted as in a URL where that is needed."""
    if not company:
        return _NONE
    short = _writable(company)[:_LONGEST]
    quoted = "".join(
        "".join(f"%{byte:02X}" for byte in char.encode())
        if char in _QUOTED or not char.isprintable()
        else char
        for char in short
    )
    # Windows takes no name that ends in a full stop or a blank.
    return f"{quoted[:-1]}%{ord(quoted[-1]):02X}" if quoted[-1] in ". " else quoted


def _fault(error: OSError) -> BatchFault:
    return BatchFault(f"{error.filename or 'the tables'}: {error.strerror or error}")
