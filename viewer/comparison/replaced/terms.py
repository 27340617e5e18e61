"""``the Harbour Dues Act (“HDA”)``: a term that only the new filing has, and where it forgot to use it.

Behind the definition the long form should stand no more. Each place in which it does is told. A term that the
old filing uses already, with another definition or none (*HDA, or the Act*), is no new one: nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from viewer.comparison.model import Pair
from viewer.comparison.places import Place, PlacedSpan, is_factor, number_of
from viewer.comparison.replaced.replacement import KeptPlace, Replacement, ReplacementKind
from viewer.filings.model import Span

_DEFINED = re.compile(
    r"\((?:(?:the|collectively|together|or|each|a|an),? ){0,2}[“\"]([A-Z][^“”\"()]{1,40})[”\"]\)"
)
_ENDS = re.compile(r"[“”\"()\[\];:]|,$")
"""What no name goes on behind."""
_FORM = re.compile(
    r"(?:Inc|Ltd|Corp|Co|Limited|Incorporated|LLC|LLP|LP|PLC|plc|AG|SE|GmbH|(?:[A-Z]\.)+)[.,]?"
)
"""The form of a company, which may stand behind a comma."""
_JOINS = frozenset(("of", "the", "and", "for", "on", "in", "de"))
"""Small words within a name."""
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


def defined_terms(
    pairs: Iterable[Pair], old: Mapping[Place, str], new: Mapping[Place, str]
) -> tuple[Replacement, ...]:
    """Return the terms that the new filing alone defines, with the places that still have the long form.

    Args:
        pairs: All pairs.
        old: The texts of the old filing's parts.
        new: Those of the new filing's.
    """
    known: set[str] = set()
    homes = {factor: pair.id for pair in pairs for factor in pair.new}
    parts = [
        _Part(homes[place.factor], place, text)
        for place, text in sorted(new.items(), key=lambda item: (number_of(item[0].factor), item[0].part))
        if is_factor(place.factor) and place.factor in homes
    ]
    found = []
    definitions = list(_definitions(parts))
    names = {name for each in definitions for name in (each.term, each.long_form)}
    for each in definitions:
        if each.term in known:
            continue
        known.add(each.term)
        if any(next(_occurrences(each.term, text), None) is not None for text in old.values()):
            continue
        kept = tuple(_kept(parts, each))
        uses = _uses(parts, each, [name for name in names if each.term in name and name != each.term])
        if kept or uses >= _LEAST_USES:
            found.append(Replacement(ReplacementKind.TERM, each.long_form, each.term, (), kept, uses))
    return tuple(sorted(found, key=lambda one: (-len(one.kept), -one.uses, one.new)))


def _definitions(parts: Sequence[_Part]) -> Iterator[_Definition]:
    for at, part in enumerate(parts):
        for match in _DEFINED.finditer(part.text):
            before = part.text[max(0, match.start() - _BEFORE) : match.start()]
            words = _name_at_end(before)
            if words and words[0] in ("The", "A", "An", "In", "On", "Our"):
                del words[0]
            if sum(word[0].isupper() for word in words) >= _LEAST_NAMES and " ".join(words) != match[1]:
                yield _Definition(match[1], " ".join(words), at, match.end())


def _uses(parts: Sequence[_Part], each: _Definition, longer: Sequence[str]) -> int:
    """How often a term is used but for its definition; not where it is a part of a longer name."""
    count = 0
    for part in parts:
        names = [span for name in longer for span in _occurrences(name, part.text)]
        for span in _occurrences(each.term, part.text):
            count += not any(name.start <= span.start and span.end <= name.end for name in names)
    return max(0, count - 1)


def _name_at_end(text: str) -> list[str]:
    """The words of a name with which a text ends: none is behind a quotation mark, a bracket or a comma, but
    for the form of a company (*Grey Sea Lines, Inc.*)."""
    words = text.split()
    start = len(words)
    while start and (words[start - 1][0].isupper() or words[start - 1] in _JOINS):
        if _ENDS.search(words[start - 1]) and not (
            words[start - 1].endswith(",") and start < len(words) and _FORM.fullmatch(words[start])
        ):
            break
        start -= 1
    while start < len(words) and words[start] in _JOINS:
        start += 1
    return words[start:]


def _kept(parts: Sequence[_Part], each: _Definition) -> Iterator[KeptPlace]:
    for at, part in enumerate(parts[each.part :], start=each.part):
        for span in _occurrences(each.long_form, part.text, each.end if at == each.part else 0):
            if not _DEFINED.match(part.text, span.end + 1):
                yield KeptPlace(part.pair, PlacedSpan(part.place, span))


def _occurrences(phrase: str, text: str, start: int = 0) -> Iterator[Span]:
    """Where a phrase stands in a text and no letter or digit beside it."""
    at = text.find(phrase, start)
    while at >= 0:
        end = at + len(phrase)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield Span(at, end)
        at = text.find(phrase, end)
