"""Where the risk factors begin and end.

"Risk Factors" stands in a filing many times: in the table of contents, as a running header, in "see
Item 1A. Risk Factors" and once as the section's title. Every place is a candidate; what speaks for and
against it is summed up, and a doubtful winner says that it is doubtful.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from viewer.filings.headings.wording import names_group, points_elsewhere, says_none
from viewer.filings.model import Decision, SectionCandidate, Span
from viewer.filings.section.contents import listed_ends
from viewer.filings.section.thresholds import LOCATE, LOCATE_WEIGHTS
from viewer.filings.section.titles import SectionEnd, Title, find_ends, find_titles
from viewer.filings.source import Source
from viewer.filings.text.emphasis import emphasis_of
from viewer.language.sentence_ends import is_closed
from viewer.language.stems import words
from viewer.language.word_lists import word_set

_CLAIM = word_set("may could might adversely risk risks harm loss fail unable depend decline")
_MAY = word_set("may might could")

_SECTION = "section"
_FIRST_ITEMS = (1, 2, 3)
"""Reports number their items from here on; a prospectus numbers none of these."""


@dataclass(frozen=True, slots=True)
class Located:
    """Every place where the section may stand."""

    candidates: tuple[SectionCandidate, ...]
    """The surest first; empty where there is none."""
    title_ends: Mapping[int, int]
    """Start of a candidate -> where the lines of its own title end."""


def locate(source: Source, check: Callable[[], None]) -> Located:
    """Find the places where the section may stand."""
    titles, ends = find_titles(source), find_ends(source)
    check()
    listed = listed_ends(source, titles)
    ordered = {title.item: _enders(title.item, ends, listed) for title in titles}
    parts = {item: [end for end in found if end.part] for item, found in ordered.items()}
    limits = [
        _style_end(source, title, _end_of(source, title, ordered[title.item], parts[title.item]))
        for title in titles
    ]
    outdone = _up_to_title(source, titles, limits)
    limits = [outdone.get(number, limit) for number, limit in enumerate(limits)]
    itemed = any(end.number in _FIRST_ITEMS for end in ends)
    found = []
    for number, title in enumerate(titles):
        check()
        earlier = any(
            other.span.start < title.span.start < limits[i][0]
            and limits[i][0] - other.span.end > LOCATE.own_text
            and not other.page
            for i, other in enumerate(titles[:number])
        )
        found.append(
            _judge(
                source, title, limits[number], ends, earlier=earlier, itemed=itemed, outdone=number in outdone
            )
        )
    title_ends = {
        title.span.start: min(
            title.span.end + source.text[title.span.end : title.span.end + 1].isspace(), limit[0]
        )
        for title, limit in zip(titles, limits, strict=True)
    }
    return Located(tuple(sorted(found, key=lambda c: (-c.confidence, -len(c.span)))), title_ends)


def _enders(item: str | None, ends: Sequence[SectionEnd], listed: Sequence[SectionEnd]) -> list[SectionEnd]:
    """Return what a section of ``item`` may end at, in order."""
    every = ends if item is not None else sorted([*ends, *listed], key=_start)
    return [end for end in every if end.ends(item)]


def _end_of(
    source: Source, title: Title, ends: Sequence[SectionEnd], parts: Sequence[SectionEnd]
) -> tuple[int, SectionEnd | None]:
    """Find which of ``ends`` a section ends at; ``parts`` are those of them that begin a part."""
    # The part that the section stands in may be named again at the head of each page.
    before = bisect_left(parts, title.span.end, key=_start)
    own_part = parts[before - 1].part if before else None
    for index in range(bisect_left(ends, title.span.end, key=_start), len(ends)):
        end = ends[index]
        if (
            end.note
            and len(words(source.text[title.span.end : end.start][: LOCATE.looked_at])) < LOCATE.stub_words
        ):
            continue  # The section opens with the note.
        if end.part is None or end.part != own_part:
            return end.start, end
    return len(source.text), None


def _up_to_title(
    source: Source, titles: Sequence[Title], limits: Sequence[tuple[int, SectionEnd | None]]
) -> dict[int, tuple[int, SectionEnd]]:
    """Find where a lesser "Risk Factors" (a line of a summary) ends because a more prominent one begins."""
    looks = [_look(source, _block_of(source, title.span.start)) for title in titles]
    result: dict[int, tuple[int, SectionEnd]] = {}
    for i, title in enumerate(titles):
        if title.item is not None or title.page:
            continue
        for later, look in zip(titles[i + 1 :], looks[i + 1 :], strict=True):
            if later.span.start >= limits[i][0]:
                break
            own = later.opens and not later.page and (not later.caption or _of_statements(title))
            if own and _outdoes(later, look, title, looks[i]):
                result[i] = later.span.start, SectionEnd(later.span.start, later.words)
                break
    return result


def _outdoes(
    later: Title, look: tuple[str, float | None], title: Title, other: tuple[str, float | None]
) -> bool:
    """True where ``later`` is set larger, or in capitals where ``title`` is not.

    What titles a note on forward-looking statements ("Factors affecting …") is less than any other title.
    """
    if _of_statements(title) != _of_statements(later):
        return _of_statements(title)
    if look[1] and other[1] and look[1] != other[1]:
        return look[1] > other[1]
    return later.words.isupper() and not title.words.isupper()


def _of_statements(title: Title) -> bool:
    return "forward" in title.words.lower() and title.caption


def _block_of(source: Source, position: int) -> int:
    return max(0, bisect_right(source.blocks, position, key=lambda block: block.span.start) - 1)


def _style_end(
    source: Source, title: Title, limit: tuple[int, SectionEnd | None]
) -> tuple[int, SectionEnd | None]:
    """Move the end up to the next title set just as this one, where the text under it speaks of no risks.

    A section without an item ("RISK FACTORS" among "PROPERTIES" and "ENVIRONMENTAL MATTERS") has no later
    item to end at. Titles of groups of risks, and headings in capitals over risks, do not end it; nor does
    one that is followed by more of these.
    """
    if title.item is not None or not title.words.isupper():
        return limit
    own = _block_of(source, title.span.start)
    look = _look(source, own)
    alike = []
    for index in range(own + 1, bisect_left(source.starts, limit[0])):
        block = source.blocks[index]
        words_here = block.content.of(source.text) if len(block.content) <= LOCATE.title_length else ""
        if words_here.isupper() and _look(source, index) == look and not is_closed(words_here):
            alike.append(index)
    risky: dict[int, bool] = {}
    for place, index in enumerate(alike):
        for other in alike[place : place + 1 + LOCATE.following]:
            if other not in risky:
                risky[other] = _stands_over_risks(source, other)
        following = [risky[other] for other in alike[place + 1 : place + 1 + LOCATE.following]]
        if not risky[index] and 2 * sum(following) <= len(following):
            span = source.blocks[index].content
            return source.blocks[index].span.start, SectionEnd(
                span.start, " ".join(span.of(source.text).split())
            )
    return limit


def _stands_over_risks(source: Source, index: int) -> bool:
    """True where the text under a line tells of risks, and of the harm in them; a few words tell nothing."""
    block = source.blocks[index]
    after = words(source.text[block.span.end : block.span.end + LOCATE.under_title])
    if names_group(block.content.of(source.text)) or len(after) < LOCATE.stub_words:
        return True
    return _speaks_of_risks(after) and any(word in _CLAIM and word not in _MAY for word in after)


def _look(source: Source, index: int) -> tuple[str, float | None]:
    block = source.blocks[index]
    emphasis = emphasis_of(source.text, [block], block.content.of(source.text))
    return emphasis.signature, emphasis.size


def _speaks_of_risks(said: Sequence[str]) -> bool:
    return sum(word in _CLAIM for word in said) >= LOCATE.claim_share * len(said)


def _judge(
    source: Source,
    title: Title,
    limit: tuple[int, SectionEnd | None],
    ends: Sequence[SectionEnd],
    *,
    earlier: bool,
    itemed: bool,
    outdone: bool,
) -> SectionCandidate:
    stop, ended_by = limit
    body = source.text[title.span.end : min(stop, title.span.end + LOCATE.looked_at)]
    said = words(body)
    enough = len(said) >= LOCATE.stub_words
    none = not enough and says_none(body)
    points = not enough and not none and points_elsewhere(body)
    claims = enough and _speaks_of_risks(said)
    followed = f"{len(said)} words follow" if len(body) < LOCATE.looked_at else "a long text follows"
    usual = bool(title.item) or not (itemed or title.caption)
    weights = LOCATE_WEIGHTS
    counted = (
        (True, weights.title if usual else weights.title_without_item, _name(title)),
        (title.caption, weights.caption, "the title is one that such sections had before 2005"),
        (title.opens, weights.opens, "the title stands on a line of its own"),
        (title.page, weights.page_number, "a page number follows the title, as in a table of contents"),
        (none, weights.says_none, "it says that risk factors are not required, or stand elsewhere"),
        (points, weights.points_elsewhere, "it points to another place, which may be in this filing"),
        (
            not (enough or none or points),
            weights.stub,
            f"only {len(said)} words follow before the next item",
        ),
        (enough, weights.long_text, followed),
        (claims, weights.speaks_of_risks, "they speak of risks"),
        (enough and not claims, weights.speaks_of_other, "they hardly speak of risks"),
        (
            not enough and _stands_among_items(title, ends),
            weights.items_near,
            "titles of other items stand close by, as in a table of contents",
        ),
        (outdone, weights.outdone, "a more prominent title of this kind follows"),
        (
            title.continued or earlier,
            weights.repeated,
            "the same title stood before: a running header, or the section goes on",
        ),
    )
    spoken = [Decision("section", _SECTION, reason, weight) for holds, weight, reason in counted if holds]
    return _candidate(title, stop, spoken, ended_by, ends)


def _candidate(
    title: Title, stop: int, spoken: list[Decision], ended_by: SectionEnd | None, ends: Sequence[SectionEnd]
) -> SectionCandidate:
    """Sum up what speaks for and against a place."""
    end = (
        f"it ends before “{ended_by.words[: LOCATE.words_shown]}”"
        if ended_by
        else "no later item follows: it runs to the end of the file"
    )
    return SectionCandidate(
        Span(title.span.start, stop),
        title.item,
        title.words,
        max(0.0, min(1.0, round(sum(one.weight for one in spoken), 3))),
        (*spoken, Decision("section", _SECTION, end)),
        ended=ended_by is not None,
        end_again=_again(ended_by, ends) if ended_by is not None else None,
    )


def _again(end: SectionEnd, ends: Sequence[SectionEnd]) -> Span | None:
    """Return where the item that ends a section is titled again: the first title may be a mention of it."""
    wanted = words(end.words)
    for other in ends[bisect_right(ends, end.start + LOCATE.own_text, key=_start) :]:
        if other.words and words(other.words) == wanted:
            return Span(other.start, other.start + len(other.words))
    return None


def _stands_among_items(title: Title, ends: Sequence[SectionEnd]) -> bool:
    first = bisect_left(ends, title.span.start - LOCATE.near, key=_start)
    return bisect_left(ends, title.span.end + LOCATE.near, key=_start) - first >= LOCATE.many_near


def _start(end: SectionEnd) -> int:
    return end.start


def _name(title: Title) -> str:
    return f"titled “{title.words}”" + ("" if title.item else ", without an item")
