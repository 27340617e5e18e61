"""The JSON of a history, for programs: schema id ``factordiff.history/1``.

Its JSON Schema is ``resources/schema/history.schema.json``. Keys are only added, and the version rises with a
note in the schema of what changed.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import viewer
from viewer.comparison.options import Options
from viewer.comparison.places import PlacedSpan, number_of
from viewer.comparison.shifts.shift import Shift
from viewer.filings.model import Filing
from viewer.history.model import FactorAt, History, Lineage, Step
from viewer.wording.readings.filings import file_name
from viewer.wording.readings.histories import order_words
from viewer.wording.shifts import shift_words

SCHEMA_ID = "factordiff.history/1"
_DEFAULT = Options()


def render_history_json(history: History, options: Options = _DEFAULT, *, paths: bool = False) -> str:
    """Return :func:`history_to_json` as indented JSON text that ends with a line end."""
    document = history_to_json(history, options, paths=paths)
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def history_to_json(history: History, options: Options = _DEFAULT, *, paths: bool = False) -> dict[str, Any]:
    """Return a history as plain dicts, lists, text and numbers.

    Filings are named by their place in ``filings``, 0 for the oldest; factors by ids, ``f0.3`` for the third
    of the oldest.

    Args:
        history: The history, with compared steps.
        options: The differences that did not count.
        paths: Whether files are named with their folders, which say more of a user than others need to know.
    """
    return {
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
        "tool": {"name": "factordiff", "version": viewer.__version__, "options": asdict(options)},
    }


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
    return {
        "factor": FactorAt(filing, number_of(placed.place.factor)).id,
        "paragraph": placed.place.part,
        "start": placed.span.start,
        "end": placed.span.end,
    }
