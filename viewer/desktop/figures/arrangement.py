"""Which rows of the ledger are shown, in which order, and under which headings.

Worked out in one go from all rows, in plain Python: five thousand of them are filtered and sorted between two
key presses, where a chain of Qt's proxies would ask for each comparison of each two rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from viewer.desktop.figures.cell_cache import folded
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.row import Column, cell_text, sort_key
from viewer.language.say import say, say_as, say_count, sayable
from viewer.redline.ledger import LedgerRow, SortKey
from viewer.wording.doubts import SUSPECT
from viewer.wording.figures import VERDICT_ORDER, verdict_name
from viewer.wording.inconsistencies import INCONSISTENT


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the reviewer wants to see."""

    quiet: bool = False
    """Also the figures that did not change, only rolled forward, or are only written otherwise, and dates
    that another figure has in its claim."""
    only: frozenset[str] | None = None
    """Ids of the pairs whose figures are shown; None: of all."""
    words: tuple[str, ...] = ()
    """Words that a row must have, folded."""
    totals: frozenset[str] = frozenset()
    """Names of totals (see :func:`totals_of`) of which a row must be in one; empty: any."""
    column: Column | None = None
    """What is sorted by; None: what matters most."""
    descending: bool = False
    grouping: Grouping = Grouping.NONE
    closed: frozenset[str] = frozenset()
    """Keys of the groups whose rows are not shown."""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A heading over rows."""

    key: str
    title: str
    rows: int
    totals: str
    """``"3 changed, 1 added"``."""
    closed: bool

    @property
    def words(self) -> str:
        """The line in words."""
        return f"{self.title}: {self.totals}"


Line = LedgerRow | GroupLine


PERIOD_DATES = sayable("dates of periods")
"""How many of those added and removed are dates that only say of when an amount is."""
TOTALS = (INCONSISTENT, *(verdict_name(verdict) for verdict in VERDICT_ORDER))
"""The names of the totals, in order."""


def totals_of(rows: Iterable[LedgerRow]) -> dict[str, int]:
    """Return how many rows there are of each change, for what there is.

    Suspect ones and dates of periods are counted once more, under names of their own.
    """
    counts: Counter[str] = Counter()
    for row in rows:
        counts[row.total] += 1
        counts[PERIOD_DATES] += row.only_period
        counts[SUSPECT] += row.doubtful
    return {name: counts[name] for name in (*TOTALS, PERIOD_DATES, SUSPECT) if counts[name]}


def total_name(name: str) -> str:
    """Return what a total is called, in the language of the window."""
    return say(name) if name in (INCONSISTENT, SUSPECT, PERIOD_DATES) else say_as("a verdict", name)


def total_words(name: str, number: int) -> str:
    """Return a total with its number: ``27 changed``."""
    return say_count(number, "{n} {kind}", "{n} {kind}", kind=total_name(name))


Said = Callable[[LedgerRow], str]
"""What the reviewer has said of a row, in words."""
Held = Callable[[LedgerRow], str]
"""The words that a row's cells hold, folded."""


def nothing_said(_row: LedgerRow) -> str:
    """What is said where there is no review."""
    return ""


def passes(row: LedgerRow, wanted: Wanted, said: Said = nothing_said, held: Held = folded) -> bool:
    """True for a row that is shown. A mark and a note are words of the row, too."""
    if wanted.only is not None and row.pair.id not in wanted.only:
        return False
    if not _is_wanted(row, wanted):
        return False
    if not wanted.words:
        return True
    told = held(row)
    rest = [word for word in wanted.words if word not in told]
    if not rest:
        return True
    more = said(row).casefold()
    return bool(more) and all(word in more for word in rest)


def _is_wanted(row: LedgerRow, wanted: Wanted) -> bool:
    """Whether a row is among the totals that are pressed, and is not hidden as quiet."""
    if wanted.totals:
        # All of them, dates of periods too: the chip that was pressed has counted them.
        return row.total in wanted.totals or (SUSPECT in wanted.totals and row.doubtful)
    return wanted.quiet or not (row.quiet or row.only_period)


def ordered(
    rows: Sequence[LedgerRow], column: Column | None, *, descending: bool, said: Said = nothing_said
) -> list[LedgerRow]:
    """Return the rows by a column: by size where it has numbers, by words else; blank cells come last.

    By none, what matters most comes first; rows that matter alike stay in the order of the text.
    """
    if column is None:
        return sorted(rows, key=lambda row: row.weight_key)
    told = {id(row): said(row) if column is Column.MARK else cell_text(row, column) for row in rows}

    def key(row: LedgerRow) -> SortKey:
        return (1, 0.0, told[id(row)]) if column is Column.MARK else sort_key(row, column)

    filled = sorted((row for row in rows if told[id(row)]), key=key, reverse=descending)
    return filled + [row for row in rows if not told[id(row)]]


def arrange(
    rows: Iterable[LedgerRow], wanted: Wanted, said: Said = nothing_said, held: Held = folded
) -> tuple[Line, ...]:
    """Return the lines of the table."""
    passing = [row for row in rows if passes(row, wanted, said, held)]
    shown = ordered(passing, wanted.column, descending=wanted.descending, said=said)
    if wanted.grouping is Grouping.NONE:
        return tuple(shown)
    key_of, title_of = _GROUPS[wanted.grouping]
    # Unless they are sorted by a column, groups stand in the order of the text: only their rows go by weight.
    seeds = passing if wanted.column is None else ()
    groups: dict[str, list[LedgerRow]] = {key_of(row): [] for row in seeds}
    for row in shown:
        groups.setdefault(key_of(row), []).append(row)
    lines: list[Line] = []
    for key, group in groups.items():
        closed = key in wanted.closed
        lines.append(GroupLine(key, title_of(group[0]), len(group), _totals_words(group), closed))
        lines += [] if closed else group
    return tuple(lines)


def _totals_words(rows: Iterable[LedgerRow]) -> str:
    totals = totals_of(rows)
    return ", ".join(total_words(name, number) for name, number in totals.items() if name != PERIOD_DATES)


_GROUPS: Mapping[Grouping, tuple[Callable[[LedgerRow], str], Callable[[LedgerRow], str]]] = {
    Grouping.FACTOR: (lambda row: row.pair.id, lambda row: row.pair.heading),
    Grouping.KIND: (
        lambda row: row.change.kind.value,
        lambda row: say_as("a kind of figure", row.change.kind.value).capitalize(),
    ),
}
