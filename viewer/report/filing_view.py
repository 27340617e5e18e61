"""A filing's head in the report: what it is, how surely it was read, and what was set aside."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.filings.model import Filing, Noise
from viewer.wording.readings.filings import coverage_words, file_name, section_words, warnings_of
from viewer.wording.unread import UnreadAccount, unread_account


@dataclass(frozen=True, slots=True)
class FilingView:
    """What the report says of a filing."""

    name: str
    file: str
    sha256: str
    section: str
    coverage: str
    unassigned: bool
    warnings: tuple[str, ...]
    aside: tuple[tuple[str, str], ...]
    """Noise class and text of each passage that is part of no factor, white space left out."""
    unread: UnreadAccount
    """The numbers that are no figures."""


def filing_view(filing: Filing) -> FilingView:
    """Return what the report says of a filing."""
    return FilingView(
        name=filing.name,
        file=file_name(filing),
        sha256=filing.sha256,
        section=section_words(filing),
        coverage=coverage_words(filing),
        unassigned=bool(filing.coverage.unassigned),
        warnings=warnings_of(filing),
        aside=tuple(
            (block.noise.value, text)
            for block in filing.blocks
            if block.noise is not None
            and block.noise is not Noise.WHITE_SPACE
            and (text := " ".join(block.span.of(filing.text).split()))
        ),
        unread=unread_account(filing),
    )
