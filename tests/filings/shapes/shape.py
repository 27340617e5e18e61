"""A shape: an invented filing in short, and what a careful reader finds in it.

The lines between ``{`` and ``}`` are the section; the ``###`` lines in it are its factors. ``%`` stands for a
paragraph on a risk, ``~`` for one on something else, ``%%`` and ``~~`` for two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle

from tests.filings.shapes.markup import parted

_RISKS = (
    "If that happens, orders may fall and we could lose customers to other makers. The cost of putting it "
    "right may be high, our insurance may not cover it, and our results could be adversely affected.",
    "We have taken steps against it, but they may fail. A loss of this kind could harm our margins, delay "
    "deliveries and oblige us to pay damages, and it may be years before trade recovers.",
    "We depend on a few partners here and may be unable to replace them in time. A decline in what they "
    "supply could reduce our sales and weaken our hold on the market.",
    "The rules may change at short notice. A breach, even one that we could not foresee, may lead to fines "
    "and to the loss of permits, and could damage our name with customers.",
    "Prices move sharply and may move against us. If they do, we could suffer losses that we cannot pass "
    "on, and our cash flow may be insufficient to meet what we owe.",
)
_OTHER = (
    "The company was founded in 1962 and has its seat in the old harbour. It employs 840 people in four "
    "towns and makes lanterns, lamps and fittings for ships and for quays.",
    "The board met eleven times in the year and all of its members attended. It set the plan for the next "
    "three years and approved the accounts at its meeting in March.",
    "Net sales were €412.6 million, of which €96.3 million were made in the north. Stocks at the end of the "
    "year stood at €58.1 million, and fixed assets at €201.4 million.",
    "The works stand on eleven acres of land that is our own. Two stores near the port are let to us until "
    "the end of 2031, with a right to stay for five years more.",
)


@dataclass(frozen=True)
class Shape:
    """A filing's lines with what is to be found in them."""

    name: str
    text: str
    company: str | None = None
    form: str | None = None
    year: int | None = None
    doubted: bool | None = None
    """True where the reading must be told as doubtful, False where it must not; None for either."""
    factors: bool = True
    """False where the section holds no factors of its own."""
    typed: bool = True
    """False where nothing but type tells its headings: then nobody could read it in one type."""
    keep: Callable[[str], str] = field(default=lambda page: page)
    """What is done to the page once it is written: an envelope around it."""


@dataclass(frozen=True)
class Expected:
    """The lines to write, and the outline that is right."""

    lines: tuple[str, ...]
    title: str
    last: str
    """The last words of the section."""
    following: str
    """The words that follow it; empty where it ends the file."""
    headings: tuple[str, ...]


def expected(shape: Shape) -> Expected:
    """Write out a shape's lines and tell what is right."""
    risks, other = cycle(_RISKS), cycle(_OTHER)
    lines: list[str] = []
    start = end = None
    for raw in shape.text.strip().splitlines():
        line = raw.strip()
        if line in ("{", "}"):
            start, end = (len(lines), end) if line == "{" else (start, len(lines))
        elif line and set(line) == {"%"}:
            lines += [f"{next(risks)} {next(risks)}" for _ in line]
        elif line and set(line) == {"~"}:
            lines += [f"{next(other)} {next(other)}" for _ in line]
        elif line:
            lines.append(line)
    assert start is not None
    inside = lines[start:end]
    words = [parted(line) for line in inside]
    headings = tuple(text for kind, text in words if kind == "###")
    following = parted(lines[end])[1] if end is not None and end < len(lines) else ""
    return Expected(tuple(lines), words[0][1], words[-1][1], following, headings if shape.factors else ())
