"""The report as PDF: numbered pages with both filings' names on each, bookmarks, and tags for screen readers.

The case: an auditor signs the report and files it for ten years. It opens anywhere, prints as it looks, is
read aloud in its order, and says on its last pages what it was made of. So it is PDF/UA-1 (ISO 14289-1) and,
for archives, PDF/A-3a (ISO 19005-3), which may hold its manifest.

Set by Typst (https://typst.app), which is one wheel for every system.
WeasyPrint would set the HTML report as it is, but needs Pango, which no wheel brings and Windows lacks; Qt's
own printing writes no tags, and the command line runs without Qt. What a filing says reaches the template as
data, never as its markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from viewer.comparison.model import Comparison
from viewer.report.made.making import Making, report_date
from viewer.report.manifest.contents import manifest_of, manifest_text
from viewer.report.manifest.reading import word_digest
from viewer.report.pdf.contents import pdf_contents
from viewer.report.pdf.told import MANIFEST_FILE, told_by
from viewer.report.writing import ReportError
from viewer.resources import resource
from viewer.review import Review

STANDARDS = ("a-3a", "ua-1")
"""What the file conforms to, as Typst names it."""
MISSING = "A PDF is set by Typst, which is not installed. Run: pip install typst"
"""Said where the library is missing: a bundle may leave it out, for it is large."""


def render_pdf(comparison: Comparison, review: Review | None = None, making: Making | None = None) -> bytes:
    """Return the report as a PDF. The same arguments give the same bytes.

    Args:
        comparison: What is shown.
        review: The marks and notes that go with it.
        making: Its date, and whether inserted and deleted are blue and orange rather than green and red.

    Raises:
        ReportError: Typst is not installed, or could not set the pages.
    """
    making = making or Making()
    contents = json.dumps(pdf_contents(comparison, review, making), ensure_ascii=False)
    at = report_date(comparison, review, making).at
    manifest = manifest_of(comparison, review, making, "pdf")
    # The digest is of what the pages tell, so they are set once to be read, and once more with it.
    told = told_by(_set(contents, manifest, at))
    return _set(contents, {**manifest, "content": word_digest(told, manifest)}, at)


def _set(contents: str, manifest: Mapping[str, Any], at: datetime) -> bytes:
    try:
        import typst  # late: only who asks for a PDF waits for it, or must have it
    except ImportError as error:
        raise ReportError(MISSING) from error
    files = {
        "main": resource("report", "report.typ").read_bytes(),
        "report.json": contents.encode("utf-8", "replace"),
        MANIFEST_FILE: manifest_text(manifest).encode(),
    }
    try:
        # Its stub leaves out the dictionary of files, which its manual has.
        pages = typst.compile(  # type: ignore[call-overload]
            files, format="pdf", pdf_standards=list(STANDARDS), timestamp=at.astimezone(UTC)
        )
    except typst.TypstError as error:
        raise ReportError(f"the PDF could not be set ({' '.join(str(error).split())})") from error
    assert isinstance(pages, bytes)
    return pages
