"""A sentence and what became of it, as a reviewer meets it: in a factor among other paragraphs."""

from __future__ import annotations

from tests.builders import build_filing
from viewer.comparison import Comparison, compare
from viewer.comparison.shifts.shift import Shift
from viewer.filings.model import Filing

_HEADING = "Our business faces hazards of many sorts."
_BEFORE = "The first paragraph stands as it was and tells of nothing."
_BEHIND = "A last paragraph closes the factor here."


def filing_of(sentence: str, year: int = 2024) -> Filing:
    """A filing of one factor that has the sentence as a paragraph of its own."""
    return build_filing("Archipelago Lines", [(None, (_HEADING, _BEFORE, sentence, _BEHIND))], year)


def reworded(old: str, new: str) -> Comparison:
    """The comparison of two filings in which one sentence was reworded."""
    return compare(filing_of(old), filing_of(new, 2025))


def shifts(old: str, new: str) -> tuple[Shift, ...]:
    """The shifts between two sentences."""
    return tuple(shift for pair in reworded(old, new).all_pairs for shift in pair.shifts)


def kinds(old: str, new: str) -> list[str]:
    """The kinds of the shifts between two sentences."""
    return [shift.kind.value for shift in shifts(old, new)]
