"""``14 ships of our Northern fleet``, ``Coldway serves 1,600 towns``: of what the things counted are, and
whose.

The unit of a count says what is counted and no more (``shares``); its claim says which (``shares of Class A
stock``).
"""

from __future__ import annotations

import re

from viewer.figures.claim import Measure
from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.context_window import SentencePart
from viewer.figures.describe.nouns import counted_deeds, measured_units
from viewer.figures.describe.nouns.with_clauses import owner_with
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.read.draft import FigureDraft

_OF = re.compile(r"\sof\s(?:(?:the|our|its|their|his|her|such|all|outstanding)\s)*(?=[A-Za-z])")
_NAME = (
    r"(?P<name>[A-Z][\w&’'-]*[A-Za-z](?:\s(?:of\s)?[A-Z][\w&’'-]*){0,4}"
    r"(?:\s(?:segment|division|unit|business|branch|fleet|plant|mill|bank|group))?)(?:\s\([^()]{1,60}\))?"
)
_OWNER = re.compile(
    rf"(?:^|,\s(?:and|but|while)\s|\s(?:and|while)\s)(?:[Tt]he\s)?{_NAME}"
    r"(?:,?\s(?:which|who)\s(?:[^.;]|\.(?!\s[A-Z])){1,300}?)?,?\s(?:(?:also|currently|mainly|now|still|together|alone)\s)?"
    r"(?P<verb>has|had|operates|operated|employs|employed|serves|served|supplies|supplied|provides|provided"
    r"|owns|owned|runs|ran|maintains|maintained|nominates|nominated|appoints|appointed|elects|elected)\s"
    r"(?:[^.;,]{0,80}\s)?$"
)
_ENDS_A_NOUN = re.compile(r"[a-z]+ing|along|outstanding|together|subject")
"""What follows a noun and says what it does: ``directors serving``."""
_MAY_OWN = re.compile(r" (?:ha[sd]|operat|employ|serve|suppl|provid|own|run|ran|maint|nomin|appoint|elect)")
"""How the verbs begin: a look at these spares a search at most counts."""
_VERB_REACH = 96
"""Reach before a count for its verb: no pattern for what may stand between them is longer than 80."""
_STAGE = re.compile(
    r"\s(?:(?:that|which)\s)?(?:(?:is|are|was|were)\s)?(?:(?:currently|now|still|also)\s)?"
    r"(?P<stage>(?:under|in)\s(?:construction|development|planning)|in\s(?:the|our)\spipeline|on\sorder"
    r"|being\s(?:built|developed))\b"
)
"""``plants under construction``: how far along the things counted are."""
_STAGES = (" under ", " in ", " on order", " being ")
_BUILDING = re.compile(
    r"\b(?:is|are|was|were|be|been|am)\s(?:(?:currently|now|also|still)\s)?(?:building|constructing)"
    r"\s(?:(?:about|approximately|some|up\sto|another|an\sadditional|a\sfurther)\s)?$"
)
_NAMED_BY = re.compile(
    r"\s(?:who\s)?(?:(?:was|were|are|have been)\s)?(?P<how>nominated|appointed|elected)\sby\s(?:the\s)?"
)
_CHOSEN = {"nominates": "nominated", "appoints": "appointed", "elects": "elected"}
_NOBODY = frozenset(
    (
        "we",
        "it",
        "they",
        "company",
        "group",
        "the",
        "our",
        "this",
        "these",
        "each",
        "one",
        "in",
        "as",
        "while",
    )
)


def counted_whole(text: str, draft: FigureDraft, part: SentencePart, previous: str = "") -> Measure:
    """What a count counts, of what, and whose: ``shares of Class A stock``, ``towns of Coldway``.

    Args:
        text: The paragraph.
        draft: The count.
        part: Its sentence.
        previous: What the figure before it measures, if that is a count too.
    """
    unit = draft.unit or ""
    at = text.find(unit, draft.end, draft.end + DESCRIBING.near)
    end = at + len(unit) if at >= 0 else draft.end
    if text.startswith("-", draft.end) and at >= 0:
        return Measure(measured_units.attribute(text, end, part.high, unit))
    if measured_units.is_measure(unit) and not text.startswith(" of ", end):
        rated = measured_units.rated(text, end, part.high, unit) if at >= 0 else ""
        return Measure(rated or measured_units.measured(text, part.low, draft.start, unit, previous))
    of = _OF.match(text, end) if text.startswith(" of ", end) and at >= 0 else None
    if of is not None:
        whole = noun_phrases.after(" " + text[of.end() : min(part.high, of.end() + DESCRIBING.near)], 4)
        ends = next((at for at in range(1, len(whole)) if _ends_a_noun(whole, at)), len(whole))
        if whole:
            unit = f"{unit} of {' '.join(whole[:ends])}"
            end = text.find(whole[ends - 1], of.end()) + len(whole[ends - 1])
    unit += _stage(text, draft, end) if at >= 0 else ""
    named = _NAMED_BY.match(text, end) if at >= 0 and " by " in text[end : end + 40] else None
    if named is not None:
        who = noun_phrases.after(" " + text[named.end() : min(part.high, named.end() + DESCRIBING.near)], 4)
        return Measure(f"{unit} {named['how']} by {' '.join(who)}" if who else unit)
    unit = counted_deeds.with_deed(text, part.low, draft.start, end, part.high, unit)
    return _owned(text[max(part.low, draft.start - DESCRIBING.margin) : draft.start], unit)


def _ends_a_noun(words: list[str], at: int) -> bool:
    """Tell whether a word says what the noun before it does; ``gas gathering pipelines`` are a noun."""
    goes_on = words[at].endswith("ing") and at + 1 < len(words) and content_words.plural(words[at + 1])
    return _ENDS_A_NOUN.fullmatch(words[at]) is not None and not goes_on


def _stage(text: str, draft: FigureDraft, end: int) -> str:
    """``" under construction"`` where that is said of the things counted, whose noun ends at ``end``."""
    near = text[end : end + DESCRIBING.near]
    found = _STAGE.match(near) if any(word in near for word in _STAGES) else None
    if found is not None:
        return f" {found['stage']}"
    before = text[max(0, draft.start - DESCRIBING.near) : draft.start]
    return " being built" if "ing " in before and _BUILDING.search(before) else ""


def _owned(before: str, unit: str) -> Measure:
    """The unit, with the name that opens its clause and has what is counted."""
    explained = owner_with(before, counted=True) if " of " not in unit else ""
    if explained:
        return Measure(unit, owner=explained)
    near = before[-_VERB_REACH:]
    owner = _OWNER.search(before) if _MAY_OWN.search(near) else None
    if owner is None or owner["name"].split()[0].lower() in _NOBODY or " of " in unit:
        return Measure(unit)
    chosen = _CHOSEN.get(owner["verb"], owner["verb"])
    if chosen in _CHOSEN.values():
        return Measure(f"{unit} {chosen} by {owner['name']}")
    return Measure(unit, owner=owner["name"])
