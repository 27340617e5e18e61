"""Which reader a file is for, told by its first bytes rather than by its name.

Files from the SEC are often saved under the wrong ending: a web page as ``.txt``, a text as ``.htm``.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from viewer.filings.decode import decode
from viewer.filings.errors import UnreadableFiling
from viewer.filings.source import Source
from viewer.filings.sources import markdown, text

_ADVICE = "factordiff reads plain text and Markdown: save the filing as text and open that"

_BINARY = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an Office document of the old kind"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)

_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_TAG = re.compile(r"</(?:p|div|td|tr|font|span|b|i|a)>", re.IGNORECASE)
_MANY_TAGS = 40
"""Closing tags in the head of a file that has no ``<html>``: a fragment of a web page."""
_HEAD = 20_000
"""Characters looked at: full submissions open with a long header before the first document."""


def source_of(path: str, data: bytes) -> tuple[Source, str]:
    """Read a file's bytes with the reader of its format; return the source and its encoding.

    Raises:
        UnreadableFiling: the format has no reader, or the bytes are no text.
    """
    start = data[:64].lstrip(b"\r\n\t ")
    for magic, name in _BINARY:
        if start.startswith(magic):
            raise UnreadableFiling(path, f"this is {name}", _ADVICE)
    decoded = decode(data, path)
    head = decoded.text[:_HEAD]
    if _HTML.search(head) or len(_TAG.findall(head)) >= _MANY_TAGS:
        raise UnreadableFiling(path, "this is a web page (HTML)", _ADVICE)
    suffix = PurePath(path).suffix.lower()
    is_markdown = suffix in (".md", ".markdown", ".mdown") or markdown.looks_like_markdown(decoded.text)
    source = markdown.read_markdown(decoded.text) if is_markdown else text.read_text(decoded.text)
    warnings = (*decoded.warnings, *source.warnings)
    if warnings != source.warnings:
        source = Source(source.text, source.format, source.blocks, warnings, source.properties)
    return source, decoded.encoding
