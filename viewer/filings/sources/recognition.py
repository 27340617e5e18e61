"""A scan -> a PDF whose text can be read: each page is drawn, handed to Tesseract, and put together again.

Tesseract is a program of its own, looked for when it is asked for and needed for nothing else. What it reads
it writes as letters that are not painted; the reader of PDFs then says that the text was recognised.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2

from viewer.filings.errors import UnreadableFiling
from viewer.filings.limits import LARGEST_FILE, MOST_PAGES
from viewer.filings.source import Source
from viewer.filings.sources.pdf import read_pdf
from viewer.filings.sources.pdf.document import alone
from viewer.filings.sources.recognised import INSTALL, at_once, keep, program

_DPI = 300
"""Dots per inch that Tesseract reads best; half of it doubles the errors in small type."""
_POINTS = 72
_MOST_DOTS = 40_000_000
"""Dots of a page: a sheet of A3 has 17 million. A larger one is drawn more coarsely."""
_LONGEST = 300
"""Seconds for one page; one takes about three."""
_LOOK = 0.05
"""Seconds between two questions whether to stop."""
Check = Callable[[], None]
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Task:
    """What Tesseract is asked to do with each page."""

    program: str
    name: str
    """The file's, for messages."""
    languages: str
    pictures: bool
    """Whether the result shows the pages, too."""


def recognise(
    scan: Path, target: Path | None, told: Told, *, languages: str = "eng", check: Check = lambda: None
) -> int:
    """Recognise the text of a scan and keep it; return the number of pages.

    Args:
        scan: a PDF of pictures.
        target: a file to write that shows the pages and has their text behind them; it appears when all are
            done, and only then. None to keep only the text, where reading the scan finds it.
        told: called with the pages that are done and how many there are.
        languages: what Tesseract is told of the language, as ``eng`` or ``eng+deu``.
        check: called many times a second; raises an error to stop.

    Raises:
        UnreadableFiling: there is no Tesseract, it fails on a page, or the file is no PDF that can be opened.
    """
    task = _Task(_program(str(scan)), str(scan), languages, pictures=target is not None)
    data = _bytes_of(scan)
    result = _recognised(task, data, check, told)
    try:
        if target is None:
            keep(data, _written(result))
        else:
            _save(result, target)
        return len(result)
    finally:
        result.close()


def read_scan(path: str, data: bytes, check: Check, told: Told) -> Source:
    """Recognise the text of a scan, keep it, and read it: a reader like those of other formats.

    Raises:
        UnreadableFiling: as :func:`recognise`, or there is no text on the pages.
    """
    result = _recognised(_Task(_program(path), path, "eng", pictures=False), data, check, told)
    try:
        text = _written(result)
    finally:
        result.close()
    source = read_pdf(path, text, check)
    keep(data, text)
    return source


def _program(name: str) -> str:
    found = program()
    if found is None:
        raise UnreadableFiling(name, "recognising its text takes Tesseract, which is not installed", INSTALL)
    return found


def _bytes_of(scan: Path) -> bytes:
    try:
        if scan.stat().st_size > LARGEST_FILE:
            raise UnreadableFiling(str(scan), "the file is too large", "Split it into several")
        return scan.read_bytes()
    except OSError as problem:
        raise UnreadableFiling(
            str(scan), f"the file cannot be opened ({problem.strerror})", "Check the path"
        ) from None


def _recognised(task: _Task, data: bytes, check: Check, told: Told) -> pypdfium2.PdfDocument:
    """Return a document of the pages as Tesseract writes them."""
    with alone(check):
        document = _opened(task.name, data)
        result = pypdfium2.PdfDocument.new()
        try:
            count = len(document)
            for number, read in enumerate(_pages(task, document, check), start=1):
                page = pypdfium2.PdfDocument(read)
                result.import_pages(page)
                page.close()
                told(number, count)
        except BaseException:
            result.close()
            raise
        finally:
            document.close()
    return result


def _pages(task: _Task, document: pypdfium2.PdfDocument, check: Check) -> Iterator[bytes]:
    """Yield the pages in order; some are recognised at once, and none is drawn long before its turn."""
    with ThreadPoolExecutor(at_once()) as pool:
        waiting: deque[Future[bytes]] = deque()
        try:
            for index in range(len(document)):
                check()
                picture = _drawn(document[index])
                waiting.append(pool.submit(_by_tesseract, task, picture, index + 1))
                if len(waiting) > at_once():
                    yield _when_done(waiting.popleft(), check)
            while waiting:
                yield _when_done(waiting.popleft(), check)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _when_done(page: Future[bytes], check: Check) -> bytes:
    while True:
        check()
        try:
            return page.result(timeout=_LOOK)
        except NotYet:
            if page.done():
                raise


def _opened(name: str, data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise UnreadableFiling(name, "the PDF is broken or locked", "Get the file once more") from None
    if not 0 < len(document) <= MOST_PAGES:
        document.close()
        raise UnreadableFiling(name, f"it has no pages, or more than {MOST_PAGES:,}", "Split it")
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


def _by_tesseract(task: _Task, picture: bytes, number: int) -> bytes:
    """Let Tesseract read the picture of a page; return the PDF of one page that it writes."""
    page = f"{task.name}: page {number}"
    command = [task.program, "-l", task.languages, "--dpi", str(_DPI), "-", "-"]
    command += [] if task.pictures else ["-c", "textonly_pdf=1"]
    try:
        # One thread: two pages' worth of them on two processors take longer than one.
        done = subprocess.run(  # noqa: S603 - the program that the user installed, on a picture drawn here
            [*command, "pdf"],
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


def _written(document: pypdfium2.PdfDocument) -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()


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
