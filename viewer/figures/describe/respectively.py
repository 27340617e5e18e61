"""``A and B for 2011 and 2012 were 1 and 2, respectively, and 3 and 4, respectively``: two measures.

Each list of amounts is of another measure, or, where there are as many nouns as amounts, each amount
(``rents and dues were 1 and 2, respectively``). Which words are the first and which the second is told by the
``and`` between them; where that could be another ``and`` of the same words, nothing is split.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.context_window import without_other_names, without_periods
from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft
from viewer.language.word_lists import word_list

_WITHIN = re.compile(r"(?:\s?,)?\s?(?:and\s)?")
_BETWEEN = re.compile(r"(?:\s?,)?\srespectively(?:\s?,)?\s(?:and\s)?")
_VERB = re.compile(r"\s(?:was|were|is|are|amounted to|totaled|totalled)\s?$")
_ARTICLE = re.compile(r"^(?:[Oo]ur|[Tt]he|[Ii]ts|[Tt]heir)\s")
_RESPECTIVELY = re.compile(r"(?:\s(?:of|in)\s[^,.;]{1,60})?(?:\s?,)?\srespectively\b")
_LISTED_VERB = re.compile(
    r",?\s(?:was|were|is|are|amounted to|totaled|totalled|accounted for|represented|comprised|generated"
    r"|contributed|provided|made up|derived|(?:beneficially )?(?:own|owns|owned|hold|holds|held))"
    r"(?:\s(?:approximately|about|roughly))?\s?$"
)
_LISTED = re.compile(r",?\sand\s(?:(?:our|the|its|their)\s)?|,\s(?:(?:our|the|its|their)\s)?")
_TWO_KINDS = re.compile(
    r"(?P<head>.*\s(?:for|of|from|on|in)\s(?:U\.S\.\s)?)(?P<first>[a-z-]+(?:al|ate|ic|ary|or|ign))\sand\s(?P<second>[a-z-]+)\s"
    r"(?P<of>[a-z]+(?:\s[a-z]+)?)"
)
_NAME = r"[A-Z][\w&.’'-]*(?:\s[A-Z][\w&.’'-]*){0,3}"
_GROUP = r"(?:[Oo]ur|[Tt]he|[Ii]ts|[Tt]heir)\s(?:[a-z-]{2,16}\s){0,3}[a-z-]{2,16}s"
_TWO_NAMES = re.compile(rf"(?:^|(?<=\s))(?:{_NAME}|{_GROUP})\sand\s{_NAME}(?:\s[a-z]+){{0,3}}$")
"""``Corvid and Brackle``, ``our ten largest customers and Corvid``, ``Corvid and Brackle mills``."""
_NAMES_ALONE = re.compile(rf"{_NAME}(?:,\s{_NAME})+,?\sand\s{_NAME}")
"""``Corvid, Brackle and Tarn``, and nothing else before the verb."""
_LEGAL_FORM = re.compile(r",?\s(?:Inc|Corp|Ltd|Co|LLC|PLC|plc|AG|SE|S\.A|N\.V)\.?$")
_NAMED_TOO = re.compile(r",\s[A-Z](?:(?!\sand\s)[^,;]){1,60},$")
"""``our largest customer, Corvid Inc.,``: the name of what was just told."""
_HEAD = re.compile(r"[A-Za-z][a-z-]*(?:\s[a-z-]+){0,4}\s(?P<of>of|from|to|in|for|by|on|under|with)\s")
"""What the first of two nouns is of: ``sales of``, ``carrying value of``."""
_BARE_NAME = re.compile(_NAME)
_SHARE_OF = re.compile(r"\sof\s")
_OPPOSITES = re.compile(
    r"(?:[Oo]ur\s|[Tt]he\s|[Ii]ts\s|[Tt]heir\s)?((?:[A-Za-z]+\s){0,3}[A-Za-z]+)\sand\s((?:[a-z]+\s){0,3}[a-z]+)"
    r"\s(?:was|were|is|are|amounted to|totaled|totalled)\s(?:approximately\s|about\s)?"
)
_OPPOSED = tuple(
    frozenset(map(content_words.stem, pair.split(":")))
    for pair in word_list(
        "gains:losses income:expense income:expenses revenue:costs revenues:costs revenue:expenses "
        "revenues:expenses profit:loss profits:losses assets:liabilities inflows:outflows receipts:payments "
        "purchases:sales additions:disposals increases:decreases receivables:payables exports:imports "
        "deposits:withdrawals credits:debits"
    )
)
"""Nouns of which one amount is never told for both by turns of time."""
_AND = re.compile(r",?\sand\s(?:(?:our|the|its|their)\s)?")


def tell_apart(
    text: str, drafts: Sequence[FigureDraft], low: int, periods: Sequence[PeriodMention]
) -> dict[int, str]:
    """Give two lists of amounts that share a subject each its part of it.

    Args:
        text: The paragraph.
        drafts: The figures of a sentence.
        low: Where the sentence begins.
        periods: Those that it names.

    Returns:
        What the amounts measure by their index among the figures; amounts of no such lists are left out.
    """
    nouns: dict[int, str] = {}
    runs = _runs(text, drafts)
    if "espectively" not in text[low : drafts[-1].end + DESCRIBING.near]:
        return (
            _of_two_names(text, drafts, low, periods, runs)
            if " and " in text[low : drafts[-1].start]
            else nouns
        )
    for first, second in pairwise(runs):
        gap = text[drafts[first[-1]].end : drafts[second[0]].start]
        if len(first) != len(second) or len(first) < 2 or not _BETWEEN.fullmatch(gap):
            continue
        subject = without_periods(text, low, drafts[first[0]].start, periods)
        parts = _halves(_ARTICLE.sub("", _VERB.sub("", subject.rstrip()).strip()))
        for run, part in zip((first, second), parts, strict=False):
            for at in run:
                nouns[at] = part
    sizes = Counter(period.group for period in periods)
    for run in runs:
        if len(run) < 2 or run[0] in nouns or len(run) in sizes.values():
            continue
        if _RESPECTIVELY.match(text, drafts[run[-1]].end) is None:
            continue
        start = drafts[run[0]].start
        near = max(low, start - DESCRIBING.near)
        subject = without_other_names(without_periods(text, near, start, periods)).rstrip()
        told_apart = _parts(subject, len(run)) or (_purposes(subject) if len(run) == len("AB") else [])
        nouns.update(zip(run, told_apart, strict=False))
    return nouns


def _of_two_names(
    text: str,
    drafts: Sequence[FigureDraft],
    low: int,
    periods: Sequence[PeriodMention],
    runs: Sequence[Sequence[int]],
) -> dict[int, str]:
    """``Corvid and Brackle accounted for 14% and 13% of revenue``: as many names as shares need no word."""
    nouns: dict[int, str] = {}
    sizes = Counter(period.group for period in periods)
    for run in runs:
        if len(run) == len("AB") and sum(sizes.values()) <= 1:
            nouns.update(zip(run, _two_opposites(text[low : drafts[run[0]].start]), strict=False))
        if (
            len(run) < len("AB")
            or len(run) in sizes.values()
            or drafts[run[0]].kind is not FigureKind.PERCENT
        ):
            continue
        if not _SHARE_OF.match(text, drafts[run[-1]].end):
            continue
        start = drafts[run[0]].start
        subject = text[max(low, start - DESCRIBING.near) : start].rstrip()
        verb = _LISTED_VERB.search(subject)
        names = _TWO_NAMES.search if len(run) == len("AB") else _NAMES_ALONE.fullmatch
        if verb is not None and names(subject[: verb.start()]):
            nouns.update(zip(run, _with_one_tail(_parts(subject, len(run))), strict=False))
    return nouns


def _two_opposites(subject: str) -> list[str]:
    """``Losses and gains were $3 and $6``: two nouns that are one another's opposite need no word either."""
    found = _OPPOSITES.fullmatch(subject)
    if found is None:
        return []
    return [found[1], found[2]] if _opposed(found[1], found[2]) else []


def _opposed(one: str, other: str) -> bool:
    stems = {content_words.stem(one.split()[-1]), content_words.stem(other.split()[-1])}
    return any(stems == pair for pair in _OPPOSED)


def _with_one_tail(nouns: list[str]) -> list[str]:
    """``Northern`` and ``Southern mills``: both are mills."""
    if len(nouns) != len("AB"):
        return nouns
    first, second = nouns
    tail = [word for word in second.split() if word.islower()]
    named = all(word[0].isupper() for word in first.split()) and tail and second.endswith(" ".join(tail))
    return [f"{first} {' '.join(tail)}" if named else first, second]


def _purposes(subject: str) -> list[str]:
    """``losses for federal and state purposes of``: one noun for each of two adjectives, none where there
    are not."""
    noun = " ".join(noun_phrases.before(subject.removesuffix(" of"))) if subject.endswith(" of") else ""
    both = _TWO_KINDS.fullmatch(noun)
    if both is None:
        return []
    return [f"{both['head']}{both[kind]} {both['of']}" for kind in ("first", "second")]


def _runs(text: str, drafts: Sequence[FigureDraft]) -> list[list[int]]:
    """The lists that the amounts of a sentence stand in, as their indexes among the figures."""
    numbers = [at for at, draft in enumerate(drafts) if draft.kind is not FigureKind.DATE]
    runs: list[list[int]] = []
    for before, at in zip([None, *numbers], numbers, strict=False):
        gap = text[drafts[before].end : drafts[at].start] if before is not None else ""
        same = before is not None and drafts[before].kind is drafts[at].kind
        if same and _WITHIN.fullmatch(gap):
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _parts(subject: str, count: int) -> list[str]:
    """The nouns of a list of so many before a verb, ``rents, dues and fees were``; none where it is none."""
    verb = _LISTED_VERB.search(subject)
    listed = subject[: verb.start()] + "," * verb[0].startswith(",") if verb is not None else ""
    pieces = _LISTED.split(_NAMED_TOO.sub("", listed).rstrip(",")) if listed else []
    if len(pieces) < count:
        return []
    pieces = [_LEGAL_FORM.sub("", piece.strip()) for piece in pieces[-count:]]
    told = [" ".join(noun_phrases.before(piece, numbered=True)) for piece in pieces]
    whole = [_ARTICLE.sub("", piece) for piece in pieces[1:]]
    rest = zip(told[1:], whole, strict=True)
    if not all(told) or any(len(one.split()) < len(other.split()) for one, other in rest):
        return []
    return _with_one_head(told)


def _with_one_head(nouns: list[str]) -> list[str]:
    """``sales of Alba`` and ``Brio`` are both sales; nothing where it is not sure that the head is of all."""
    head = _HEAD.match(nouns[0])
    if head is None or any(f" {head['of']} " in noun for noun in nouns[1:]):
        return nouns
    first = nouns[0][head.end() :]
    alike = head["of"] == "of" and all(len(noun.split()) == len(first.split()) for noun in nouns[1:])
    if alike or all(_BARE_NAME.fullmatch(noun) for noun in (first, *nouns[1:])):
        return [nouns[0], *(f"{head[0]}{noun}" for noun in nouns[1:])]
    return [] if head["of"] == "of" else nouns


def _halves(subject: str) -> tuple[str, ...]:
    """The two measures that a subject names; none where it cannot be told."""
    cuts = list(_AND.finditer(subject))
    told = (
        [cut for cut in cuts if content_words.plural(subject[: cut.start()].split()[-1])] if subject else []
    )
    cut = cuts[0] if len(cuts) == 1 else next(iter(told), None)
    if cut is None or not subject[: cut.start()].strip():
        return ()
    return tuple(
        " ".join(half.split()[: DESCRIBING.respective_words])
        for half in (subject[: cut.start()], subject[cut.end() :])
    )
