"""What became of each figure, judged over all pairs together: the order of the rules.

A net loss that was restated may stand in two factors, and by how many years the filings advanced no single
pair can tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.figures.judge.groups import tell_groups_apart
from viewer.comparison.figures.judge.less_exactly import doubt_less_exact_dates, join_less_exact_dates
from viewer.comparison.figures.judge.moved import join_moved, join_moved_dates
from viewer.comparison.figures.judge.not_rolled import mark_stale
from viewer.comparison.figures.judge.one_verdict import agree_in_paragraphs
from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.ranges import tell_ranges_apart
from viewer.comparison.figures.judge.restated import mark_restated
from viewer.comparison.figures.judge.rolled_forward import (
    Years,
    part_strangers,
    quiet_only_with_the_filings,
    reporting_shift,
)
from viewer.comparison.figures.judge.stated.conditions import tell_conditions_apart
from viewer.comparison.figures.judge.stated.other_nouns import tell_nouns_apart
from viewer.comparison.figures.judge.stated.plans import tell_plans_apart
from viewer.comparison.figures.judge.stated.rhythms import tell_rhythms_apart
from viewer.comparison.figures.judge.successors import join_successors
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import FigureChange, Row


def judge(
    ledgers: Sequence[Sequence[FigureChange]],
    old: Figures,
    new: Figures,
    rows: Sequence[Sequence[Row]],
    fiscal_years: Years = (None, None),
) -> tuple[tuple[FigureChange, ...], ...]:
    """Settle the ledgers of all pairs together.

    A figure that was removed from one factor and stands in another, in the same sentence or with the same
    measure for the same period, becomes one row, in the ledger of the *new* figure's pair, with the verdict
    it would have had in place. (So a row's old place may lie in a factor of another pair.) A measure of the
    same period with another value is ``restated``. A closing date or a current count that stood still among
    others that advanced is ``not_rolled``; a date that advanced otherwise than the filings is no longer
    ``rolled_forward``.

    Args:
        ledgers: What ``match`` gave for each pair.
        old: Every place of the old filing with its figures.
        new: Every place of the new filing with its figures.
        rows: The rows that each pair was matched through.
        fiscal_years: The years that the two filings say they are of.

    Returns:
        A ledger for each pair, in the same order.
    """
    texts = Texts(rows, old, new)
    shift = reporting_shift(ledgers, old, new, fiscal_years)
    open_rows = OpenLedgers(ledgers)
    part_strangers(open_rows, shift, texts)
    join_moved(open_rows, shift, texts)
    surely = reporting_shift((), old, new, fiscal_years) is not None
    quiet_only_with_the_filings(open_rows, shift, texts, surely=surely)
    agree_in_paragraphs(open_rows, shift)
    tell_groups_apart(open_rows, texts)
    tell_ranges_apart(open_rows, texts)
    tell_conditions_apart(open_rows, texts)
    tell_rhythms_apart(open_rows, texts)
    tell_plans_apart(open_rows, texts)
    tell_nouns_apart(open_rows, texts)
    mark_restated(old, new, open_rows, texts)
    join_successors(old, new, open_rows, shift, texts)
    join_moved_dates(open_rows)
    doubt_less_exact_dates(open_rows, texts)
    join_less_exact_dates(open_rows, texts)
    mark_stale(open_rows, shift, old, texts)
    return tuple(tuple(changes) for changes in open_rows.rows)
