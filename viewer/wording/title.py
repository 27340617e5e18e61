"""What a report is about, in one line."""

from __future__ import annotations

from viewer.comparison.model import Comparison


def title_of(comparison: Comparison) -> str:
    """Return what the report is about, e.g. ``Harbour Line Ltd. 20-F: FY2024 and FY2025``."""
    old, new = comparison.old, comparison.new
    same = old.company and (old.company, old.form) == (new.company, new.form)
    if same and old.fiscal_year and new.fiscal_year and old.fiscal_year != new.fiscal_year:
        filer = " ".join(word for word in (old.company, old.form) if word)
        return f"{filer}: FY{old.fiscal_year} and FY{new.fiscal_year}"
    return f"{old.name} and {new.name}"
