"""One compiled alternation that finds, in one pass, every stretch that may hold a figure.

The first alternative that matches at a place wins, so references and dates stand before plain numbers.
Each alternative is a named group; ``match.lastgroup`` says which one matched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby

from viewer.figures.read import dates, money, numbers, references
from viewer.language.months import MONTH, MONTHS
from viewer.language.number_words import ORDINALS, TENS, UNITS
from viewer.language.word_lists import word_list

_SCALE = rf"(?:\s?-?\s?(?:{numbers.SCALE_WORD})\b|\s?(?:{numbers.SCALE_SHORT})\b)"
_UNSIGNED_SCALE = rf"(?:\s?-?\s?(?:{numbers.SCALE_WORD})\b|\s?(?:bn|mn|tn)\b)"
_NUMBER = rf"(?:{numbers.NUMERAL}(?![Ool])|{numbers.DOUBTFUL}|\.\d+)"
_MINUS = r"(?:−\s?|[-–](?!\s)|(?<!\w\s)[-–]\s)"
"""A dash between blanks after a word is none: ``12 plants – 5 in Marl and 7 in Quay``."""
_ENDED = r"(?![A-Za-z])"

_PERCENT = (
    r"(?:\s?%(?:\s?-?points?\b)?|[\s-]?percent(?:age)?[\s-]points?\b|[\s-]?per\s?cent\b|[\s-]?percent\b"
    r"|[\s-]basis[\s-]points?\b|\s?bps?\b)"
)
_TIME_UNIT = r"(?:seconds|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)"
_TIME_ADJECTIVE = (
    r"(?:full|fiscal|calendar|consecutive|successive|business|trading|working|additional|more|other|further"
    r"|preceding|succeeding|previous|prior|following|subsequent|taxable|tax|financial|reporting|interim)"
)
_PERIOD = rf"(?:[\s-](?:{_TIME_ADJECTIVE}[\s-]){{0,2}}{_TIME_UNIT}\b(?:-long\b)?)"
_SUSPENDED = r"(?:-(?=,?\s(?:(?:and|or|to)\s)?[\w-]+-(?:day|week|month|quarter|year)\b))"
"""``52- or 53-week``: the unit is still to come."""

_HALF_A_YEAR = r"(?:(?:fiscal|calendar|the|our|its|each)\s){0,2}(?:year|\d{4})"
_FRACTION = (
    rf"(?:[Oo]ne[- ]?|[Aa]\s)?[Hh]alf(?=\sof\b(?!\s{_HALF_A_YEAR}))|[Oo]ne-half\b"
    r"|(?:[Oo]ne|[Tt]wo)[- ]thirds?(?=\s|-|[.,;])(?![\s-](?:part|quarter|person|fiscal))"
    r"|[Aa]\sthird(?=\sof\b)"
    r"|[Tt]hree-quarters?|[Oo]ne-quarter"
    r"|(?:[Oo]ne|[Aa]|[Tt]hree)\squarters?"
    r"(?=\sof\s(?:our|its|the\stotal|all|total|net)\b(?!\s(?:fiscal\s|financial\s)?year\b))"
    r"|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)-(?:fourth|fifth|sixth|eighth|tenth)s?\b"
)
_SIDE = rf"(?:{numbers.SPELLED}|\d+(?:\.\d+)?)"
_RATIO = (
    rf"{_SIDE}(?:(?:(?P<for_hyphen>-)(?:for|to)-|\s(?:to|for)\s){_SIDE}"
    r"(?(for_hyphen)\b|(?=\s(?:share\s|stock\s|reverse\s|forward\s)*splits?\b))"
    r"|(?:\.\d+)?(?:\s?x\b|[\s-]times\b|-?fold\b))"
    r"|\d+(?:\.\d+)?\s?:\s?\d+(?:\.\d+)?\b(?!\s?[ap]\.?m)"
    r"|\d+(?:\.\d+)?\sto\s1(?:\.0+)?(?!\d|[,.]\d|\s(?:million|billion|percent))"
    rf"|[Oo]ne\s(?:in|out\sof)\s(?:every\s)?(?:(?:{numbers.SPELLED})(?!\s(?:hundred|thousand|million))|\d{{1,3}}(?![\d,.%]))"
    r"(?=\s[a-z])"
)
"""``_SIDE`` is long, so it stands here as rarely as it can: with eight of it, this pattern took most of the
time that the whole grammar took to be compiled."""
_SCRAP = r"(?:\\\(|\\?\$)?\s?\\frac\s?\{[^{}]{1,3}\}\s?\{[^{}]{1,3}\}\s?(?:\\\)|\\?\$)?"
"""What a currency sign turns into when OCR takes it for a formula."""


def _amount(prefix: str, close: str = "") -> str:
    """Number after a currency sign, with a sign of its own, brackets and a scale; ``close`` may follow it."""
    return (
        rf"(?P<{prefix}_minus>{_MINUS})?(?P<{prefix}_open>\()?(?P<{prefix}_number>{_NUMBER})"
        rf"(?({prefix}_open)\)){close}"
        rf"(?P<{prefix}_scale>{_SCALE})?"
    )


_OF_AN_AMOUNT = (
    "(?:"
    + "|".join(
        rf"(?<={lead}\s)" for lead in (r"\|", r"\bof", r"\bwas", r"\bwere", r"\bto", r"\bfrom", r"\band")
    )
    + ")"
)
"""What an amount stands after, and no translation of one: ``a loss of ($5)``, ``| ($5) |``."""
_WRAPPED = r"(?(money_wrap)\))"
_MONEY = (
    rf"(?P<money_before>(?<!\w)[-−–])?(?P<money_wrap>\((?={money.SIGN}\s?[\d.,]+\)\s(?:thous|m|b|tr))"
    rf"|{_OF_AN_AMOUNT}\((?={money.SIGN}\s?[\d.,]+\)(?!\w)))?"
    rf"(?P<money_currency>{money.SIGN}|(?<![\w$]){money.CODE}(?=\s?[¥￥$]?\s?[(]?\d))"
    rf"\s?{_amount('money', _WRAPPED)}{_ENDED}"
    rf"(?:\s(?P<money_name>{money.NAME})\b)?"
)
_SCRAPPED = rf"(?P<scrap_sign>{_SCRAP})\s?{_amount('scrap')}{_ENDED}"
_TAIL = (
    rf"(?:(?P<fraction>\s\d{{1,2}}/\d{{1,2}}(?=\s?(?:%|per)))?(?P<percent>{_PERCENT})"
    rf"|(?P<scale>{_UNSIGNED_SCALE})?(?:(?P<percent2>{_PERCENT})|[\s-](?P<name>{money.NAME})\b"
    rf"|(?P<period>{_PERIOD})|(?P<suspended>{_SUSPENDED}))?)"
)
_BRACKETED = r"(?:%|percent|thousand|million|billion)"
_CELL = r"(?<=\|\s)\((?=[\d.,]+\)\s*(?:\||\n|\Z))"
"""What opens a cell with nothing but a number in brackets: ``| (5) |``."""
_PLAIN = (
    rf"(?:(?P<minus>(?<![\w)]){_MINUS}(?=[\d.]))?(?P<open>(?:(?<!\w)\((?=[\d.,]+\)\s?{_BRACKETED})|{_CELL}))?"
    rf"(?P<number>{_NUMBER})(?(open)\))"
    rf"|(?P<words>\b{numbers.SPELLED}\b)(?:\s\((?P<again>\d[\d,]*)\)(?=[\s-]))?(?!’|'s))"
)
_DATE = (
    r"(?P<d_day1>\b\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-]"
    rf"(?P<d_month1>{MONTH})(?:,?[\s-](?P<d_year1>{dates.YEAR}))?(?!\w)"
    rf"|(?P<d_month2>\b{MONTH})\s?(?:\s(?P<d_day2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d.]\d|\d)"
    rf"(?:(?:\s?,\s?|\s)(?P<d_year2>{dates.YEAR}))?|,?\s(?:of\s)?(?P<d_year3>{dates.YEAR}))(?!\w)"
    r"|(?<![\d/-])(?P<d_year4>(?:19|20)\d\d)-(?P<d_month4>[01]\d)-(?P<d_day4>[0-3]\d)(?![\d-])"
    r"|(?<![\d/])(?P<d_month5>\d{1,2})/(?P<d_day5>\d{1,2})/(?P<d_year5>(?:19|20)?\d\d)(?![\d/])"
    r"|\bFY\s?['’]?(?P<d_fiscal>(?:19|20)?\d\d)\b"
    rf"|\b(?:[Ff]iscal|[Cc]alendar)\s(?:[Yy]ear\s)?(?P<d_year6>{dates.YEAR})(?!\w)"
)
_OF_YEAR = r"(?=\s(?:of\s)?(?:fiscal\s|FY)?\s?(?:19|20)\d\d)"
_QUARTERS_OF = r"quarters\sof\s(?:the\s|our\s|its\s)?(?:fiscal|calendar|year|(?:19|20)\d\d)"
_QUARTER = (
    r"(?P<quarter_word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast(?=\shalf))\s(?:fiscal\s|calendar\s)?"
    r"(?P<quarter_unit>quarter|half)(?=\sof\s(?:the\s|our\s|its\s)?(?:fiscal|calendar|year|(?:19|20)\d\d))"
    r"|(?P<quarter_listed>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)"
    rf"(?=(?:,?\s(?:and|or|through|to)\s(?:the\s)?(?:second|third|fourth))?\s{_QUARTERS_OF})"
    rf"|Q(?P<quarter_digit>[1-4]){_OF_YEAR}|(?P<quarter_lead>[1-4]Q|[12]H){_OF_YEAR}"
)
_RANK = (
    rf"(?:(?P<rank_digits>\d{{1,3}})(?:st|nd|rd|th)|(?P<rank_word>{numbers.RANKS}))"
    r"(?=[\s-](?:most\s)?(?:largest|biggest|smallest|highest|lowest|fastest|busiest|oldest|consecutive|successive"
    r"|straight|anniversary|annual\s(?:general\s)?meeting|fiscal\syear)\b)"
)
"""``second largest``, ``25th anniversary``: ordinals that rank or count, and not ``third parties``."""
_YEAR = (
    r"(?:(?<=\bmid-)|(?<=\bpre-)|(?<=\bpost-)|(?<![\w.,$/-])|(?<=(?:19|20)\d\d[-–/]))"
    rf"(?P<year_digits>{dates.YEAR}|(?:19|2[0O])[\dO]{{2}}(?![\w,.]))"
    r"(?![\w%]|-(?!(?:19|20)?\d\d\b)\w|/(?!(?:19|20)?\d\d\b)\d|/\d\d/|\s?(?:%|percent|(?:m|b|tr)illion))"
)


def _prefix_pattern(words: Iterable[str]) -> str:
    """A pattern that matches wherever one of the words begins; a word need not end there.

    ``["Item", "In", "Note"]`` gives ``(?:I(?:n|tem)|Note)``. The engine leaves such a nested pattern at the
    first letter that does not fit; the same words as a flat alternation take several times as long.
    """
    ordered = sorted(set(words))
    if "" in ordered:
        return ""
    branches = []
    for letter, group in groupby(ordered, key=lambda word: word[0]):
        branches.append(re.escape(letter) + _prefix_pattern([word[1:] for word in group]))
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _either_case(words: list[str]) -> list[str]:
    return [form for word in words for form in (word, word[0].upper() + word[1:])]


_ARTICLED = word_list("hundred thousand million billion trillion dozen third quarter half")
_CURRENCY_WORDS = word_list(
    """
    US$ US\\ US U.S U. HK NT A$ A\\ AU CA Cdn C$ C\\ NZ SG S$ S\\ R$ R\\ Mex MX RMB CN JP Rs Ps
    """
)
_FIRST_WORDS = _prefix_pattern(
    (
        *references.FIRST_WORDS,
        *(name[:3] for name in MONTHS),
        *_either_case([*UNITS, *TENS, *ORDINALS, "last", "half", "dozen", "fiscal", "calendar"]),
        *(f"{article} {word}" for article in "aA" for word in _ARTICLED),
        *word_list("FY Q1 Q2 Q3 Q4"),
        *_CURRENCY_WORDS,
        *(code for code in money.CODES if code.isalpha()),
    )
)
_SIGNS = "".join(sign for sign in money.SIGNS if len(sign) == 1) + "$¥￥"
_START = (
    rf"(?:(?<!\w)(?<![\d$]\.)\d|[{_SIGNS}§]|[-−–+(.\[\\](?=[-−–]?\s?[\d{_SIGNS}\\(f])"
    rf"|\b{_FIRST_WORDS}|(?<!\w)[Ool](?=[\d.,]+))"
)


@cache
def _token() -> re.Pattern[str]:
    """Compile on first use: it takes longer than all else that the window's start waits for."""
    return re.compile(
        rf"(?={_START})(?:"
        + "|".join(
            (
                rf"(?P<skip>\b{references.LABELLED}|\b{references.LAWS}|{references.ADDRESSES}|\b{references.NAMES}"
                rf"|{references.PARAGRAPH_SIGNS}|{references.PLANS}|\[\d{{1,3}}\])",
                rf"(?P<date>{_DATE})",
                rf"(?P<skip2>{references.TELEPHONE}|(?<![\w:]){references.CLOCK})",
                rf"(?P<scrap>{_SCRAPPED})",
                rf"(?P<money>{_MONEY})",
                rf"(?P<quarter>\b{_QUARTER})",
                rf"(?P<ratio>(?<![\w.,$]){_FRACTION}|(?<![\w.,$]){_RATIO})",
                rf"(?P<rank>(?<![\w.,$]){_RANK})",
                rf"(?P<year>{_YEAR})",
                rf"(?P<plain>(?<![\w$]){_PLAIN}{_TAIL}{_ENDED})",
            )
        )
        + ")"
    )


def scan(text: str) -> Iterator[re.Match[str]]:
    """Yield a match for each stretch of ``text`` that may hold a figure or a reference, in order."""
    return _token().finditer(text)
