"""``the 640 system`` in a filing that has a ``640-8`` and a ``640 family``: what a machine is called.

Whether three digits count or name is told by the filing as a whole; its sentence often tells nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.thresholds import READING

_MODEL = re.compile(
    r"(?<![\w.,$€£¥/-])(\d{3})(?:-\d{1,2}[A-Z]{0,2}(?![\w,./%-]*\d|\s?%|-)|[A-Z]\b|\s(?:MAX|family|program)\b)"
)


class ModelsSeen:
    """The numbers of three digits that a filing calls machines by; add each of its texts, in any order."""

    def __init__(self) -> None:
        """Begin with no text."""
        self._seen: Counter[str] = Counter()

    def add(self, text: str) -> None:
        """Look through one text."""
        self._seen.update(match[1] for match in _MODEL.finditer(text))

    def outcome(self) -> frozenset[str]:
        """The numbers that stood as a name often enough."""
        return frozenset(digits for digits, times in self._seen.items() if times >= READING.model_times)


def without_models(text: str, drafts: Iterable[FigureDraft], models: frozenset[str]) -> list[FigureDraft]:
    """Return the drafts, less the bare counts whose digits are the name of a machine."""
    if not models:
        return list(drafts)
    return [draft for draft in drafts if not _is_a_model(text, draft, models)]


def _is_a_model(text: str, draft: FigureDraft, models: frozenset[str]) -> bool:
    return draft.kind is FigureKind.COUNT and draft.bare and text[draft.start : draft.end] in models
