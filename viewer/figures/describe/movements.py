"""``revenue increased by 8%``, ``a 7% drop in sales``: what moved, and which way.

What a measure rose *to* is a level of it, and no movement.
"""

from __future__ import annotations

import re
from dataclasses import replace

from viewer.figures.claim import UNTOLD, Measure, Sense
from viewer.figures.describe import noun_phrases
from viewer.figures.describe.amounts.labels import named
from viewer.figures.describe.context_window import Around
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind

_UPWARDS = (
    "increased|increase|increasing|grew|grow|grown|growth|rose|risen|rise|up|climbed|appreciated|strengthened|"
    "higher|greater"
)
_DOWNWARDS = (
    "decreased|decrease|decreasing|declined|decline|declining|fell|fallen|fall|down|dropped|drop|reduction|reduced|"
    "depreciated|weakened|shrank|lower"
)
_BY_SO_MUCH_UP = "expanded|widened|improved"
_BY_SO_MUCH_DOWN = "contracted|narrowed|deteriorated|worsened|compressed"
"""What moves a margin where ``by`` follows: else things are expanded, and mills contracted."""
_UPWARD_WORDS = frozenset((*_UPWARDS.split("|"), *_BY_SO_MUCH_UP.split("|"))) | frozenset(
    ("increases", "rises", "gain", "gains", "more", "improvement")
)
_MOVED = re.compile(
    rf"\b(?P<way>{_UPWARDS}|{_DOWNWARDS}"
    rf"|(?:{_BY_SO_MUCH_UP}|{_BY_SO_MUCH_DOWN})(?=(?:\s[a-z]{{3,14}}ly)?\sby\s)"
    rf"|(?<=margin\s|argins\s|spread\s|preads\s)(?:{_BY_SO_MUCH_UP}|{_BY_SO_MUCH_DOWN})(?=\s$))(?:,?\s(?:further|slightly|significantly|sharply|only|[a-z]{{3,14}}ly))?"
    r"\s(?:by\s|of\s|in\s|(?:by\s)?between\s|an?\s|at an?\s(?:[a-z-]{2,14}\s){0,3}rate of\s)?(?:an?\s)?$",
    re.IGNORECASE,
)
_EXCEEDED_BY = re.compile(
    r"(?P<one>[^;]{1,200}?)\s(?:exceed(?:s|ed)?|exceeding)\s(?P<other>[^,;()]{1,80})\sby\s?$"
)
"""``the sums owed exceeded the value of the ships by $5``: neither the one nor the other."""
_SAME_SUBJECT = re.compile(r"(?:^|\s)(?:and|but)\s(?:(?:then|has|have|had|also|again)\s)*$")
"""Before a verb that has the subject of the one before it: ``rose 4% against the dollar and fell``."""
_AGAINST = re.compile(
    r"\s(?:against|versus|relative to)\s(?:the\s)?(?P<what>(?:[A-Z][\w.]*\s)?(?:[a-z]{2,12}|[A-Z]{3}))\b"
)
"""A currency rises against another: to say only what rose is half of it."""
_FOR = re.compile(r"\s(?P<how>for|on)\s(?:(?:our|the|its|their)\s)?(?=[a-z])(?!each\b|example\b|which\b)")
_CLOSES_A_MOVE = frozenset(
    (
        *_UPWARDS.split("|"),
        *_DOWNWARDS.split("|"),
        *_BY_SO_MUCH_UP.split("|"),
        *_BY_SO_MUCH_DOWN.split("|"),
        "by",
        "of",
        "in",
        "a",
        "an",
        "further",
        "only",
        "between",
    )
)
_CLOSES_A_CHANGE = frozenset(("of", "by", "was", "were", "totaled", "totaling", "to", "a", "an"))
"""The last words of what the patterns look for: a look at these spares a search at most figures."""
_CLOSES_A_MADE_MOVE = frozenset(("by", "a", "an"))
_CHANGED_THING = re.compile(
    r"\b(?P<way>increase|decrease|decline|reduction|rise|fall|drop|growth|improvement)s?\s(?:in|to)\s"
    r"(?:(?:our|the|its|their|such)\s)?(?P<thing>[^,;()]{1,80}?)"
    r"\s(?:of|by|was|were|totaled|totaling|amounted to)\s(?:an?\s)?$",
    re.IGNORECASE,
)
"""``an increase in our costs of $5``."""
_THING_CHANGED = re.compile(
    r"(?P<thing>[^,;()]{1,80}?)\s(?P<way>increase|decrease|decline|reduction|drop|growth|improvement)s?"
    r"\s(?:was|were|is|amounted to|totaled|totalled)\s$"
)
"""``our sales decline was 5%``."""
_OUTDONE = re.compile(
    r"(?P<one>[^,;()]{1,80}?)\s(?P<way>outperform|underperform)(?:ed|s|ing)\s(?P<other>[^,;()]{1,60}?)\sby\s(?:an?\s)?$"
)
"""``the fund outperformed its index by 4%``."""
_MAKES_MOVE = re.compile(
    r"\b(?P<way>increased|increases|increase|raised|boosted|lifted|decreased|decreases|decrease|reduced|reduces|reduce|lowered|hurt|dented|eroded"
    r"|cut|changed|changes|change|impacted|impacts|impact|affected|affects|affect)\s(?:(?:our|the|its|their)\s)?(?!in\s|of\s|by\s)",
    re.IGNORECASE,
)
"""``a refund reduced our costs by $5``."""
_MADE_MOVE = re.compile(r"(?P<thing>[^,;()]{1,80}?)\sby\s(?:an?\s)?")
_MADE_MOVE_TOO = re.compile(r"\s?and\s(?:our|the|its|their)\s(?P<thing>[^,;()]{1,80}?)\sby\s(?:an?\s)?")
"""``… and our tax rate by 3%``, after it."""
_MADE_MOVE_UPWARDS = frozenset(("increased", "increases", "increase", "raised", "boosted", "lifted"))
_MOVE_OF = re.compile(
    r"\s(?:(?:year-over-year|year-on-year|annual|overall|net|aggregate|further|[a-z]{3,14}ly)\s)?"
    r"(?P<way>increase|decrease|decline|drop|fall|rise|growth|reduction|improvement)s?\b"
    r"(?P<of>\s(?:in|of)\s(?:(?:our|the|its|their|a|an|total|such)\s)*)?",
    re.IGNORECASE,
)
"""``7% drop in sales``."""
_WHICH_WAS = re.compile(r"(?:^|,\swhich|,?\sand)\s(?:was|were|is|are)\s$")
_COMPARED = re.compile(r"\s(?P<way>higher|lower|more|less|fewer|greater)\b(?!\sthan\s\d)", re.IGNORECASE)
"""``were 7% lower than in 2011``."""
_TO_A_LEVEL = re.compile(r"\s?,?\s(?:in aggregate\s|[a-z]{3,14}ly\s)?(?:to|from)\s(?:an?\s)?")
_ADVERB = re.compile(r"\s[a-z]{3,14}ly\s?$")
_CHANGE_IN = re.compile(
    r"\b(?P<change>(?:increase|decrease|decline|rise|fall|drop|reduction|change|strengthening|weakening)s?\s(?:in|of)\s)"
    r"(?:(?:the|our|its|their)\s)?[^,;.()]{1,60}$",
    re.IGNORECASE,
)
_MADE_UP = (
    "made up",
    "make up",
    "makes up",
    "making up",
    "draw down",
    "drew down",
    "drawn down",
    "drawing down",
)
"""``exports made up 31%``, ``we drew down $5 million``: no movement up or down."""
_DOERS = frozenset(("company", "group", "board", "we", "management", "registrant", "who", "which", "that"))
_HELPING = ("would", "will", "may", "could", "might", "can", "has", "have", "had", "further", "also")


def movement(around: Around, last: Measure, kind: FigureKind) -> Measure | None:
    """Return the movement that a figure is the size of: ``increase in revenue``; None where it is none.

    Args:
        around: The words around it.
        last: What the figure before it measures, which a movement without a subject is a movement of.
        kind: Its kind.
    """
    if around.limited:
        return None
    return _moved_before(around, last) or (
        _moved_after(around, kind, last) if kind in (FigureKind.PERCENT, FigureKind.MONEY) else None
    )


def _moved_before(around: Around, last: Measure) -> Measure | None:
    """``costs rose by 5%``, ``an increase in costs of 5%``, ``a refund reduced our costs by 5%``."""
    before, closing = around.before, around.closing_word
    if closing == "by" and "exceed" in before:
        over = _EXCEEDED_BY.search(before)
        ends = [noun_phrases.before(over[end]) for end in ("one", "other")] if over is not None else []
        if all(ends) and ends:
            return Measure(f"excess of {' '.join(ends[0])} over {' '.join(ends[1])}")
    if closing in _CLOSES_A_CHANGE:
        moved_by = _made_move(before) if closing in _CLOSES_A_MADE_MOVE else None
        if moved_by is not None:
            return moved_by
        made = _last_change(before)
        noun = " ".join(noun_phrases.before(made["thing"])) if made is not None else ""
        if made is not None and noun:
            return Measure(noun, _way(made["way"], _UPWARD_WORDS))
        told = _told_of_two(before)
        if told is not None:
            return told
    too = _MADE_MOVE_TOO.fullmatch(before) if last.movement is not Sense.NONE else None
    if too is not None:
        return Measure(" ".join(noun_phrases.before(too["thing"])), last.movement)
    closes = (closing in _CLOSES_A_MOVE or closing.endswith("ly")) and not before.rstrip().endswith(_MADE_UP)
    moved = _MOVED.search(before, max(0, len(before) - DESCRIBING.verb_reach)) if closes else None
    return _moved(around, moved, last) if moved is not None else None


def _told_of_two(before: str) -> Measure | None:
    """``our sales decline was``, ``the fund outperformed its index by``; None where neither is told."""
    outdone = _OUTDONE.search(before) if "performed" in before or "performs" in before else None
    if outdone is not None:
        ends = [" ".join(noun_phrases.before(outdone[end])) for end in ("one", "other")]
        sense = Sense.INCREASE if outdone["way"] == "outperform" else Sense.DECREASE
        return Measure(f"{ends[0]} against {ends[1]}", sense) if all(ends) else None
    changed = _THING_CHANGED.search(before)
    noun = " ".join(noun_phrases.before(changed["thing"])) if changed is not None else ""
    return Measure(noun, _way(changed["way"], _UPWARD_WORDS)) if changed is not None and noun else None


def _last_change(before: str) -> re.Match[str] | None:
    """The last change before a figure: ``a rise in rates led to a decrease in income of``."""
    made = found = _CHANGED_THING.search(before)
    while found is not None:
        made, found = found, _CHANGED_THING.search(before, found.start("thing"))
    return made


def _made_move(before: str) -> Measure | None:
    """``increase in prices would reduce our profit by``: what the last verb moves."""
    for verb in reversed(list(_MAKES_MOVE.finditer(before))):
        made = _MADE_MOVE.fullmatch(before, verb.end())
        words = noun_phrases.before(made["thing"]) if made is not None else []
        if made is None or not words or words[0] != noun_phrases.first(made["thing"]):
            continue
        of = named(" ".join(words))
        noun = of.noun + _cause(before[: verb.start()])
        if verb["way"].lower().startswith(("change", "impact", "affect")):
            return replace(of, noun=f"change in {noun}")
        return replace(of, noun=noun, movement=_way(verb["way"], _MADE_MOVE_UPWARDS))
    return None


def _cause(before: str) -> str:
    """`` from tax charge`` of ``a tax charge`` before ``reduced our profit by``; nothing where we did it."""
    told = _subject(before)
    if not told or told[-1].lower() in _DOERS or not before.rstrip().endswith((told[-1], *_HELPING)):
        return ""
    words = " ".join(told)
    change = _CHANGE_IN.search(before)
    kind = change["change"].lower() if change is not None else ""
    return f" from {words}" if words.lower().startswith(kind) else f" from {kind}{words}"


def _moved_after(around: Around, kind: FigureKind, last: Measure) -> Measure | None:
    """``a 5% rise in costs``, ``were 5% lower``."""
    of = _MOVE_OF.match(around.after)
    if of is not None:
        rest = around.after[of.end() :]
        subject = _with_purpose(rest) if of["of"] else _subject(around.before)
        return Measure(" ".join(subject), _way(of["way"], _UPWARD_WORDS))
    compared = _COMPARED.match(around.after) if kind is FigureKind.PERCENT else None
    subject = _subject(around.before) if compared is not None else []
    if compared is not None and not subject and last.noun and _WHICH_WAS.search(around.before):
        # As in: an average price of $8, which was 40% higher.
        return replace(last, movement=_way(compared["way"], _UPWARD_WORDS), of_which=None)
    return Measure(" ".join(subject), _way(compared["way"], _UPWARD_WORDS)) if compared and subject else None


def _moved(around: Around, moved: re.Match[str], last: Measure) -> Measure | None:
    way = _way(moved["way"], _UPWARD_WORDS)
    before = around.before[: moved.start()]
    against = _AGAINST.match(around.after)
    rival = f" against {against['what']}" if against is not None else ""
    if last.noun and last.movement is not Sense.NONE and _SAME_SUBJECT.search(before):
        return replace(last, noun=last.noun.partition(" against ")[0] + rival, movement=way, of_which=None)
    subject = _subject(before)
    told = re.match(r"\s(?:in|of)\s(?:(?:our|the|its|their|a|an|total)\s)*", around.after)
    if not subject and told is not None:
        subject = _with_purpose(around.after[told.end() :])
    if subject:
        return Measure(" ".join(subject) + rival, way)
    return replace(last, movement=way, of_which=None) if last is not UNTOLD else Measure("", way)


def _with_purpose(text: str) -> list[str]:
    """``charges for reserves``: the noun that opens a text, and what it is for."""
    noun = noun_phrases.after(" " + text, 6, joined=True)
    at = text.find(noun[-1]) + len(noun[-1]) if noun else 0
    tail = _FOR.match(text, at) if noun else None
    rest = noun_phrases.after(" " + text[tail.end() :], 3) if tail is not None else []
    return [*noun, tail["how"], *rest] if tail is not None and rest else noun


def level(around: Around, last: Measure) -> Measure | None:
    """Return the measure that rose ``to`` a figure, where one has told before by how much; else None."""
    if last.movement is Sense.NONE or not last.noun or not _TO_A_LEVEL.fullmatch(around.before):
        return None
    return replace(last, movement=Sense.NONE)


def _subject(before: str) -> list[str]:
    """The subject of a verb that stands at the end of a text."""
    plain = _ADVERB.sub("", before.rstrip(" ,"))
    return noun_phrases.before(noun_phrases.without_helpers(plain))


def _way(word: str, upwards: frozenset[str]) -> Sense:
    return Sense.INCREASE if word.lower() in upwards else Sense.DECREASE
