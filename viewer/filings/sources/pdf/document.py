"""Opening a PDF: what is broken, locked or far too large is told before anything is read from it.

PDFium may be used by one thread at a time in a whole process, so whoever reads holds the lock.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

import pypdfium2
import pypdfium2.raw as pdfium

from viewer.filings.errors import UnreadableFiling
from viewer.filings.limits import LARGEST_STREAM, MOST_CHARACTERS, MOST_PAGES
from viewer.filings.sources.pdf.glyphs import PageReader, PdfPage

_LOCK = Lock()
_WAIT = 0.05
"""Seconds between two questions whether to stop while another file is being read."""

_STREAM = re.compile(rb"stream\r?\n")
_HEAD = 600
"""Bytes before a stream in which what it is stands."""
_STEP = 1 << 16
"""Bytes unpacked at a time, between two looks at the limit."""
_PICTURE_OR_FONT = (b"/Image", b"/FontFile", b"/Length1", b"/Type1C", b"/CIDFontType0C", b"/OpenType")
_SPLIT_ADVICE = "Save the part with the risk factors as a file of its own"


def pages_of(
    path: str, data: bytes, check: Callable[[], None], told: Callable[[int, int], None]
) -> list[PdfPage]:
    """Read all pages.

    Args:
        path: the file, for messages.
        data: its bytes.
        check: called between pages; raises an error to stop.
        told: called with the pages that have been read and how many there are.

    Raises:
        UnreadableFiling: the file is broken or locked, or has too many pages or characters.
    """
    _refuse_bombs(path, data, check)
    with alone(check):
        document = _open(path, data)
        try:
            return list(_pages(path, document, check, told))
        except pypdfium2.PdfiumError:
            raise _broken(path) from None
        finally:
            document.close()


@contextmanager
def alone(check: Callable[[], None]) -> Iterator[None]:
    """Let no other thread use PDFium meanwhile; ``check`` is called while waiting for one that does."""
    while not _LOCK.acquire(timeout=_WAIT):
        check()
    try:
        yield
    finally:
        _LOCK.release()


def _open(path: str, data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        if getattr(problem, "err_code", None) in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise UnreadableFiling(
                path, "the PDF is encrypted", "Open it with its password and save it without one"
            ) from None
        raise _broken(path) from None
    count = len(document)
    if not 0 < count <= MOST_PAGES:
        document.close()
        if not count:
            raise _broken(path)
        raise UnreadableFiling(path, f"the PDF has {count:,} pages, more than {MOST_PAGES:,}", _SPLIT_ADVICE)
    return document


def _broken(path: str) -> UnreadableFiling:
    return UnreadableFiling(path, "the PDF is broken or cut short", "Get the file once more")


def _pages(
    path: str,
    document: pypdfium2.PdfDocument,
    check: Callable[[], None],
    told: Callable[[int, int], None],
) -> Iterator[PdfPage]:
    reader = PageReader()
    characters = 0
    for index in range(len(document)):
        check()
        page = document[index]
        try:
            result = reader.read(page, index + 1)
        finally:
            page.close()
        characters += sum(piece.letters for piece in result.pieces)
        if characters > MOST_CHARACTERS:
            raise UnreadableFiling(
                path, f"the PDF has more than {MOST_CHARACTERS:,} characters", _SPLIT_ADVICE
            )
        told(index + 1, len(document))
        yield result


def _refuse_bombs(path: str, data: bytes, check: Callable[[], None]) -> None:
    """Refuse a file of which a small part would unpack to more than memory should hold."""
    for match in _STREAM.finditer(data):
        check()
        head = data[max(0, match.start() - _HEAD) : match.start()]
        head = head[head.rfind(b"endobj") + 1 :]
        if b"/FlateDecode" not in head and b"/Fl" not in head:
            continue
        if any(mark in head for mark in _PICTURE_OR_FONT):
            continue
        if _unpacks_beyond(data, match.end(), LARGEST_STREAM):
            raise UnreadableFiling(
                path,
                f"a part of the PDF unpacks to more than {LARGEST_STREAM // 1_000_000} MB",
                "Print the file to a new PDF and open that",
            )


def _unpacks_beyond(data: bytes, start: int, limit: int) -> bool:
    unpacker = zlib.decompressobj()
    total = 0
    at = start
    rest = b""
    try:
        while total <= limit and not unpacker.eof and (rest or at < len(data)):
            if not rest:
                rest = data[at : at + _STEP]
                at += _STEP
            total += len(unpacker.decompress(rest, _STEP))
            rest = unpacker.unconsumed_tail
    except zlib.error:
        return False
    return total > limit
