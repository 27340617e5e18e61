"""Whether a reading is right: the true headings in their order, from where the section begins to its end."""

from __future__ import annotations

from dataclasses import dataclass

from tests.accuracy.filings_table import letters
from viewer.filings.model import Filing, Role

_ENDS = 60
"""Letters of the first and last words that are compared."""


@dataclass(frozen=True)
class Truth:
    """What a right reading says."""

    headings: tuple[str, ...]
    """Letters alone."""
    begins: str
    ends: str
    whole: bool = True
    """False where the text itself was damaged: then no reading of it is right."""

    def holds(self, filing: Filing) -> bool:
        """True for a right reading."""
        return self.whole and truth_of(filing) == self


def truth_of(filing: Filing) -> Truth:
    """Return what a filing says that is known to be read right."""
    said = letters(
        " ".join(block.span.of(filing.text) for block in filing.blocks if block.role is not Role.NOISE)
    )
    headings = tuple(letters(factor.heading.text) for factor in filing.factors)
    return Truth(headings, said[:_ENDS], said[-_ENDS:])
