"""A scan -> a PDF whose text can be read: each page is drawn, handed to Tesseract, and put together again.

Tesseract is a program of its own, looked for when it is asked for and needed for nothing else. It writes what
it reads behind the picture of the page; the reader of PDFs then says that the text was recognised.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2

from viewer.filings.errors import UnreadableFiling
from viewer.filings.limits import LARGEST_FILE, MOST_PAGES

_PROGRAM = "tesseract"
_DPI = 300
"""Dots per inch that Tesseract reads best; half of it doubles the errors in small type."""
_POINTS = 72
_MOST_DOTS = 40_000_000
"""Dots of a page: a sheet of A3 has 17 million. A larger one is drawn more coarsely."""
_LONGEST = 300
"""Seconds for one page; one takes about three."""
INSTALL = (
    "Install Tesseract (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract; "
    "Windows: see tesseract-ocr.github.io) and try again"
)


def recognise(scan: Path, target: Path, told: Callable[[int, int], None], *, languages: str = "eng") -> int:
    """Write a PDF that has the text of a scan behind its pages; return the number of pages.

    Args:
        scan: a PDF of pictures.
        target: the file to write; it appears when all pages are done, and only then.
        told: called with the pages that are done and how many there are.
        languages: what Tesseract is told of the language, as ``eng`` or ``eng+deu``.

    Raises:
        UnreadableFiling: there is no Tesseract, it fails on a page, or the file is no PDF that can be opened.
    """
    program = shutil.which(_PROGRAM)
    if program is None:
        raise UnreadableFiling(
            str(scan), "recognising its text takes Tesseract, which is not installed", INSTALL
        )
    document = _opened(scan)
    result = pypdfium2.PdfDocument.new()
    try:
        count = len(document)
        for index in range(count):
            read = _recognised(program, _drawn(document[index]), languages, f"{scan}: page {index + 1}")
            page = pypdfium2.PdfDocument(read)
            result.import_pages(page)
            page.close()
            told(index + 1, count)
        _save(result, target)
        return count
    finally:
        result.close()
        document.close()


def _opened(scan: Path) -> pypdfium2.PdfDocument:
    try:
        if scan.stat().st_size > LARGEST_FILE:
            raise UnreadableFiling(str(scan), "the file is too large", "Split it into several")
        document = pypdfium2.PdfDocument(scan.read_bytes())
    except OSError as problem:
        raise UnreadableFiling(
            str(scan), f"the file cannot be opened ({problem.strerror})", "Check the path"
        ) from None
    except pypdfium2.PdfiumError:
        raise UnreadableFiling(str(scan), "the PDF is broken or locked", "Get the file once more") from None
    if not 0 < len(document) <= MOST_PAGES:
        document.close()
        raise UnreadableFiling(str(scan), f"it has no pages, or more than {MOST_PAGES:,}", "Split it")
    return document


def _drawn(page: Any) -> bytes:
    """Draw a page in shades of grey, as a PGM file."""
    width, height = page.get_size()
    scale = min(_DPI / _POINTS, (_MOST_DOTS / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        across, down, stride = bitmap.width, bitmap.height, bitmap.stride
        dots = bytes(bitmap.buffer)
    finally:
        bitmap.close()
        page.close()
    rows = b"".join([dots[at : at + across] for at in range(0, stride * down, stride)])
    return b"P5 %d %d 255\n" % (across, down) + rows


def _recognised(program: str, picture: bytes, languages: str, page: str) -> bytes:
    """Let Tesseract read a picture; return the PDF of one page that it writes."""
    command = [program, "-l", languages, "--dpi", str(_DPI), "-", "-", "pdf"]
    try:
        # One thread: two pages' worth of them on two processors take longer than one.
        done = subprocess.run(  # noqa: S603 - the program that the user installed, on a picture drawn here
            command,
            input=picture,
            capture_output=True,
            timeout=_LONGEST,
            check=False,
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise UnreadableFiling(page, f"Tesseract could not be run on it ({problem})", INSTALL) from None
    if done.returncode or not done.stdout.startswith(b"%PDF"):
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        why = f" ({said[-1]})" if said else ""
        raise UnreadableFiling(
            page, f"Tesseract failed on it{why}", "Check the language, or print the page anew"
        )
    return done.stdout


def _save(document: pypdfium2.PdfDocument, target: Path) -> None:
    with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".pdf", delete=False) as file:
        part = Path(file.name)
        try:
            document.save(file)
            file.close()
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
