"""What a reader of the marks has to take in, of this program's and of three other ones' on the same text.

The text is each edited pair's factors, a line a paragraph. This program's marks are all it shows, those of
moved text and those that its options ignore among them; the others know of neither.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import fast_diff_match_patch
from redlines import Redlines

from viewer.comparison.model import Comparison, Op, Row, Status
from viewer.figures import context_of, recognise
from viewer.filings.model import Filing, Span

OURS = "factordiff"
CHARACTERS = "diff-match-patch, characters"
SEMANTIC = "… and semantic clean-up"
WORDS = "redlines"
GIT = "git diff --word-diff"

SHORT = 3
"""A fragment of fewer characters is a chip, unless it is a word or sign or leaves as many of its word."""

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A run of marked text, with the text that it is marked in and its place there, where known."""

    text: str
    side: str = ""
    start: int = -1

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.start + len(self.text))

    @property
    def is_chip(self) -> bool:
        """Whether it is a letter or two torn out of a word, of which next to nothing stays."""
        text = self.text.strip()
        if self.start < 0 or not text or len(text) >= SHORT:
            return False
        word = next(
            (found for found in re.finditer(r"\w+", self.side) if _meet(found.span(), self.span)), None
        )
        return word is not None and 0 < len(word.group()) - len(text) < SHORT


def _meet(word: tuple[int, int], span: Span) -> bool:
    return word[0] < span.end and span.start < word[1]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the marks of one program on a pair of filings add up to."""

    name: str
    characters: int
    """Marked, blanks left out."""
    fragments: int
    chips: int | None
    broken: int | None
    """Figures that a mark begins or ends in. None of these where the program does not say where it marks."""
    whole: int | None
    """Characters marked if every mark that cuts a figure took in all of it, as ours do."""

    def __add__(self, other: Reading) -> Reading:
        return Reading(
            self.name,
            self.characters + other.characters,
            self.fragments + other.fragments,
            None if self.chips is None or other.chips is None else self.chips + other.chips,
            None if self.broken is None or other.broken is None else self.broken + other.broken,
            None if self.whole is None or other.whole is None else self.whole + other.whole,
        )


def readings(comparison: Comparison) -> dict[str, Reading]:
    """How the marks of every program on the edited pairs read, by its name."""
    pairs = [pair for pair in comparison.pairs if pair.status is Status.EDITED]
    texts = [(_text(comparison.old, pair.old), _text(comparison.new, pair.new)) for pair in pairs]
    figures = _Figures(comparison.old, comparison.new)
    found = {
        OURS: [fragment for pair in pairs for row in pair.rows for fragment in _ours(row)],
        CHARACTERS: [each for sides in texts for each in _characters(*sides, cleanup="No")],
        SEMANTIC: [each for sides in texts for each in _characters(*sides, cleanup="Semantic")],
        WORDS: [each for sides in texts for each in _words(*sides)],
    }
    if shutil.which("git"):
        found[GIT] = _git(texts)
    return {name: _reading(name, fragments, figures) for name, fragments in found.items()}


def _text(filing: Filing, ids: Iterable[str]) -> str:
    return "\n".join(filing.factors[int(name[1:]) - 1].text for name in ids)


class _Figures:
    """Finds the figures of texts whose lines are paragraphs of two filings."""

    def __init__(self, *filings: Filing) -> None:
        self._context = context_of(
            part.text for filing in filings for factor in filing.factors for part in factor.parts
        )
        self._known: dict[str, list[Span]] = {}

    def of(self, text: str) -> list[Span]:
        """Where the figures of a text stand, each line read by itself."""
        if text not in self._known:
            found: list[Span] = []
            start = 0
            for line in text.split("\n"):
                found += [Span(start + f.start, start + f.end) for f in recognise(line, self._context)]
                start += len(line) + 1
            self._known[text] = found
        return self._known[text]


def _reading(name: str, fragments: Sequence[Fragment], figures: _Figures) -> Reading:
    shown = [fragment for fragment in fragments if fragment.text.strip()]
    placed = not any(fragment.start < 0 for fragment in shown)
    characters = sum(len(_BLANKS.sub("", fragment.text)) for fragment in shown)
    if not placed:
        return Reading(name, characters, len(shown), None, None, None)
    broken = more = 0
    for side, run in groupby(shown, key=lambda fragment: fragment.side):
        marked = [fragment.span for fragment in run]
        for figure in figures.of(side):
            if any(figure.start < edge < figure.end for span in marked for edge in (span.start, span.end)):
                broken += 1
                more += len(_BLANKS.sub("", figure.of(side))) - sum(
                    len(_BLANKS.sub("", side[max(span.start, figure.start) : min(span.end, figure.end)]))
                    for span in marked
                )
    chips = sum(fragment.is_chip for fragment in shown)
    return Reading(name, characters, len(shown), chips, broken, characters + more)


def _ours(row: Row) -> list[Fragment]:
    ops = [
        (op.value, "".join(segment.text for segment in run))
        for op, run in groupby(row.segments, key=lambda segment: segment.op)
    ]
    return _placed(ops, row.old_text, row.new_text)


def _placed(ops: Iterable[tuple[str, str]], old: str, new: str) -> list[Fragment]:
    at = new_at = 0
    fragments = []
    for op, text in ops:
        if op == Op.DELETE.value:
            fragments.append(Fragment(text, old, at))
        if op == Op.INSERT.value:
            fragments.append(Fragment(text, new, new_at))
        at += len(text) if op != Op.INSERT.value else 0
        new_at += len(text) if op != Op.DELETE.value else 0
    return fragments


def _characters(old: str, new: str, *, cleanup: str) -> list[Fragment]:
    ops = fast_diff_match_patch.diff(
        old, new, timelimit=0, checklines=False, cleanup=cleanup, counts_only=False
    )
    return _placed(ops, old, new)


def _words(old: str, new: str) -> list[Fragment]:
    changes = Redlines(old, new).redlines
    return [Fragment(text) for one in changes for text in (one.source_text, one.test_text) if text]


def _git(texts: Sequence[tuple[str, str]]) -> list[Fragment]:
    with tempfile.TemporaryDirectory() as folder:
        for name, side in (("old", 0), ("new", 1)):
            (Path(folder) / name).mkdir()
            for number, sides in enumerate(texts):
                (Path(folder) / name / f"{number:04}").write_text(sides[side] + "\n", "utf-8")
        command = ["git", "diff", "--no-index", "--no-color", "--no-ext-diff", "--word-diff=porcelain"]
        done = subprocess.run(
            [*command, "-U1000000", "old", "new"], cwd=folder, capture_output=True, text=True, check=False
        )
    fragments = []
    inside = False
    for line in done.stdout.split("\n"):
        if line.startswith("@@"):
            inside = True
        elif line.startswith("diff --git"):
            inside = False
        elif inside and line[:1] in ("+", "-"):
            fragments.append(Fragment(line[1:]))
    return fragments


def table(rows: Iterable[tuple[str, dict[str, Reading]]]) -> str:
    """The readings of each pair of filings, and of all together, as lines of text."""
    known = list(rows)
    lines = [f"{'':40}{'characters':>12}{'with figures whole':>20}{'fragments':>11}{'chips':>7}{'broken':>8}"]
    for title, found in [*known, ("all", together(found for _, found in known))]:
        lines.append(title)
        for one in found.values():
            cells = f"{_cell(one.whole):>20}{one.fragments:11}{_cell(one.chips):>7}{_cell(one.broken):>8}"
            lines.append(f"    {one.name:36}{one.characters:12}{cells}")
    return "\n".join(lines)


def _cell(count: int | None) -> str:
    return "–" if count is None else str(count)


def together(all_found: Iterable[dict[str, Reading]]) -> dict[str, Reading]:
    """The sums over several pairs of filings."""
    sums: dict[str, Reading] = {}
    for found in all_found:
        for name, one in found.items():
            sums[name] = sums[name] + one if name in sums else one
    return sums
