"""How the ledger's columns share a width: numbers whole, words as far as they go.

A figure cut to "¥15.1 b…" is worth nothing; a heading cut after four words is still recognised. So columns of
numbers get exactly what they hold, and columns of words get the rest. Where the rest is too little, other
columns are hidden or narrowed in this order: the reason of a doubt, the kind of the figure, the context, the
chips of doubtful readings, the factor, which the tree shows too, and last the difference in percent and
the
difference, which follow from the two values. What is measured stays readable at any width: rather than cut
it,
the table is wider than its window and scrolls.

The numbers below were chosen by looking at the window; tests hold that no figure is cut at any width.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from viewer.desktop.figures.row import Column

WORDS = (Column.FACTOR, Column.MEASURE)
"""The columns that share what the others leave."""
LEAST_OF = {Column.CONTEXT: 28, Column.SUSPECT: 14}
"""Characters that these columns have at least, or else they are not shown."""
_UNSAID = frozenset({Column.SUSPECT, Column.CONTEXT, Column.KIND})
"""What a row is understood without."""
_WAYS: tuple[tuple[frozenset[Column], bool], ...] = (
    (frozenset(), True),
    (frozenset({Column.SUSPECT}), True),
    (frozenset({Column.SUSPECT, Column.KIND}), True),
    (_UNSAID, True),
    (_UNSAID, False),
    (_UNSAID | {Column.PERCENT}, False),
    (_UNSAID | {Column.PERCENT, Column.DELTA}, False),
)
"""Columns that give way, and whether chips stay: the first of these that leaves words enough is taken."""
MANY = 74
"""Characters left for words with which every column is shown."""
FEW = 66
"""Characters left for words: with fewer, other columns give way, the context among them. With 36 a measure
kept two words beside a context of three, with 52 three or four: too few to tell what is measured."""
LEAST = 12
"""Characters that a column of words has at least."""
READABLE = 26
"""Characters that what is measured has at least: ``impairment loss on bonds, 2``. Trades off an aimless
scroll."""
BOTH = READABLE + LEAST
"""Characters left for words with which both columns of words are shown."""
FACTOR_LEAST = 0.3
"""Share of the words' room that the factor's heading keeps, however much there is to say of the measures."""
CONTEXT_USUAL = 0.36
"""Share of the words' room and its own that the context takes where there is enough for all."""
CONTEXT_MOST = 0.5
"""Share of the words' room and its own that the context takes at most."""


def share(
    total: int,
    held: Mapping[Column, int],
    chips: Mapping[Column, int],
    character: int,
    chosen: Mapping[Column, bool] | None = None,
) -> dict[Column, int]:
    """Return the width of every column in pixels; 0 for one that is to be hidden.

    ``held`` has the widths of what the columns hold, ``chips`` what the chip of a doubtful reading adds to
    some of them, ``character`` the width of a character. ``chosen`` has the columns that the reviewer has
    shown or hidden: they do not give way, and do not come back.
    """
    chosen = chosen or {}
    kept = {column for column, shown in chosen.items() if shown}
    sizes: dict[Column, int] = {}
    for leaving, with_chips in _WAYS:
        last = leaving >= _UNSAID and not with_chips
        enough = (READABLE if last else FEW if leaving else MANY) * character
        hidden = (leaving - kept) | _hidden(chosen)
        sizes = _fixed(held, chips if with_chips else {}, character, hidden)
        if total - sum(sizes.values()) >= enough:
            break
    if sizes.get(Column.CONTEXT):
        room = total - sum(sizes.values()) + sizes[Column.CONTEXT]
        wanted = max(sizes[Column.CONTEXT], int(room * CONTEXT_USUAL))
        sizes[Column.CONTEXT] = min(held[Column.CONTEXT], wanted)
    rest = total - sum(sizes.values())
    gone = _hidden(chosen)
    derived_gone = not sizes.get(Column.PERCENT, 1) and Column.PERCENT not in gone
    if (rest < BOTH * character or derived_gone) and Column.FACTOR not in kept:
        # Which factor it is the tree tells, and the tooltip; what is measured only this table does.
        gone = gone | {Column.FACTOR}
    sizes |= _words(rest, held, character, gone)
    return _with_context(sizes, held, total, LEAST * character)


def _fixed(
    held: Mapping[Column, int], chips: Mapping[Column, int], character: int, gone: Set[Column]
) -> dict[Column, int]:
    """What the columns take that are not of words; those that are gone take nothing."""
    sizes = {}
    for column, width in held.items():
        if column not in WORDS:
            least = LEAST_OF[column] * character if column in LEAST_OF else width
            sizes[column] = 0 if column in gone else min(width, least) + chips.get(column, 0)
    return sizes


def _hidden(chosen: Mapping[Column, bool]) -> set[Column]:
    return {column for column, shown in chosen.items() if not shown}


def _words(rest: int, held: Mapping[Column, int], character: int, hidden: Set[Column]) -> dict[Column, int]:
    """Factor and measure share the rest; one that is hidden leaves it to the other."""
    least = LEAST * character
    readable = max(least, min(READABLE * character, held[Column.MEASURE]))
    if not hidden.isdisjoint(WORDS):
        floors = {Column.FACTOR: least, Column.MEASURE: readable}
        return {column: 0 if column in hidden else max(rest, floors[column]) for column in WORDS}
    room = max(rest, least + readable)
    wanted = room - max(least, int(room * FACTOR_LEAST))
    measure = min(held[Column.MEASURE], max(wanted, readable))
    factor = max(least, min(held[Column.FACTOR], room - measure))
    return {Column.FACTOR: factor, Column.MEASURE: max(least, room - factor)}


def _with_context(
    sizes: dict[Column, int], held: Mapping[Column, int], total: int, least: int
) -> dict[Column, int]:
    """The context takes what the measures do not fill."""
    context = sizes.get(Column.CONTEXT, 0)
    spare = sizes[Column.MEASURE] - max(held[Column.MEASURE], least)
    if not context or spare <= 0 or sum(sizes.values()) > total:
        return sizes
    words = context + sum(sizes[column] for column in WORDS)
    more = max(0, min(spare, held[Column.CONTEXT] - context, int(words * CONTEXT_MOST) - context))
    return sizes | {Column.CONTEXT: context + more, Column.MEASURE: sizes[Column.MEASURE] - more}
