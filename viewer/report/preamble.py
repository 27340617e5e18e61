"""The text before the first factor, compared.

It belongs to no factor and so to no pair; left out, a sentence that vanished from it would be lost
without a word.
"""

from __future__ import annotations

from viewer.comparison.figures import context_of, recognise
from viewer.comparison.model import Comparison, Row
from viewer.comparison.text import changes_of, diff_text
from viewer.filings.model import Filing, Span


def preamble_diff(comparison: Comparison) -> Row | None:
    """Return both preambles as one row, or None where neither filing has any."""
    old, new = _text(comparison.old), _text(comparison.new)
    if not old and not new:
        return None
    segments = diff_text(old, new, _atoms(comparison.old), _atoms(comparison.new), comparison.options)
    return Row((), (), segments, changes_of(segments))


def _text(filing: Filing) -> str:
    return "\n".join(paragraph.text for paragraph in filing.preamble)


def _atoms(filing: Filing) -> tuple[Span, ...]:
    text = _text(filing)
    return tuple(Span(figure.start, figure.end) for figure in recognise(text, context_of([text])))
