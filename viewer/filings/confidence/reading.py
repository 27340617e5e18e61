"""What is judged: a section as it was read, with all that was decided on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from viewer.filings.headings.decide import Verdict
from viewer.filings.model import Factor, Role, SectionCandidate, Span
from viewer.filings.page.furniture import Furniture
from viewer.filings.segment import Segments
from viewer.filings.source import SourceBlock
from viewer.filings.text.passage import Passage


@dataclass(frozen=True, slots=True)
class FactorStretch:
    """One factor as places among the passages."""

    number: int
    heading: int
    body: tuple[int, ...]
    words: int
    """Of heading and body."""


@dataclass(frozen=True)
class Reading:
    """A section, and how it was read."""

    text: str
    """Of the whole file, blanks in the place of what it hides."""
    whole: str
    """The same with what it hides."""
    place: SectionCandidate
    """Where the section was found; for one pointed at by hand, that."""
    others: tuple[SectionCandidate, ...]
    """Every place but the chosen one, the surest first."""
    by_hand: bool
    blocks: Sequence[SourceBlock]
    furniture: Furniture
    passages: Sequence[Passage]
    verdicts: Sequence[Verdict]
    segments: Segments
    behind: Sequence[SourceBlock]
    """The blocks that follow the section."""
    all_blocks: Sequence[SourceBlock]
    """The blocks of the whole file."""
    recognised: bool = False
    """Whether the text was read off pictures of pages."""

    @property
    def factors(self) -> tuple[Factor, ...]:
        """The factors."""
        return self.segments.factors

    @cached_property
    def signatures(self) -> tuple[str, ...]:
        """How each passage is set."""
        return tuple(passage.emphasis.signature for passage in self.passages)

    @cached_property
    def marked(self) -> frozenset[str]:
        """The ways in which headings are set apart; empty where nothing but their words does that."""
        verdicts = zip(self.signatures, self.verdicts, strict=True)
        return frozenset(name for name, verdict in verdicts if name and verdict.role is Role.HEADING)

    @cached_property
    def stretches(self) -> tuple[FactorStretch, ...]:
        """The factors as places among the passages."""
        found: list[tuple[int, list[int]]] = []
        for index, verdict in enumerate(self.verdicts):
            if verdict.role is Role.HEADING:
                found.append((index, []))
            elif verdict.role is Role.PARAGRAPH:
                found[-1][1].append(index)
        length = [passage.length for passage in self.passages]
        return tuple(
            FactorStretch(number, heading, tuple(body), length[heading] + sum(length[at] for at in body))
            for number, (heading, body) in enumerate(found, start=1)
        )

    def span(self, index: int) -> Span:
        """Return where a passage stands in the file."""
        pieces = self.passages[index].paragraph.pieces
        return Span(pieces[0].start, pieces[-1].end)
