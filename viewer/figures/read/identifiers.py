"""``640-8``, ``12 Main Street``, ``2. Sales``: bare digits that name something and count nothing."""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.read import identities, numbers, references
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.thresholds import READING
from viewer.language.word_lists import word_set

Token = re.Match[str]

_STREET = re.compile(
    r"(?:\s[A-Z][\w.]*){1,4}\s?(?:Street|Avenue|Road|Way|Drive|Boulevard|Lane|Parkway|Place|Court|Square|St\.|Ave\.)"
)
_NOT_MEASURED = re.compile(
    r"[-–](?:[A-Z]|\d{3}-|[a-z]*(?:methyl|ethyl|oxane|diene|butan|propan|phenyl|chlor|fluor|hydrox|benz)"
    r"|(?:in|way|axis|degrees?|dimensional|fold|ply|star|on|to|for|up|off)\b)"
)
_ATTACHING = tuple("-–/.:&#@’'_*")
_POSTAL_CODE = re.compile(r"\d{5}")
_POSTAL = re.compile(r"[A-Z][A-Za-z.]+,?\s$")
_RANGE_END = re.compile(r"(?<![\w.,/$-])(\d{1,3}(?:,\d{3})*)[-–]$")
_RANGE_ON = re.compile(r"[-–](\d{1,3}(?:,\d{3})*)(?![\w/-]|[.,]\d)")
"""``aged 12–25``: the ends of a range without a blank."""
_MODEL = re.compile(r"[ -]([A-Z]{3,})\b(?!s\b)(?! [a-z-]*[a-z]s\b(?<!aircrafts))")
"""A word in capitals behind a number. Before a plural it mostly tells what is counted: ``30 SEC filings``."""
_LED = re.compile(
    r"\b(?:the|our|its|their|this|that|each|every|new|grounded|a|of|and|with|for|on)\s$", re.IGNORECASE
)
_UNITS = word_set(
    "MWH GWH KWH TWH MWE BTU MMBTU BOE BBL TEU DWT GWP MHZ GHZ KHZ TPD TPA BPD RPM PPM USD EUR GBP GSF"
)
_PAGE_FOOT = re.compile(
    r"(?:\s(?:[A-Z][\w.&’'-]*|of|the|and|&),?){1,7}?\s(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|Bancorp|Bancorporation"
    r"|Bancshares|Company|Co|Group|Holdings?|plc|PLC|LLC|LP|L\.P|N\.V|S\.A|AG|SE|Trust|Partners)[.,]?\s*$"
)
"""``20 First Harbour Bancorp`` at the end of a paragraph: the number and the name at the foot of a page."""
_SENTENCE_ENDS = re.compile(r"(?:^|[.!?:;”\"]\s{1,2}|\n)$")
_PRODUCT = re.compile(r"\s(?:program|programme|family|model|platform|production|[Pp]atent(?!\s[a-z-]+s\b))\b")
"""What a product is that goes by a number: a count would have a plural after it."""


def names_or_numbers(match: Token, draft: FigureDraft, before: str, after: str) -> bool:
    """Tell whether bare digits belong to a name, an address or the numbering of a list.

    ``before`` and ``after`` are the text around the draft.
    """
    digits = match["number"]
    if _STREET.match(after) or (_POSTAL_CODE.fullmatch(digits) and _POSTAL.search(before)):
        return True
    if draft.scale != 1:
        return False
    if digits.count(".") > 1 or identities.is_a_short_name(before, after):
        return True
    if match["open"]:
        return not before.rpartition("\n")[2].strip(" |")
    if len(digits) <= READING.page_digits and _stands_at_a_page_foot(match.string, draft, before):
        return True
    return references.numbers_a_list(before, digits, after) or (
        "," not in digits and _names(draft, digits, before, after)
    )


def _stands_at_a_page_foot(text: str, draft: FigureDraft, before: str) -> bool:
    """Tell whether a number and the name of a company are all that is left of a paragraph."""
    if len(text) - draft.end > READING.page_foot or _SENTENCE_ENDS.search(before) is None:
        return False
    return _PAGE_FOOT.match(text, draft.end) is not None


def _names(draft: FigureDraft, digits: str, before: str, after: str) -> bool:
    ascends = _ascends(draft, before, after)
    if ascends is not None:
        return not ascends
    product = len(digits) == READING.product_digits and (_PRODUCT.match(after) or _is_a_model(before, after))
    attached = before[-1:] in _ATTACHING or after[:1] in ("/", "_", "@") or _NOT_MEASURED.match(after)
    return bool(product or attached) or references.names_something(before)


def _is_a_model(before: str, after: str) -> bool:
    """Tell whether a number and the word behind it are one name: ``the 737 MAX``; not ``the 9 MW plant``."""
    word = _MODEL.match(after)
    return (
        word is not None
        and word[1] not in _UNITS
        and not before.isupper()
        and _LED.search(before) is not None
    )


def _ascends(draft: FigureDraft, before: str, after: str) -> bool | None:
    """Tell whether a number and the one that a dash joins it to ascend; None where no dash joins two.

    ``640-8`` is a name and no range.
    """
    assert isinstance(draft.value, Decimal)
    lower = _RANGE_END.search(before)
    if lower is not None:
        named = references.names_something(before[: lower.start()])
        return not named and numbers.digits(lower[1]) < draft.value
    upper = _RANGE_ON.match(after)
    if upper is not None:
        return not references.names_something(before) and draft.value < numbers.digits(upper[1])
    return None
