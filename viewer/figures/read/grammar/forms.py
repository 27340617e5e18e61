"""The forms that a figure or a reference is written in; one pass finds every stretch that may hold one.

The first form that matches at a place wins, so references and dates stand before plain numbers. Each is a
named group; ``match.lastgroup`` says which one matched. A form is asked only where a character stands that it
opens with, and compiled when it is first asked: the first figure waits for the patterns of its own form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from viewer.compiled import constant
from viewer.figures.read import dates, identities, measures, money, numbers, references
from viewer.figures.read.grammar.starts import SIGNS, starts
from viewer.figures.read.in_words import nothing, vague
from viewer.figures.read.notation import powers_of_ten
from viewer.figures.read.notation.raised_marks import MARKS
from viewer.language.months import GERMAN_MONTH, LOWER_MONTH, MONTH, MONTHS
from viewer.language.number_words import ORDINALS, TENS, UNITS

_SCALE = rf"(?:{MARKS}(?:\s?-?\s?(?:{numbers.SCALE_WORD})\b|\s?(?:{numbers.SCALE_SHORT})\b))"
_APART = r"(?<=\d)\s[KMB](?=[.,;)]|\s(?:of|in|and|to|for|as|or|per|at|by)\b|$)"
"""``12 K``: a scale, or a name; it is doubted."""
_GLUED_CODE = rf"(?:{'|'.join((*money.SCALED_CODES, *map(str.lower, money.SCALED_CODES)))})\b"
_GLUED = (
    r"(?:(?:(?<=\d)(?:[kKmM]|B(?=\s[a-z]))|(?<=\.\d)b)(?![\w-]|\.\d)"
    rf"|(?<=\d)[kKmM](?=-\d+(?:\.\d+)?[kKmM]\b|{_GLUED_CODE}))"
)
"""``5k-20k``, ``120m``: a letter that is a scale only right behind the digits."""
_SHORT_SCALE = (
    r"(?:[bm]ln|[Mm](?:io|rd)\b\.?(?!\s[A-Z][a-z])|[Bb]n|BN|[Mm]n|tn|trn|MM"
    rf"|(?:mm?|[MKB])(?={measures.MILLIONS_OF}))"
)
_UNSIGNED_SCALE = (
    rf"(?:{MARKS}(?:\s?-?\s?(?:{numbers.SCALE_WORD})\b|\s?{_SHORT_SCALE}(?!\w))|{_GLUED}|{_APART})"
)
_NUMBER = rf"(?:{numbers.MIXED}(?![Ool])|{numbers.DOUBTFUL}|\.\d+)"
_MINUS = r"(?:−\s?|[-–](?!\s)|(?<!\w\s)[-–]\s)"
"""A dash between blanks after a word is none: ``12 plants – 5 in Marl and 7 in Quay``."""
_ENDED = r"(?![A-Za-z])"

_POINTS = r"(?:[Pp]oints?|pts?\.?)"
_PERCENT = (
    rf"(?:{MARKS}(?:\s?%(?:\s?-?{_POINTS}\b)?|\s?‰|[\s-][Pp]er(?:\s[Mm]ill?e?|mille?)\b|[\s-]?[Pp]ercent(?:age)?[\s-]{_POINTS}(?!\w)"
    r"|[\s-]?(?:[Pp]er|PER)\s?[Cc]ent\b|[\s-]?(?:[Pp]ercents?|pct)\b"
    r"|[\s-][Bb]asis[\s-][Pp]oints?\b|\s?(?:(?:[Bb]ps?|BPS?)\b|b\.p\.(?:s\.)?)|[\s-]?(?:ppts?|pps?|PPT?S?|p\.p\.)(?!\w)"
    r"|(?<=\.\d)\s?pts\b))"
)
_TIME_UNIT = (
    r"(?:[Ss]econds|[Mm]inutes?|[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Qq]uarters?|[Yy]ears?|[Dd]ecades?)"
)
_TIME_ADJECTIVE = (
    r"(?:full|fiscal|calendar|consecutive|successive|business|trading|working|additional|more|other|further"
    r"|preceding|succeeding|previous|prior|following|subsequent|taxable|tax|financial|reporting|interim)"
)
_PERIOD = rf"(?:[\s-](?:{_TIME_ADJECTIVE}[\s-]){{0,2}}{_TIME_UNIT}\b(?:-long\b)?)"
_SUSPENDED = (
    r"(?:-(?=,?\s(?:(?:and|or|to)\s)?(?:[\w-]+-(?:day|week|month|quarter|year)\b|[a-z]{3,8}-?fold\b)))"
)
"""``52- or 53-week``: the unit is still to come."""

_HALF_A_YEAR = r"(?:(?:fiscal|calendar|the|our|its|each)\s){0,2}(?:year|\d{4})"
_FRACTION = (
    rf"(?:[Oo]ne[- ]?|[Aa]\s)?[Hh]alf(?=\sof\b(?!\s{_HALF_A_YEAR}))|[Oo]ne-half\b"
    r"|(?:[Oo]ne|[Tt]wo)[- ]thirds?(?=\s|-|[.,;])(?![\s-](?:part|quarter|person|fiscal))"
    r"|[Aa]\sthird(?=\sof\b)"
    r"|[Tt]hree-quarters?|[Oo]ne-quarter"
    r"|(?:[Oo]ne|[Aa]|[Tt]hree)\squarters?"
    r"(?=\sof\s(?:(?:our|its|their|the\stotal|all|total|net|these|those)\b|(?:[a-z-]+\s)?(?:[a-z]{3,}[^s\W]s|staff|people)\b)"
    r"(?!\s(?:fiscal\s|financial\s)?year\b)(?<!years))"
    r"|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]even|[Nn]ine)"
    r"-(?:fourth|fifth|sixth|eighth|tenth|twelfth)s?\b"
    r"|(?:[Tt]wo|[Tt]hree|[Ff]our)\s(?:fourths|fifths|sixths|tenths)(?=\sof\b)"
    rf"|[1-9]\d?/(?:100|[2-9]|1[026]|20)(?=\sof\s|\s(?:interest|majority|share|stake|vote)\b|\)\s(?:of|interest)\b)"
)
_SIDE = rf"(?:{numbers.SPELLED}|\d+(?:\.\d+)?)"
_NOT_OF_TIME = (
    r"(?![,.]?\d|\s?(?:%|percent|per cent|hundred|thousand|(?:m|b|tr)illion"
    r"|[a-z]*\s?(?:hour|day|week|month|quarter|year|decade)s?\b))"
)
_ROUND = r"(?:[2-9]|10|12|20|25|50|100|1,000|10,000|100,000|1,000,000)"
"""What ``1 in …`` is told of: other numbers after ``in`` are places and things."""
_EACH = r"\s(?:a|an|per|each|every)\s(?:day|week|month|quarter|year)\b"
_HOW_OFTEN = rf"{_EACH}|\s(?:daily|weekly|monthly|yearly|annually)\b"
"""What is told of how often a thing is done: ``twice a year``."""
_RATIO = (
    rf"{_SIDE}(?:(?:(?P<for_hyphen>-)(?:for|to)-|(?P<in_every>\s(?:out\sof(?:\s(?:our|its|their|the))?|(?:in|of|out\sof)\s(?:every|each))\s)"
    rf"|\s(?:to|for)\s){_SIDE}(?(for_hyphen)\b|(?(in_every)(?:,\d{{3}})*\b{_NOT_OF_TIME}"
    r"|(?=\s(?:share\s|stock\s|reverse\s|forward\s)*splits?\b)))"
    r"|(?:\.\d+)?(?:(?:\s?x|(?<!\d\d\d)\s?X)\b|[\s-][Tt]imes\b|-?[Ff]old\b))"
    r"|(?!(?:19|20)\d\d\s?:\s)\d+(?:\.\d+)?\s?:\s?\d+(?:\.\d+)?\b(?!,\d|\s?%|\s?[ap]\.?m|-\w)"
    r"|\d+(?:\.\d+)?\sto\s1(?:\.0+)?(?!\d|[,.]\d|\s(?:million|billion|percent))"
    rf"|(?:{numbers.SMALL_WORD}|\d{{1,3}})[\s-][Ii]n[\s-](?:{numbers.SMALL_WORD}|{_ROUND})\b"
    rf"{_NOT_OF_TIME}(?=\s(?:[a-z]|[A-Z]{{3}})|[.;])"
    rf"|(?<!from\s){numbers.SMALL_WORD}(?:\sto\s|-to-)one\b(?!\s(?:hundred|thousand|million|of)\b)"
    rf"|(?:[Tt]wice|[Tt]hrice)(?=\s(?:as|the|our|its|their|that|those|what)\b|{_HOW_OFTEN})|[Oo]nce(?={_EACH})"
    r"|(?:[Dd]oubled|[Tt]ripled|[Tt]rebled|[Qq]uadrupled|[Qq]uintupled|[Hh]alved"
    r"|[Dd]oubling|[Tt]ripling|[Tt]rebling|[Hh]alving)(?![-\w])"
    r"|(?:(?<=to\s)|(?<=will\s)|(?<=may\s)|(?<=could\s)|(?<=would\s)|(?<=might\s))"
    r"(?:double|triple|treble|quadruple|halve)(?=[.,;]|\s(?:our|its|their|the|in|by|over|within|next|this)\b)"
    r"|[Dd]ouble(?=\s(?:our|its|their|what|that\sof|the\s(?:amount|size|number|rate|costs?|price|level|value|average))\b)"
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
    rf"(?P<money_currency>{money.SIGN}|(?<![\w$]){money.CODE}(?=\s?[¥￥$]?\s?[(]?\d)|(?<!\w){money.LEADING})"
    rf"\s?{_amount('money', _WRAPPED)}{_ENDED}"
    rf"(?:\s(?P<money_name>{money.NAME})\b(?!\s?\d))?"
)
_SCRAPPED = rf"(?P<scrap_sign>{_SCRAP})\s?{_amount('scrap')}{_ENDED}"
_TAIL = (
    rf"(?:(?P<percent>{_PERCENT})|(?P<measured>(?<=\d){measures.GLUED}(?![A-Za-z0-9]))"
    rf"|(?P<scale>{_UNSIGNED_SCALE})?(?P<scaled_half>(?<=illion)\sand\sa\shalf\b)?"
    rf"(?P<smaller>(?<=illion){numbers.SMALLER})?"
    rf"(?(words)(?(again)|(?:\s\((?P<again_scaled>\d{{1,3}}(?:,\d{{3}})+)\)(?=\s(?:{money.NAME})\b))?))"
    rf"(?:(?P<percent2>{_PERCENT})|{MARKS}(?:(?:[\s-]|(?<=[\da-z])(?=[A-Z])|(?<=[\dkmM])(?={_GLUED_CODE}))(?P<name>{money.NAME})\b(?P<name_scale>\s(?:million|billion)\b)?"
    rf"|\s(?P<pounds>{money.POUNDS})|\s?(?P<sign>{money.SIGNS_AFTER}))"
    rf"|(?P<period>{_PERIOD})(?P<period_half>\sand\sa\shalf\b)?|(?P<suspended>{_SUSPENDED})|(?P<times>[\s-][Tt]imes\b))?)"
)
_BRACKETED = r"(?:%|percent|thousand|million|billion)"
_CELL = r"(?<=\|\s)\((?=[\d.,]+\)\s*(?:\||\n|\Z))"
"""What opens a cell with nothing but a number in brackets: ``| (5) |``."""
_A_PART_OF_ONE = (
    rf"{numbers.PART}(?:[\s-]of)?(?:[\s-](?:an?|one|1))?"
    r"(?=\s?%|[\s-](?:(?:thousand|million|billion|trillion|dozen|percent|per\scent|(?:percentage|basis)\spoint)s?\b"
    r"|(?<=\ba\s)(?:year|month|day|decade)\b|(?<=\ban\s)hour\b))"
)
"""``half a million``, ``one-half of one percent``, ``half a year``: a part of one of what follows."""
_AGAIN = r"\s\((?P<again>\d[\d,]*(?:\.\d+)?)\s?%?\)(?=[\s-])"
"""The number in digits behind itself in words: ``thirty (30) days``, ``ten (10%) percent``."""
_PLAIN = (
    rf"(?:(?P<part>\b{_A_PART_OF_ONE})"
    rf"|(?P<minus>(?<![\w)]){_MINUS}(?=[\d.]))?(?P<open>(?:(?<!\w)\((?=[\d.,]+\)\s?{_BRACKETED})|{_CELL}))?"
    rf"(?P<number>{_NUMBER})(?(open)\))(?:\s\((?P<in_words>{numbers.SPELLED})\)(?=[\s-]))?"
    rf"|(?P<words>\b{numbers.SPELLED}{numbers.POINT}\b)(?!’|'s))"
    rf"(?P<and_a_part>{numbers.AND_A_PART})?(?(words)(?:{_AGAIN})?)"
)

_MONTH = rf"(?:{MONTH}|{LOWER_MONTH})"
_DATE = (
    rf"(?P<d_day7>\b\d{{1,2}})\.\s(?P<d_month7>{GERMAN_MONTH})(?:\s(?P<d_year8>{dates.YEAR}))?(?!\w)"
    r"|(?P<d_day1>\b\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-]"
    rf"(?P<d_month1>{_MONTH})(?:,?[\s-](?P<d_year1>{dates.YEAR}))?(?!\w)"
    rf"|(?P<d_month2>\b{_MONTH})\s?(?:\s(?P<d_day2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d.]\d|\d)"
    rf"(?:(?:\s?,\s?|\s)(?P<d_year2>{dates.YEAR}))?|,?\s(?:of\s)?(?P<d_year3>{dates.YEAR}))(?!\w)"
    r"|(?<![\d/-])(?P<d_year4>(?:19|20)\d\d)-(?P<d_month4>[01]\d)-(?P<d_day4>[0-3]\d)(?![\d-])"
    r"|(?<![\d/-])(?P<d_year9>(?:19|20)\d\d)/(?P<d_month9>[01]?\d)/(?P<d_day9>[0-3]?\d)(?![\d/])"
    r"|(?<![\d/])(?P<d_month5>\d{1,2})/(?P<d_day5>\d{1,2})/(?P<d_year5>(?:19|20)?\d\d)(?![\d/])"
    r"|(?<![\w/-])(?P<d_month8>\d{1,2})-(?P<d_day8>\d{1,2})-(?P<d_year10>(?:19|20)\d\d)(?![\w/-])"
    r"|(?<![\d./-])(?P<d_day6>[0-3]?\d)\.(?P<d_month6>[01]?\d)\.(?P<d_year7>(?:19|20)\d\d)(?!\.?\d)"
    r"|\b(?:(?:FY|fy|CY)E?\s?['’]?|(?:[Ff]iscal|[Cc]alendar)\s(?:[Yy]ear\s)?(?:['’](?=\d\d\b)|(?=(?:19|20)\d\d[/–-]\d\d\b)))"
    r"(?P<d_fiscal>(?:(?:19|20)?\d\d[/–-])?(?:19|20)?\d\d)\b(?!\s?%)"
    rf"|\b(?:[Ff]iscal|[Cc]alendar)\s(?:[Yy]ear\s)?(?P<d_year6>{dates.YEAR})(?!\w)"
)
_OF_YEAR = r"(?=(?:\s(?:of\s)?(?:fiscal\s|FY)?\s?|[-/])(?:19|20)\d\d|\s?(?:FY)?\s?['’]\d\d\b|\sFY\s?\d\d\b)"
_QUARTERS_OF = r"quarters\sof\s(?:the\s|our\s|its\s)?(?:fiscal|calendar|year|(?:19|20)\d\d)"
_QUARTER = (
    r"(?P<quarter_word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast(?=\shalf))\s(?:fiscal\s|calendar\s)?"
    r"(?P<quarter_unit>quarter|half)(?=(?:\sof\s(?:the\s|our\s|its\s)?(?:fiscal|calendar|year)|(?:,?\s|\sof\s)(?:(?:fiscal|FY)\s)?"
    r"(?:19|20)\d\d\b))"
    r"|(?P<quarter_listed>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)"
    rf"(?=(?:,?\s(?:and|or|through|to)\s(?:the\s)?(?:second|third|fourth))?\s{_QUARTERS_OF})"
    rf"|(?P<quarter_letter>[Qq](?=[1-4])|[Hh](?=[12]\b))(?P<quarter_digit>[1-4])"
    rf"(?:{_OF_YEAR}|(?:(?<=\d{{4}}[QH]\d)|(?<=\d{{4}}[- ][QH]\d))(?!\w))"
    rf"|(?P<quarter_lead>[1-4][Qq]|[12][Hh])(?:{_OF_YEAR}|(?=['’]?(?:FY)?(?:19|20)?\d\d\b))"
    rf"|(?P<quarter_months>[369]|12)M(?:{_OF_YEAR}|(?=\s?['’]?(?:FY)?(?:19|20)?\d\d\b))"
)
_RANK = (
    rf"(?:(?P<rank_digits>\d{{1,3}})(?:st|nd|rd|th)|(?P<rank_word>{numbers.RANKS}))"
    r"(?=[\s-](?:most\s)?(?:largest|biggest|smallest|highest|lowest|fastest|busiest|oldest|consecutive|successive"
    r"|straight|anniversary|annual\s(?:general\s)?meeting|fiscal\syear)\b)"
)
"""``second largest``, ``25th anniversary``: ordinals that rank or count, and not ``third parties``."""
_YEAR = (
    r"(?:(?<=\bmid-)|(?<=\bpre-)|(?<=\bpost-)|(?<![\w.,$/-])|(?<=(?:19|20)\d\d[-–/])|(?<=\b[QHqh][1-4][-/]))"
    rf"(?P<year_digits>{dates.YEAR}|(?:19|2[0O])[\dO]{{2}}(?![\w,.]))"
    r"(?!(?![QH][1-4]\b)[\w%]|-(?!(?:19|20)?\d\d\b|[QH][1-4]\b)\w|/(?!(?:19|20)?\d\d\b)\d|/\d\d/"
    r"|\s?(?:%|percent|(?:m|b|tr)illion))"
    r"|(?:(?<=\b[1-4][Qq])|(?<=\b[12][Hh])|(?<=\b[1-4][Qq]\s)|(?<=\b[12][Hh]\s)|(?<=\b[369]M)|(?<=\b12M)"
    r"|(?<=\b[Qq][1-4])|(?<=\b[Hh][12])|(?<=\b[Qq][1-4]\s)|(?<=\b[Hh][12]\s)|(?<=\b[369]M\s))"
    r"(?:['’]|(?<=[QHMqh]))(?P<year_short>(?:19|20)?\d\d)\b"
)


def _letters(words: Sequence[str]) -> str:
    """The first letters of words, small and capital."""
    return "".join({letter for word in words for letter in (word[0].lower(), word[0].upper())})


_DIGIT = "0"
"""Stands for every digit."""
_MINUSES = "-−–"
_NUMBER_WORDS = _letters((*UNITS, *TENS, "a", "dozen", "double", "half", "quarter"))
_CURRENCIES = _letters((*money.CODES, *money.LEADING_WORDS, "CA", "Cdn", "US", "HK", "NT", "MX", "JP", "NZ"))
_REFERENCES = _letters(references.FIRST_WORDS)
_LABELS = "|".join(
    (
        rf"\b{references.OF_STATEMENTS}",
        rf"\b{references.LABELLED}",
        rf"\b{references.LAWS}",
        references.ADDRESSES,
        rf"\b{references.NAMES}",
    )
)
_PART_OF_WHOLE = rf"(?<![\w.,$])(?=[A-Za-z1-9])(?!{_A_PART_OF_ONE})(?:{_FRACTION})"


@dataclass(frozen=True)
class Form:
    """One way to write a figure or a reference."""

    name: str
    """Of its group."""
    opens: str
    """Every character that it may begin with."""
    expression: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Its pattern, compiled when it is first asked for."""
        return constant(f"(?P<{self.name}>{self.expression})")


_POWER = "power"
FORMS = (
    Form("identifier", _letters((*identities.FIRST_WORDS, "no")), rf"(?=[A-Za-z])\b{identities.LABELLED}"),
    Form("skip", _REFERENCES, _LABELS),
    Form("skip", "§[" + _DIGIT, rf"{references.PARAGRAPH_SIGNS}|{references.PLANS}|\[\d{{1,3}}\]"),
    Form("date", _DIGIT + _letters((*MONTHS, "fiscal", "calendar", "CY")), _DATE),
    Form("skip2", "+(" + _DIGIT, rf"{references.TELEPHONE}|(?<![\w:]){references.CLOCK}"),
    Form("scrap", "\\$", _SCRAPPED),
    Form("money", "(\\" + _MINUSES + SIGNS + _CURRENCIES + "mkT", _MONEY),
    Form("quarter", _DIGIT + "FfSsTtLlQHqh", rf"(?:\b|(?<=\d)(?=[QHqh])){_QUARTER}"),
    Form("vague", _letters(vague.FIRST_WORDS), rf"(?=[A-Za-z])\b{vague.PATTERN}"),
    Form(_POWER, _DIGIT, rf"(?<![\w.,$])(?:{powers_of_ten.PATTERN})"),
    Form("ratio", _DIGIT + _NUMBER_WORDS, rf"(?<!\d)(?:{_PART_OF_WHOLE}|(?<![\w.,$]){_RATIO})"),
    Form("nothing", _letters(nothing.FIRST_WORDS), rf"\b{nothing.PATTERN}"),
    Form("rank", _DIGIT + _letters(ORDINALS), rf"(?<![\w.,$]){_RANK}"),
    Form("year", _DIGIT + "'’", _YEAR),
    Form(
        "plain",
        _DIGIT + "(.Ol" + _MINUSES + "".join(numbers.GLYPHS) + _NUMBER_WORDS,
        rf"(?<![\w$]){_PLAIN}{_TAIL}{_ENDED}",
    ),
)
"""In the order in which they are asked."""


def prepare() -> None:
    """Compile every pattern that is compiled when it is first needed, where nobody waits for it."""
    for form in FORMS:
        _ = form.pattern


@cache
def _opened_by(character: str, *, raised: bool) -> tuple[Form, ...]:
    """The forms that may begin with a character; that of powers only where a text has raised digits."""
    return tuple(form for form in FORMS if character in form.opens and (raised or form.name != _POWER))


def scan(text: str) -> Iterator[re.Match[str]]:
    """Yield a match for each stretch of ``text`` that may hold a figure or a reference, in order."""
    end = 0
    raised = powers_of_ten.RAISED.search(text) is not None
    for at in starts(text):
        if at < end:
            continue
        character = text[at]
        for form in _opened_by(_DIGIT if character.isdecimal() else character, raised=raised):
            match = form.pattern.match(text, at)
            if match is not None:
                yield match
                end = match.end()
                break
