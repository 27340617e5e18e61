"""What a notebook shows of a value that stands last in a cell: a table, or the redline of one pair.

A comparison is a line of counts and a table of its pairs, a pair its text with marks, a history its matrix,
a filing its factors. All text of a filing is escaped, and nothing is asked of a network. Long tables are cut,
and say so: a notebook keeps its output in the file. The colours are those of the page around, but for marks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from viewer.comparison.model import Comparison, Op, Pair, Row, Segment, Status
from viewer.filings.model import Filing
from viewer.history.model import History
from viewer.wording.figures import headline_words, verdict_words
from viewer.wording.history.cells import risk_cell, risk_cell_words, risk_glyph
from viewer.wording.history.years import filing_names
from viewer.wording.pairs import STATUS_WORDS, counted, glyph, pair_words
from viewer.wording.readings.filings import section_words, warnings_of
from viewer.wording.summary import figure_counts, shift_counts
from viewer.wording.title import title_of

MOST_ROWS = 60
"""Rows that a table shows at most: the factors of a long 10-K."""
MOST_CHARACTERS = 40_000
"""Characters of a pair that its redline shows at most, some ten pages."""
_MARKS = {
    Op.EQUAL: Markup("{}"),
    Op.DELETE: Markup('<del style="background:#fdd;color:#700">{}</del>'),
    Op.INSERT: Markup('<ins style="background:#dfd;color:#050">{}</ins>'),
}
_LEFT = Markup(' style="text-align:left"')


def html_of(value: object) -> str:
    """Return the HTML of a value.

    Raises:
        TypeError: It has no notebook face.
    """
    if isinstance(value, Comparison):
        return str(_comparison(value))
    if isinstance(value, Pair):
        return str(_pair(value))
    if isinstance(value, History):
        return str(_history(value))
    if isinstance(value, Filing):
        return str(_filing(value))
    raise TypeError(f"{type(value).__name__} has no notebook face")


def line_of(value: object) -> str:
    """Return a value in a line, for a notebook's text beside the HTML: ``<Filing Harbour Line Ltd. FY2025>``.

    Raises:
        TypeError: It has no notebook face.
    """
    if isinstance(value, Comparison):
        said = title_of(value)
    elif isinstance(value, Pair):
        said = f"{value.id}: {', '.join(pair_words(value))}"
    elif isinstance(value, History):
        said = " ▸ ".join(filing_names(value.filings))
    elif isinstance(value, Filing):
        said = value.name
    else:
        raise TypeError(f"{type(value).__name__} has no notebook face")
    return f"<{type(value).__name__} {said}>"


def _comparison(comparison: Comparison) -> Markup:
    made = [
        (pair.id, glyph(pair), ", ".join(pair_words(pair)), pair.heading, _some(pair.change_count),
         _some(pair.figures_changed), _some(len(pair.shifts)))
        for pair in comparison.all_pairs
    ]  # fmt: skip
    told = [_statuses(comparison), figure_counts(comparison), shift_counts(comparison)]
    names = ("pair", "", "what became of it", "heading", "changes", "figures", "shifts")
    return _titled(title_of(comparison), told) + _table(names, made)


def _statuses(comparison: Comparison) -> str:
    found = Counter(pair.status for pair in comparison.pairs)
    return ", ".join(f"{found[status]} {STATUS_WORDS[status]}" for status in Status if found[status])


def _some(number: int) -> str:
    return str(number) if number else ""


def _pair(pair: Pair) -> Markup:
    words = [", ".join(pair_words(pair)), pair.why]
    words += [
        f"{headline_words(change)}: {verdict_words(change)}" for change in pair.figures if change.differs
    ]
    shown: list[Markup] = []
    room = MOST_CHARACTERS
    for row in pair.rows:
        if room < 0:
            shown.append(Markup("<p><i>… and more</i></p>"))
            break
        shown.append(_row(row, heading=not shown))
        room -= sum(len(segment.text) for segment in row.segments)
    return _titled(f"{pair.id}: {pair.heading}", words) + Markup("").join(shown)


def _row(row: Row, *, heading: bool) -> Markup:
    text = Markup("").join(_MARKS[each.op].format(_in_lines(each)) for each in row.segments)
    return Markup("<p{}>{}</p>").format(Markup(' style="font-weight:bold"') if heading else "", text)


def _in_lines(segment: Segment) -> Markup:
    return Markup("<br>").join(escape(line) for line in segment.text.split("\n"))


def _history(history: History) -> Markup:
    names = filing_names(history.filings)
    made = []
    for lineage in history.lineages:
        cells = [risk_cell(history, lineage, at) for at in range(len(names))]
        signs = [
            Markup('<span title="{}">{}</span>').format(risk_cell_words(cell, names), risk_glyph(cell))
            for cell in cells
        ]
        made.append((lineage.id, lineage.heading, *signs))
    count = f"{counted(len(history.filings), 'filing')}, {counted(len(history.lineages), 'risk')}"
    return _titled(history.filings[-1].company or count, [count]) + _table(("risk", "heading", *names), made)


def _filing(filing: Filing) -> Markup:
    made = [
        (str(factor.number), factor.category or "", factor.heading.text, f"{len(factor.text.split()):,}")
        for factor in filing.factors
    ]
    names = ("number", "category", "heading", "words")
    return _titled(filing.name, [section_words(filing), *warnings_of(filing)]) + _table(names, made)


def _titled(title: str, lines: Iterable[str]) -> Markup:
    told = Markup("").join(Markup("<br>{}").format(line) for line in lines if line)
    return Markup("<div><b>{}</b>{}</div>").format(title, told)


def _table(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Markup:
    head = Markup("").join(Markup("<th{}>{}</th>").format(_LEFT, name) for name in names)
    shown = [
        Markup("<tr>{}</tr>").format(
            Markup("").join(Markup("<td{}>{}</td>").format(_LEFT, cell) for cell in row)
        )
        for row in rows[:MOST_ROWS]
    ]
    more = len(rows) - MOST_ROWS
    rest = Markup("<p><i>… and {} more</i></p>").format(more) if more > 0 else Markup("")
    body = Markup("").join(shown)
    return Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>{}").format(head, body, rest)
