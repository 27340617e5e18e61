"""A filing in words: which section was found and how surely, and whether all of it is accounted for.

The case: a section that was read with 62% confidence and may end too late. Header of the pane, report and
workbook say so in the same words, so that no one reviews half a section unawares.
"""

from __future__ import annotations

from viewer.filings.model import Filing
from viewer.language.say import say, say_as, say_count, say_number, sayable
from viewer.wording.readings.doubts import is_sure, reading_warnings

_NOISE = sayable(
    (
        ("section title", "page number", "running header", "table-of-contents link", "page-foot note"),
        ("ruled line", "hidden text", "markup without text", "white space"),
    ),
    "set aside",
)
"""The kinds of noise, named by their values."""


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
    item = f"{say('Item {number}', number=section.item)}, " if section.item and not told else ""
    if section.by_hand:
        how = say("pointed at by hand")
    else:
        how = say("read with {share} confidence", share=f"{section.confidence:.0%}")
    words = sum(len(factor.text.split()) for factor in filing.factors)
    factors = say_count(len(filing.factors), "{n} factor", "{n} factors")
    return f"{item}{title} ({how}) · {factors} · {say_count(words, '{n} word', '{n} words')}"


def coverage_words(filing: Filing) -> str:
    """Return whether every character of the section is in a factor or set aside, and what was set aside."""
    coverage = filing.coverage
    noise = ", ".join(f"{noise_words(name)} {count:,}" for name, count in coverage.noise.items() if count)
    aside = say("; set aside: {kinds}", kinds=noise) if noise else ""
    all_ = say_number(coverage.characters)
    if not coverage.unassigned:
        return say("All {n} characters of the section are accounted for{aside}.", n=all_, aside=aside)
    return say(
        "{missing} of {n} characters of the section are not accounted for{aside}.",
        missing=say_number(coverage.characters - coverage.assigned),
        n=all_,
        aside=aside,
    )


def noise_words(name: str) -> str:
    """Return what a kind of noise is called: ``page number``."""
    return say_as("set aside", name)
