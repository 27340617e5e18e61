"""A filing as bytes -> text, whatever wrote it.

Filings come as UTF-8 with or without a byte-order mark, as UTF-16 from Windows, as cp1252 whose curly
quotes were saved as the control characters U+0091..U+0094, and now and then as something that is no
text at all. Lines end in LF, CRLF or CR; here they all end in LF.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from viewer.filings.errors import UnreadableFiling
from viewer.filings.thresholds import DECODING

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


_LINE_END = re.compile(r"\r\n?|\u2028|\u2029")
_ODD = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff\ufffd]")
_USUAL = r"\xa0·–—…‘’“”•"
_FOREIGN = re.compile(rf"[\x80-\x9fŒœÂÃ]|[^\x00-\x7f{_USUAL}][^\x00-\x7f]|[^\x00-\x7f][^\x00-\x7f{_USUAL}]")
"""``â€œ``: what ftfy looks closer at. A text read in a wrong encoding has a control character, one of four
letters, or two characters beyond ASCII side by side, not both of them quotes, dashes and the like."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text and the encoding that it was read in."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, path: str) -> Decoded:
    """Return the text of a file's bytes, line ends as LF and without a byte-order mark.

    Raises:
        UnreadableFiling: the bytes are empty or no text.
    """
    if not data.strip(b"\x00 \t\r\n\f"):
        raise UnreadableFiling(path, "the file is empty", "Choose a file that holds the filing's text")
    text, encoding = _text_of(data, path)
    odd = len(_ODD.findall(text))
    if odd > DECODING.odd_share * len(text):
        raise UnreadableFiling(
            path,
            "the file is not text",
            "Save the filing as plain text, Markdown or HTML and open that",
        )
    text = _LINE_END.sub("\n", text)
    warnings = []
    if any(_FOREIGN.search(line) for line in text.split("\n") if not line.isascii()):
        text, mended = _unmangled(text)
        if mended:
            warnings.append("Some characters had been read in a wrong encoding before and were put right.")
    if odd:
        warnings.append(f"{odd} characters of the file could not be read as text.")
    if not text.strip():
        raise UnreadableFiling(path, "the file is empty", "Choose a file that holds the filing's text")
    return Decoded(text, encoding, tuple(warnings))


def _text_of(data: bytes, path: str) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = data.decode(encoding, errors="replace")
            return text.removeprefix("\ufeff"), encoding
    # Before UTF-8: Western text in UTF-16 is valid UTF-8 too, with a NUL after every letter.
    if data.count(b"\x00") > DECODING.wide_share * len(data):
        return _wide(data, path)
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    # A few broken bytes, as a cut file or a bad paste leaves, do not make a UTF-8 file another encoding.
    if not broken or broken <= DECODING.broken_share * _whole(text):
        return text, "utf-8"
    if data.count(b"\x00") > DECODING.some_wide_share * len(data):
        return _wide(data, path)
    import charset_normalizer  # here, since almost every filing is read without it

    best = charset_normalizer.from_bytes(data[: DECODING.sample]).best()
    encoding = best.encoding if best is not None else "cp1252"
    # In a filing, a byte above 0x7F is a curly quote, a dash or a currency sign of Windows far more
    # often than a letter of another alphabet; the detector's first choice for such text is a guess.
    if encoding.startswith(("cp125", "latin", "iso8859", "mac", "cp437", "cp8", "utf_8", "ascii")):
        encoding = "cp1252"
    try:
        return data.decode(encoding), encoding
    except (UnicodeDecodeError, LookupError):
        return data.decode("cp1252", errors="replace"), "cp1252"


def _whole(text: str) -> int:
    """How many characters beyond ASCII came through whole. Compiled here: few filings have a broken one."""
    return len(re.findall("[\x80-\ufffc\U00010000-\U0010ffff]", text))


def _wide(data: bytes, path: str) -> tuple[str, str]:
    """UTF-16 without a byte-order mark: every second byte of Western text is zero."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError:
        raise UnreadableFiling(
            path,
            "the file is not text",
            "Save the filing as plain text, Markdown or HTML and open that",
        ) from None


def _unmangled(text: str) -> tuple[str, bool]:
    """Return a text with what was read in a wrong encoding put right, and whether there was any of it."""
    # Here, since few filings need it: it takes as long to import as one is read.
    from ftfy import badness, fix_encoding
    from ftfy.fixes import fix_c1_controls

    lines = fix_c1_controls(text).split("\n")
    # By lines, as they are mended: on the whole text the search holds up every other thread for too long.
    bad = {number for number, line in enumerate(lines) if not line.isascii() and badness.is_bad(line)}
    return "\n".join(fix_encoding(line) if at in bad else line for at, line in enumerate(lines)), bool(bad)
