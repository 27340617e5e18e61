"""The PDF: both texts with their marks, names and numbers on each page, bookmarks, tags, and its manifest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from tests.builders import build_filing
from tests.report.sample import sample
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.report import ReportError, render_pdf
from viewer.report.content.choices import Colours, ReportContent
from viewer.report.made.making import Making
from viewer.report.manifest.reading import NoManifest, read_report
from viewer.report.pdf.contents import pdf_contents
from viewer.report.pdf.told import MANIFEST_FILE, attached, told_by
from viewer.review import Review
from viewer.review.acts.signing import signed
from viewer.review.sign_off import Signing

_DATE = Making(datetime(2026, 5, 1, tzinfo=UTC))
_HOSTILE = '#import "x" *bold* $y$ @ref <label> \\u{41} [a](b) // c /* d */ `e` ~ -- =f'


@pytest.fixture(scope="module")
def review(comparison: Comparison) -> Review:
    """One for all tests: a note tells when it was written."""
    review = Review(comparison.old.sha256, comparison.new.sha256)
    return review.with_note(comparison.pairs[0], "a", "Ask for the contract.\nIt expired in May.")


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return sample()


@pytest.fixture(scope="module")
def pages(comparison: Comparison, review: Review) -> bytes:
    return render_pdf(comparison, review, _DATE)


@pytest.fixture
def document(pages: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with closing(pypdfium2.PdfDocument(pages)) as opened:
        yield opened


def _words(text: str) -> str:
    return re.sub(r"[\s\x02\ufffe-]+", "", text)


def test_the_same_arguments_give_the_same_bytes(comparison: Comparison, review: Review, pages: bytes) -> None:
    assert render_pdf(comparison, review, _DATE) == pages


def test_each_factor_has_a_bookmark_and_the_text_of_both_sides(
    comparison: Comparison, document: pypdfium2.PdfDocument, pages: bytes
) -> None:
    titles = [_words(mark.get_title()) for mark in document.get_toc()]
    told = _words(told_by(pages))
    for pair in comparison.pairs:
        assert any(_words(pair.heading) in title for title in titles)
        for row in pair.rows:
            if row.differs:
                for text in (row.old_text, row.new_text):
                    assert _words(text) in told


def test_each_page_after_the_first_names_both_filings_and_its_number(
    comparison: Comparison, pages: bytes
) -> None:
    texts = told_by(pages).split("\f")[:-1]
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)}" in text
        if number > 1:
            assert comparison.old.name in text
            assert comparison.new.name in text


def test_it_is_tagged_and_in_english(document: pypdfium2.PdfDocument) -> None:
    assert pdfium.FPDFCatalog_IsTagged(document)
    assert pdfium.FPDFCatalog_GetLanguage(document, None, 0) > 2


def test_notes_and_how_it_was_made_are_told(pages: bytes) -> None:
    told = told_by(pages)
    assert "Ask for the contract." in told
    assert "How this was made" in told
    assert "1 May 2026" in told


def test_a_report_tells_whether_its_words_were_changed(tmp_path: Path, pages: bytes) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pages)
    assert read_report(path).intact
    manifest = attached(pages, MANIFEST_FILE)
    with closing(pypdfium2.PdfDocument(pages)) as changed:
        changed[0].close()
        changed.del_page(1)
        changed.save(path)
    assert attached(path.read_bytes(), MANIFEST_FILE) == manifest
    assert not read_report(path).intact


def test_a_pdf_that_is_no_report_is_told(tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    with closing(pypdfium2.PdfDocument.new()) as document:
        document.new_page(100, 100)
        document.save(path)
    with pytest.raises(NoManifest, match="no manifest was found"):
        read_report(path)
    path.write_bytes(b"%PDF-1.7 cut off")
    with pytest.raises(NoManifest, match="no PDF that can be read"):
        read_report(path)


def test_what_a_filing_says_is_text_and_no_markup() -> None:
    filings = [
        build_filing("Quay", [(None, (f"Heads {_HOSTILE}", f"Body {mark} \x00\u202e{_HOSTILE}"))], year)
        for mark, year in (("one", 2024), ("two", 2025))
    ]
    told = _words(told_by(render_pdf(compare(*filings))))
    for words in ('#import"x"*bold*$y$@ref<label>', "\\u{41}[a](b)//c/*d*/`e`~", "=f"):
        assert words in told


def test_the_colours_that_were_asked_for_are_taken(comparison: Comparison) -> None:
    inserted = {
        pdf_contents(comparison, None, Making(content=ReportContent(colours=colours)))["colours"]["inserted"]
        for colours in Colours
    }
    assert len(inserted) == len(Colours)


def test_without_typst_it_is_told_what_to_install(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "typst.py").write_text("raise ImportError", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ReportError, match="pip install typst"):
        render_pdf(comparison)


def test_a_process_that_ends_without_a_word_is_told(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "typst.py").write_text("import os; os._exit(7)", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ReportError, match="exit code 7"):
        render_pdf(comparison)


def test_a_signed_review_has_its_pages() -> None:
    """Its date is that of the signature, with parts of a second."""
    comparison = sample()
    review = signed(Review(comparison.old.sha256, comparison.new.sha256), Signing.SIGNED, "Ann Example", "AE")
    assert review.sign_off.signatures[0].at.count(".") == 1
    assert render_pdf(comparison, review).startswith(b"%PDF")
