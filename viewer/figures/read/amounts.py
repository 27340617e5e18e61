"""``¥15.1 billion``, ``US$1.2 million``, ``$(1.4) million``: amounts that open with a currency sign."""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.context import FigureContext
from viewer.figures.model import FigureKind
from viewer.figures.read import money, numbers
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.notation.raised_marks import FILLER
from viewer.figures.read.thresholds import READING
from viewer.language.say import sayable
from viewer.language.told import tell

Token = re.Match[str]

LETTERS = sayable("“{number}”: the letters O and l are read as the digits 0 and 1")
_BESIDE_A_SCALE = f" -\t\n\xa0{FILLER}"
"""What may part a number from its scale."""
_PLAIN = frozenset(("RMB", "USD", "EUR", "GBP", "JPY", "CNY", "CHF", "HKD", "AUD", "CAD"))
"""Codes that no fair, law or protein is called by."""
_LETTERS = 3
"""Letters of an ISO 4217 code."""
_DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}")
_COMMA = sayable("“{number}”: the comma is read as a decimal point")
_SIGNS_OF = {
    "money_": ("money_minus", "money_before", "money_open", "money_wrap"),
    "scrap_": ("scrap_minus", "scrap_open"),
    "": ("minus", "open"),
}
"""Groups of the grammar that make an amount negative, by what it opens with."""
_POINTS = sayable("“{number}”: two decimal points: the second is read as a misprint")


def minus(match: Token, prefix: str) -> bool:
    """Tell whether the amount is printed as negative: ``-5``, ``(1.4) million``, ``¥(1.4) million``."""
    return any(match[group] for group in _SIGNS_OF[prefix])


_NEGATIVE = re.compile(r"\b(?:minus|negative)\s$")
_LONGEST_SIGN = 10
"""Characters of a sign in words, and of the blank behind it."""


def told_negative(text: str, start: int) -> bool:
    """Tell whether the words before a number make it negative: ``was negative $3 million``."""
    return _NEGATIVE.search(text, max(0, start - _LONGEST_SIGN), start) is not None


def numeral(draft: FigureDraft, text: str, negative: bool) -> None:
    """Set the draft's mantissa from digits, telling of letters and of a second point among them."""
    text, part = numbers.mixed(text)
    if not text:
        draft.mantissa = -part if negative else part
        return
    clean = text.translate(numbers.LETTERS_FOR_DIGITS)
    if clean != text:
        draft.suspect = tell(LETTERS, number=text)
    if clean.count(".") > 1:
        draft.suspect = tell(_POINTS, number=text)
        whole, first, *rest = clean.split(".")
        draft.alternatives = [
            numbers.digits(f"{whole}.{first}"),
            numbers.digits(whole + first + "." + "".join(rest)),
        ]
    if _DECIMAL_COMMA.fullmatch(clean):
        draft.suspect = tell(_COMMA, number=text)
        clean = clean.replace(",", ".")
    draft.mantissa = (numbers.digits(clean) + part) * (-1 if negative else 1)


def rescale(draft: FigureDraft, word: str | None) -> None:
    """Set the draft's value from its mantissa and a scale word."""
    draft.scale = numbers.scale(word.strip(_BESIDE_A_SCALE) if word else None)
    draft.value = draft.mantissa * draft.scale
    draft.alternatives = [
        value * draft.scale if isinstance(value, Decimal) else value for value in draft.alternatives
    ]


def _glued(match: Token) -> bool:
    """``COP26``: a name, not 26 pesos; three letters and a short number that no blank parts."""
    sign, digits = match["money_currency"], match["money_number"]
    glued = match.end("money_currency") == match.start("money_number")
    return glued and len(sign) == _LETTERS and sign in money.CODES and sign not in _PLAIN and digits.isdigit()


def read_money(match: Token, context: FigureContext) -> FigureDraft | None:
    """``¥15.1 billion``, ``US$1.2 million``, ``$(1.4) million``; None for a name that looks like one."""
    start, end = match.span("money")
    sign = match["money_currency"]
    if _glued(match) and not match["money_scale"] and len(match["money_number"]) <= READING.short_number:
        return None
    draft = FigureDraft(FigureKind.MONEY, start, end, Decimal(0), bare=False, sign=sign)
    below = minus(match, "money_") or told_negative(match.string, match.start())
    numeral(draft, match["money_number"], below)
    rescale(draft, match["money_scale"] or money.scale_in(sign))
    draft.unit = money.currency(sign, yen_sign=context.yen_sign)
    if match["money_name"] and money.currency(match["money_name"]) != draft.unit:
        draft.end = match.start("money_name") - 1
    return draft


def read_scrap(match: Token, context: FigureContext) -> FigureDraft | None:
    r"""``\(\frac{1}{2}\)9.6 billion``: a currency sign that OCR took for a formula."""
    if not match["scrap_scale"] and context.currency is None:
        return None
    draft = FigureDraft(
        FigureKind.MONEY, *match.span("scrap"), Decimal(0), bare=False, sign=match["scrap_sign"]
    )
    numeral(draft, match["scrap_number"], minus(match, "scrap_"))
    rescale(draft, match["scrap_scale"])
    draft.unit = context.currency
    sign = match["scrap_sign"].strip()
    parts = re.findall(r"\{([^{}]*)\}", sign)
    draft.suspect = tell("{sign} is read as a currency sign that was taken for a formula", sign=sign)
    # A number with a fraction ("½", "5 1/4") has no more decimals before it.
    if parts[1].isdecimal() and match["scrap_number"].replace(",", "").isdecimal():
        split = numbers.digits(f"{parts[1]}.{match['scrap_number']}") * draft.scale
        if sign.endswith("$") and parts[0] in "4":
            draft.alternatives, draft.value = [draft.mantissa * draft.scale], split
            draft.suspect = tell(
                "{sign} is read as a currency sign that was taken for a formula, with the digit {digit} "
                "and the decimal point after it",
                sign=sign,
                digit=parts[1],
            )
        else:
            draft.alternatives = [split]
    return draft
