"""The JSON of a comparison, for programs: schema id ``factordiff.comparison/2``.

Its JSON Schema is ``resources/schema/comparison.schema.json``. Keys are only added, and the
version rises with a note in the schema of what changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import viewer
from viewer.comparison.figures.ties.tie import Tie
from viewer.comparison.misfits import Misfit, misfits
from viewer.comparison.model import Comparison, FigureChange, Pair, PlacedFigure
from viewer.comparison.places import NEW, OLD, FilingSide, Place, PlacedSpan, factor_id
from viewer.comparison.shifts.shift import Shift
from viewer.comparison.shifts.weight import weights
from viewer.comparison.summary import pair_similarity
from viewer.figures import unread_in
from viewer.figures.values import plain_number
from viewer.filings.model import Filing, Paragraph
from viewer.redline.attention.replacements import ListedReplacement
from viewer.report.claims import claim_to_json
from viewer.report.content.selection import Selection, selection_of
from viewer.report.factor_list import filing_to_json
from viewer.report.formats import BY_NAME
from viewer.report.joining import joined_diff
from viewer.report.made.making import Making
from viewer.report.manifest.contents import manifest_of, sealed
from viewer.review.pairing.content import content_of
from viewer.wording.figures import delta_of, percent_of
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.shifts import shift_text, shift_words
from viewer.wording.summary import summary

if TYPE_CHECKING:
    from viewer.review import Review
    from viewer.review.figure_names import FigureNames
    from viewer.review.notes.note import Note

SCHEMA_ID = "factordiff.comparison/2"


def render_json(comparison: Comparison, review: Review | None = None, making: Making | None = None) -> str:
    """Return :func:`to_json` with its manifest, as indented JSON text that ends with a line end."""
    manifest = manifest_of(comparison, review, making, "json")
    document = {**to_json(comparison, review, making), "manifest": manifest}
    return sealed(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def to_json(
    comparison: Comparison, review: Review | None = None, making: Making | None = None
) -> dict[str, Any]:
    """Return the comparison as plain dicts, lists, text and numbers.

    All pairs are in it but where it was asked that what a report does not show is left out here, too.

    Positions are half-open and count code points of the part of the factor that they name: part 0 is the
    heading, part n the n-th paragraph. What stands around the factors has the ids ``o0`` and ``n0``; its
    part n is the n-th text of the filing's ``introduction``. What was set aside has ``oa`` and ``na``; its
    part n is the n-th of the filing's ``notes``. With a review each pair and each figure has the key
    ``review``, and the whole the key ``sign_off``.
    """
    making = making or Making()
    selection = selection_of(comparison, review, making, BY_NAME["json"])
    review, names, signed = selection.said, None, selection.review
    if review is not None:
        from viewer.review.figure_names import FigureNames  # without a review nothing of one is loaded

        names = FigureNames(comparison)
    around, aside = (
        pair if pair is not None and selection.has(pair) else None
        for pair in (comparison.introduction, comparison.set_aside)
    )
    weighed = weights(comparison)
    return {
        "schema": SCHEMA_ID,
        "old": _filing(OLD, selection, making),
        "new": _filing(NEW, selection, making),
        "introduction": _pair(around, selection, weighed, names) if around is not None else None,
        "set_aside": _pair(aside, selection, weighed, names) if aside is not None else None,
        "pairs": [_pair(pair, selection, weighed, names) for pair in selection.factors],
        "manual": [{"old": list(one.old), "new": list(one.new)} for one in comparison.manual],
        "passages": _passages(selection),
        "replacements": [_replacement(each) for each in selection.replacements],
        "misfits": [_misfit(misfit) for misfit in misfits(comparison.old, comparison.new)],
        "inconsistencies": [
            {"figures": [_figure(placed) for placed in each.figures], "reason": each.reason}
            for each in selection.inconsistencies
        ],
        "summary": summary(comparison, review),
        **({"sign_off": _sign_off(signed)} if signed is not None else {}),
        "tool": {"name": "factordiff", "version": viewer.__version__, "options": asdict(comparison.options)},
    }


def _sign_off(review: Review) -> dict[str, Any]:
    """The review as a whole: its title, its state, and who signed it and when (UTC, ISO 8601)."""
    sign_off = review.sign_off
    return {
        "title": sign_off.title,
        "state": sign_off.state.value,
        "signatures": [
            {"name": one.name, "initials": one.initials, "at": one.at, "changed_since": one.altered}
            for one in sign_off.signatures
        ],
    }


def _misfit(misfit: Misfit) -> dict[str, Any]:
    """Why the two readings may not belong together; a place in one of them, where there is one."""
    return {
        "kind": misfit.kind.value,
        "side": misfit.side.name.lower() if misfit.side is not None else None,
        "start": misfit.span.start if misfit.span is not None else None,
        "end": misfit.span.end if misfit.span is not None else None,
        "text": misfit_words(misfit),
    }


def _filing(side: FilingSide, selection: Selection, making: Making) -> dict[str, Any]:
    """One filing, with the texts of what is shown."""
    filing = selection.comparison.filing(side)
    return {
        **filing_to_json(filing, side, paths=making.paths, shown=selection.has_factor),
        "unread_numbers": [one for one in _unread(filing, side) if selection.has_factor(one["factor"])],
    }


def _unread(filing: Filing, side: FilingSide) -> list[dict[str, Any]]:
    """The numbers of a filing's factors that are no figures, with their places and why they are none."""
    return [
        {
            "factor": factor_id(side, place.factor),
            "paragraph": place.part,
            "start": place.number.start,
            "end": place.number.end,
            "text": place.number.text,
            "why": place.number.why.value,
        }
        for place in unread_in(filing.factors)
    ]


def _pair(
    pair: Pair,
    selection: Selection,
    weighed: Mapping[str, float],
    names: FigureNames | None,
) -> dict[str, Any]:
    comparison, review = selection.comparison, selection.said
    document: dict[str, Any] = {
        "id": pair.id,
        "key": content_of(pair).key,
        "old": list(pair.old),
        "new": list(pair.new),
        "heading": pair.heading,
        "category_path": list(pair.category_path),
        "status": pair.status.value,
        "flags": [flag.value for flag in pair.flags],
        "similarity": pair.similarity,
        "similarities": asdict(pair_similarity(pair)) if pair.old and pair.new else None,
        "why": pair.why,
        "manual": pair.manual,
        "nearest": asdict(pair.nearest) if pair.nearest else None,
        "changes": {"inserted": pair.inserted, "deleted": pair.deleted, "count": pair.change_count},
        "diff": [[op.value, text] for op, text in joined_diff(pair.rows)],
        "moved": _moved(pair),
        "figures": [
            _figure_change(figure, review, names) for figure in pair.figures if selection.lists_change(figure)
        ],
        "shifts": [_shift(shift, comparison) for shift in pair.shifts],
        "weight": weighed[pair.id],
    }
    if review is not None:
        entry = review.entry(pair)
        document["review"] = {
            "mark": entry.mark.weightiest,
            "marks": list(entry.mark.words),
            "note": entry.note,
            "notes": [_note(note) for note in entry.notes],
            "outdated": entry.outdated,
        }
    return document


def _moved(pair: Pair) -> list[dict[str, Any]]:
    """The paragraphs that stand in another place of their pair: where each stood, and where it stands now."""
    return [
        {"old": list(map(_place, row.old)), "new": list(map(_place, pair.rows[row.link].new))}
        for row in pair.rows
        if row.link is not None and row.old and not row.new
    ]


def _place(place: Place) -> dict[str, Any]:
    return {"factor": place.factor, "paragraph": place.part}


def _shift(shift: Shift, comparison: Comparison) -> dict[str, Any]:
    """A shift of meaning: the telling words, where they stand, the whole sentences, and why it is one."""
    sides = (("old", shift.old), ("new", shift.new))
    words = {name: shift_text(comparison, turn.words) for name, turn in sides}
    sentences = {f"{name}_sentence": shift_text(comparison, turn.sentence) for name, turn in sides}
    claimed = {f"{name}_claimed": turn.claimed.value for name, turn in sides}
    return {
        "kind": shift.kind.value,
        **words,
        "place": _stretch(shift.new.words),
        "old_place": _stretch(shift.old.words),
        "change": shift.change,
        "why": shift_words(shift),
        "hypothetical_came_true": shift.hypothetical_came_true,
        **claimed,
        **sentences,
    }


def _replacement(listed: ListedReplacement) -> dict[str, Any]:
    """A replacement that was made throughout: its places, and those in which the old phrase still stands."""
    each = listed.replacement
    shown = {one.place for one in (*listed.places, *listed.kept)}
    return {
        "kind": each.kind.value,
        "old": each.old,
        "new": each.new,
        "uses": each.uses,
        "places": [
            {"pair": one.pair, "old": _stretch(one.old), "new": _stretch(one.new)}
            for one in each.places
            if one.new in shown
        ],
        "rolled": each.rolled,
        "kept": [
            {
                "pair": one.pair,
                "old": _stretch(one.old) if one.old is not None else None,
                "new": _stretch(one.new),
            }
            for one in each.kept
            if one.new in shown
        ],
    }


def _stretch(placed: PlacedSpan) -> dict[str, Any]:
    return {
        "factor": placed.place.factor,
        "paragraph": placed.place.part,
        "start": placed.span.start,
        "end": placed.span.end,
    }


def _note(note: Note) -> dict[str, Any]:
    """A note or an answer, with who wrote it and when (UTC, ISO 8601); empty where that is not known."""
    anchor = note.anchor
    return {
        "id": note.id,
        "text": note.text,
        "author": note.author,
        "written": note.written,
        "edited": note.updated if note.edited else None,
        "edited_by": note.editor if note.edited else None,
        "reply_to": note.reply_to or None,
        "anchor": {"side": anchor.side.value, "quote": anchor.quote} if anchor is not None else None,
    }


def _passages(selection: Selection) -> list[dict[str, Any]]:
    parts = selection.comparison.paragraphs
    return [
        {
            "old": _placed(passage.old, parts),
            "new": _placed(passage.new, parts),
            "similarity": passage.similarity,
        }
        for passage in selection.passages
    ]


def _placed(placed: PlacedSpan, parts: Mapping[Place, Paragraph]) -> dict[str, Any]:
    return {**_stretch(placed), "text": placed.span.of(parts[placed.place].text)}


def _figure_change(change: FigureChange, review: Review | None, names: FigureNames | None) -> dict[str, Any]:
    delta, percent = delta_of(change), percent_of(change)
    document: dict[str, Any] = {
        "kind": change.kind.value,
        "change": change.verdict.value,
        "measure": change.measure,
        "old": _figure(change.old, change.old_tie),
        "new": _figure(change.new, change.new_tie),
        "delta": plain_number(delta) if delta is not None else None,
        "percent": float(percent) if percent is not None else None,
        "reason": change.reason,
        "suspect": change.suspect,
        "manual": change.manual,
        "tie": _tie(change.tie),
    }
    if review is not None and names is not None:
        entry = review.figures.entry(change, names)
        document["review"] = {"mark": entry.check.value, "note": entry.note, "outdated": entry.outdated}
    return document


def _tie(tie: Tie | None) -> dict[str, Any] | None:
    if tie is None:
        return None
    fact = tie.fact
    return {
        "outcome": tie.outcome.value,
        "concept": fact.concept if fact is not None else None,
        "value": plain_number(tie.value) if tie.value is not None else None,
        "period": fact.period.plain if fact is not None else None,
        "dimensions": {one.axis: one.member for one in fact.dimensions} if fact is not None else {},
    }


def _figure(placed: PlacedFigure | None, tie: Tie | None = None) -> dict[str, Any] | None:
    if placed is None:
        return None
    figure = placed.figure
    return {
        "text": figure.text,
        "value": figure.value.plain,
        "unit": figure.unit,
        "factor": placed.place.factor,
        "paragraph": placed.place.part,
        "start": figure.start,
        "end": figure.end,
        "measure": figure.measure,
        "qualifier": figure.qualifier,
        "claim": claim_to_json(figure),
        "suspect": figure.suspect,
        "alternatives": [other.plain for other in figure.alternatives],
        "tie": _tie(tie),
    }
