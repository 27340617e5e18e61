"""``the toll price, which was set at``: the subject that leads to a figure, less the verbs after it."""

from __future__ import annotations

import re

from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.context_window import Around
from viewer.figures.describe.nouns import complements
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.language.word_lists import word_set

_LINK = re.compile(
    r"\s(?:(?:of |from )?between|of|was|were|is|are|by|to|totals|totaled|totalled|totaling|totalling|"
    r"amounted to|amounting to|amounts to|aggregated|aggregating|"
    r"(?:had |has |have )?reached|reaching|exceed(?:ed|s)?|at|for|equal to|from|"
    r"represented|represents|averaged|numbered|"
    r"(?:would |will |may )(?:to )?total|(?:would |will |may )?(?:need |have )?(?:to )?average|stood at|"
    r"(?:(?:will|would|may|could|can|must|to|did|does|do) )(?:not )?(?:be|exceed))"
    r"\s?(?:an?\s)?(?:negative\s)?$",
    re.IGNORECASE,
)
STATED_SHARE = re.compile(
    r"\b(?:account(?:ed|ing|s)? for|represent(?:ed|ing|s)?|compris(?:ed|ing|es?)|constitut(?:ed|ing|es?)"
    r"|ma(?:de|kes?|king) up|contributed|amounted to|equaled)\s?(?:an?\s)?$"
)
CLOSES_A_LINK = word_set(
    """
    of was were is are by to totals totaled totalled totaling totalling reached reaching exceed exceeded
    exceeds aggregated aggregating at for from represented represents averaged average be a an
    numbered between total negative
    """
)
"""The last words of a link: a look at these spares a search at most figures."""
_ASIDE = re.compile(r"\s?\([^()]*\)$")
_TIMES = (" year", " period", " quarter", " month", " years", " periods")
_IN_THE_YEAR = re.compile(
    r",?\s(?:during|for|in|throughout|over|within)\s(?:the|this|that|each|such)\s(?:(?:fiscal|whole|same|entire)\s)?"
    r"(?:year|period|quarter|month)s?$"
)
_AT_ANY_TIME = re.compile(r"(?:\soutstanding)?\sat any (?:(?:one|given)\s)?time$")
_APPOSED = re.compile(r"(?<=[\w.]),\s(?:our|its|their|the|an?)\s[a-z][^,;.()\d]{1,50},\s?$")
"""``loans from Coldway, our parent,``: who that is, between commas."""
_SUBJECT_TO = re.compile(r",?\s(?:and\s)?(?P<how>subject to)\s(?P<what>[a-z][^,;.()]{1,60})$")
"""``securities on loan and subject to recall``."""
_SET = ("set", "fixed", "valued", "stated", "priced", "carried", "measured", "assessed")
_IS_SET = re.compile(
    r"\s(?:(?:is|are|was|were|has|have|had|been|be|will|currently|initially)\s){1,3}"
    r"(?:set|fixed|valued|stated|priced|carried|measured|assessed)$|\s(?:valued|priced)$"
)
"""``the rate is set`` before ``at 5%``."""
_AUXILIARY = re.compile(r"\s(?:will|would|may|is|was|are|were|has|have|had)\s")
_ADVERB = re.compile(r",?\s\w+ly$")
_WENT = re.compile(
    r"\s(?:(?:was|were|been|has|have|had|must|may|might|will|would|could|can|should)\s(?:not\s)?)?"
    r"(?:cut|raised|lowered|reduced|fall|rise|drop|decline|increase|decrease|grow|grew|grown|rose|risen|increased|increasing|declined|declining|decreased|decreasing|fell|dropped|improved|went|"
    r"ranged|ranging|sold|traded)(?:\s(?:up|down))?$"
)
_MOVES = word_set(
    """
    cut raised lowered reduced fall rise drop decline increase decrease grow
    grew grown rose risen increased increasing declined declining decreased decreasing fell dropped
    improved went ranged ranging up down sold traded
    """
)
_RELATIVE = re.compile(r",?\s(?:which|that)$")
_THAT_WE = re.compile(r"\s(?:that|which) we\s[^,.;]{1,80}$")
"""``the rate that we earned for each ton``."""


def link_of(before: str) -> re.Match[str] | None:
    """The words that lead from a subject to a figure: `` was `` of ``the toll price was``."""
    return _LINK.search(before, max(0, len(before) - DESCRIBING.verb_reach))


def unlinked(before: str) -> str:
    """The text before a figure, less the words that lead to it; empty where none do."""
    link = link_of(before)
    return before[: link.start()] if link is not None else ""


def clause(around: Around) -> list[str]:
    """The subject of the clause, where nothing nearer tells: ``expenditures will be higher, reaching …``."""
    verbs = list(_AUXILIARY.finditer(around.before))
    return noun_phrases.before(around.before[: verbs[-1].start()]) if verbs else []


def subject(before: str, *, whole: bool = True) -> list[str]:
    """The noun phrase that closes a text, less verbs; ``whole`` goes on over ``such as`` and the like."""
    if before.endswith((",", ", ")):
        before = noun_phrases.without_legal_forms(_APPOSED.sub("", before))
    plain = before.rstrip(" ,")
    subject_to = _SUBJECT_TO.search(plain) if "subject to" in plain else None
    if subject_to is not None:
        thing = subject(plain[: subject_to.start()])
        words = noun_phrases.before(subject_to["what"])
        if thing and words:
            return [*thing, *subject_to["how"].split(), *words]
    if plain.endswith(_TIMES):
        plain = _IN_THE_YEAR.sub("", plain)
    if plain.endswith(" time"):
        plain = _AT_ANY_TIME.sub("", plain)
    if plain.endswith(_SET):
        plain = _IS_SET.sub("", plain)
    if "hat we " in plain or "hich we " in plain:
        plain = _without_relative(plain)
    if plain.endswith(")"):
        plain = _ASIDE.sub("", plain)
    if plain.endswith("ly"):
        plain = _ADVERB.sub("", plain)
    if plain.rsplit(" ", 1)[-1].lower() in _MOVES:
        plain = _WENT.sub("", plain)
    nearest = plain.endswith((" which", " that")) and ", " not in plain[-len(", which") :]
    if plain.endswith((" which", " that")):
        plain = _RELATIVE.sub("", plain)
    return (complements.narrowed(plain) if whole else []) or noun_phrases.before(
        plain, of_a_verb=whole and not nearest
    )


def _without_relative(plain: str) -> str:
    """``the rate that we earned for each ton`` is a rate; ``we think that we had a loss`` tells a loss."""
    clause = _THAT_WE.search(plain)
    head = plain[: clause.start()].rsplit(" ", 1)[-1].lower() if clause is not None else ""
    if clause is None or head in content_words.VERBS or head.endswith("ed"):
        return plain
    return plain[: clause.start()]
