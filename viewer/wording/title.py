"""What a report is about: the filer and the years in one line, the two files in another.

The case: a report of ``a-2011.md`` and ``b-2012.md`` lies in a folder of fifty. ``Harbour Line Ltd. 20-F
FY2011 ▸ FY2012`` says which it is; two names of files do not.
"""

from __future__ import annotations

from viewer.comparison.model import Comparison
from viewer.filings.model import Filing
from viewer.wording.readings.filings import file_name

TURNS = " ▸ "
"""Stands between the old and the new."""


def title_of(comparison: Comparison) -> str:
    """Return what the report is about: ``Harbour Line Ltd. 20-F FY2024 ▸ FY2025``.

    What both filings say is said once. A filing that says nothing of itself goes by the name of its file, and
    so do two that say the same.
    """
    old, new = (_known(filing) for filing in (comparison.old, comparison.new))
    if not any(old) or not any(new):
        return TURNS.join(
            _words(known) or file_name(filing)
            for known, filing in ((old, comparison.old), (new, comparison.new))
        )
    shared = 0
    while shared < len(old) and old[shared] == new[shared]:
        shared += 1
    lead = _words(old[:shared])
    if shared == len(old):
        return f"{lead}: {files_of(comparison)}"
    sides = [_words(known[shared:]) for known in (old, new)]
    if not all(sides):
        # One tells its year or its form, the other does not: nothing could stand on its side.
        return TURNS.join((_words(old), _words(new)))
    return " ".join(filter(None, (lead, TURNS.join(sides))))


def files_of(comparison: Comparison) -> str:
    """Return the names of the two files: ``a-2011.md ▸ b-2012.md``."""
    return TURNS.join(file_name(filing) for filing in (comparison.old, comparison.new))


def _known(filing: Filing) -> tuple[str, str, str]:
    """Company, form and fiscal year; empty where the filing does not tell."""
    year = f"FY{filing.fiscal_year}" if filing.fiscal_year else ""
    return filing.company or "", filing.form or "", year


def _words(known: tuple[str, ...]) -> str:
    return " ".join(word for word in known if word)
