"""How sure it is that a place is the section: what speaks for and against it, with weights and reasons."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.filings.headings.wording import points_elsewhere, says_none
from viewer.filings.model import Decision, SectionCandidate, Span
from viewer.filings.section.bounds import Limit, speaks_of_risks
from viewer.filings.section.ends import SectionEnd
from viewer.filings.section.thresholds import LOCATE, LOCATE_WEIGHTS
from viewer.filings.section.titles import Title
from viewer.filings.source import Source
from viewer.language.say import sayable
from viewer.language.stems import words
from viewer.language.told import tell


@dataclass(frozen=True, slots=True)
class Placed:
    """A title, where its section ends, and how it stands among the others."""

    title: Title
    limit: Limit
    earlier: bool
    """True where a section of its kind that began before still goes on."""
    itemed: bool
    """True in a file that numbers its items."""
    outdone: bool
    """True where a more prominent title of its kind follows."""
    left: bool
    """True where it points to another place of the same file."""


Evidence = tuple[bool, float, str]
"""Whether something holds, what it is worth, and how it is said."""


def judge(source: Source, place: Placed, ends: Sequence[SectionEnd]) -> SectionCandidate:
    """Weigh a place; ``ends`` are the lines of the file where sections may end."""
    title, limit = place.title, place.limit
    body = source.text[title.span.end : min(limit.at, title.span.end + LOCATE.looked_at)]
    counted = (*_of_title(place), *_of_text(body, title, ends), *_of_end(place, body))
    spoken = [Decision("section", "section", reason, weight) for holds, weight, reason in counted if holds]
    end = (
        tell("it ends before “{words}”", words=limit.end.words[: LOCATE.words_shown])
        if limit.end
        else tell("no later item follows: it runs to the end of the file")
    )
    return SectionCandidate(
        Span(title.span.start, limit.at),
        title.item,
        title.words,
        max(0.0, min(1.0, round(sum(one.weight for one in spoken), 3))),
        (*spoken, Decision("section", "section", end)),
        ended=limit.end is not None,
        end_again=_again(limit.end, ends) if limit.end is not None else None,
    )


def _again(end: SectionEnd, ends: Sequence[SectionEnd]) -> Span | None:
    """Return where the item that ends a section is titled again: the first title may be a mention of it."""
    wanted = words(end.words)
    for other in ends[bisect_right(ends, end.start + LOCATE.own_text, key=lambda end: end.start) :]:
        if other.words and words(other.words) == wanted:
            return Span(other.start, other.start + len(other.words))
    return None


def _of_title(place: Placed) -> tuple[Evidence, ...]:
    title, weights = place.title, LOCATE_WEIGHTS
    usual = bool(title.item or title.pointed) or not (place.itemed or title.caption)
    return (
        (True, weights.title if usual else weights.title_without_item, _name(title)),
        (title.caption, weights.caption, sayable("the title is one that such sections had before 2005")),
        (title.report, weights.report, sayable("the title is one that annual reports have")),
        (title.combined, weights.combined, sayable("the title names other items too")),
        (bool(title.pointed), weights.pointed, tell("“{words}” points to it", words=title.pointed or "")),
        (place.left, weights.left, sayable("it points to what stands elsewhere in the same file")),
        (title.opens, weights.opens, sayable("the title stands on a line of its own")),
        (
            title.page,
            weights.page_number,
            sayable("a page number follows the title, as in a table of contents"),
        ),
    )


def _of_text(body: str, title: Title, ends: Sequence[SectionEnd]) -> tuple[Evidence, ...]:
    said, weights = words(body), LOCATE_WEIGHTS
    enough = len(said) >= LOCATE.stub_words
    none = not enough and says_none(body)
    points = not enough and not none and points_elsewhere(body)
    claims = enough and speaks_of_risks(said)
    followed = (
        tell("{count} words follow", count=len(said))
        if len(body) < LOCATE.looked_at
        else tell("a long text follows")
    )
    stub = tell("only {count} words follow before the next item", count=len(said))
    return (
        (none, weights.says_none, sayable("it says that risk factors are not required, or stand elsewhere")),
        (
            points,
            weights.points_elsewhere,
            sayable("it points to another place, which may be in this filing"),
        ),
        (not (enough or none or points), weights.stub, stub),
        (enough, weights.long_text, followed),
        (claims, weights.speaks_of_risks, sayable("they speak of risks")),
        (enough and not claims, weights.speaks_of_other, sayable("they hardly speak of risks")),
        (
            not (enough or none) and _stands_among_items(title, ends),
            weights.items_near,
            sayable("titles of other items stand close by, as in a table of contents"),
        ),
    )


def _of_end(place: Placed, body: str) -> tuple[Evidence, ...]:
    title, limit, weights = place.title, place.limit, LOCATE_WEIGHTS
    nowhere = limit.end is None and title.item is None
    by_words = limit.by_words and title.item is None and not (nowhere or title.page)
    return (
        (
            by_words,
            weights.by_words,
            sayable("the headings in it are set as its title is, so that its end is told by words alone"),
        ),
        (
            nowhere and len(words(body)) >= LOCATE.stub_words,
            weights.runs_on,
            sayable("nothing tells where it ends"),
        ),
        (
            not title.page and _skips_item(title, limit),
            weights.skips,
            sayable(
                "the item that comes next was not found: what it holds may have been taken into the section"
            ),
        ),
        (place.outdone, weights.outdone, sayable("a more prominent title of this kind follows")),
        (
            title.continued or place.earlier,
            weights.repeated,
            sayable("the same title stood before: a running header, or the section goes on"),
        ),
    )


def _stands_among_items(title: Title, ends: Sequence[SectionEnd]) -> bool:
    first = bisect_left(ends, title.span.start - LOCATE.near, key=lambda end: end.start)
    return (
        bisect_left(ends, title.span.end + LOCATE.near, key=lambda end: end.start) - first >= LOCATE.many_near
    )


def _skips_item(title: Title, limit: Limit) -> bool:
    """True where a section of Item 3 ends at a later item than the fourth."""
    return title.item == "3.D" and limit.end is not None and (limit.end.number or 0) > 4


def _name(title: Title) -> str:
    return tell("titled “{words}”" if title.item else "titled “{words}”, without an item", words=title.words)
