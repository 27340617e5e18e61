"""Which reader a file is for, told by its first bytes rather than by its name.

Files from the SEC are often saved under the wrong ending: a web page as ``.txt``, a text as ``.htm``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from viewer.filings.decode import decode
from viewer.filings.errors import ScannedFiling, UnreadableFiling
from viewer.filings.limits import LARGEST_DOCUMENT
from viewer.filings.source import Source
from viewer.filings.sources import markdown, text
from viewer.filings.sources.ascii import is_ascii_page, read_ascii
from viewer.filings.sources.submission import is_submission, open_submission
from viewer.filings.sources.thresholds import FORMATS
from viewer.filings.watch import UNWATCHED, Watch

_ADVICE = (
    "factordiff reads web pages (HTML), PDF, Word documents (.docx), plain text and Markdown: "
    "save the filing as one of them"
)

_BINARY = (
    (b"\xd0\xcf\x11\xe0", "an Office document of the old kind"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"7z\xbc\xaf", "a packed archive"),
    (b"Rar!", "a packed archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)

_PACKED = (b"PK", b"\x1f\x8b")
"""How zip archives, Word documents among them, and gzip files begin."""
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_TAG = re.compile(rb"</(?:p|div|td|tr|font|span|b|i|a)>", re.IGNORECASE)
PDF, DOCX = "pdf", "docx"
PDF_ENCODING = "fonts"
"""A PDF has no encoding of its own: each of its fonts says what its characters are."""


def source_of(
    path: str,
    data: bytes,
    check: Callable[[], None] = lambda: None,
    watch: Watch = UNWATCHED,
    said: str | None = None,
) -> tuple[Source, str]:
    """Read a file's bytes with the reader of its format; return the source and its encoding.

    ``check`` is called now and then; it raises an error to stop. ``watch`` follows what takes long. ``said``
    is the format that somebody says it has (:data:`viewer.filings.sources.given.FORMATS`).

    Raises:
        UnreadableFiling: the format has no reader or is not the one that was said, the bytes are no text, or
            they are too many.
    """
    name = path
    word = False
    if data.startswith(_PACKED):
        # What unpacks is loaded when something is packed, not when the program starts.
        from viewer.filings.sources.docx.package import is_docx
        from viewer.filings.sources.packing import is_packed, unpack

        word = is_docx(data)
        if is_packed(data) and not word:
            name, data = unpack(path, data)
            word = is_docx(data)
    if said in (PDF, DOCX) and said != (PDF if is_pdf(data) else DOCX if word else None):
        raise UnreadableFiling(
            path, f"this is not in the format {said}", "Leave it to be told by its first bytes"
        )
    if is_pdf(data):
        return _pdf(path, data, check, watch), PDF_ENCODING
    if word:
        # And python-docx.
        from viewer.filings.sources.docx.read import read_docx

        return read_docx(path, data, check), "utf-8"
    _check(path, data)
    if not is_submission(data):
        return _document(path, name, data, check, said)
    submission = open_submission(path, data)
    _check(path, submission.content)
    source, encoding = _document(path, name, submission.content, check, said)
    told = {**submission.properties, **source.properties}
    return replace(source, properties=told, reports=submission.reports), encoding


def _pdf(path: str, data: bytes, check: Callable[[], None], watch: Watch) -> Source:
    """Read a PDF; of a scan the text that was recognised before, or now where that was asked for."""
    # What starts processes is loaded when one is needed.
    from viewer.filings.sources.isolated.reading import read_isolated, recognise_isolated

    try:
        return read_isolated(path, data, check, watch)
    except ScannedFiling as scan:
        from viewer.filings.sources.recognised import kept

        text = kept(data)
        if text is not None:
            return read_isolated(path, text, check, watch)
        told, pages = watch.recognised, scan.pages
        if told is None:
            raise
        told(0, pages)
        pages_told = replace(watch, progress=lambda done: told(round(done * pages), pages))
        return recognise_isolated(path, data, check, pages_told)


def report_of(path: str, content: bytes, check: Callable[[], None]) -> Source:
    """Read an exhibit of a submission.

    Raises:
        UnreadableFiling: as for a file of its own.
    """
    _check(path, content)
    return _document(path, path, content, check)[0]


def is_pdf(data: bytes) -> bool:
    """True for a PDF; its mark may stand behind a few other bytes (ISO 32000-1, annex H.3)."""
    return b"%PDF-" in data[: FORMATS.pdf_head]


def _check(path: str, data: bytes) -> None:
    """Raise an error for what is no text or too much of it."""
    start = data[:64].lstrip(b"\r\n\t ")
    for magic, name in _BINARY:
        if start.startswith(magic):
            raise UnreadableFiling(path, f"this is {name}", _ADVICE)
    if data.startswith(_PACKED):
        from viewer.filings.sources.packing import is_office  # as above

        if is_office(data):
            raise UnreadableFiling(path, "this is an Office document", _ADVICE)
    if len(data) > LARGEST_DOCUMENT and not is_submission(data):
        raise UnreadableFiling(
            path,
            f"the document is larger than {LARGEST_DOCUMENT // 1_000_000} MB",
            "Save the part with the risk factors as a file of its own",
        )


def _document(
    path: str, name: str, data: bytes, check: Callable[[], None], said: str | None = None
) -> tuple[Source, str]:
    """Read one document."""
    if said == "html" or (said is None and _is_html(data)):
        if data.count(b"<") * FORMATS.text_per_tag < len(data):
            decoded = decode(data, path)
            if is_ascii_page(decoded.text):
                return _with_warnings(read_ascii(decoded.text), decoded.warnings), decoded.encoding
        # And lxml with the reader of web pages.
        from viewer.filings.sources.html import read_html

        return read_html(path, data, check)
    decoded = decode(data, path)
    suffix = PurePath(name).suffix.lower()
    marked = suffix in (".md", ".markdown", ".mdown") or markdown.looks_like_markdown(decoded.text)
    if said == "markdown" or (said is None and marked):
        source = markdown.read_markdown(decoded.text)
    elif "<" in decoded.text:
        source = read_ascii(decoded.text)
    else:
        source = text.read_text(decoded.text)
    return _with_warnings(source, decoded.warnings), decoded.encoding


def _is_html(data: bytes) -> bool:
    head = data[: FORMATS.head].replace(b"\x00", b"")
    return _HTML.search(head) is not None or len(_TAG.findall(head)) >= FORMATS.many_tags


def _with_warnings(source: Source, warnings: tuple[str, ...]) -> Source:
    return replace(source, warnings=(*warnings, *source.warnings)) if warnings else source
