"""What a table of figures was made of, in a file beside it: ``figures.csv-metadata.json``.

The case: a colleague gets ``figures.csv`` and asks which filings it is of, to the byte. A row above the
titles would be a figure to every program. So it stands in a file of its own, as CSV on the Web has it, which
also says what each column is.
"""

from __future__ import annotations

import json

from viewer.comparison.model import Comparison
from viewer.report.made.making import Making
from viewer.report.manifest.beside import NOTES, table_digest
from viewer.report.manifest.contents import manifest_of
from viewer.report.tables.table import COLUMNS
from viewer.review import Review


def render_sidecar(
    table: str, name: str, comparison: Comparison, review: Review | None, making: Making | None
) -> str:
    """Return the file beside a table, as JSON.

    Args:
        table: The table, as it is written.
        name: The name of its file.
        comparison: What it is of.
        review: The review that went into it.
        making: What was asked of it.
    """
    columns = [{"name": one.key, "titles": [one.key], "dc:title": one.title} for one in COLUMNS]
    document = {
        "@context": "http://www.w3.org/ns/csvw",
        "url": name,
        "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\r\n"]},
        "tableSchema": {"columns": columns},
        NOTES: {**manifest_of(comparison, review, making, "csv"), "content": table_digest(table)},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
