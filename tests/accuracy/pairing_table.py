"""Which old factor became which new one, beside what careful readers say: one row a pair of filings.

A label names the factors by their 0-based place among those that its reader found in each filing; where
the filing was segmented otherwise they are known by their headings.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.accuracy.filings_table import f1, matching_headings
from viewer.comparison import Comparison, Flag, Pair, Status
from viewer.filings import Filing

Group = tuple[frozenset[int], frozenset[int]]
"""Old and new factors, by their places in the labels, that are one risk."""


@dataclass(frozen=True, slots=True, eq=False)
class PairLabel:
    """What a reader found in two filings, and the headings of their factors."""

    name: str
    old: Path
    new: Path
    headings: tuple[tuple[str, ...], tuple[str, ...]]
    said: dict[str, Any]

    def edges(self, key: str) -> frozenset[tuple[int, int]]:
        """The pairs of places that stand under a key."""
        return frozenset((old, new) for old, new in self.said[key])

    def alone(self, key: str) -> frozenset[int]:
        """The places that stand under ``added`` or ``removed``."""
        return frozenset(self.said[key])

    def groups(self) -> frozenset[Group]:
        """What was split or merged."""
        split = {(frozenset({old}), frozenset(news)) for old, news in self.said["split"]}
        return frozenset(split | {(frozenset(olds), frozenset({new})) for olds, new in self.said["merged"]})


@dataclass(frozen=True, slots=True)
class PairScore:
    """How far a comparison agrees with its label; each tuple holds places as the label counts them."""

    name: str
    hits: int
    missed: tuple[tuple[int, int], ...]
    extra: tuple[tuple[int, int], ...]
    groups_found: int
    groups_missed: tuple[Group, ...]
    groups_false: tuple[Group, ...]
    moved_found: int
    moved_missed: tuple[tuple[int, int], ...]
    moved_false: tuple[tuple[int, int], ...]
    removed_false: tuple[int, ...]
    added_false: tuple[int, ...]
    retitled_found: int
    retitled_missed: tuple[tuple[int, int], ...]
    retitled_false: tuple[tuple[int, int], ...]
    unknown: int
    """Factors of either side that the label does not have, or has and the program does not."""

    @property
    def f1(self) -> float:
        """Of the pairs of factors."""
        return f1(self.hits, len(self.missed), len(self.extra))


def pair_labels(folder: Path) -> list[PairLabel]:
    """Read the labels of a corpus."""
    files = folder / "filings" / "labels"
    found = []
    for path in sorted((files / "pairs").glob("*.json")):
        said = json.loads(path.read_text("utf-8"))
        old, new = said["old"], said["new"]
        headings = (_headings(files, old), _headings(files, new))
        found.append(PairLabel(path.stem, folder / "filings" / old, folder / "filings" / new, headings, said))
    return found


def _headings(files: Path, name: str) -> tuple[str, ...]:
    for path in files.glob("*.json"):
        said = json.loads(path.read_text("utf-8"))
        if said["file"] == name:
            return tuple(factor["heading"] for factor in said["factors"])
    raise LookupError(name)


class _Places:
    """Factor ids of a filing as it was read -> places in its label."""

    def __init__(self, filing: Filing, prefix: str, headings: Sequence[str]) -> None:
        found = [factor.heading.text for factor in filing.factors]
        pairs = matching_headings(headings, found)
        self.of = {f"{prefix}{at + 1}": place for place, at in pairs}
        self.unknown = len(found) + len(headings) - 2 * len(pairs)

    def __call__(self, names: Sequence[str]) -> frozenset[int]:
        return frozenset(self.of[name] for name in names if name in self.of)


def score_pairing(label: PairLabel, comparison: Comparison) -> PairScore:
    """Compare the alignment of two filings with its label."""
    olds = _Places(comparison.old, "o", label.headings[0])
    news = _Places(comparison.new, "n", label.headings[1])
    placed = [(pair, olds(pair.old), news(pair.new)) for pair in comparison.pairs]
    edges = frozenset((a, b) for _, before, after in placed for a in before for b in after)
    wanted = frozenset(edge for edge in label.edges("pairs") if _known(edge, olds, news))
    neutral = label.edges("either")
    groups = frozenset(
        (before, after) for _, before, after in placed if before and after and len(before) + len(after) > 2
    )
    moved = _flagged(placed, Flag.MOVED) & wanted
    retitled = _flagged(placed, Flag.RETITLED) & wanted
    either_old, either_new = {old for old, _ in neutral}, {new for _, new in neutral}
    removed = {at for pair, before, _ in placed if pair.status is Status.REMOVED for at in before}
    added = {at for pair, _, after in placed if pair.status is Status.ADDED for at in after}
    return PairScore(
        name=label.name,
        hits=len(edges & wanted),
        missed=_sorted(wanted - edges),
        extra=_sorted(edges - wanted - neutral),
        groups_found=len(groups & label.groups()),
        groups_missed=tuple(sorted(label.groups() - groups, key=str)),
        groups_false=tuple(sorted(groups - label.groups(), key=str)),
        moved_found=len(moved & label.edges("moved")),
        moved_missed=_sorted((label.edges("moved") & wanted) - moved),
        moved_false=_sorted(moved - label.edges("moved") - label.edges("moved_either")),
        removed_false=tuple(sorted(removed - label.alone("removed") - either_old)),
        added_false=tuple(sorted(added - label.alone("added") - either_new)),
        retitled_found=len(retitled & label.edges("retitled")),
        retitled_missed=_sorted(
            ((label.edges("retitled") - label.edges("retitled_trivial")) & wanted) - retitled
        ),
        retitled_false=_sorted(retitled - label.edges("retitled")),
        unknown=olds.unknown + news.unknown,
    )


def _known(edge: tuple[int, int], olds: _Places, news: _Places) -> bool:
    return edge[0] in olds.of.values() and edge[1] in news.of.values()


def _flagged(
    placed: Sequence[tuple[Pair, frozenset[int], frozenset[int]]], flag: Flag
) -> frozenset[tuple[int, int]]:
    return frozenset(
        (a, b) for pair, before, after in placed if flag in pair.flags for a in before for b in after
    )


def _sorted(edges: frozenset[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(edges))


def pairing_f1(scores: Sequence[PairScore]) -> float:
    """F1 of the pairs of all filings together."""
    missed, extra = (sum(len(getattr(score, side)) for score in scores) for side in ("missed", "extra"))
    return f1(sum(score.hits for score in scores), missed, extra)


def pairing_table(scores: Sequence[PairScore]) -> str:
    """Return the scores as lines of text, with the sums below."""
    lines = [
        f"{'filings':44}{'F1':>7}{'pairs':>7}{'split/merged':>14}{'moved':>9}{'retitled':>10}{'unknown':>9}"
    ]
    for row in scores:
        shares = [
            f"{found}/{found + len(missed)}"
            for found, missed in (
                (row.groups_found, row.groups_missed),
                (row.moved_found, row.moved_missed),
                (row.retitled_found, row.retitled_missed),
            )
        ]
        lines.append(
            f"{row.name:44}{row.f1:7.3f}{row.hits:7}{shares[0]:>14}{shares[1]:>9}{shares[2]:>10}{row.unknown:9}"
        )
        for name in (
            *("missed", "extra", "groups_missed", "groups_false", "moved_missed", "moved_false"),
            *("removed_false", "added_false", "retitled_missed", "retitled_false"),
        ):
            found = getattr(row, name)
            if found:
                shown = ", ".join(_shown(each) for each in found)
                lines.append(f"    {name.replace('_', ', ')}: {shown}")
    lines.append(f"{'all':44}{pairing_f1(scores):7.3f}{sum(row.hits for row in scores):7}")
    return "\n".join(lines)


def _shown(found: object) -> str:
    if isinstance(found, tuple):
        return "→".join("+".join(map(str, sorted(x))) if isinstance(x, frozenset) else str(x) for x in found)
    return str(found)
