"""``accounted for 15% of revenue and a second customer for 12%``: a share that goes on from the one before
it.

What the clause leaves out is as the share before has it: the whole (``and Marl for 12%``) or who holds it
(``holds 80% of our Class B shares and 20% of our Class A shares``).
"""

from __future__ import annotations

import re
from dataclasses import replace

from viewer.figures.claim import Measure
from viewer.figures.describe import noun_phrases
from viewer.figures.describe.content_words import FUNCTION, VERBS, WORD

_ANOTHER = re.compile(
    r"(?:^|,|;|\s(?=and\b|while\b))\s?(?:(?:and|while|whereas|with)\s)?(?:an?\s|the\s|our\s)?"
    r"(?P<who>(?:(?!(?:and|of|in|or)\s)[A-Za-z][\w.&’'-]*\s){0,4}[A-Za-z][\w.&’'-]*)"
    r"(?:,)?\s(?:(?:accounted|accounts|accounting)\s)?(?:for|was|were|represented|contributed|another)\s?$"
)
_ANOTHER_WHOLE = re.compile(
    r"\s(?:of|in)\s(?P<of>[^,;.()]{1,90}?),?\s(?:and|or)\s?$|(?P<bare>,?\s(?:and|or))\s?$"
)
_STATED = re.compile(
    r"(?:[^,;]{1,80},\s)?(?P<who>[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,4})"
    r"\s(?:accounted\sfor|represented|contributed)\s(?:about\s|approximately\s)?"
)
"""A name and its verb, right before the first of two shares."""
_KINDS = frozenset(("second", "third", "fourth", "another", "one", "other"))
"""Words that open one more of the same: ``a second customer``."""


_ONE_MORE = re.compile(
    r"(?:\s(?:of|in)\s[^,;.()]{1,90}?)?,?\sand\s(?P<which>another|a (?:second|third))\s(?:for\s)?$"
)
_ONE = re.compile(r"(?:one|a|an)\s", re.IGNORECASE)
_OF_ITS = re.compile(r"\sof\s(?:its|their|his|her|this|these|those)\b")


def before_another(after: str) -> str:
    """The words after a share, less those that name the next one: ``of revenue`` of ``of revenue and Marl
    for``."""
    found = _ANOTHER.search(after) if after.rstrip().endswith((" for", " another")) else None
    return after[: found.start()] if found is not None and _who(found["who"]) else after


def another(before: str, after: str, last: Measure, *, whole: str) -> Measure | None:
    """The share of the next of several, or the next share of the same one; None where neither is told.

    Args:
        before: The words between the two shares.
        after: Those after the second.
        last: What the first of them measures.
        whole: What the words after the second say that it is a share of; may be empty.
    """
    if not last.share_of or last.of_which is not None:
        return None
    same = _ANOTHER_WHOLE.fullmatch(before)
    if same is not None and whole and not _OF_ITS.match(after):
        between = same["of"] or ""
        said = {word.lower() for word in WORD.findall(between)}
        if (said - set(last.share_of.lower().split())).isdisjoint(VERBS) and (
            same["bare"] or last.share_of.rsplit(" ", 1)[-1].lower() in said
        ):
            return replace(last, share_of=whole)
    more, one = _ONE_MORE.fullmatch(before), _ONE.match(last.noun)
    if more is not None and one is not None:
        noun = f"{more['which'].removeprefix('a ')} {last.noun[one.end() :]}"
        return replace(last, noun=noun, share_of=whole or last.share_of)
    found = _ANOTHER.search(before)
    if found is None or last.held:
        return None
    who = _who(found["who"])
    return replace(last, noun=who, share_of=whole or last.share_of) if who else None


def before_its_whole(before: str, between: str, whole: str) -> Measure | None:
    """``Alder accounted for 14% and Birch for 11% of revenue``: the first share of the whole of the second.

    Args:
        before: The words of the sentence before the first share.
        between: Those between the two.
        whole: What the second is a share of.
    """
    found, stated = _ANOTHER.fullmatch(between), _STATED.fullmatch(before)
    if not whole or found is None or stated is None or not _who(found["who"]):
        return None
    who = _who(stated["who"])
    return Measure(who, share_of=whole) if who else None


def _who(told: str) -> str:
    words = told.split()
    if words[-1].lower() in ("accounted", "accounts", "accounting"):
        words.pop()
        told = " ".join(words)
    if not words:
        return ""
    if words[0].lower() in _KINDS and len(words) > 1:
        return told
    phrase = noun_phrases.before(told, numbered=True)
    small = any(word.lower() in FUNCTION for word in phrase if not (len(word) == 1 and word.isupper()))
    if not phrase or len(phrase) != len(words) or small:
        return ""
    return " ".join(phrase) if phrase[0][0].isupper() else ""
