"""Reading a PDF beside PDFium's bare extraction of its text, in one run, in time of the processor.

PDFium hands on characters; reading asks it where each word stands and how it is set, and makes paragraphs of
them. Run by ``pytest tests/benchmarks --benchmark-only``.
"""

from __future__ import annotations

import time
from pathlib import Path

import pypdfium2
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.corpus import corpus_folder, needs_corpus
from viewer.filings import UnreadableFiling
from viewer.filings.sources.pdf import read_pdf

ROUNDS = 3
TIMES = 8
"""Bare extractions that reading takes at most; 5 to 6 measured on filings of 90 to 121 pages, on a busy
machine where it was 8 to 12 when each word was a piece of its own."""

pytestmark = [pytest.mark.corpus, needs_corpus]


def pdfs() -> list[Path]:
    """The PDFs of the corpus."""
    folder = corpus_folder()
    found = (folder / "filings").rglob("*.pdf") if folder else iter(())
    return sorted(found)


def bare(data: bytes) -> int:
    """Extract the text of all pages; return its length."""
    document = pypdfium2.PdfDocument(data)
    length = 0
    for page in document:
        text = page.get_textpage()
        length += len(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return length


@pytest.mark.parametrize("path", [pytest.param(p, id=f"{p.parent.name}/{p.name}") for p in pdfs()])
def test_reading(path: Path, benchmark: BenchmarkFixture, capsys: pytest.CaptureFixture[str]) -> None:
    data = path.read_bytes()
    try:
        read_pdf(str(path), data, lambda: None)
    except UnreadableFiling as refusal:
        pytest.skip(str(refusal))
    best = {"bare": float("inf"), "read": float("inf")}

    def turn() -> None:
        for name, work in (("bare", bare), ("read", lambda d: read_pdf(str(path), d, lambda: None))):
            start = time.process_time()
            assert work(data)
            best[name] = min(best[name], time.process_time() - start)

    benchmark.pedantic(turn, rounds=ROUNDS, warmup_rounds=0)
    ratio = best["read"] / best["bare"]
    benchmark.extra_info["ratio"] = ratio
    with capsys.disabled():
        print(f"\n{path.parent.name}/{path.name}: {best['read']:.2f} s, {ratio:.1f} × PDFium alone")
    assert ratio < TIMES
