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
from collections.abc import Callable
from datetime import UTC

from viewer.comparison.model import Comparison
from viewer.report.made.making import Making, report_date
from viewer.report.manifest.contents import manifest_of
from viewer.report.pdf.apart import pages_apart
from viewer.report.pdf.contents import pdf_contents
from viewer.review import Review


def render_pdf(
    comparison: Comparison,
    review: Review | None = None,
    making: Making | None = None,
    should_cancel: Callable[[], bool] | None = None,
) -> bytes:
    """Return the report as a PDF. The same arguments give the same bytes.

    Args:
        comparison: What is shown.
        review: The marks and notes that go with it.
        making: Its date, and whether inserted and deleted are blue and orange rather than green and red.
        should_cancel: Asked many times a second whether the pages are no longer wanted.

    Raises:
        ReportError: Typst is not installed, could not set the pages, or they are no longer wanted.
    """
    making = making or Making()
    contents = json.dumps(pdf_contents(comparison, review, making))
    # A signature has parts of a second, for which Typst has no place.
    at = report_date(comparison, review, making).at.astimezone(UTC).replace(microsecond=0)
    return pages_apart(contents, manifest_of(comparison, review, making, "pdf"), at, should_cancel)
