"""``net loss, fiscal year ended March 31, 2003``: what a figure measures, in the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.comparison.figures import phrases, words
from viewer.comparison.figures.draft import Draft
from viewer.comparison.figures.periods import Period, period_of, periods_of
from viewer.comparison.figures.qualifiers import qualifier_of, without_qualifier
from viewer.comparison.model import FigureKind

_OF_OUR = re.compile(r"\sof\s(?:our|the|its|their|these|those|his|such)\b")
_AFTER = re.compile(r"\s(?:in|of|for|from|on|as)\s(?:(?:the|our|its|their|a|an|total|aggregate)\s)*")
_WAS = re.compile(
    r"\s(?:was|were|is|are|represents?|represented|consist(?:s|ed) of)\s(?:(?:the|our|its|a|an)\s)?"
)
_PER = re.compile(
    r"\s?(?:per|a|an|/)\s?(share|ADS|ADR|unit|ounce|barrel|gallon|month|year|day|week|tonne|ton|user|person|customer|"
    r"U\.S\.|dollar)\b"
)
_LINK = re.compile(
    r"\s(?:of|was|were|is|are|by|to|totaled|totalled|totaling|totalling|amounted to|amounting to|amounts to|"
    r"(?:had |has |have )?reached|reaching|exceeded|at|for|equal to|from|represented|represents|averaged|"
    r"(?:will|would|may|could|to) be)\s?(?:an?\s)?$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:,?\s?\(?\b(?:for|in|during|as of|at|from|to|on)(?:\s(?:the|each of the|our))?"
    r"(?:\s(?:first|second|third|fourth)\s(?:quarter|half)\sof(?:\sthe)?)?)?\s?$",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:(?<![\w’'])(?P<name>[A-Z][\w&-]*[A-Za-z](?:\s[A-Z][\w&-]+)*)|\b(?P<it>it|which))"
    r"\s(?:had|has|have|recorded|incurred|reported|generated)\s(?!been\b|not\b|to\b|\w+ed\b)"
)
_NO_OWNER = frozenset(("We", "It", "They", "The Company", "Company", "The Group", "Group", "I"))
_VERB = re.compile(
    r"\b(paid|invested|spent|repurchased|redeemed|borrowed|raised|contributed|received|wrote off|acquired|purchased|"
    r"sold|issued|granted|owned?|holds?|held)\s(?P<object>[^,;]*)$"
)
_AUXILIARY = re.compile(r"\s(?:will|would|may|is|was|are|were|has|have|had)\s")
_CHAIN = re.compile(r",?\s?(?:respectively,?\s)?(?:and|or|and the|to)?\s?$")
_COMPARED = re.compile(
    r"\b(?:compared (?:to|with)|as compared to|versus|up from|down from|against|from)\s(?:an?\s)?$"
)
_NEAR = 160


def counted(text: str, draft: Draft) -> str | None:
    """What a count counts: ``consolidated subsidiaries``; None where no noun follows it."""
    following = text[draft.end : draft.end + _NEAR]
    if following.startswith("-"):
        match = words.WORD.match(following, 1)
        return match[0].split("-")[0] if match else None
    of_our = _OF_OUR.match(following)
    phrase = phrases.after(following[of_our.end() :] if of_our else following)
    last = next((at for at in range(len(phrase) - 1, -1, -1) if words.plural(phrase[at])), None)
    if last is None:
        return " ".join(phrase[: 3 if draft.value == 1 or draft.scale > 1 else 2]) or None
    return " ".join(phrase[: last + 1])


def _neighbours(draft: Draft, drafts: Sequence[Draft]) -> tuple[Draft | None, Draft | None]:
    """The figures before and after, dates apart."""
    index = next(at for at, other in enumerate(drafts) if other is draft)
    earlier = next((d for d in reversed(drafts[:index]) if d.kind is not FigureKind.DATE), None)
    later = next((d for d in drafts[index + 1 :] if d.kind is not FigureKind.DATE), None)
    return earlier, later


def _without_periods(text: str, low: int, high: int, periods: Sequence[Period]) -> str:
    """``text[low:high]`` without the periods that it names."""
    at, kept = low, ""
    for period in periods:
        if at <= period.start and period.end <= high:
            between = text[at : period.start]
            listed = at > low and _CHAIN.fullmatch(between) is not None
            kept += "" if listed else _LEAD.sub(" ", between)
            at = period.end
    return re.sub(r"\s+", " ", kept + text[at:high]).replace(" ,", ",")


class _Around:
    """The words around one figure, up to its neighbours."""

    def __init__(
        self,
        text: str,
        draft: Draft,
        drafts: Sequence[Draft],
        sentence: tuple[int, int],
        periods: Sequence[Period],
    ) -> None:
        earlier, later = _neighbours(draft, drafts)
        low = max(sentence[0], earlier.end if earlier else 0, draft.start - _NEAR)
        if low == draft.start - _NEAR:
            low = min(draft.start, text.find(" ", low, draft.start) % (len(text) + 1))
        high = min(sentence[1], draft.end + _NEAR, later.start if later else len(text))
        self.before = without_qualifier(_without_periods(text, low, draft.start, periods))
        self.after = text[draft.end : high]
        if (
            later is not None
            and later.kind is FigureKind.PERCENT
            and self.after in (" of ", " of the ", " in ")
        ):
            self.after += text[later.end : min(sentence[1], later.end + _NEAR)].lstrip()
        head = text[max(sentence[0], draft.start - 2 * _NEAR) : draft.start]
        self.owner = _owner(head)

    def chained(self) -> bool:
        """Tell whether nothing but a comma or ``and`` parts the figure from the one before it."""
        return _CHAIN.fullmatch(self.before) is not None or _COMPARED.search(self.before) is not None


def _owner(head: str) -> str:
    """Whose figure it is, where the sentence says so: ``of Coldway``."""
    found = list(_OWNER.finditer(head))
    if not found:
        return ""
    name = found[-1]["name"]
    if name is None:
        named = phrases.after(re.sub(r"^(?:The|Our|A)\s", "", head), 4)
        name = " ".join(named)
    return f" of {name}" if name and name not in _NO_OWNER else ""


def _object(following: str) -> list[str]:
    for pattern in (_AFTER, _WAS):
        match = pattern.match(following)
        if match is not None:
            return phrases.after(" " + following[match.end() :].lstrip(), 6, joined=True)
    return phrases.after(following, 4)


def _verb_phrase(around: _Around) -> list[str]:
    """``paid for backbone lines``, ``acquired Coldway``: what was done with the money."""
    verb = _VERB.search(around.before)
    if verb is None:
        return []
    thing = phrases.after(" " + re.sub(r"^(?:(?:the|our|its|an?)\s)+", "", verb["object"]), 4)
    rest = _AFTER.match(around.after)
    following = _object(around.after) if rest else []
    if words.weak(thing):
        preposition = around.after.split()[0].replace("of", "") if rest else ""
        return [verb[1], *([preposition] if preposition else []), *following]
    return [verb[1], *thing]


def _clause(around: _Around) -> list[str]:
    """The subject of the clause, where nothing nearer tells: ``expenditures will be higher, reaching …``."""
    verbs = list(_AUXILIARY.finditer(around.before))
    return phrases.before(around.before[: verbs[-1].start()]) if verbs else []


def _label(around: _Around, kind: FigureKind) -> str:
    per = _PER.match(around.after)
    link = _LINK.search(around.before)
    subject = phrases.before(around.before[: link.start()].rstrip(" ,")) if link else []
    following = [] if per else _object(around.after)
    done = _verb_phrase(around) if kind is FigureKind.MONEY and (not subject or words.weak(subject)) else []
    if done:
        phrase = done
    elif subject and not words.weak(subject):
        phrase = subject
    elif subject and following:
        phrase = [*subject, "of", *following]
    else:
        phrase = following or subject or phrases.before(around.before.rstrip(" ,("), 4) or _clause(around)
    label = " ".join(phrase) + (around.owner if phrase and not done else "")
    return f"{label} per {per[1]}".strip() if per else label


def measure_of(
    text: str,
    draft: Draft,
    drafts: Sequence[Draft],
    sentence: tuple[int, int],
    periods: Sequence[Period],
    previous: str,
) -> str:
    """Short words of what a number measures, without its period; ``drafts`` are the figures of its sentence.

    ``previous`` is what the number before it measures, for lists (``¥5.6 billion, ¥6.8 billion and …``).
    """
    if draft.kind is FigureKind.COUNT and draft.unit:
        return draft.unit
    around = _Around(text, draft, drafts, sentence, periods)
    if (
        around.chained()
        and previous
        and not _AFTER.match(_without_periods(text, draft.end, sentence[1], periods))
    ):
        return previous
    return _label(around, draft.kind) or (previous if around.chained() else "")


def describe(text: str, drafts: Sequence[Draft], sentence: tuple[int, int]) -> list[tuple[str, str]]:
    """Measure and qualifier of each figure of one sentence, in order."""
    periods = periods_of(text, *sentence, drafts)
    numbers = [draft for draft in drafts if draft.kind is not FigureKind.DATE]
    described = []
    previous = ""
    kind: FigureKind | None = None
    for draft in drafts:
        if draft.kind is FigureKind.DATE:
            label = date_measure(text, draft, sentence, periods)
        else:
            label = measure_of(text, draft, drafts, sentence, periods, previous if kind is draft.kind else "")
            previous, kind = label, draft.kind
            period = period_of(draft, numbers, periods, text) if draft.kind is not FigureKind.PERIOD else None
            label = ", ".join(part for part in (label, period.label if period else "") if part)
        described.append((label, qualifier_of(text, draft)))
    return described


_FRONTED = re.compile(r"^,?\s")


def date_measure(text: str, draft: Draft, sentence: tuple[int, int], periods: Sequence[Period]) -> str:
    """``fiscal year ended``, ``as of``, or what happened on that date: ``Crosswave filed petition``."""
    period = next(
        (period for period in periods if period.start <= draft.start and draft.end <= period.end), None
    )
    if period is not None and period.lead not in ("in", "on"):
        return period.lead
    start = period.start if period is not None else draft.start
    if period is not None and period.fronted:
        following = text[draft.end : min(sentence[1], draft.end + _NEAR)].lstrip(" ,")
        return " ".join(_telling(words.words(following))[:4])
    earlier = text[max(sentence[0], start - _NEAR // 2) : start]
    if start - _NEAR // 2 > sentence[0]:
        earlier = earlier.partition(" ")[2]
    return " ".join(_telling(words.words(earlier))[-4:])


def _telling(found: list[str]) -> list[str]:
    return [
        word for word in found if word.lower() not in words.FUNCTION and word.lower() not in words.LINKING
    ]
