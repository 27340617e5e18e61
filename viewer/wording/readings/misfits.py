"""What is said of two filings that may not belong together: the same words on every face.

The case: "The old filing has 27 factors and the new one 8" over the panes, at the head of the report and on
standard error.
"""

from __future__ import annotations

from textwrap import shorten

from viewer.comparison.misfits import Misfit, MisfitKind
from viewer.comparison.places import OLD
from viewer.language.say import say, sayable

_QUOTED = 90
"""Characters of a heading that are quoted."""

_FEWER_OLD = sayable(
    "The old filing has {old} factors and the new one {new}: check whether those of the old one were all "
    "told "
    "apart."
)
_FEWER_NEW = sayable(
    "The old filing has {old} factors and the new one {new}: check whether those of the new one were all "
    "told "
    "apart."
)
_INSIDE_OLD = sayable("“{heading}” is a heading in the new filing, and stands in a paragraph of the old one.")
_INSIDE_NEW = sayable("“{heading}” is a heading in the old filing, and stands in a paragraph of the new one.")
"""What is said where one filing has fewer factors, or a heading of the other inside a paragraph."""


def misfit_words(misfit: Misfit) -> str:
    """Return one sentence."""
    old, new = misfit.old, misfit.new
    if misfit.kind is MisfitKind.SAME_FILE:
        return say("Both are the same file.")
    if misfit.kind is MisfitKind.OTHER_COMPANY:
        return say(
            "The filings name different companies: {old} and {new}.", old=old, new=new.removesuffix(".")
        )
    if misfit.kind is MisfitKind.OTHER_FORM:
        return say("The filings are of different forms: {old} and {new}.", old=old, new=new)
    if misfit.kind is MisfitKind.LATER_YEAR:
        return say(
            "The old filing is of FY{old}, the new one of FY{new}: are they the wrong way round?",
            old=old,
            new=new,
        )
    if misfit.kind is MisfitKind.COUNTS:
        return say(_FEWER_OLD if misfit.side is OLD else _FEWER_NEW, old=old, new=new)
    said = shorten(old, _QUOTED, placeholder=" …")
    return say(_INSIDE_OLD if misfit.side is OLD else _INSIDE_NEW, heading=said)
