"""The workbook of a history (.xlsx): the matrix, each step, the series, the sentences, and how it was made.

Every number is a number, so that a column can be summed and sorted; each text is written as a text, whatever
it begins with.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import UTC
from typing import Any

import viewer
from viewer.comparison.stages import Cancel
from viewer.history import Blamed, Comparisons, FactorAt, Gone, History, SentenceAt
from viewer.language.say import in_english
from viewer.report.history.contents import HistoryContents, history_contents
from viewer.report.history.grid import SeriesRow, period_columns, series_rows
from viewer.report.history.made import history_made
from viewer.report.history.views import shift_view
from viewer.report.made.making import Making, date_among
from viewer.report.tables.sheets import BOOK_OPTIONS, SheetWriter, made_sheet, put_value
from viewer.report.tables.table import Cell, text_cell
from viewer.wording.history.cells import RiskState, risk_state_words
from viewer.wording.history.lives import life_words
from viewer.wording.history.points import restated_words, series_words
from viewer.wording.history.title import history_title
from viewer.wording.history.years import listed
from viewer.wording.pairs import flag_words
from viewer.wording.readings.histories import order_words
from viewer.wording.shifts import shift_kind_words

_ALARM = {"font_color": "#9C2A12"}
"""Of what may be a mistake, and of what was told otherwise before; a column says so, too."""
_STEP_COLUMNS = (
    ("Risk", 6),
    ("From", 12),
    ("To", 12),
    ("Status", 11),
    ("Flags", 18),
    ("Similarity", 10),
    ("Shifts of meaning", 10),
    ("Figures that differ", 10),
    ("Weight", 9),
    ("Heading before", 60),
    ("Heading after", 60),
)
_SHIFT_COLUMNS = (
    ("Risk", 6),
    ("Until", 12),
    ("Since", 12),
    ("Kind", 14),
    ("Why", 40),
    ("Old", 30),
    ("New", 30),
    ("Old sentence", 70),
    ("New sentence", 70),
)
_SENTENCE_COLUMNS = (
    ("Risk", 6),
    ("Heading", 40),
    ("Paragraph", 10),
    ("Sentence", 80),
    ("Last in", 12),
    ("Stands as it is since", 12),
    ("First as it is", 12),
    ("First in any wording", 12),
    ("Reworded in", 20),
    ("Wordings before", 80),
)


def render_history_xlsx(
    history: History,
    comparisons: Comparisons,
    making: Making | None = None,
    *,
    should_cancel: Cancel | None = None,
) -> bytes:
    """Return a workbook with the sheets Matrix, Steps, Series, Sentences and How this was made.

    One of shifts is in it if there are any. The same arguments give the same bytes.

    Args:
        history: What is reported.
        comparisons: The comparisons of its filings; those that are missing are made.
        making: Its date and its title.
        should_cancel: Asked between two comparisons.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    return history_workbook(history_contents(history, comparisons, should_cancel=should_cancel), making)


def history_workbook(contents: HistoryContents, making: Making | None = None) -> bytes:
    """Return the workbook of what was worked out."""
    # Lazy: a window that writes no workbook need not wait for its library.
    from xlsxwriter.workbook import Workbook

    making = making or Making()
    stream = io.BytesIO()
    date = date_among(making, contents.history.filings[-1]).at.astimezone(UTC).replace(tzinfo=None)
    title = making.content.title or history_title(contents.history)
    with in_english(), Workbook(stream, BOOK_OPTIONS) as book:
        about = {
            "title": text_cell(title),
            "comments": f"Made by factordiff {viewer.__version__}",
            "created": date,
        }
        book.set_properties(about)
        writer = SheetWriter(book)
        _matrix(writer, contents)
        _steps(writer, contents)
        _series(writer, contents)
        _sentences(writer, contents)
        _shifts(writer, contents)
        made_sheet(writer, history_made(contents, making, ".xlsx"))
    return stream.getvalue()


def _matrix(writer: SheetWriter, contents: HistoryContents) -> None:
    """A risk in each row, what became of it in each filing, its length in each; doubts of the order below."""
    names = [text_cell(name) for name in contents.names]
    columns = [("Risk", 6), ("Heading", 60), ("Category", 28), ("First", 12), ("Last", 12), ("Not in", 18)]
    columns += [(name, 26) for name in names]
    columns += [(f"Characters in {name}", 12) for name in names]
    columns += [("Life", 80)]
    sheet = writer.sheet("Matrix", columns, len(contents.cells))
    row = 0
    for row, (lineage, cells) in enumerate(contents.cells, start=1):
        told: list[Cell] = [
            lineage.id,
            text_cell(lineage.heading),
            text_cell(" › ".join(lineage.category_path)),
            names[lineage.first],
            names[lineage.last],
            listed([names[at] for at in lineage.missing]),
            *(
                "" if cell.state is RiskState.BEFORE else listed(risk_state_words(cell, names))
                for cell in cells
            ),
            *(cell.length or None for cell in cells),
            text_cell(life_words(contents.history, lineage, names)),
        ]
        _row(writer, sheet, row, told)
    for note in contents.history.notes:
        row += 1
        words = order_words(note, contents.history.filings)
        writer.put(sheet, row + 1, 1, text_cell(words), text_wrap=True, **_ALARM)


def _steps(writer: SheetWriter, contents: HistoryContents) -> None:
    """Each step of each risk, with what the comparison of its two filings says."""
    history, names = contents.history, contents.names
    steps = list(history.steps())
    sheet = writer.sheet("Steps", list(_STEP_COLUMNS), len(steps))
    for row, (lineage, step) in enumerate(steps, start=1):
        before, after = (
            listed([text_cell(history.factor(FactorAt(at, number)).heading.text) for number in numbers])
            for at, numbers in ((step.earlier, step.old), (step.later, step.new))
        )
        told: list[Cell] = [
            lineage.id,
            text_cell(names[step.earlier]),
            text_cell(names[step.later]),
            step.status.value,
            listed([flag_words(flag) for flag in step.flags]),
            step.similarity,
            step.shifts,
            step.figures,
            step.weight,
            before,
            after,
        ]
        _row(writer, sheet, row, told, shares=(5,))


def _series(writer: SheetWriter, contents: HistoryContents) -> None:
    """A series in each row, a period in each column."""
    columns = period_columns(contents)
    fixed = [
        ("Series", 8),
        ("What it measures", 60),
        ("Risk", 8),
        ("Heading", 40),
        ("Unit", 12),
        ("Note", 40),
    ]
    rows = list(series_rows(contents))
    sheet = writer.sheet("Series", [*fixed, *((column.title, 18) for column in columns)], len(rows))
    for at, one in enumerate(rows, start=1):
        _row(writer, sheet, at, _series_head(contents, one))
        for column, place in enumerate(columns, start=len(fixed)):
            point = one.points.get(place.key)
            if point is not None:
                look = _ALARM if one.earlier or point.suspect else {}
                put_value(writer, sheet, at, column, point.placed.figure, look)


def _series_head(contents: HistoryContents, row: SeriesRow) -> list[Cell]:
    series, names = row.series, contents.names
    risks = [contents.history.lineage[one] for one in series.lineages]
    if row.earlier:
        told_so = {(key, point.value.plain) for key, point in row.points.items()}
        alike = [point for point in series.points if (point.when.key, point.value.plain) in told_so]
        years = [names[at] for at in sorted({point.filing for point in alike})]
        note = f"told otherwise before: {listed(years)}"
    else:
        told = [f"restated: {restated_words(group, names)}" for group in series.restated]
        told += dict.fromkeys(point.suspect for point in series.points if point.suspect)
        note = "; ".join(told)
    return [
        series.id,
        text_cell(series_words(series)),
        listed([risk.id for risk in risks]),
        text_cell(risks[0].heading),
        text_cell(series.unit or ""),
        text_cell(note),
    ]


def _sentences(writer: SheetWriter, contents: HistoryContents) -> None:
    """Each sentence of the newest filing with its past, then those that no later filing has."""
    rows = [*_standing(contents), *_gone(contents)]
    sheet = writer.sheet("Sentences", list(_SENTENCE_COLUMNS), len(rows))
    for at, cells in enumerate(rows, start=1):
        _row(writer, sheet, at, cells)


def _shifts(writer: SheetWriter, contents: HistoryContents) -> None:
    """Each shift of meaning at its step; no sheet where there is none."""
    if not contents.shifts:
        return
    names = [text_cell(name) for name in contents.names]
    sheet = writer.sheet("Shifts", list(_SHIFT_COLUMNS), len(contents.shifts))
    for at, shift in enumerate(contents.shifts, start=1):
        view, kind = shift_view(contents, shift), shift_kind_words(shift.shift)
        words = (view.why, view.old, view.new, view.old_sentence, view.new_sentence)
        told = (shift.lineage, names[shift.until], names[shift.since], kind, *map(text_cell, words))
        _row(writer, sheet, at, told)


def _standing(contents: HistoryContents) -> Iterator[list[Cell]]:
    names = [text_cell(name) for name in contents.names]
    for one in contents.sentences:
        yield [
            *_place(contents, one),
            names[one.at.filing],
            names[one.since],
            names[one.first_exact],
            names[one.first_any],
            listed([names[turn.filing] for turn in one.rewordings]),
            "\n".join(
                f"{names[turn.before.filing]}: {text_cell(_text(contents, turn.before))}"
                for turn in one.rewordings
            ),
        ]


def _gone(contents: HistoryContents) -> Iterator[list[Cell]]:
    names = [text_cell(name) for name in contents.names]
    for one in contents.gone:
        first = names[one.first_exact], names[one.first_any]
        yield [*_place(contents, one), names[one.last], None, *first]


def _place(contents: HistoryContents, one: Blamed | Gone) -> list[Cell]:
    lineage = contents.history.lineage_of(one.at.factor)
    heading = contents.history.factor(one.at.factor).heading.text
    return [lineage.id, text_cell(heading), one.at.part, text_cell(one.text)]


def _text(contents: HistoryContents, at: SentenceAt) -> str:
    return at.span.of(contents.history.factor(at.factor).parts[at.part].text)


def _row(writer: SheetWriter, sheet: Any, at: int, cells: Sequence[Cell], shares: Sequence[int] = ()) -> None:
    look: dict[str, Any]
    for column, cell in enumerate(cells):
        if column in shares:
            look = {"num_format": "0%"}
        elif isinstance(cell, str):
            look = {"text_wrap": True}
        else:
            look = {"num_format": "#,##0.##" if isinstance(cell, float) else "#,##0"}
        writer.put(sheet, at, column, cell, **look)
