"""Contents and manifest in, the bytes of the PDF out; run in a process of its own (:mod:`.apart`).

The digest in the manifest is of what the pages tell, so they are set once to be read, and once more with it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from viewer.report.manifest.contents import manifest_text
from viewer.report.manifest.reading import word_digest
from viewer.report.pdf.told import MANIFEST_FILE, told_by
from viewer.resources import resource

STANDARDS = ("a-3a", "ua-1")
"""What the file conforms to, as Typst names it."""
MISSING = "A PDF is set by Typst, which is not installed. Run: pip install typst"
"""Said where the library is missing: a bundle may leave it out, for it is large."""


class PagesNotSet(Exception):
    """The pages could not be set. ``str(error)`` is one line."""


def pages_of(contents: str, manifest: Mapping[str, Any], at: datetime) -> bytes:
    """Return the PDF.

    Args:
        contents: What the pages show, as JSON (:mod:`.contents`).
        manifest: How the report was made, not yet sealed.
        at: Its date, in UTC.

    Raises:
        PagesNotSet: Typst is not installed, or found a fault.
    """
    told = told_by(_set(contents, manifest, at))
    return _set(contents, {**manifest, "content": word_digest(told, manifest)}, at)


def _set(contents: str, manifest: Mapping[str, Any], at: datetime) -> bytes:
    try:
        import typst  # late: it may be missing, and then that is what is told
    except ImportError as error:
        raise PagesNotSet(MISSING) from error
    files = {
        "main": resource("report", "report.typ").read_bytes(),
        "report.json": contents.encode("utf-8", "replace"),
        MANIFEST_FILE: manifest_text(manifest).encode(),
    }
    try:
        # Its stub leaves out the dictionary of files, which its manual has.
        pages = typst.compile(  # type: ignore[call-overload]
            files, format="pdf", pdf_standards=list(STANDARDS), timestamp=at
        )
    except (typst.TypstError, ValueError, TypeError) as error:
        raise PagesNotSet(f"the PDF could not be set ({' '.join(str(error).split())})") from error
    assert isinstance(pages, bytes)
    return pages


def main() -> None:
    """Read a job as JSON from standard input, and write the PDF, or in one line why there is none."""
    job = json.load(sys.stdin.buffer)
    try:
        pages = pages_of(job["contents"], job["manifest"], datetime.fromisoformat(job["at"]))
    except PagesNotSet as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)
    sys.stdout.buffer.write(pages)
