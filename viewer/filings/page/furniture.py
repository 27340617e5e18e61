"""Page numbers, running headers, ruled lines and page-foot notes: what belongs to the page, not the text.

A note at a page's foot ("The noon buying rate on … was …") lands between the two halves of a sentence
that the page end cut; read on, it would be taken for part of a risk. Nothing is set aside here without
a noise class and a reason.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.filings.model import Decision, Noise, Span
from viewer.filings.page.thresholds import FURNITURE
from viewer.filings.source import SourceBlock, part_of, shown
from viewer.language.sentence_ends import begins_small, ends_in_abbreviation, is_closed
from viewer.language.sentences import sentences
from viewer.language.stems import words
from viewer.language.told import tell

_NUMBER = re.compile(
    r"(?P<lead>[-–—|[]\s*|page\s+)?(?P<bracket>\()?(?P<number>(?:[A-Z]-)?\d{1,4}|[ivxl]{1,6})(?(bracket)\))"
    r"(?P<tail>\s*[-–—|\]]|\s+of\s+\d{1,4})?(?P<stop>\s?\.)?",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"\W*(?:back\s+to\s+|return\s+to\s+)?(?:table\s+of\s+contents|contents)\W*(?:\d{1,4})?\W*", re.IGNORECASE
)
_CONTENTS_HEAD = re.compile(
    r"(?i:table\s+of\s+contents)\W{1,4}[A-Z][\w’'.,&-]*(?:\s+(?:[A-Z][\w’'.,&-]*|and|of|the|&)){1,9}",
)
"""The same before the company's name: "Table of Contents Kettle Works, Inc. and Subsidiaries"."""
_CONTENTS_LINE = re.compile(r"[^\S\n]*table[^\S\n]+of[^\S\n]+contents[^\S\n]*\n(?=\s*\S)", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_RULE = re.compile(r"(?:[-=_*~.·•—–]\s*+){3,}+")
_PLACE = re.compile(
    r"\W*(?=part|item)(?:part\s+[ivx\d]{1,4}\b\W*)?(?:items?\s*\d{1,2}\s?[a-c]?\b\W*"
    r"(?:(?:and\s+)?\d{1,2}\s?[a-c]?\b\W*)*)?",
    re.IGNORECASE,
)
_UNITS = re.compile(
    r"\((?:all\s+)?(?:tabular\s+)?(?:amounts|dollars|figures|in|us\$|u\.s\.\s+dollars)\b[^()]{0,120}\)",
    re.IGNORECASE,
)
"""Lines that head a page even if they stand only once: the place in the form, the units of the tables."""
_FOOT = re.compile(
    r"[^|\n]{1,60}\|(?:[^|\n]{0,20}\s)?\s*(?:form\s+)?(?:10-[KQ]|20-F|40-F)(?:/A)?\s*\|\s*\d{1,3}",
    re.IGNORECASE,
)
"""A foot with the form and the page: "Kettle Works | Q3 2026 Form 10-Q | 23"."""
_CONTINUED = re.compile(r"\W+(?:continued|concluded|cont[’']?d)\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Furniture:
    """Which blocks of the section are no text of it, by index, and why."""

    noise: Mapping[int, tuple[Noise, Decision]]

    def __contains__(self, index: int) -> bool:
        return index in self.noise


def part_page_lines(text: str, blocks: Sequence[SourceBlock]) -> tuple[SourceBlock, ...]:
    """Cut "Table of Contents" off the blocks that begin with it as a line of its own.

    In a text without blank lines the half of a sentence that the page end cut off follows it directly.
    """
    result: list[SourceBlock] = []
    for block in blocks:
        line = _CONTENTS_LINE.match(text, block.content.start, block.content.end)
        if line is None:
            result.append(block)
        else:
            result.append(part_of(text, block, Span(block.span.start, line.end())))
            result.append(part_of(text, block, Span(line.end(), block.span.end)))
    return tuple(result)


def find_furniture(
    text: str, blocks: Sequence[SourceBlock], titles: frozenset[int] = frozenset()
) -> Furniture:
    """Find the blocks that belong to the page; ``titles`` are the indices of the section's own title."""
    noise: dict[int, tuple[Noise, Decision]] = {}
    contents = [shown(text, block) if block.edits else block.content.of(text) for block in blocks]
    for index in titles:
        noise[index] = (Noise.SECTION_TITLE, _because(Noise.SECTION_TITLE, "the section begins with it"))
    for index, block in enumerate(blocks):
        if index in noise:
            continue
        if not block.content:
            noise[index] = (Noise.WHITE_SPACE, _because(Noise.WHITE_SPACE, "nothing stands here"))
        elif not contents[index].strip():
            noise[index] = (Noise.MARKUP, _because(Noise.MARKUP, "nothing is left to read here"))
        elif block.noise is not None:
            noise[index] = (block.noise, _because(block.noise, "the layout says so"))
        elif len(contents[index]) <= FURNITURE.line_length and _CONTENTS.fullmatch(contents[index]):
            noise[index] = (
                Noise.CONTENTS_LINK,
                _because(Noise.CONTENTS_LINK, "a link or running line to the table of contents"),
            )
        elif len(contents[index]) <= FURNITURE.line_length and _CONTENTS_HEAD.fullmatch(contents[index]):
            noise[index] = (
                Noise.RUNNING_HEADER,
                _because(Noise.RUNNING_HEADER, "a running line with the table of contents and a name"),
            )
        elif not block.row and _RULE.fullmatch(contents[index]):
            noise[index] = (Noise.RULE, _because(Noise.RULE, "a line drawn with characters"))
    _page_numbers(contents, blocks, noise)
    _running_headers(contents, blocks, noise, {" ".join(words(contents[i])) for i in titles})
    _page_notes(contents, blocks, noise)
    return Furniture(noise)


def _because(noise: Noise, reason: str, weight: float = 0.0) -> Decision:
    return Decision("furniture", noise.value, reason, weight)


def _page_numbers(
    contents: list[str], blocks: Sequence[SourceBlock], noise: dict[int, tuple[Noise, Decision]]
) -> None:
    """A bare number is a page number where it is dressed as one, or goes on from the one before it.

    With a full stop it may as well count the items of a list, which begins with 1.
    """
    found: list[tuple[int, int, bool]] = []
    stopped: set[int] = set()
    for index, content in enumerate(contents):
        # A row of a table may hold a figure and nothing else.
        if index in noise or blocks[index].row or len(content) >= FURNITURE.number_length:
            continue
        match = _NUMBER.fullmatch(content)
        if match is None:
            continue
        digits = _DIGITS.search(match.group("number"))
        if match.group("bracket") and (digits is None or int(digits.group()) < FURNITURE.bracketed_from):
            continue
        dressed = bool(match.group("lead") or match.group("tail"))
        found.append((index, int(digits.group()) if digits else -1, dressed))
        stopped |= {index} if match.group("stop") else set()
    found = _without_lists(found, stopped, lambda index: _is_cut(contents, noise, index))
    for place, (index, number, dressed) in enumerate(found):
        neighbours = [found[p][1] for p in (place - 1, place + 1) if 0 <= p < len(found)]
        runs_on = any(0 < abs(number - other) <= FURNITURE.next_page for other in neighbours)
        cut = _is_cut(contents, noise, index)
        if dressed or runs_on or cut or number < 0 or blocks[index].page_start:
            reason = "a bare number" + (
                " dressed as a page's"
                if dressed
                else " in sequence with others"
                if runs_on
                else " standing alone at a page end"
            )
            noise[index] = (Noise.PAGE_NUMBER, _because(Noise.PAGE_NUMBER, reason))
        elif len(found) == 1 and number < FURNITURE.number_below:
            noise[index] = (Noise.PAGE_NUMBER, _because(Noise.PAGE_NUMBER, "a bare number standing alone"))


def _without_lists(
    found: Sequence[tuple[int, int, bool]], stopped: Collection[int], is_cut: Callable[[int], bool]
) -> list[tuple[int, int, bool]]:
    """Leave out the numbers with a full stop that count on from 1, or stand alone between wholes."""
    kept: list[tuple[int, int, bool]] = []
    listed = 0
    for place, (index, number, dressed) in enumerate(found):
        if index in stopped and not dressed:
            near = [
                found[p] for p in (place - 1, place + 1) if 0 <= p < len(found) and found[p][0] in stopped
            ]
            goes_on = any(0 < abs(number - other) <= FURNITURE.next_page for _, other, _ in near)
            listed = number if number == listed + 1 else int(number == 1)
            if listed or number < 0 or not (goes_on or is_cut(index)):
                continue
        kept.append((index, number, dressed))
    return kept


def _is_cut(contents: list[str], noise: Mapping[int, object], index: int) -> bool:
    back = range(index - 1, max(-1, index - 1 - FURNITURE.page_lines), -1)
    ahead = range(index + 1, min(len(contents), index + 1 + FURNITURE.page_lines))
    before = next((contents[i] for i in back if i not in noise), "")
    after = next((contents[i] for i in ahead if i not in noise), "")
    return bool(before) and bool(after) and not is_closed(before) and begins_small(after)


def _running_headers(
    contents: list[str],
    blocks: Sequence[SourceBlock],
    noise: dict[int, tuple[Noise, Decision]],
    titles: Collection[str],
) -> None:
    """The same short line again and again, next to page ends; or the section's title, anywhere."""
    keys: dict[int, str] = {}
    for index, content in enumerate(contents):
        if index in noise or blocks[index].marker is not None or len(content) > FURNITURE.line_length:
            continue
        key = " ".join(words(_CONTINUED.sub("", content)))
        if key and len(key.split()) <= FURNITURE.header_words:
            keys[index] = key
    places: dict[str, list[int]] = defaultdict(list)
    for index, key in keys.items():
        places[key].append(index)
    rising = {key: _rise(contents[i] for i in found) for key, found in places.items()}
    for index, key in keys.items():
        times = len(places[key])
        if times >= FURNITURE.header_times and rising[key]:
            reason = tell("the same line stands here {count} times, with a rising number", count=times)
            noise[index] = (Noise.RUNNING_HEADER, _because(Noise.RUNNING_HEADER, reason))
    often = [index for index, key in keys.items() if len(places[key]) >= FURNITURE.header_times]
    for line in range(FURNITURE.header_lines):
        # A header may be two lines: the second is next to the page's end when the first is known for one.
        known = dict(noise)
        for index in often:
            if index in noise or (line and (is_closed(contents[index]) or begins_small(contents[index]))):
                continue
            at_page = blocks[index].page_start or any(_page_ends(known, index, step) for step in (-1, 1))
            if at_page or keys[index] in titles or _is_cut(contents, noise, index):
                reason = tell(
                    "the same line stands here {count} times, as at page ends", count=len(places[keys[index]])
                )
                noise[index] = (Noise.RUNNING_HEADER, _because(Noise.RUNNING_HEADER, reason))
    _heads(contents, blocks, noise, keys)


def _heads(
    contents: list[str],
    blocks: Sequence[SourceBlock],
    noise: dict[int, tuple[Noise, Decision]],
    short: Iterable[int],
) -> None:
    """Lines at a page end that say where in the form the page stands, or in what units its tables are."""
    known = dict(noise)
    for index in short:
        if index in noise:
            continue
        if _FOOT.fullmatch(contents[index]):
            noise[index] = (
                Noise.RUNNING_HEADER,
                _because(Noise.RUNNING_HEADER, "the form and a page number"),
            )
        if not (_PLACE.fullmatch(contents[index]) or _UNITS.fullmatch(contents[index])):
            continue
        if blocks[index].page_start or any(_page_ends(known, index, step) for step in (-1, 1)):
            reason = "the place in the form, or the units of its tables, at a page end"
            noise[index] = (Noise.RUNNING_HEADER, _because(Noise.RUNNING_HEADER, reason))


def _page_ends(noise: Mapping[int, tuple[Noise, Decision]], index: int, step: int) -> bool:
    """True where a page number or the like is next to a block, white space aside."""
    at = index + step
    while at in noise and noise[at][0] in (Noise.WHITE_SPACE, Noise.MARKUP, Noise.HIDDEN):
        at += step
    ends = (Noise.PAGE_NUMBER, Noise.RULE, Noise.CONTENTS_LINK, Noise.RUNNING_HEADER)
    return at in noise and noise[at][0] in ends


def _rise(contents: Iterable[str]) -> bool:
    """True where the last numbers of lines rise from one to the next, or numbers at either side by pages."""
    numbers = [[int(number[:9]) for number in _DIGITS.findall(content)] for content in contents]
    if not all(numbers):
        return False
    last = [found[-1] for found in numbers]
    if last == list(range(1, len(last) + 1)):
        return False  # "Risk 1", "Risk 2": a count, for no section of risks begins on the first page.
    if all(a < b for a, b in pairwise(last)):
        return True
    return any(_goes_on(start, numbers[1:]) for start in {numbers[0][0], numbers[0][-1]})


def _goes_on(page: int, numbers: Sequence[list[int]]) -> bool:
    """True where each line begins or ends with a number that may be the next page's."""
    for found in numbers:
        following = [n for n in (found[0], found[-1]) if 0 < n - page <= FURNITURE.next_page]
        if not following:
            return False
        page = min(following)
    return True


def _page_notes(
    contents: list[str], blocks: Sequence[SourceBlock], noise: dict[int, tuple[Noise, Decision]]
) -> None:
    """A whole, short statement between the two halves of a sentence that has nothing to do with it."""
    order = [index for index in range(len(blocks)) if index not in noise]
    for before, index, after in zip(order, order[1:], order[2:], strict=False):
        if before in noise or blocks[index].row or blocks[after].row:
            continue
        first, note, second = contents[before], contents[index], contents[after]
        halves = begins_small(second) and blocks[after].marker is None and _is_half(first)
        whole = (
            halves
            and is_closed(note)
            and not begins_small(note)
            and len(note.split()) <= FURNITURE.note_words
        )
        if whole and len(sentences(note)) <= FURNITURE.note_sentences:
            noise[index] = (
                Noise.PAGE_NOTE,
                _because(
                    Noise.PAGE_NOTE,
                    tell(
                        "a whole statement stands between “… {before}” and “{after} …”, which are the halves "
                        "of one sentence",
                        before=_last(first),
                        after=_first(second),
                    ),
                ),
            )


def _is_half(text: str) -> bool:
    """True for text that breaks off in mid-sentence, as no heading and no introduction to a list does."""
    open_end = not is_closed(text) or ends_in_abbreviation(text)
    return (
        open_end
        and not text.endswith((":", ";", ",", "—", "-"))
        and (len(sentences(text)) > 1 or len(text.split()) > FURNITURE.half_words)
    )


def _last(text: str) -> str:
    return " ".join(text.split()[-FURNITURE.quoted_words :])


def _first(text: str) -> str:
    return " ".join(text.split()[: FURNITURE.quoted_words])
