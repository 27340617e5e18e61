"""Two texts line by line: the reports, and why each heading is one.

A new row of the ledger gives every later row another number. Such numbers are masked while anything else differs,
so that one row is one difference; where nothing else differs they are told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from tests.gauge.difference import Difference, changed_words, cut_inside

RUNNING_NUMBERS = {
    "html": re.compile(r"""(?<=["#'])([a-z]{1,2}|pair-[a-z])\d+|sha256-[^']+"""),
    "csv": re.compile(r"(?m)^\d+(?=,)"),
    "xlsx": re.compile(r"(?m)^\d+(?= \(|\t)"),
    "factor list": re.compile(r"(?m)^ *\d+(?=  )"),
    "explain": re.compile(r"(?m)^\d+-\d+ |(?<=heading )\d+|(?<=factor )\d+"),
}
"""Output -> numbers that follow from the order alone."""
ALIKE = 60.0
"""Per cent from which on a line that went and one that came are told as one that changed."""


def line_differences(kind: str, where: str, base: str, now: str) -> list[Difference]:
    """Return a difference for each line that changed, went or came."""
    if base == now:
        return []
    mask = RUNNING_NUMBERS.get(kind)
    before, after = base.splitlines(), now.splitlines()
    if mask is not None:
        masked = [mask.sub(r"\1№" if mask.groups else "№", text).splitlines() for text in (base, now)]
        before, after = masked if masked[0] != masked[1] else (before, after)
    texts = list(_told(before, after)) or ["(line ends)"]
    return [Difference(kind, where, f"{number} {text}", text) for number, text in enumerate(texts)]


def _told(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    for gone, come in replaced(before, after):
        while gone and come and ratio(gone[0], come[0]) >= ALIKE:
            yield changed_words(gone.pop(0), come.pop(0))
        yield from (f"[-{cut_inside(line.strip(), 160)}-]" for line in gone)
        yield from (f"{{+{cut_inside(line.strip(), 160)}+}}" for line in come)


def replaced(before: Sequence[object], after: Sequence[object]) -> Iterator[tuple[list, list]]:  # type: ignore[type-arg]
    """Yield each run of items that differs: what went, and what came in its place."""
    gone: list[object] = []
    come: list[object] = []
    for step in Indel.opcodes(before, after):
        if step.tag == "equal":
            if gone or come:
                yield gone, come
            gone, come = [], []
        gone = gone + list(before[step.src_start : step.src_end]) if step.tag != "equal" else gone
        come = come + list(after[step.dest_start : step.dest_end]) if step.tag != "equal" else come
    if gone or come:
        yield gone, come
