"""What all acts come to: the review.

The case: "Ask why" was written on a factor in one window and "Ask whom" in another, at once: neither knew of
the other's words. Both stand in the note. A later act that was written over both has them replaced.

A mark is what was said of it last. A note is all that was written and not written over. What was taken back
counts as if it had never been said, so that an act can be taken back however long ago it was, and nothing
else changes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from viewer.review.acts.act import Act, What
from viewer.review.acts.plain import (
    texts,
    to_content,
    to_figure,
    to_figure_or_none,
    to_kept_pair,
    to_object,
    to_text,
    to_truth,
)
from viewer.review.acts.stamps import next_stamp
from viewer.review.check import Check
from viewer.review.errors import DamagedReview
from viewer.review.figure_marks import FigureMarks, FigureRecord, MatchRecord
from viewer.review.model import KeptPair, Mark, Note, PairContent, Record, Review, parts_of


def folded(empty: Review, acts: Sequence[Act]) -> Review:
    """Return what some acts come to.

    Args:
        empty: The review of the same filings without any act.
        acts: All acts, in their order.

    Raises:
        DamagedReview: an act says something that cannot be said.
    """
    fold = _Fold()
    try:
        for act in standing(acts):
            fold.add(act)
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedReview(f"an act cannot be read: {type(error).__name__} {error}") from error
    return replace(
        empty,
        records=MappingProxyType(fold.records),
        notes=MappingProxyType(fold.all_notes()),
        pairs=MappingProxyType(fold.pairs),
        figures=FigureMarks(MappingProxyType(fold.all_figures()), MappingProxyType(fold.matches)),
        declined=tuple(fold.declined),
        acts=tuple(acts),
    )


def standing(acts: Sequence[Act]) -> tuple[Act, ...]:
    """Return the acts that count: those of steps that are not taken back, in their order."""
    gone = {act.thing: to_truth(act.value["on"]) for act in acts if act.what is What.TAKEN_BACK}
    return tuple(act for act in acts if act.what is not What.TAKEN_BACK and not gone.get(act.step))


class _Fold:
    """A review in the making."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self.pairs: dict[str, KeptPair] = {}
        self.matches: dict[str, MatchRecord] = {}
        self.declined: dict[str, None] = {}
        self._figures: dict[str, FigureRecord] = {}
        self._written: dict[str, list[tuple[Act, str]]] = defaultdict(list)
        self._figures_written: dict[str, list[tuple[Act, str]]] = defaultdict(list)
        self._at = ""

    def add(self, act: Act) -> None:
        """Add the next act."""
        # By the order of the acts: a clock that was set back turns nothing round.
        at = self._at = act.said if act.said >= self._at else next_stamp(self._at, act.said)
        value = to_object(act.value)
        match act.what:
            case What.REVIEWED | What.FLAGGED | What.BELONGS:
                self._mark(act, value, at)
            case What.NOTE:
                self._note(act, value, at)
            case What.PAIR:
                withdrawn = to_truth(value["withdrawn"])
                self.pairs[act.thing] = to_kept_pair(value, at, withdrawn=withdrawn)
            case What.CHECK | What.FIGURE_NOTE:
                self._figure(act, value, at)
            case What.MATCH:
                new, old = to_figure(value["new"]), to_figure_or_none(value["old"])
                self.matches[act.thing] = MatchRecord(new, old, to_truth(value["automatic"]), at)
            case What.DECLINED:
                self.declined[act.thing] = None
            case _:
                raise ValueError(f"{act.what} says nothing of a review")

    def _mark(self, act: Act, value: Mapping[str, Any], at: str) -> None:
        record = self._record(to_content(value["content"]), to_text(value["thread"]), at)
        if act.what is What.REVIEWED:
            record = replace(
                record, mark=_set(record.mark, Mark.REVIEWED, value), outdated=to_truth(value["outdated"])
            )
        elif act.what is What.FLAGGED:
            record = replace(record, mark=_set(record.mark, Mark.FLAGGED, value))
        self.records[record.content.key] = record

    def _note(self, act: Act, value: Mapping[str, Any], at: str) -> None:
        if value["content"] is not None:
            record = self._record(to_content(value["content"]), act.thing, at)
            self.records[record.content.key] = record
        to_text(value["text"]), texts(value["joined"])
        self._written[act.thing].append((act, at))

    def _record(self, content: PairContent, thread: str, at: str) -> Record:
        held = self.records.get(content.key)
        if held is None:
            return Record(content, thread, updated=at)
        return replace(held, content=content, thread=thread, updated=at)

    def _figure(self, act: Act, value: Mapping[str, Any], at: str) -> None:
        figure, beside = to_figure(value["figure"]), to_figure_or_none(value["counterpart"])
        held = self._figures.get(act.thing, FigureRecord(figure, beside))
        if act.what is What.CHECK:
            held = replace(held, counterpart=beside, check=Check(to_text(value["check"])))
        else:
            to_text(value["note"])
            self._figures_written[act.thing].append((act, at))
        self._figures[act.thing] = replace(held, figure=figure, updated=at)

    def all_notes(self) -> dict[str, Note]:
        """Return the note of each thread."""
        notes = {}
        for thread, written in self._written.items():
            last = last_words(written)
            text = joined_texts(act.value["text"] for act, _ in last)
            joined = dict.fromkeys(name for act, _ in last for name in act.value["joined"])
            notes[thread] = Note(text, last[-1][1], tuple(joined), _versions(last))
        return notes

    def all_figures(self) -> dict[str, FigureRecord]:
        """Return the marks and notes of all figures."""
        figures = dict(self._figures)
        for key, written in self._figures_written.items():
            last = last_words(written)
            # A figure's note is one line.
            text = "; ".join(dict.fromkeys(act.value["note"] for act, _ in last if act.value["note"]))
            figures[key] = replace(figures[key], note=text, versions=_versions(last))
        return figures


def last_words(written: Sequence[tuple[Act, str]]) -> list[tuple[Act, str]]:
    """Return the acts on one note that no other was written over, with their stamps: one, but for notes that
    were written at once in two windows."""
    over = {version for act, _ in written for version in act.over}
    return [(act, at) for act, at in written if act.version not in over]


def joined_texts(notes: Iterable[str]) -> str:
    """Return several notes as one, each of their paragraphs once; a single one as it is."""
    written = [note for note in notes if note]
    if len(written) <= 1:
        return written[0] if written else ""
    return "\n\n".join(dict.fromkeys(part for note in written for part in parts_of(note)))


def _versions(last: Sequence[tuple[Act, str]]) -> tuple[str, ...]:
    """Return the versions that a note is made of, and those that these were written over."""
    return tuple(dict.fromkeys(one for act, _ in last for one in (act.version, *act.over)))


def _set(marks: Mark, mark: Mark, value: Mapping[str, Any]) -> Mark:
    return marks | mark if to_truth(value["on"]) else marks & ~mark
