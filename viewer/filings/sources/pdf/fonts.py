"""What a font's name and descriptor say: ``ABCDEF+TimesNewRomanPS-BoldItalicMT`` is bold and slanted.

A PDF has no ``<b>``. Names are the surest sign, for nearly every program keeps the designer's; where a
name says nothing ("CIDFont+F2"), the font file inside the PDF may. The thickness of the stems, which
the descriptor tells too, is no sign: programs write anything there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

REGULAR = 400
BOLD = 600
"""Weights from here on are bold (OpenType, OS/2 usWeightClass: 600 is semi-bold)."""

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_EDGE = r"(?=[A-Z0-9,_\-. ]|$)"
_WEIGHTS = (
    (re.compile(rf"(?i:extra|ultra)-?(?:[Bb]old){_EDGE}|X[Bb]d{_EDGE}"), 800),
    (re.compile(rf"(?i:semi|demi)-?[Bb](?:old|d)|Demi{_EDGE}|[-,_ ]demi{_EDGE}|Smbd{_EDGE}"), 600),
    (re.compile(rf"(?:Black|Heavy|Blk|Hv|[-,_ ](?:black|heavy)){_EDGE}"), 900),
    (re.compile(rf"(?i:extra|ultra)-?(?i:light){_EDGE}|(?:Thin|Hairline){_EDGE}"), 200),
    (re.compile(r"(?i:bold)"), 700),
    (re.compile(rf"[-,_ ](?:Bd|B|BI|BdIt|Medi)(?:Ital|It|Obl)?{_EDGE}|^CM(?:BX|SSBX|B)[A-Z]*\d"), 700),
    (re.compile(rf"(?:Medium|Md|[-,_ ]medium){_EDGE}"), 500),
    (re.compile(rf"(?:Light|Lt|[-,_ ]light){_EDGE}"), 300),
    (re.compile(rf"(?:Regular|Roman|Book|Normal|Rg|[-,_ ](?:regular|book|normal)){_EDGE}"), REGULAR),
)
_ITALIC = re.compile(
    rf"(?i:italic|oblique|kursiv|slanted|inclined)|(?:Ital|Obl){_EDGE}|[-,_ ](?:It|I|BI|BdIt){_EDGE}"
    r"|^CM(?:TI|SL|BXTI|BXSL)\d"
)
_GLYPHS = re.compile(r"wingding|webding|dingbat|symbol(?!ui)|bullet", re.IGNORECASE)

_FLAG_ITALIC = 1 << 6
_FLAG_FORCE_BOLD = 1 << 18
"""Bits of a font descriptor's flags (ISO 32000-1, table 123)."""


@dataclass(frozen=True, slots=True)
class Face:
    """How a font's letters look."""

    name: str
    """Without the tag of a subset."""
    weight: int
    """100 to 900."""
    italic: bool

    @property
    def pictures(self) -> bool:
        """True for a font of bullets and boxes, whose letters stand for no letters."""
        return bool(_GLYPHS.search(self.name))


@dataclass(frozen=True, slots=True)
class Descriptor:
    """What a PDF says of a font beside its name."""

    flags: int = 0
    """Of the font descriptor (ISO 32000-1, table 123)."""
    angle: int = 0
    """Degrees that the letters lean; negative to the right."""


def weight_in(name: str) -> int | None:
    """Return the weight that a font's name tells, or None where it tells none."""
    bare = _SUBSET.sub("", name)
    return next((weight for pattern, weight in _WEIGHTS if pattern.search(bare)), None)


def face_of(name: str, descriptor: Descriptor, font_file: bytes = b"") -> Face:
    """Judge a font's weight and slant: by name first, then by its descriptor and font file."""
    bare = _SUBSET.sub("", name)
    weight = weight_in(bare)
    italic = bool(_ITALIC.search(bare) or descriptor.angle or descriptor.flags & _FLAG_ITALIC)
    if weight is None:
        heavy, leans = styles_in(font_file)
        italic = italic or leans
        weight = 700 if heavy or descriptor.flags & _FLAG_FORCE_BOLD else REGULAR
    return Face(bare, weight, italic)


def styles_in(font_file: bytes) -> tuple[bool, bool]:
    """Read from a TrueType or OpenType file whether it is bold and italic (``head`` table, macStyle)."""
    if font_file[:4] not in (b"\x00\x01\x00\x00", b"OTTO", b"true"):
        return False, False
    for entry in range(12, 12 + 16 * int.from_bytes(font_file[4:6], "big"), 16):
        if font_file[entry : entry + 4] == b"head":
            start = int.from_bytes(font_file[entry + 8 : entry + 12], "big")
            style = int.from_bytes(font_file[start + 44 : start + 46], "big")
            return bool(style & 1), bool(style & 2)
    return False, False
