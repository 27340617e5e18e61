"""The report as a workbook (.xlsx): figures, factors, changes, what the two filings are, and how it was made.

Every number is a number and every full date a date, so that a column can be summed and sorted. Nothing of a
filing is ever a formula or a link: each text is written as a text, whatever it begins with.
"""

from __future__ import annotations

import io
from dataclasses import asdict
from datetime import UTC
from typing import Any

import viewer
from viewer.comparison.misfits import misfits
from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import NEW, OLD
from viewer.comparison.shifts.weight import weights
from viewer.comparison.summary import pair_similarity
from viewer.filings.model import Filing
from viewer.report.changes import changes_of
from viewer.report.content.selection import Selection, selection_of
from viewer.report.content.words import shown_words
from viewer.report.filing_view import filing_view
from viewer.report.formats import BY_NAME
from viewer.report.made.facts import how_made
from viewer.report.made.making import Making, report_date
from viewer.report.made.words import made_words
from viewer.report.tables.number_formats import delta_format, percent_format
from viewer.report.tables.sheets import BOOK_OPTIONS, SheetWriter, made_sheet, put_value
from viewer.report.tables.shifts import SHIFT_COLUMNS, shift_cells
from viewer.report.tables.table import COLUMNS, Cell, TableRow, table_of, text_cell
from viewer.review import Entry, Review
from viewer.wording.ignored import option_words
from viewer.wording.links import row_name
from viewer.wording.pairs import mark_word, pair_words
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.record.notes import note_line
from viewer.wording.record.sign_offs import sign_off_words
from viewer.wording.summary import summary

_CHANGE_COLUMNS = (
    ("No.", 6),
    ("Number of the factor", 14),
    ("Factor", 42),
    ("Place", 14),
    ("What", 14),
    ("Old", 60),
    ("New", 60),
    ("Figures", 40),
)
_FACTOR_COLUMNS = (
    ("Factor", 60),
    ("Category", 28),
    ("Status", 20),
    ("Similarity", 11),
    ("Changes", 9),
    ("Inserted", 10),
    ("Deleted", 10),
    ("Figures", 9),
    ("Figures changed", 15),
    ("Mark", 12),
    ("Note", 40),
    ("Why", 60),
    ("Weight", 9),
    ("Cosine", 9),
    ("Jaccard", 9),
    ("Edit", 9),
    ("Simple", 9),
)
_SHARES = (3, 13, 14, 15, 16)
"""Columns of that which have shares."""


def render_xlsx(comparison: Comparison, review: Review | None = None, making: Making | None = None) -> bytes:
    """Return a workbook with the sheets Figures, Factors, Changes, Filings and How made.

    One of shifts and one of inconsistencies are in it if there are any. The same arguments give the same
    bytes.
    """
    # Lazy: a window that writes no workbook need not wait for its library.
    from xlsxwriter.workbook import Workbook

    stream = io.BytesIO()
    making = making or Making()
    selection = selection_of(comparison, review, making, BY_NAME["xlsx"])
    with Workbook(stream, BOOK_OPTIONS) as book:
        date = report_date(comparison, review, making).at.astimezone(UTC).replace(tzinfo=None)
        about = {
            "title": making.content.title or "Figures of the risk factors",
            "comments": _made_by(),
            "created": date,
        }
        book.set_properties(about)
        writer = SheetWriter(book)
        _figures(writer, table_of(selection))
        _factors(writer, selection)
        _changes(writer, selection)
        _shifts(writer, selection)
        _findings(writer, selection)
        _filings(writer, selection)
        made_sheet(writer, made_words(how_made(comparison, review, making, "xlsx")))
    return stream.getvalue()


def _figures(writer: SheetWriter, rows: tuple[TableRow, ...]) -> None:
    sheet = writer.sheet("Figures", [(column.title, column.width) for column in COLUMNS], len(rows))
    for at, row in enumerate(rows, start=1):
        look = _look(row)
        for number, column in enumerate(COLUMNS):
            cell = column.cell(row)
            if column.key in ("old_value", "new_value"):
                side = OLD if column.key == "old_value" else NEW
                put_value(writer, sheet, at, number, row.ledger.figure(side), look)
            elif column.key == "delta" and row.change is not None:
                writer.put(sheet, at, number, cell, num_format=delta_format(row.change), **look)
            elif column.key == "percent":
                writer.put(sheet, at, number, cell, num_format=percent_format(), **look)
            else:
                wrapped = (
                    {"text_wrap": True}
                    if column.key in ("context", "note", "reason", "old_context", "statements")
                    else {}
                )
                writer.put(sheet, at, number, cell, **wrapped, **look)


def _look(row: TableRow) -> dict[str, Any]:
    """What wants no look is grey; what may be a mistake is red (and says so in its column)."""
    if row.ledger.alarming:
        return {"font_color": "#9C2A12"}
    return {"font_color": "#6B6B6B"} if row.ledger.quiet else {}


def _factors(writer: SheetWriter, selection: Selection) -> None:
    pairs, review = selection.pairs, selection.said
    weighed = weights(selection.comparison)
    sheet = writer.sheet("Factors", list(_FACTOR_COLUMNS), len(pairs))
    for row, pair in enumerate(pairs, start=1):
        entry = review.entry(pair) if review is not None else Entry()
        for column, cell in enumerate((*_factor_cells(pair, entry), weighed[pair.id], *_similarities(pair))):
            share = {"num_format": "0%"} if column in _SHARES else {}
            wrapped = {"text_wrap": True} if isinstance(cell, str) else {"num_format": "#,##0"}
            writer.put(sheet, row, column, cell, **(share or wrapped))


def _factor_cells(pair: Pair, entry: Entry) -> list[Cell]:
    return [
        text_cell(pair.heading),
        text_cell(" › ".join(pair.category_path)),
        ", ".join(pair_words(pair)),
        pair.similarity if pair.old and pair.new else None,
        pair.change_count if pair.old and pair.new else None,
        pair.inserted,
        pair.deleted,
        len(pair.figures),
        pair.figures_changed,
        mark_word(entry),
        "\n".join(text_cell(note_line(note)) for note in entry.notes),
        text_cell(pair.why),
    ]


def _similarities(pair: Pair) -> tuple[Cell, ...]:
    """The four similarities of a pair's texts."""
    return tuple(asdict(pair_similarity(pair)).values()) if pair.old and pair.new else ()


def _shifts(writer: SheetWriter, selection: Selection) -> None:
    """Every shift of meaning; no sheet where there is none."""
    rows = shift_cells(selection)
    if not rows:
        return
    sheet = writer.sheet("Shifts", list(SHIFT_COLUMNS), len(rows))
    for at, cells in enumerate(rows, start=1):
        for column, cell in enumerate(cells):
            writer.put(sheet, at, column, cell, text_wrap=True)


def _changes(writer: SheetWriter, selection: Selection) -> None:
    """Every change of words, under one number each."""
    changes = changes_of(selection)
    sheet = writer.sheet("Changes", list(_CHANGE_COLUMNS), len(changes))
    for row, change in enumerate(changes, start=1):
        cells: tuple[Cell, ...] = (
            change.number,
            change.factor,
            text_cell(row_name(change.pair.heading)),
            change.place,
            change.what,
            text_cell(change.old),
            text_cell(change.new),
            text_cell(change.figures),
        )
        for column, cell in enumerate(cells):
            writer.put(sheet, row, column, cell, **({"text_wrap": True} if isinstance(cell, str) else {}))


def _findings(writer: SheetWriter, selection: Selection) -> None:
    findings = selection.findings
    if not findings:
        return
    columns = [("Filing", 10), ("Factor", 60), ("What it measures", 40), ("Figures", 40), ("Reason", 70)]
    sheet = writer.sheet("Inconsistencies", columns, len(findings))
    for row, finding in enumerate(findings, start=1):
        words = (
            finding.side,
            row_name(finding.pair.heading),
            finding.measure,
            finding.figures,
            finding.reason,
        )
        for column, cell in enumerate(words):
            writer.put(sheet, row, column, text_cell(cell), text_wrap=True)


def _filings(writer: SheetWriter, selection: Selection) -> None:
    """What was compared, and how: one line for each property, one column for each filing."""
    comparison, review = selection.comparison, selection.review
    facts = [_facts(filing) for filing in (comparison.old, comparison.new)]
    told = "\n".join(text_cell(misfit_words(one)) for one in misfits(comparison.old, comparison.new))
    if told:
        facts = [{"Check first": told, **facts[0]}, {"Check first": "", **facts[1]}]
    counts = _flat(summary(comparison, selection.said))
    options = {option_words(name): on for name, on in asdict(comparison.options).items()}
    sheet = writer.sheet("Filings", [("", 30), ("Old filing", 60), ("New filing", 60)], len(facts[0]))
    row = 0
    for row, (name, old) in enumerate(facts[0].items(), start=1):
        writer.put(sheet, row, 0, name, bold=True)
        for column, cell in ((1, old), (2, facts[1][name])):
            writer.put(sheet, row, column, cell, text_wrap=True, align="left")
    signed = _signed(review)
    for title, values in (
        ("What is shown", {"": shown_words(selection, BY_NAME["xlsx"])}),
        *((("Review", signed),) if signed else ()),
        ("Summary", counts),
        ("Differences that do not count", options),
        ("Made by", {_made_by(): ""}),
    ):
        row += 2
        writer.put(sheet, row, 0, title, bold=True)
        for name, value in values.items():
            row += 1
            shown = ("on" if value else "off") if isinstance(value, bool) else value
            writer.put(sheet, row, 0, name.replace("_", " "))
            share = {"num_format": "0.0%"} if isinstance(value, float) else {}
            writer.put(sheet, row, 1, shown, align="left", **share)


def _signed(review: Review | None) -> dict[str, Cell]:
    """The title of a review and who signed it; nothing where there is neither."""
    if review is None:
        return {}
    told = {"Title": review.sign_off.title, "State": sign_off_words(review.sign_off, utc=True)}
    return {name: text_cell(words) for name, words in told.items() if words}


def _facts(filing: Filing) -> dict[str, Cell]:
    view = filing_view(filing)
    return {
        "Name": text_cell(view.name),
        "File": text_cell(view.file),
        "Company": text_cell(filing.company or ""),
        "Form": text_cell(filing.form or ""),
        "Fiscal year": filing.fiscal_year,
        "Section": text_cell(view.section),
        "Factors": len(filing.factors),
        "Coverage": text_cell(view.coverage),
        "Unread numbers": text_cell(view.unread.count),
        "Warnings": "\n".join(text_cell(warning) for warning in view.warnings),
        "SHA-256": view.sha256,
    }


def _flat(counts: dict[str, Any]) -> dict[str, Cell]:
    flat: dict[str, Cell] = {}
    for name, value in counts.items():
        if isinstance(value, dict):
            flat |= {f"{name}: {part}": number for part, number in value.items()}
        else:
            flat[name] = value
    return flat


def _made_by() -> str:
    return f"factordiff {viewer.__version__}"
