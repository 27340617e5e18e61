"""The text of one filing as parts, runs of one age and sentences, before there is a pixel.

The case: a paragraph of five sentences. The first two stand so since 2004, the third was reworded in 2011,
the last two are new in 2012. It has three *runs*, each with one age, and each begins a line of its own. All
offsets count code points of a part's text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.filings.model import Factor, Filing, Paragraph, ParagraphKind
from viewer.redline.plan import BlockKind

if TYPE_CHECKING:
    from viewer.history import Blamed

_KINDS = {
    ParagraphKind.PROSE: BlockKind.PROSE,
    ParagraphKind.BULLET: BlockKind.BULLET,
    ParagraphKind.ROW: BlockKind.TABLE,
}


@dataclass(frozen=True, slots=True)
class Age:
    """Since when a sentence stands; all numbers are places of filings, the oldest 0."""

    since: int
    """The filing since which it stands as it is, without a break."""
    exact: int
    """The first filing that had it as it is; before ``since`` where it went and came back."""
    first: int
    """The first filing that had it in whatever words."""
    reworded: tuple[int, ...] = ()
    """The filings that reworded it, oldest first."""
    missing: tuple[int, ...] = ()
    """The filings after ``exact`` that lack it as it is."""

    @property
    def changed(self) -> bool:
        """True where it has not stood as it is ever since it came in."""
        return self.first < self.since

    @property
    def shown(self) -> tuple[int, int, bool]:
        """What the margin tells of it: how often it was reworded on the way it does not."""
        return self.since, self.first, self.back

    @property
    def back(self) -> bool:
        """True where ``since`` is the filing that had it again, as it had been before it went."""
        return self.changed and self.since not in self.reworded


def age_of(blamed: Blamed) -> Age:
    """Return the age of a sentence."""
    reworded = tuple(dict.fromkeys(one.filing for one in blamed.rewordings))
    return Age(blamed.since, blamed.first_exact, blamed.first_any, reworded, blamed.missing)


@dataclass(frozen=True, slots=True)
class AgedSentence:
    """A sentence of the filing that is shown, with its age."""

    number: int
    """Its place in the page, 0 for the first."""
    blamed: Blamed
    age: Age
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AgeRun:
    """Sentences of one part, one behind the other, of which the margin says the same."""

    start: int
    end: int
    age: Age | None
    """Of the first of them; None for what has none: categories, the text before the first risk."""
    sentences: tuple[AgedSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class AgedPart:
    """A heading or a paragraph."""

    kind: BlockKind
    text: str
    factor: int
    """Number of its factor; 0 for what belongs to none."""
    part: int
    runs: tuple[AgeRun, ...]
    level: int = 0


@dataclass(frozen=True)
class AgedPage:
    """The text of one filing of a history."""

    filing: int
    """Its place in the history."""
    parts: tuple[AgedPart, ...]

    @cached_property
    def sentences(self) -> tuple[AgedSentence, ...]:
        """Every sentence, in order."""
        return tuple(one for part in self.parts for run in part.runs for one in run.sentences)

    def is_new(self, age: Age | None) -> bool:
        """True of what no filing before this one had in any words; never in the oldest filing."""
        return age is not None and age.first == self.filing > 0

    def is_reworded(self, age: Age | None) -> bool:
        """True of what this very filing reworded."""
        return age is not None and age.changed and age.since == self.filing

    def counts(self) -> dict[int, int]:
        """How many sentences stand so since each filing."""
        found: dict[int, int] = defaultdict(int)
        for one in self.sentences:
            found[one.age.since] += 1
        return dict(sorted(found.items()))

    def next_age(self, at: int, step: int) -> int | None:
        """Return the next sentence, or the one before, with which another age begins; None for none.

        Args:
            at: Number of the sentence that one is on; -1 before the first.
            step: 1 forward, -1 backward.
        """
        if step > 0:
            return next((start for start in self._starts if start > at), None)
        return next((start for start in reversed(self._starts) if start < at), None)

    @cached_property
    def _starts(self) -> list[int]:
        """Numbers of the sentences before which another age stood."""
        found, before = [], None
        for one in self.sentences:
            if one.age.shown != before:
                found.append(one.number)
            before = one.age.shown
        return found

    def next_since(self, at: int, year: int, step: int, *, exactly: bool = False) -> int | None:
        """Return the next sentence, or the one before, that stands so since a filing or a later one.

        Args:
            at: Number of the sentence that one is on; -1 before the first.
            year: Place of the filing.
            step: 1 forward, -1 backward.
            exactly: Whether later filings do not count.
        """
        numbers = range(at + 1, len(self.sentences)) if step > 0 else range(at - 1, -1, -1)
        ages = self.sentences
        return next(
            (
                number
                for number in numbers
                if (ages[number].age.since == year if exactly else ages[number].age.since >= year)
            ),
            None,
        )


def page_of(filing: Filing, place: int, blamed: Sequence[Blamed]) -> AgedPage:
    """Return the page of a filing.

    Args:
        filing: The filing.
        place: Its place in the history.
        blamed: The ages of its sentences.
    """
    by_part: dict[tuple[int, int], list[Blamed]] = defaultdict(list)
    for one in blamed:
        by_part[one.at.factor.number, one.at.part].append(one)
    parts: list[AgedPart] = []
    count = 0
    for kind, paragraph, factor, part in _paragraphs(filing):
        runs = tuple(_runs(paragraph.text, by_part.get((factor, part), ()), count))
        count += sum(len(run.sentences) for run in runs)
        parts.append(AgedPart(kind, paragraph.text, factor, part, runs, paragraph.level))
    return AgedPage(place, tuple(parts))


def _paragraphs(filing: Filing) -> Iterator[tuple[BlockKind, Paragraph, int, int]]:
    """Each paragraph of the section in reading order: kind, paragraph, number of its factor, its part."""
    for number, paragraph in enumerate(filing.preamble, start=1):
        yield _KINDS[paragraph.kind], paragraph, 0, number
    path: tuple[str, ...] = ()
    for factor in filing.factors:
        for category in _new_categories(path, factor):
            yield BlockKind.CATEGORY, Paragraph(category, ()), 0, 0
        path = factor.category_path
        for part, paragraph in enumerate(factor.parts):
            kind = _KINDS[paragraph.kind] if part else BlockKind.HEADING
            yield kind, paragraph, factor.number, part


def _new_categories(path: tuple[str, ...], factor: Factor) -> tuple[str, ...]:
    shared = 0
    while shared < min(len(path), len(factor.category_path)) and path[shared] == factor.category_path[shared]:
        shared += 1
    return factor.category_path[shared:]


def _runs(text: str, blamed: Sequence[Blamed], count: int) -> Iterator[AgeRun]:
    """Cut a part's text where the age changes; what lies between two sentences goes with the first."""
    sentences = [
        AgedSentence(count + number, one, age_of(one), one.at.span.start, one.at.span.end)
        for number, one in enumerate(sorted(blamed, key=lambda one: one.at.span.start))
    ]
    if not sentences:
        yield AgeRun(0, len(text), None)
        return
    first = 0
    start = 0
    for at, one in enumerate(sentences):
        if at + 1 == len(sentences) or sentences[at + 1].age.shown != one.age.shown:
            end = len(text) if at + 1 == len(sentences) else sentences[at + 1].start
            yield AgeRun(start, end, one.age, tuple(sentences[first : at + 1]))
            first, start = at + 1, end
