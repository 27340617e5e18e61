"""``Edited, moved: it stood after “Fuel” and now stands first``: what the reader is told of a pair.

Makes a :class:`~viewer.comparison.model.Pair` of a match of factors, its rows and its figures, and puts the
pairs in order.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.factors.align import Match
from viewer.comparison.factors.flags import flags_of
from viewer.comparison.factors.moved import Position, changed_category, out_of_order
from viewer.comparison.factors.reasons import (
    grounds_of,
    why_alone,
    why_elsewhere,
    why_in_another_category,
    why_paired,
)
from viewer.comparison.model import FigureChange, Nearest, Op, Pair, Row, Status
from viewer.comparison.options import Options
from viewer.comparison.prepared_filing import PreparedFiling
from viewer.comparison.rows import characters, without_rolled_dates


def in_order(matches: Sequence[Match]) -> list[Match]:
    """Order matches as the new filing does, each removed factor after its nearest surviving predecessor."""
    order = [each for each in matches if each.new]
    last_removed_after: dict[Match | None, Match | None] = {}
    holders = {at: each for each in order for at in each.old}
    for each in matches:
        if each.new:
            continue
        before = next((holders[at] for at in range(each.old[0] - 1, -1, -1) if at in holders), None)
        behind = last_removed_after.get(before, before)
        order.insert(order.index(behind) + 1 if behind is not None else 0, each)
        last_removed_after[before] = each
    return order


def moved_matches(
    matches: Sequence[Match], old_side: PreparedFiling, new_side: PreparedFiling
) -> dict[int, str]:
    """Say which matches moved.

    Args:
        matches: All matches, in any order.
        old_side: The old filing.
        new_side: The new filing.

    Returns:
        Index of each match that moved -> the sentence that says in what way.
    """
    paired = [(at, each.main) for at, each in enumerate(matches) if each.main is not None]
    positions = []
    for _, (old_at, new_at) in paired:
        old, new = old_side.factors[old_at], new_side.factors[new_at]
        headings = sorted((old.heading.text, new.heading.text))
        positions.append(Position(old_at, new_at, len(old.text) + len(new.text), "\n".join(headings)))
    moved_away = out_of_order(positions)
    kept_order = sorted(main for number, (_, main) in enumerate(paired) if number not in moved_away)
    moved: dict[int, str] = {}
    for number, (at, (old_at, new_at)) in enumerate(paired):
        old, new = old_side.factors[old_at], new_side.factors[new_at]
        if changed_category(old.category_path, new.category_path, old_side.categories, new_side.categories):
            moved[at] = why_in_another_category(old.category, new.category)
        elif number in moved_away:
            before = [main[0] for main in kept_order if main[0] < old_at]
            now = [main[1] for main in kept_order if main[1] < new_at]
            moved[at] = why_elsewhere(
                old_side.factors[before[-1]].heading.text if before else None,
                new_side.factors[now[-1]].heading.text if now else None,
            )
    return moved


def pair_of(
    name: str,
    match: Match,
    sides: tuple[PreparedFiling, PreparedFiling],
    rows: tuple[Row, ...],
    ledger: tuple[FigureChange, ...],
    *,
    moved: str | None,
    options: Options,
) -> Pair:
    """Make the pair of a match.

    Args:
        name: The pair's id.
        match: The match.
        sides: The old filing and the new one.
        rows: The aligned rows of the match's factors.
        ledger: The figures in them and what became of each.
        moved: The sentence that says in what way the pair moved; None where it did not.
        options: Differences that do not count.
    """
    old, new = sides
    if options.ignore_rolled_dates:
        rows = without_rolled_dates(rows, ledger)
    olds, news = [old.factors[at] for at in match.old], [new.factors[at] for at in match.new]
    shown = (news or olds)[0]
    if match.main is not None:
        shown = new.factors[match.main[1]]
    status, flags = _status(match, rows), flags_of(olds, news, moved=moved is not None)
    nearest, why = _proof(match, old, new)
    grounds = None
    if match.main is not None:
        further = old if len(match.new) == 1 else new
        headings = [further.factors[at].heading.text for at, _ in match.parts]
        why = why_paired(match, status, flags, moved or "", headings)
        grounds = grounds_of(match, flags, moved or "", headings)
    inserted, deleted = characters(rows, Op.INSERT), characters(rows, Op.DELETE)
    total = sum(len(row.old_text) + len(row.new_text) for row in rows)
    return Pair(
        id=name,
        old=tuple(old.ids[at] for at in match.old),
        new=tuple(new.ids[at] for at in match.new),
        status=status,
        flags=flags,
        similarity=(1 - (inserted + deleted) / total if total else 1.0) if match.main else 0.0,
        why=why,
        nearest=nearest,
        rows=rows,
        figures=ledger,
        heading=shown.heading.text,
        category_path=shown.category_path,
        inserted=inserted,
        deleted=deleted,
        manual=match.manual,
        grounds=grounds,
    )


def _proof(match: Match, old: PreparedFiling, new: PreparedFiling) -> tuple[Nearest | None, str]:
    """Return the nearest factor on the other side and the reason in words, for an added or removed factor."""
    if match.main is not None:
        return None, ""
    other = old if match.new else new
    if match.nearest is None:
        return None, why_alone(match, None, 0)
    at, share = match.nearest
    heading = other.factors[at].heading.text
    return Nearest(other.ids[at], share), why_alone(match, heading, len(other.factors))


def _status(match: Match, rows: Sequence[Row]) -> Status:
    if match.main is None:
        return Status.ADDED if match.new else Status.REMOVED
    return Status.EDITED if any(row.differs for row in rows) else Status.UNCHANGED
