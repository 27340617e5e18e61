"""Where the clause of a figure begins and ends in its sentence, less what is told of other figures.

The case: of ``IIJ had ¥15.1 billion in revenues and ¥1.2 billion in operating income, which fell`` the second
amount is told by ``IIJ had […] in operating income``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.figures.describe.bounds import without_qualifier
from viewer.figures.quoted.grammar import FINITE, WORD, verb_at
from viewer.figures.quoted.sentence import FigureSentence, Standing
from viewer.language.abbreviations import ends_in_abbreviation
from viewer.language.stop_words import AUXILIARIES, STOP_WORDS

_HARD = re.compile(
    r"[;:•]\s?|\n|\s[–—]\s|\.\s(?=(?:A|An|The|In|As|Our|We|It|This|These|Those|Such|For|At|If|Under|During)\s)"
)
"""What parts a sentence for good."""
_JOINT = re.compile(
    r",?\s(?:and|but|while|whereas|although|though|yet)\s(?:that\s)?|,\s(?=(?:we|it|they|the|our|this|there)\s)"
)
"""Before what may be a clause of its own."""
_JOINT_OF_A_DATE = re.compile(
    rf"{_JOINT.pattern}|\s(?:until|when|after|once|which|who)\s(?=(?:we|it|they|the|our|this|such|its|their|a)\s)"
)
"""The same of a date, which is of the nearest clause: ``payments until we sold it on``."""
_ENDS = re.compile(
    r"[;:•]|\n|\s[–—]\s(?=[a-z])|(?P<stop>\.)(?=\s|$)"
    r"|,?\s(?:while|whereas|although|though|but|because|unless|so that)\s"
    r"|,\s(?:including|which|who|whom|whose|where|of which|of whom|as a result|due to|primarily|resulting"
    r"|reflecting|with)\b"
    r"|,?\s(?:as\s)?(?:compared (?:to|with)|versus)\s|,\srespectively\b(?!,?\s(?:of|for|in)\s)"
    r"|,?\s(?:and|or)\s(?:if|when|we|it|they|there|this|that)\s"
)
"""What ends the clause of a figure behind it."""
_LISTED = re.compile(
    r"(?P<of>[^;:]*?)(?:,?\s(?:and|or|to|plus)|,|\s[-–]|,?\s(?:as\s)?compared (?:to|with)|\sversus)\s"
    r"(?:(?:an?|the|another|further|additional|or|by|in|about|approximately|all)\s)*"
)
"""Between two figures of a list: what the first is told to be of, and what joins them."""
_NEXT = re.compile(
    r"(?P<of>[^;:]*?)(?:,?\s(?:and|or|plus|from)|,|,?\s(?:as\s)?compared (?:to|with)|\sversus)\s"
    r"(?:(?:an?|the|another|further|additional|or|by|in|about|approximately|all|total of|aggregate of|low of"
    r"|high of)\s)*"
)
"""Between a figure and the next, of which nothing need be told."""
_OTHERWISE = re.compile(
    r"(?:,\sor|\s(?:represented|represents|accounted for|constituted|comprised|made up))\s"
)
"""Before the same amount told as a share: ``sales of $5 million represented 3% of``."""
_HAS_A_VERB = re.compile(
    r"\s(?!(?:was|were|is|are|has|have|had|will|would|may|must|can|could|should)\s)[^;:.,]{1,80}?"
    r"\s(?:was|were|is|are|has|have|had|will|would|may|must|can|could|should|accounted|represented|came|remained"
    r"|expires?|matures?)\s"
)
"""After a figure that a clause begins with: ``and 38 percent of our reserves were located abroad``."""
_CHAINED = re.compile(r"\s?(?:\([^()]*\))?(?:,?\s(?:and|or|to)|,|\s?[-–])\s?(?:approximately\s|about\s)?")

CHAINED = re.compile(
    r"\s?(?:\([^()]*\))?(?:,?\s(?:and|or)|,)\s(?:(?:approximately|about|nearly|almost|over)\s)?"
)
"""Between two figures that share all that is told of them: ``12% and 11% of sales``."""
_FROM = re.compile(r"\sfrom\s(?:an?\s|approximately\s|about\s)?$")
"""Before the first of two values: ``rose from $5 to $6``."""
_COMMA = re.compile(r"(?:,?\s(?:and|or|but)|,)\s(?=[A-Za-z])")
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|where|when|if)\b")
_GOES_ON = re.compile(r",\s(?:or|respectively|of|pre-tax|net|after|before)\b")
"""After a comma behind a figure: what still belongs to it. All else is said of what is measured."""
NAMES_IT = re.compile(r"(?<!total)(?<!aggregate)(?<!amount)(?<!average)(?<!quarter)(?<!half)\sof\s?$")
"""Before an amount that is named by the noun before it: ``revenue of $5 million fell``."""
_CLAUSE_REACH = 130
"""Characters behind a comma in which a clause of its own has its verb."""


def before(sentence: FigureSentence, start: int, end: int, *, dated: bool) -> str:
    """The words of a figure's clause before it."""
    text = sentence.text
    low = _begins(sentence, start, end, _JOINT_OF_A_DATE if dated else _JOINT)
    at = start
    if text.startswith((" of whom ", " of which "), end):
        return without_qualifier(text[low:start])
    for other in reversed(_others(sentence, low, start)):
        if other.start < low or other.end > at:
            continue
        between = _LISTED.fullmatch(without_qualifier(text[other.end : at]).rstrip() + " ")
        if between is None or not _parallel(between["of"], text[end:]):
            break
        at = other.start
        risen = _FROM.search(text, low, at) if between[0].endswith(" to ") else None
        if risen is not None:
            return f"{without_qualifier(text[low : risen.start()])} to "
    return without_qualifier(text[low:at])


def after(sentence: FigureSentence, start: int, end: int, *, dated: bool = False, whole: bool = False) -> str:
    """The words of a figure's clause behind it, over the rest of a list that says nothing of its own.

    Args:
        sentence: Its sentence.
        start: Where the figure begins.
        end: Where it ends.
        dated: Whether it is a date: a comma behind it ends nothing.
        whole: Whether what is told of the next figure is taken in, where the clause has no verb without it.
    """
    text, high = sentence.text, sentence.high
    at, told = end, before(sentence, start, end, dated=dated)
    for other in _others(sentence, end, high):
        between = without_qualifier(text[at : other.start]).rstrip() + " "
        if at == end and _OTHERWISE.fullmatch(between) and WORD.search(told):
            high = _again(text, end, other.end, high)
            break
        if _CHAINED.fullmatch(between):
            at = other.end
            continue
        listed = _NEXT.fullmatch(between)
        if listed is not None and WORD.search(listed["of"]) and not whole:
            high = at + len(listed["of"])
            break
    if not dated and text.startswith(", ", at) and not _GOES_ON.match(text, at):
        return ""
    for stop in _ENDS.finditer(text, at, high):
        if not stop["stop"] or not ends_in_abbreviation(text, stop.end()):
            high = stop.start()
            break
    if not whole:
        high = _without_next_clause(text, at, high, told)
        verb = verb_at(f"x{text[at:high]}", 0, high - at + 1) if NAMES_IT.search(told) else -1
        if verb > 0 and verb_at(told, 0, len(told)) < 0:
            high = at + verb - 1
    return text[at:high]


def _without_next_clause(text: str, at: int, high: int, told: str) -> int:
    """Where what follows a figure ends, before a clause with a subject of its own."""
    for comma in _COMMA.finditer(text, at, high):
        following = text[comma.end() : min(high, comma.end() + _CLAUSE_REACH)]
        verb = verb_at(following, 0, len(following))
        if verb < 0 or _RELATIVE.search(following, 0, verb):
            continue
        so_far = f"{told} x {text[at : comma.start()]}"
        if verb_at(so_far, 0, len(so_far)) >= 0:
            return comma.start()
    return high


def in_a_chain(sentence: FigureSentence, start: int, end: int) -> bool:
    """Tell whether nothing but a joint parts a figure from one beside it: its clause is that of both."""
    text = sentence.text
    for one in sentence.figures:
        if one.in_the_way and one.end <= start and CHAINED.fullmatch(text, one.end, start):
            return True
        if one.in_the_way and one.start >= end and CHAINED.fullmatch(text, end, one.start):
            return True
    return False


def _others(sentence: FigureSentence, low: int, high: int) -> Sequence[Standing]:
    return [one for one in sentence.figures if one.in_the_way and low <= one.start and one.end <= high]


def _again(text: str, end: int, other: int, high: int) -> int:
    """Where the words of an amount end that is told again as a share: only ``, or 6%, of sales`` has any."""
    return high if text.startswith(", or ", end) and text.startswith(", ", other) else end


def _parallel(of: str, after: str) -> bool:
    """Tell whether the figure before is told of as this one is: ``$5 in revenues and $6 in income``."""
    one, other = WORD.search(of), WORD.search(after)
    if one is None:
        return True
    if other is None:
        return False
    first, second = one[0].lower(), other[0].lower()
    return first == second or (_opens_a_noun(first) and _opens_a_noun(second))


def _opens_a_noun(word: str) -> bool:
    return word not in STOP_WORDS and word not in AUXILIARIES and word not in FINITE


def _begins(sentence: FigureSentence, start: int, end: int, joints: re.Pattern[str]) -> int:
    text, low = sentence.text, sentence.low
    for mark in _HARD.finditer(text, low, start):
        low = mark.end()
    while low < start and text[low].isspace():
        low += 1
    for joint in reversed(list(joints.finditer(text, low, start))):
        own = verb_at(text, joint.end(), start)
        opens = not without_qualifier(text[joint.end() : start]).strip() and _HAS_A_VERB.match(text, end)
        if (own >= 0 or opens) and verb_at(text, low, joint.start()) >= 0:
            return joint.end()
    return low
