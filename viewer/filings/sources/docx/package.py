"""Opening a .docx: a zip archive of XML files that may be broken, locked, or made to fill the memory."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import Any

from lxml import etree

from viewer.filings.errors import UnreadableFiling
from viewer.filings.limits import LARGEST_PACKAGE, LARGEST_PART, MOST_PARTS
from viewer.filings.sources.archives import DAMAGED, UNSUPPORTED, ZIP_MAGIC, names_in

_SAVE_ANEW = "Open it in Word and save it as a Word document (.docx)"

_NO_DOCUMENT = (
    etree.XMLSyntaxError,  # a part that is no XML
    LookupError,  # a part, a content type or a relationship that is missing; an empty name of a part
    AttributeError,  # a part of another kind in the place of the text or the styles
    TypeError,  # a relationship without a target
    RecursionError,  # a chain of thousands of parts, each related to the next
)
"""What python-docx raises for a sound archive that holds no sound document."""


@dataclass(frozen=True, slots=True)
class WordParts:
    """The roots of the XML trees that a Word document is read from."""

    body: Any
    """The ``w:body``."""
    styles: Any
    numbering: Any
    """The definitions of lists; None where the document has none."""


def is_docx(data: bytes) -> bool:
    """True for a zip archive that holds the text of a Word document, be the archive whole or not."""
    if not data.startswith(ZIP_MAGIC):
        return False
    names = names_in(data)
    if names is None:
        return b"word/" in data and b"[Content_Types].xml" in data
    return "[Content_Types].xml" in names and any(
        name.startswith("word/") and name.endswith(".xml") for name in names
    )


def open_docx(path: str, data: bytes) -> WordParts:
    """Open the document.

    Raises:
        UnreadableFiling: it is broken, locked, too large, or of another kind.
    """
    # python-docx is loaded when a Word document is read, not when a file is asked whether it is one.
    from docx.opc.exceptions import OpcError

    _check_sizes(path, data)
    try:
        parts = _parts(data)
    except (*DAMAGED, *_NO_DOCUMENT, UNSUPPORTED, OpcError):
        raise _broken(path) from None
    if parts is None:
        raise UnreadableFiling(path, "the Word file is a template or holds macros", _SAVE_ANEW)
    if parts.body is None:
        raise _broken(path)
    return parts


def _parts(data: bytes) -> WordParts | None:
    """Return the document's trees; None for a package of another kind than a plain document."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.package import Package

    package = Package.open(io.BytesIO(data))
    try:
        part: Any = package.main_document_part
        if part.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN:
            return None
        try:
            numbering = part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
        except KeyError:
            numbering = None
        styles = part.document.styles.element
        return WordParts(part.element.body, styles, getattr(numbering, "element", None))
    finally:
        # Parts that know each other are freed by a full collection alone, pictures and all.
        for one in [*package.iter_parts(), package]:
            vars(one).clear()


def _check_sizes(path: str, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 0x1 for part in parts):
                raise UnreadableFiling(path, "the Word file is locked with a password", _SAVE_ANEW)
            sizes = [_size(archive, part) for part in parts[:MOST_PARTS]]
    except (*DAMAGED, UNSUPPORTED):
        raise _broken(path) from None
    if len(parts) > MOST_PARTS or sum(sizes) > LARGEST_PACKAGE or max(sizes, default=0) > LARGEST_PART:
        raise UnreadableFiling(
            path,
            f"a part of the Word file unpacks to more than {LARGEST_PART // 1_000_000} MB",
            "Save the part with the risk factors as a file of its own",
        )


def _size(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Return how much a part unpacks to; the archive's word is good, for zipfile reads no further."""
    return part.file_size if archive.NameToInfo.get(part.filename) is part else 0


def _broken(path: str) -> UnreadableFiling:
    return UnreadableFiling(path, "the Word file is broken or cut short", "Get the file once more")
