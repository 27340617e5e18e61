"""Whether the text of a section came through whole: no paragraph cut, no page lost, no words run together.

The case: a page of a scan was left out. What went before ends in mid-sentence, what comes after begins in
one, and the page numbers jump from 14 to 16.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.confidence.glued import glued_words
from viewer.filings.confidence.reading import Reading
from viewer.filings.confidence.symptom import Symptom, several
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.model import Noise, ParagraphKind, Role, Span
from viewer.filings.page.mend import broken_off
from viewer.filings.source import SourceBlock, shown
from viewer.language.sentence_ends import begins_small, is_closed
from viewer.language.stems import topic_stems, words

_UNREADABLE = "\ufffd" + "".join(
    map(chr, (*range(0x09), *range(0x0E, 0x20), *range(0x80, 0x85), *range(0x86, 0xA0)))
)
"""What stands for a character that could not be read, and controls, which no text has but for line ends."""
_DIGITS = re.compile(r"\d+")


def wholeness_symptoms(reading: Reading) -> Iterator[Symptom]:
    """Symptom what is cut, lost, glued or garbled in the section's text."""
    yield _breaks_off(reading)
    yield _starts_small(reading)
    yield _joined(reading)
    yield _parted(reading)
    yield _glued(reading)
    yield _unreadable(reading)
    yield _page_missing(reading)
    yield _unseen(reading)
    # The reader of the format says so itself.
    yield Symptom("recognised", float(reading.recognised), ())


def _breaks_off(reading: Reading) -> Symptom:
    broken = [
        (index, passage.text)
        for index, passage in enumerate(reading.passages)
        if reading.verdicts[index].role is Role.PARAGRAPH and broken_off(passage.text)
    ]
    at_end = bool(broken) and broken[-1][0] == len(reading.passages) - 1
    file_ends = at_end and not reading.text[reading.place.span.end :].strip()
    doubts = [
        Doubt(DoubtKind.BREAKS_OFF, reading.span(index), _end(text), factor=_factor(reading, index))
        for index, text in broken
    ]
    if file_ends:
        index, text = broken[-1]
        doubts[-1] = Doubt(
            DoubtKind.FILE_ENDS, reading.span(index), _end(text), factor=_factor(reading, index)
        )
    return Symptom("breaks_off", several(max(0, len(broken) - CONFIDENCE.breaks)), tuple(doubts))


def _end(text: str) -> str:
    return f"… {' '.join(text.split()[-CONFIDENCE.end_words :])}"


def _factor(reading: Reading, index: int) -> int | None:
    number = sum(verdict.role is Role.HEADING for verdict in reading.verdicts[: index + 1])
    return number or None


def _starts_small(reading: Reading) -> Symptom:
    """Paragraphs that begin in mid-sentence where the text before is closed: something is missing between."""
    doubts = []
    for index in range(1, len(reading.passages)):
        passage, before = reading.passages[index], reading.passages[index - 1]
        if (
            passage.paragraph.kind is ParagraphKind.PROSE
            and before.paragraph.kind is ParagraphKind.PROSE
            and reading.verdicts[index].role is Role.PARAGRAPH
            and begins_small(passage.text)
            and is_closed(before.text)
        ):
            doubts.append(
                Doubt(
                    DoubtKind.STARTS_SMALL,
                    reading.span(index),
                    passage.text[: CONFIDENCE.quoted],
                    factor=_factor(reading, index),
                )
            )
    return Symptom("starts_small", several(len(doubts)), tuple(doubts))


def _joined(reading: Reading) -> Symptom:
    """Paragraphs put together from two halves where no page ends, in a file that shows its page ends."""
    halves = list(_halves_within_a_page(reading))
    doubts = tuple(_half_doubt(reading, DoubtKind.JOINED, *half) for half in halves)
    # Where page ends are shown now and then, or not at all, those that are not are mended like this.
    if _page_marks(reading) < CONFIDENCE.joined_steps * len(doubts):
        return Symptom("joined", 0.0)
    return Symptom("joined", several(len(doubts)), doubts)


def _halves_within_a_page(reading: Reading) -> Iterator[tuple[int, SourceBlock, SourceBlock]]:
    """Yield the paragraphs put together from two blocks between which no page is shown to end."""
    for index, (passage, verdict) in enumerate(zip(reading.passages, reading.verdicts, strict=True)):
        if passage.paragraph.kind is not ParagraphKind.PROSE or verdict.role is not Role.PARAGRAPH:
            continue
        for one, other in pairwise(passage.blocks):
            first, second = reading.blocks[one], reading.blocks[other]
            between = reading.text[first.content.end : second.content.start]
            page = other - one > 1 or second.page_start or first.page != second.page
            if not page and between.count("\n") > 1:
                yield index, first, second


def _half_doubt(
    reading: Reading, kind: DoubtKind, index: int, first: SourceBlock, second: SourceBlock
) -> Doubt:
    spot = Span(max(first.content.start, first.content.end - CONFIDENCE.quoted), second.content.start)
    return Doubt(kind, spot, _end(first.content.of(reading.text)), factor=_factor(reading, index))


def _parted(reading: Reading) -> Symptom:
    """Paragraphs whose second half takes up hardly a word of what stands before it: a page is missing.

    The half that a page end cut off goes on with what the first half, its factor and its heading tell of. In
    a file that shows its page ends nothing is to be asked of halves between which one is shown.
    """
    doubts = []
    for index, first, second in _halves_within_a_page(reading):
        tail = topic_stems(words(second.content.of(reading.text)))[: CONFIDENCE.tail_stems]
        if len(tail) < CONFIDENCE.tail_least:
            continue
        head = _stems_before(reading, index, first.content.of(reading.text))
        if len(set(tail) & head) <= CONFIDENCE.parted * len(set(tail)):
            doubts.append(_half_doubt(reading, DoubtKind.PARTED, index, first, second))
    return Symptom("parted", several(len(doubts)), tuple(doubts))


def _stems_before(reading: Reading, index: int, head: str) -> set[str]:
    """Return what the first half of a passage and the passages before it, up to their heading, tell of."""
    stems = topic_stems(words(head))
    at = index - 1
    while at >= 0 and len(stems) < CONFIDENCE.stems_before:
        stems += topic_stems(words(reading.passages[at].text))
        if reading.verdicts[at].role is Role.HEADING:
            break
        at -= 1
    return set(stems)


def _page_marks(reading: Reading) -> int:
    numbers = sum(noise is Noise.PAGE_NUMBER for noise, _ in reading.furniture.noise.values())
    return max(numbers, sum(block.page_start for block in reading.blocks))


def _glued(reading: Reading) -> Symptom:
    found = glued_words(reading.text, reading.place.span)
    doubts = tuple(Doubt(DoubtKind.GLUED, span, word) for span, word in found)
    return Symptom("glued", several(max(0, len(doubts) - CONFIDENCE.glued_slips)), doubts)


def _unreadable(reading: Reading) -> Symptom:
    span = reading.place.span
    text = span.of(reading.text)
    places: list[int] = []
    for mark in filter(text.__contains__, _UNREADABLE):
        at = text.find(mark)
        while at >= 0 and len(places) < CONFIDENCE.kept:
            places.append(span.start + at)
            at = text.find(mark, at + 1)
    doubts = tuple(Doubt(DoubtKind.UNREADABLE, Span(at, at + 1), reading.text[at]) for at in sorted(places))
    return Symptom("unreadable", several(len(doubts)), doubts)


def _page_missing(reading: Reading) -> Symptom:
    """A jump in page numbers that go on one by one everywhere else."""
    found: list[tuple[int, Span]] = []
    for index, (noise, _) in sorted(reading.furniture.noise.items()):
        if noise is Noise.PAGE_NUMBER:
            block = reading.blocks[index]
            digits = _DIGITS.findall(shown(reading.text, block))
            if len(digits) == 1 and len(digits[0]) <= 4:
                found.append((int(digits[0]), block.content))
    steps = [(b[0] - a[0], a, b) for a, b in pairwise(found)]
    usual = sum(step == 1 for step, _, _ in steps)
    jumps = [(a, b) for step, a, b in steps if step > 1]
    if usual < CONFIDENCE.page_steps or len(jumps) * CONFIDENCE.page_steps > usual:
        return Symptom("page_missing", 0.0)
    doubts = tuple(Doubt(DoubtKind.PAGE_MISSING, b[1], "", count=a[0], of=b[0]) for a, b in jumps)
    return Symptom("page_missing", several(len(doubts)), doubts)


def _unseen(reading: Reading) -> Symptom:
    """Text that a page or a Word document hides."""
    hidden = [block for block in reading.segments.blocks if block.noise is Noise.HIDDEN]
    count = sum(len(block.span.of(reading.whole).split()) for block in hidden)
    doubts = (Doubt(DoubtKind.UNSEEN, hidden[0].span, count=count),) if count else ()
    return Symptom("unseen", float(bool(count)), doubts)
