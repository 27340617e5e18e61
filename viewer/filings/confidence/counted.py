"""Headings that are counted, and groups that hold headings: what is missing shows in what is left.

The case: "(1) Prices" and "(3) Permits" are bold, "(2) Safety" is plain and was taken for text. Or all of one
size are taken for titles of groups, and under some of these stands nothing but text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.confidence.reading import Reading
from viewer.filings.confidence.symptom import Symptom, several
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.headings.weights import HEADINGS
from viewer.filings.headings.wording import introduces_risks
from viewer.filings.model import ParagraphKind, Role
from viewer.filings.text.passage import Passage

_NUMBER = re.compile(
    r"\W{0,3}(?:(?:\d{1,2}\.){0,3}(?P<digits>\d{1,2})|(?P<letter>[A-Za-z]))(?:[.)]|(?<=\.\d)|(?<=\.\d\d))\s"
)

_ITEM_ENDS = (";", ",", ":", "and", "or")
"""What an item of a list ends with, or what leads to one."""


def counted_symptoms(reading: Reading) -> Iterator[Symptom]:
    """Measure what the numbers of headings and the titles of groups say of headings that were not seen."""
    yield _uncounted(reading)
    yield _empty_groups(reading)


def _uncounted(reading: Reading) -> Symptom:
    """Headings whose number is not the next one, where most are counted on one by one."""
    numbers = [_number(reading, stretch.heading) for stretch in reading.stretches]
    lost = list(_lost_in_text(reading, numbers))
    known = [(number, stretch) for number, stretch in zip(numbers, reading.stretches, strict=True) if number]
    if len(known) < CONFIDENCE.alike * len(numbers) or len(known) < CONFIDENCE.counted:
        return Symptom("uncounted", several(len(lost)), tuple(lost))
    before = 0
    odd = []
    for number, stretch in known:
        if number not in (before + 1, 1):
            odd.append(stretch)
        before = number
    if 2 * len(odd) > len(known):
        odd = []  # They are counted by another order, or these are no counts.
    doubts = tuple(
        Doubt(
            DoubtKind.UNCOUNTED,
            reading.span(stretch.heading),
            reading.passages[stretch.heading].text,
            factor=stretch.number,
        )
        for stretch in odd
    )
    return Symptom("uncounted", several(len(odd) + len(lost)), (*doubts, *lost))


def _lost_in_text(reading: Reading, numbers: Sequence[int | None]) -> Iterator[Doubt]:
    """Yield the lines of text that count on from the heading above them."""
    for number, stretch in zip(numbers, reading.stretches, strict=True):
        for index in stretch.body:
            if _might_count_on(reading, index, number):
                passage = reading.passages[index]
                span = reading.span(index)
                yield Doubt(DoubtKind.REFUSED, span, passage.text, factor=stretch.number)
                break


def _number(reading: Reading, index: int) -> int | None:
    """Return the last part of the number that a heading begins with; None where it has none."""
    block = reading.blocks[reading.passages[index].blocks[0]]
    found = _NUMBER.match(reading.text, block.content.start, block.content.end)
    if found is None:
        return None
    letter = found["letter"]
    return ord(letter.upper()) - ord("A") + 1 if letter else int(found["digits"])


def _might_count_on(reading: Reading, index: int, number: int | None) -> bool:
    """True for a line of text that has the number after a heading's, and is no item of a list."""
    passage, before = reading.passages[index], reading.passages[index - 1]
    return (
        number is not None
        and reading.verdicts[index].role is Role.PARAGRAPH
        and passage.length <= HEADINGS.title_words
        and passage.text[:1].isupper()
        and not passage.text.endswith(_ITEM_ENDS)
        and not before.text.endswith(_ITEM_ENDS)
        and index + 1 < len(reading.passages)
        and reading.passages[index + 1].length > passage.length
        and _number(reading, index) == number + 1
    )


def _counts_under(passage: Passage) -> int:
    """Return the words of a text under a title: none of a table, or of a note on the factors themselves."""
    of_risks = passage.paragraph.kind is not ParagraphKind.ROW and not introduces_risks(passage.text)
    return passage.length if of_risks else 0


def _empty_groups(reading: Reading) -> Symptom:
    """Titles of groups with text under them and no heading: each may be one, or have lost its headings."""
    doubts: list[Doubt] = []
    summary = _summary_end(reading)
    title: int | None = None
    words = 0
    for index, verdict in enumerate((*reading.verdicts, None)):
        role = verdict.role if verdict is not None else Role.CATEGORY
        if role is Role.PREAMBLE:
            words += _counts_under(reading.passages[index])
        elif role is Role.HEADING:
            title = None
        elif role is Role.CATEGORY:
            if title is not None and title > summary and words >= CONFIDENCE.empty_group:
                doubts.append(Doubt(DoubtKind.EMPTY_GROUP, reading.span(title), reading.passages[title].text))
            title, words = index, 0
    return Symptom("empty_groups", several(len(doubts)), tuple(doubts))


def _summary_end(reading: Reading) -> int:
    """Return the place of the last title before the first heading that stands in the section once more.

    A summary names the groups, with a few words on each, before they follow with their factors.
    """
    titles = [at for at, verdict in enumerate(reading.verdicts) if verdict.role is Role.CATEGORY]
    times = Counter(reading.passages[at].text.casefold() for at in titles)
    first = reading.stretches[0].heading if reading.stretches else 0
    return max(
        (at for at in titles if at < first and times[reading.passages[at].text.casefold()] > 1), default=-1
    )
