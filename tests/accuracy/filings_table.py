"""Sections, headings and categories of real filings beside what careful readers found: one row a filing.

A label names the headings in the order of the text, the category of each, the words that the section's
body begins and ends with, and what may be counted as a heading or not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz.fuzz import ratio

from viewer.filings.model import Factor, Filing, Role

_SAME = 96.0
"""Per cent of likeness from which on two headings are the same but for a glyph."""
_ENDS = 60
"""Letters of the first and last words that are compared."""
_NUMBER = re.compile(r"^\W*\d{1,2}[.)]\s+")


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """What a reader found in a filing."""

    path: Path
    expect: str
    section: dict[str, str]
    factors: tuple[dict[str, Any], ...]
    ambiguous: tuple[str, ...]

    @property
    def name(self) -> str:
        """Company and file."""
        return f"{self.path.parent.name}/{self.path.name}"


@dataclass(frozen=True, slots=True)
class Score:
    """How far a filing as it was read agrees with its label."""

    name: str
    start: bool
    end: bool
    missed: tuple[str, ...]
    extra: tuple[str, ...]
    hits: int
    categories: int
    """Hits whose category is the label's."""
    uncovered: int
    """Characters of the section that no block holds."""
    in_order: bool

    @property
    def f1(self) -> float:
        """Of the headings."""
        return f1(self.hits, len(self.missed), len(self.extra))


def f1(hits: int, missed: int, extra: int) -> float:
    """F1 of a count of hits, misses and false finds; 1 where there was nothing to find."""
    return 2 * hits / (2 * hits + missed + extra) if hits + missed + extra else 1.0


def labels(folder: Path) -> list[Label]:
    """Read the labels of a corpus."""
    found = []
    for path in sorted((folder / "filings" / "labels").glob("*.json")):
        said = json.loads(path.read_text("utf-8"))
        found.append(
            Label(
                folder / "filings" / said["file"],
                said["expect"],
                said.get("section") or {},
                tuple(said.get("factors") or ()),
                tuple(said.get("ambiguous") or ()),
            )
        )
    return found


def letters(text: str) -> str:
    """Letters and figures alone, in lower case."""
    return re.sub(r"[\W_]+", "", _NUMBER.sub("", text).lower())


def score(label: Label, filing: Filing) -> Score:
    """Compare a filing as it was read with its label."""
    found = [factor.heading.text for factor in filing.factors]
    pairs = matching_headings([factor["heading"] for factor in label.factors], found)
    hit = {new for _, new in pairs}
    extra = [text for at, text in enumerate(found) if at not in hit]
    wanted = {old for old, _ in pairs}
    body = letters(" ".join(_read(filing)))
    return Score(
        label.name,
        body.startswith(letters(label.section["first_body"])[:_ENDS]),
        body.endswith(letters(label.section["last"])[-_ENDS:]),
        tuple(factor["heading"] for at, factor in enumerate(label.factors) if at not in wanted),
        tuple(text for text in extra if not any(_same(text, other) for other in label.ambiguous)),
        len(pairs),
        sum(_same_category(label.factors[old], filing.factors[new]) for old, new in pairs),
        sum(len(span) for span in filing.coverage.unassigned),
        [new for _, new in pairs] == sorted(new for _, new in pairs),
    )


def table(scores: Sequence[Score]) -> str:
    """Return the scores as lines of text, with the sums below."""
    lines = [f"{'filing':40}{'section':>9}{'F1':>7}{'found':>8}{'missed':>8}{'extra':>7}{'categories':>12}"]
    for row in scores:
        section = "ok" if row.start and row.end else "start" if row.end else "end" if row.start else "both"
        lines.append(
            f"{row.name:40}{section:>9}{row.f1:7.3f}{row.hits:8}{len(row.missed):8}{len(row.extra):7}"
            f"{row.categories:8}/{row.hits}"
        )
        lines += [f"    missed: {text[:100]}" for text in row.missed]
        lines += [f"    extra:  {text[:100]}" for text in row.extra]
    lines.append(f"{'all':40}{'':9}{micro_f1(scores):7.3f}   categories {category_share(scores):.3f}")
    return "\n".join(lines)


def micro_f1(scores: Iterable[Score]) -> float:
    """F1 of the headings of all filings together."""
    rows = list(scores)
    missed = sum(len(row.missed) for row in rows)
    return f1(sum(row.hits for row in rows), missed, sum(len(row.extra) for row in rows))


def category_share(scores: Iterable[Score]) -> float:
    """Share of the factors found whose category is right."""
    rows = list(scores)
    return sum(row.categories for row in rows) / max(1, sum(row.hits for row in rows))


def _read(filing: Filing) -> list[str]:
    """What the section's blocks say that are no noise."""
    return [block.span.of(filing.text) for block in filing.blocks if block.role is not Role.NOISE]


def matching_headings(wanted: Sequence[str], found: Sequence[str]) -> list[tuple[int, int]]:
    """Pair each heading of the label with the first like it that is still free."""
    free = dict(enumerate(found))
    pairs = []
    for old, text in enumerate(wanted):
        new = next((at for at, other in free.items() if _same(text, other)), None)
        if new is not None:
            pairs.append((old, new))
            del free[new]
    return pairs


def _same(one: str, other: str) -> bool:
    a, b = letters(one), letters(other)
    return a == b or ratio(a, b) >= _SAME


def _same_category(factor: dict[str, Any], found: Factor) -> bool:
    return letters(factor.get("category") or "") == letters(found.category or "")
