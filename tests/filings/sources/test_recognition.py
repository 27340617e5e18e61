"""Scans are read by Tesseract, where it is installed and asked for."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import time
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from tests.filings.sources.drawn import PLAIN, PROSE, WIDTH, Sheet, contents, wrapped
from viewer.cli import main
from viewer.filings import UnreadableFiling, read
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.errors import Cancelled, ScannedFiling
from viewer.filings.sources import recognised
from viewer.filings.sources.pdf import read_pdf
from viewer.filings.sources.recognised import keep, kept
from viewer.filings.sources.recognition import recognise
from viewer.filings.watch import Watch

RECOGNISED = "recognised from pictures by OCR"


def page_of(text: str, picture: Image.Image, *, behind: int = 3) -> Sheet:
    """A page with a picture, and text behind it in one way of painting (3: invisibly)."""
    sheet = Sheet()
    sheet.canvas.drawImage(ImageReader(picture), 0, 0, 612, 792)
    at = sheet.canvas.beginText(72, 700)
    at.setFont("Times-Roman", 10)
    at.setTextRenderMode(behind)
    at.textLine(text)
    sheet.canvas.drawText(at)
    sheet.page()
    return sheet


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A picture of a page of prose, twice."""
    sheet = Sheet()
    sheet.paragraph(PROSE, size=11)
    document = pypdfium2.PdfDocument(sheet.bytes())
    picture = document[0].render(scale=150 / 72, grayscale=True).to_pil()
    document.close()
    pages = Sheet()
    for _ in range(2):
        pages.canvas.drawImage(ImageReader(picture), 0, 0, 612, 792)
        pages.page()
    path = tmp_path / "scan.pdf"
    path.write_bytes(pages.bytes())
    return path


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Put a program named tesseract on the path."""
    program = folder / "tesseract"
    program.write_text(f"#!{sys.executable}\nimport sys\npicture = sys.stdin.buffer.read()\n{body}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


needs_scripts = pytest.mark.skipif(os.name == "nt", reason="a script stands in for the program")


@needs_scripts
def test_pages_are_put_together_and_told(scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = scan.parent / "page.pdf"
    page.write_bytes(
        page_of(
            "We depend on one works for all the shears that we make.", Image.new("L", (20, 20), 200)
        ).bytes()
    )
    body = f"assert picture[:4] == b'P5 2'\nsys.stdout.buffer.write(open({str(page)!r}, 'rb').read())"
    stand_in(scan.parent, monkeypatch, body)
    told: list[tuple[int, int]] = []
    target = scan.parent / "text.pdf"
    assert recognise(scan, target, lambda done, count: told.append((done, count))) == 2
    assert told == [(1, 2), (2, 2)]
    source = read_pdf("text.pdf", target.read_bytes(), lambda: None)
    assert contents(source) == ["We depend on one works for all the shears that we make."] * 2
    assert RECOGNISED in source.warnings[0]


@needs_scripts
@pytest.mark.parametrize("body", ["sys.exit('no such language')", "print('nothing')"])
def test_a_failure_names_the_page_and_leaves_no_file(
    scan: Path, body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(scan.parent, monkeypatch, body)
    with pytest.raises(UnreadableFiling, match="page 1: Tesseract failed on it"):
        recognise(scan, scan.parent / "text.pdf", lambda _done, _count: None)
    assert not list(scan.parent.glob("*text*"))


def test_without_the_program_it_says_what_to_install(
    scan: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(scan.parent))
    assert main(["recognise", str(scan), str(scan.parent / "text.pdf")]) == 2
    assert "Install Tesseract" in capsys.readouterr().err


@pytest.mark.parametrize("data", [None, b"no PDF", b"%PDF-1.7 broken"])
def test_what_is_no_pdf_is_refused(
    data: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.filings.sources.recognition.program", lambda: "tesseract")
    path = tmp_path / "scan.pdf"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(UnreadableFiling):
        recognise(path, tmp_path / "text.pdf", lambda _done, _count: None)


def test_no_file_is_written_over(scan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = scan.read_bytes()
    assert main(["recognise", str(scan), str(scan)]) == 2
    assert "is one of the files that are read" in capsys.readouterr().err
    assert scan.read_bytes() == before


def test_text_that_is_painted_over_a_picture_was_not_recognised() -> None:
    data = page_of(
        "We depend on one works for all the shears that we make.", Image.new("L", (20, 20), 200), behind=0
    ).bytes()
    assert read_pdf("drawn.pdf", data, lambda: None).warnings == ()


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="needs Tesseract (apt install tesseract-ocr)")
def test_a_scan_is_read_word_for_word(scan: Path, tmp_path: Path) -> None:
    """Takes seconds: the program itself reads two pages."""
    target = tmp_path / "text.pdf"
    recognise(scan, target, lambda _done, _count: None)
    words = " ".join(contents(read_pdf("text.pdf", target.read_bytes(), lambda: None))).split()
    assert words == (PROSE + " " + PROSE).split()


@pytest.fixture
def kept_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    return tmp_path / "data" / "recognised"


def hidden_text(text: str) -> bytes:
    """A page of text that is not painted, without its picture."""
    sheet = Sheet()
    at = sheet.canvas.beginText(72, 700)
    at.setFont("Times-Roman", 10)
    at.setTextRenderMode(3)
    for line in text.split("\n"):
        at.textLine(line)
    sheet.canvas.drawText(at)
    sheet.page()
    return sheet.bytes()


HEADINGS = ("Our mine may flood.", "Our customers may buy salt from others.", "We may lose our only licence.")
FILING = "\n\n".join(
    [
        "Item 1A. Risk Factors",
        *(part for heading in HEADINGS for part in (heading, "\n".join(wrapped(PROSE, PLAIN, WIDTH)))),
        "Item 1B. Unresolved Staff Comments",
        "None.",
    ]
)


def test_a_scan_is_refused_with_its_pages_and_one_line_of_what_to_do(scan: Path, kept_in: Path) -> None:
    with pytest.raises(ScannedFiling) as caught:
        read(scan)
    assert caught.value.pages == 2
    assert f"factordiff recognise {scan}" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_was_recognised_once_is_read_whatever_the_file_is_called(scan: Path, kept_in: Path) -> None:
    keep(scan.read_bytes(), hidden_text(FILING))
    copy = scan.with_name("copy.pdf")
    copy.write_bytes(scan.read_bytes())
    filing = read(copy)
    assert [factor.heading.text for factor in filing.factors] == list(HEADINGS)
    assert filing.sha256 == hashlib.sha256(scan.read_bytes()).hexdigest()
    assert filing.recognised
    assert filing.section.confidence < CONFIDENCE.sure
    assert RECOGNISED in filing.warnings[0]


@needs_scripts
def test_a_scan_is_recognised_where_that_was_asked_for(
    scan: Path, kept_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = scan.parent / "page.pdf"
    page.write_bytes(hidden_text(FILING))
    body = f"assert 'textonly_pdf=1' in sys.argv\nsys.stdout.buffer.write(open({str(page)!r}, 'rb').read())"
    stand_in(scan.parent, monkeypatch, body)
    told: list[tuple[int, int]] = []
    filing = read(scan, watch=Watch(recognised=lambda done, count: told.append((done, count))))
    assert filing.recognised
    assert told[0] == (0, 2)
    assert told == sorted(told)
    assert len(list(kept_in.iterdir())) == 1
    monkeypatch.setenv("PATH", str(kept_in))
    assert read(scan).text == filing.text


@needs_scripts
def test_a_cancel_stops_at_once_and_keeps_nothing(
    scan: Path, kept_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(scan.parent, monkeypatch, "import time\ntime.sleep(600)")
    asked: list[tuple[int, int]] = []
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        read(
            scan,
            should_cancel=lambda: bool(asked),
            watch=Watch(recognised=lambda done, count: asked.append((done, count))),
        )
    assert time.monotonic() - begun < 30
    assert not kept_in.exists()


def test_what_was_used_longest_ago_goes_first(kept_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognised, "MOST_KEPT", 250)
    for name in (b"a", b"b"):
        keep(name, bytes(100))
    for age, path in enumerate(sorted(kept_in.iterdir())):
        os.utime(path, (1_000_000 + age, 1_000_000 + age))
    first, second = (name for name in (b"a", b"b"))
    older, newer = sorted((first, second), key=lambda name: hashlib.sha256(name).hexdigest())
    assert kept(older) is not None  # used now
    keep(b"c", bytes(100))
    assert (kept(older), kept(newer), kept(b"c")) == (bytes(100), None, bytes(100))


def test_a_disk_that_takes_nothing_is_logged_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data").write_text("a file, not a folder", "utf-8")
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    keep(b"scan", b"text")
    assert kept(b"scan") is None
    assert "could not be kept" in caplog.text


@needs_scripts
def test_the_command_keeps_the_text_where_no_target_is_named(
    scan: Path, kept_in: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = scan.parent / "page.pdf"
    page.write_bytes(hidden_text(FILING))
    stand_in(scan.parent, monkeypatch, f"sys.stdout.buffer.write(open({str(page)!r}, 'rb').read())")
    assert main(["recognise", str(scan)]) == 0
    assert "scan.pdf: 2 pages" in capsys.readouterr().out
    assert main(["factors", str(scan)]) == 0
    assert "Our mine may flood." in capsys.readouterr().out
