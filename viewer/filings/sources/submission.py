"""A full submission as EDGAR keeps it: an envelope of SGML around every document of the filing.

    -----BEGIN PRIVACY-ENHANCED MESSAGE-----
    <SEC-HEADER> … CONFORMED SUBMISSION TYPE:  S-1
    <DOCUMENT> <TYPE>S-1 … <TEXT> … </TEXT> </DOCUMENT>
    <DOCUMENT> <TYPE>GRAPHIC … <TEXT> begin 644 … end </TEXT> </DOCUMENT>

The document whose type is the submission's is the filing; exhibits and pictures are not. Those that an item
may point to are kept at hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.filings.errors import UnreadableFiling

_DOCUMENT, _DOCUMENT_END = b"<DOCUMENT>", b"</DOCUMENT>"
_TEXT, _TEXT_END = b"<TEXT>", b"</TEXT>"
_OPENINGS = (
    b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
    b"<SEC-DOCUMENT>",
    b"<SEC-HEADER>",
    b"<IMS-DOCUMENT>",
    b"<IMS-HEADER>",
    b"<SUBMISSION>",
    b"<DOCUMENT>",
)
_WRAPPER = re.compile(rb"<(XBRL|XML)>\s*")
_TYPE = re.compile(rb"^<TYPE>[ \t]*([^\r\n<]*)", re.MULTILINE)
_HEADER_FIELDS = {
    "form": re.compile(rb"^CONFORMED SUBMISSION TYPE:[ \t]*(\S+)", re.MULTILINE),
    "company": re.compile(rb"^[ \t]*COMPANY CONFORMED NAME:[ \t]*(\S[^\r\n]*)", re.MULTILINE),
    "period": re.compile(rb"^CONFORMED PERIOD OF REPORT:[ \t]*(\d{8})", re.MULTILINE),
    "filed": re.compile(rb"^FILED AS OF DATE:[ \t]*(\d{8})", re.MULTILINE),
    "accession": re.compile(rb"^ACCESSION NUMBER:[ \t]*(\d{10}-\d{2}-\d{6})", re.MULTILINE),
}
_ESCAPED_DASH = re.compile(rb"^- (?=-)", re.MULTILINE)
_ENCODED = re.compile(rb"begin [0-7]{3} \S")
_UNREAD = re.compile(r"GRAPHIC|ZIP|EXCEL|XML|PDF|JSON|COVER|CORRESP|EX-10[01].*", re.IGNORECASE)
_REPORT = re.compile(r"EX-(?:13|15|99)(?:\.\S*)?|ARS", re.IGNORECASE)
_EXHIBIT = re.compile(r"EX-|ARS$|GRAPHIC", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Submission:
    """The main document of a submission, and what the envelope says of it."""

    content: bytes
    type: str
    others: tuple[str, ...]
    """The types of the documents that are left aside."""
    reports: tuple[tuple[str, bytes], ...] = ()
    """Type and content of exhibits that an item may point to: an annual report (EX-13, EX-15.1)."""
    properties: dict[str, str] = field(default_factory=dict)
    """``form``, ``company``, ``period``, ``filed`` (ISO 8601) and ``accession``, where the header tells."""


def is_submission(data: bytes) -> bool:
    """True where an envelope of SGML stands around the filing."""
    return data[:256].lstrip().startswith(_OPENINGS) and _DOCUMENT in data


def open_submission(path: str, data: bytes) -> Submission:
    """Take a submission apart.

    Raises:
        UnreadableFiling: none of its documents holds text.
    """
    header = data[: data.find(_DOCUMENT)]
    properties = _properties(header)
    form = properties.get("form", "").upper()
    documents = list(_documents(data))
    texts = [(name, content) for name, content in documents if _is_text(name, content)]
    if not texts:
        raise UnreadableFiling(
            path, "none of the submission's documents holds text", "Open the filing's main document instead"
        )
    name, content = min(texts, key=lambda document: _rank(document[0], form))
    if header.lstrip().startswith(_OPENINGS[0]):
        content = _ESCAPED_DASH.sub(b"", content)
    if name:
        properties.setdefault("form", name)
    others = [other for other, taken in documents if taken is not content]
    reports = [(other, taken) for other, taken in texts if _REPORT.fullmatch(other) and taken is not content]
    return Submission(content, name, tuple(others), tuple(reports), properties)


def _documents(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the type and the content of each document; one without an end runs to the next."""
    start = data.find(_DOCUMENT)
    while start >= 0:
        following = data.find(_DOCUMENT, start + len(_DOCUMENT))
        stop = data.find(_DOCUMENT_END, start, following if following >= 0 else len(data))
        if stop < 0:
            stop = following if following >= 0 else len(data)
        text = data.find(_TEXT, start, stop)
        if text >= 0:
            end = data.rfind(_TEXT_END, text, stop)
            named = _TYPE.search(data, start, text)
            name = named.group(1).strip().decode("ascii", errors="replace") if named else ""
            yield name, _unwrapped(data[text + len(_TEXT) : end if end >= 0 else stop])
        start = following


def _unwrapped(content: bytes) -> bytes:
    """Take the ``<XBRL>`` off that stands around inline XBRL."""
    opening = _WRAPPER.match(content[:64].lstrip())
    if opening is None:
        return content
    content = content.lstrip()[opening.end() :]
    closing = b"</" + opening.group(1) + b">"
    return content.rstrip().removesuffix(closing)


def _is_text(name: str, content: bytes) -> bool:
    return not _UNREAD.fullmatch(name) and not _ENCODED.match(content.lstrip()[:80]) and bool(content.strip())


def _rank(name: str, form: str) -> int:
    """Say how far a document's type is from the submission's; the first of the nearest is the filing."""
    if form and name.upper() == form:
        return 0
    if form and name.upper().split("/")[0] == form.split("/")[0]:
        return 1
    return 3 if _EXHIBIT.match(name) else 2


def _properties(header: bytes) -> dict[str, str]:
    """Return what the header says of the filing; the first company named is the one that files."""
    found = {}
    for key, pattern in _HEADER_FIELDS.items():
        match = pattern.search(header)
        if match:
            found[key] = " ".join(match.group(1).decode("latin-1").split())
    for key in ("period", "filed"):
        if key in found:
            date = found[key]
            found[key] = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    return found
