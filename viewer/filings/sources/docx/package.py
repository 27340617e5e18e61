"""Opening a .docx: a zip archive of XML files that may be broken, locked, or made to fill the memory."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from viewer.filings.errors import UnreadableFiling
from viewer.filings.limits import LARGEST_PACKAGE, LARGEST_PART, MOST_PARTS

if TYPE_CHECKING:
    from docx.document import Document


_ZIP = b"PK\x03\x04"
_SAVE_ANEW = "Open it in Word and save it as a Word document (.docx)"


def is_docx(data: bytes) -> bool:
    """True for a zip archive that holds the text of a Word document, be the archive whole or not."""
    if not data.startswith(_ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return b"word/" in data and b"[Content_Types].xml" in data
    return "[Content_Types].xml" in names and any(
        name.startswith("word/") and name.endswith(".xml") for name in names
    )


def open_docx(path: str, data: bytes) -> Document:
    """Open the document.

    Raises:
        UnreadableFiling: it is broken, locked, too large, or of another kind.
    """
    # python-docx is loaded when a Word document is read, not when a file is asked whether it is one.
    import docx
    from docx.opc.exceptions import OpcError

    _check_sizes(path, data)
    try:
        return docx.Document(io.BytesIO(data))
    except ValueError:
        raise UnreadableFiling(path, "the Word file is a template or holds macros", _SAVE_ANEW) from None
    except (KeyError, AttributeError, OpcError, etree.XMLSyntaxError, zipfile.BadZipFile, OSError, EOFError):
        raise _broken(path) from None


def _check_sizes(path: str, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 0x1 for part in parts):
                raise UnreadableFiling(path, "the Word file is locked with a password", _SAVE_ANEW)
            sizes = [_size(archive, part) for part in parts[:MOST_PARTS]]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
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
