"""From a match of the grammar to a draft of a figure, or to nothing where the digits measure nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from viewer.comparison.figures import dates, money, numbers, references
from viewer.comparison.figures.context import FigureContext
from viewer.comparison.figures.draft import Draft
from viewer.comparison.model import FigureKind

Token = re.Match[str]

_LETTERS = "the letters O and l are read as the digits 0 and 1"
_POINTS = "two decimal points: the second is read as a misprint"
_BEFORE = 48
_ISO_UNITS = {
    "second": ("PT", 1, "S"),
    "minute": ("PT", 1, "M"),
    "hour": ("PT", 1, "H"),
    "day": ("P", 1, "D"),
    "week": ("P", 1, "W"),
    "month": ("P", 1, "M"),
    "quarter": ("P", 3, "M"),
    "year": ("P", 1, "Y"),
    "decade": ("P", 10, "Y"),
}
_TIME = re.compile(r"(second|minute|hour|day|week|month|quarter|year|decade)s?(?:-long)?$")
_YEAR_NAMES = re.compile(r"\s[A-Z][a-z]+\b")
_YEAR_LEADS = re.compile(
    r"(?:\b(?:in|during|since|until|till|from|to|through|of|by|for|before|after|fiscal|year|years|ended|ending|and|or|"
    r"between|late|early|mid|of the|than|to|on|at|was|were|over)\s|[,(–-]\s?)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s(?:employees|shares|customers|stores|people|persons|units|patents|locations|companies|members|times)\b"
)
_ONE_NOT = re.compile(
    r"[\s-](?:of|or|and|another|time|hand|way|thing|side|such|to|that|which|who|whom|is|was|in|on|by|as|may|can|for|"
    r"from|with|would|could|will|has|might|must|should|at|than|day|but|if|whose|point|example|reason|form|"
    r"type|kind|after|step|stop|size|self|sided|off|year-old|party’s|party's|party|person's|under|does|did)\b|[^\s-]|$"
)
_ONE_BEFORE = re.compile(
    r"\b(?:any|no|each|every|this|that|the|another|which|some|only|as|is|be)\s$", re.IGNORECASE
)
_NOUN_AHEAD = re.compile(r"\s(?:\([A-Za-z]|[A-Za-z])")


def minus(match: Token, prefix: str) -> bool:
    """Tell whether the amount is printed as negative: ``-5``, ``(1.4) million``, ``¥(1.4) million``."""
    groups = match.groupdict()
    bracketed = bool(groups.get(f"{prefix}open")) and bool(groups.get(f"{prefix}close"))
    return bool(groups.get(f"{prefix}minus")) or bool(groups.get(f"{prefix}before")) or bracketed


def numeral(draft: Draft, text: str, negative: bool) -> None:
    """Set the draft's mantissa from digits, telling of letters and of a second point among them."""
    clean = text.translate(numbers.LETTERS_FOR_DIGITS)
    if clean != text:
        draft.suspect = f"{text!r}: {_LETTERS}"
    if clean.count(".") > 1:
        draft.suspect = f"{text!r}: {_POINTS}"
        whole, first, *rest = clean.split(".")
        draft.alternatives = [
            numbers.digits(f"{whole}.{first}"),
            numbers.digits(whole + first + "." + "".join(rest)),
        ]
    draft.mantissa = numbers.digits(clean) * (-1 if negative else 1)


def rescale(draft: Draft, word: str | None) -> None:
    """Set the draft's value from its mantissa and a scale word."""
    draft.scale = numbers.scale(word.strip(" -") if word else None)
    draft.value = draft.mantissa * draft.scale
    draft.alternatives = [value * draft.scale for value in draft.alternatives]


def read_money(match: Token, context: FigureContext) -> Draft | None:
    """``¥15.1 billion``, ``US$1.2 million``, ``$(1.4) million``."""
    start, end = match.span("money")
    sign = match["money_currency"]
    if match["money_open"] and not match["money_close"]:
        return None
    draft = Draft(FigureKind.MONEY, start, end, Decimal(0), bare=False, sign=sign)
    numeral(draft, match["money_number"], minus(match, "money_"))
    rescale(draft, match["money_scale"])
    draft.unit = money.currency(sign, yen_sign=context.yen_sign)
    if match["money_name"] and money.currency(match["money_name"]) != draft.unit:
        draft.end = match.start("money_name") - 1
    return draft


def read_scrap(match: Token, context: FigureContext) -> Draft | None:
    r"""``\(\frac{1}{2}\)9.6 billion``: a currency sign that OCR took for a formula."""
    if not match["scrap_scale"] and context.currency is None:
        return None
    draft = Draft(FigureKind.MONEY, *match.span("scrap"), Decimal(0), bare=False, sign=match["scrap_sign"])
    numeral(draft, match["scrap_number"], minus(match, "scrap_"))
    rescale(draft, match["scrap_scale"])
    draft.unit = context.currency
    sign = match["scrap_sign"].strip()
    parts = re.findall(r"\{([^{}]*)\}", sign)
    draft.suspect = f"{sign!r} is read as a currency sign that was taken for a formula"
    if parts[1].isdigit() and "." not in match["scrap_number"]:
        split = numbers.digits(f"{parts[1]}.{match['scrap_number']}") * draft.scale
        if sign.endswith("$") and parts[0] in "4":
            draft.alternatives, draft.value = [draft.mantissa * draft.scale], split
            draft.suspect += f", with the digit {parts[1]} and the decimal point after it"
        else:
            draft.alternatives = [split]
    return draft


def _date_parts(match: Token) -> tuple[int | None, int | None, int | None]:
    groups = {key: value for key, value in match.groupdict().items() if key.startswith("d_") and value}
    if "d_fiscal" in groups:
        year = int(groups["d_fiscal"])
        return (year if year > 99 else 2000 + year if year < 70 else 1900 + year), None, None
    found: dict[str, str] = {key[2:].rstrip("123456"): value for key, value in groups.items()}
    year = int(found["year"]) if "year" in found else None
    if year is not None and year < 100:
        year += 2000 if year < 70 else 1900
    day = int(found["day"]) if "day" in found else None
    name = found.get("month")
    month = None if name is None else int(name) if name.isdigit() else dates.month_number(name)
    if match["d_month5"] and month is not None and day is not None and month > 12 >= day:
        month, day = day, month
    return year, month, day


def read_date(match: Token, context: FigureContext) -> Draft | None:
    """``March 31, 2012``, ``30 June 2012``, ``July 2007``, ``2012-03-31``, ``FY2012``, ``fiscal 2012``."""
    year, month, day = _date_parts(match)
    value = dates.iso(year, month, day)
    if value is None:
        return None
    return Draft(FigureKind.DATE, *match.span("date"), value, bare=False)


def read_year(match: Token, context: FigureContext) -> Draft | None:
    """``2010``, unless it counts something (``2000 employees``) or is part of a name (``2003 Plan``)."""
    text, (start, end) = match.string, match.span("year")
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _BEFORE]
    digits = match["year_digits"].replace("O", "0")
    led = _YEAR_LEADS.search(before) is not None
    if not led and _YEAR_NAMES.match(after):
        return None
    if _COUNTED.match(after):
        return None if led else _count(Draft(FigureKind.COUNT, start, end, Decimal(digits)))
    if numbers_list(before, after):
        return None
    draft = Draft(FigureKind.DATE, start, end, digits, bare=False)
    if digits != match["year_digits"]:
        draft.suspect = f"{match['year_digits']!r}: {_LETTERS}"
    return draft


numbers_list = references.numbers_a_list


def _count(draft: Draft) -> Draft:
    assert isinstance(draft.value, Decimal)
    draft.mantissa = draft.value
    return draft


def read_quarter(match: Token, context: FigureContext) -> Draft | None:
    """``third quarter`` of a year: ISO 8601 has no word for it, so its value is ``Q3`` (``H2`` for a half)."""
    if match["quarter_digit"]:
        value = f"Q{match['quarter_digit']}"
    else:
        number = numbers.ORDINALS[match["quarter_word"].lower()]
        value = f"{'Q' if match['quarter_unit'] == 'quarter' else 'H'}{number}"
    return Draft(FigureKind.PERIOD, *match.span("quarter"), value, bare=False)


_FRACTION_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "eighth": 8,
    "tenth": 10,
}
_PART = re.compile(rf"({'|'.join(_FRACTION_PARTS)})s?$", re.IGNORECASE)
_SIDES = re.compile(rf"({numbers.SPELLED}|\d+(?:\.\d+)?)", re.IGNORECASE)


def _side(text: str) -> Decimal:
    return numbers.digits(text) if text[0].isdigit() else numbers.spelled(text)


def read_ratio(match: Token, context: FigureContext) -> Draft | None:
    """``1 to 5 split`` is 0.2 (first over second), ``three times`` is 3, ``two-thirds`` is 0.667."""
    start, end = match.span("ratio")
    text = match["ratio"]
    sides = [_side(side) for side in _SIDES.findall(text)]
    part = _PART.search(text)
    if part is not None:
        above = sides[0] if sides else Decimal(1)
        value, unit = above / _FRACTION_PARTS[part[1].lower()], None
    elif len(sides) == 2:
        if not sides[1]:
            return None
        value, unit = sides[0] / sides[1], None
    elif sides:
        value, unit = sides[0], "times"
    else:
        return None
    return Draft(FigureKind.RATIO, start, end, round(value, 6), unit, bare=False)


def _period_value(number: Decimal, phrase: str) -> str | None:
    unit = _TIME.search(phrase)
    if unit is None or number < 0:
        return None
    lead, factor, letter = _ISO_UNITS[unit[1]]
    return f"{lead}{numbers.plain(number * factor)}{letter}"


def _acceptable_words(match: Token, before: str, after: str) -> bool:
    """Tell whether a number in words counts something, rather than being an idiom or part of a name."""
    word = match["words"].lower()
    if word in ("zero", "a", "an") or after.startswith("-") or not _NOUN_AHEAD.match(after):
        return False
    if word == "one" and (_ONE_NOT.match(after) or _ONE_BEFORE.search(before)):
        return False
    return not (match["words"][0].isupper() and re.search(r"[A-Za-z,] $", before))


def _plain_count(match: Token, draft: Draft) -> Draft | None:
    text = match.string
    before, after = text[max(0, draft.start - _BEFORE) : draft.start], text[draft.end : draft.end + _BEFORE]
    if match["words"]:
        return draft if draft.scale != 1 or _acceptable_words(match, before, after) else None
    grouped = "," in match["number"]
    attached = before[-1:] in ("-", "–", "/", ".", ":", "&", "#", "@", "’", "'", "_", "*")
    if (attached or after[:1] in ("/", "_", "@") or re.match(r"[-–][A-Z]", after)) and not grouped:
        return None
    if numbers_list(before, after):
        return None
    if draft.scale == 1 and not grouped and references.names_something(before):
        return None
    if "." in match["number"] and match["number"].count(".") > 1 and draft.scale == 1:
        return None
    return draft


def read_plain(match: Token, context: FigureContext) -> Draft | None:
    """A number without a currency sign before it: per cent, period, amount in words, or a count."""
    start, end = match.span("plain")
    if match["open"] and not match["close"]:
        return None
    draft = Draft(FigureKind.COUNT, start, end, Decimal(0), spelled=match["words"] is not None)
    if match["words"]:
        draft.mantissa = numbers.spelled(match["words"])
        if match["again"] and numbers.digits(match["again"]) != draft.mantissa:
            draft.suspect = f"in words {match['words']!r}, in digits {match['again']!r}"
            draft.alternatives = [numbers.digits(match["again"])]
    else:
        numeral(draft, match["number"], minus(match, ""))
        if match["fraction"]:
            above, below = match["fraction"].strip().split("/")
            draft.mantissa += Decimal(above) / Decimal(int(below) or 1)
    rescale(draft, match["scale"])
    draft.bare = match["scale"] is None
    percent = match["percent"] or match["percent2"]
    if percent:
        return _percent(draft, percent)
    if match["period"]:
        return _period(match, draft)
    if match["name"] and not (match["name"].lower().endswith("won") and draft.bare):
        draft.kind, draft.unit, draft.bare = FigureKind.MONEY, money.currency(match["name"]), False
        if re.fullmatch(money.CENTS, match["name"]):
            draft.value = draft.mantissa * draft.scale / 100
        return draft
    draft.end = match.end("suspended") - 1 if match["suspended"] else draft.end
    return _plain_count(match, draft)


def _percent(draft: Draft, sign: str) -> Draft:
    lowered = sign.lower()
    draft.kind, draft.bare, draft.unit = FigureKind.PERCENT, False, "percent"
    if "point" in lowered and "basis" not in lowered:
        draft.unit = "percentage points"
    elif "b" in lowered:
        draft.unit = "basis points"
    return draft


def _period(match: Token, draft: Draft) -> Draft | None:
    text = match.string
    before = text[max(0, draft.start - _BEFORE) : draft.start]
    if before[-1:] in ("-", "/", "’") or (match["number"] and references.names_something(before)):
        return None
    assert isinstance(draft.value, Decimal)
    value = _period_value(draft.value, match["period"])
    if value is None or (match["words"] and match["words"].lower() == "one" and match["period"] == " day"):
        return None
    draft.kind, draft.value, draft.bare = FigureKind.PERIOD, value, False
    return draft


READERS: dict[str, Callable[[Token, FigureContext], Draft | None]] = {
    "money": read_money,
    "scrap": read_scrap,
    "date": read_date,
    "year": read_year,
    "quarter": read_quarter,
    "ratio": read_ratio,
    "plain": read_plain,
}
