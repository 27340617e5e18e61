"""The tables of a run: ``pairs``, ``factors``, ``figures``, ``shifts``, ``warnings`` and ``errors``.

This is the one place that says which columns there are, of which types, and what they mean; each Parquet file
carries it. Columns are only added, and ``VERSION`` rises with them. Tables are joined by ``pair``, and by
``pair`` and ``factor``. All but ``errors`` are partitioned by ``company`` and ``year``.
"""

from __future__ import annotations

import pyarrow as pa

VERSION = 1
"""Of the columns; it stands in the metadata of each file as ``factordiff.tables``."""
_TEXT, _WHOLE, _NUMBER, _YES, _LIST = pa.string(), pa.int64(), pa.float64(), pa.bool_(), pa.list_(pa.string())

_ID = ("pair", _TEXT, "Id of the pair of filings: a hash of the two names in the manifest or folder.")
_FACTOR = (
    "factor",
    _TEXT,
    "Id of the pair of factors, as in the JSON; p0 the introduction, pa what was set aside.",
)
_SIMILAR = (
    ("cosine", _NUMBER, "Similarity of the words' counts, 0 to 1."),
    ("jaccard", _NUMBER, "Share of the distinct words that both sides have."),
    ("edit", _NUMBER, "1 less the share of words to insert, delete or replace."),
    ("simple", _NUMBER, "1 less the share of words that one side alone has, laid side by side."),
)
_CHARACTERS = (("inserted", _WHOLE, "Characters inserted."), ("deleted", _WHOLE, "Characters deleted."))


def _of_sides(*columns: tuple[str, pa.DataType, str]) -> list[tuple[str, pa.DataType, str]]:
    return [
        (f"{side}_{name}", kind, f"{told} ({side} filing).")
        for side in ("old", "new")
        for name, kind, told in columns
    ]


_COLUMNS: dict[str, list[tuple[str, pa.DataType, str]]] = {
    "pairs": [
        _ID,
        ("old", _TEXT, "The older file, as it was named."),
        ("new", _TEXT, "The newer file, as it was named."),
        ("form", _TEXT, "Form of the newer filing, else of the older one."),
        *_of_sides(
            ("sha256", _TEXT, "SHA-256 of the file"),
            ("company", _TEXT, "Company, as the filing tells it"),
            ("year", _WHOLE, "Fiscal year, as the filing tells it"),
            ("confidence", _NUMBER, "How sure its reading is, 0 to 1"),
            ("factors", _WHOLE, "Number of factors"),
            ("words", _WHOLE, "Number of words of the factors"),
        ),
        *_SIMILAR,
        *(
            (name, _WHOLE, f"Pairs of factors that are {name}.")
            for name in ("unchanged", "edited", "added", "removed")
        ),
        *(
            (name, _WHOLE, f"Pairs of factors that are {name}.")
            for name in ("moved", "retitled", "split", "merged")
        ),
        ("figures_changed", _WHOLE, "Figures that are neither unchanged, rolled forward nor rescaled."),
        ("figures_suspect", _WHOLE, "Figures that are in doubt."),
        *_CHARACTERS,
        ("shifts", _WHOLE, "Shifts of meaning."),
        ("weight", _NUMBER, "Sum of the weights of its factors."),
        ("misfits", _WHOLE, "Reasons to doubt that the two filings belong together."),
    ],
    "factors": [
        _ID,
        _FACTOR,
        ("old", _LIST, "Ids of the old factors; several where some were merged."),
        ("new", _LIST, "Ids of the new factors; several where one was split."),
        ("heading", _TEXT, "The new heading, else the old one."),
        ("category", _TEXT, "Its categories, the outermost first."),
        ("status", _TEXT, "unchanged, edited, added or removed."),
        *((name, _YES, f"Whether it is {name}.") for name in ("moved", "retitled", "split", "merged")),
        *_SIMILAR,
        ("weight", _NUMBER, "How much of it is worth a look."),
        *_CHARACTERS,
        ("nearest", _TEXT, "Of an added or removed one the closest factor of the other filing."),
        ("nearest_containment", _NUMBER, "How much of it that one contains, 0 to 1."),
    ],
    "figures": [
        _ID,
        _FACTOR,
        ("number", _WHOLE, "Which row of the factor's ledger, from 1."),
        ("kind", _TEXT, "money, percent, count, date …"),
        ("verdict", _TEXT, "unchanged, changed, added, removed, restated … as in the JSON."),
        ("measure", _TEXT, "What is measured."),
        *_of_sides(
            ("text", _TEXT, "The figure as it stands"),
            ("value", _TEXT, "Its value: a number in the unit's base, a date as ISO 8601"),
            ("number", _NUMBER, "The same, where it is a number"),
            ("unit", _TEXT, "Its unit"),
            ("what", _TEXT, "What is claimed to be measured"),
            ("whose", _TEXT, "Whose it is"),
            ("period", _TEXT, "For which period"),
            ("sense", _TEXT, "In which sense"),
            ("basis", _TEXT, "On which basis"),
            ("bound", _TEXT, "How exactly"),
        ),
        ("delta", _NUMBER, "New less old, where that has a meaning."),
        ("percent", _NUMBER, "Relative change in percent, where that has a meaning."),
        ("reason", _TEXT, "Why the verdict."),
        ("suspect", _TEXT, "Why it is in doubt."),
        ("tie", _TEXT, "What the filing's own tagged statements say of it."),
        ("concept", _TEXT, "Under which concept."),
    ],
    "shifts": [
        _ID,
        _FACTOR,
        ("number", _WHOLE, "Which shift of the factor, from 1."),
        ("kind", _TEXT, "negation, certainty, direction, bound, obligation, scope, period or basis."),
        *_of_sides(
            ("claimed", _TEXT, "What is claimed"),
            ("sentence", _TEXT, "The whole sentence"),
        ),
        ("old", _TEXT, "The telling words of the old filing."),
        ("new", _TEXT, "The telling words of the new filing."),
        ("why", _TEXT, "Why it is a shift."),
        ("came_true", _YES, "Whether what was told as possible is told as a fact."),
    ],
    "warnings": [
        _ID,
        ("side", _TEXT, "old, new, or null for both."),
        ("text", _TEXT, "What is doubtful about the reading or the pair."),
    ],
    "errors": [
        ("pair", _TEXT, "Id of the pair; null for a file that stands in none."),
        ("old", _TEXT, "The older file, as it was named."),
        ("new", _TEXT, "The newer file; null for a file that stands in no pair."),
        ("line", _WHOLE, "Line of the manifest."),
        ("kind", _TEXT, "unreadable, no section, time limit, worker ended, file changed, unpaired or fault."),
        ("file", _TEXT, "Which file, where it is one of them."),
        ("text", _TEXT, "What went wrong."),
    ],
}

SCHEMAS = {
    table: pa.schema(
        [pa.field(name, kind, metadata={"description": told}) for name, kind, told in columns],
        metadata={"factordiff.tables": str(VERSION)},
    )
    for table, columns in _COLUMNS.items()
}
"""The columns of each table, without those that its partitions are named by."""
PARTITIONED = tuple(name for name in SCHEMAS if name != "errors")
"""Tables with the columns ``company`` (text) and ``year`` (a number), by which their folders are named."""
PARTITIONS = pa.schema([("company", _TEXT), ("year", _WHOLE)])
"""The columns that stand in the names of folders; both are null where they are not known."""
