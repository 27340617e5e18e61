"""How many doubts there are on how a filing was read: the number that its pane's header shows."""

from __future__ import annotations

from viewer.filings.model import Filing

SURE = 0.95
"""A section found with less certainty than this is in doubt, whether or not a warning says so."""


def doubt_count(filing: Filing) -> int:
    """Count the warnings on the section and on the filing, each once; at least one for a doubtful section."""
    section = filing.section
    warnings = len({*section.warnings, *filing.warnings})
    return max(warnings, 0 if section.by_hand or section.confidence >= SURE else 1)
