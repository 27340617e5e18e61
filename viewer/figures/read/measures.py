"""``200lbs``, ``7.62mm``, ``120m``: units of measure that are written on to their number.

``m`` is millions to one filer and metres to another. What stands around it tells; where nothing does, the
figure is doubtful and says both.
"""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.read.draft import FigureDraft
from viewer.language.told import tell
from viewer.language.word_lists import word_list

Token = re.Match[str]

_UNITS = word_list(
    """
    lbs lb kgs kg g mg oz ml l cl dl mm cm km ft yd m2 km2 m3 sqm sqft ha t kt bbl boe dwt teu rad
    kW KW MW GW TW kWh KWh MWh GWh TWh Hz kHz MHz GHz KB MB GB TB PB Mbps Gbps kV hp rpm ppm
    """
)
MILLIONS_OF = r"\s(?:shares|units|users|customers|people|barrels|tons|tonnes|subscribers|accounts)\b"
"""Things that a filer counts in millions: ``5mm shares`` are no millimetres."""
_LONGEST_FIRST = "|".join(sorted((unit for unit in _UNITS if unit != "mm"), key=len, reverse=True))
GLUED = rf"(?:{_LONGEST_FIRST}|mm(?!{MILLIONS_OF}))"
"""Pattern of a unit that is written on to its number."""
MEASURES = (
    r"(?:mile|foot|feet|inch|yard|acre|hectare|ton|tonne|pound|ounce|gallon|barrel|lit(?:er|re)|met(?:er|re)"
    r"|kilomet(?:er|re)|kilogram|megawatt|gigawatt|gigabyte|terabyte|megahertz)"
)
"""Units in words, as in ``six-mile`` and ``three-foot``."""

_LONG = re.compile(
    r"\s(?:long|tall|high|wide|deep|thick|away|tower|mast|vessel|yacht|radius|depth|height|length)\b"
)
_PLURAL = re.compile(r"\s(?:[a-z-]+\s){0,2}[a-z]{3,}s\b|\s(?:people|staff|shares|in\s)")
_ATTRIBUTE = re.compile(r"\b(?:an?|the|each|one)\s$")
_SHORT = "m"


_GRAMS = "g"
_GENERATIONS = frozenset(("2", "3", "4", "5", "6", "802.11"))
"""Of networks, which are called by them."""
_FORMS = frozenset(("4K", "8K", "10K"))
_COUNTED = re.compile(
    r"\s(?:users|customers|people|employees|shares|units|subscribers|members|accounts|stores)\b"
)


def names_a_form(match: Token) -> bool:
    """``a 10K filing``, ``4K video``, ``5g networks``: names of a form and of formats.

    Only things that are counted make numbers of them: ``10K users``.
    """
    if match["measured"] == _GRAMS:
        return match["number"] in _GENERATIONS
    return match["plain"] in _FORMS and _COUNTED.match(match.string, match.end("plain")) is None


def metres_or_millions(match: Token, draft: FigureDraft) -> None:
    """``120m customers`` are millions, ``120m tall`` is metres; ``a 120m line`` may be either, and says
    so."""
    text = match.string
    if (match["scale"] or "") != _SHORT or match["percent2"] or match["name"] or match["sign"]:
        return
    if _LONG.match(text, draft.end):
        _metres(draft)
    elif _ATTRIBUTE.search(text, max(0, draft.start - len("each ")), draft.start) or not _PLURAL.match(
        text, draft.end
    ):
        draft.suspect = tell("“m” is read as millions; it may be metres")
        draft.alternatives = [draft.mantissa]


_APART = (" K", " M", " B")


def scale_or_name(match: Token, draft: FigureDraft) -> None:
    """``12 K`` is most likely a number of thousands, and may be what a thing is called."""
    if match["scale"] in _APART and not (match["percent2"] or match["name"] or match["sign"]):
        draft.suspect = tell("“{word}” is read as a scale; it may be a name", word=match["scale"].strip())
        draft.alternatives = [draft.mantissa]


def _metres(draft: FigureDraft) -> None:
    draft.value, draft.scale, draft.unit = draft.mantissa, Decimal(1), "m"
