"""What a report was made of, in a file beside it: ``figures.csv-metadata.json``.

The case: a colleague gets ``figures.csv`` and asks which filings it is of, to the byte. A row above the
titles would be a figure to every program. So it stands in a file of its own, as CSV on the Web has it, which
also says what each column is. A workbook and a summary that goes into a mail have such a file, too.
"""

from __future__ import annotations

import json
from typing import Any

from viewer.comparison.model import Comparison
from viewer.report.formats import ReportFormat
from viewer.report.made.making import Making
from viewer.report.manifest.beside import NOTES, report_digest
from viewer.report.manifest.contents import manifest_of
from viewer.review import Review


def render_sidecar(
    made: str | bytes,
    name: str,
    face: ReportFormat,
    comparison: Comparison,
    review: Review | None,
    making: Making | None,
) -> str:
    """Return the file beside a report, as JSON.

    Args:
        made: The report, as it is written.
        name: The name of its file.
        face: Its format.
        comparison: What it is of.
        review: The review that went into it.
        making: What was asked of it.
    """
    manifest = {**manifest_of(comparison, review, making, face.name), "content": report_digest(made)}
    document = {**(_table(name) if face.name == "csv" else {"url": name}), NOTES: manifest}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _table(name: str) -> dict[str, Any]:
    """What CSV on the Web says of a table."""
    from viewer.report.tables.table import COLUMNS  # late: no other format has them

    columns = [{"name": one.key, "titles": [one.key], "dc:title": one.title} for one in COLUMNS]
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "url": name,
        "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\r\n"]},
        "tableSchema": {"columns": columns},
    }
