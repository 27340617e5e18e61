"""``Ferry services | 2,019 | 2,020``: in a row of a table, the first cell tells what the others measure."""

from __future__ import annotations

import re

from viewer.figures.describe import content_words
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.read.draft import FigureDraft

_BAR = " | "
_LETTERS = re.compile(r"[A-Za-z]{2}")


def row_label(text: str, draft: FigureDraft, low: int) -> str:
    """The first cell of the row that begins at ``low``, for a number in a cell after it; or nothing.

    A cell with words of its own is prose, and tells itself what its numbers measure.
    """
    head, bar, rest = text[low : draft.start].lstrip("| ").partition(_BAR)
    cell = rest.rpartition(_BAR)[2]
    if not bar or len(head) > DESCRIBING.label_length or not _LETTERS.search(head) or _LETTERS.search(cell):
        return ""
    return " ".join(content_words.words(head)[: DESCRIBING.label_words])
