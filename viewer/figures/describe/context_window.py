"""The words around one figure: as far as its neighbours, less the periods and the qualifier among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.bounds import without_qualifier
from viewer.figures.describe.nouns.with_clauses import owner_with
from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft

_LEAD = re.compile(
    r"(?:,?\s?\(?\b(?:for|in|during|as of|at|from|to|on)(?:\s(?:(?:both|each)(?:\sof)?|all of))?"
    r"(?:\s(?:the|our))?"
    r"(?:\s(?:first|second|third|fourth)\s(?:quarter|half)\sof(?:\sthe)?)?)?\s?$",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:(?<![\w’'])(?P<name>[A-Z][\w&-]*[A-Za-z](?:\s[A-Z][\w&-]+){0,7})|\b(?P<it>it|which))"
    r"(?:,\s(?:which|who)\s[^;.]{1,120},|,?\s(?:which|who|that)\s(?:is|was)\s[^;.,]{1,80}\sand)?\s(?:had|has|have|recorded|incurred|reported|generated)\s(?!been\b|not\b|to\b|\w+ed\b)"
)
_OWNS = (" recorded ", " incurred ", " reported ", " generated ")
_NO_OWNER = frozenset(("We", "It", "They", "The Company", "Company", "The Group", "Group", "I"))
_PER_LEFT = re.compile(r"^\s?per\s\w+")
CHAIN = re.compile(r"(?:\s?,)?\s?(?:respectively,?\s)?(?:and|or|and the|to)?\s?$|\s?[-–]\s?$")
_WHOLE = re.compile(r"\s(?:of|in|on|for|from)\s")
_LISTED = re.compile(r"(?:\s?,)?\s?(?:and|or|and the|to|through|until)?\s?(?:in\s|for\s)?")
_COMPARED = re.compile(
    r"(?:\s?,)?\s?(?:respectively,?\s)?(?:(?:an?|up|down)\s)?(?:(?:increase|decrease|up|down)\s)?"
    r"(?:as\s)?(?:compared (?:to|with)|versus|against|from)\s(?:an?\s)?"
)
_ENDS_COMPARED = re.compile(
    r"\s(?:(?:as\s)?(?:compared|contrasted) (?:to|with)|versus|up from|down from|against)\s(?:an?\s)?$"
)
"""``25% of our revenue came from tugs sold abroad compared to``."""
_CLOSES_A_COMPARISON = frozenset(("to", "with", "versus", "from", "against", "a", "an"))
_TO_A_RATE = re.compile(r"(?:\s[a-z]+){0,4}\s(?:of|in|on)\s(?:(?:the|our|its|their)\s)?")
"""Between an amount and the rate of what it is an amount of: ``$5 principal amount of our 3% notes``."""
_ASIDE = re.compile(r"\s?(?:\(|,\sor|or|\(or)\s?(?:the equivalent of\s)?(?:[a-z]+ly\s)?")
"""Between a figure and the same one told otherwise, or of another year: ``€5 (about $6)``, ``$5, or 3%``."""
_SPACES = re.compile(r"\s+")
_QUOTES = str.maketrans("", "", '“”"')
"""Marks around a term that is a name all the same: a “transfer fee” of $5 million."""


_OR_MORE = re.compile(
    r"\s(?:or|and)\s(?:more|greater|higher|longer|above|over|less|fewer|lower|shorter|below|under)(?=\s(?:of|in|per)\s)"
)
"""``10% or more of our revenue``: the bound is told elsewhere, and parts the share from its whole."""
_ITS_WHOLE = re.compile(
    r"^\sof\s(?:(?:our|the|its|their|total|net|consolidated)\s){0,3}[a-z]{3,20}(?:\s[a-z]{3,20})?,?\sand\s"
    r"(?=[^;]{3,80}\s(?:was|were|is|are)\s)"
)
"""Between two shares, what the first is of: ``40% of revenue and sales to the army were``."""
_OF_THE = re.compile(r"\sof\s(?:the|our|its|their)\s(?:approximately\s|about\s)?")
_ALSO_TOLD = re.compile(r",\s(?:or\s)?(?:approximately\s|about\s|an?\s)*$")
"""Before an amount between commas that tells the figure before it otherwise: ``42% of our budget, $5,``."""
_OWNED_SHARE = re.compile(r"\b\d+(?:\.\d+)?%\s(?=owned\s)")
_SHARES = (FigureKind.PERCENT, FigureKind.RATIO)
_GOVERNS = frozenset(
    ("of", "for", "in", "to", "by", "from", "with", "on", "at", "acquiring", "purchasing", "buying")
)
_TO_DO = re.compile(r"\b(?:to|will|would|may|shall|could)\s[a-z]+\s(?:an?\s|the\s|another\s|additional\s)*$")
"""Right before the figure: ``to purchase``."""


class SentencePart(NamedTuple):
    """The part of a sentence that is asked what its figures measure."""

    low: int
    high: int


def _neighbours(
    draft: FigureDraft, drafts: Sequence[FigureDraft], periods: Sequence[PeriodMention]
) -> tuple[FigureDraft | None, FigureDraft | None]:
    """The figures before and after, dates apart and what names a period with them."""

    def counts(other: FigureDraft) -> bool:
        if other.kind is FigureKind.PERIOD:
            return not any(each.start <= other.start and other.end <= each.end for each in periods)
        return other.kind is not FigureKind.DATE

    index = next(at for at, other in enumerate(drafts) if other is draft)
    earlier = next((other for other in reversed(drafts[:index]) if counts(other)), None)
    later = next((other for other in drafts[index + 1 :] if counts(other)), None)
    return earlier, later


def without_periods(text: str, low: int, high: int, periods: Sequence[PeriodMention]) -> str:
    """``text[low:high]`` without the periods that it names."""
    at, kept = low, ""
    for period in periods:
        if at <= period.start and period.end <= high:
            between = text[at : period.start]
            listed = at > low and _LISTED.fullmatch(between) is not None
            kept += "" if listed else _without_lead(between)
            at = period.end
    kept += text[at:high]
    if "  " in kept or not kept.isprintable():
        kept = _SPACES.sub(" ", kept)
    return kept.replace(" ,", ",")


_VERB_AFTER_AN_ASIDE = re.compile(
    r",\s(?:was|were|is|are|amounted to|totaled|totalled|stood at)\s(?:approximately\s|about\s|an?\s)*$"
)
_CLOSES_AFTER_AN_ASIDE = ("was ", "were ", "is ", "are ", "to ", "ed ", "at ", "ly ", "about ", " a ", " an ")
_ASIDES = re.compile(
    r",\sor\s(?:the\s)?[A-Z][\w-]{1,14},|\s\((?:the\s|collectively,?\s(?:the\s)?|or\s(?:the\s)?)?[“\"][^()]{1,60}\)"
)
"""``carryforwards, or NOLs,``, ``the notes (the “Notes”)``: another name of what was just named."""


def unquoted(words: str) -> str:
    """Words without quotation marks."""
    return words.translate(_QUOTES) if "“" in words or "”" in words or '"' in words else words


def without_other_names(words: str) -> str:
    """Words without the other name that is given to what they name, and without quotation marks."""
    if "“" in words or '"' in words or ", or " in words:
        return unquoted(_ASIDES.sub("", words))
    return words.translate(_QUOTES) if "”" in words else words


def _without_lead(words: str) -> str:
    """A text without the preposition that opens a period after it: ``dues for the``."""
    reach = len(words) - DESCRIBING.bound_reach
    return _LEAD.sub(" ", words) if reach <= 0 else words[:reach] + _LEAD.sub(" ", words[reach:])


def _end_of(text: str, figure: FigureDraft | None) -> int:
    """Where the words of the figure before end: a count's are what it counts too, ``14 ships``."""
    if figure is None:
        return 0
    counted = f" {figure.unit}" if figure.kind is FigureKind.COUNT and figure.unit else ""
    return figure.end + len(counted) if counted and text.startswith(counted, figure.end) else figure.end


def _closed_aside(text: str, low: int, start: int) -> tuple[int, int] | None:
    """Where ``, which is the sum of both,`` stands between a noun and the verb that leads to a figure."""
    low = max(low, start - DESCRIBING.margin)
    verb = _VERB_AFTER_AN_ASIDE.search(text, max(low, start - DESCRIBING.bound_reach), start)
    opened = text.rfind(", which ", low, verb.start()) if verb is not None else -1
    if verb is None or opened < 0 or "." in text[opened : verb.start()]:
        return None
    return opened, verb.start() + 1


class Around:
    """The words around one figure, up to its neighbours."""

    def __init__(
        self,
        text: str,
        draft: FigureDraft,
        drafts: Sequence[FigureDraft],
        part: SentencePart,
        periods: Sequence[PeriodMention],
    ) -> None:
        earlier, later = _neighbours(draft, drafts, periods)
        if earlier is not None and earlier.kind is not draft.kind and _says_no_more(text, earlier):
            earlier = _neighbours(earlier, drafts, periods)[0]
        low = max(part.low, _end_of(text, earlier), draft.start - DESCRIBING.near)
        if low == draft.start - DESCRIBING.near:
            low = min(draft.start, text.find(" ", low, draft.start) % (len(text) + 1))
        aside = None
        if text.endswith(_CLOSES_AFTER_AN_ASIDE, part.low, draft.start):
            aside = _closed_aside(text, max(part.low, _end_of(text, earlier)), draft.start)
        if aside is not None:
            low = max(part.low, _end_of(text, earlier), aside[0] - DESCRIBING.near)
            before = without_periods(text, low, aside[0], periods)
            before += without_periods(text, aside[1], draft.start, periods)
        else:
            before = without_periods(text, low, draft.start, periods)
        if earlier is not None and earlier.kind is FigureKind.PERCENT and before.startswith(" of "):
            before = _ITS_WHOLE.sub(" ", before)
        if "% owned" in before:
            before = _OWNED_SHARE.sub("", before)
        self.before = without_other_names(without_qualifier(_PER_LEFT.sub("", before) if earlier else before))
        self.after = _following(text, draft, later, part, periods)
        self.limited = text.endswith(("below ", "above "), part.low, draft.start)
        """Whether it is a limit, as in ``must not fall below 75%``."""
        words = self.before[-DESCRIBING.bound_reach :].split()
        self.closing_word = words[-1].lower() if words else ""
        """The word right before it, in small letters."""
        self.beyond = self.after
        """The words after the figure, over a count in its own clause: ``from three customers``."""
        if later is not None and later.kind is FigureKind.COUNT and draft.kind in _SHARES:
            end = min(part.high, draft.end + DESCRIBING.near)
            self.beyond = unquoted(without_periods(text, draft.end, end, periods))
        self._said = (text, max(part.low, draft.start - DESCRIBING.margin), draft.start)
        head = text[max(part.low, draft.start - 2 * DESCRIBING.near) : draft.start]
        self.owner = _owner(head)
        """Whose figure it is, where the clause says so; else empty."""

    @property
    def governed(self) -> bool:
        """Tell whether a verb or a preposition before the figure takes it: ``bought 51% of Coldway``.

        Such a figure is the subject of no verb after it.
        """
        word = self.closing_word
        return (
            word.endswith("ed")
            or word in _GOVERNS
            or word in content_words.VERBS
            or _TO_DO.search(self.before) is not None
        )

    def take_after(self, last: Around) -> None:
        """Take the words after the last figure of a list for those after its first."""
        self.after, self.beyond = last.after, last.beyond

    def said(self) -> str:
        """What its sentence says before it, as far as its margin reaches."""
        text, low, high = self._said
        return text[low:high]

    def chained(self) -> bool:
        """Tell whether nothing but a comma or ``and`` parts the figure from the one before it."""
        return CHAIN.fullmatch(self.before) is not None or _COMPARED.fullmatch(self.before) is not None

    def chained_over(self, told: str) -> bool:
        """Tell whether the words of the figure before it end in ``told``, and lead on to this one.

        ``12% of revenue in 2012 and 15% in 2011``, ``$5 on tugs and $4 on …``.
        """
        last = told.rsplit(" ", 1)[-1]
        at = self.before.rfind(last) if last else -1
        whole = self.before[:at] if at >= 0 else ""
        if _WHOLE.match(whole) is None or " and " in whole:
            return False
        rest = self.before[at + len(last) :]
        return bool(rest.strip()) and (
            CHAIN.fullmatch(rest) is not None or _COMPARED.fullmatch(rest) is not None
        )

    def compared(self) -> bool:
        """Tell whether the words before the figure end by comparing it with what was told before."""
        return self.closing_word in _CLOSES_A_COMPARISON and _ENDS_COMPARED.search(self.before) is not None

    def aside(self) -> bool:
        """Tell whether the figure only tells the one before it otherwise: ``€5 (about $6)``."""
        return _ASIDE.fullmatch(self.before) is not None


def _says_no_more(text: str, figure: FigureDraft) -> bool:
    """Tell whether a figure is part of a noun: ``our three ports``, ``our 100% owned ports``."""
    counts = figure.kind is FigureKind.COUNT and figure.spelled
    return counts or (figure.kind is FigureKind.PERCENT and text.startswith(" owned ", figure.end))


def _following(
    text: str,
    draft: FigureDraft,
    later: FigureDraft | None,
    part: SentencePart,
    periods: Sequence[PeriodMention],
) -> str:
    """The words after a figure as far as the next one, or over one that tells nothing of its own."""
    high = min(part.high, draft.end + DESCRIBING.near, later.start if later else len(text))
    after = unquoted(without_periods(text, draft.end, high, periods))
    told_again = _told_again(text, draft, later, part)
    if told_again:
        end = min(part.high, told_again + DESCRIBING.near)
        after = after.rstrip(" ,") + without_periods(text, told_again, end, periods)
    of_a_period = text.startswith(" of ", draft.end) and after[:1] == " " and after[1:2].islower()
    if of_a_period and not after.startswith(" of "):
        after = f" of{after}"  # "64% of fiscal 2015 revenue"
    if after.startswith((" or ", " and ")):
        after = _OR_MORE.sub("", after, count=1)
    if later is None:
        return after
    of_the = later.kind is FigureKind.MONEY and draft.kind is FigureKind.PERCENT and _OF_THE.fullmatch(after)
    if of_the or (later.kind is FigureKind.PERCENT and _TO_A_RATE.fullmatch(after)):
        after += text[later.end : min(part.high, later.end + DESCRIBING.near)].lstrip()
    return after


def _told_again(text: str, draft: FigureDraft, later: FigureDraft | None, part: SentencePart) -> int:
    """Where the words after a share go on, over an amount between commas that tells it otherwise; else 0."""
    if later is None or draft.kind is not FigureKind.PERCENT or later.kind is not FigureKind.MONEY:
        return 0
    if not text.startswith(", ", later.end) or later.end >= part.high:
        return 0
    return later.end + 1 if _ALSO_TOLD.search(text, draft.end, later.start) else 0


def _owner(head: str) -> str:
    """Whose figure it is, where the sentence says so: ``Coldway``."""
    explained = owner_with(head)
    if explained:
        return explained
    if " ha" not in head and not any(verb in head for verb in _OWNS):
        return ""
    found = list(_OWNER.finditer(head))
    if not found:
        return ""
    name = found[-1]["name"]
    if name is None:
        named = noun_phrases.after(re.sub(r"^(?:The|Our|A)\s", "", head))
        name = " ".join(named)
    return name if name not in _NO_OWNER else ""
