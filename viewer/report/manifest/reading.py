"""Find the manifest in a report, whichever format it has, and tell whether the report is what it was."""

from __future__ import annotations

import html
import json
import re
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.filings.limits import MOST_MEMORY
from viewer.processes import NoAnswer, answer_of, has_interpreter
from viewer.report.formats import BY_NAME
from viewer.report.manifest.beside import NOTES, report_digest, sidecar_of
from viewer.report.manifest.contents import SCHEMA, digest, is_intact

LARGEST_REPORT = 500_000_000
"""Bytes of a report that is read."""
LONGEST = 120.0
"""Seconds that reading a PDF or a Word document may take. A report of 400 pages takes less than one."""
_READER = "viewer.report.manifest.reading:main"
_NO_REPORT = (ValueError, KeyError, TypeError, RecursionError)
_PACKED, _PAGES = b"PK", b"%PDF"
"""How a Word document and a PDF begin."""
HTML_ID = "manifest"
"""Id of the element that holds the manifest of a page."""
WORD_NAMESPACE = "urn:factordiff:manifest:1"
"""Namespace of the custom part of a Word document that holds it: Word keeps such parts, under other names."""
_BEGINS_IN_HTML, _ENDS_IN_HTML = f'<pre id="{HTML_ID}" hidden>', "</pre>"


class NoManifest(Exception):
    """A file is no report that can be checked. ``str(error)`` is one line."""


@dataclass(frozen=True, slots=True)
class ReportRead:
    """A report's manifest, and whether the report is what it was."""

    manifest: Mapping[str, Any]
    intact: bool


def read_report(path: Path) -> ReportRead:
    """Return the manifest of a report.

    Raises:
        NoManifest: it cannot be read, or has none.
    """
    data = _bytes_of(path)
    try:
        beside = sidecar_of(path)
        if beside.is_file():
            return _of_both(data, _bytes_of(beside))
        # What parses these is written in C, and a foreign file may be made to crash it.
        return _apart(data) if data.startswith((_PACKED, _PAGES)) and has_interpreter() else _read_as(data)
    except _NO_REPORT as error:
        raise NoManifest(f"{path}: is no report that can be checked ({_reason(error)})") from error
    except NoAnswer as error:
        raise NoManifest(f"{path}: is no report that can be checked ({error})") from error


def main() -> None:
    """Read a report from standard input; write its manifest and if it is intact, or why there is none."""
    try:
        held = _read_as(sys.stdin.buffer.read())
    except _NO_REPORT as error:
        sys.stderr.write(f"{' '.join(_reason(error).split())}\n")
        sys.exit(1)
    except MemoryError:
        sys.stderr.write("reading it takes more memory than a report does\n")
        sys.exit(1)
    sys.stdout.write(json.dumps({"manifest": held.manifest, "intact": held.intact}))


def _of_both(report: bytes, beside: bytes) -> ReportRead:
    """A report, with the file beside it."""
    manifest = _checked(json.loads(beside.decode("utf-8-sig"))[NOTES])
    made = report if BY_NAME[manifest["format"]].file_only else report.decode("utf-8")
    return ReportRead(manifest, report_digest(made) == manifest["content"])


def _apart(data: bytes) -> ReportRead:
    """Read a report in a process of its own, with limits of memory and time."""
    answer = answer_of(_READER, data, memory=MOST_MEMORY, seconds=LONGEST)
    return ReportRead(**json.loads(answer))


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of a file; what never ends or is too large is not begun."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise NoManifest(f"{path}: is not an ordinary file")
        if about.st_size > LARGEST_REPORT:
            raise NoManifest(
                f"{path}: is larger than {LARGEST_REPORT // 1_000_000} MB, too large for a report"
            )
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise NoManifest(f"{path}: {getattr(error, 'strerror', None) or error}") from error


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError | UnicodeDecodeError | KeyError | TypeError | RecursionError):
        return "no manifest was found in it"
    return str(error)


def _of_text(text: str) -> ReportRead:
    """A page or JSON."""
    _, in_page, behind = text.rpartition(_BEGINS_IN_HTML)
    held, ended, _ = behind.partition(_ENDS_IN_HTML)
    manifest = json.loads(html.unescape(held)) if in_page and ended else json.loads(text)["manifest"]
    return ReportRead(_checked(manifest), is_intact(text, manifest["content"]))


def _read_as(data: bytes) -> ReportRead:
    if data.startswith(_PACKED):
        return _of_word(data)
    return _of_pages(data) if data.startswith(_PAGES) else _of_text(data.decode("utf-8-sig"))


def _of_pages(data: bytes) -> ReportRead:
    from viewer.report.pdf.told import MANIFEST_FILE, attached, told_by  # late: it brings PDFium

    manifest = _checked(json.loads(attached(data, MANIFEST_FILE)))
    return ReportRead(manifest, word_digest(told_by(data), manifest) == manifest["content"])


def _of_word(data: bytes) -> ReportRead:
    from viewer.report.word.told import custom_text, told_by  # late: a page is checked without lxml

    manifest = _checked(json.loads(custom_text(data, WORD_NAMESPACE)))
    return ReportRead(manifest, word_digest(told_by(data), manifest) == manifest["content"])


def word_digest(told: str, manifest: Mapping[str, Any]) -> str:
    """Return the digest of what a document tells and of its manifest, without the digest itself."""
    rest = {name: value for name, value in manifest.items() if name != "content"}
    return digest(f"{told}\n{json.dumps(rest, sort_keys=True)}")


def _checked(manifest: Any) -> Mapping[str, Any]:
    schema = str(manifest.get("schema")) if isinstance(manifest, dict) else ""
    name, _, version = SCHEMA.rpartition("/")
    if schema != SCHEMA and schema.startswith(f"{name}/"):
        other = schema.removeprefix(f"{name}/")
        raise ValueError(f"its manifest has version {other[:20]}, and this factordiff knows {version}")
    if not isinstance(manifest, dict) or schema != SCHEMA:
        raise ValueError("its manifest is none that this factordiff knows")
    if not re.fullmatch("[0-9a-f]{64}", str(manifest.get("content"))):
        raise ValueError("its manifest has no digest")
    return manifest
