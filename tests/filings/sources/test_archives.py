"""Whatever is wrong with a zip archive, what comes out is named in one place."""

from __future__ import annotations

import random
import struct
import zipfile

import pytest

from tests.fuzz.seeds import archive
from viewer.filings.errors import UnreadableFiling
from viewer.filings.sources.archives import names_in
from viewer.filings.sources.packing import is_packed, unpack

PAGE = b"<html><body><p>Item 1A. Risk Factors</p>" + b"<p>Our mine may close.</p>" * 40 + b"</body></html>"
METHODS = {
    "stored": zipfile.ZIP_STORED,
    "deflated": zipfile.ZIP_DEFLATED,
    "bzip2": zipfile.ZIP_BZIP2,
    "LZMA": zipfile.ZIP_LZMA,
}
DIRECTORY, END = b"PK\x01\x02", b"PK\x05\x06"


def changed(data: bytes, mark: bytes, offset: int, new: bytes) -> bytes:
    """The archive with other bytes so far behind a mark."""
    at = data.index(mark) + offset
    return data[:at] + new + data[at + len(new) :]


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_a_filing_is_unpacked_however_it_was_packed(method: int) -> None:
    assert unpack("a.zip", archive({"a.htm": PAGE}, method)) == ("a.htm", PAGE)


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_flipped_bits_are_told_as_damage(method: int) -> None:
    data = archive({"a.htm": PAGE}, method)
    chance = random.Random(8)
    problems = set()
    for _ in range(400):
        damaged = bytearray(data)
        damaged[chance.randrange(4, len(data))] ^= 1 << chance.randrange(8)
        try:
            unpack("a.zip", bytes(damaged))
        except UnreadableFiling as error:
            problems.add(error.problem)
    assert "the zip archive cannot be read: it is damaged or cut short" in problems


@pytest.mark.parametrize(
    "data",
    [
        changed(archive({"a.htm": PAGE}), END, 12, struct.pack("<L", 60_000)),
        changed(archive({"ä.htm": PAGE}), DIRECTORY, 46, b"\xff\xff"),
        changed(archive({"a.htm": PAGE}), DIRECTORY, 42, struct.pack("<L", 9_000)),
        archive({"a.htm": PAGE})[:-30],
    ],
    ids=["directory before the file", "name that is no UTF-8", "member behind the file", "cut"],
)
def test_a_damaged_directory_is_told_as_damage(data: bytes) -> None:
    assert is_packed(data)
    with pytest.raises(UnreadableFiling, match="damaged or cut short") as caught:
        unpack("a.zip", data)
    assert str(caught.value).isprintable()


def test_a_way_of_packing_that_is_unknown_is_named_as_such() -> None:
    data = changed(archive({"a.htm": PAGE}), DIRECTORY, 10, struct.pack("<H", 97))
    data = changed(data, b"PK\x03\x04", 8, struct.pack("<H", 97))
    with pytest.raises(UnreadableFiling, match="packed in a way that is not read") as caught:
        unpack("a.zip", data)
    assert "Unpack it" in caught.value.advice


def test_names_are_those_of_a_whole_archive() -> None:
    data = archive({"a.htm": PAGE, "b.htm": PAGE})
    assert names_in(data) == ["a.htm", "b.htm"]
    assert names_in(data[:-30]) is None
    assert names_in(b"no archive") is None
