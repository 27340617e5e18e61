"""Any common encoding, any line end."""

from __future__ import annotations

import codecs

import pytest
from ftfy import badness, fix_encoding
from ftfy.fixes import fix_c1_controls
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.filings import UnreadableFiling
from viewer.filings.decode import decode

PROSE = "Our kettles’ price — about €5 — may fall. “Kettle” means any vessel.\nWe may lose £3 on each.\n" * 20


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (PROSE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + PROSE.encode(), "utf-8"),
        (PROSE.encode("cp1252"), "cp1252"),
        (PROSE.encode("utf-16"), "utf-16"),
        (PROSE.encode("utf-16-le"), "utf-16-le"),
        (PROSE.encode("utf-16-be"), "utf-16-be"),
        (PROSE.encode("utf-32"), "utf-32"),
        (PROSE.replace("\n", "\r\n").encode(), "utf-8"),
        (PROSE.replace("\n", "\r").encode(), "utf-8"),
    ],
)
def test_the_same_text_comes_from_every_encoding(data: bytes, encoding: str) -> None:
    decoded = decode(data, "kettles.txt")
    assert decoded.text == PROSE
    assert decoded.encoding == encoding
    assert decoded.warnings == ()


def test_japanese_text_is_not_taken_for_western() -> None:
    text = "当社の売上高は減少する可能性があります。競争が激化する恐れがあります。\n" * 40
    assert decode(text.encode("shift_jis"), "a.txt").text == text


def test_quotes_saved_as_control_characters_are_read_as_quotes() -> None:
    assert decode("the Company\u0092s \u0093kettles\u0094 \u0096 all".encode(), "a.txt").text == (
        "the Company’s “kettles” – all"
    )


def test_text_decoded_wrongly_before_is_put_right_and_said_so() -> None:
    mangled = "the Company’s “kettles”".encode().decode("cp1252", errors="replace")
    decoded = decode(
        ("Plain line.\n" + "Itâ€™s a kettle\n" + mangled.replace("\ufffd", "")).encode(), "a.txt"
    )
    assert "It’s a kettle" in decoded.text
    assert "wrong encoding" in decoded.warnings[0]


_ODD_LETTERS = "".join(badness.MOJIBAKE_CATEGORIES.values()).replace("\N{REPLACEMENT CHARACTER}", "")


@given(st.text(st.sampled_from(_ODD_LETTERS + "aZ .,9\n"), min_size=1, max_size=6))
@settings(max_examples=400)
def test_whatever_looks_decoded_wrongly_is_looked_at(text: str) -> None:
    """What is spared the closer look is what the closer look would have left alone."""
    text = f"A kettle: {text}."
    lines = fix_c1_controls(text).split("\n")
    assert decode(text.encode(), "a.txt").text == "\n".join(
        fix_encoding(line) if badness.is_bad(line) else line for line in lines
    )


def test_a_few_unreadable_bytes_are_counted() -> None:
    decoded = decode(PROSE.encode() + b"\x01\x02", "a.txt")
    assert decoded.warnings == ("2 characters of the file could not be read as text.",)


@pytest.mark.parametrize("data", [b"", b"  \n\r\n", b"\x00\x00\x00", codecs.BOM_UTF16_LE, codecs.BOM_UTF8])
def test_nothing_to_read_is_said(data: bytes) -> None:
    with pytest.raises(UnreadableFiling, match=r"a\.txt: the file is empty"):
        decode(data, "a.txt")


def test_what_is_no_text_is_refused_with_advice() -> None:
    with pytest.raises(UnreadableFiling) as caught:
        decode(bytes(range(256)) * 40, "a.bin")
    assert caught.value.problem == "the file is not text"
    assert "plain text" in caught.value.advice


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_text_of_two_bytes_a_character_needs_no_mark(encoding: str) -> None:
    found = decode("Item 1A. Risk Factors\n\nRates may fall.".encode(encoding), "a.txt")
    assert (found.text, found.encoding) == ("Item 1A. Risk Factors\n\nRates may fall.", encoding)


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    whole = "“Rates” may fall – a lot. " * 20
    found = decode(whole.encode() + "“".encode()[:2] + b" cut", "a.txt")
    assert found.encoding == "utf-8"
    assert found.text.startswith(whole)
    assert any("could not be read" in warning for warning in found.warnings)
