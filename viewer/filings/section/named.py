"""The section that somebody names: "Risks we run", "Item 3.D", "#2", "474-16855".

The case: a filing calls its risk factors *What may go wrong*, and nothing is found. Whoever compares from the
command line has no text to select in, but can say what the title says. The section then ends where one under
such a title would. A place of those that were found is named by its number, or by its characters, as
``factordiff explain`` prints them.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.filings.errors import SectionNotFound
from viewer.filings.model import SectionCandidate, Span
from viewer.filings.section.bounds import Bounds
from viewer.filings.section.ends import find_ends
from viewer.filings.section.thresholds import LOCATE
from viewer.filings.section.titles import LOOKED_FOR, Title
from viewer.filings.source import Source, shown
from viewer.language.stems import words

LONGEST = 300
"""Characters of a line that may be a title: headings of risks have some 200."""
_MUCH_LONGER = 10
"""One of several places of the same title is meant if it is so many times longer than any other: no reader
takes a summary of a few lines for the section."""
_TOLD = 6
"""Places or lines that are told where none was found: as many as one reads."""
_PLACE = re.compile(r"#?(\d{1,3})")
_CHARACTERS = re.compile(r"(\d{1,9})\s?[-–]\s?(\d{1,9})")
_ITEM = re.compile(r"(?:item\s*)?(3\s?\.?\s?d|1\s?\.?\s?a)\.?", re.IGNORECASE)
_NO_MARKUP = re.compile(r"[*_#|>]|</?[bui]>")
_NO_PAGE = re.compile(r"(?:[\s.·…]{2,200}|\s)\d{1,4}$")
"""The page that a line of a table of contents ends with."""


@dataclass(frozen=True, slots=True)
class NamedSection:
    """A section that somebody named."""

    span: Span
    title: str = ""
    """What the line that was named says; empty for a place that was found, and for characters."""
    title_end: int = 0
    """Where that line ends."""


def section_named(
    name: str, asked: str, source: Source, candidates: Sequence[SectionCandidate]
) -> NamedSection:
    """Return the section that somebody named.

    Args:
        name: the file, for messages.
        asked: a title or an item as it stands in the file, the number of a candidate, or characters.
        source: the file as it shows.
        candidates: the places that were found, the surest first.

    Raises:
        SectionNotFound: there is none, or several; with the places that there are.
    """
    asked = asked.strip()
    by_characters = _CHARACTERS.fullmatch(asked)
    if by_characters is not None:
        start, end = map(int, by_characters.groups())
        if start < min(end, len(source.text)):
            return NamedSection(Span(start, min(end, len(source.text))))
        raise _nothing(name, f"there are no characters {asked} in it", source, candidates)
    by_place = _PLACE.fullmatch(asked)
    if by_place is not None:
        number = int(by_place.group(1))
        if 1 <= number <= len(candidates):
            return NamedSection(candidates[number - 1].span)
        raise _nothing(name, f"there is no place #{number} in it", source, candidates)
    found = [NamedSection(each.span) for each in candidates if _is_called(each, asked)]
    found = found or list(_titled(source, asked))
    meant = _meant(found)
    if meant is not None:
        return meant
    if not found:
        raise _nothing(name, f"no line of it says “{asked}”{_alike(source, asked)}", source, candidates)
    places = ", ".join(f"{each.span.start}-{each.span.end}" for each in found[:_TOLD])
    raise _nothing(name, f"“{asked}” stands in {len(found)} places ({places})", source, candidates)


def _is_called(candidate: SectionCandidate, asked: str) -> bool:
    item = _ITEM.fullmatch(asked)
    if item is not None:
        return candidate.item is not None and _letters(candidate.item) == _letters(item.group(1))
    return words(candidate.title) == words(asked)


def _letters(item: str) -> str:
    return re.sub(r"[\s.]", "", item).upper()


def _titled(source: Source, asked: str) -> Iterator[NamedSection]:
    """Give the section under each line that says what was asked for."""
    wanted = words(asked)
    lines = [line for line in _lines(source) if wanted and words(line.said) == wanted]
    lines = [line for line in lines if not line.page] or lines
    bounds = Bounds(source, find_ends(source), ()) if lines else None
    end = 0
    for line, following in zip(lines, [*lines[1:], None], strict=False):
        if following is not None and following.span.start - line.span.end < LOCATE.own_text:
            continue  # a line of a table of contents
        if bounds is None or line.span.start < end:
            continue  # a running header of the section before
        title = Title(line.span, None, line.said, page=False, continued=False, opens=True, report=True)
        end = bounds.of(title).at
        yield NamedSection(Span(line.span.start, end), line.said, line.span.end)


@dataclass(frozen=True, slots=True)
class _ShortLine:
    """A line that may be a title."""

    span: Span
    said: str
    """Without markup and page."""
    page: bool
    """Whether a page number follows, as in a table of contents."""


def _lines(source: Source) -> Iterator[_ShortLine]:
    """Give the lines that may be titles."""
    text = source.text
    for index, (start, stop) in enumerate(pairwise([*source.starts, len(text)])):
        if len(text[start:stop].strip()) > LONGEST:
            continue
        line = " ".join(_NO_MARKUP.sub("", shown(text, source.blocks[index])).split())
        said = _NO_PAGE.sub("", line)
        if said:
            yield _ShortLine(source.blocks[index].content, said, said != line)


def _meant(found: Sequence[NamedSection]) -> NamedSection | None:
    """The one of them that is meant; None where two might be."""
    longest = sorted(found, key=lambda each: len(each.span))[-2:]
    if len(longest) == 2 and len(longest[0].span) * _MUCH_LONGER > len(longest[1].span):
        return None
    return longest[-1] if longest else None


def _alike(source: Source, asked: str) -> str:
    said = list(dict.fromkeys(line.said for line in _lines(source)))
    close = difflib.get_close_matches(asked, said, _TOLD // 2, cutoff=0.6)
    return f" (but there is {', '.join(f'“{line}”' for line in close)})" if close else ""


def _nothing(
    name: str, problem: str, source: Source, candidates: Sequence[SectionCandidate]
) -> SectionNotFound:
    places = ", ".join(
        f"#{number} “{each.title}” ({each.span.start}-{each.span.end})"
        for number, each in enumerate(candidates[:_TOLD], 1)
    )
    told = f"Places that may be the risk factors: {places}" if places else "Nothing is titled as they are"
    return SectionNotFound(
        name,
        problem,
        f"{told}. Name one of them, the words of a line, or its characters as START-END",
        text=source.text,
        looked_for=LOOKED_FOR,
        candidates=candidates,
    )
