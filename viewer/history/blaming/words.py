"""``Fuel costs [may rise]`` → ``Fuel costs [have risen]``: since when each word of a sentence stands in it.

The wordings of one sentence are laid side by side, each with the next, by the marks that the comparison
puts between two texts. What they have in common keeps its filing; what is inserted has the later one's. A
word of which a letter changed is a new word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.comparison.diff.diff import diff_text
from viewer.comparison.model import Op
from viewer.comparison.options import Options
from viewer.figures.recognise import recognise
from viewer.filings.model import Span
from viewer.history.blaming.model import BlamedWord

_WORD = re.compile(r"\w+(?:[-‐‑'’]\w+)*|[^\w\s]")


def words_of_chain(
    start: int, wordings: Sequence[str], filings: Sequence[int], options: Options
) -> tuple[BlamedWord, ...]:
    """Return the words of the last wording, each with the filing of the first wording that has it.

    Args:
        start: Where the last wording begins in its paragraph.
        wordings: The wordings, oldest first.
        filings: Of each wording the place of the first filing of its run.
        options: Differences that do not count: what they cover has the filing of what it stands for.
    """
    atoms = [_atoms(wording) for wording in wordings]
    firsts = [filings[0]] * len(wordings[0])
    for at in range(1, len(wordings)):
        segments = diff_text(wordings[at - 1], wordings[at], atoms[at - 1], atoms[at], options)
        carried: list[int] = []
        here, covered = 0, filings[at]
        for segment in segments:
            size = len(segment.text)
            if segment.op is Op.INSERT:
                carried += [covered if segment.ignored else filings[at]] * size
            else:
                if segment.op is Op.EQUAL:
                    carried += firsts[here : here + size]
                covered = max(firsts[here : here + size], default=filings[at])
                here += size
        firsts = carried
    last = wordings[-1]
    return tuple(
        BlamedWord(Span(start + low, start + high), max(firsts[low:high]))
        for low, high in _words(last, atoms[-1])
    )


def _atoms(text: str) -> list[Span]:
    """The figures of a sentence: each is one word."""
    return [Span(figure.start, figure.end) for figure in recognise(text)]


def _words(text: str, atoms: Sequence[Span]) -> list[tuple[int, int]]:
    words = [(atom.start, atom.end) for atom in atoms]
    at = 0
    for atom in (*atoms, Span(len(text), len(text))):
        words += [match.span() for match in _WORD.finditer(text, at, atom.start)]
        at = atom.end
    return sorted(words)
