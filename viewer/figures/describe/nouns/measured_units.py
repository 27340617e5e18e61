"""``reserves of 2,198 mmboe``, ``a 37-mile pipeline``: a unit of measure is not what is measured.

``mmboe`` or ``acres`` name no thing: the noun before ``of``, or the one that a length is an attribute of,
does.
"""

from __future__ import annotations

import re

from viewer.figures.describe import noun_phrases
from viewer.figures.describe.bounds import without_qualifier
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.language.word_lists import word_set

UNITS = word_set(
    """
    mmboe mboe boe boed mboed mmbtu bcf bcfe mcf mcfe mmcf mmcfe tcf tcfe bbl bbls mbbl mmbbl barrel barrels
    ton tons tonne tonnes ounce ounces pound pounds gallon gallons acre acres hectare hectares mile miles
    kilometer kilometers kilometre kilometres foot feet meter meters metre metres megawatt megawatts mw gw mwh
    gwh kilowatt kilowatts teu teus bpd mbpd mmbpd mbpcd mmbpcd boepd mboepd
    """
)
"""Words for units of measure that counts of filings have, in small letters."""
_OF = re.compile(r"\s(?:of|was|were|is|are|totaled|totalled|averaged|reached|exceeds?|exceeded)\s?$")
_COMPARED = re.compile(r"(?:,?\s(?:as\s)?(?:compared (?:to|with)|versus|up from|down from|and)\s)")


def is_measure(unit: str) -> bool:
    """Tell whether a unit is one of measure: ``tons``, ``barrels per day``."""
    return unit.lower().partition(" per ")[0] in UNITS


def measured(text: str, low: int, start: int, unit: str, previous: str) -> str:
    """The words for so much of something: ``mmboe of proved reserves``; the unit alone where nothing tells.

    Args:
        text: The paragraph.
        low: Where the sentence begins, or the figure before ends.
        start: Where the number begins.
        unit: What it counts, a unit of measure.
        previous: What the figure before it measures: ``2,198 mmboe compared to 2,171 mmboe``.
    """
    before = without_qualifier(text[max(low, start - DESCRIBING.near) : start])
    if previous.startswith(f"{unit} of ") and _COMPARED.search(before):
        return previous
    of = _OF.search(before)
    noun = " ".join(noun_phrases.before(before[: of.start()])) if of is not None else ""
    return f"{unit} of {noun}" if noun else unit


_A_DAY_OF = re.compile(
    r"(?P<rate>\sper\s(?:calendar\s|stream\s)?(?:day|year|month|hour))\s"
    r"(?:\([^()]{1,30}\)\s)?of\s(?:our\s|the\s)?"
)


def rated(text: str, end: int, high: int, unit: str) -> str:
    """``barrels per day of throughput capacity``: what so much a day is of; else nothing."""
    of = _A_DAY_OF.match(text, end)
    noun = noun_phrases.after(" " + text[of.end() : min(high, of.end() + DESCRIBING.near)]) if of else []
    return f"{unit}{of['rate']} of {' '.join(noun)}" if of is not None and noun else ""


def attribute(text: str, end: int, high: int, unit: str) -> str:
    """``mile pipeline`` of ``37-mile pipeline``: the noun that a measure is an attribute of."""
    noun = noun_phrases.after(text[end : min(high, end + DESCRIBING.near)])
    return f"{unit} {' '.join(noun)}" if noun else unit
