"""The numbers that every form of the report gives, counted once and from the pairs themselves."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from viewer.comparison.model import Comparison, FigureVerdict, Status
from viewer.comparison.shifts.shift import ShiftKind
from viewer.comparison.summary import count
from viewer.language.say import say, say_as, say_count
from viewer.wording.figures import LOUD_VERDICTS, words_of
from viewer.wording.pairs import differ_words, shifts_counted

if TYPE_CHECKING:
    from viewer.review import Review


def is_same(comparison: Comparison) -> bool:
    """Return True where nothing differs that no ignore option covers: no pair, no order, nothing beside."""
    return all(pair.status is Status.UNCHANGED and not pair.flags for pair in comparison.all_pairs)


def summary(comparison: Comparison, review: Review | None = None) -> dict[str, Any]:
    """Return the counts of the comparison; every status and flag has its key.

    ``paired`` counts pairs with a factor on both sides. ``figures`` has the figures by verdict;
    ``figures_changed`` is the total of those that differ: all but the quiet verdicts;
    ``figures_suspect`` counts doubtful readings, whatever became of them. ``shifts`` has those of meaning
    by kind, ``replacements`` the phrases that were replaced throughout, ``replaced_places`` their places
    but for the dates that count as rolled forward. ``inserted`` and ``deleted`` are characters, ignored
    ones left out. With a review, ``reviewed`` counts the pairs marked so. Statuses and flags are those of
    the pairs of factors. The figures, characters and marks of the introduction and of what was set aside
    are counted with the others; whether these differ has counts of its own.
    """
    counts: dict[str, Any] = dict(count(comparison.pairs, comparison.introduction, comparison.set_aside))
    counts["paired"] = counts.pop("pairs")
    for verdict in FigureVerdict:
        del counts[f"figures_{verdict.value}"]
    found = _verdicts(comparison)
    counts["figures"] = {verdict.value: found[verdict] for verdict in FigureVerdict}
    counts["figures_changed"] = sum(found[verdict] for verdict in LOUD_VERDICTS)
    shifts = Counter(shift.kind for pair in comparison.all_pairs for shift in pair.shifts)
    counts["shifts"] = {kind.value: shifts[kind] for kind in ShiftKind}
    counts["replacements"] = len(comparison.replacements)
    counts["replaced_places"] = sum(len(each.places) - each.rolled for each in comparison.replacements)
    counts["replaced_kept"] = sum(len(each.kept) for each in comparison.replacements)
    counts["inserted"] = sum(pair.inserted for pair in comparison.all_pairs)
    counts["deleted"] = sum(pair.deleted for pair in comparison.all_pairs)
    counts["similarity"] = asdict(comparison.similarity)
    if review is not None:
        counts["reviewed"] = review.reviewed_count(comparison)
    return counts


def shift_counts(comparison: Comparison) -> str:
    """Return how many shifts of meaning there are, and of which kinds: ``2 shifts of meaning: 2 scope``."""
    found = Counter(shift.kind for pair in comparison.all_pairs for shift in pair.shifts)
    if not found:
        return ""
    parts = [
        say_count(found[kind], "{n} {kind}", "{n} {kind}", kind=say_as("a kind of shift", kind.value))
        for kind in ShiftKind
        if found[kind]
    ]
    return say("{count}: {kinds}", count=shifts_counted(found.total()), kinds=", ".join(parts))


def figure_counts(comparison: Comparison) -> str:
    """Return how many figures differ, and how, in words: ``3 figures differ: 2 changed, 1 added``."""
    found = _verdicts(comparison)
    parts = [
        say_count(found[verdict], "{n} {kind}", "{n} {kind}", kind=words_of(verdict))
        for verdict in LOUD_VERDICTS
        if found[verdict]
    ]
    total = sum(found[verdict] for verdict in LOUD_VERDICTS)
    if not total:
        return say("no figure differs")
    return say("{count}: {kinds}", count=differ_words(total), kinds=", ".join(parts))


def _verdicts(comparison: Comparison) -> Counter[FigureVerdict]:
    return Counter(figure.verdict for pair in comparison.all_pairs for figure in pair.figures)
