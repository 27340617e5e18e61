"""What a report was made of and how, as values: every face shows them, and a manifest keeps them.

The case: a report of three years ago lies before a court. Which two files was it made of, to the byte; which
section was read and how surely; which differences did not count; what was decided by hand, by whom and when?
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import viewer
from viewer.comparison.misfits import misfits
from viewer.comparison.model import Comparison
from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.filings.model import Filing
from viewer.report.content.choices import as_values
from viewer.report.content.selection import selection_of
from viewer.report.content.words import content_lines
from viewer.report.formats import BY_NAME
from viewer.report.made.command import command_of
from viewer.report.made.libraries import libraries
from viewer.report.made.making import Making, report_date
from viewer.report.made.record import SaidByHand, SaidOfFactor, by_hand, reviewed
from viewer.review.handing.thresholds_used import thresholds_used
from viewer.wording.readings.filings import file_name, warnings_of
from viewer.wording.readings.misfits import misfit_words

if TYPE_CHECKING:
    from viewer.review import Review
    from viewer.review.sign_off import SignOff


@dataclass(frozen=True, slots=True)
class SectionFacts:
    """The section that was read."""

    item: str | None
    title: str
    start: int
    end: int
    confidence: float
    by_hand: bool
    factors: int


@dataclass(frozen=True, slots=True)
class FilingFacts:
    """One of the two files. It is told by its name alone: in which folder it lay is nobody's business."""

    side: FilingSide
    name: str
    sha256: str
    size: int
    """In bytes; 0 where it is not known."""
    format: str
    form: str | None
    company: str | None
    fiscal_year: int | None
    accession: str | None
    filed: str | None
    recognised: bool
    """True where its text was read off pictures of pages."""
    section: SectionFacts
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HowMade:
    """How a report was made."""

    version: str
    """Of factordiff."""
    date: str
    date_source: str
    author: str
    filings: tuple[FilingFacts, FilingFacts]
    misfits: tuple[str, ...]
    """Why the two may not belong together."""
    options: Mapping[str, bool]
    thresholds: Mapping[str, Any]
    libraries: Mapping[str, str]
    """Name of each library that reads, compares or writes -> its version."""
    with_review: bool
    by_hand: tuple[SaidByHand, ...]
    reviewed: tuple[SaidOfFactor, ...]
    sign_off: SignOff | None
    content: Mapping[str, object]
    """What is shown, where it is not as usual."""
    shown: tuple[tuple[str, str], ...]
    """The same in words, a label and a value each."""
    command: str
    """What makes the same report again."""


def how_made(
    comparison: Comparison, review: Review | None = None, making: Making | None = None, format_: str = "html"
) -> HowMade:
    """Return how a report of a comparison is made.

    Args:
        comparison: The comparison.
        review: The review that goes into the report, if one does.
        making: What is asked of the report.
        format_: Its format, as the command line calls it.
    """
    making = making or Making()
    date = report_date(comparison, review, making)
    face = BY_NAME[format_]
    selection = selection_of(comparison, review, making, face)
    return HowMade(
        version=viewer.__version__,
        date=date.iso,
        date_source=date.source.value,
        author=making.author,
        filings=(filing_facts(comparison.old, OLD), filing_facts(comparison.new, NEW)),
        misfits=tuple(misfit_words(one) for one in misfits(comparison.old, comparison.new)),
        options=asdict(comparison.options),
        thresholds=thresholds_used(),
        libraries=dict(libraries()),
        with_review=review is not None,
        by_hand=by_hand(comparison, review),
        reviewed=reviewed(selection.pairs, selection.said),
        sign_off=review.sign_off if review is not None else None,
        content=as_values(selection.content),
        shown=tuple(content_lines(selection, face)),
        command=command_of(comparison, making, date, format_, with_review=review is not None),
    )


def filing_facts(filing: Filing, side: FilingSide) -> FilingFacts:
    """Return what is told of one file."""
    section = filing.section
    return FilingFacts(
        side=side,
        name=file_name(filing),
        sha256=filing.sha256,
        size=filing.size,
        format=filing.format,
        form=filing.form,
        company=filing.company,
        fiscal_year=filing.fiscal_year,
        accession=filing.properties.get("accession"),
        filed=filing.properties.get("filed"),
        recognised=filing.recognised,
        section=SectionFacts(
            section.item,
            section.title.strip(),
            section.span.start,
            section.span.end,
            section.confidence,
            section.by_hand,
            len(filing.factors),
        ),
        warnings=warnings_of(filing),
    )
