"""The numbered list of all changes, made ready for the template: each in a line, with a link to its row."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.report.changes import changes_of
from viewer.report.content.selection import Selection
from viewer.report.shown.rows import row_anchor
from viewer.wording.links import shortened

LONGEST = 160
"""Characters of a change's words on either side: the whole stands where the link leads. Chosen by eye."""


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One line of the list."""

    number: int
    factor: str
    place: str
    what: str
    old: str
    new: str
    figures: str
    href: str


def change_views(selection: Selection) -> list[ChangeView]:
    """Return the changes of what is shown, in the order of the page."""
    return [
        ChangeView(
            number=change.number,
            factor=change.factor or change.pair.heading,
            place=change.place,
            what=change.what,
            old=shortened(change.old.strip(), LONGEST),
            new=shortened(change.new.strip(), LONGEST),
            figures=change.figures,
            href=f"#{row_anchor(change.pair, change.row)}",
        )
        for change in changes_of(selection)
    ]
