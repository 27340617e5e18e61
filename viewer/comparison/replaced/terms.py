"""``the Harbour Dues Act (“HDA”)``: a term that only the new filing defines, and where it forgot to use it.

Behind the definition the long form should stand no more. Each place in which it does is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from viewer.comparison.model import Pair
from viewer.comparison.places import NEW, OLD, FilingSide, Place, PlacedSpan, is_factor, number_of
from viewer.comparison.replaced.replacement import KeptPlace, Replacement, ReplacementKind
from viewer.filings.model import Span

_DEFINED = re.compile(
    r"\((?:(?:the|collectively|together|or|each|a|an),? ){0,2}[“\"]([A-Z][^“”\"()]{1,40})[”\"]\)"
)
_NAME_WORD = r"(?:[A-Z][\w’'.&-]*|of|the|and|for|on|in|de)"
_LONG_FORM = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD})*$")
_BEFORE = 120
"""Characters before a definition in which its long form is looked for."""
_LEAST_NAMES = 2
"""Words with a capital letter of a long form at least."""
_LEAST_USES = 3
"""Uses of a term that was used throughout, for it to be told."""


class _Part(NamedTuple):
    pair: str
    place: Place
    text: str


class _Definition(NamedTuple):
    term: str
    long_form: str
    part: int
    """Index of the part that has it."""
    end: int


def defined_terms(pairs: Iterable[Pair]) -> tuple[Replacement, ...]:
    """Return the terms that the new filing alone defines, with the places that still have the long form."""
    pairs = tuple(pairs)
    known = {match[1] for part in _parts(pairs, OLD) for match in _DEFINED.finditer(part.text)}
    parts = sorted(_parts(pairs, NEW), key=lambda part: (number_of(part.place.factor), part.place.part))
    found = []
    for each in _definitions(parts):
        if each.term in known:
            continue
        known.add(each.term)
        kept = tuple(_kept(parts, each))
        uses = sum(len(_whole(each.term).findall(part.text)) for part in parts) - 1
        if kept or uses >= _LEAST_USES:
            found.append(Replacement(ReplacementKind.TERM, each.long_form, each.term, (), kept, max(0, uses)))
    return tuple(sorted(found, key=lambda one: (-len(one.kept), -one.uses, one.new)))


def _parts(pairs: Sequence[Pair], side: FilingSide) -> Iterator[_Part]:
    for pair in pairs:
        for row in pair.rows:
            for place, text in row.side(side).parts:
                if is_factor(place.factor):
                    yield _Part(pair.id, place, text)


def _definitions(parts: Sequence[_Part]) -> Iterator[_Definition]:
    for at, part in enumerate(parts):
        for match in _DEFINED.finditer(part.text):
            before = part.text[max(0, match.start() - _BEFORE) : match.start()].rstrip()
            long_form = _LONG_FORM.search(before)
            words = long_form[0].split() if long_form else []
            while words and not words[0][0].isupper():
                del words[0]
            if words and words[0] in ("The", "A", "An", "In", "On", "Our"):
                del words[0]
            if sum(word[0].isupper() for word in words) >= _LEAST_NAMES and " ".join(words) != match[1]:
                yield _Definition(match[1], " ".join(words), at, match.end())


def _kept(parts: Sequence[_Part], each: _Definition) -> Iterator[KeptPlace]:
    pattern = _whole(each.long_form)
    for at, part in enumerate(parts[each.part :], start=each.part):
        for match in pattern.finditer(part.text, each.end if at == each.part else 0):
            if not _DEFINED.match(part.text, match.end() + 1):
                yield KeptPlace(part.pair, PlacedSpan(part.place, Span(*match.span())))


def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)")
