"""Where the risk factors begin and end.

"Risk Factors" stands in a filing many times: in the table of contents, as a running header, in "see
Item 1A. Risk Factors" and once as the section's title. Every place is a candidate; what speaks for and
against it is summed up, and a doubtful winner says that it is doubtful.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from viewer.filings.model import SectionCandidate, Span
from viewer.filings.section.bounds import Bounds, Limit, speaks_of_risks
from viewer.filings.section.contents import listed_ends
from viewer.filings.section.ends import SectionEnd, find_ends
from viewer.filings.section.judge import Placed, judge
from viewer.filings.section.thresholds import LOCATE
from viewer.filings.section.titles import Title, find_titles
from viewer.filings.source import Source
from viewer.filings.text.emphasis import Emphasis
from viewer.language.stems import words

_FIRST_ITEMS = (1, 2, 3)
"""Reports number their items from here on; a prospectus numbers none of these."""


@dataclass(frozen=True, slots=True)
class Located:
    """Every place where the section may stand."""

    candidates: tuple[SectionCandidate, ...]
    """The surest first; empty where there is none."""
    title_ends: Mapping[int, int]
    """Start of a candidate -> where the lines of its own title end."""


def locate(
    source: Source, check: Callable[[], None], *, exhibit: int | None = None, pointer: str = ""
) -> Located:
    """Find the places where the section may stand.

    ``exhibit`` is where the text of an exhibit begins that the item titled ``pointer`` points to.
    """
    titles = find_titles(source)
    ends = find_ends(source, run_in=any(title.run_in for title in titles))
    check()
    bounds = Bounds(source, ends, listed_ends(source, titles))
    titles = [_under_item(title, ends) for title in titles]
    if exhibit is not None:
        titles = [replace(t, pointed=pointer) if t.span.start >= exhibit else t for t in titles]
    limits = [bounds.of(title) for title in titles]
    check()
    pointed, left = _pointed(bounds, titles, limits, exhibit)
    if pointed:
        known = {title.span.start: title for title in titles}
        known |= {
            start: replace(known[start], pointed=target.pointed) if start in known else target
            for target in pointed
            for start in (target.span.start,)
        }
        titles = [known[start] for start in sorted(known)]
        limits = [bounds.of(title) for title in titles]
    outdone = _up_to_title(bounds, titles, limits)
    limits = [outdone.get(number, limit) for number, limit in enumerate(limits)]
    itemed = any(end.number in _FIRST_ITEMS for end in ends)
    found = []
    for number, title in enumerate(titles):
        check()
        place = Placed(
            title,
            limits[number],
            earlier=_goes_on(titles, limits, number),
            itemed=itemed,
            outdone=number in outdone,
            left=title.span.start in left,
        )
        found.append(judge(source, place, ends))
    title_ends = {
        title.span.start: min(
            title.span.end + source.text[title.span.end : title.span.end + 1].isspace(), limit.at
        )
        for title, limit in zip(titles, limits, strict=True)
    }
    return Located(tuple(sorted(found, key=lambda c: (-c.confidence, -len(c.span)))), title_ends)


def _under_item(title: Title, ends: Sequence[SectionEnd]) -> Title:
    """Give a title without a letter its item: "Risk Factors" under "Item 3. Key Information"."""
    if title.item is not None or title.report or title.caption or title.page:
        return title
    itemed = [end for end in ends if end.number is not None]
    after = bisect_left(itemed, title.span.start, key=_start)
    before = itemed[after - 1] if after else None
    if before is None or before.number != 3 or "key information" not in before.words.lower():
        return title
    following = itemed[after] if after < len(itemed) else None
    return replace(title, item="3.D") if following is not None and following.number == 4 else title


def _pointed(
    bounds: Bounds, titles: Sequence[Title], limits: Sequence[Limit], exhibit: int | None
) -> tuple[list[Title], frozenset[int]]:
    """Return titles elsewhere in the file that an item of a few words points to, and the items that do."""
    source = bounds.looks.source
    found: dict[int, Title] = {}
    left: set[int] = set()
    taken = {title.span.start for title in titles}
    for title, limit in zip(titles, limits, strict=True):
        body = source.text[title.span.end : min(limit.at, title.span.end + LOCATE.pointer)]
        if title.item is None or title.page or len(words(body)) >= LOCATE.pointer_words:
            continue
        if exhibit is not None and title.span.start < exhibit:
            left.add(title.span.start)
        from viewer.filings.section.pointers import pointed_titles  # late: its patterns are long

        targets = [
            target
            for target in pointed_titles(source, title, Span(title.span.start, limit.at))
            if target.span.start in taken or _tells_risks(source, target, bounds.of(target))
        ]
        if targets:
            left.add(title.span.start)
            found |= {target.span.start: target for target in targets}
    if not any(_tells_risks(source, title, limit) for title, limit in zip(titles, limits, strict=True)):
        from viewer.filings.section.pointers import listed_titles  # late: as above

        listed = (title for title in listed_titles(source) if title.span.start not in taken)
        found |= {
            title.span.start: title for title in listed if _tells_risks(source, title, bounds.of(title))
        }
    return list(found.values()), frozenset(left)


def _tells_risks(source: Source, title: Title, limit: Limit) -> bool:
    """True where a section of some length on risks stands under a title that is pointed to."""
    said = words(source.text[title.span.end : min(limit.at, title.span.end + LOCATE.looked_at)])
    return len(said) >= LOCATE.stub_words and speaks_of_risks(said)


def _goes_on(titles: Sequence[Title], limits: Sequence[Limit], number: int) -> bool:
    """True where a section that began before still goes on: a running header."""
    title = titles[number]
    return any(
        other.span.start < title.span.start < limits[i].at
        and limits[i].at - other.span.end > LOCATE.own_text
        and not (other.page or other.combined)
        for i, other in enumerate(titles[:number])
    )


def _up_to_title(bounds: Bounds, titles: Sequence[Title], limits: Sequence[Limit]) -> dict[int, Limit]:
    """Find where a lesser "Risk Factors" (a line of a summary) ends because a more prominent one begins.

    Items told of together end where the risk factors among them have a title of their own.
    """
    looks = [bounds.looks.of(bounds.looks.block_of(title.span.start)) for title in titles]
    result: dict[int, Limit] = {}
    for i, title in enumerate(titles):
        if (title.item is not None and not title.combined) or title.page:
            continue
        for later, look in zip(titles[i + 1 :], looks[i + 1 :], strict=True):
            inside = later.span.start < limits[i].at
            own = (
                later.opens
                and not (later.page or later.combined)
                and (not later.caption or _of_statements(title))
            )
            part = title.more or (title.pointed and later.pointed)
            opening = part and inside and _opens_with(bounds, title, later)
            if own and (
                opening
                or (title.combined and inside)
                or (not title.pointed and _outdoes(later, look, title, looks[i]))
            ):
                result[i] = (
                    Limit(later.span.start, SectionEnd(later.span.start, later.words))
                    if inside
                    else limits[i]
                )
                break
    return result


def _opens_with(bounds: Bounds, title: Title, later: Title) -> bool:
    """True where a chapter opens with a section on risks: "Risk factors and control"."""
    between = bounds.looks.source.text[title.span.end : later.span.start]
    return len(words(between[: LOCATE.looked_at])) < LOCATE.stub_words and not later.more


def _outdoes(later: Title, look: Emphasis, title: Title, other: Emphasis) -> bool:
    """True where ``later`` is set larger, or in capitals where ``title`` is not.

    What titles a note on forward-looking statements ("Factors affecting …") is less than any other title.
    """
    if _of_statements(title) != _of_statements(later):
        return _of_statements(title)
    if look.size and other.size and look.size != other.size:
        return look.size > other.size
    return later.words.isupper() and not title.words.isupper()


def _of_statements(title: Title) -> bool:
    return "forward" in title.words.lower() and title.caption


def _start(end: SectionEnd) -> int:
    return end.start
