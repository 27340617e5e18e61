"""Why a factor begins where it does, why two were paired, and what was said of them, in rows; no widget.

The decisions were logged while the filing was read; here they are put into the order of a reader's question.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import AROUND, ASIDE, number_of
from viewer.desktop.explaining.reading_log import block_row
from viewer.desktop.look.outline import OutlineLine, OutlineRow, Rank, heading, row
from viewer.filings.model import Filing, Noise, Role
from viewer.wording.pairs import pair_words, proof_words
from viewer.wording.record.history import NO_TIME, NOTHING, HistoryLine

_BESIDE = {AROUND: "around the factors", ASIDE: "set aside"}
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
    lines = [OutlineLine(f"Status: {', '.join(pair_words(pair))}")]
    if pair.why:
        lines.append(OutlineLine(f"Why: {pair.why}"))
    proof = proof_words(comparison, pair)
    if proof:
        lines.append(OutlineLine(proof))
    rows = [row(pair.heading, *lines)]
    for name, filing, ids in (("Old", comparison.old, pair.old), ("New", comparison.new, pair.new)):
        for identifier in ids:
            number = number_of(identifier)
            where = _BESIDE.get(number, f"factor {number}")
            rows += [heading(f"{name} filing, {where} ({filing.name})"), *factor_rows(filing, number)]
    return tuple(rows)


def history_rows(about: str, lines: Sequence[HistoryLine]) -> tuple[OutlineRow, ...]:
    """What was said of a factor, the first first.

    Args:
        about: The heading of the factor.
        lines: What was said.
    """
    if not lines:
        return heading(about), row(NOTHING)
    return heading(about), *map(_history_row, lines)


def _history_row(line: HistoryLine) -> OutlineRow:
    said = OutlineLine(", ".join(filter(None, (line.when, line.who))) or NO_TIME, Rank.QUIET, 1)
    if not line.gone:
        return row(line.words, said)
    # What does not count any more is not as loud as what does.
    return OutlineRow((OutlineLine(line.words), said, OutlineLine(line.gone, indent=1)))
