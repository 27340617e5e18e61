"""A match of factors, its rows and its ledger in; a pair with its status, flags and reasons out."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.factors.align import Match
from viewer.comparison.factors.moved import Position, changed_category, out_of_order
from viewer.comparison.factors.reasons import (
    why_alone,
    why_elsewhere,
    why_in_another_category,
    why_paired,
)
from viewer.comparison.factors.titles import retitled
from viewer.comparison.model import (
    FigureChange,
    Flag,
    Nearest,
    Op,
    Pair,
    Row,
    Status,
)
from viewer.comparison.options import Options
from viewer.comparison.prepared_filing import PreparedFiling
from viewer.comparison.rows import characters, without_rolled_dates
from viewer.filings.model import Factor


def in_order(matches: Sequence[Match]) -> list[Match]:
    """The new filing's order, each removed factor after the nearest one before it that is still there."""
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
    """Index of each match that moved -> in what way."""
    paired = [(at, each.main) for at, each in enumerate(matches) if each.main is not None]
    positions = []
    for _, (old_at, new_at) in paired:
        old, new = old_side.factors[old_at], new_side.factors[new_at]
        headings = sorted((old.heading.text, new.heading.text))
        positions.append(Position(old_at, new_at, len(old.text) + len(new.text), "\n".join(headings)))
    strayed = out_of_order(positions)
    stayed = sorted(main for number, (_, main) in enumerate(paired) if number not in strayed)
    moved: dict[int, str] = {}
    for number, (at, (old_at, new_at)) in enumerate(paired):
        old, new = old_side.factors[old_at], new_side.factors[new_at]
        if changed_category(old.category_path, new.category_path, old_side.categories, new_side.categories):
            moved[at] = why_in_another_category(old.category, new.category)
        elif number in strayed:
            before = [main[0] for main in stayed if main[0] < old_at]
            now = [main[1] for main in stayed if main[1] < new_at]
            moved[at] = why_elsewhere(
                old_side.factors[before[-1]].heading.text if before else None,
                new_side.factors[now[-1]].heading.text if now else None,
            )
    return moved


def pair_of(
    name: str,
    each: Match,
    sides: tuple[PreparedFiling, PreparedFiling],
    rows: tuple[Row, ...],
    ledger: tuple[FigureChange, ...],
    *,
    moved: str | None,
    options: Options,
) -> Pair:
    """Make the pair of a match; ``moved`` says in what way it moved, None that it did not."""
    old, new = sides
    if options.ignore_rolled_dates:
        rows = without_rolled_dates(rows, ledger)
    olds, news = [old.factors[at] for at in each.old], [new.factors[at] for at in each.new]
    shown = (news or olds)[0]
    if each.main is not None:
        shown = new.factors[each.main[1]]
    status, flags = _status(each, rows), _flags(olds, news, moved=moved is not None)
    nearest, why = _proof(each, old, new)
    if each.main is not None:
        further = old if len(each.new) == 1 else new
        headings = [further.factors[at].heading.text for at, _ in each.parts]
        why = why_paired(each, status, flags, moved or "", headings)
    inserted, deleted = characters(rows, Op.INSERT), characters(rows, Op.DELETE)
    total = sum(len(row.old_text) + len(row.new_text) for row in rows)
    return Pair(
        id=name,
        old=tuple(old.ids[at] for at in each.old),
        new=tuple(new.ids[at] for at in each.new),
        status=status,
        flags=flags,
        similarity=(1 - (inserted + deleted) / total if total else 1.0) if each.main else 0.0,
        why=why,
        nearest=nearest,
        rows=rows,
        figures=ledger,
        heading=shown.heading.text,
        category_path=shown.category_path,
        inserted=inserted,
        deleted=deleted,
        manual=each.manual,
    )


def _proof(each: Match, old: PreparedFiling, new: PreparedFiling) -> tuple[Nearest | None, str]:
    """For an added or removed factor: the nearest on the other side, and the claim in words."""
    if each.main is not None:
        return None, ""
    other = old if each.new else new
    if each.nearest is None:
        return None, why_alone(each, None, 0)
    at, share = each.nearest
    heading = other.factors[at].heading.text
    return Nearest(other.ids[at], share), why_alone(each, heading, len(other.factors))


def _status(each: Match, rows: Sequence[Row]) -> Status:
    if each.main is None:
        return Status.ADDED if each.new else Status.REMOVED
    return Status.EDITED if any(row.differs for row in rows) else Status.UNCHANGED


def _flags(olds: Sequence[Factor], news: Sequence[Factor], *, moved: bool) -> tuple[Flag, ...]:
    flags = []
    if moved:
        flags.append(Flag.MOVED)
    if olds and news and all(retitled(a.heading.text, b.heading.text) for a in olds for b in news):
        flags.append(Flag.RETITLED)
    if olds and len(news) > 1:
        flags.append(Flag.SPLIT)
    if news and len(olds) > 1:
        flags.append(Flag.MERGED)
    return tuple(flags)
