"""``14 consolidated subsidiaries``, ``two of our nine directors``: the noun that a count counts."""

from __future__ import annotations

import re

from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.read.draft import FigureDraft

_OF_OUR = re.compile(r"\sof\s(?:our|the|its|their|these|those|his|such)\b(?:\s\d[\d,]*(?=\s))?")
_OF_MEASURES = frozenset(("square", "cubic", "nautical", "metric", "gross"))
"""Words that a unit of measure opens with: ``square foot``."""
_OTHER = re.compile(r"\s(?:other|such|more|additional|further)\b(?!\sthan\b)|\s(?:19|20)\d\d(?=\s[A-Z])")
_AND_SO_MANY = re.compile(
    r"\s(?P<kind>[A-Za-z][\w.-]*)\sand\s(?:more than\s|about\s|approximately\s)?"
    r"\d[\d,]*\s[a-z-]+\s(?P<noun>[a-z]+s)\b"
)
"""``250 U.S. and 800 foreign patents``: both count patents."""
_GROSS_AND_NET = re.compile(r"\s(?P<how>gross|net)(?:\s\([^()]{1,40}\)|\))?(?P<what>(?:\s[a-z-]+){1,4})")
"""``954 gross (714 net) wells``: both count wells."""
_COMPARED_TO = re.compile(r"\s\w+(?:ed|ing)\s(?:to|with|by|from|in|on|at)\b")


_EACH = re.compile(
    r"\s(?:per|an?|each)\s(?:hour|day|week|month|year)\b(?!\s(?:ago|earlier|before|later|after|or|and|from)\b)"
)


def counted(text: str, draft: FigureDraft) -> str | None:
    """What a count counts: ``consolidated subsidiaries``, ``barrels per day``; None where no noun follows."""
    told = _noun(text, draft)
    if told is None or not text.startswith(told, draft.end + 1):
        return told
    each = _EACH.match(text, draft.end + 1 + len(told))
    return told if each is None else told + each[0]


def _noun(text: str, draft: FigureDraft) -> str | None:
    following = text[draft.end : draft.end + DESCRIBING.near].replace("®", "").replace("™", "")
    if following.startswith("  "):  # where the mark of a note stood
        following = f" {following.lstrip()}"
    if following.startswith((" gross", " net")) and (wells := _gross_or_net(following)):
        return wells
    if following.startswith("-"):
        return _joined(following)
    of_our = _OF_OUR.match(following) or _OTHER.match(following)
    phrase = noun_phrases.after(following[of_our.end() :] if of_our else following, 5, joined=True)
    while phrase and phrase[0].lower() in content_words.NUMBERS:
        phrase.pop(0)
    if _COMPARED_TO.match(following) or all(word.lower() in content_words.VERBS for word in phrase):
        return None
    join = [
        at for at, word in enumerate(phrase) if word.lower() in ("and", "or", "of", "not", "subject", "to")
    ]
    for end in (*join, len(phrase)):
        head = next((at for at in range(end) if content_words.plural(phrase[at])), None)
        if head is not None:
            # After "one" comes a singular: what has an s behind it is its verb, as in "one port closes".
            verb = draft.value == 1 and not of_our and 0 < head < (join or [end + 1])[0]
            return " ".join(phrase[: head if verb else head + 1])
    phrase = phrase[: join[0]] if join else phrase
    shared = _AND_SO_MANY.match(following) if len(phrase) == 1 else None
    if shared is not None and shared["kind"] == phrase[0]:
        phrase.append(shared["noun"])
    if len(phrase) > 2 and draft.value != 1 and phrase[-1].lower() in content_words.MODIFIERS:
        return " ".join(phrase)  # "14 harbour control systems"
    return " ".join(phrase[: 3 if draft.value == 1 or draft.scale > 1 else 2]) or None


def _gross_or_net(following: str) -> str:
    """``gross operated wells`` of ``954 gross (714 net) operated wells``; empty where no plural follows."""
    told = _GROSS_AND_NET.match(following)
    words = told["what"].split() if told is not None else []
    last = next((at for at, word in enumerate(words) if content_words.plural(word)), None)
    return " ".join([told["how"], *words[: last + 1]]) if told is not None and last is not None else ""


def _joined(following: str) -> str | None:
    """``mile`` of ``37-mile pipeline``, ``square foot`` of ``5,000-square-foot hall``."""
    match = content_words.WORD.match(following, 1)
    joined = match[0].split("-") if match else [""]
    return " ".join(joined[: 2 if joined[0] in _OF_MEASURES else 1]) or None
