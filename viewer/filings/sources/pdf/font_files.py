"""What the font file inside a PDF says of its letters, where the font's name ("AdvP4C4E74") says nothing.

A TrueType file tells its weight in the table OS/2. A flag of the table ``head`` (macStyle) says "bold" too,
but some programs set it in every font that they write, so it is only a guess. Type 1 and CFF fonts keep the
designer's word ("Bold").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_TRUE_TYPE = (b"\x00\x01\x00\x00", b"OTTO", b"true")
_RECORD = 16
"""Bytes of an entry in a TrueType file's list of tables."""
_MOST_TABLES = 64
_HEAVY = 600
"""OpenType, OS/2 usWeightClass: semi-bold."""
_OLD_CLASSES = range(1, 10)
"""Weight classes of old fonts, which count 1 to 9 instead of 100 to 900."""
_CLASSES = range(100, 1001)

_TYPE1_WEIGHT = re.compile(rb"/Weight\s{0,4}\(([^()]{1,40})\)")
_TYPE1_CLEAR = 8_000
"""Bytes of a Type 1 font in which its dictionary stands in plain letters."""
_CFF_WEIGHT = 4
"""The operator of a CFF font's dictionary that gives the weight's name."""
_CFF_TWO_BYTES = 12
"""The operator that announces one of two bytes."""
_CFF_NAMES = 391
"""Names that every CFF font knows; its own are counted from here on (Adobe TN 5176, appendix A)."""
_CFF_KNOWN = {
    383: "Black",
    384: "Bold",
    385: "Book",
    386: "Light",
    387: "Medium",
    388: "Regular",
    389: "Roman",
    390: "Semibold",
}
_CFF_DIGITS = 15
"""The half byte that ends a number written digit by digit."""


@dataclass(frozen=True, slots=True)
class FontFile:
    """What a font file says."""

    weight: int | None = None
    """100 to 900, where it tells."""
    called: str = ""
    """The designer's word for the weight, where it has one."""
    bold: bool = False
    """The flag of the table ``head``."""
    italic: bool = False


def font_file_of(data: bytes) -> FontFile:
    """Read what a font file says of its weight and slant; nothing for one that is damaged."""
    if data[:4] in _TRUE_TYPE:
        return _true_type(data)
    if data[:2] in (b"%!", b"\x80\x01"):
        found = _TYPE1_WEIGHT.search(data, 0, _TYPE1_CLEAR)
        return FontFile(called=found.group(1).decode("latin-1")) if found else FontFile()
    if data[:1] == b"\x01":
        return FontFile(called=_cff_weight(data))
    return FontFile()


def _true_type(data: bytes) -> FontFile:
    tables = _tables(data)
    style = _number(data, tables["head"] + 44) if "head" in tables else 0
    weight = None
    italic = bool(style & 2)
    if "OS/2" in tables:
        said = _number(data, tables["OS/2"] + 4)
        choice = _number(data, tables["OS/2"] + 62)
        said = said * 100 if said in _OLD_CLASSES else said
        weight = said if said in _CLASSES else None
        if weight is not None and weight < _HEAVY and choice & 1 << 5 and style & 1:
            weight = 700  # made bold by a program: both flags say so
        italic = italic or bool(choice & 1)
    elif "CFF " in tables:
        return FontFile(called=_cff_weight(data[tables["CFF "] :]), bold=bool(style & 1), italic=italic)
    return FontFile(weight, "", bool(style & 1), italic)


def _tables(data: bytes) -> dict[str, int]:
    """Return where the tables of a TrueType file begin."""
    count = min(_number(data, 4), _MOST_TABLES)
    entries = (data[at : at + _RECORD] for at in range(12, 12 + _RECORD * count, _RECORD))
    return {entry[:4].decode("latin-1"): int.from_bytes(entry[8:12], "big") for entry in entries}


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big")


def _cff_weight(data: bytes) -> str:
    """Return the name of the weight in a CFF font's first dictionary."""
    names = _index(data, data[2] if len(data) > 2 else 0)
    if names is None:
        return ""
    dictionaries = _index(data, names[1])
    if dictionaries is None or not dictionaries[0]:
        return ""
    number = _operand(data[slice(*dictionaries[0][0])], _CFF_WEIGHT)
    if number is None or number < _CFF_NAMES:
        return _CFF_KNOWN.get(number or 0, "")
    own = _index(data, dictionaries[1])
    at = number - _CFF_NAMES
    return data[slice(*own[0][at])].decode("latin-1") if own is not None and at < len(own[0]) else ""


def _index(data: bytes, start: int) -> tuple[list[tuple[int, int]], int] | None:
    """Return where the entries of an INDEX begin and end, and where it ends itself."""
    count = _number(data, start)
    if not count:
        return [], start + 2
    size = data[start + 2] if start + 2 < len(data) else 0
    base = start + 2 + size * (count + 1)
    if not 1 <= size <= 4 or base > len(data):
        return None
    places = [
        base + int.from_bytes(data[at : at + size], "big")
        for at in range(start + 3, start + 3 + size * (count + 1), size)
    ]
    return list(pairwise(places)), places[-1]


def _operand(dictionary: bytes, wanted: int) -> int | None:
    """Return the whole number before an operator of a CFF dictionary."""
    last: int | None = None
    at = 0
    while at < len(dictionary):
        byte = dictionary[at]
        if byte <= 21:
            if byte == wanted:
                return last
            at += 2 if byte == _CFF_TWO_BYTES else 1
            last = None
        elif byte == 28:
            last, at = _number(dictionary, at + 1), at + 3
        elif byte == 29:
            last, at = int.from_bytes(dictionary[at + 1 : at + 5], "big"), at + 5
        elif byte == 30:
            at += 1
            while at < len(dictionary) and _CFF_DIGITS not in (dictionary[at] >> 4, dictionary[at] & 15):
                at += 1
            last, at = None, at + 1
        elif byte <= 246:
            last, at = byte - 139, at + 1
        elif byte <= 250:
            last, at = (
                (byte - 247) * 256 + dictionary[at + 1 : at + 2][-1] + 108
                if dictionary[at + 1 : at + 2]
                else None,
                at + 2,
            )
        else:
            last, at = None, at + 2
    return None
