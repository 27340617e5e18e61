"""Faults that readers of filings make, put into a source: each is a function from a draft to a draft.

A fault says what it did to the text, not what comes of it: the reader may withstand it, and then is right.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.accuracy.faulted.drafts import Piece, glued, halves, plain, set_like, without, written
from viewer.filings.model import Span
from viewer.filings.source import SourceBlock


@dataclass
class Draft:
    """A source that is being damaged, with what is known of it."""

    parts: list[Piece]
    title: int
    """Place of the section's title."""
    end: int
    """Place of what ends the section; the number of parts where nothing does."""
    headings: list[int]
    """Places of the blocks that headings stand in."""
    ends: list[int]
    """Places of all later titles that end a section."""
    chance: random.Random
    whole: bool = True
    spots: list[str] = field(default_factory=list)
    """Words of the places that were damaged."""

    def some_headings(self, beyond_first: bool = True) -> list[int]:
        """Draw one heading, or several, the last first."""
        known = self.headings[1 if beyond_first else 0 :]
        most = max(1, len(known) * 2 // 3)
        count = min(self.chance.choice((1, 1, 2, 4, 8, most)), most)
        return sorted(self.chance.sample(known, min(count, len(known))), reverse=True)

    def body(self, least: int = 200) -> list[int]:
        """Places of plain paragraphs of some length within the section."""
        heads = set(self.headings)
        return [
            at
            for at in range(self.title + 1, self.end)
            if at not in heads
            and len(self.parts[at].content) >= least
            and not self.parts[at].block.edits
            and self.parts[at].block.marker is None
            and not self.parts[at].block.row
        ]


Fault = Callable[[Draft], bool]
"""Damages a draft; False where it could not."""


def unmarked(draft: Draft) -> bool:
    """Headings lose their setting."""
    chosen = [at for at in draft.some_headings() if draft.parts[at].block.runs or draft.parts[at].block.level]
    for at in chosen:
        draft.parts[at] = plain(draft.parts[at])
    return bool(chosen)


def glued_on(draft: Draft) -> bool:
    """Headings run into the paragraph below."""
    chosen = [at for at in draft.some_headings() if _alone(draft, at) and at + 1 < draft.end]
    for at in chosen:
        head = draft.parts[at]  # What loses its line end keeps its type.
        draft.parts[at : at + 2] = [glued(head, draft.parts[at + 1])]
    return bool(chosen)


def glued_before(draft: Draft) -> bool:
    """Headings run into the paragraph above."""
    chosen = [
        at
        for at in draft.some_headings()
        if _alone(draft, at) and at - 1 > draft.title and at - 1 not in draft.headings
    ]
    for at in chosen:
        head = draft.parts[at]  # What loses its line end keeps its type.
        draft.parts[at - 1 : at + 1] = [glued(draft.parts[at - 1], head)]
    return bool(chosen)


def glued_plain(draft: Draft) -> bool:
    """Headings lose their setting and run into the paragraph below, or above."""
    chosen = [
        at
        for at in draft.some_headings()
        if _alone(draft, at) and at + 1 < draft.end and at - 1 > draft.title
    ]
    for at in chosen:
        head = plain(draft.parts[at])
        if draft.chance.random() < 0.5 or at - 1 in draft.headings:
            draft.parts[at : at + 2] = [glued(head, draft.parts[at + 1])]
        else:
            draft.parts[at - 1 : at + 1] = [glued(draft.parts[at - 1], head)]
    return bool(chosen)


def _alone(draft: Draft, at: int) -> bool:
    """True for a heading that has a block of its own."""
    return len(draft.parts[at].content) < 400


def added(draft: Draft) -> bool:
    """Sentences of the text are set as headings are."""
    model = draft.parts[draft.headings[0]]
    count = draft.chance.choice((1, 2, 4, 8))
    chosen = draft.chance.sample(draft.body(), min(count, len(draft.body())))
    done = False
    for at in sorted(chosen, reverse=True):
        stop = draft.parts[at].text.find(". ", 60)
        if 0 < stop < len(draft.parts[at].content) - 80:
            first, second = halves(draft.parts[at], stop + 1)
            if draft.chance.random() < 0.5:
                first = set_like(first, model)
            else:
                second = set_like(second, model)
            draft.parts[at : at + 1] = [first, second]
            done = True
    return done


def cut_short(draft: Draft) -> bool:
    """What ends the section stands in the midst of it once more."""
    if draft.end >= len(draft.parts) or len(draft.headings) < 4:
        return False
    at = draft.chance.choice(draft.headings[2:-1])
    draft.parts.insert(at, draft.parts[draft.end])
    return True


def runs_on(draft: Draft) -> bool:
    """What ends the section, and the titles that follow, are not seen."""
    if draft.end >= len(draft.parts):
        return False
    far = draft.chance.choice((5_000, 20_000, 60_000))
    taken, length = [], 0
    for at in range(draft.end, len(draft.parts)):
        length += len(draft.parts[at].text)
        if length > far:
            break
        if at in draft.ends:
            taken.append(at)
    for at in reversed(taken or [draft.end]):
        del draft.parts[at]
    return length > 3_000


def wrong_place(draft: Draft) -> bool:
    """The section's title is lost, and stands over another item."""
    others = [
        at for at in draft.ends if at + 6 < len(draft.parts) and not draft.title - 3 < at < draft.end + 8
    ]
    if not others:
        return False
    title, at = draft.parts[draft.title], draft.chance.choice(others)
    draft.parts.insert(at + 1, written("Item 1A. Risk Factors", title))
    place = draft.title + (at + 1 <= draft.title)
    del draft.parts[place]
    return True


def words_glued(draft: Draft) -> bool:
    """Blanks between words are lost."""
    rate = draft.chance.choice((0.004, 0.01, 0.04))
    count = 0
    for at in draft.body():
        part = draft.parts[at]
        for place in range(part.block.content.end - 2, part.block.content.start + 1, -1):
            one = part.text[place - 1 : place + 2]
            if one[1:2] == " " and one[0].isalpha() and one[2].isalpha() and draft.chance.random() < rate:
                part = without(part, place)
                count += 1
        draft.parts[at] = part
    draft.whole = False
    return count >= 4


def page_lost(draft: Draft) -> bool:
    """What stood on a page, two or three is not there; it began and ended in mid-sentence."""
    body = [at for at in draft.body(400) if not draft.parts[at].block.runs]
    wanted = draft.chance.choice((3_000, 6_000, 9_000))
    starts = [at for at in body if at + 4 < draft.end]
    if not starts:
        return False
    first, length = draft.chance.choice(starts), 0
    last = first
    while last + 1 < draft.end and length < wanted:
        last += 1
        length += len(draft.parts[last].text)
    later = [at for at in body if at >= last]
    if not later or later[0] >= draft.end - 1:
        return False
    last = later[0]
    head, _ = halves(draft.parts[first], _mid_sentence(draft, first))
    _, tail = halves(draft.parts[last], _mid_sentence(draft, last))
    draft.parts[first : last + 1] = [head, tail]
    draft.whole = False
    return True


def _mid_sentence(draft: Draft, at: int) -> int:
    """Return a place before a small letter in the middle of a paragraph."""
    text = draft.parts[at].text
    place = text.find(" ", len(text) // 2)
    while 0 < place < len(text) - 60 and not (text[place - 1].isalpha() and text[place + 1].islower()):
        place = text.find(" ", place + 1)
    return max(place, 1)


def garbled(draft: Draft) -> bool:
    """Characters could not be read."""
    body = draft.body()
    for at in draft.chance.sample(body, min(len(body), draft.chance.choice((2, 5, 20)))):
        part = draft.parts[at]
        place = draft.chance.randrange(part.block.content.start + 5, part.block.content.end - 5)
        mark = draft.chance.choice(("\ufffd", "\x92", "\x97"))
        draft.parts[at] = replace(part, text=part.text[:place] + mark + part.text[place + 1 :])
    draft.whole = False
    return bool(body)


def heading_cut(draft: Draft) -> bool:
    """Headings come apart into two lines."""
    chosen = [
        at
        for at in draft.some_headings()
        if _alone(draft, at) and not draft.parts[at].block.edits and len(draft.parts[at].content) > 50
    ]
    for at in chosen:
        part = draft.parts[at]
        place = part.text.find(" ", len(part.text) // 2)
        if place > 0:
            first, second = halves(part, place)
            draft.parts[at : at + 1] = [set_like(first, part), set_like(second, part)]
    return bool(chosen)


def tables_in(draft: Draft) -> bool:
    """A statement of numbers stands in the section."""
    at = draft.chance.choice(draft.headings[1:])
    rows = []
    for number in range(draft.chance.choice((25, 60))):
        text = f"Line {number} | {number * 317:,} | {number * 291:,}\n"
        rows.append(Piece(text, SourceBlock(Span(0, len(text)), Span(0, len(text) - 1), row=True)))
    title = written("Consolidated Balance Sheets", draft.parts[draft.headings[0]])
    draft.parts[at:at] = [title, *rows]
    draft.whole = False
    return True


FAULTS: tuple[Fault, ...] = (
    unmarked,
    glued_on,
    glued_before,
    glued_plain,
    added,
    cut_short,
    runs_on,
    wrong_place,
    words_glued,
    page_lost,
    garbled,
    heading_cut,
    tables_in,
)


def factors_dropped(draft: Draft) -> tuple[int, ...]:
    """Take whole factors out, which is no fault: the filing has fewer. Returns which, from 0."""
    count = len(draft.headings)
    if count < 4:
        return ()
    gone = sorted(draft.chance.sample(range(1, count - 1), draft.chance.randint(1, (count - 2) // 2)))
    for number in reversed(gone):
        start, stop = draft.headings[number], draft.headings[number + 1]
        # Page numbers stay: the pages of a shorter filing are numbered one by one as well.
        draft.parts[start:stop] = [part for part in draft.parts[start:stop] if part.content.isdigit()]
    return tuple(gone)
