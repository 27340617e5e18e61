"""A section without factors: right where it says that there are none, wrong where it has a text.

The case: "Not applicable." under "Item 1A. Risk Factors", while thirty bold lines elsewhere in the file say
what may go wrong: the title stands over another item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.confidence.place import states_risk
from viewer.filings.confidence.reading import Reading
from viewer.filings.confidence.symptom import Symptom
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.headings.wording import is_pointer, points_elsewhere, says_none
from viewer.filings.model import Paragraph

_OF_RISKS = re.compile(
    r"\brisks?\b|smaller\s+reporting|not\s+(?:required|applicable)|annual\s+report|10-K|20-F|[“\"]",
    re.IGNORECASE,
)
_OF_RISK_FACTORS = re.compile(r"\brisk\s+factors\b|\brisks\s+(?:and|described|discussed)\b", re.IGNORECASE)
"""What a section without risk factors speaks of, and a longer one; one on other things is another item's."""


def no_factors(reading: Reading) -> Symptom:
    """No factors: right where the section says that there are none, wrong where it has a text."""
    if reading.factors:
        return Symptom("no_factors", 0.0)
    said = " ".join(p.text for p in reading.segments.preamble) or " ".join(
        reading.place.span.of(reading.text).split()
    )
    none = says_none(said) or points_elsewhere(said) or _only_points(reading.segments.preamble)
    none = none and _is_of_risks(said) and not _risks_elsewhere(reading)
    kind = DoubtKind.NONE_SAID if none else DoubtKind.NO_FACTORS
    return Symptom("no_factors", 0.0 if none else 1.0, (Doubt(kind, reading.place.span, said),))


def _is_of_risks(said: str) -> bool:
    """True for a text under the title that is of risk factors: what another item says was not asked here."""
    length = len(said.split())
    if length <= CONFIDENCE.bare_none:
        return True
    return bool((_OF_RISKS if length <= CONFIDENCE.own_words else _OF_RISK_FACTORS).search(said))


def _risks_elsewhere(reading: Reading) -> bool:
    """True where many lines of the file that are set apart state risks: this is another item."""
    found = 0
    for block in reading.all_blocks:
        if block.row or not block.runs or len(block.content) > CONFIDENCE.line_letters:
            continue
        found += states_risk(block.content.of(reading.text))
        if found >= CONFIDENCE.lines_elsewhere:
            return True
    return False


def _only_points(preamble: Sequence[Paragraph]) -> bool:
    """True where nothing stands there but pointers to other places, and titles."""
    points = [is_pointer(paragraph.text) for paragraph in preamble]
    titles = [len(paragraph.text.split()) <= CONFIDENCE.title_words for paragraph in preamble]
    return any(points) and all(p or t for p, t in zip(points, titles, strict=True))
