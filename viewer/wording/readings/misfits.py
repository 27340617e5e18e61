"""What is said of two filings that may not belong together: the same words on every face.

The case: "The old filing has 27 factors and the new one 8" over the panes, at the head of the report and on
standard error.
"""

from __future__ import annotations

from textwrap import shorten

from viewer.comparison.misfits import Misfit, MisfitKind
from viewer.comparison.places import OLD

_QUOTED = 90
"""Characters of a heading that are quoted."""


def misfit_words(misfit: Misfit) -> str:
    """Return one sentence."""
    old, new = misfit.old, misfit.new
    if misfit.kind is MisfitKind.SAME_FILE:
        return "Both are the same file."
    if misfit.kind is MisfitKind.OTHER_COMPANY:
        return f"The filings name different companies: {old} and {new.removesuffix('.')}."
    if misfit.kind is MisfitKind.OTHER_FORM:
        return f"The filings are of different forms: {old} and {new}."
    if misfit.kind is MisfitKind.LATER_YEAR:
        return f"The old filing is of FY{old}, the new one of FY{new}: are they the wrong way round?"
    if misfit.kind is MisfitKind.COUNTS:
        fewer = "old" if misfit.side is OLD else "new"
        return (
            f"The old filing has {old} factors and the new one {new}: "
            f"check whether those of the {fewer} one were all told apart."
        )
    here, there = ("old", "new") if misfit.side is OLD else ("new", "old")
    said = shorten(old, _QUOTED, placeholder=" …")
    return f"“{said}” is a heading in the {there} filing, and stands in a paragraph of the {here} one."
