"""Why a factor begins where it does and why two were paired, in words; no widget.

The decisions were logged while the filing was read; here they are put into the order of a reader's question.
"""

from __future__ import annotations

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import AROUND, ASIDE, NEW, OLD, number_of
from viewer.desktop.explaining.reading_log import block_lines
from viewer.filings.model import Filing, Noise, Role
from viewer.language.say import say, sayable
from viewer.language.told import say_told
from viewer.wording.pairs import nearest_words, pair_words
from viewer.wording.readings.sides import filing_title

_BESIDE = sayable({AROUND: "around the factors", ASIDE: "set aside"})
"""Where what is no factor stands, by its number."""


def factor_lines(filing: Filing, number: int) -> list[str]:
    """The log of a factor's blocks, the heading's first, or of what belongs to no factor."""
    if number == ASIDE:
        notes = [block for block in filing.blocks if block.noise is Noise.PAGE_NOTE]
        return [line for block in notes for line in (*block_lines(filing, block), "")]
    if number == AROUND:
        around = (Role.PREAMBLE, Role.CATEGORY)
        return [line for b in filing.blocks if b.role in around for line in (*block_lines(filing, b), "")]
    blocks = [block for block in filing.blocks if block.factor == number and block.role is not Role.NOISE]
    blocks.sort(key=lambda block: block.role is not Role.HEADING)
    return [line for block in blocks for line in (*block_lines(filing, block), "")]


def why_words(comparison: Comparison, pair: Pair) -> str:
    """The whole answer for one pair, as plain text."""
    lines = [say_told(pair.heading), "", say("Status: {words}", words=", ".join(pair_words(pair)))]
    if pair.why:
        lines.append(say("Why: {reason}", reason=say_told(pair.why)))
    if pair.nearest is not None:
        lines.append(nearest_words(comparison, pair))
    for side, filing, ids in ((OLD, comparison.old, pair.old), (NEW, comparison.new, pair.new)):
        for identifier in ids:
            number = number_of(identifier)
            beside = _BESIDE.get(number)
            where = say(beside) if beside else say("factor {number}", number=number)
            lines += ["", f"{filing_title(side)}, {where} ({filing.name})", "", *factor_lines(filing, number)]
    return "\n".join(lines).rstrip()
