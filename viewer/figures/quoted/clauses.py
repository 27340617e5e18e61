"""Where the clause of a figure begins and ends in its sentence, less what is told of other figures.

The case: of ``Coldway had ¥5 billion in tolls and ¥2 billion in other income, which fell`` the second amount
is told by ``Coldway had […] in other income``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.figures.describe.bounds import without_qualifier
from viewer.figures.quoted.edges import begin, finish, next_clause
from viewer.figures.quoted.grammar import FINITE, WORD, verb_at
from viewer.figures.quoted.sentence import FigureSentence, Standing
from viewer.language.stop_words import AUXILIARIES, STOP_WORDS

_LISTED = re.compile(
    r"(?P<of>[^;:]*?)"
    r"(?:,?\s(?:and|or|plus)|(?<!ing)\sto|,|\s[-–]|,?\s(?:as\s)?compared (?:to|with)|\sversus)\s"
    r"(?:(?:an?|the|another|further|additional|or|by|in|about|approximately|all)\s)*"
)
"""Between two figures of a list: what the first is told to be of, and what joins them."""
_NEXT = re.compile(
    r"(?P<of>[^;:]*?)"
    r"(?:,?\s(?:and|or|plus|from|up from|down from)|,|,?\s(?:as\s)?compared (?:to|with)|\sversus)\s"
    r"(?:(?:an?|the|another|further|additional|or|by|in|about|approximately|all|total of|aggregate of|low of"
    r"|high of|as low as|as high as)\s)*"
)
"""Between a figure and the next, of which nothing need be told."""
_NEXT_VERB = re.compile(r"(?P<of>[^;:]*?),?\s(?:and|or)\s(?P<verb>[a-z]+)\s")
_OTHERWISE = re.compile(
    r"(?:,\sor|\s(?:represented|represents|accounted for|constituted|comprised|made up))\s"
)
"""Before the same amount told as a share: ``sales of $5 million represented 3% of``."""
_TOLD_OTHERWISE = re.compile(r",\sor\s")
"""Between an amount and the same as a share: ``$5 million, or 7% of sales``."""
_ASIDE_BEHIND = re.compile(
    r",\sor\s(?:(?:about|approximately|nearly|roughly)\s)?[\d.,]+\s?(?:%|percent)(?:\sof\s[^,;()]{1,50})?,"
    r"(?=\s(?:on|for|to|from|with|in)\s(?!fiscal\b|\d)[a-z])"
)
"""The share that an amount is, between it and what it is for: ``$5 million, or 3% of sales, on research``."""
_CHAINED = re.compile(r"\s?(?:\([^()]*\))?(?:,?\s(?:and|or|to)|,|\s?[-–])\s?(?:approximately\s|about\s)?")

CHAINED = re.compile(
    r"\s?(?:\([^()]*\))?(?:,?\s(?:and|or)|,)\s(?:(?:approximately|about|nearly|almost|over)\s)?"
)
"""Between two figures that share all that is told of them: ``12% and 11% of sales``."""
_FROM = re.compile(r"\sfrom\s(?:an?\s|approximately\s|about\s)?$")
"""Before the first of two values: ``rose from $5 to $6``."""
_ENDS_OF_A_RANGE = ("as high as", "as low as", "as much as", "as little as")
_ASIDE = re.compile(
    r",\s(?:which|who)\s[^;]{1,200},(?=\s(?:was|were|is|are|had|has|have|totaled|totalled|amounted)\b)"
)
"""``the total, which is the sum of both, was``: what stands between a subject and its verb."""
_TO_DO = re.compile(r"\sto\s[a-z]+\s(?:up to\s|an aggregate of\s|a total of\s|approximately\s|about\s)*$")
"""``options to buy 5 shares of one class, and 6 of another``: what the second are for is not sure."""
_WHICH = re.compile(r",\s(?:which|who)\s[^,]*$")
_NOUN = re.compile(r"\b(?![A-Za-z]+ed\b)[^\W\d_]{2,}")
"""What a figure is of is no participle alone: ``40 leased and 5 owned tugs``."""
_NEW_NOUN = re.compile(r"(?:,\s(?:and\s|or\s)?|\s(?:and|or|plus)\s)(?=[A-Za-z])")
_NO_NAMES = frozenset(
    ("low", "high", "total", "aggregate", "average", "maximum", "minimum", "loss", "gain", "consisting")
)
"""Words that are told of something else: ``a trading high of $5 and a low of $4``."""
_RANGES = re.compile(r"\b(?:ranged|ranging|ranges?|varied|varies|fluctuated|traded)\s$")
"""Verbs that both ends of a range belong to."""
_GOES_ON = re.compile(r",\s(?:or|respectively|of|pre-tax|net|after|before|was|were|is|are)\b")
"""After a comma behind a figure: what still belongs to it. All else is said of what is measured."""
_YEAR = re.compile(r"\b(?:19|20)\d\d$")
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|approximately\s|an?\s|\$|US)?$", re.IGNORECASE)
_BETWEEN_REACH = 30
"""Characters before an end of a range in which ``between`` stands, or the other end."""
_AND = re.compile(r"\sand\s(?:about\s|approximately\s)?")
_NAMED = re.compile(r"\s(?:of|at|totaling|totalling)\s?$")
_CONSISTS = re.compile(r"\b(?:consist|compris|compos|made\sup)[a-z]*\sof\s?$")
RESPECTIVELY = re.compile(r"(?:\s(?:of|in)\s[^,.;]{1,80})?,?\srespectively\b")
_LATER = re.compile(r"\sof\s[^.;]{1,160}?,?\srespectively\b")
"""Behind a list of shares, what the whole is and what each share is: ``30% and 1% of it were A and B,``."""
_YEARS = re.compile(r"(?:19|20)\d\d\s?(?:,|and\b)")
_NEXT_YEAR = re.compile(
    r"\s(?:in|for|during)\s(?:fiscal\s)?(?:19|20)\d\d,\s(?:and\s)?(?:(?:about|approximately)\s)?"
)
"""Between two shares of a list that are told with their years: ``7% in 2008, and 8% in 2006 of sales``."""
_OWN_YEAR = re.compile(r"\s(?:in|for|during)\s(?:fiscal\s)?(?:19|20)\d\d(?=\sof\s)")
_SHARES = ("%", "percent")
NAMES_IT = re.compile(r"(?<!total)(?<!aggregate)(?<!amount)(?<!average)(?<!quarter)(?<!half)\sof\s?$")
"""Before an amount that is named by the noun before it: ``revenue of $5 million fell``."""


def before(
    sentence: FigureSentence, start: int, end: int, *, dated: bool, kept: bool = False, narrow: bool = False
) -> str:
    """The words of a figure's clause before it.

    Args:
        sentence: Its sentence.
        start: Where the figure begins.
        end: Where it ends.
        dated: Whether it is a date.
        kept: Whether the other figures of a list are kept: only its place in it tells which it is.
        narrow: Whether its clause is taken alone though its subject points back to the one before it.
    """
    text = sentence.text
    low = begin(sentence, start, end, dated=dated, narrow=narrow)
    at = start
    if kept or text.startswith((" of whom ", " of which "), end):
        return bare(text[low:start])
    others = _others(sentence, low, start)
    for other in reversed(others):
        if other.start < low or other.end > at:
            continue
        between = _LISTED.fullmatch(bare(text[other.end : at]).rstrip() + " ")
        if at == start and _TOLD_OTHERWISE.fullmatch(bare(text[other.end : at]).rstrip() + " "):
            between = None
        if between is None or not _parallel(between["of"], text[end:]):
            return _named_anew(text, other.end, at) or _ASIDE.sub(
                "", _told(text[low:at], at_year=_YEAR.search(text, start, end))
            )
        if _TO_DO.search(text, low, other.start):
            break
        begun, at = at, other.start
        risen = _FROM.search(text, low, at) if between[0].endswith(" to ") else None
        if risen is not None and not _RANGES.search(text, low, risen.start() + 1):
            return f"{bare(text[low : risen.start()])} to "
        if risen is not None:
            at = begun
            break
    return _ASIDE.sub("", _told(text[low:at], at_year=_YEAR.search(text, start, end)))


def _told(words: str, *, at_year: re.Match[str] | None) -> str:
    """Words before a figure; the last of those before a year lead to it: ``rose by 5% over 2011``."""
    return words if at_year is not None else bare(words)


def bare(told: str) -> str:
    """Words before a figure without the qualifier that closes them, but for one that tells an end."""
    rest = without_qualifier(told)
    return told if told[len(rest) :].lower().startswith(_ENDS_OF_A_RANGE) else rest


def _next_verb(between: str) -> re.Match[str] | None:
    """What lies between a figure and the next, where that has a verb of its own: ``5 tugs and have 6 …``."""
    found = _NEXT_VERB.fullmatch(between)
    return found if found is not None and found["verb"] in FINITE else None


def _next_named(between: str) -> int:
    """Where the noun of the next figure begins between a figure and that; -1 where it has none.

    As in ``revenue of $5 and income of $6``.
    """
    joint = next(reversed(list(_NEW_NOUN.finditer(between))), None)
    told = between[joint.end() :] if joint is not None else ""
    if joint is None or not NAMES_IT.search(f" {told}") or verb_at(told, 0, len(told)) >= 0:
        return -1
    return joint.start() if not any(map(str.isdigit, told)) else -1


def _named_anew(text: str, low: int, at: int) -> str:
    """A figure's own noun, as of the last in ``goodwill of $5 and rights of $6``; else nothing."""
    joints = list(_NEW_NOUN.finditer(text, low, at))
    told = bare(text[joints[-1].end() : at]) if joints else ""
    if not joints or verb_at(f"x{text[low : joints[-1].start()]}", 0, joints[-1].start() - low + 1) >= 0:
        return ""
    if not NAMES_IT.search(f" {told}") or verb_at(told, 0, len(told)) >= 0:
        return ""
    nouns = [word[0].lower() for word in WORD.finditer(told)]
    return told if any(_opens_a_noun(word) and word not in _NO_NAMES for word in nouns) else ""


def after(
    sentence: FigureSentence,
    start: int,
    end: int,
    *,
    dated: bool = False,
    whole: bool = False,
    kept: bool = False,
    led: str | None = None,
) -> str:
    """The words of a figure's clause behind it, over the rest of a list that says nothing of its own.

    Args:
        sentence: Its sentence.
        start: Where the figure begins.
        end: Where it ends.
        dated: Whether it is a date: a comma behind it ends nothing.
        whole: Whether what is told of the next figure is taken in, where the clause has no verb without it.
        kept: Whether the other figures of a list are kept.
        led: What :func:`before` gives for the figure, where it is known.
    """
    text, high = sentence.text, sentence.high
    aside = _ASIDE_BEHIND.match(text, end, high) if not dated and not kept else None
    end = aside.end() if aside is not None else end
    at, told = end, led if led is not None else before(sentence, start, end, dated=dated)
    for other in _others(sentence, end, high) if not (dated or kept) else ():
        between = bare(text[at : other.start]).rstrip() + " "
        if at == end and _OTHERWISE.fullmatch(between) and verb_at(f"{told} x", 0, len(told)) >= 0:
            high = end
            break
        if _is_chained(text, start, end, between, other) or _of_another_year(text, at, other):
            named = _NAMED.search(told) and not _CONSISTS.search(told)
            if at == end and named and not told_by_place(sentence, end):
                return ""  # "notes valued at $5 and $6 of debt"
            at = other.end
            continue
        opened = text.find(" (", at, other.start)
        if opened >= 0 and text.find(")", opened, other.start) < 0:
            high = opened
            break
        listed = _NEXT.fullmatch(between) or _next_verb(between)
        if between.rstrip().endswith("from") and text[other.start : other.end].isalpha():
            continue  # "came from two clients"
        own = listed is not None and _NOUN.search(listed["of"]) is not None
        cut = len(listed["of"]) if listed is not None and own else _next_named(between) if at == end else -1
        if cut >= 0 and not whole:
            high = at + cut
            break
    if not (dated or kept) and text.startswith(", ", at) and not _GOES_ON.match(text, at):
        return ""
    high = finish(sentence, end, at, high)
    relative = _WHICH.search(told)
    if relative is not None and not dated and (comma := text.find(", ", at, high)) >= 0:
        high = comma  # "Quay, which had a share of 5%, trades in tar"
    if not whole:
        high = _before_the_next_verb(text, (at, end), high, told, dated=dated)
    return _OWN_YEAR.sub("", text[at:high], count=1) if at > end else text[at:high]


def _before_the_next_verb(text: str, begins: tuple[int, int], high: int, told: str, *, dated: bool) -> int:
    """Where what follows a figure ends: before the next clause, or the verb of the noun that it names."""
    at, end = begins
    high = next_clause(text, at, high, told)
    named = NAMES_IT.search(told) and not dated and not text.startswith(" of ", end)
    verb = verb_at(f"x{text[at:high]}", 0, high - at + 1) if named else -1
    return at + verb - 1 if verb > 0 and verb_at(told, 0, len(told)) < 0 else high


def _is_chained(text: str, start: int, end: int, between: str, other: Standing) -> bool:
    """Tell whether nothing but a joint parts a figure from another of its kind, or of the same told twice."""
    told_twice = " or " in between or text.endswith(" or ", 0, start)
    return _CHAINED.fullmatch(between) is not None and (told_twice or _of_one_kind(text, end, other))


def _of_one_kind(text: str, end: int, other: Standing) -> bool:
    """Tell whether a figure and one of its list are both shares, or neither: not in ``$60, 20% more``."""
    return text.endswith(_SHARES, 0, end) is text.endswith(_SHARES, other.start, other.end)


def _of_another_year(text: str, at: int, other: Standing) -> bool:
    """Tell whether a share goes on a list whose shares are told with their years."""
    told = _NEXT_YEAR.fullmatch(text, at, other.start) is not None
    return told and text.endswith(_SHARES, at, other.end)


def in_a_chain(sentence: FigureSentence, start: int, end: int) -> bool:
    """Tell whether nothing but a joint parts a figure from one beside it: its clause is that of both."""
    text = sentence.text
    for one in sentence.figures:
        if one.in_the_way and one.end <= start and CHAINED.fullmatch(text, one.end, start):
            return True
        if one.in_the_way and one.start >= end and CHAINED.fullmatch(text, end, one.start):
            return True
    return False


def told_by_place(sentence: FigureSentence, end: int, noun: str = " and ") -> bool:
    """Tell whether only its place in a list tells what a figure is of: ``$5 and $6, respectively, of``.

    Args:
        sentence: Its sentence.
        end: Where it ends.
        noun: What it is said to be of, in which a list has an ``and``.
    """
    text, at = sentence.text, end
    for other in _others(sentence, end, sentence.high):
        if not CHAINED.fullmatch(text, at, other.start):
            break
        at = other.end
    later = _LATER.match(text, at, sentence.high)
    if later is not None and " and " in later[0] and _YEARS.search(later[0]) is None:
        return True
    return " and " in noun and RESPECTIVELY.match(text, at) is not None


def ends_between(sentence: FigureSentence, start: int, end: int) -> bool:
    """Tell whether a figure is an end of a range ``between $5 and $6``, of which either needs the other."""
    text, low = sentence.text, max(sentence.low, start - _BETWEEN_REACH)
    if _BETWEEN.search(text, low, start) is not None:
        return any(_AND.fullmatch(text, end, one.start) for one in sentence.figures if one.start > end)
    return any(
        _AND.fullmatch(text, one.end, start)
        and _BETWEEN.search(text, max(sentence.low, one.start - _BETWEEN_REACH), one.start)
        for one in sentence.figures
        if one.end < start
    )


def _others(sentence: FigureSentence, low: int, high: int) -> Sequence[Standing]:
    return [one for one in sentence.figures if one.in_the_way and low <= one.start and one.end <= high]


def _parallel(of: str, after: str) -> bool:
    """Tell whether the figure before is told of as this one is: ``$5 in revenues and $6 in income``."""
    one, other = WORD.search(of), WORD.search(after)
    if one is None:
        return True
    if other is None:
        return False
    first, second = one[0].lower(), other[0].lower()
    if {first, second} == {"of", "in"}:  # "$5 in lease obligations and $6 of other liabilities"
        return True
    return first == second or (_opens_a_noun(first) and _opens_a_noun(second))


def _opens_a_noun(word: str) -> bool:
    verb = word in FINITE and not word.endswith("ed")  # "5 issued patents" is a noun
    return word not in STOP_WORDS and word not in AUXILIARIES and not verb
