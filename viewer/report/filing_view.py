"""A filing's head in the report: what it is, how surely it was read, and what was set aside."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.filings.model import Filing, Noise
from viewer.wording.pairs import counted


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


def filing_view(filing: Filing) -> FilingView:
    """Return what the report says of a filing."""
    return FilingView(
        name=filing.name,
        file=filing.path.replace("\\", "/").rsplit("/", 1)[-1],
        sha256=filing.sha256,
        section=_section(filing),
        coverage=_coverage(filing),
        unassigned=bool(filing.coverage.unassigned),
        warnings=tuple(dict.fromkeys((*filing.section.warnings, *filing.warnings))),
        aside=tuple(
            (block.noise.value, text)
            for block in filing.blocks
            if block.noise is not None
            and block.noise is not Noise.WHITE_SPACE
            and (text := " ".join(block.span.of(filing.text).split()))
        ),
    )


def _section(filing: Filing) -> str:
    section = filing.section
    title = section.title.strip()
    told = section.item and f"item {section.item}".casefold() in " ".join(title.casefold().split())
    item = f"Item {section.item}, " if section.item and not told else ""
    how = "pointed at by hand" if section.by_hand else f"found with {section.confidence:.0%} confidence"
    words = sum(len(factor.text.split()) for factor in filing.factors)
    size = f"{counted(len(filing.factors), 'factor')} · {counted(words, 'word')}"
    return f"{item}{title} ({how}) · {size}"


def _coverage(filing: Filing) -> str:
    coverage = filing.coverage
    noise = ", ".join(f"{name} {count:,}" for name, count in coverage.noise.items() if count)
    aside = f"; set aside: {noise}" if noise else ""
    if not coverage.unassigned:
        return f"All {coverage.characters:,} characters of the section are accounted for{aside}."
    missing = coverage.characters - coverage.assigned
    return f"{missing:,} of {coverage.characters:,} characters of the section are not accounted for{aside}."
