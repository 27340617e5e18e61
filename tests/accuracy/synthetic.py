"""Filings that were edited at known rates, so that what became of each factor is known beyond doubt.

Factors of a filing are reworded, moved, split, merged, dropped and joined by others; the same seed always
does the same. Words put in come from the filing itself, so that they look like all others.
"""

from __future__ import annotations

import random
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from tests.builders import build_filing
from viewer.filings import Filing
from viewer.language.sentences import sentences

Text = list[str]
"""A heading and the paragraphs under it."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares, 0 to 1: of the words that are reworded, of the factors that suffer the rest."""

    reword: float = 0.0
    move: float = 0.0
    split: float = 0.0
    merge: float = 0.0
    drop: float = 0.0
    insert: float = 0.0


@dataclass(slots=True)
class _Draft:
    olds: tuple[int, ...]
    text: Text
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """An old filing, the new one made of it, and what became of each factor, by 0-based places."""

    old: Filing
    new: Filing
    groups: frozenset[tuple[tuple[int, ...], tuple[int, ...]]]
    """Old and new factors that belong together; an empty side for what was dropped or put in."""

    @property
    def positions(self) -> list[tuple[int, int]]:
        """The first old and new factor of each pair, in the old order."""
        return sorted((olds[0], news[0]) for olds, news in self.groups if olds and news)

    @property
    def edges(self) -> frozenset[tuple[int, int]]:
        """Each old factor with each new one that has text of it."""
        return frozenset((old, new) for olds, news in self.groups for old in olds for new in news)

    def must_move(self) -> frozenset[tuple[int, int]]:
        """The pairs that stand in none of the longest runs of pairs in the same order."""
        return frozenset(pair for pair, some, _ in self._runs() if not some)

    def may_move(self) -> frozenset[tuple[int, int]]:
        """The pairs that do not stand in all of them."""
        return frozenset(pair for pair, _, every in self._runs() if not every)

    def _runs(self) -> list[tuple[tuple[int, int], bool, bool]]:
        order = [new for _, new in self.positions]
        before = _run_lengths(order)
        after = _run_lengths([-new for new in reversed(order)])[::-1]
        longest = max(before, default=0)
        in_some = [one + two - 1 == longest for one, two in zip(before, after, strict=True)]
        levels = [length for length, some in zip(before, in_some, strict=True) if some]
        return [
            (pair, some, some and levels.count(length) == 1)
            for pair, some, length in zip(self.positions, in_some, before, strict=True)
        ]


def _run_lengths(order: Sequence[int]) -> list[int]:
    """Of each place, the length of the longest increasing run that ends there (Schensted 1961)."""
    ends: list[int] = []
    lengths = []
    for value in order:
        at = bisect_left(ends, value)
        ends[at : at + 1] = [value]
        lengths.append(at + 1)
    return lengths


def edit(factors: Sequence[Text], spare: Sequence[Text], rates: Rates, seed: int) -> Edited:
    """Edit a filing's factors; those put in are taken from ``spare``, another issuer's."""
    chance = random.Random(seed)
    vocabulary = [word for text in factors for part in text for word in part.split()]
    fates = _fates(len(factors), rates, chance)
    drafts: list[_Draft] = []
    for at, text in enumerate(factors):
        drafts += _become(at, text, factors, fates, chance)
    drafts = _moved(drafts, {at for at, fate in fates.items() if fate == "move"}, chance)
    for text in chance.sample(list(spare), min(len(spare), round(rates.insert * len(factors)))):
        drafts.insert(chance.randint(0, len(drafts)), _Draft((), list(text)))
    news = [
        [reworded(part, rates.reword, vocabulary, chance) for part in draft.text]
        if draft.olds
        else draft.text
        for draft in drafts
    ]
    return Edited(
        build_filing("Old", [(None, text) for text in factors], 2024),
        build_filing("New", [(None, text) for text in news], 2025),
        _groups(len(factors), drafts),
    )


def _fates(count: int, rates: Rates, chance: random.Random) -> dict[int, str]:
    """What happens to which factors; one that is merged goes into the one before it."""
    fates: dict[int, str] = {}
    for fate, share in (
        ("merge", rates.merge),
        ("split", rates.split),
        ("drop", rates.drop),
        ("move", rates.move),
    ):
        wanted = round(share * count)
        for at in chance.sample(range(1, count), count - 1):
            if not wanted:
                break
            if at in fates or (fate == "merge" and at - 1 in fates):
                continue
            fates[at] = fate
            if fate == "merge":
                fates[at - 1] = "take"
            wanted -= 1
    return fates


def _become(
    at: int, text: Text, factors: Sequence[Text], fates: dict[int, str], chance: random.Random
) -> list[_Draft]:
    fate = fates.get(at, "")
    if fate in ("drop", "merge"):
        return []
    if fate == "take":
        heading, *body = text
        other, *more = factors[at + 1]
        joined = (
            f"{heading.rstrip('.')}, and {other[:1].lower()}{other[1:]}" if chance.random() < 0.5 else heading
        )
        return [_Draft((at, at + 1), [joined, *body, *more])]
    halves = _halves(text) if fate == "split" else None
    if halves is None:
        return [_Draft((at,), list(text))]
    return [_Draft((at,), half) for half in halves]


def _halves(text: Text) -> tuple[Text, Text] | None:
    """Cut a factor where about half of its words lie on either side; its second half gets a heading."""
    heading, *body = text
    said = [(number, one) for number, part in enumerate(body) for one in sentences(part)]
    if len(said) < 4:
        return None
    lengths = [len(one.split()) for _, one in said]
    cut = min(range(2, len(said) - 1), key=lambda place: abs(sum(lengths[:place]) - sum(lengths[place:])))
    sides = [_paragraphs(said[:cut]), _paragraphs(said[cut:])]
    words = re.findall(r"[A-Za-z]{6,}", sides[1][0])[:6]
    return [heading, *sides[0]], [f"We may be harmed by {' '.join(words).lower()}.", *sides[1]]


def _paragraphs(said: Sequence[tuple[int, str]]) -> list[str]:
    numbers = dict.fromkeys(number for number, _ in said)
    return [" ".join(one for other, one in said if other == number) for number in numbers]


def _moved(drafts: list[_Draft], movers: set[int], chance: random.Random) -> list[_Draft]:
    """Take the movers out and put each back at least a fifth of the filing away from where it stood."""
    stay = [draft for draft in drafts if not movers.intersection(draft.olds)]
    least = max(3, len(stay) // 5)
    for at in sorted(movers):
        home = next((place for place, draft in enumerate(stay) if draft.olds[0] > at), len(stay))
        far = [place for place in range(len(stay) + 1) if abs(place - home) >= least]
        stay.insert(chance.choice(far or [home]), next(draft for draft in drafts if draft.olds == (at,)))
    return stay


def reworded(text: str, share: float, vocabulary: Sequence[str], chance: random.Random) -> str:
    """Replace, delete or insert so large a share of the words, each as likely as the others."""
    words: list[str] = []
    for word in text.split():
        if chance.random() >= share:
            words.append(word)
            continue
        kind = chance.randrange(3)
        if kind:
            words.append(chance.choice(vocabulary))
        if kind == 2:
            words.append(word)
    return " ".join(words) or text


def _groups(count: int, drafts: Sequence[_Draft]) -> frozenset[tuple[tuple[int, ...], tuple[int, ...]]]:
    news: dict[tuple[int, ...], list[int]] = {}
    for at, draft in enumerate(drafts):
        if draft.olds:
            news.setdefault(draft.olds, []).append(at)
    groups = {(olds, tuple(places)) for olds, places in news.items()}
    groups |= {((), (at,)) for at, draft in enumerate(drafts) if not draft.olds}
    kept = {at for olds in news for at in olds}
    return frozenset(groups | {((at,), ()) for at in range(count) if at not in kept})
