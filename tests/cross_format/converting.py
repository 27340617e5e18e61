"""Other programs that make a Word document or a PDF of a web page, where they are installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_LONGEST = 600
"""Seconds that one conversion may take; the slowest of the corpus takes some 30."""


@dataclass(frozen=True, slots=True)
class Converter:
    """A program, and what it is asked to make."""

    name: str
    program: str
    suffix: str
    arguments: Callable[[Path, Path], list[str]]
    """Page and result -> arguments; what the program needs beside lies in the result's folder."""

    @property
    def installed(self) -> bool:
        """True where the program is found, and another reader of what it makes."""
        reads = self.suffix != ".pdf" or shutil.which("pdftotext") is not None  # the other reader of PDFs
        return shutil.which(self.program) is not None and reads

    def convert(self, page: Path, folder: Path) -> Path | None:
        """Convert a page into a folder; None where the program made nothing of it."""
        result = folder / f"{page.stem}{self.suffix}"
        try:
            subprocess.run(
                [self.program, *self.arguments(page, result)],
                timeout=_LONGEST,
                check=False,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except subprocess.TimeoutExpired:
            return None
        return result if result.exists() else None


def _office(kind: str) -> Callable[[Path, Path], list[str]]:
    return lambda page, result: [
        "--headless",
        f"-env:UserInstallation=file://{result.parent}/profile",
        "--convert-to",
        kind,
        "--outdir",
        str(result.parent),
        str(page),
    ]


CONVERTERS = (
    Converter(
        "pandoc to docx",
        "pandoc",
        ".docx",
        lambda page, result: ["-f", "html", "-t", "docx", "-o", str(result), str(page)],
    ),
    Converter("LibreOffice to docx", "soffice", ".docx", _office("docx:MS Word 2007 XML")),
    Converter("LibreOffice to PDF", "soffice", ".pdf", _office("pdf:writer_web_pdf_Export")),
    Converter(
        "Chromium to PDF",
        "chromium",
        ".pdf",
        lambda page, result: [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--user-data-dir={result.parent}/profile",
            f"--print-to-pdf={result}",
            f"file://{page}",
        ],
    ),
)


def page_alone(data: bytes) -> bytes:
    """Return a page without what a submission puts around it, which other programs take for its text."""
    small = data.lower()
    start = small.find(b"<html")
    end = small.rfind(b"</html>")
    return data[start : end + len(b"</html>")] if 0 <= start < end else data
