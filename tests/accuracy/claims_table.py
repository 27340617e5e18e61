"""``[total] revenues of Northquay Links``: whether both sides of a row claim what a reader says they do.

A label stands beside the figures of one row: its verdict, and for either side what it measures (and whose),
of
when, in which sense, on which basis and how exactly. Words are compared, not their order; a word in brackets
may be told or not, and `` / `` parts wordings of which each is right.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from viewer.comparison import compare
from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, PlacedFigure
from viewer.figures.claim import Claim
from viewer.filings import read
from viewer.language.word_lists import word_set
from viewer.wording.measures import basis_words

SCORED = frozenset(
    (
        FigureVerdict.CHANGED,
        FigureVerdict.REVERSED,
        FigureVerdict.UNLIKE,
        FigureVerdict.REQUALIFIED,
        FigureVerdict.RESTATED,
    )
)
"""Verdicts on two figures of which a reader takes both labels for true."""
PARTS = ("what", "period", "sense", "basis", "bound")
_SILENT = word_set("a an the of in on at as for by and or to our its their was were owned")
"""Words that tell nothing here: ``as of`` and ``at`` a day are one."""
_RELATIONS = word_set("share increase decrease low high per paid which from used provided needed")
"""Words of the parts of a claim, for which a clause has words of its own."""
_WORD = re.compile(r"[\w.$’'&-]*\w")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_GENITIVE = re.compile(r"(?:’s|'s|’)$")


@dataclass(frozen=True, slots=True)
class ClaimLabel:
    """What a reader says of one side: the words of each part, as they are written in the label."""

    text: str
    """The figure, ``"¥15.1 billion"``; ``"8% #2"`` is the second of its factor."""
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RowLabel:
    """What a reader says of one row."""

    old: ClaimLabel
    new: ClaimLabel
    verdicts: tuple[str, ...]
    """Any of these is right."""


@dataclass(frozen=True, slots=True)
class PairLabel:
    """Two filings, and what a reader says of their rows."""

    name: str
    old: Path
    new: Path
    rows: tuple[RowLabel, ...]
    whole: bool
    """Whether every row of a scored verdict has a label; else only rows with one are looked at."""


@dataclass(frozen=True, slots=True)
class ClaimScore:
    """How the rows of a pair fared."""

    name: str
    wanted: int
    found: int
    right: int
    """Rows with both figures and a right verdict."""
    labelled: int
    """Rows with both figures, whatever their verdict."""
    both: int
    """Of these: rows whose two sides claim what the reader says."""
    reckoned: tuple[str, ...] = ()
    """Rows of unlike things, by label or by verdict, between which a difference was reckoned."""
    faults: tuple[str, ...] = field(default=())
    thin: tuple[str, ...] = ()
    """Rows a side of which shows a label without words that the reader's has."""


def pair_labels(folder: Path) -> list[PairLabel]:
    """The pairs of a folder: one TOML file each, with the names of two filings beside it and the rows."""
    return [_pair(path) for path in sorted(folder.glob("*.toml"))]


def _pair(path: Path) -> PairLabel:
    told = tomllib.loads(path.read_text("utf-8"))
    rows = tuple(_row(row) for row in told["rows"])
    return PairLabel(
        path.stem, path.parent / told["old"], path.parent / told["new"], rows, told.get("whole", True)
    )


def _row(told: Mapping[str, Any]) -> RowLabel:
    sides = [{part: _side(told.get(part, ""), at) for part in PARTS} for at in (0, 1)]
    texts = [_side(told["values"], at) for at in (0, 1)]
    verdict = told["verdict"]
    verdicts = (verdict,) if isinstance(verdict, str) else tuple(verdict)
    return RowLabel(ClaimLabel(texts[0], sides[0]), ClaimLabel(texts[1], sides[1]), verdicts)


def _side(told: str | Sequence[str], at: int) -> str:
    """One wording stands for both sides."""
    return told if isinstance(told, str) else told[at]


def fits(label: str, told: str) -> bool:
    """Tell whether words say what a label asks for, and nothing that it does not allow."""
    said = _words(told)
    for wording in label.split(" / "):
        allowed = _words(" ".join(_OPTIONAL.findall(wording)))
        required = _words(_OPTIONAL.sub(" ", wording))
        if required <= said <= required | allowed:
            return True
    return False


def _words(text: str) -> frozenset[str]:
    found = (_GENITIVE.sub("", word.lower()) for word in _WORD.findall(text))
    return frozenset(_singular(word) for word in found if word not in _SILENT)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def shows(label: str, shown: str) -> bool:
    """Tell whether a label as it is shown has the words that a reader's label asks for.

    A clause that is quoted says the same with other words of relation: ``owned`` for ``share of … owned by``.
    """
    said = _words(shown.replace("-", " "))
    return any(_words(_OPTIONAL.sub(" ", wording)) - _RELATIONS <= said for wording in label.split(" / "))


def told_parts(claim: Claim) -> dict[str, str]:
    """The words that a claim tells of each part; the same keys as a label has."""
    period = claim.period.words if claim.period is not None and claim.period.event is None else ""
    place = claim.whose.place
    subject = claim.subject
    return {
        "what": subject if place in subject else f"{subject} {place}",
        "period": period,
        "sense": "" if claim.sense == "none" else str(claim.sense),
        "basis": basis_words(claim.basis),
        "bound": "" if claim.bound.relation == "=" else str(claim.bound.relation),
    }


def score(label: PairLabel) -> ClaimScore:
    """Compare the two filings of a label and set its rows beside those that were found."""
    return score_of(label, compare(read(label.old), read(label.new)))


def score_of(label: PairLabel, made: Comparison) -> ClaimScore:
    """Set the rows of a label beside those of a comparison."""
    rows = [row for pair in made.all_pairs for row in pair.figures]
    placed = _by_text(rows)
    of_label = {(row.old.text, row.new.text): row for row in label.rows}
    faults, reckoned, thin = [], [], []
    right = labelled = both = 0
    seen: set[int] = set()
    for key, wanted in of_label.items():
        row = placed.get(key)
        name = f"{label.name}: {key[0]} → {key[1]}"
        if row is None:
            faults.append(f"{name}: not set beside each other")
            continue
        seen.add(id(row))
        labelled += 1
        wrong = _wrong_parts(row, wanted)
        both += not wrong
        faults += [f"{name}: {fault}" for fault in wrong]
        thin += [f"{name}: {fault}" for fault in _thin_sides(row, wanted)]
        if row.verdict.value in wanted.verdicts:
            right += 1
        else:
            faults.append(f"{name}: {row.verdict.value}, wanted {' or '.join(wanted.verdicts)}")
        if "unlike" in (*wanted.verdicts[:1], row.verdict.value) and (row.delta, row.percent) != (None, None):
            reckoned.append(name)
    others = [row for row in rows if row.verdict in SCORED and row.old and row.new and id(row) not in seen]
    if label.whole:
        faults += [f"{label.name}: {_told(row)} is {row.verdict.value}, and has no label" for row in others]
    scored = [row for key, row in placed.items() if key in of_label and row.verdict in SCORED]
    found = len(scored) + (len(others) if label.whole else 0)
    return ClaimScore(
        label.name, len(label.rows), found, right, labelled, both, tuple(reckoned), tuple(faults), tuple(thin)
    )


def _told(row: FigureChange) -> str:
    assert row.old is not None
    assert row.new is not None
    return f"{row.old.figure.text} → {row.new.figure.text}"


def _wrong_parts(row: FigureChange, wanted: RowLabel) -> list[str]:
    faults = []
    for name, side, label in (("old", row.old, wanted.old), ("new", row.new, wanted.new)):
        assert side is not None
        told = told_parts(side.figure.claim)
        faults += [
            f"{name} {part} “{told[part]}”, wanted “{label.parts[part]}”"
            for part in PARTS
            if not fits(label.parts[part], told[part])
        ]
    return faults


def _thin_sides(row: FigureChange, wanted: RowLabel) -> list[str]:
    """The sides whose label, as it is shown, lacks a word of the reader's."""
    return [
        f"{name} shown “{side.figure.label.subject}”, wanted “{label.parts['what']}”"
        for name, side, label in (("old", row.old, wanted.old), ("new", row.new, wanted.new))
        if side is not None and not shows(label.parts["what"], side.figure.label.subject)
    ]


def _by_text(rows: Iterable[FigureChange]) -> dict[tuple[str, str], FigureChange]:
    """Rows with both figures by what labels call them."""
    found = [row for row in rows if row.old is not None and row.new is not None]
    names = [_names([side for row in found if (side := (row.old, row.new)[at]) is not None]) for at in (0, 1)]
    return {(names[0][at], names[1][at]): row for at, row in enumerate(found)}


def _names(sides: Sequence[PlacedFigure]) -> list[str]:
    """``"8%"``, ``"8% #2"``: how labels call figures, counted in the order of the filing."""
    order = sorted(
        range(len(sides)),
        key=lambda at: (_number(sides[at]), sides[at].place.part, sides[at].figure.start),
    )
    told: list[str] = [""] * len(sides)
    counts: Counter[str] = Counter()
    for at in order:
        text = " ".join(sides[at].figure.text.split())
        counts[text] += 1
        told[at] = text if counts[text] == 1 else f"{text} #{counts[text]}"
    return told


def _number(side: PlacedFigure) -> int:
    digits = side.place.factor[1:]
    return int(digits) if digits.isdigit() else 0


def verdict_f1(scores: Iterable[ClaimScore]) -> float:
    """F1 of figures set beside each other with the right verdict."""
    right = wanted = found = 0
    for each in scores:
        right, wanted, found = right + each.right, wanted + each.wanted, found + each.found
    return 2 * right / (wanted + found) if wanted + found else 1.0


def both_right(scores: Sequence[ClaimScore]) -> float:
    """Share of rows both of whose labels are right."""
    labelled = sum(each.labelled for each in scores)
    return sum(each.both for each in scores) / labelled if labelled else 1.0


def shown_whole(scores: Sequence[ClaimScore]) -> float:
    """Share of sides whose label, as it is shown, has all that the reader's asks for."""
    sides = 2 * sum(each.labelled for each in scores)
    return 1 - sum(len(each.thin) for each in scores) / sides if sides else 1.0


def claims_table(scores: Sequence[ClaimScore]) -> str:
    """A line for each pair and one for all."""
    lines = [f"{'claims':<38} {'labels':>6} {'found':>6} {'right':>6} {'both labels right':>18}"]
    lines += [
        f"{each.name:<38} {each.wanted:>6} {each.found:>6} {each.right:>6} {each.both:>10} of"
        f" {each.labelled:>4}"
        for each in scores
    ]
    reckoned = sum(len(each.reckoned) for each in scores)
    return "\n".join(
        (
            *lines,
            f"verdict F1 {verdict_f1(scores):.4f}; both labels right {both_right(scores):.4f}; "
            f"labels shown whole {shown_whole(scores):.4f}; "
            f"differences between unlike things {reckoned}",
        )
    )
