"""A run of thousands of pairs in a page: similarity by year, and the pairs that weigh most.

Sums are taken while the tables are written, so that no table is read back, and none is held in memory.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from viewer.batch.rows import Row

MOST = 50
"""Pairs that the page names."""
SIMILARITIES = ("cosine", "jaccard", "edit", "simple")
"""The similarities of a pair, in the order of columns."""


@dataclass(slots=True)
class YearSums:
    """The pairs of one year."""

    pairs: int = 0
    similarity: Counter[str] = field(default_factory=Counter)
    """Sums of each of the similarities."""
    added: int = 0
    removed: int = 0
    figures: int = 0
    shifts: int = 0

    def add(self, row: Row) -> None:
        """Count a pair."""
        self.pairs += 1
        for name in SIMILARITIES:
            self.similarity[name] += row[name]
        self.added += row["added"]
        self.removed += row["removed"]
        self.figures += row["figures_changed"]
        self.shifts += row["shifts"]


@dataclass(slots=True)
class BatchSums:
    """What the page tells; pairs are added in a fixed order, so that sums come out the same."""

    years: dict[int, YearSums] = field(default_factory=dict)
    companies: set[str] = field(default_factory=set)
    warnings: int = 0
    _weightiest: list[tuple[float, str, str, int, Row]] = field(default_factory=list)

    def add(self, company: str, year: int, rows: Mapping[str, Sequence[Row]]) -> None:
        """Count the pairs of a partition."""
        self.companies.add(company)
        self.warnings += len(rows["warnings"])
        for row in rows["pairs"]:
            self.years.setdefault(year, YearSums()).add(row)
            heapq.heappush(self._weightiest, (row["weight"], row["pair"], company, year, row))
            if len(self._weightiest) > MOST:
                heapq.heappop(self._weightiest)

    @property
    def weightiest(self) -> list[tuple[str, int, Row]]:
        """The pairs that weigh most, with their companies and years, the weightiest first."""
        in_order = sorted(self._weightiest, key=lambda each: (-each[0], each[1]))
        return [(company, year, row) for _, _, company, year, row in in_order]
