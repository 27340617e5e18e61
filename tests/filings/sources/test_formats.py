"""Which reader a file gets, and which files get none."""

from __future__ import annotations

import pytest

from viewer.filings.errors import UnreadableFiling
from viewer.filings.sources import formats
from viewer.filings.sources.formats import source_of

PAGE = b"<p>Our <b>mine</b> may close.</p>"


@pytest.mark.parametrize(
    ("name", "data", "format_name"),
    [
        ("a.txt", b"<!DOCTYPE html><p>Our mine may close.", "html"),
        ("a.txt", b"<?xml version='1.0'?><HTML><BODY>Our mine may close.", "html"),
        ("a.htm", PAGE * 20, "html"),
        ("a.htm", b"Our mine may close, and 3 < 4.\n", "text"),
        ("a.txt", b"# Risk Factors\n\n**Our mine may close.**\n\n- salt\n- pepper\n\n## More\n", "markdown"),
        ("a.md", b"Our mine may close.\n", "markdown"),
        ("a.txt", "<html><p>Our mine may close.".encode("utf-16"), "html"),
    ],
)
def test_format_is_told_by_content(name: str, data: bytes, format_name: str) -> None:
    source, _ = source_of(name, data)
    assert source.format == format_name
    assert "mine" in source.text


def test_page_of_ascii_is_read_as_text() -> None:
    paragraph = "Our mine may close and then\nwe would have no salt to sell to\nanyone at all.\n\n"
    source, _ = source_of("a.html", f"<html><body><div>{paragraph * 30}</div></body></html>".encode())
    assert source.format == "text"
    assert len(source.blocks) == 30


def test_marks_of_ascii_filings_are_no_text() -> None:
    text = (
        "<PAGE>\n<TABLE>\n<CAPTION>\nSales of salt &amp; pepper\n"
        "<S>          <C>\nNet sales    4,012\n</TABLE>\n\n"
        "Our mine may close.\n\n                    12\n<PAGE>\n\nWe may lose our salt.\n"
    )
    source, _ = source_of("a.txt", text.encode())
    said = {block.content.of(source.text): block.page_start for block in source.blocks if block.content}
    assert "<" not in source.text
    assert "Sales of salt & pepper" in source.text
    assert said["We may lose our salt."]
    assert not said["Our mine may close."]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "empty"),
        (b"\x00\x00", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        (b"{\\rtf1 salt}", "rich-text"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "Office document"),
        (bytes(range(256)) * 40, "not text"),
    ],
)
def test_what_has_no_reader_is_refused_with_its_reason(data: bytes, problem: str) -> None:
    with pytest.raises(UnreadableFiling, match=problem) as refused:
        source_of("a.htm", data)
    assert refused.value.path == "a.htm"
    assert refused.value.advice


def test_document_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "LARGEST_DOCUMENT", 2_000_000)
    with pytest.raises(UnreadableFiling, match="larger than 2 MB"):
        source_of("a.htm", b"<html>" + PAGE * 100_000)
