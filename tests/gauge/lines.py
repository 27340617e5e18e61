"""Two texts line by line: the reports, and why each heading is one.

A new row of the ledger gives every later row another number. Such numbers are masked while anything else
differs, so that one row is one difference; where nothing else differs they are told.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from typing import TypeVar

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from tests.gauge.difference import Difference, changed_words, cut_inside

Item = TypeVar("Item", bound=Hashable)

RUNNING_NUMBERS = {
    "html": re.compile(r"""(?<=["#'])([a-z]{1,2}|pair-[a-z])\d+|sha256-[^']+"""),
    "csv": re.compile(r"(?m)^\d+(?=,)"),
    "xlsx": re.compile(r"(?m)^\d+(?= \(|\t)"),
    "factor list": re.compile(r"(?m)^ *\d+(?=  )"),
    "explain": re.compile(r"(?m)^\d+-\d+ |(?<=heading )\d+|(?<=factor )\d+"),
}
"""Output -> numbers that follow from the order alone."""
_TABLE_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
ALIKE = 60.0
"""Per cent from which on a line that went and one that came are told as one that changed."""


def line_differences(kind: str, where: str, base: str, now: str) -> list[Difference]:
    """Return a difference for each line that changed, went or came."""
    if base == now:
        return []
    mask = RUNNING_NUMBERS.get(kind)
    before, after = (_lines(kind, text) for text in (base, now))
    if mask is not None:
        masked = [_lines(kind, mask.sub(r"\1№" if mask.groups else "№", text)) for text in (base, now)]
        before, after = masked if masked[0] != masked[1] else (before, after)
    texts = list(_told(before, after)) or ["(white space alone)"]
    return [Difference(kind, where, f"{number} {text}", text) for number, text in enumerate(texts)]


def _lines(kind: str, text: str) -> list[str]:
    """The lines of an output; a row of a table in HTML is one."""
    if kind == "html":
        text = _TABLE_ROW.sub(lambda row: f"\n{' '.join(row[0].split())}\n", text)
    return [line for line in text.splitlines() if line.strip()]


def _told(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    for gone, come in replaced(before, after):
        while gone and come and ratio(gone[0], come[0]) >= ALIKE:
            yield changed_words(gone.pop(0), come.pop(0))
        yield from (f"[-{cut_inside(line.strip(), 160)}-]" for line in gone)
        yield from (f"{{+{cut_inside(line.strip(), 160)}+}}" for line in come)


def replaced(before: Sequence[Item], after: Sequence[Item]) -> Iterator[tuple[list[Item], list[Item]]]:
    """Yield each run of items that differs: what went, and what came in its place."""
    gone: list[Item] = []
    come: list[Item] = []
    for step in Indel.opcodes(before, after):
        if step.tag != "equal":
            gone.extend(before[step.src_start : step.src_end])
            come.extend(after[step.dest_start : step.dest_end])
        elif gone or come:
            yield gone, come
            gone, come = [], []
    if gone or come:
        yield gone, come
