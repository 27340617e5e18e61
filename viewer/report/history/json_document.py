"""The JSON of a history, for programs: schema id ``factordiff.history/1``.

Its JSON Schema is ``resources/schema/history.schema.json``. Keys are only added, and the version rises with a
note in the schema of what changed.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import viewer
from viewer.comparison.places import PlacedSpan, number_of
from viewer.comparison.shifts.shift import Shift
from viewer.comparison.stages import Cancel
from viewer.filings.model import Filing
from viewer.history import SentenceHistory, series_of
from viewer.history.comparisons import Comparisons
from viewer.history.model import FactorAt, History, Lineage, Step
from viewer.report.history.json_parts import blamed_to_json, gone_to_json, place_to_json, series_to_json
from viewer.wording.readings.filings import file_name
from viewer.wording.readings.histories import order_words
from viewer.wording.shifts import shift_words

SCHEMA_ID = "factordiff.history/1"


def render_history_json(
    history: History,
    comparisons: Comparisons,
    *,
    paths: bool = False,
    blame: bool = False,
    should_cancel: Cancel | None = None,
) -> str:
    """Return :func:`history_to_json` as indented JSON text that ends with a line end."""
    document = history_to_json(history, comparisons, paths=paths, blame=blame, should_cancel=should_cancel)
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def history_to_json(
    history: History,
    comparisons: Comparisons,
    *,
    paths: bool = False,
    blame: bool = False,
    should_cancel: Cancel | None = None,
) -> dict[str, Any]:
    """Return a history as plain dicts, lists, text and numbers.

    Filings are named by their place in ``filings``, 0 for the oldest; factors by ids, ``f0.3`` for the third
    of the oldest.

    Args:
        history: The history, with compared steps.
        comparisons: Its comparisons; those that are not kept are made.
        paths: Whether files are named with their folders, which say more of a user than others need to know.
        blame: Whether each sentence of the newest filing is told with its past, and those that went.
        should_cancel: Asked between comparisons.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    series = series_of(history, comparisons, should_cancel=should_cancel)
    document: dict[str, Any] = {
        "schema": SCHEMA_ID,
        "filings": [_filing(at, filing, paths=paths) for at, filing in enumerate(history.filings)],
        "notes": [
            {
                "kind": note.kind.value,
                "filings": list(note.filings),
                "text": order_words(note, history.filings),
            }
            for note in history.notes
        ],
        "risks": [_risk(history, lineage) for lineage in history.lineages],
        "series": [series_to_json(each) for each in series],
    }
    if blame:
        past = SentenceHistory(history, comparisons, should_cancel=should_cancel)
        newest = len(history.filings) - 1
        document["blame"] = [blamed_to_json(each) for each in past.blame(newest)]
        document["last_seen"] = [gone_to_json(each) for each in past.gone()]
    options = asdict(comparisons.options)
    return document | {"tool": {"name": "factordiff", "version": viewer.__version__, "options": options}}


def _filing(at: int, filing: Filing, *, paths: bool) -> dict[str, Any]:
    return {
        "path": filing.path if paths else file_name(filing),
        "sha256": filing.sha256,
        "form": filing.form,
        "fiscal_year": filing.fiscal_year,
        "company": filing.company,
        "filed": filing.properties.get("filed"),
        "period": filing.properties.get("period"),
        "factors": [
            {"id": FactorAt(at, factor.number).id, "heading": factor.heading.text}
            for factor in filing.factors
        ],
    }


def _risk(history: History, lineage: Lineage) -> dict[str, Any]:
    return {
        "id": lineage.id,
        "heading": lineage.heading,
        "category_path": list(lineage.category_path),
        "factors": [_ids(at, numbers) for at, numbers in enumerate(lineage.factors)],
        "first": lineage.first,
        "last": lineage.last,
        "missing": list(lineage.missing),
        "gone": lineage.gone,
        "lengths": [history.length(lineage, at) for at in range(len(history.filings))],
        "steps": [_step(history, step) for step in lineage.steps],
    }


def _ids(filing: int, numbers: tuple[int, ...]) -> list[str]:
    return [FactorAt(filing, number).id for number in numbers]


def _step(history: History, step: Step) -> dict[str, Any]:
    return {
        "from": step.earlier,
        "to": step.later,
        "old": _ids(step.earlier, step.old),
        "new": _ids(step.later, step.new),
        "status": step.status.value,
        "flags": [flag.value for flag in step.flags],
        "similarity": step.similarity,
        "shifts": [_shift(history, step, shift) for shift in step.shifted],
        "figures": step.figures,
        "weight": step.weight,
        "pair": step.pair,
    }


def _shift(history: History, step: Step, shift: Shift) -> dict[str, Any]:
    """A shift of meaning: the telling words and the sentences of both filings, with their places."""

    def told(placed: PlacedSpan) -> str:
        return " ".join(history.text(step, placed).split())

    return {
        "kind": shift.kind.value,
        "old": told(shift.old.words),
        "new": told(shift.new.words),
        "old_place": _place(step.earlier, shift.old.words),
        "place": _place(step.later, shift.new.words),
        "why": shift_words(shift),
        "hypothetical_came_true": shift.hypothetical_came_true,
        "old_sentence": told(shift.old.sentence),
        "new_sentence": told(shift.new.sentence),
    }


def _place(filing: int, placed: PlacedSpan) -> dict[str, Any]:
    return place_to_json(FactorAt(filing, number_of(placed.place.factor)), placed.place.part, placed.span)
