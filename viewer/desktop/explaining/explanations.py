"""Why a factor begins where it does, why two were paired, and what was said of them, in rows; no widget.

The decisions were logged while the filing was read; here they are put into the order of a reader's question.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import AROUND, ASIDE, NEW, OLD, number_of
from viewer.desktop.explaining.reading_log import block_row
from viewer.desktop.look.outline import OutlineLine, OutlineRow, Rank, heading, row
from viewer.filings.model import Filing, Noise, Role
from viewer.language.say import say, sayable
from viewer.language.told import say_told
from viewer.wording.pairs import pair_words, proof_words
from viewer.wording.readings.sides import filing_title
from viewer.wording.record.history import NO_TIME, NOTHING, HistoryLine

_BESIDE = sayable({AROUND: "around the factors", ASIDE: "set aside"})
"""Where what is no factor stands, by its number."""


def factor_rows(filing: Filing, number: int) -> list[OutlineRow]:
    """The log of a factor's blocks, the heading's first, or of what belongs to no factor."""
    if number == ASIDE:
        blocks = [block for block in filing.blocks if block.noise is Noise.PAGE_NOTE]
    elif number == AROUND:
        blocks = [block for block in filing.blocks if block.role in (Role.PREAMBLE, Role.CATEGORY)]
    else:
        blocks = [block for block in filing.blocks if block.factor == number and block.role is not Role.NOISE]
        blocks.sort(key=lambda block: block.role is not Role.HEADING)
    return [block_row(filing, block) for block in blocks]


def why_rows(comparison: Comparison, pair: Pair) -> tuple[OutlineRow, ...]:
    """The whole answer for one pair."""
    lines = [OutlineLine(say("Status: {words}", words=", ".join(pair_words(pair))))]
    if pair.why:
        lines.append(OutlineLine(say("Why: {reason}", reason=say_told(pair.why))))
    proof = proof_words(comparison, pair)
    if proof:
        lines.append(OutlineLine(proof))
    rows = [row(say_told(pair.heading), *lines)]
    for side, filing, ids in ((OLD, comparison.old, pair.old), (NEW, comparison.new, pair.new)):
        for identifier in ids:
            number = number_of(identifier)
            beside = _BESIDE.get(number)
            where = say(beside) if beside else say("factor {number}", number=number)
            title = f"{filing_title(side)}, {where} ({filing.name})"
            rows += [heading(title), *factor_rows(filing, number)]
    return tuple(rows)


def history_rows(about: str, lines: Sequence[HistoryLine]) -> tuple[OutlineRow, ...]:
    """What was said of a factor, the first first.

    Args:
        about: The heading of the factor.
        lines: What was said.
    """
    if not lines:
        return heading(about), row(say(NOTHING))
    return heading(about), *map(_history_row, lines)


def _history_row(line: HistoryLine) -> OutlineRow:
    said = OutlineLine(", ".join(filter(None, (line.when, line.who))) or say(NO_TIME), Rank.QUIET, 1)
    if not line.gone:
        return row(line.words, said)
    # What does not count any more is not as loud as what does.
    return OutlineRow((OutlineLine(line.words), said, OutlineLine(line.gone, indent=1)))
