"""``90.7 billion`` between ¥1.9 billion and ¥0.1 billion: a currency sign that OCR took for a digit.

A reading is mended in the value only, never in the text; it says why it is doubtful and what else it may be.
Each rule asks for more than the look of the characters: a neighbour in the filing's own currency.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from viewer.figures.context import FigureContext
from viewer.figures.model import FigureKind
from viewer.figures.read import numbers
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.thresholds import READING
from viewer.filings.model import Repair
from viewer.language.say import sayable
from viewer.language.told import tell

LOOKALIKES = {"JPY": "49", "CNY": "49", "GBP": "6", "EUR": "6", "USD": "58"}
"""Digits that a printed currency sign is taken for."""

_MISPRINTED, _ZERO_LOST = sayable(
    (
        "{printed}{digit} among amounts in {sign}: read as {read}, the {digit} as a misprinted {sign}; "
        "it may also be {whole}",
        "{printed}{digit} among amounts in {sign}: read as {read}, the {digit} as a misprinted {sign}, "
        "and the zero before the point as lost; it may also be {whole}",
    )
)
"""How the amount is read, without and with a zero before the point."""
_FOREIGN = re.compile(
    r"\b(?:dollars?|Dollars?|U\.S\.|USD|denominated|foreign currenc(?:y|ies)|exchange rates?)"
)
"""Words that make a dollar sign in a yen filing mean dollars."""
_DENOMINATOR = re.compile(r"\\frac\s?\{[^{}]*\}\s?\{(\d+)\}")
_NAMES = {"JPY": "¥", "CNY": "¥", "GBP": "£", "EUR": "€", "USD": "$"}


def _without_first(printed: str) -> Decimal | None:
    """The number less its first digit; a zero before the point is put back. None where nothing is left."""
    rest = printed[1:]
    if not rest or rest[0] == "," or (rest[0] == "0" and not rest.startswith("0.")):
        return None
    return numbers.digits(rest)


def _printed(text: str, draft: FigureDraft) -> str:
    """The digits as printed, without sign and scale."""
    body = text[draft.start : draft.end]
    first = next((at for at, letter in enumerate(body) if letter.isdecimal() or letter == "."), 0)
    last = first
    while last < len(body) and (body[last].isdecimal() or body[last] in ".,"):
        last += 1
    return body[first:last].rstrip(".,")


def _as_read(text: str, draft: FigureDraft, sign: str, printed: str, number: str) -> str:
    """The amount as it would stand had it been printed well: ``"¥0.7 billion"``."""
    body = text[draft.start : draft.end]
    after = body[body.index(printed) + len(printed) :].rstrip()
    number = f"0{number}" if number.startswith(".") else number
    return f"{sign}{number}{after}"


def _nearby(siblings: Sequence[FigureDraft], currency: str) -> list[FigureDraft]:
    return [
        other
        for other in siblings
        if other.kind is FigureKind.MONEY and other.unit == currency and not other.suspect
    ]


def _lost_sign(
    text: str, draft: FigureDraft, near: list[FigureDraft], context: FigureContext, unit: str
) -> None:
    """A scaled number without any sign, beside amounts that have one."""
    printed, sign = _printed(text, draft), _NAMES.get(unit, unit)
    stripped = _without_first(printed) if printed[:1] in LOOKALIKES.get(unit, "") else None
    whole = draft.mantissa * draft.scale
    draft.kind, draft.unit, draft.bare = FigureKind.MONEY, unit, False
    scaled = [other.mantissa for other in near if other.scale == draft.scale]
    largest = max(scaled, default=Decimal(0))
    likely = stripped is not None and (
        printed[1:].startswith("0.") or (context.ocr and draft.mantissa > 2 * largest)
    )
    if stripped is not None and likely:
        draft.value, draft.alternatives = stripped * draft.scale, [whole]
        read = _as_read(text, draft, sign, printed, printed[1:])
        whole_read = _as_read(text, draft, sign, printed, printed)
        draft.suspect = tell(
            "no currency sign: read as {read}, the first {digit} as a misprinted {sign}; "
            "it may also be {whole}",
            read=read,
            digit=printed[0],
            sign=sign,
            whole=whole_read,
        )
        return
    draft.value = whole
    read = _as_read(text, draft, sign, printed, printed)
    draft.suspect = tell("no currency sign: read as {read} like the amounts beside it", read=read)
    if stripped is not None:
        draft.alternatives = [stripped * draft.scale]


def _foreign_sign(text: str, draft: FigureDraft, unit: str) -> None:
    """A lone sign of another currency in a list of the filing's own."""
    printed, sign = _printed(text, draft), _NAMES.get(unit, unit)
    stripped = _without_first(printed) if printed[:1] in LOOKALIKES.get(unit, "") else None
    printed_sign = draft.sign.lstrip("\\")
    draft.unit = unit
    if stripped is None:
        read = _as_read(text, draft, sign, printed, printed)
        draft.suspect = tell(
            "{printed} among amounts in {sign}: read as {read}, a misprinted {sign}",
            printed=printed_sign,
            sign=sign,
            read=read,
        )
        return
    whole = draft.mantissa * draft.scale
    draft.value, draft.alternatives = stripped * draft.scale, [whole]
    read = _as_read(text, draft, sign, printed, printed[1:])
    draft.suspect = tell(
        _ZERO_LOST if printed[1:2] == "." else _MISPRINTED,
        printed=printed_sign,
        digit=printed[0],
        sign=sign,
        read=read,
        whole=_as_read(text, draft, sign, printed, printed),
    )


def _in_a_list(text: str, draft: FigureDraft, near: list[FigureDraft]) -> bool:
    """Tell whether the amount stands on its own among the others, not in brackets as a translation of one."""
    before = text[max(0, draft.start - 2) : draft.start]
    if before.endswith("("):
        return False
    return any(other.scale == draft.scale and other.scale != 1 for other in near)


def _reach(siblings: Sequence[FigureDraft]) -> tuple[int, int]:
    return max(0, siblings[0].start - READING.foreign_reach), siblings[-1].end + READING.foreign_reach


def doubt(text: str, siblings: Sequence[FigureDraft], context: FigureContext) -> None:
    """Flag and reread the amounts of one sentence that OCR has garbled. Changes the drafts in place."""
    scaled = [draft for draft in siblings if draft.scale >= 1000]
    for draft in scaled:
        if draft.kind is not FigureKind.COUNT or draft.unit is not None or draft.spelled:
            continue
        units = [other.unit for other in siblings if other.sign]
        if (units and len(set(units)) == 1) or (units and context.currency in units):
            unit = context.currency if context.currency in units else units[0]
            assert unit is not None
            _lost_sign(text, draft, _nearby(siblings, unit), context, unit)
    currency = context.currency
    if currency not in ("JPY", "CNY", "GBP", "EUR") or context.share < READING.dominant_currency:
        return
    garbled = context.ocr or any(draft.suspect for draft in siblings)
    dollars = [draft for draft in scaled if draft.sign.lstrip("\\") == "$" and draft.unit == "USD"]
    if not (garbled and dollars) or _FOREIGN.search(text, *_reach(siblings)):
        return
    for draft in dollars:
        if draft.kind is not FigureKind.MONEY:
            continue
        near = _nearby(siblings, currency)
        if near and _in_a_list(text, draft, near):
            _foreign_sign(text, draft, currency)


def _without_denominator(draft: FigureDraft, original: str) -> list[Decimal]:
    r"""``¥2.1 billion`` read from ``\frac{4}{2}`` and 1 may be ¥1 billion, the 2 part of the garbled sign."""
    match = _DENOMINATOR.search(original)
    whole, _, fraction = str(draft.mantissa).partition(".")
    if match is None or whole != match[1] or not fraction:
        return []
    return [numbers.digits(fraction) * draft.scale]


def mended(drafts: Sequence[FigureDraft], repairs: Sequence[Repair]) -> None:
    """Flag the figures whose currency sign was mended in reading. Changes the drafts in place."""
    signs = [repair for repair in repairs if "currency" in repair.kind]
    for repair in signs:
        for draft in drafts:
            if (
                draft.start < max(repair.end, repair.start + 1)
                and repair.start < draft.end
                and not draft.suspect
            ):
                draft.suspect = tell(
                    "{reason} (the source has “{words}”)",
                    reason=repair.reason or tell("a garbled currency sign was mended"),
                    words=" ".join(repair.original.split()),
                )
                draft.alternatives += _without_denominator(draft, repair.original)
