"""``280 ATMs``, ``eight subsidiaries``, ``77.8%``, ``seven months``, ``1 to 5``: figures without currency."""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.model import FigureKind
from viewer.figures.read import identifiers, measures, money, numbers, references
from viewer.figures.read.amounts import minus, numeral, rescale, told_negative
from viewer.figures.read.draft import FigureDraft, words_against_digits
from viewer.figures.read.notation.raised_marks import FILLER
from viewer.figures.read.thresholds import READING
from viewer.figures.values import Duration, Percentage, TimeUnit
from viewer.language import number_words

Token = re.Match[str]

_TIME_UNITS = {
    **{str(unit): (1, unit) for unit in TimeUnit},
    "quarter": (3, TimeUnit.MONTH),
    "decade": (10, TimeUnit.YEAR),
}
_TIME = re.compile(
    r"(second|minute|hour|day|week|month|quarter|year|decade)s?(?:-long)?$", re.IGNORECASE | re.ASCII
)
_TELLS_HOW_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d)"
"""What ``one of our four ferries`` goes on with, where it counts."""
_ONE_NOT = re.compile(
    rf"[\s-](?:of(?!\s(?:(?:our|its|their|the|these|those)\s)?{_TELLS_HOW_MANY})|(?:or|and)(?!\s(?:two|three|four|five|six|ten|\d))|another|time|hand|way|thing|side|such|to(?!\s(?:two|three|four|five|six|ten|\d))|that|which|who|whom|is|was|in|on|by|as|may|can|for|"
    r"from|with|would|could|will|has|might|must|should|at|than|day|but|if|whose|point|example|reason|form|"
    r"type|kind|after|step|stop|size|self|sided|off|year-old|party’s|party's|party|person's|under|does|did|based|called|not|cannot|"
    r"half|until|before|since|unless|when|where|while|though|although|because|so|then|here|there|again|too|either)\b|[^\s-]|$"
)
_ONE_BEFORE = re.compile(
    r"\b(?:any|no|each|every|this|that|the|another|which|some|only|as|is|be)\s$", re.IGNORECASE
)
_NOUN_AHEAD = re.compile(r"\s(?:\([A-Za-z]|[A-Za-z])")


_ONE_TO_ANOTHER = re.compile(r"\s\w+\sto\s(?:another|the next)\b")
_FRACTION_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "eighth": 8,
    "tenth": 10,
    "twelfth": 12,
}
_MULTIPLES = {
    "twice": Decimal(2), "thrice": Decimal(3), "doubled": Decimal(2), "tripled": Decimal(3),
    "quadrupled": Decimal(4), "quintupled": Decimal(5), "halved": Decimal("0.5"), "trebled": Decimal(3),
    "doubling": Decimal(2), "tripling": Decimal(3), "trebling": Decimal(3), "halving": Decimal("0.5"),
    "double": Decimal(2), "triple": Decimal(3), "treble": Decimal(3), "quadruple": Decimal(4),
    "halve": Decimal("0.5"), "once": Decimal(1),
}  # fmt: skip
"""What a thing is now, in times of what it was."""
_HALF = Decimal("0.5")
_OF_ONE = re.compile(r"(?:[\s-]of)?(?:[\s-](?:an?|one|1))?$")
_MEASURED = re.compile(rf"-{measures.MEASURES}\b(?!\sequivalent\b)")
"""``six-mile``, and not ``twenty-foot equivalent unit``, which is what a unit is called."""
_RANGE_TO = re.compile(r"(?:^|[\s(])\d{1,3}-$")
_NAME_LIKE = re.compile(r"[Ool]\d+")
"""``O2``: a name, where nothing but the letter and digits stands there; no number begins with a nought."""
_IS_PAID = re.compile(
    r"\b(?:ow(?:e|es|ed|ing)|pay(?:s|ing|ments?|able)?|paid|costs?|costing|sp(?:end|ent|ending)|worth|pric(?:e|es|ed)"
    r"|loans?|debts?|fin(?:e|es|ed)|fees?|rents?|revenues?|profits?|loss(?:es)?|income|dividends?|grants?"
    r"|invest(?:s|ed|ments?)?|borrow(?:s|ed|ings?)?|lent|lend|budget|capital|damages|settle(?:d|ment)?"
    r"|salar(?:y|ies)|tax(?:es)?|valued?|charge[sd]?|premiums?|cash|turnover|guarantee[sd]?)\s(?:[\w-]{1,15}\s){0,4}$",
    re.IGNORECASE,
)
"""Words right before pounds that make them money: ``we owe half a million pounds``, and no pounds of beef."""
_RATIO_OF = re.compile(r"\bratio\s(?:[a-z]+\s){0,6}$")
_PART = re.compile(rf"({'|'.join(_FRACTION_PARTS)})s?$", re.IGNORECASE)
_SIDES = re.compile(rf"({numbers.SPELLED}|\d[\d,]*(?:\.\d+)?)", re.IGNORECASE)


def _side(text: str) -> Decimal:
    return numbers.digits(text) if text[0].isdigit() else numbers.spelled(text)


def read_ratio(match: Token) -> FigureDraft | None:
    """``1 to 5 split`` is 0.2 (first over second), ``three times`` is 3, ``two-thirds`` is 0.667."""
    start, end = match.span("ratio")
    text = match["ratio"]
    multiple = _MULTIPLES.get(text.lower())
    if multiple is not None:
        return FigureDraft(FigureKind.RATIO, start, end, multiple, "times", bare=False)
    if "/" in text:
        return FigureDraft(FigureKind.RATIO, start, end, round(numbers.over(text), 6), None, bare=False)
    spelled = not any(character.isdigit() for character in text)
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
    return FigureDraft(FigureKind.RATIO, start, end, round(value, 6), unit, bare=False, spelled=spelled)


def read_rank(match: Token) -> FigureDraft:
    """``second largest`` is 2, ``25th anniversary`` 25: what ranks or counts by an ordinal."""
    start, end = match.span("rank")
    value = Decimal(match["rank_digits"] or number_words.ORDINAL_VALUES[match["rank_word"].lower()])
    spelled = match["rank_word"] is not None
    return FigureDraft(FigureKind.COUNT, start, end, value, mantissa=value, spelled=spelled)


def _duration(number: Decimal, phrase: str) -> Duration | None:
    unit = _TIME.search(phrase)
    if unit is None or number < 0:
        return None
    factor, time_unit = _TIME_UNITS[unit[1].lower()]
    return Duration(number * factor, time_unit)


_THINGS = re.compile(
    r"\s(?!(?:emissions|coupons|hours|days|defects|results|gains|sums|rates|balances|losses)\b)[a-z]{2,}[^s\W]s\b"
)
"""What ``zero`` counts, less what it makes an idiom with."""


def _acceptable_words(match: Token, before: str, after: str) -> bool:
    """Tell whether a number in words counts something, rather than being an idiom or part of a name."""
    word = match["words"].lower()
    if match["words"][0].isupper() and re.match(r"\s[A-Z]", after):
        return False
    if match["and_a_part"] or _MEASURED.match(after):
        return True
    if word == "zero" and _THINGS.match(after):
        return True
    if word in ("zero", "a", "an") or after.startswith("-") or not _NOUN_AHEAD.match(after):
        return False
    if word == "one" and (
        _ONE_NOT.match(after) or _ONE_BEFORE.search(before) or _ONE_TO_ANOTHER.match(after)
    ):
        return False
    return not (match["words"][0].isupper() and re.search(r"[A-Za-z,] $", before))


def _plain_count(match: Token, draft: FigureDraft) -> FigureDraft | None:
    text = match.string
    before, after = (
        text[max(0, draft.start - READING.beside) : draft.start],
        text[draft.end : draft.end + READING.beside],
    )
    if match["and_a_part"]:
        return draft
    if match["part"]:
        return draft if draft.scale != 1 else None
    if match["words"]:
        return draft if draft.scale != 1 or _acceptable_words(match, before, after) else None
    return None if identifiers.names_or_numbers(match, draft, before, after) else draft


def _mantissa(match: Token, draft: FigureDraft) -> None:
    """Set the number before its scale, and a doubt where words and digits tell two."""
    words, again = match["words"], match["again"]
    part = match["and_a_part"]
    if words:
        draft.mantissa = numbers.spelled(words)
        words += part or ""
    elif match["part"]:
        draft.mantissa = numbers.part(_OF_ONE.sub("", match["part"]))
    else:
        numeral(draft, match["number"], minus(match, ""))
        words, again = match["in_words"], match["number"]
    for more in (part, match["scaled_half"]):
        if more:
            draft.mantissa += numbers.and_a_part(more)
    if not words or not again:
        return
    in_digits = abs(numbers.digits(again.translate(numbers.LETTERS_FOR_DIGITS)))
    in_words = draft.mantissa if match["words"] else numbers.spelled(words)
    if in_words != in_digits:
        other = in_digits if match["words"] else in_words
        draft.suspect, draft.alternatives = words_against_digits(words, again), [other]


def read_plain(match: Token) -> FigureDraft | None:
    """A number without a currency sign before it: per cent, period, amount in words, or a count."""
    start, end = match.span("plain")
    spelled = match["words"] is not None or match["part"] is not None
    draft = FigureDraft(FigureKind.COUNT, start, end, Decimal(0), spelled=spelled)
    _mantissa(match, draft)
    rescale(draft, match["scale"])
    if match["smaller"]:
        draft.value = draft.mantissa * draft.scale + numbers.smaller(match["smaller"])
    again = match["again_scaled"]
    if again and numbers.digits(again) != draft.value:
        said = match.string[start : match.start("again_scaled")].rstrip(" (")
        draft.suspect, draft.alternatives = words_against_digits(said, again), [numbers.digits(again)]
    draft.bare = match["scale"] is None
    percent = match["percent"] or match["percent2"]
    if percent:
        if told_negative(match.string, start):
            draft.mantissa, draft.value = -abs(draft.mantissa), -abs(draft.mantissa * draft.scale)
        return _percent(draft, percent)
    like_a_name = draft.bare and _NAME_LIKE.fullmatch(match["number"] or "") is not None
    if like_a_name or measures.names_a_form(match):
        return None
    measures.metres_or_millions(match, draft)
    measures.scale_or_name(match, draft)
    return _with_its_unit(match, draft)


def _with_its_unit(match: Token, draft: FigureDraft) -> FigureDraft | None:
    """What the unit behind a number makes of it: a measure, a length of time, money, or a count of things."""
    if match["measured"]:
        draft.unit, draft.bare = match["measured"], False
        return draft
    if match["period"]:
        return _period(match, draft)
    if match["name"] or match["sign"]:
        return _named(match, draft)
    if match["pounds"]:
        if _IS_PAID.search(match.string, _reach(draft), draft.start):
            draft.kind, draft.unit, draft.bare = FigureKind.MONEY, money.POUND, False
            return draft
        draft.end = match.start("pounds") - 1
    return _counted(match, draft)


def _named(match: Token, draft: FigureDraft) -> FigureDraft:
    """``15,100 million yen``, ``50 cents``, ``75 USD million``, ``120 MEUR``, ``5 €``."""
    name = match["name"] or match["sign"]
    draft.kind, draft.unit, draft.bare = FigureKind.MONEY, money.currency(name), False
    if re.fullmatch(money.HUNDREDTHS, name):
        draft.value = draft.mantissa * draft.scale / 100
    elif match["name_scale"] and draft.scale == 1:
        rescale(draft, match["name_scale"])
    elif match["name_scale"]:
        draft.end = match.start("name_scale")
    elif draft.scale == 1 and (together := money.scale_in(name)):
        rescale(draft, together)
    return draft


def _counted(match: Token, draft: FigureDraft) -> FigureDraft | None:
    """A number of things, or a ratio that is told by one number; None where it is neither."""
    glyph = match["number"] in numbers.GLYPHS and match.string.startswith(" of ", draft.end)
    if glyph or (
        draft.bare and match["number"] and _RATIO_OF.search(match.string, _reach(draft), draft.start)
    ):
        draft.kind, draft.bare = FigureKind.RATIO, False
    elif match["times"]:
        draft.kind, draft.unit, draft.bare = FigureKind.RATIO, "times", False
    elif match["suspended"]:
        draft.end = match.end("suspended") - 1
    else:
        return _plain_count(match, draft)
    return draft


def _reach(draft: FigureDraft) -> int:
    return max(0, draft.start - READING.beside)


def _percent(draft: FigureDraft, sign: str) -> FigureDraft:
    told = sign.lower().strip(f" -{FILLER}")
    draft.kind, draft.bare, draft.unit = FigureKind.PERCENT, False, Percentage.PERCENT
    if told.startswith("b"):
        draft.unit = Percentage.BASIS_POINTS
    elif told.startswith(("pp", "p.p")) or "point" in told or "pts" in told or told.endswith("pt"):
        draft.unit = Percentage.PERCENTAGE_POINTS
    elif told == "‰" or told.startswith(("per mil", "permil")):
        draft.mantissa /= 10
        draft.value = draft.mantissa * draft.scale
    return draft


def _period(match: Token, draft: FigureDraft) -> FigureDraft | None:
    text = match.string
    before = text[max(0, draft.start - READING.beside) : draft.start]
    if (before[-1:] in ("-", "/", "’") and not _RANGE_TO.search(before)) or (
        match["number"] and references.names_something(before)
    ):
        return None
    assert isinstance(draft.value, Decimal)
    if match["period_half"]:
        draft.mantissa, draft.value = draft.mantissa + _HALF, draft.value + _HALF
    value = _duration(draft.value, match["period"])
    single = match["words"] is not None and match["words"].lower() == "one"
    onward = re.match(r"\sto\s(?:another|the next)\b", text[draft.end : draft.end + READING.beside])
    if value is None or (single and (match["period"] == " day" or onward)):
        return None
    others = (_duration(other, match["period"]) for other in draft.alternatives if isinstance(other, Decimal))
    draft.alternatives = [other for other in others if other is not None]
    draft.kind, draft.value, draft.bare = FigureKind.PERIOD, value, False
    return draft
