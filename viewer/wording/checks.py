"""What the reviewer has said of figures, in words and signs: "✗ wrong", "3 figures checked, 1 wrong".

Where the counterpart of a figure has changed since it was marked, the words say so rather than showing a mark
that may no longer hold.
"""

from __future__ import annotations

from collections.abc import Callable

from viewer.comparison.model import Comparison, FigureChange
from viewer.language.say import say, say_count, sayable
from viewer.review import Review
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames
from viewer.wording.pairs import OUTDATED_GLYPH, SignedWords

CHECK_GLYPHS = {Check.NONE: "", Check.CHECKED: "✓", Check.WRONG: "✗", Check.NEEDS_SOURCE: "?"}
NOTE_GLYPH = "✎"
_OUTDATED = sayable("marked before its counterpart changed")
_COUNTED = (Check.CHECKED, Check.WRONG, Check.NEEDS_SOURCE)
"""The marks of figures that are counted, in order."""


def check_word(entry: FigureEntry) -> str:
    """Return a figure's mark in one phrase, as a cell of a table has it; empty for none."""
    return say(_OUTDATED if entry.outdated else entry.check.value)


def check_words(entry: FigureEntry) -> tuple[SignedWords, ...]:
    """Return the mark that the reviewer has given a figure: none or one."""
    if entry.outdated:
        return (SignedWords("outdated", OUTDATED_GLYPH, say(_OUTDATED)),)
    if entry.check is Check.NONE:
        return ()
    kind = entry.check.value.replace(" ", "-")
    return (SignedWords(kind, CHECK_GLYPHS[entry.check], say(entry.check.value)),)


def said_words(entry: FigureEntry) -> str:
    """Return a figure's mark and note: ``wrong: see page 12``; empty where there is neither."""
    return ": ".join(words for words in (check_word(entry), entry.note) if words)


def said_signs(entry: FigureEntry) -> str:
    """Return the signs of a figure's mark and note: ``"✓"``, ``"✗ ✎"``; empty where there is neither."""
    check = OUTDATED_GLYPH if entry.outdated else CHECK_GLYPHS[entry.check]
    return " ".join(sign for sign in (check, NOTE_GLYPH if entry.note else "") if sign)


def entries_of(comparison: Comparison, review: Review | None) -> Callable[[FigureChange], FigureEntry]:
    """Return the function that tells what the reviewer has said of a figure."""
    if review is None or not review.figures:
        return lambda _change: FigureEntry()
    names, marks = FigureNames(comparison), review.figures
    return lambda change: marks.entry(change, names)


def marked_words(comparison: Comparison, review: Review | None) -> str:
    """Return how many figures the reviewer has marked: ``"3 figures checked, 1 wrong"``; nothing for none."""
    if review is None or not review.figures.records:
        return ""
    changes = (change for pair in comparison.all_pairs for change in pair.figures)
    counts = review.figures.counts(changes, FigureNames(comparison))
    told = [(counts[check], say(check.value)) for check in _COUNTED if counts[check]]
    if not told:
        return ""
    (number, words), *others = told
    return ", ".join(
        [
            say_count(number, "{n} figure {mark}", "{n} figures {mark}", mark=words),
            *(say_count(number, "{n} {mark}", "{n} {mark}", mark=words) for number, words in others),
        ]
    )
