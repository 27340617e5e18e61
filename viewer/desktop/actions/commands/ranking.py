"""Which commands are meant by what was typed: "exp rep", "exprot" and "er" all lead to *Export report*.

Each word that was typed must be found among the words of a command: as one of them, as the beginning of one,
inside one, or, with a slip of the fingers, nearly as one. A word may also be the first letters of several.
What is found better comes first: whole words before beginnings, the words of the line before those that only
describe it, and a short line before a long one. No command is found by letters scattered over it: in headings
of twenty words nearly every sequence of letters is somewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from viewer.desktop.actions.commands.command import Command
from viewer.desktop.look.hit_line import Stretch
from viewer.language.remembered import PHRASES, remembered

_WORD = re.compile(r"\w+")

_EQUAL, _BEGINS, _INITIALS, _INSIDE, _NEARLY = 1.0, 0.9, 0.75, 0.6, 0.4
"""How good it is that what was typed is a word, begins one, is the first letters of several, stands inside
one, is nearly one. Only their order matters: each is less than the one before by more than ``_SHORTNESS``."""
_DESCRIBED = 0.5
"""A word found only in the context or the description counts half: below every word of a line but a slip."""
_PHRASE, _AT_THE_START = 0.3, 0.3
"""What is added where all that was typed stands together, and where the line begins with it."""
_SHORTNESS = 0.08
"""What is added where a line has no words but those typed: decides between lines that match alike."""
_CANNOT = 0.05
"""What is taken off a command that cannot act now: another that matches alike comes first."""
_SURE_LETTERS, _LONG_LETTERS = 4, 7
"""Letters of a typed word from which one slip is forgiven, and two: too many shorter words are alike."""


@dataclass(frozen=True, slots=True)
class Found:
    """A command that is meant, and where its words have what was typed."""

    command: Command
    hits: tuple[Stretch, ...]


def ranked(commands: Sequence[Command], typed: str) -> list[Found]:
    """Return the commands that may be meant, the likeliest first; all of them where nothing is typed."""
    wanted = _words(typed.casefold())
    if not wanted:
        return [Found(command, ()) for command in commands] if not typed.strip() else []
    phrase = " ".join(typed.casefold().split())
    scored = []
    for at, command in enumerate(commands):
        score, hits = _score(command, wanted, phrase)
        if score > 0:
            scored.append((-score, at, Found(command, hits)))
    scored.sort(key=lambda one: one[:2])
    return [found for _, _, found in scored]


def _score(command: Command, wanted: tuple[str, ...], phrase: str) -> tuple[float, tuple[Stretch, ...]]:
    """Return how well a command matches, 0 for not at all, and where."""
    line = _Line(command.words)
    total, hits = 0.0, []
    for word in wanted:
        value, stretch = line.best(word)
        if value <= _NEARLY:
            described = max((_likeness(word, other) for other in _described(command)), default=0.0)
            if described * _DESCRIBED > value:
                value, stretch = described * _DESCRIBED, None
        if not value:
            return 0.0, ()
        total += value
        if stretch is not None:
            hits.append(stretch)
    score = total / len(wanted)
    at = line.folded.find(phrase)
    if at >= 0 and (at == 0 or not line.folded[at - 1].isalnum()):
        score += _PHRASE + (_AT_THE_START if at == 0 else 0)
    score += _SHORTNESS * min(1.0, len(hits) / max(1, len(line.words)))
    return score - (_CANNOT if command.reason else 0), tuple(sorted(set(hits)))


class _Line:
    """The words of one line, ready to be looked through."""

    def __init__(self, text: str) -> None:
        folded = text.casefold()
        # Folding may change the length ("ß"); positions then tell nothing.
        self._placed = len(folded) == len(text)
        self.folded = folded
        self.words = _placed_words(folded)

    def best(self, word: str) -> tuple[float, Stretch | None]:
        """Return how well a typed word is found, and where."""
        value, stretch = 0.0, None
        for other, start in self.words:
            likeness = _likeness(word, other)
            if likeness > value:
                at = start + max(0, other.find(word))
                value, stretch = likeness, (at, min(at + len(word), start + len(other)))
        if value < _INITIALS and len(word) > 1:
            initials = "".join(other[0] for other, _ in self.words)
            at = initials.find(word)
            if at >= 0:
                first, last = self.words[at], self.words[at + len(word) - 1]
                value, stretch = _INITIALS, (first[1], last[1] + 1)
        return value, stretch if self._placed else None


def _likeness(typed: str, word: str) -> float:
    """Return how good it is to find a typed word as another; 0 where it is not found."""
    if typed == word:
        return _EQUAL
    if word.startswith(typed):
        return _BEGINS
    if typed in word:
        return _INSIDE
    slips = 0 if len(typed) < _SURE_LETTERS else 1 if len(typed) < _LONG_LETTERS else 2
    if slips and typed[0] == word[0]:
        # The word may go on after what was typed, which may have a letter too many or too few.
        beginnings = {word[: len(typed) + more] for more in (-1, 0, 1)}
        if any(OSA.distance(typed, beginning, score_cutoff=slips) <= slips for beginning in beginnings):
            return _NEARLY
    return 0.0


# A list is looked through anew with each key.
@remembered(PHRASES)
def _placed_words(folded: str) -> tuple[tuple[str, int], ...]:
    return tuple((found[0], found.start()) for found in _WORD.finditer(folded))


@remembered(PHRASES)
def _words(folded: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded))


def _described(command: Command) -> tuple[str, ...]:
    return _words(f"{command.context} {command.more}".casefold())
