"""*What to look at first*, made ready for the template: each place with its sign, its reason, both clauses
and a link."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.report.content.selection import Selection
from viewer.report.shown.rows import pair_anchor, row_anchor
from viewer.wording.snippets import Snippet


@dataclass(frozen=True, slots=True)
class FirstView:
    """One place to look at."""

    sign: str
    kind: str
    why: str
    heading: str
    href: str
    old: str
    new: str
    old_clause: Snippet
    """Of a figure: the clause with the figure in it."""
    new_clause: Snippet
    loud: bool
    """True for a risk that came true and for a contradicted statement: told in alarm."""


def first_views(selection: Selection) -> list[FirstView]:
    """Return the places in order, the weightiest first."""
    return [
        FirstView(
            sign=look.sign,
            kind=look.kind,
            why=look.why,
            heading=look.pair.heading,
            href=f"#{row_anchor(look.pair, look.row) if look.row is not None else pair_anchor(look.pair)}",
            old=look.old,
            new=look.new,
            old_clause=look.old_clause,
            new_clause=look.new_clause,
            loud=look.loud,
        )
        for look in selection.looks
    ]
