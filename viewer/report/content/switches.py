"""The switches of the command line for what a report shows and which differences count, in one table each.

The command itself and the command that makes a report again are both made from these, so that neither knows
a switch that the other does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.options import IgnoreOption, Options
from viewer.report.content.choices import (
    Colours,
    ReportContent,
    ReportLayout,
    Unchanged,
    WhichFactors,
    WhoseNotes,
)


@dataclass(frozen=True, slots=True)
class Switch:
    """A switch for one field of what a report shows."""

    field: str
    name: str
    """``--layout``; of what is on or off, how it is called where it is on."""
    help: str
    values: type[StrEnum] | None = None
    """What it can be; None for a text, or for what is on or off."""
    metavar: str = ""
    """What stands for its value in the help; empty for what is on or off, or one of ``values``."""
    also: str = ""
    """Another name for it."""

    @property
    def negated(self) -> str:
        """How what is on or off is called where it is off."""
        return f"--no-{self.name.removeprefix('--')}"


SWITCHES = (
    Switch("factors", "--factors", "Which factors: all, changed, flagged, or ids (o3,n4).", None, "WHICH"),
    Switch("unchanged", "--unchanged", "Paragraphs that both filings have.", Unchanged),
    Switch("layout", "--layout", "How the two filings are set (html, pdf).", ReportLayout),
    Switch(
        "verdicts",
        "--figures",
        "Figures to list: usual, all, none, or verdicts (changed,added).",
        None,
        "WHICH",
    ),
    Switch("introduction", "--introduction", "Show what stands around the factors."),
    Switch("set_aside", "--set-aside", "Show what is part of no factor."),
    Switch("notes", "--notes", "Whose marks and notes, with --with-review.", WhoseNotes),
    Switch("colours", "--colours", "Colours of the page (html, pdf).", Colours, also="--colors"),
    Switch("title", "--title", "A title of your own.", None, "TEXT"),
    Switch("reviewer", "--reviewer", "Who hands the report on.", None, "NAME"),
    Switch("cut_data", "--cut-data", "Leave the same out of json and csv, which else hold all."),
)
"""In the order of the help."""


@dataclass(frozen=True, slots=True)
class IgnoreSwitch:
    """A switch that turns one of the differences from what it is by itself."""

    option: IgnoreOption
    name: str
    help: str


IGNORE_SWITCHES = (
    IgnoreSwitch(IgnoreOption.CASE, "--ignore-case", "Capitals do not count."),
    IgnoreSwitch(
        IgnoreOption.ROLLED_DATES, "--ignore-rolled-dates", "Dates that moved on by a year do not count."
    ),
    IgnoreSwitch(IgnoreOption.REPLACED, "--ignore-replaced", "Phrases replaced throughout do not count."),
    IgnoreSwitch(IgnoreOption.WHITE_SPACE, "--strict-white-space", "White space counts."),
    IgnoreSwitch(IgnoreOption.QUOTES_AND_DASHES, "--strict-quotes", "The shape of quotes and dashes counts."),
    IgnoreSwitch(IgnoreOption.BULLETS, "--strict-bullets", "The shape of bullets counts."),
    IgnoreSwitch(IgnoreOption.OCR_GLYPHS, "--strict-ocr", "Known misreadings of scanned text count."),
)
"""In the order of the help."""


def ignore_words(options: Options) -> Iterator[str]:
    """Give the switches by which a comparison has these options."""
    usual = Options()
    for switch in IGNORE_SWITCHES:
        if switch.option.holds(options) != switch.option.holds(usual):
            yield switch.name


def options_of(names: frozenset[str]) -> Options:
    """Return the options of a comparison that is asked for with these switches."""
    options = Options()
    for switch in IGNORE_SWITCHES:
        if switch.name in names:
            options = switch.option.put(options, on=not switch.option.holds(options))
    return options


def content_words(content: ReportContent) -> Iterator[str]:
    """Give the words of a command by which a report shows this: nothing for what is as usual."""
    usual = ReportContent()
    for switch in SWITCHES:
        value = getattr(content, switch.field)
        if value == getattr(usual, switch.field):
            continue
        if isinstance(value, bool):
            yield switch.name if value else switch.negated
        elif switch.field == "factors":
            yield from (switch.name, ",".join(content.chosen) if _is_named(content) else value)
        elif switch.field == "verdicts":
            yield from (switch.name, ",".join(value) or "none")
        else:
            yield from (switch.name, str(value))


def values_of_switch(name: str, said: str | bool) -> dict[str, object]:
    """Return the values of a choice that a switch for a field stands for; two of them name lists."""
    if isinstance(said, bool) or name not in ("factors", "verdicts"):
        return {name: said}
    parts = [part.strip() for part in said.split(",") if part.strip()]
    if name == "verdicts":
        return {"verdicts": parts}
    whole = len(parts) == 1 and parts[0] in set(WhichFactors) - {WhichFactors.CHOSEN}
    return {"factors": parts[0], "chosen": []} if whole else {"factors": "chosen", "chosen": parts}


def _is_named(content: ReportContent) -> bool:
    return content.factors is WhichFactors.CHOSEN
