"""What was said between two states of a review, as acts.

The case: the reviewer unpairs two factors. That takes one manual pair back, makes two, and hands the note and
the flag on to both halves. What does so works on values, from one review to the next; here the two are laid
side by side, and each thing that is another one becomes an act. All of them are one step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from types import MappingProxyType
from typing import Any

from viewer.review.acts.act import MARKS, Act, What, new_name, user
from viewer.review.acts.plain import from_figure, from_kept_pair
from viewer.review.errors import SignedReview
from viewer.review.figure_marks import FigureMarks, FigureRecord
from viewer.review.model import Mark, Record, Review
from viewer.review.notes.note import Note


@dataclass(frozen=True, slots=True)
class Saying:
    """What an act says, before it has a name."""

    what: What
    thing: str
    value: dict[str, Any]
    at: str
    """The stamp of what is said in the review."""
    over: tuple[str, ...] = ()


def difference(before: Review, after: Review) -> list[Saying]:
    """Return what must be said for ``before`` to become ``after``.

    Only what differs: a note that is written over a factor says nothing of its marks.
    """
    return [
        *_marks(before, after),
        *_notes(before, after),
        *_pairs(before, after),
        *_figures(before.figures, after.figures),
        *(
            Saying(What.DECLINED, name, {}, after.latest)
            for name in after.declined
            if name not in before.declined
        ),
    ]


def said(
    before: Review, after: Review, step: str = "", typed: Act | None = None
) -> tuple[Review, tuple[Act, ...]]:
    """Return the review with the acts that led to it, and these acts.

    Args:
        before: The review before something was said.
        after: The same with what was said.
        step: What the acts are part of; a new step unless given.
        typed: The act of a note that is still being typed. Further words in the same note are a revision of
            that act, not another one.

    Raises:
        SignedReview: the review is signed.
    """
    sayings = difference(before, after)
    if sayings and before.sign_off.locked:
        raise SignedReview("this review is signed: nothing in it can be changed until it is reopened")
    who, step = user(), step or new_name()
    acts = tuple(
        Act(new_name(), step, one.what, one.thing, one.value, one.over, 1, who, one.at) for one in sayings
    )
    if typed is not None and len(acts) == 1 and _goes_on(typed, acts[0]):
        revision = typed.revision + 1
        acts = (replace(acts[0], id=typed.id, step=typed.step, over=typed.over, revision=revision),)
    return _with_versions(after, acts), acts


def _goes_on(typed: Act, act: Act) -> bool:
    """Whether an act only goes on with the note that is being typed: nobody else wrote in it meanwhile."""
    return (typed.what, typed.thing, (typed.version,)) == (act.what, act.thing, act.over)


def _with_versions(review: Review, acts: tuple[Act, ...]) -> Review:
    """Return the review with marks and notes that know which acts they come from."""
    kept = {act.id: act for act in review.acts} | {act.id: act for act in acts}
    notes, figures = dict(review.notes), dict(review.figures.records)
    records = dict(review.records)
    for act in acts:
        if act.what is What.NOTE:
            notes[act.thing] = replace(notes[act.thing], versions=(act.version,))
        elif act.what is What.FIGURE_NOTE:
            figures[act.thing] = replace(figures[act.thing], versions=(act.version,))
        elif act.what is What.CHECK:
            figures[act.thing] = replace(figures[act.thing], checked=(act.version,))
        elif act.thing in records and act.what in MARKS:
            records[act.thing] = replace(records[act.thing], carried=False)
    for key, versions in _mark_versions(acts).items():
        records[key] = replace(records[key], versions=versions)
    marks = replace(review.figures, records=MappingProxyType(figures))
    return replace(
        review,
        records=MappingProxyType(records),
        notes=MappingProxyType(notes),
        figures=marks,
        acts=tuple(kept.values()),
    )


def _mark_versions(acts: tuple[Act, ...]) -> dict[str, tuple[str, ...]]:
    """Return the acts of one stroke on the marks of each pair: they know of each other."""
    found: dict[str, tuple[str, ...]] = {}
    for act in acts:
        if act.what in (What.REVIEWED, What.FLAGGED):
            found[act.thing] = (*found.get(act.thing, ()), act.version)
    return found


def _marks(before: Review, after: Review) -> Iterator[Saying]:
    written = {note.thread for name, note in after.notes.items() if _is_other(before.notes.get(name), note)}
    for key, record in after.records.items():
        held = before.records.get(key)
        if record is held:
            continue
        known = held is not None and not held.carried
        was = held if held is not None and known else Record(record.content, record.content.key)
        about: dict[str, Any] = {"content": asdict(record.content), "thread": record.thread}
        if record.also:
            about["also"] = list(record.also)
        marks = {**about, "marks": list(record.mark.words)}
        reviewed, flagged = Mark.REVIEWED in record.mark, Mark.FLAGGED in record.mark
        told = False
        if (reviewed, record.outdated) != (Mark.REVIEWED in was.mark, was.outdated):
            value = {**marks, "on": reviewed, "outdated": record.outdated}
            yield Saying(What.REVIEWED, key, value, record.updated, was.versions)
            told = True
        if flagged != (Mark.FLAGGED in was.mark):
            yield Saying(What.FLAGGED, key, {**marks, "on": flagged}, record.updated, was.versions)
            told = True
        elsewhere = record.threads != was.threads
        if not told and (elsewhere or (not known and record.thread not in written)):
            yield Saying(What.BELONGS, key, about, record.updated)


def _is_other(was: Note | None, note: Note) -> bool:
    """Whether a note has other words than it had."""
    return (note.text, note.joined) != ((was.text, was.joined) if was is not None else ("", ()))


def _notes(before: Review, after: Review) -> Iterator[Saying]:
    for name, note in after.notes.items():
        was = before.notes.get(name)
        if not _is_other(was, note):
            continue
        contents = [record for record in after.records.values() if note.thread in record.threads]
        newest = max(contents, key=lambda record: record.updated, default=None)
        value: dict[str, Any] = {
            "text": note.text,
            "content": asdict(newest.content) if newest is not None else None,
            "beside": list(newest.threads) if newest is not None else [],
            "thread": note.thread,
            "author": note.author,
            "written": note.written,
            "reply_to": note.reply_to,
            "anchor": asdict(note.anchor) if note.anchor is not None else None,
            "joined": list(note.joined),
        }
        yield Saying(What.NOTE, name, value, note.updated, was.versions if was is not None else ())


def _pairs(before: Review, after: Review) -> Iterator[Saying]:
    for key, pair in after.pairs.items():
        was = before.pairs.get(key)
        if was is None or was.withdrawn != pair.withdrawn:
            yield Saying(What.PAIR, key, {**from_kept_pair(pair), "withdrawn": pair.withdrawn}, pair.updated)


def _figures(before: FigureMarks, after: FigureMarks) -> Iterator[Saying]:
    for key, record in after.records.items():
        held = before.records.get(key)
        if record is held:
            continue
        was = held if held is not None and not held.carried else FigureRecord(record.figure, None)
        about = {
            "figure": from_figure(record.figure),
            "counterpart": from_figure(record.counterpart),
        }
        if (record.check, _key(record) if record.check else "") != (
            was.check,
            _key(was) if was.check else "",
        ):
            value: dict[str, Any] = {**about, "check": record.check.value}
            yield Saying(What.CHECK, key, value, record.updated, was.checked)
        if record.note != was.note:
            versions = held.versions if held is not None else ()
            yield Saying(What.FIGURE_NOTE, key, {**about, "note": record.note}, record.updated, versions)
    for key, match in after.matches.items():
        was_match = before.matches.get(key)
        if match is was_match:
            continue
        known = was_match if was_match is not None and not was_match.carried else None
        if known is None or (match.old, match.automatic) != (known.old, known.automatic):
            new, old = from_figure(match.new), from_figure(match.old)
            value = {"new": new, "old": old, "automatic": match.automatic}
            yield Saying(What.MATCH, key, value, match.updated)


def _key(record: FigureRecord) -> str:
    return record.counterpart.key if record.counterpart is not None else ""
