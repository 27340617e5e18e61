"""Find the manifest in a report, whichever format it has, and tell whether the report is what it was."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.report.manifest.contents import SCHEMA, digest, is_intact

LARGEST_REPORT = 500_000_000
"""Bytes of a report that is read."""
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
    try:
        if path.stat().st_size > LARGEST_REPORT:
            raise NoManifest(f"{path}: is too large for a report")
        data = path.read_bytes()
    except OSError as error:
        raise NoManifest(f"{path}: {error.strerror or error}") from error
    try:
        held = _read_as(data)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise NoManifest(f"{path}: is no report that can be checked ({_reason(error)})") from error
    return held


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
    if data.startswith(b"PK"):
        return _of_word(data)
    return _of_pages(data) if data.startswith(b"%PDF") else _of_text(data.decode("utf-8-sig"))


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
    if not isinstance(manifest, dict) or manifest.get("schema") != SCHEMA:
        raise ValueError("its manifest is none that this factordiff knows")
    if not re.fullmatch("[0-9a-f]{64}", str(manifest.get("content"))):
        raise ValueError("its manifest has no digest")
    return manifest
