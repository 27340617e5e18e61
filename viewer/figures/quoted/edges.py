"""Where the clause of a figure begins and ends in its sentence.

The case: in ``we sell less in dry years, and in 2012 we sold 40 tugs, which were old`` the clause of the
tugs lies between the joint and the relative.
"""

from __future__ import annotations

import re

from viewer.figures.describe.bounds import without_qualifier
from viewer.figures.quoted.grammar import DATE_WORDS, WORD, verb_at
from viewer.figures.quoted.sentence import FigureSentence
from viewer.language.abbreviations import ends_in_abbreviation
from viewer.language.stop_words import AUXILIARIES

_HARD = re.compile(
    r"[;:•]\s?|\n|\s[–—]\s|\((?:i{1,3}|iv|v|vi{1,3}|[a-h]|\d)\)\s"
    r"|\.\s(?=(?:A|An|The|In|As|On|Our|We|It|This|These|Those|Such|For|At|If|Under|During|After|Since|By)\s)"
)
"""What parts a sentence for good."""
_JOINT = re.compile(
    r",?\s(?:and|but|while|whereas|although|though|yet),?\s(?:that\s)?|,\s(?=(?:we|it|they|the|our|this|there)\s)"
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
    r"|,?\s(?:as\s)?(?:compared (?:to|with)|versus)\s"
    r"|,\srespectively\b(?!,?\s(?:of|for|in|were|was|are|is|had|have|has)\s)"
    r"|,?\s(?:and|or)\s(?:if|when|we|it|they|there|this|that)\s"
    r"|\s\((?=(?:see|refer|this|these|which|as)\b)"
)
"""What ends the clause of a figure behind it."""
_HAS_A_VERB = re.compile(
    r"\s(?!(?:was|were|is|are|has|have|had|will|would|may|must|can|could|should)\s)(?:(?!\s(?:who|which|that)\s)(?:[^;:.,]|[.,]\s?\d)){1,110}?"
    r"\s(?:was|were|is|are|has|have|had|will|would|may|must|can|could|should|accounted|represented|came|remained"
    r"|expires?|matures?)\s"
)
"""After a figure that a clause begins with: ``and 38 percent of our ships were moored abroad``."""
_LEAD_OF_A_DATE = re.compile(DATE_WORDS, re.IGNORECASE)
_COMMA = re.compile(r"(?:,?\s(?:and|or|but)|,)\s(?=[A-Za-z])")
_ONLY_A_DATE = re.compile(rf"(?:,?\s{DATE_WORDS})?", re.IGNORECASE)
_COMMA_OF_WORDS = re.compile(r",\s(?!\d)")
_ANOTHER_SUBJECT = re.compile(r",\s(?:and|but|or|while)\s(?:an?|the|our|its|their|this|these|we|it|they)\s")
"""Before a verb whose subject this begins: ``postings and payments, and a downgrade would``."""
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|what|how|where|when|if)\b")
CONDITION = re.compile(
    r"(?:if|when|whenever|unless|assuming|were|had|should|provided|in case|once)\b", re.IGNORECASE
)
"""What opens a clause without which the next one is not true: ``if prices fell, our value would be``."""
_POINTS_BACK = re.compile(
    r"(?:(?:also|thus|therefore|currently)\s)?(?:its|their|his|her|it|they)\b|(?:[^,;]*?\s)?(?:this|these|such|those)\s"
    r"(?!(?:year|quarter|month|period|date|time|report|filing|annual)\b)[a-z]",
    re.IGNORECASE,
)
"""A subject that says nothing without the clause before it: ``the allowance for this portfolio was``."""
_POINTS_BACK_REACH = 400
"""Characters at most over which a clause is quoted with the ones before it."""
_WITHOUT_A_SUBJECT = re.compile(
    r"(?:with|including|excluding|without|subject to|under|for|in|at|on|of|by|from|to|through)\s"
)
"""What opens a part between commas that is no clause: ``we issued debt, with covenants and our cost is``."""
_CLAUSE_REACH = 130
"""Characters behind a comma in which a clause of its own has its verb."""


def begin(sentence: FigureSentence, start: int, end: int, *, dated: bool, narrow: bool = False) -> int:
    """Return where the clause of a figure begins; of a date the nearest one.

    Args:
        sentence: Its sentence.
        start: Where the figure begins.
        end: Where it ends.
        dated: Whether it is a date.
        narrow: Whether a clause is taken alone though its subject points back to the one before it.
    """
    text, low = sentence.text, _in_brackets(sentence, start)
    if 0 < low < start and text[low - 1].isalnum():
        low = min(start, text.find(" ", low) + 1)  # a part of a long sentence may begin within a word
    for mark in _HARD.finditer(text, low, start):
        low = mark.end()
    while low < start and text[low].isspace():
        low += 1
    joints = [
        joint
        for joint in (_JOINT_OF_A_DATE if dated else _JOINT).finditer(text, low, start)
        if not _opens_with_a_verb(text, joint.end())
    ]
    for at in range(len(joints) - 1, -1, -1):
        joint = joints[at]
        own = verb_at(text, joint.end(), start)
        if own > 0 and not dated and points_back(text[joint.end() : start], own - joint.end()):
            if narrow or start - low > _POINTS_BACK_REACH:
                return joint.end()
            return low
        if own > 0 and (
            (text.endswith(", ", joint.end(), own) and ", which " in text[low : joint.start()])
            or _RELATIVE.search(text, joint.end(), own)
            or (
                joint[0] == ", " and _COMMA_OF_WORDS.search(text, joint.end(), own)
            )  # "Quay, our parent, owned"
        ):
            own = -1  # ", which is the sum of both and of the rest, was": the verb of a subject farther off
        lead = without_qualifier(text[joint.end() : start])
        opens = not lead.strip() and _HAS_A_VERB.match(text, end) is not None
        if dated and text.startswith(", ", end):
            opens = _LEAD_OF_A_DATE.fullmatch(lead) is not None
        if own < 0 and not opens:
            continue
        condition = _condition(text, low, joint)
        if condition >= 0:
            return condition
        if _is_clause(text, low, joint):
            return _of_one_subject(text, low, joints[: at + 1])
    return low


def _opens_with_a_verb(text: str, at: int) -> bool:
    """Tell whether the subject stands farther off: ``was cut to 5% in 2023 and will be cut to 4%``."""
    opening = WORD.match(text, at)
    return opening is not None and opening[0].lower() in AUXILIARIES


def _of_one_subject(text: str, low: int, joints: list[re.Match[str]]) -> int:
    """Where a clause begins whose subject has a joint in it: ``and the term of its debt and bonds was``."""
    while len(joints) > 1:
        before, joint = joints[-2:]
        if joint[0].strip() != "and" or verb_at(text, before.end(), joint.start()) >= 0:
            break
        if not _is_clause(text, low, before):
            break
        joints = joints[:-1]
    return joints[-1].end()


def _is_clause(text: str, low: int, joint: re.Match[str]) -> bool:
    """Tell whether what stands before a joint is a clause: not in ``dues of Quay and other ports would be``.

    Where no comma parts two clauses, the one before has its verb behind the last comma.
    """
    if not joint[0].startswith(","):
        commas = [found.end() for found in _COMMA_OF_WORDS.finditer(text, low, joint.start())]
        while commas and _WITHOUT_A_SUBJECT.match(text, commas[-1]):
            commas.pop()
        low = commas[-1] if commas else low
    return verb_at(text, low, joint.start()) >= 0


def points_back(clause: str, verb: int) -> bool:
    """Tell whether the subject of a clause needs the clause before it: ``its revenue was``.

    Args:
        clause: The clause.
        verb: Where its verb stands.
    """
    told = _POINTS_BACK.match(clause)
    return told is not None and told.end() <= verb + 1


def _condition(text: str, low: int, joint: re.Match[str]) -> int:
    """Where a condition begins that ends at a comma, ``…, and, if prices fall, we sell``; -1 without one."""
    if not joint[0].startswith(","):
        return -1
    opened = text.rfind(", ", low, joint.start())
    places = (opened + 2, low) if opened >= 0 else (low,)
    return next((at for at in places if CONDITION.match(text, at) is not None), -1)


def _in_brackets(sentence: FigureSentence, start: int) -> int:
    """Where a clause in brackets begins that a figure stands in, else its sentence: ``(our debt was $5)``."""
    text, low = sentence.text, sentence.low
    opened = text.rfind("(", low, start)
    if opened < 0 or text.rfind(")", opened, start) >= 0 or verb_at(text, opened + 1, start) < 0:
        return low
    if _RELATIVE.match(text, opened + 1):
        return low
    return opened + 1


def finish(sentence: FigureSentence, end: int, at: int, high: int) -> int:
    """Return where the clause of a figure ends, as far as marks and small words tell.

    Args:
        sentence: Its sentence.
        end: Where the figure ends.
        at: Where the words begin that are asked.
        high: Where they end at most.
    """
    text = sentence.text
    opened, closed = text.rfind("(", sentence.low, end), text.find(")", end, high)
    if opened >= 0 and closed >= 0 and text.rfind(")", opened, end) < 0:
        high = min(high, closed + 1)
    for stop in _ENDS.finditer(text, at, high):
        if not stop["stop"] or not ends_in_abbreviation(text, stop.end()):
            return stop.start()
    return high


def next_clause(text: str, at: int, high: int, told: str) -> int:
    """Where what follows a figure ends, before a clause with a subject of its own."""
    whole = verb_at(f"{told} #", 0, len(told)) >= 0
    for comma in _COMMA.finditer(text, at, high):
        joined = whole and comma[0].startswith(", ") and comma[0] != ", "
        if joined and _ONLY_A_DATE.fullmatch(text, at, comma.start()):
            return comma.start()  # "our debt was $5 at May 3, 2012, and Quay uses …"
        following = text[comma.end() : min(high, comma.end() + _CLAUSE_REACH)]
        verb = verb_at(following, 0, len(following))
        if verb < 0 or _RELATIVE.search(following, 0, verb) or _ANOTHER_SUBJECT.search(following, 0, verb):
            continue
        so_far = f"{told} # {text[at : comma.start()]}"
        if verb_at(so_far, 0, len(so_far)) >= 0:
            return comma.start()
    return high
