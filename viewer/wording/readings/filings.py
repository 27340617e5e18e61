"""A filing in words: which section was found and how surely, and whether all of it is accounted for.

The case: a section that was read with 62% confidence and may end too late. Header of the pane, report and
workbook say so in the same words, so that no one reviews half a section unawares.
"""

from __future__ import annotations

from viewer.filings.model import Filing
from viewer.wording.pairs import counted
from viewer.wording.readings.doubts import is_sure, reading_warnings


def file_name(filing: Filing) -> str:
    """Return the last part of a filing's path, whichever system wrote it."""
    return filing.path.replace("\\", "/").rsplit("/", 1)[-1]


def warnings_of(filing: Filing) -> tuple[str, ...]:
    """Return the warnings on the reading and on the file, each once: the gravest doubt first."""
    return tuple(dict.fromkeys((*reading_warnings(filing.doubts), *filing.warnings)))


def doubt_count(filing: Filing) -> int:
    """Return how many warnings there are; at least one for a reading that is doubtful without any."""
    return max(len(warnings_of(filing)), 0 if is_sure(filing) else 1)


def section_words(filing: Filing) -> str:
    """Return ``Item 3.D, Risk Factors (read with 98% confidence) · 19 factors · 8,412 words``."""
    section = filing.section
    title = section.title.strip()
    told = section.item and f"item {section.item}".casefold() in " ".join(title.casefold().split())
    item = f"Item {section.item}, " if section.item and not told else ""
    how = "pointed at by hand" if section.by_hand else f"read with {section.confidence:.0%} confidence"
    words = sum(len(factor.text.split()) for factor in filing.factors)
    size = f"{counted(len(filing.factors), 'factor')} · {counted(words, 'word')}"
    return f"{item}{title} ({how}) · {size}"


def coverage_words(filing: Filing) -> str:
    """Return whether every character of the section is in a factor or set aside, and what was set aside."""
    coverage = filing.coverage
    noise = ", ".join(f"{name} {count:,}" for name, count in coverage.noise.items() if count)
    aside = f"; set aside: {noise}" if noise else ""
    if not coverage.unassigned:
        return f"All {coverage.characters:,} characters of the section are accounted for{aside}."
    missing = coverage.characters - coverage.assigned
    return f"{missing:,} of {coverage.characters:,} characters of the section are not accounted for{aside}."
