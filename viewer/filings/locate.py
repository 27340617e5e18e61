"""Where the risk factors begin and end.

"Risk Factors" stands in a filing many times: in the table of contents, as a running header, in "see
Item 1A. Risk Factors" and once as the section's title. Every place is a candidate; what speaks for and
against it is summed up, and a doubtful winner says that it is doubtful.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from viewer.filings.model import Candidate, Span
from viewer.filings.sentences import word_set, words
from viewer.filings.source import Source
from viewer.filings.titles import End, Title, find_ends, find_titles

_CLAIM = word_set("may could might adversely risk risks harm loss fail unable depend decline")
_CLAIM_SHARE = 0.012
"""Of the words in prose about risks at least so many are among these."""

_STUB_WORDS = 60
"""A section with fewer words than this is a line of a table of contents, or says that there are none."""
_LOOKED_AT = 60_000
"""Characters of a section that are weighed; more would not change the verdict."""
_NEAR = 220
"""Titles of items within so many characters stand in a table of contents."""
_MANY_NEAR = 4
_OWN_TEXT = 400
"""A place that holds more characters than this is a section that a later title of its kind goes on."""


@dataclass(frozen=True, slots=True)
class Located:
    """Every place where the section may stand."""

    candidates: tuple[Candidate, ...]
    """The surest first; empty where there is none."""
    title_ends: Mapping[int, int]
    """Start of a candidate -> where the lines of its own title end."""


def locate(source: Source, check: Callable[[], None]) -> Located:
    """Find the places where the section may stand."""
    titles, ends = find_titles(source), find_ends(source)
    check()
    limits = [_end_of(title, ends, len(source.text)) for title in titles]
    found = []
    for number, title in enumerate(titles):
        check()
        earlier = any(
            other.span.start < title.span.start < limits[i][0]
            and limits[i][0] - other.span.end > _OWN_TEXT
            and not other.page
            for i, other in enumerate(titles[:number])
        )
        found.append(_judge(source, title, limits[number], ends, earlier=earlier))
    title_ends = {
        title.span.start: min(title.span.end + 1, limit[0])
        for title, limit in zip(titles, limits, strict=True)
    }
    return Located(tuple(sorted(found, key=lambda c: (-c.confidence, -len(c.span)))), title_ends)


def _end_of(title: Title, ends: Sequence[End], length: int) -> tuple[int, End | None]:
    for end in ends[bisect_left(ends, title.span.end, key=_start) :]:
        if end.ends(title.item):
            return end.start, end
    return length, None


def _judge(
    source: Source, title: Title, limit: tuple[int, End | None], ends: Sequence[End], *, earlier: bool
) -> Candidate:
    stop, ended_by = limit
    body = source.text[title.span.end : min(stop, title.span.end + _LOOKED_AT)]
    said = words(body)
    first = bisect_left(ends, title.span.start - _NEAR, key=_start)
    near = bisect_left(ends, title.span.end + _NEAR, key=_start) - first
    enough = len(said) >= _STUB_WORDS
    claims = enough and sum(word in _CLAIM for word in said) >= _CLAIM_SHARE * len(said)
    counted = [
        (True, 0.55 if title.item else 0.4, _name(title)),
        (title.opens, 0.15, "the title stands on a line of its own"),
        (title.page, -0.5, "a page number follows the title, as in a table of contents"),
        (not enough, -0.35, f"only {len(said)} words follow before the next item"),
        (enough, 0.2, f"{len(said)} words follow" if len(body) < _LOOKED_AT else "a long text follows"),
        (claims, 0.15, "they speak of risks"),
        (enough and not claims, -0.2, "they hardly speak of risks"),
        (near >= _MANY_NEAR, -0.3, "titles of other items stand close by, as in a table of contents"),
        (
            title.continued or earlier,
            -0.3,
            "the same title stood before: a running header, or the section goes on",
        ),
    ]
    reasons = [f"{reason} ({weight:+.2f})" for holds, weight, reason in counted if holds]
    score = sum(weight for holds, weight, _ in counted if holds)
    reasons.append(
        f"it ends before “{ended_by.words[:60]}”"
        if ended_by
        else "no later item follows: it runs to the end of the file"
    )
    confidence = max(0.0, min(1.0, round(score, 3)))
    return Candidate(Span(title.span.start, stop), title.item, title.words, confidence, tuple(reasons))


def _start(end: End) -> int:
    return end.start


def _name(title: Title) -> str:
    return f"titled “{title.words}”" + ("" if title.item else ", without an item")
