"""Scans of the project's own samples as Tesseract reads them: words read wrong, processor time a page.

The samples are set in type of 10 points, drawn as clean pictures, and recognised as a user's scan would be.
The word error rate is that of speech recognition: words put in, left out or read otherwise, as a share of
those there are. Skipped where Tesseract is not installed (``apt install tesseract-ocr``).
"""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

import pypdfium2
import pytest
from rapidfuzz.distance import Levenshtein
from reportlab.lib.utils import ImageReader

from tests.filings.sources.drawn import LEADING, Sheet
from viewer.filings.sources.pdf import read_pdf
from viewer.filings.sources.recognised import program
from viewer.filings.sources.recognition import recognise
from viewer.resources import resource

PAGES = 4
FOOT = 72.0
MOST = 0.01
"""Share of the words that may be read wrong."""

pytestmark = pytest.mark.skipif(program() is None, reason="needs Tesseract (apt install tesseract-ocr)")


def pages_of(text: str) -> bytes:
    """Set the first pages of a text."""
    sheet = Sheet()
    page = 1
    for paragraph in filter(None, (part.strip("#* ") for part in text.split("\n"))):
        if sheet.y < FOOT + 8 * LEADING:
            page += 1
            if page > PAGES:
                break
            sheet.page()
        sheet.paragraph(" ".join(paragraph.split()))
        sheet.gap()
    return sheet.bytes()


def scanned(data: bytes, dpi: int) -> tuple[bytes, list[str]]:
    """Return pictures of the pages, and the words that they show."""
    document = pypdfium2.PdfDocument(data)
    sheet = Sheet()
    for page in document:
        picture = page.render(scale=dpi / 72, grayscale=True).to_pil()
        sheet.canvas.drawImage(ImageReader(picture), 0, 0, 612, 792)
        sheet.page()
    document.close()
    return sheet.bytes(), read_pdf("drawn.pdf", data, lambda: None).text.split()


@pytest.mark.parametrize("dpi", [200, 300])
def test_words_read_wrong(dpi: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = max(resource("samples").glob("*.md"))
    data, words = scanned(pages_of(sample.read_text("utf-8")), dpi)
    scan, target = tmp_path / "scan.pdf", tmp_path / "text.pdf"
    scan.write_bytes(data)
    begun = sum(os.times()[:4])
    pages = recognise(scan, target, lambda _done, _count: None)
    seconds = (sum(os.times()[:4]) - begun) / pages
    read = read_pdf("text.pdf", target.read_bytes(), lambda: None).text.split()
    share = Levenshtein.distance(words, read) / len(words)
    with capsys.disabled():
        wrong = [(a, b) for a, b in zip(words, read, strict=False) if a != b]
        print(
            f"\n{dpi} dpi: {share:.2%} of {len(words):,} words wrong, {seconds:.1f} s a page of a processor"
        )
        print("   ", list(islice(wrong, 4)))
    assert share < MOST
