"""The JSON of a comparison, for programs: schema id ``factordiff.comparison/1``.

Its JSON Schema is ``resources/schema/comparison.schema.json``. Keys may be added within version 1; none
is removed or given another meaning.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import viewer
from viewer.comparison.beside.texts import beside_factors
from viewer.comparison.figures.ties.tie import Tie
from viewer.comparison.misfits import Misfit, misfits
from viewer.comparison.model import Comparison, FigureChange, Pair, PlacedFigure
from viewer.comparison.places import NEW, OLD, FilingSide, Place, PlacedSpan, factor_id
from viewer.comparison.replaced.replacement import Replacement
from viewer.comparison.shifts.shift import Shift
from viewer.comparison.shifts.weight import weights
from viewer.comparison.summary import pair_similarity
from viewer.figures import unread_in
from viewer.figures.values import plain_number
from viewer.filings.confidence.doubt import Doubt
from viewer.filings.model import Factor, Filing, Paragraph
from viewer.report.claims import claim_to_json
from viewer.report.content.selection import selection_of
from viewer.report.formats import BY_NAME
from viewer.report.joining import joined_diff
from viewer.report.made.making import Making
from viewer.report.manifest.contents import manifest_of, sealed
from viewer.review.pairing.content import content_of
from viewer.wording.figures import delta_of, percent_of
from viewer.wording.readings.doubts import doubt_words, other_warnings, section_warnings
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.shifts import shift_text, shift_words
from viewer.wording.summary import summary

if TYPE_CHECKING:
    from viewer.review import Review
    from viewer.review.figure_names import FigureNames
    from viewer.review.notes.note import Note

SCHEMA_ID = "factordiff.comparison/1"


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
    selection = selection_of(comparison, review, making or Making(), BY_NAME["json"])
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
        "old": {**filing_to_json(comparison.old, OLD), "unread_numbers": _unread(comparison.old, OLD)},
        "new": {**filing_to_json(comparison.new, NEW), "unread_numbers": _unread(comparison.new, NEW)},
        "introduction": _pair(around, comparison, weighed, review, names) if around is not None else None,
        "set_aside": _pair(aside, comparison, weighed, review, names) if aside is not None else None,
        "pairs": [_pair(pair, comparison, weighed, review, names) for pair in selection.factors],
        "manual": [{"old": list(one.old), "new": list(one.new)} for one in comparison.manual],
        "passages": _passages(comparison),
        "replacements": [_replacement(each) for each in comparison.replacements],
        "misfits": [_misfit(misfit) for misfit in misfits(comparison.old, comparison.new)],
        "inconsistencies": [
            {"figures": [_figure(placed) for placed in each.figures], "reason": each.reason}
            for each in comparison.inconsistencies
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


def filing_to_json(filing: Filing, side: FilingSide | None) -> dict[str, Any]:
    """Return one filing as plain values; its factors under the ids of that side (None: looked at alone)."""
    section, coverage = filing.section, filing.coverage
    around, aside = beside_factors(filing)
    return {
        "path": filing.path,
        "sha256": filing.sha256,
        "format": filing.format,
        "form": filing.form,
        "fiscal_year": filing.fiscal_year,
        "company": filing.company,
        "filed": filing.properties.get("filed"),
        "accession": filing.properties.get("accession"),
        "section": {
            "item": section.item,
            "title": section.title,
            "start": section.span.start,
            "end": section.span.end,
            "confidence": section.confidence,
            "by_hand": section.by_hand,
            "warnings": list(section_warnings(filing)),
        },
        "coverage": {
            "characters": coverage.characters,
            "assigned": coverage.assigned,
            "noise": dict(coverage.noise),
            "unassigned": [[span.start, span.end] for span in coverage.unassigned],
        },
        "warnings": list(other_warnings(filing)),
        "doubts": [_doubt(doubt) for doubt in filing.doubts],
        "preamble": _texts(filing.preamble),
        "introduction": _texts(around.paragraphs),
        "notes": _texts(aside.paragraphs),
        "factors": [_factor(factor, side) for factor in filing.factors],
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


def _doubt(doubt: Doubt) -> dict[str, Any]:
    """One doubt with its place: a half-open span of code points of the filing's text."""
    return {
        "kind": doubt.kind.value,
        "start": doubt.span.start if doubt.span is not None else None,
        "end": doubt.span.end if doubt.span is not None else None,
        "factor": doubt.factor,
        "text": doubt_words(doubt),
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


def _factor(factor: Factor, side: FilingSide | None) -> dict[str, Any]:
    return {
        "id": factor_id(side, factor.number),
        "heading": factor.heading.text,
        "category": factor.category,
        "category_path": list(factor.category_path),
        "paragraphs": _texts(factor.paragraphs),
        "words": len(factor.text.split()),
    }


def _texts(paragraphs: Iterable[Paragraph]) -> list[str]:
    return [paragraph.text for paragraph in paragraphs]


def _pair(
    pair: Pair,
    comparison: Comparison,
    weighed: Mapping[str, float],
    review: Review | None,
    names: FigureNames | None,
) -> dict[str, Any]:
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
        "figures": [_figure_change(figure, review, names) for figure in pair.figures],
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


def _replacement(each: Replacement) -> dict[str, Any]:
    """A replacement that was made throughout: every place, and those in which the old phrase still stands."""
    return {
        "kind": each.kind.value,
        "old": each.old,
        "new": each.new,
        "uses": each.uses,
        "places": [
            {"pair": one.pair, "old": _stretch(one.old), "new": _stretch(one.new)} for one in each.places
        ],
        "kept": [
            {
                "pair": one.pair,
                "old": _stretch(one.old) if one.old is not None else None,
                "new": _stretch(one.new),
            }
            for one in each.kept
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


def _passages(comparison: Comparison) -> list[dict[str, Any]]:
    parts = comparison.paragraphs
    return [
        {
            "old": _placed(passage.old, parts),
            "new": _placed(passage.new, parts),
            "similarity": passage.similarity,
        }
        for passage in comparison.passages
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
