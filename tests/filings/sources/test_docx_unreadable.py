"""Word documents that cannot be read: broken, locked, swollen, or of another kind."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

import pytest

from tests.filings.sources.written import Word, said
from viewer.filings.errors import Cancelled, UnreadableFiling
from viewer.filings.sources.docx import package
from viewer.filings.sources.docx.package import is_docx
from viewer.filings.sources.docx.read import read_docx
from viewer.filings.sources.formats import source_of


def whole() -> bytes:
    word = Word()
    for _ in range(20):
        word.paragraph("We make kettles of steel, of copper, and of clay.")
    return word.bytes()


def repacked(change: Callable[[str, bytes], bytes | None]) -> bytes:
    """A document of which parts were changed, or left out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole())) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return file.getvalue()


def refused(data: bytes) -> str:
    """Why a file is refused."""
    with pytest.raises(UnreadableFiling) as caught:
        read_docx("filing.docx", data, lambda: None)
    assert "\n" not in str(caught.value)
    return caught.value.problem


def test_documents_are_told_by_what_is_in_them() -> None:
    data = whole()
    assert is_docx(data)
    assert is_docx(data[: len(data) // 2])
    assert not is_docx(b"PK\x03\x04 and nothing else")
    assert not is_docx(b"word/document.xml [Content_Types].xml")
    sheet = io.BytesIO()
    with zipfile.ZipFile(sheet, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert not is_docx(sheet.getvalue())


def test_documents_are_read_whatever_they_are_called_and_also_from_an_archive() -> None:
    data = whole()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("filing.docx", data)
    for name, content in (("filing.pdf", data), ("filing.zip", packed.getvalue())):
        source, encoding = source_of(name, content)
        assert (source.format, encoding, len(said(source))) == ("docx", "utf-8", 20)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_refused(share: float) -> None:
    data = whole()
    assert "broken or cut short" in refused(data[: int(len(data) * share)])


@pytest.mark.parametrize(
    "change",
    [
        lambda name, content: None if name == "word/document.xml" else content,
        lambda name, content: None if name == "_rels/.rels" else content,
        lambda name, content: content[:200] if name == "word/document.xml" else content,
        lambda name, content: b"\x00\xff" if name == "word/styles.xml" else content,
        lambda name, content: b"<a/>" if name == "[Content_Types].xml" else content,
        lambda name, content: b"<a/>" if name == "word/document.xml" else content,
        lambda name, content: (
            b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"
            if name == "word/document.xml"
            else content
        ),
        lambda name, content: content.replace(b'Target="word/document.xml"', b'Target=""'),
        lambda name, content: content.replace(b'Target="styles.xml"', b'Target="document.xml"'),
        lambda name, content: content.replace(
            b'Target="styles.xml"', b'Target="http://a" TargetMode="External"'
        ),
    ],
)
def test_a_file_with_broken_parts_is_refused(change: Callable[[str, bytes], bytes | None]) -> None:
    assert "broken" in refused(repacked(change))


def test_flipped_bits_are_told_as_damage() -> None:
    data = whole()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        start = archive.getinfo("word/document.xml").header_offset + 60
        size = archive.getinfo("word/document.xml").compress_size
    chance = random.Random(3)
    problems = set()
    for _ in range(60):
        damaged = bytearray(data)
        damaged[start + chance.randrange(size - 60)] ^= 1 << chance.randrange(8)
        problems.add(refused(bytes(damaged)))
    assert problems == {"the Word file is broken or cut short"}


def test_lists_may_have_no_definitions() -> None:
    def change(name: str, content: bytes) -> bytes | None:
        return (
            content.replace(b"/numbering", b"/other") if name == "word/_rels/document.xml.rels" else content
        )

    assert len(said(read_docx("filing.docx", repacked(change), lambda: None))) == 20


def test_a_document_with_macros_is_refused_with_advice() -> None:
    def change(name: str, content: bytes) -> bytes:
        return content.replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        )

    assert "macros" in refused(repacked(change))


def test_entities_are_not_unfolded() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "kettle"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

    def change(name: str, content: bytes) -> bytes:
        if name != "word/document.xml":
            return content
        return content.replace(b"<w:document", bomb + b"<w:document", 1).replace(b"of clay", b"&b;")

    source = read_docx("filing.docx", repacked(change), lambda: None)
    assert "kettlekettle" not in source.text


def test_a_part_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_PART", 2_000_000)
    assert "unpacks to more than 2 MB" in refused(
        repacked(lambda name, content: content + bytes(2_000_000) if name == "word/document.xml" else content)
    )


def test_a_locked_file_is_refused() -> None:
    data = bytearray(whole())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    assert "password" in refused(bytes(data))


def test_a_document_without_text_is_refused() -> None:
    assert refused(Word().bytes()) == "the Word file has no text"


def test_reading_stops_when_asked_to() -> None:
    word = Word()
    word.xml("<w:p><w:r><w:t>We make kettles.</w:t></w:r></w:p>" * 600)
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_docx("filing.docx", word.bytes(), check)
