"""The bytes of a page -> bytes that a parser can read, and what has to be put right before it does.

``&#146;`` and the control characters U+0080..U+009F stand in old filings for what Windows-1252 has at
those places; zero-width characters are strewn into titles; an inline-XBRL header of half a megabyte is
no text of the filing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from viewer.filings.errors import UnreadableFiling
from viewer.filings.sources.html.figures import cut_figures
from viewer.filings.sources.html.sheet import LASTING, StyleSheet, sheet_of
from viewer.language.remembered import remembered
from viewer.language.whole_numbers import whole_number

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_REFERENCE = re.compile(
    rb"&(?:#(?:1(?:2[89]|[345]\d|73)|8203|65279|8288|[xX](?:[89][0-9a-fA-F]|200[bB]|2060|[fF][eE][fF][fF]"
    rb"|[aA][dD]))|shy);?"
)
_CONTROLS = (b"\x00", b"\x1e", b"\x1f")
_UNSEEN = re.compile(rb"\xc2[\x80-\x9f\xad]|\xe2(?:\x80\x8b|\x81\xa0)|\xef\xbb\xbf")
"""Control characters and invisible ones as UTF-8 has them."""
_CONTROL_LENGTH = 2
_SOFT_HYPHEN = 0xAD
_ENDLESS_LENGTH = 20_000
_ENDLESS = re.compile(rb"<[a-zA-Z][\w:]*\s+[\w:-]+\s*=[^<>]{%d,}>" % _ENDLESS_LENGTH)
"""A tag with a picture in it, or with more attributes than a parser gets through in its time."""
_SLASH = ord("/")
_MARK = b"data-figures"
_TYPE = re.compile(rb"<(/?)([bBiIuU])(?=[\s>])")
_LASTING = {tag.encode(): lasting.encode() for tag, lasting in LASTING.items()}
"""The parser ends a ``<b>`` where a ``<p>`` begins in it, as browsers do not; ``<strong>`` it lets be.
The attributes stay: Word writes ``<b style='mso-bidi-font-weight:normal'>`` throughout."""
_HEADER = (b"<ix:header", b"</ix:header>")
_NO_BREAK_SPACE = 0xA0
_RESOURCE_LIMIT = 114
"""libxml2's XML_ERR_RESOURCE_LIMIT, for which lxml before 6 has no name."""
_HEAD = 1000
_WIDE = 0.3
"""Share of zeros from which on every other byte is one: UTF-16 without a mark."""
_SWALLOWS = (b"title", b"style", b"script", b"textarea")
"""Elements whose content is no markup: one that never ends takes in all that follows it."""
_FORMATTING_ENDS = b"</font></font></b></i></u></span></strong></em></a>"
_BLOCK_START = re.compile(rb"<(?:p|div|table|tr|td|th|li|ul|ol|hr|h[1-6])\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A parsed page."""

    root: etree._Element
    header: bytes
    """The inline-XBRL header, which holds facts and no text; empty where there is none."""
    encoding: str
    tables: list[list[str]]
    """Tables of figures that were taken out before parsing."""
    mark: str
    """The attribute that numbers them."""
    sheet: StyleSheet

    def cut_out(self, table: etree._Element) -> list[str] | None:
        """Return the rows of a table that was taken out; None for one that stands in the tree."""
        number = whole_number(table.get(self.mark))
        return self.tables[number] if number is not None and number < len(self.tables) else None


def encoding_of(data: bytes) -> str:
    """Return the encoding of a page's bytes; what is neither marked nor UTF-8 was written on Windows."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    head = data[:_HEAD]
    if head.count(b"\x00") > _WIDE * len(head):
        return "utf-16-le" if head[1::2].count(b"\x00") > head[::2].count(b"\x00") else "utf-16-be"
    if data.isascii():
        return "ascii"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def parse(path: str, data: bytes, check: Callable[[], None] = lambda: None) -> HtmlPage:
    """Parse a page; ``check`` is called between the steps.

    Raises:
        UnreadableFiling: it holds no element, or is nested deeper than a parser follows.
    """
    encoding = encoding_of(data)
    if encoding not in ("utf-8", "ascii"):
        data = data.decode(encoding, errors="replace").encode("utf-8")
    data = _cleaned(data)
    mark = _MARK
    said = data.lower()  # as the parser takes the names of attributes
    unended = _unended(said)
    if unended:
        data = data[: unended[0]] + data[unended[1] :]
        said = data.lower()
    while mark in said:
        mark += b"s"
    del said
    check()
    start, end = _header(data)
    header = data[start:end]
    sheet = sheet_of(data)
    data, tables = cut_figures(data, mark, (start, end), classes=sheet.hides)
    check()
    if _may_hold_endless(data):
        data = _ENDLESS.sub(b"", data)
    data = _TYPE.sub(_lasting, data)
    root, cut_off = _tree(data)
    if cut_off:
        # Tags that were never closed pile up: close them where the next block begins.
        root, cut_off = _tree(_BLOCK_START.sub(_FORMATTING_ENDS + rb"\g<0>", data))
    if root is None or cut_off:
        raise UnreadableFiling(
            path,
            "the web page is nested too deeply" if cut_off else "the web page is empty",
            "Open the page in a browser and save its text",
        )
    return HtmlPage(root, header, encoding, tables, mark.decode(), sheet)


def _cleaned(data: bytes) -> bytes:
    """Put characters right that no reader should see as they are."""
    for unseen in _CONTROLS:
        if unseen in data:
            data = data.replace(unseen, b"")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    data = _REFERENCE.sub(lambda match: _character(match.group()), data)
    return data if data.isascii() else _UNSEEN.sub(_seen, data)


def _unended(said: bytes) -> tuple[int, int] | None:
    """Return the tag that begins an element of no text which never ends, in small letters; None without one.

    A browser shows nothing of such a page. The first of its kind that no end tag follows is what is wrong.
    """
    found = []
    for name in _SWALLOWS:
        at = said.find(b"<" + name, max(0, said.rfind(b"</" + name)))
        end = said.find(b">", at) if at >= 0 else -1
        if (
            end > 0
            and not said[at + 1 + len(name) : at + 2 + len(name)].isalnum()
            and said[end - 1] != _SLASH
        ):
            found.append((at, end + 1))
    return min(found, default=None)


def _seen(unseen: re.Match[bytes]) -> bytes:
    """Return what a control character stands for; nothing for an invisible one."""
    found = unseen.group()
    return _windows(found[1]) if len(found) == _CONTROL_LENGTH and found[1] != _SOFT_HYPHEN else b""


@remembered(1_000)
def _character(reference: bytes) -> bytes:
    """Return what a reference to a control or invisible character stands for."""
    name = reference.strip(b"&#;").lower()
    if name == b"shy":
        return b""
    number = int(name[1:], 16) if name.startswith(b"x") else int(name)
    return _windows(number) if number < _NO_BREAK_SPACE else b""


def _windows(number: int) -> bytes:
    """Return the character that Windows-1252 has at a place where Unicode has a control character."""
    return bytes((number,)).decode("cp1252", errors="ignore").encode("utf-8")


def _header(data: bytes) -> tuple[int, int]:
    """Return where the inline-XBRL header begins and ends: twice the same place where there is none."""
    start = data.find(_HEADER[0])
    end = data.find(_HEADER[1], start) if start >= 0 else -1
    return (start, end + len(_HEADER[1])) if end >= 0 else (0, 0)


def _lasting(tag: re.Match[bytes]) -> bytes:
    """Return the beginning of a tag that sets type as the one that lasts over the paragraphs in it."""
    return b"<" + tag[1] + _LASTING[tag[2].lower()]


def _may_hold_endless(data: bytes) -> bool:
    """True where half the length of an endless tag holds no ``<``; a whole one would hold such a half."""
    half = _ENDLESS_LENGTH // 2
    return any(data.find(b"<", at, at + half) < 0 for at in range(0, len(data), half))


def _tree(data: bytes) -> tuple[etree._Element | None, bool]:
    """Return the root of the parsed page, and whether the parser gave up before its end."""
    parser = etree.HTMLParser(
        encoding="utf-8", recover=True, huge_tree=True, remove_comments=True, remove_pis=True, no_network=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None, False
    log = parser.error_log
    return root, len(log) > 0 and log[-1].type == _RESOURCE_LIMIT
