"""``figures.delta``, a number: new less old. The one list of tables and of their columns.

The case: a thousand comparisons are put into one table and asked for all restated figures of a sector. Rows
(:mod:`viewer.interface.rows`), Arrow and Parquet tables and the documentation are all made from this list, so
that a column cannot mean one thing here and another there. Columns are only added; none changes its meaning.

Places are half-open and count code points of the part of the factor that they name: part 0 is the heading,
part n the n-th paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple


class ColumnType(StrEnum):
    """What a column holds; each but the lists may be None."""

    TEXT = "text"
    NUMBER = "number"
    """An int or a float; a double in Arrow."""
    INTEGER = "integer"
    TRUTH = "truth"
    TEXTS = "list of texts"
    """Never None, but empty where there is nothing."""


class Field(NamedTuple):
    """A column: its name, its type, what it says."""

    name: str
    type: ColumnType
    about: str
    """What it says, in a line."""


TEXT, NUMBER, INTEGER, TRUTH, TEXTS = ColumnType


def _both(*columns: Field) -> Iterator[Field]:
    """Each column for the old side, then each for the new one."""
    for side in ("old", "new"):
        for column in columns:
            yield Field(f"{side}_{column.name}", column.type, f"{side} filing: {column.about}")


_PLACE = (
    Field("factor", TEXT, "id of the factor that it stands in"),
    Field("paragraph", INTEGER, "0 for the heading, n for the n-th paragraph"),
    Field("start", INTEGER, "where it begins in that part"),
    Field("end", INTEGER, "where it ends, itself not part of it"),
)
_CLAIM = (
    Field("what", TEXT, "what is measured, in words shown of it"),
    Field("whose", TEXT, "whose it is, where that is told"),
    Field("period", TEXT, "the period that it is of, as told"),
    Field("sense", TEXT, "in which sense: income, loss, increase …"),
    Field("basis", TEXT, "how it is reckoned: gross, adjusted …"),
    Field("bound", TEXT, "how exactly: at least, up to, about …"),
)
_VALUE = (
    Field("text", TEXT, "the figure as written"),
    Field("value", NUMBER, "in the unit's base; None for dates, lengths of time and identifiers"),
    Field("iso", TEXT, "of a date, a length of time or another value that is no number: as text, ISO 8601"),
    Field("unit", TEXT, "JPY, percent, or what is counted"),
)
_FLAGS = (
    Field("moved", TRUTH, "stands elsewhere among the others"),
    Field("retitled", TRUTH, "has another heading"),
    Field("split", TRUTH, "one factor became several"),
    Field("merged", TRUTH, "several factors became one"),
)

PAIRS = (
    Field("pair", TEXT, "id in its comparison: p1 …; p0 for what stands around the factors, pa set aside"),
    Field("key", TEXT, "content key: the same for the same two texts, whatever the id"),
    Field("heading", TEXT, "the new heading, or the old one where there is no new one"),
    Field("category", TEXT, "innermost category heading"),
    Field("old", TEXTS, "ids of its factors in the old filing; none for an added one"),
    Field("new", TEXTS, "ids of its factors in the new filing; none for a removed one"),
    Field("is_factor", TRUTH, "False for what stands beside the factors: introduction, notes set aside"),
    Field("status", TEXT, "unchanged, edited, added, removed"),
    *_FLAGS,
    Field("similarity", NUMBER, "0 to 1 over heading and body, by which it was paired"),
    Field("cosine", NUMBER, "0 to 1: cosine of the counts of words; None, as the next three, of one side"),
    Field("jaccard", NUMBER, "0 to 1: share of the distinct words that both have"),
    Field("edit", NUMBER, "0 to 1: 1 less the share of words to insert, delete or replace"),
    Field("simple", NUMBER, "0 to 1: 1 less the share of words that only one has, side by side"),
    Field("why", TEXT, "what the pairing rests on"),
    Field("nearest", TEXT, "of an added or removed one: the closest factor on the other side"),
    Field("containment", NUMBER, "0 to 1: how much of the text the nearest one contains"),
    Field("inserted", INTEGER, "characters inserted that count"),
    Field("deleted", INTEGER, "characters deleted that count"),
    Field("changes", INTEGER, "changes of words that count"),
    Field("figures", INTEGER, "figures, changed or not"),
    Field("figures_changed", INTEGER, "figures that differ"),
    Field("shifts", INTEGER, "changes that alter what is claimed"),
    Field("weight", NUMBER, "how much there is to look at; the higher the sooner"),
    Field("by_hand", TRUTH, "a reviewer said what belongs together"),
)

FACTORS = (
    Field("side", TEXT, "old or new"),
    Field("factor", TEXT, "id: o3, n12"),
    Field("number", INTEGER, "place in its section, 1 for the first"),
    Field("key", TEXT, "content key of its text"),
    Field("heading", TEXT, "its heading"),
    Field("categories", TEXTS, "category headings above it, outermost first"),
    Field("paragraphs", INTEGER, "paragraphs under the heading"),
    Field("words", INTEGER, "words, those of the heading too"),
    Field("characters", INTEGER, "code points of the text column"),
    Field("pair", TEXT, "id of its pair"),
    Field("status", TEXT, "what became of it"),
    Field("text", TEXT, "heading and paragraphs, one a line"),
)

FIGURES = (
    Field("pair", TEXT, "id of its pair"),
    Field("pair_key", TEXT, "content key of its pair"),
    Field("heading", TEXT, "heading of its pair"),
    Field("kind", TEXT, "money, percent, count, date, ratio …"),
    Field("verdict", TEXT, "unchanged, changed, added, removed, rolled_forward, rescaled, restated, …"),
    Field("differs", TRUTH, "neither unchanged nor merely rolled forward or written otherwise"),
    Field("measure", TEXT, "what is measured, the new filing's words first"),
    *_both(*_VALUE, *_CLAIM, *_PLACE, Field("suspect", TEXT, "why its reading is doubtful")),
    Field("delta", NUMBER, "new less old, in days for dates; None where it has no meaning"),
    Field("percent", NUMBER, "relative change in percent; None where it has no meaning"),
    Field("reason", TEXT, "why the verdict"),
    Field("suspect", TEXT, "why it is doubtful that the two belong together"),
    Field("by_hand", TRUTH, "a reviewer said what belongs together"),
    Field("tie", TEXT, "agrees, differs or none against the filing's own tagged statements"),
    Field("concept", TEXT, "the tagged concept that it was tied to"),
)

SHIFTS = (
    Field("pair", TEXT, "id of its pair"),
    Field("pair_key", TEXT, "content key of its pair"),
    Field("heading", TEXT, "heading of its pair"),
    Field("kind", TEXT, "negation, certainty, direction, bound, obligation, scope, period, basis"),
    Field("why", TEXT, "what is claimed otherwise, in words"),
    Field("came_true", TRUTH, "what was told as possible is told as a fact"),
    *_both(
        Field("words", TEXT, "the telling words"),
        Field("claimed", TEXT, "what they claim"),
        Field("sentence", TEXT, "the whole sentence"),
        *_PLACE,
    ),
)

SERIES = (
    Field("series", TEXT, "id: s1 … A row is one figure that one filing tells of one period"),
    Field("risks", TEXTS, "ids of the risks whose factors tell it"),
    Field("words", TEXT, "what is measured, in the words of the newest filing that tells it"),
    Field("kind", TEXT, "money, percent, count …"),
    Field("series_unit", TEXT, "unit of all values: JPY, percent, or what is counted"),
    Field("period", TEXT, "the period as told; None where none is"),
    Field("period_end", TEXT, "its last day, ISO 8601"),
    Field("period_months", INTEGER, "how long it lasts; None for a state"),
    Field("of_filing", TRUTH, "no period is told, so it is the filing's own date"),
    Field("filing", INTEGER, "place of the filing, 0 for the oldest"),
    Field("filing_name", TEXT, "short name of the filing: FY2024"),
    *_VALUE,
    Field("restated", TRUTH, "another filing tells another value of this period"),
    *_PLACE,
    Field("suspect", TEXT, "why its reading is doubtful"),
)

STEPS = (
    Field("risk", TEXT, "id: r1 … A row is a risk from one filing to the next one that has it"),
    Field("heading", TEXT, "heading in the newest filing that has the risk"),
    Field("earlier", INTEGER, "place of the earlier filing, 0 for the oldest"),
    Field("later", INTEGER, "place of the later one"),
    Field("earlier_name", TEXT, "short name of the earlier filing: FY2023"),
    Field("later_name", TEXT, "short name of the later one"),
    Field("old", TEXTS, "ids of its factors in the earlier filing"),
    Field("new", TEXTS, "ids of its factors in the later one"),
    Field("status", TEXT, "unchanged, edited"),
    *_FLAGS,
    Field("similarity", NUMBER, "0 to 1"),
    Field("shifts", INTEGER, "changes that alter what is claimed; None until the texts are compared"),
    Field("figures_changed", INTEGER, "figures that differ; None until the texts are compared"),
    Field("weight", NUMBER, "how much there is to look at; None until the texts are compared"),
    Field("pair", TEXT, "id of the pair in the comparison of the two filings"),
)

LIVES = (
    Field("risk", TEXT, "id: r1 … A row is one risk in one filing, that it lacks it too"),
    Field("heading", TEXT, "heading in the newest filing that has the risk"),
    Field("category", TEXT, "innermost category heading there"),
    Field("filing", INTEGER, "place of the filing, 0 for the oldest"),
    Field("filing_name", TEXT, "short name of the filing: FY2024"),
    Field("fiscal_year", INTEGER, "its fiscal year, where it tells one"),
    Field("state", TEXT, "before, first, new, unchanged, edited, gone, absent"),
    Field("returned", TRUTH, "is back after filings that lack it"),
    *_FLAGS,
    Field("factors", TEXTS, "ids of its factors in this filing"),
    Field("characters", INTEGER, "characters in this filing, headings among them"),
    Field("similarity", NUMBER, "0 to 1, to the last text before; the lowest where several go on"),
    Field("shifts", INTEGER, "changes that alter what is claimed; None until the texts are compared"),
    Field("figures_changed", INTEGER, "figures that differ; None until the texts are compared"),
    Field("weight", NUMBER, "how much there is to look at; None until the texts are compared"),
)

OF_COMPARISON: Mapping[str, tuple[Field, ...]] = {
    "pairs": PAIRS,
    "factors": FACTORS,
    "figures": FIGURES,
    "shifts": SHIFTS,
}
"""The tables of a comparison by their names."""
OF_HISTORY: Mapping[str, tuple[Field, ...]] = {"lives": LIVES, "steps": STEPS, "series": SERIES}
"""The tables of a history by their names."""
TABLES: Mapping[str, tuple[Field, ...]] = {**OF_COMPARISON, **OF_HISTORY}
"""All of them."""


def columns(table: str) -> tuple[Field, ...]:
    """Return the columns of a table, in order.

    Args:
        table: ``"pairs"``, ``"factors"``, ``"figures"`` or ``"shifts"`` of a comparison; ``"lives"``,
            ``"steps"`` or ``"series"`` of a history.

    Raises:
        ValueError: There is no such table.
    """
    if table not in TABLES:
        raise ValueError(f"there is no table {table!r}; there are {', '.join(TABLES)}")
    return TABLES[table]
