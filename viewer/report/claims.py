"""What a figure claims, as JSON has it: ``{"what": "net loss", "period": "year 2024", "bound": null, …}``.

The parts stand apart, so that a program compares the claims of two sides without reading words of a label.
"""

from __future__ import annotations

from viewer.figures.claim import Sense
from viewer.figures.model import Figure
from viewer.wording.bounds import bound_words
from viewer.wording.measures import basis_words


def claim_to_json(figure: Figure) -> dict[str, str | None]:
    """Return the parts of a figure's claim in words; None for each that the filing does not tell."""
    claim = figure.claim
    period = claim.period
    return {
        "what": figure.label.subject or None,
        "whose": claim.what.owner or claim.whose.told or claim.whose.place or None,
        "period": (period.words or None) if period is not None else None,
        "sense": claim.sense.value if claim.sense is not Sense.NONE else None,
        "basis": basis_words(claim.basis) or None,
        "bound": bound_words(claim.bound) or None,
    }
