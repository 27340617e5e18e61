"""What the pages show, as plain data for the template: it loops and places, and decides nothing.

Texts are data all through: ``#import "x"`` in a filing is those eleven characters on paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from viewer.comparison.misfits import misfits
from viewer.comparison.model import Comparison
from viewer.comparison.places import OLD, FilingSide
from viewer.highlighting.palette import palette
from viewer.redline.attention.figures import loud
from viewer.redline.plan import SIDES, BlockKind
from viewer.report.content.choices import Colours, ReportLayout, Unchanged
from viewer.report.content.selection import Selection, selection_of
from viewer.report.content.words import shown_words
from viewer.report.filing_view import filing_view
from viewer.report.formats import BY_NAME
from viewer.report.made.facts import how_made
from viewer.report.made.making import Making
from viewer.report.made.words import TITLE, made_words
from viewer.report.printable import printable
from viewer.report.shown.cards import card_lines, count_lines, signed_words
from viewer.report.shown.cells import (
    factor_cells,
    factor_titles,
    figure_tables,
    no_figure_words,
    quiet_words,
)
from viewer.report.shown.pairs import PairView, categories_of
from viewer.report.shown.replaced import replaced_lines
from viewer.report.shown.rows import DEEPEST, CellPart, RowView, pair_anchor
from viewer.report.shown.runs import MarkedRun
from viewer.report.shown.strays import stray_figure_notes
from viewer.review import Review
from viewer.review.notes.note import Note
from viewer.wording.ignored import not_counted_words
from viewer.wording.links import row_name
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.record.notes import note_head, note_line, note_words
from viewer.wording.snippets import Snippet
from viewer.wording.title import files_of, title_of

LONGEST_KEPT = 1200
"""Characters of a row that is kept on one page: about a third of it. A longer one may be cut."""
_FIGURE_SHARES = (4, 17, 23, 11, 11, 9, 7, 18)
"""How much of the width each column of the table of figures has, in percent."""
UNCHANGED = "Where three paragraphs in a row or more are alike in both filings, a line stands for them."
"""Told where paragraphs are folded: on paper none of them can be opened."""
_COLOURS = (
    *("text", "dim", "border", "chrome", "hatch", "inserted", "inserted_line", "deleted", "deleted_line"),
    *("moved", "moved_line", "figure", "figure_line", "figure_quiet", "alarm", "alarm_fill", "accent"),
)
"""The colours of the palette that the pages use."""
Json = dict[str, Any]
"""What the template reads."""


def pdf_contents(comparison: Comparison, review: Review | None, making: Making) -> Json:
    """Return all that the pages show.

    Raises:
        ContentError: what is to be shown is not there.
    """
    face = BY_NAME["pdf"]
    selection = selection_of(comparison, review, making, face)
    content, said = selection.content, selection.said
    old, new = filing_view(comparison.old), filing_view(comparison.new)
    contents = {
        "title": content.title or title_of(comparison),
        "about": title_of(comparison) if content.title else "",
        "reviewer": content.reviewer,
        "shown": shown_words(selection, face),
        "unchanged": UNCHANGED if content.unchanged is not Unchanged.SHOWN else "",
        "redline": content.layout is ReportLayout.REDLINE,
        "files": files_of(comparison),
        "names": [old.name, new.name],
        "review_title": review.sign_off.title if review is not None else "",
        "signed": signed_words(review),
        "misfits": [misfit_words(one) for one in misfits(comparison.old, comparison.new)],
        "cards": card_lines(old, new),
        "counts": list(count_lines(selection)),
        "not_counted": not_counted_words(comparison.options),
        "first": list(_first(selection)),
        "replaced": list(replaced_lines(selection)),
        "factor_titles": factor_titles(said),
        "factors": [[pair_anchor(pair), *factor_cells(pair, said)] for pair in selection.pairs],
        "categories": [
            {"path": " › ".join(category.path), "pairs": [_pair(view) for view in category.pairs]}
            for category in categories_of(selection)
        ],
        "figures": list(_figures(selection)),
        "quiet": quiet_words(selection),
        "no_figure": no_figure_words(selection),
        "findings": [
            [f"{row_name(one.pair.heading)}, {one.side.value} filing: ", f"{one.figures}. {one.reason}"]
            for one in selection.findings
        ],
        "strays": list(_strays(comparison, said)),
        "made_title": TITLE,
        "made": [
            {"title": group.title, "lines": [[line.label, line.value] for line in group.lines]}
            for group in made_words(how_made(comparison, review, making, "pdf"))
        ],
        "colours": _colours(content.colours),
    }
    shown: Json = _shown(contents)
    return shown


def _colours(tones: Colours) -> dict[str, str]:
    colours = palette(dark=False, safe=tones.safe, high_contrast=tones.high_contrast)
    return {name: getattr(colours, name) for name in _COLOURS}


def _shown(value: Any) -> Any:
    """All texts, without what must not reach a page."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {name: _shown(one) for name, one in value.items()}
    return [_shown(one) for one in value] if isinstance(value, list | tuple) else value


def _first(selection: Selection) -> Iterator[Json]:
    for look in selection.looks:
        yield {
            "sign": look.sign,
            "kind": look.kind,
            "why": look.why,
            "heading": row_name(look.pair.heading),
            "anchor": pair_anchor(look.pair),
            "sides": [_clause(*side) for side in ((look.old, look.old_clause), (look.new, look.new_clause))],
            "loud": look.loud,
        }


def _clause(text: str, clause: Snippet) -> list[str]:
    """A clause as what stands before its figure, the figure, and what stands after it."""
    return [clause.before, clause.figure, clause.after] if clause.figure else [text, "", ""]


def _pair(view: PairView) -> Json:
    nearest = view.nearest
    near = f"Nearest in the {nearest.side} filing ({nearest.percent}): {nearest.heading}" if nearest else ""
    return {
        "anchor": view.anchor,
        "heading": row_name(view.pair.heading),
        "numbers": view.numbers,
        "state": f"{view.glyph} {' · '.join(view.words)}",
        "facts": " · ".join((*view.facts, *(words for _, _, words in view.marks))),
        "why": [words for words in (view.why, near) if words],
        "notes": [_note(note) for note in view.entry.notes],
        "runs": [{"fold": run.fold, "rows": [] if run.fold else _rows(run.rows)} for run in view.runs],
    }


def _note(note: Note) -> Json:
    return {
        "head": " by ".join(filter(None, ("Answer" if note.reply_to else "Note", note_head(note, utc=True)))),
        "quote": note.anchor.quote if note.anchor else "",
        "words": note_words(note),
        "answer": bool(note.reply_to),
    }


def _rows(rows: Sequence[RowView]) -> list[Json]:
    """The rows, a heading in one with the paragraph after it: at the foot of a page it would head nothing."""
    made = list(_each_row(rows))
    if len(made) > 1 and _is_heading(rows[0]):
        first, second = made[:2]
        both = {
            "old": [*first["old"], *second["old"]],
            "new": [*first["new"], *second["new"]],
            "chips": [[*a, *b] for a, b in zip(first["chips"], second["chips"], strict=True)],
            "differs": first["differs"] or second["differs"],
            "keep": first["keep"] and second["keep"],
        }
        return [both, *made[2:]]
    return made


def _is_heading(row: RowView) -> bool:
    parts = (*row.old, *row.new)
    return bool(parts) and all(part.kind is BlockKind.HEADING for part in parts)


def _each_row(rows: Sequence[RowView]) -> Iterator[Json]:
    for row in rows:
        yield {
            "old": _cell(row.old),
            "new": _cell(row.new),
            "chips": [[], _chips(row, *SIDES)] if row.merged else [_chips(row, side) for side in SIDES],
            "differs": row.differs,
            "keep": max(_length(row.old), _length(row.new)) <= LONGEST_KEPT,
        }


def _chips(row: RowView, *sides: FilingSide) -> list[str]:
    told = ["moved: its counterpart stands elsewhere in this factor"] if row.link else []
    if row.whole:
        told.append("too long: compared as a whole, not word by word")
    moves = [move for side in sides for move in (row.left if side is OLD else row.came)]
    return [*told, *(f"{move.words}: {move.heading}" for move in moves)]


def _length(parts: Sequence[CellPart]) -> int:
    return sum(len(run.text) for part in parts for run in part.runs)


def _cell(parts: Sequence[CellPart]) -> list[Json]:
    return [
        {"kind": part.kind.value, "level": min(part.level, DEEPEST), "runs": [_run(run) for run in part.runs]}
        for part in parts
    ]


def _run(run: MarkedRun) -> list[str]:
    """Text, mark and box of a run."""
    box = ""
    if run.figure is not None:
        box = "quiet"
        if run.figure.suspect:
            box = "suspect"
        elif loud(run.figure.change):
            box = run.figure.change.verdict.value
    return [run.text, run.kind.value if run.kind is not None else "", box]


def _figures(selection: Selection) -> Iterator[Json]:
    for one in figure_tables(selection, _FIGURE_SHARES):
        yield {
            "title": one.title,
            "titles": one.titles,
            "shares": one.shares,
            "right": sorted(one.right),
            "rows": [[pair_anchor(row.pair), *cells] for row, cells in one.rows],
        }


def _strays(comparison: Comparison, review: Review | None) -> Iterator[list[str]]:
    if review is None:
        return
    for title, figure, note in stray_figure_notes(comparison, review):
        yield [f"{title}: {figure}: ", note]
    for title, one in review.stray_notes(comparison):
        yield [f"{title}: ", note_line(one)]
