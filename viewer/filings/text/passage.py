"""A paragraph as a reader would read it, before anyone has said what it is.

Between the source's blocks (what the layout sets apart) and the filing's factors stand passages: one
or several source blocks mended into one reading text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from viewer.filings.model import Decision, Paragraph
from viewer.filings.text.emphasis import Emphasis
from viewer.filings.thresholds import EMPHASIS


@dataclass(frozen=True, slots=True)
class Passage:
    """A mended paragraph and the source blocks that it was read from."""

    paragraph: Paragraph
    blocks: tuple[int, ...]
    """Indices of its source blocks within the section."""
    emphasis: Emphasis = field(default_factory=Emphasis)
    decisions: tuple[Decision, ...] = ()
    length: int = field(init=False)
    """Words, as white space parts them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.paragraph.text.split()))

    @property
    def text(self) -> str:
        """The reading text."""
        return self.paragraph.text


def with_larger(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Mark the passages that are set larger than most of the section's passages with a known size are."""
    sizes = Counter(p.emphasis.size for p in passages if p.emphasis.size is not None)
    if not sizes:
        return tuple(passages)
    usual = sizes.most_common(1)[0][0]
    return tuple(
        replace(p, emphasis=replace(p.emphasis, larger=True))
        if p.emphasis.size is not None and p.emphasis.size >= EMPHASIS.larger * usual
        else p
        for p in passages
    )
