"""What a font's name and descriptor say: ``ABCDEF+TimesNewRomanPS-BoldItalicMT`` is bold and slanted.

A PDF has no ``<b>``. Names are the surest sign, for nearly every program keeps the designer's; where a
name says nothing ("CIDFont+F2", "AdvP4C4E74"), the font file inside the PDF may (``font_files.py``). The
thickness of the stems, which the descriptor tells too, is no sign: programs write anything there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.filings.sources.pdf.font_files import FontFile, font_file_of

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
    (re.compile(rf"[-,_. ](?:Bd|B|BI|BdIt|Medi)(?:Ital|It|Obl)?{_EDGE}|^CM(?:BX|SSBX|B)[A-Z]*\d"), 700),
    (re.compile(rf"(?:Medium|Md|[-,_ ]medium){_EDGE}"), 500),
    (re.compile(rf"(?:Light|Lt|[-,_ ]light){_EDGE}"), 300),
    (re.compile(rf"(?:Regular|Roman|Book|Normal|Rg|[-,_ ](?:regular|book|normal)){_EDGE}"), REGULAR),
)
_ITALIC = re.compile(
    rf"(?i:italic|oblique|kursiv|slanted|inclined)|(?:Ital|Obl){_EDGE}|[-,_. ](?:It|I|BI|BdIt){_EDGE}"
    r"|^CM(?:TI|SL|BXTI|BXSL)\d"
)
_FAMILY = re.compile(
    r"[-,_. ]?(?i:bold|italic|oblique|regular|roman|book|medium|light|semi|demi|extra|ultra)"
    r"|[-,_. ](?:BdIt|BI|Bd|B|It|I|Rg|R)(?![a-z])|PS(?=MT|-|$)|MT$"
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
    told: bool = True
    """False where neither its name nor its file tells the weight for sure: it is a guess."""

    @property
    def family(self) -> str:
        """The name without what tells weight and slant: "arial" of "Arial-BoldMT" and of "ArialMT"."""
        return _FAMILY.sub("", self.name).lower()

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
    """Judge a font's weight and slant: by name first, then by its file, then by flags (guesses)."""
    bare = _SUBSET.sub("", name)
    weight = weight_in(bare)
    italic = bool(_ITALIC.search(bare) or descriptor.angle or descriptor.flags & _FLAG_ITALIC)
    if weight is not None:
        return Face(bare, weight, italic)
    said = font_file_of(font_file)
    weight = said.weight or weight_called(said)
    if weight is None and (
        _ITALIC.search(bare) or (bare and not font_file and not descriptor.flags & _FLAG_FORCE_BOLD)
    ):
        weight = REGULAR  # the name tells the style, and would have told that it is bold
    italic = italic or said.italic
    if weight is not None:
        return Face(bare, weight, italic)
    heavy = said.bold or descriptor.flags & _FLAG_FORCE_BOLD
    return Face(bare, 700 if heavy else REGULAR, italic, told=False)


def weight_called(said: FontFile) -> int | None:
    """Return the weight that a designer's word for it means."""
    return weight_in(f"-{said.called.strip().title()}") if said.called else None
