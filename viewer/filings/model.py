"""What reading a filing yields: its text, its risk-factor section, and the factors in it.

Every value here is frozen, so it may cross threads without a lock. Every position is a half-open
span of Unicode code points into one named text; nothing in this package counts in UTF-16 units.

The section is *tiled* by blocks: each of its characters lies in exactly one :class:`Block`, whose
role says what the character was taken for. That is what lets a reviewer trust that nothing was
dropped without a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from viewer.filings.confidence.doubt import Doubt
from viewer.filings.facts.model import TaggedPage
from viewer.language.notebooks import InNotebooks


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points: ``text[start:end]``."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that the span covers."""
        return text[self.start : self.end]


class Role(StrEnum):
    """What a block of the section was taken for."""

    HEADING = "heading"
    CATEGORY = "category heading"
    PARAGRAPH = "paragraph"
    PREAMBLE = "preamble"
    NOISE = "noise"


class Noise(StrEnum):
    """Why a block is no part of any factor. Nothing is set aside without one of these."""

    SECTION_TITLE = "section title"
    PAGE_NUMBER = "page number"
    RUNNING_HEADER = "running header"
    CONTENTS_LINK = "table-of-contents link"
    PAGE_NOTE = "page-foot note"
    RULE = "ruled line"
    HIDDEN = "hidden text"
    MARKUP = "markup without text"
    WHITE_SPACE = "white space"


class ParagraphKind(StrEnum):
    """How a paragraph stands in its factor."""

    PROSE = "prose"
    BULLET = "bullet"
    ROW = "table row"


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the log that answers "why is this a heading?"."""

    stage: str
    """The step that decided, e.g. ``"headings"``."""
    verdict: str
    """What it took the block for, e.g. ``"heading"``."""
    reason: str
    """In words that a reviewer understands."""
    weight: float = 0.0
    """Signed evidence, positive towards the verdict; 0 where a rule decided outright."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One place where the reading text differs from the source, kept so that it can be shown.

    ``start``/``end`` are a span of the paragraph's reading text; ``original`` is what the source has there.
    """

    kind: str
    """Named repair, e.g. ``"line end joined"``, ``"bullet glyph"``, ``"currency sign"``."""
    start: int
    end: int
    original: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, list item or heading as a reader would read it."""

    text: str
    """The reading text: mended, white space folded to single blanks, without a bullet glyph."""
    pieces: tuple[Span, ...]
    """Where it stands in ``Filing.text``: more than one span where a page end had cut it."""
    kind: ParagraphKind = ParagraphKind.PROSE
    level: int = 0
    """Nesting depth of a list item; 0 for prose and for the outermost list."""
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True)
class Factor:
    """One risk factor: a heading and the paragraphs under it."""

    number: int
    """1-based place in the section."""
    heading: Paragraph
    paragraphs: tuple[Paragraph, ...]
    category_path: tuple[str, ...] = ()
    """Category headings above the factor, outermost first; empty where the filing has none."""

    @property
    def category(self) -> str | None:
        """The innermost category heading, or None."""
        return self.category_path[-1] if self.category_path else None

    @property
    def parts(self) -> tuple[Paragraph, ...]:
        """The heading followed by the paragraphs: part 0 is the heading."""
        return (self.heading, *self.paragraphs)

    @property
    def text(self) -> str:
        """Heading and paragraphs, one a line."""
        return "\n".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the section as it stands in the source, and what it was taken for."""

    span: Span
    role: Role
    noise: Noise | None = None
    factor: int | None = None
    """Number of the factor that the block belongs to, where it belongs to one."""
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionCandidate:
    """A place where a risk-factor section may begin and end, with how sure the reader is of it."""

    span: Span
    item: str | None
    """``"3.D"``, ``"1A"`` …, or None where the title carries no item."""
    title: str
    confidence: float
    """0 to 1: of the place alone."""
    reasons: tuple[Decision, ...] = ()
    ended: bool = True
    """False where no later item ends it: it runs to the end of the file."""
    end_again: Span | None = None
    """Where what ends it is titled once more, some way behind."""


@dataclass(frozen=True, slots=True)
class Section:
    """The risk-factor section that was chosen."""

    span: Span
    item: str | None
    title: str
    confidence: float
    """0 to 1: of the whole reading, its place, its end and its factors."""
    by_hand: bool = False
    """True where the reviewer pointed at it."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The account of every character of the section."""

    characters: int
    assigned: int
    noise: Mapping[str, int]
    """Noise class -> characters."""
    unassigned: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Filing(InNotebooks):
    """A filing that has been read, located and segmented."""

    path: str
    sha256: str
    """Of the file's bytes."""
    text: str
    """The whole text of the file, decoded; what every source span indexes."""
    encoding: str
    format: str
    """``"text"``, ``"markdown"``, ``"html"``, ``"pdf"`` …"""
    form: str | None
    """``"20-F"``, ``"10-K"`` … or None where the filing does not tell."""
    company: str | None
    fiscal_year: int | None
    section: Section
    blocks: tuple[Block, ...]
    """Tile ``section.span`` in order."""
    preamble: tuple[Paragraph, ...]
    factors: tuple[Factor, ...]
    candidates: tuple[SectionCandidate, ...] = ()
    warnings: tuple[str, ...] = ()
    """What the reader of the format has to say of the file."""
    doubts: tuple[Doubt, ...] = ()
    """What may be wrong with the section as it was read, the gravest first."""
    properties: Mapping[str, str] = field(default_factory=dict)
    tagged: TaggedPage | None = None
    """The facts that an inline-XBRL page tags in its statements; None for a file without any."""
    recognised: bool = False
    """True where the text was read off pictures of pages (OCR): any letter and any figure may be wrong."""
    size: int = 0
    """Bytes of the file."""
    notes: tuple[Paragraph, ...] = ()
    """What was set aside as notes at the foot of pages, as a reader would read it, in order."""

    @property
    def coverage(self) -> Coverage:
        """Count the section's characters by what they were taken for, from the blocks themselves."""
        noise: dict[str, int] = {}
        unassigned: list[Span] = []
        at = self.section.span.start
        assigned = 0
        for block in self.blocks:
            if block.span.start > at:
                unassigned.append(Span(at, block.span.start))
            assigned += len(block.span)
            if block.noise is not None:
                noise[block.noise.value] = noise.get(block.noise.value, 0) + len(block.span)
            at = max(at, block.span.end)
        if at < self.section.span.end:
            unassigned.append(Span(at, self.section.span.end))
        return Coverage(len(self.section.span), assigned, noise, tuple(unassigned))

    @property
    def name(self) -> str:
        """A short name for titles: company, form and fiscal year where known, else the file's name."""
        known = [self.company, self.form, f"FY{self.fiscal_year}" if self.fiscal_year else None]
        words = [word for word in known if word]
        return " ".join(words) if self.company else self.path.replace("\\", "/").rsplit("/", 1)[-1]
