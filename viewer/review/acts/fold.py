"""What all acts come to: the review.

The case: "Ask why" was written on a factor in one window and "Ask whom" in another, at once: neither knew of
the other's words. Both stand in the note. A later act that was written over both has them replaced.

A mark is what was said of it last. A note is all that was written and not written over. What was taken back
counts as if it had never been said, so that an act can be taken back however long ago it was, and nothing
else changes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from viewer.review.acts.act import Act, What
from viewer.review.acts.descent import Descent
from viewer.review.acts.plain import (
    texts,
    to_anchor,
    to_content,
    to_figure,
    to_figure_or_none,
    to_kept_pair,
    to_object,
    to_text,
    to_truth,
)
from viewer.review.acts.signed import signed_off
from viewer.review.check import Check
from viewer.review.errors import DamagedReview
from viewer.review.figure_marks import FigureMarks, FigureRecord, MatchRecord
from viewer.review.model import KeptPair, Mark, PairContent, Record, Review, parts_of
from viewer.review.notes.note import Note


def folded(empty: Review, acts: Sequence[Act]) -> Review:
    """Return what some acts come to.

    Args:
        empty: The review of the same filings without any act.
        acts: All acts.

    Raises:
        DamagedReview: an act says something that cannot be said.
    """
    fold = _Fold(acts)
    try:
        counting = standing(acts)
        for act in counting:
            fold.add(act)
        sign_off = signed_off(counting, acts)
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedReview(f"an act cannot be read: {type(error).__name__} {error}") from error
    return replace(
        empty,
        records=MappingProxyType(fold.all_records()),
        notes=MappingProxyType(fold.all_notes()),
        pairs=MappingProxyType(fold.pairs),
        figures=FigureMarks(MappingProxyType(fold.all_figures()), MappingProxyType(fold.matches)),
        declined=tuple(fold.declined),
        sign_off=sign_off,
        acts=tuple(acts),
    )


def standing(acts: Sequence[Act]) -> tuple[Act, ...]:
    """Return the acts that count: those of steps that are not taken back, in the order of their stamps.

    An act is stamped later than all that its writer knew. So what followed what comes in the same order on
    every computer that has the acts, in whatever order they came to it.
    """
    gone = taking_back(acts)
    return tuple(act for act in _in_order(acts) if act.what is not What.TAKEN_BACK and act.step not in gone)


def taking_back(acts: Sequence[Act]) -> dict[str, Act]:
    """Return the steps that are taken back, each with the act that did so last."""
    last = {act.thing: act for act in _in_order(acts) if act.what is What.TAKEN_BACK}
    return {step: act for step, act in last.items() if to_truth(act.value["on"])}


def _in_order(acts: Sequence[Act]) -> list[Act]:
    return sorted(acts, key=lambda act: (act.said, act.id))


class _Fold:
    """A review in the making."""

    def __init__(self, acts: Sequence[Act]) -> None:
        """Begin; ``acts`` are all there are, those that are taken back too."""
        self.records: dict[str, Record] = {}
        self.pairs: dict[str, KeptPair] = {}
        self.matches: dict[str, MatchRecord] = {}
        self.declined: dict[str, None] = {}
        self._figures: dict[str, FigureRecord] = {}
        self._descent = Descent(acts)
        self._said: dict[tuple[What, str], list[Act]] = defaultdict(list)

    def add(self, act: Act) -> None:
        """Add the next act."""
        at, value = act.said, to_object(act.value)
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
            case What.SIGN_OFF:
                # Folded by itself: see viewer.review.sign_off.
                pass
            case _:
                raise ValueError(f"{act.what} says nothing of a review")

    def _mark(self, act: Act, value: Mapping[str, Any], at: str) -> None:
        threads = (to_text(value["thread"]), *texts(value.get("also", ())))
        record = self._record(to_content(value["content"]), threads, at)
        if act.what is What.REVIEWED:
            record = replace(
                record, mark=_set(record.mark, Mark.REVIEWED, value), outdated=to_truth(value["outdated"])
            )
        elif act.what is What.FLAGGED:
            record = replace(record, mark=_set(record.mark, Mark.FLAGGED, value))
        if act.what is not What.BELONGS:
            texts(value.get("marks", ()))
            self._said[What.REVIEWED, act.thing].append(act)
        self.records[record.content.key] = record

    def _note(self, act: Act, value: Mapping[str, Any], at: str) -> None:
        # Where there was one note a risk, it had the name of its thread.
        threads = texts(value.get("beside", (act.thing,)))
        if value["content"] is not None and threads:
            record = self._record(to_content(value["content"]), threads, at)
            self.records[record.content.key] = record
        note_of(act)
        self._said[What.NOTE, act.thing].append(act)

    def _record(self, content: PairContent, threads: Sequence[str], at: str) -> Record:
        thread, *also = threads
        held = self.records.get(content.key)
        if held is None:
            return Record(content, thread, updated=at, also=tuple(also))
        return replace(held, content=content, thread=thread, also=tuple(also), updated=at)

    def _figure(self, act: Act, value: Mapping[str, Any], at: str) -> None:
        figure, beside = to_figure(value["figure"]), to_figure_or_none(value["counterpart"])
        held = self._figures.get(act.thing, FigureRecord(figure, beside))
        if act.what is What.CHECK:
            held = replace(held, counterpart=beside, check=Check(to_text(value["check"])))
        else:
            to_text(value["note"])
        self._said[act.what, act.thing].append(act)
        self._figures[act.thing] = replace(held, figure=figure, updated=at)

    def all_records(self) -> dict[str, Record]:
        """Return the marks of all pairs."""
        records = dict(self.records)
        for key, last in self._last(What.REVIEWED):
            records[key] = replace(records[key], versions=_versions(last))
        return records

    def all_notes(self) -> dict[str, Note]:
        """Return all notes."""
        notes = {}
        for name, last in self._last(What.NOTE):
            first, newest = self._said[What.NOTE, name][0], last[-1]
            begun = note_of(first)
            joined = dict.fromkeys(one for act in last for one in note_of(act).joined)
            notes[name] = replace(
                note_of(newest),
                text=joined_texts(act.value["text"] for act in last),
                joined=tuple(joined),
                versions=_versions(last),
                author=begun.author,
                written=begun.written,
            )
        return notes

    def all_figures(self) -> dict[str, FigureRecord]:
        """Return the marks and notes of all figures."""
        figures = dict(self._figures)
        for key, last in self._last(What.FIGURE_NOTE):
            # A figure's note is one line.
            text = "; ".join(dict.fromkeys(act.value["note"] for act in last if act.value["note"]))
            figures[key] = replace(figures[key], note=text, versions=_versions(last))
        for key, last in self._last(What.CHECK):
            figures[key] = replace(figures[key], checked=_versions(last))
        return figures

    def _last(self, what: What) -> Iterator[tuple[str, list[Act]]]:
        """Give each thing that something of a kind was said of, with the acts that nothing was said over."""
        for (kind, thing), said in self._said.items():
            if kind is what:
                yield thing, self._descent.last_of(said)


def note_of(act: Act) -> Note:
    """Return the note that an act alone comes to.

    Raises:
        KeyError, TypeError, ValueError: it says nothing of the kind.
    """
    value = act.value
    anchor = value.get("anchor")
    return Note(
        to_text(value["text"]),
        act.said,
        texts(value["joined"]),
        id=act.thing,
        thread=to_text(value.get("thread", act.thing)),
        author=to_text(value.get("author", act.who)),
        written=to_text(value.get("written", act.said)),
        editor=act.who,
        reply_to=to_text(value.get("reply_to", "")),
        anchor=to_anchor(anchor) if anchor is not None else None,
    )


def joined_texts(notes: Iterable[str]) -> str:
    """Return several notes as one, each of their paragraphs once; a single one as it is."""
    written = [note for note in notes if note]
    if len(written) <= 1:
        return written[0] if written else ""
    return "\n\n".join(dict.fromkeys(part for note in written for part in parts_of(note)))


def _versions(last: Sequence[Act]) -> tuple[str, ...]:
    return tuple(act.version for act in last)


def _set(marks: Mark, mark: Mark, value: Mapping[str, Any]) -> Mark:
    return marks | mark if to_truth(value["on"]) else marks & ~mark
