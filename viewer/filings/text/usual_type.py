"""Type that sets nothing apart, because the section's own text is set in it.

In a section whose paragraphs are all in italics, under headings in bold italics, an italic passage is plain
text, and what marks a heading is that it is bold. So what most of the running text has is taken from every
run; a run that nothing is left of is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from viewer.filings.source import SourceBlock, StyleRun
from viewer.filings.thresholds import EMPHASIS

_NOTHING: dict[str, object] = {"bold": False, "italic": False, "underline": False, "colour": None}
_MARKS = tuple(_NOTHING)


def without_usual_type(blocks: Sequence[SourceBlock]) -> tuple[SourceBlock, ...]:
    """Return the blocks with only those runs that differ from the type of the section's running text."""
    lines = [block for block in blocks if not block.row and block.noise is None]
    prose = [block for block in lines if len(block.content) > EMPHASIS.prose_length]
    total = sum(len(block.content) for block in prose)
    if total < EMPHASIS.mostly_prose * sum(len(block.content) for block in lines):
        return tuple(blocks)
    letters = Counter[tuple[str, object]]()
    times = Counter[tuple[str, object]]()
    for block in prose:
        covered = _covered(block)
        letters.update(covered)
        times.update(mark for mark, length in covered.items() if length > EMPHASIS.usual * len(block.content))
    # By paragraphs above all: one long heading has as many letters as several of these.
    usual = {
        mark
        for mark, length in letters.items()
        if length > EMPHASIS.usual_letters * total and times[mark] > EMPHASIS.usual * len(prose)
    }
    return tuple(_without(block, usual) for block in blocks) if usual else tuple(blocks)


def _covered(block: SourceBlock) -> Counter[tuple[str, object]]:
    """Return how many characters of a block are bold, italic …"""
    covered = Counter[tuple[str, object]]()
    for run in block.runs:
        for name in (*_MARKS, "size"):
            if said := getattr(run.style, name):
                covered[name, said] += len(run.span)
    return covered


def _without(block: SourceBlock, usual: set[tuple[str, object]]) -> SourceBlock:
    runs = tuple(run for run in (_plainer(run, usual) for run in block.runs) if run is not None)
    return replace(block, runs=runs) if runs != block.runs else block


def _plainer(run: StyleRun, usual: set[tuple[str, object]]) -> StyleRun | None:
    """Return a run less what is usual; None where nothing but its size is left."""
    style = run.style
    taken = {
        name: _NOTHING[name] for name, said in usual if name in _NOTHING and getattr(style, name) == said
    }
    if not taken:
        # A Word document tells the size of its text where that is not its plain style's.
        bare = ("size", style.size) in usual and not any(getattr(style, name) for name in _MARKS)
        return None if bare else run
    style = replace(style, **taken)  # type: ignore[arg-type] # names are CharacterStyle's
    return replace(run, style=style) if any(getattr(style, name) for name in _MARKS) else None
