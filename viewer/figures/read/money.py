"""``¥15.1 billion``, ``US$1.2 million``, ``15,100 million yen``, ``RMB 3 bn``: signs and names of money."""

from __future__ import annotations

import re

from viewer.language.word_lists import word_list

_DOLLAR = r"\\?\$"

SIGNS: dict[str, str] = {
    rf"U\.\s?S\.\s?{_DOLLAR}": "USD",
    rf"US\s?{_DOLLAR}": "USD",
    rf"HK\s?{_DOLLAR}": "HKD",
    rf"NT\s?{_DOLLAR}": "TWD",
    rf"AU?\s?{_DOLLAR}": "AUD",
    rf"(?:CAD?|Cdn)\.?\s?{_DOLLAR}": "CAD",
    rf"C{_DOLLAR}": "CAD",
    rf"NZ\s?{_DOLLAR}": "NZD",
    rf"(?:SGD?|S)\s?{_DOLLAR}": "SGD",
    rf"R{_DOLLAR}": "BRL",
    rf"(?:Mex|MX)\.?\s?{_DOLLAR}": "MXN",
    r"(?:RMB|CN)\s?[¥￥]": "CNY",
    r"JP\s?[¥￥]": "JPY",
    _DOLLAR: "USD",
    r"[¥￥]": "JPY",
    "€": "EUR",
    "£": "GBP",
    "₩": "KRW",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "₫": "VND",
    "฿": "THB",
    "₦": "NGN",
    "₱": "PHP",
    "₴": "UAH",
    "₡": "CRC",
    "₾": "GEL",
    "₭": "LAK",
    "₸": "KZT",
}
"""Sign (a pattern) -> ISO 4217. A filing in Markdown may escape its dollar signs."""

CODES: dict[str, str] = {
    **{
        code: code
        for code in word_list(
            """
    USD EUR JPY GBP CNY CHF CAD AUD NZD HKD TWD SGD KRW INR BRL MXN RUB TRY ILS ZAR SEK NOK DKK PLN CZK
    HUF THB MYR IDR PHP VND AED SAR EGP NGN KES ARS CLP COP PEN
    NLG DEM FRF BEF ITL ESP PTE ATS FIM IEP GRD
    """
        )
    },
    **{code: code.upper() for code in word_list("usd eur gbp jpy cny chf cad aud inr")},
    "RMB": "CNY",
    "rmb": "CNY",
    "NIS": "ILS",
    "NTD": "TWD",
    r"Rs\.?": "INR",
    r"Ps\.?": "MXN",
}


def _adjective(pattern: str) -> str:
    """``Swiss`` as ``[Ss]wiss``: a filing in small letters writes so."""
    return re.sub(
        r"(?<![A-Za-z\[])([A-Z])(?=[a-z])", lambda match: f"[{match[1]}{match[1].lower()}]", pattern
    )


_NAMES: dict[str, str] = {
    r"(?:Japanese )?[Yy]en": "JPY",
    r"U\.\s?S\. [Dd]ollars?": "USD",
    r"(?:US|us) [Dd]ollars?": "USD",
    r"United States [Dd]ollars?": "USD",
    r"Canadian [Dd]ollars?": "CAD",
    r"Australian [Dd]ollars?": "AUD",
    r"Hong Kong [Dd]ollars?": "HKD",
    r"Singapore [Dd]ollars?": "SGD",
    r"New Zealand [Dd]ollars?": "NZD",
    r"(?:New Taiwan|NT) [Dd]ollars?": "TWD",
    r"[Dd]ollars?": "USD",
    r"[Ee]uros?": "EUR",
    r"[Pp]ounds? [Ss]terling": "GBP",
    r"British [Pp]ounds?": "GBP",
    r"[Rr]enminbi": "CNY",
    r"(?:Chinese )?[Yy]uan": "CNY",
    r"(?:South )?Korean [Ww]on": "KRW",
    r"(?:Indian )?[Rr]upees": "INR",
    r"Swiss [Ff]rancs?": "CHF",
    r"Swedish [Kk]ron(?:or|a)": "SEK",
    r"Norwegian [Kk]roner?": "NOK",
    r"Danish [Kk]roner?": "DKK",
    r"(?:Brazilian )?[Rr]ea(?:is|ls)": "BRL",
    r"Mexican [Pp]esos?": "MXN",
    r"(?:Russian )?[Rr]o?ubles?": "RUB",
    r"(?:South African )?[Rr]and": "ZAR",
    r"(?:New )?Israeli (?:new )?[Ss]hekels?": "ILS",
    r"(?:UAE|Emirati) [Dd]irhams?": "AED",
    r"Argentin(?:e|ean|ian) [Pp]esos?": "ARS",
    r"Chilean [Pp]esos?": "CLP",
    r"Colombian [Pp]esos?": "COP",
    r"Philippine [Pp]esos?": "PHP",
    r"Czech [Kk]orun(?:as?|y)": "CZK",
    r"Egyptian [Pp]ounds?": "EGP",
    r"Hungarian [Ff]orints?": "HUF",
    r"Indonesian [Rr]upiahs?": "IDR",
    r"Kenyan [Ss]hillings?": "KES",
    r"(?:Malaysian )?[Rr]inggits?": "MYR",
    r"Nigerian [Nn]airas?": "NGN",
    r"Peruvian (?:[Nn]uevos )?[Ss]oles": "PEN",
    r"(?:Polish )?[Zz]lot(?:ys?|ies)": "PLN",
    r"Saudi (?:Arabian )?[Rr]iyals?": "SAR",
    r"(?:Thai )?[Bb]aht": "THB",
    r"(?:New )?Turkish [Ll]iras?": "TRY",
    r"Vietnamese [Dd]ong": "VND",
    r"(?:Dutch|Netherlands) [Gg]uilders?": "NLG",
    r"(?:Deutsche?|German) [Mm]arks?": "DEM",
    r"French [Ff]rancs?": "FRF",
    r"Belgian [Ff]rancs?": "BEF",
    r"Italian [Ll]ir(?:as?|e)": "ITL",
    r"(?:Spanish )?[Pp]esetas?": "ESP",
    r"Portuguese [Ee]scudos?": "PTE",
    r"Austrian [Ss]chillings?": "ATS",
    r"Finnish [Mm]arkka[as]?": "FIM",
    r"Irish [Pp]ounds?": "IEP",
    r"Greek [Dd]rachmas?": "GRD",
}
NAMES = {_adjective(pattern): code for pattern, code in _NAMES.items()}
"""Name (a pattern) -> ISO 4217."""
POUNDS = r"(?:[Pp]ounds|POUNDS)\b(?!\s(?:of|per)\b)"
"""Money, or a weight: the words around it tell (``counts``)."""
POUND = "GBP"
CENTS = r"(?:U\.?S\.? )?[Cc]ents?"
PENCE = r"(?:[Pp]ence|[Pp]enny)"
HUNDREDTHS = rf"(?:{CENTS}|{PENCE})"
SCALED_CODES = word_list("USD EUR GBP CHF SEK NOK DKK CAD AUD JPY")
"""Codes that a letter of scale is written on to."""
_SCALED_CODES = "|".join(SCALED_CODES)
IN_SCALE = rf"[mMkKT](?:{_SCALED_CODES})|(?:{_SCALED_CODES})(?:m|bn|k)"
"""``120 MEUR``, ``TEUR 500``, ``USDm 3``: code and scale are one word."""
_WITH_SCALE = re.compile(rf"(?P<before>[mMkKT])?(?P<code>{_SCALED_CODES})(?P<behind>m|bn|k)?")
_SCALE_LETTERS = {"m": "million", "k": "thousand", "t": "thousand", "bn": "billion"}
"""A German ``TEUR`` is a thousand euros."""
SIGNS_AFTER = r"(?:[€£₽₺₡₾₭元円]|\$(?!\s?\d))"
"""Signs that other countries set behind the number: ``5 €``."""


_KANJI = {"元": "CNY", "円": "JPY"}
"""Signs behind a number in Chinese and Japanese."""


def _any(*tables: dict[str, str]) -> str:
    patterns = [pattern for table in tables for pattern in table]
    return "|".join(sorted(patterns, key=len, reverse=True))


SIGN = rf"(?:{_any(SIGNS)})"
CODE = rf"(?:{IN_SCALE}|{_any(CODES)})"
NAME = rf"(?:{IN_SCALE}|{_any(NAMES, CODES)}|{HUNDREDTHS})"
LEADING_WORDS = word_list(
    "dollar Dollar euro Euro yen Yen renminbi Renminbi Swiss pound Pound rupees Rupees Canad Austral Hong "
    "Singap"
)
"""What such a name begins with."""
LEADING = (
    r"(?:(?:U\.\s?S\. |US |Canadian |Australian |Hong Kong |Singapore )?[Dd]ollars?|[Ee]uros?|[Yy]en"
    r"|[Rr]enminbi"
    r"|Swiss [Ff]rancs?|[Pp]ounds? [Ss]terling|(?:Indian )?[Rr]upees)"
    r"(?=\s(?:\d[\d.,]*\s?(?:thousand|million|billion|bn)\b|\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d\d(?!\d)))"
)
"""A name before its number: ``US dollars 5.2 million``. Before a bare number it heads a column of years."""

_RESOLVERS = [
    (re.compile(pattern), code)
    for table in (SIGNS, CODES, NAMES)
    for pattern, code in sorted(table.items(), key=lambda entry: -len(entry[0]))
]


def scale_in(text: str) -> str | None:
    """Return the scale that is one word with a code: ``MEUR`` is in millions; None where none is."""
    scaled = _WITH_SCALE.fullmatch(text)
    letter = (scaled["before"] or scaled["behind"]) if scaled is not None else None
    return _SCALE_LETTERS[letter.lower()] if letter else None


def currency(text: str, *, yen_sign: str = "JPY") -> str:
    """ISO 4217 code of a sign, code or name as it stands in a filing.

    ``yen_sign`` is what a bare ¥ means there: a filing that speaks of renminbi means CNY.

    Raises:
        ValueError: none is known by that text.
    """
    if text in ("¥", "￥"):
        return yen_sign
    if text in _KANJI:
        return _KANJI[text]
    text = text.strip()
    for pattern, code in _RESOLVERS:
        if pattern.fullmatch(text):
            return code
    scaled = _WITH_SCALE.fullmatch(text)
    if scaled is not None:
        return scaled["code"]
    if re.fullmatch(CENTS, text):
        return "USD"
    if re.fullmatch(PENCE, text):
        return "GBP"
    raise ValueError(f"no currency is written {text!r}")
