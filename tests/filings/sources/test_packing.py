"""gzip files and zip archives: one filing in one file, within limits."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib

import pytest

from viewer.filings.errors import UnreadableFiling
from viewer.filings.sources import packing
from viewer.filings.sources.formats import source_of
from viewer.filings.sources.packing import is_packed, unpack

PAGE = b"<html><body><p>Item 1A. Risk Factors</p><p>Our mine may close.</p></body></html>"


def zipped(*files: tuple[str, bytes]) -> bytes:
    """A zip archive of these files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(PAGE, mtime=0),
        gzip.compress(PAGE[:30], mtime=0) + gzip.compress(PAGE[30:], mtime=0),
        zipped(("10-K.htm", PAGE)),
        zipped(
            ("filing/", b""), ("filing/10-K.htm", PAGE), ("__MACOSX/._10-K.htm", b"x"), (".DS_Store", b"x")
        ),
    ],
    ids=["gzip", "two members", "zip", "zip from a Mac"],
)
def test_packed_filing_reads_as_the_filing(data: bytes) -> None:
    assert is_packed(data)
    packed, plain = source_of("10-K.htm.gz", data), source_of("10-K.htm", PAGE)
    assert packed == plain


def test_name_inside_tells_the_format() -> None:
    text = b"Risk *factors*\n"
    assert source_of("a.zip", zipped(("a.md", text)))[0].format == "markdown"
    assert source_of("a.md.gz", gzip.compress(text))[0].format == "markdown"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (zipped(), "holds no file"),
        (zipped(("a.htm", PAGE), ("b.htm", PAGE)), "holds 2 files"),
        (zipped(("a.zip", zipped(("a.htm", PAGE)))), "holds another packed file"),
        (gzip.compress(gzip.compress(PAGE, mtime=0), mtime=0), "holds another packed file"),
        (zipped(("a.htm", PAGE))[:-30], "cannot be read"),
        (gzip.compress(PAGE, mtime=0)[:-20], "cut short"),
        (b"\x1f\x8b\x08\x00" + bytes(range(250)), "damaged"),
    ],
    ids=["empty zip", "two files", "zip in zip", "gzip in gzip", "cut zip", "cut gzip", "no gzip"],
)
def test_what_cannot_be_unpacked_says_why(data: bytes, problem: str) -> None:
    with pytest.raises(UnreadableFiling, match=problem):
        source_of("a.zip", data)


def test_locked_archive_says_so() -> None:
    data = bytearray(zipped(("a.htm", PAGE)))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    with pytest.raises(UnreadableFiling, match="password"):
        unpack("a.zip", bytes(data))


def bomb() -> bytes:
    """A gzip file that unpacks to far more than the limit of the tests."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join([*(packer.compress(bytes(1 << 20)) for _ in range(40)), packer.flush()])


@pytest.mark.parametrize("data", [bomb(), zipped(("a.htm", bytes(40 << 20)))], ids=["gzip", "zip"])
def test_bomb_is_not_unpacked_beyond_the_limit(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(packing, "LARGEST_FILE", 3_000_000)
    with pytest.raises(UnreadableFiling, match="larger than 3 MB"):
        unpack("bomb", data)


def test_size_that_an_archive_claims_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "LARGEST_FILE", 3_000_000)
    data = zipped(("a.htm", bytes(40 << 20))).replace(
        (40 << 20).to_bytes(4, "little"), (9).to_bytes(4, "little")
    )
    with pytest.raises(UnreadableFiling):
        unpack("bomb.zip", data)


def test_office_documents_are_not_unpacked() -> None:
    assert not is_packed(zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")))
