"""``Coldway filed voluntary petition``: what happened on a date, in the words beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.figures.calendar_date import CalendarDate
from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.context_window import SentencePart
from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.period import DOCUMENT_OF, SAY_NO_MORE, SINCE, Period
from viewer.figures.read.documents import document_of
from viewer.figures.read.draft import FigureDraft
from viewer.language.word_lists import word_set

_APPOSITION = re.compile(r"\.?,\s(?:our|a|an|the|its|which|who)\s[^,]*,\s|\s\([^()]*\)")
_NAMED = re.compile(
    r"\b(?!(?:The|In|On|As|Under|Our)\b)(?:[A-Z][\w.’'-]*,?\s(?:(?:and|of|for|on)\s)?(?:the\s)?){1,6}"
    r"(?:Acts?|Laws?|Code|Directives?|Regulations?|Treaty|Convention|Accords?|Order|Protocol|Agreement)\b"
)
"""``Harbour Tax Act``: what a law or a paper of its kind is called."""
_OF_THE = re.compile(r"\s(?:of|to|in|under|by)\s(?:the\s)?")
_BESIDE = re.compile(r"(?:\s[a-z]+){0,4}\s?(?:[(,]\s?)?")
_OPENING = frozenset(("beginning", "starting", "commencing", "effective", "following"))
"""Words that say that something begins on a date, and not what."""
_NEARLY = frozenset(("since", "early", "late", "mid", "mid-"))
"""Words of ``since early 2019``, which do not say what began then: ``since the launch of Senna in 2019``."""


def period_of_date(
    text: str, draft: FigureDraft, part: SentencePart, mentions: Sequence[PeriodMention]
) -> Period:
    """Return the date as a period, with what happened on it: ``Coldway filed petition``.

    A date that a filing reports as of (``as of``, ``fiscal year ended``) is told by that alone.
    """
    document = document_of(text, draft.end)
    if document and isinstance(draft.value, CalendarDate):
        return Period(text[draft.start : draft.end], DOCUMENT_OF, draft.value, document)
    mention = next((each for each in mentions if each.start <= draft.start and draft.end <= each.end), None)
    if mention is None:
        date = draft.value if isinstance(draft.value, CalendarDate) else None
        event, named = _with_name(_event(text, draft, draft.start, part), text, draft, part, fronted=False)
        return Period(text[draft.start : draft.end], "", date, event, named)
    period = mention.period
    if mention.ends is not None:
        period = mention.ends[0 if draft.start < mention.end - len(mention.ends[1].told) else 1]
    if period.lead not in SAY_NO_MORE and period.lead != SINCE:
        return period.of_a_date("")
    begun = _telling(content_words.words(text[mention.start : draft.start])) if period.lead == SINCE else []
    if any(word.lower() not in _NEARLY for word in begun):
        event = " ".join(begun[: DESCRIBING.event_words])
    elif mention.fronted:
        high = min(part.high, draft.end + DESCRIBING.near)
        following = next((each.start for each in mentions if each.fronted and each.start > draft.end), high)
        event = _event_after(text, draft, min(high, following)) or _event_after(text, draft, high)
    else:
        event = _event(text, draft, mention.start, part)
    return period.of_a_date(*_with_name(event, text, draft, part, fronted=mention.fronted))


def _event_after(text: str, draft: FigureDraft, high: int) -> str:
    """What is told after a date that opens a clause, as far as the clause reaches."""
    following = _APPOSITION.sub(" ", text[draft.end : high].lstrip(" ,"))
    return " ".join(_telling(content_words.words(following))[: DESCRIBING.event_words])


def _with_name(
    event: str, text: str, draft: FigureDraft, part: SentencePart, *, fronted: bool
) -> tuple[str, str]:
    """What happened on a date, and the law or paper that its clause names: ``enacted Harbour Tax Act``."""
    low, high = (
        max(part.low, draft.start - DESCRIBING.basis_reach),
        min(part.high, draft.end + DESCRIBING.near),
    )
    after = _NAMED.search(text, draft.end, high)
    if not fronted and (after is None or not _OF_THE.fullmatch(text, draft.end, after.start())):
        near = _NAMED.search(text, low, draft.start)
        beside = near is not None and _BESIDE.fullmatch(text, near.end(), draft.start)
        after = near if beside else None
    if after is None:
        return event, ""
    named = after[0]
    if named in event or named.split()[-1] in event.split():
        return event, named
    words = [word for word in event.split()[: DESCRIBING.event_words - 2] if word not in named.split()]
    return " ".join([*words, named]), named


def _event(text: str, draft: FigureDraft, start: int, part: SentencePart) -> str:
    """What is told before the words of a date, which begin at ``start``; or else after them."""
    earlier = text[max(part.low, start - DESCRIBING.near // 2) : start]
    if start - DESCRIBING.near // 2 > part.low:
        earlier = earlier.partition(" ")[2]
    told = _telling(content_words.words(earlier))[-DESCRIBING.event_words :]
    if not told:
        following = text[draft.end : min(part.high, draft.end + DESCRIBING.near)]
        told = _telling(content_words.words(following))[: DESCRIBING.event_words]
    return " ".join(told)


_BARE = frozenset(("period", "periods", "term", "terms", "basis", "time", "use", "or", "long"))
"""Words after a length of time that do not say what lasts so long."""


def what_lasts(text: str, draft: FigureDraft, part: SentencePart, mentions: Sequence[PeriodMention]) -> str:
    """What lasts so long, or happened in that time: ``warranty``, ``software licenses expire``.

    A noun that the length is an attribute of (``12-month warranty``) tells best; else the words before it
    in its sentence; else, where it opens the sentence, those after it.
    """
    low, high = part.low, part.high
    if "-" in text[draft.start : draft.end]:
        noun = noun_phrases.after(text[draft.end : min(high, draft.end + DESCRIBING.near)])
        if noun and noun[0].lower() not in _BARE:
            return " ".join(noun)
    earlier = text[max(low, draft.start - DESCRIBING.near // 2) : draft.start]
    if draft.start - DESCRIBING.near // 2 > low:
        earlier = earlier.partition(" ")[2]
    told = _telling(content_words.words(earlier))[-DESCRIBING.event_words :]
    if len(told) > 1:
        return " ".join(told)
    end = draft.end
    for each in mentions:
        if end <= each.start <= end + len(" of the fiscal year ") or each.start <= end < each.end:
            end = max(end, each.end)
    later = text[end : min(high, end + DESCRIBING.near)].lstrip(" ,;)")
    after = _telling(content_words.words(_APPOSITION.sub(" ", later)))[: DESCRIBING.event_words]
    return " ".join(after or told)


_EMPTY = (
    content_words.FUNCTION
    | content_words.LINKING
    | _OPENING
    | word_set(
        """
    will would may might can could shall should must has have had do does did once fiscal calendar
    example addition period periods ended ending range ranges ranged ranging vary varies compared versus
    """
    )
)


_DENYING = frozenset(("not", "no", "nor", "never", "cannot"))
_DENIES_NOTHING = frozenset(("only", "merely", "just", "necessarily"))
"""Words after ``not`` that leave what follows as it is: ``not only``."""
_DENIED_REACH = 4
"""Words from ``not`` to the word that it denies, at most: ``not have been able``."""


def _telling(found: list[str]) -> list[str]:
    """The words that name something, with the ``not`` that denies them: ``not able``, ``no later``.

    Without it a label says the contrary of its sentence.
    """
    told: list[str] = []
    denied, since = "", 0
    for word in found:
        small = word.lower()
        since += 1
        if word in _DENYING or small.endswith(("n’t", "n't")):
            denied, since = (word if word in ("no", "nor", "never") else "not"), 0
        elif small in _DENIES_NOTHING:
            denied = ""
        elif small not in _EMPTY:
            name = word.rstrip("-")
            told.append(f"{denied} {name}" if denied and since <= _DENIED_REACH else name)
            denied = ""
    return told
