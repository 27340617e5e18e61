"""The HTML report: one file that a reviewer mails to a colleague, who opens it years later, offline.

Nothing in it is fetched and nothing in it runs: no script, and a content security policy that allows its
own style sheet, by hash, and nothing else. It is read without scripts, printed, and searched.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from functools import cache, partial
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import viewer
from viewer.comparison.misfits import misfits
from viewer.comparison.model import Comparison, Flag, Status
from viewer.redline.plan import SIDES
from viewer.report.content.choices import ReportLayout
from viewer.report.content.selection import Selection, selection_of
from viewer.report.content.words import shown_words
from viewer.report.filing_view import filing_view
from viewer.report.formats import BY_NAME
from viewer.report.html.changes import change_views
from viewer.report.html.first import first_views
from viewer.report.html.inline import classes_of, inline_html
from viewer.report.html.ledger_view import finding_views, ledger_groups
from viewer.report.html.replaced import replacement_views
from viewer.report.html.style_sheet import style_sheet
from viewer.report.html.token_styles import token_spans
from viewer.report.made.facts import how_made
from viewer.report.made.making import Making
from viewer.report.made.words import THRESHOLDS, TITLE, made_words
from viewer.report.manifest.contents import manifest_of, manifest_text, sealed
from viewer.report.printable import printable
from viewer.report.shown.cards import signed_words
from viewer.report.shown.pairs import CategoryView, categories_of
from viewer.report.shown.strays import stray_figure_notes
from viewer.resources import resource
from viewer.review import Review
from viewer.wording.beside import beside_words
from viewer.wording.checks import marked_words
from viewer.wording.doubts import doubt_words, doubt_words_of
from viewer.wording.figures import (
    VERDICT_GLYPHS,
    delta_words,
    percent_words,
    read_words,
    verdict_words,
)
from viewer.wording.ignored import not_counted_words
from viewer.wording.pairs import (
    BY_HAND,
    FLAG_GLYPHS,
    GLYPHS,
    HAND,
    STATUS_WORDS,
    counted,
    differ_words,
    reviewed_words,
)
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.record.notes import note_count, note_head, note_words
from viewer.wording.summary import figure_counts, shift_counts, summary
from viewer.wording.title import files_of, title_of


class Count(NamedTuple):
    """One number of the summary line."""

    glyph: str
    number: int
    words: str


def render_html(comparison: Comparison, review: Review | None = None, making: Making | None = None) -> str:
    """Return the report as one self-contained HTML document.

    With a review it holds the marks and notes. The same arguments give the same text.

    Args:
        comparison: What is shown.
        review: The marks and notes that go with it.
        making: Its date, what is shown, and in which colours.

    Raises:
        ContentError: what is to be shown is not there.
    """
    making = making or Making()
    selection = selection_of(comparison, review, making, BY_NAME["html"])
    shown = {**_head(selection), **_text(selection), **_end(selection, making)}
    html = _environment().get_template("report.html.j2").render(shown)
    return sealed(printable(html))


def _head(selection: Selection) -> dict[str, Any]:
    """What stands at the head of the page."""
    comparison, content, review = selection.comparison, selection.content, selection.review
    colours = content.colours
    style = style_sheet(safe=colours.safe, high_contrast=colours.high_contrast)
    return {
        "title": title_of(comparison),
        "own_title": content.title,
        "reviewer": content.reviewer,
        "shown": shown_words(selection, BY_NAME["html"]),
        "files": files_of(comparison),
        "review_title": review.sign_off.title if review is not None else "",
        "signed": signed_words(review),
        "version": viewer.__version__,
        "style": Markup(style),  # noqa: S704 - our own style sheet; nothing of a filing is in it
        "style_hash": style_hash(style),
        "misfits": [misfit_words(misfit) for misfit in misfits(comparison.old, comparison.new)],
        "old": filing_view(comparison.old),
        "new": filing_view(comparison.new),
        "counts": _counts(comparison),
        "beside": beside_words(comparison),
        "figure_counts": figure_counts(comparison),
        "shift_counts": shift_counts(comparison),
        "reviewed": reviewed_words(comparison, selection.said),
        "marked": marked_words(comparison, selection.said),
    }


def _text(selection: Selection) -> dict[str, Any]:
    """The factors and the figures."""
    content = selection.content
    categories = categories_of(selection, token_spans)
    anchors = _anchors(categories)
    segments = [one for pair in selection.pairs for row in pair.rows for one in row.segments]
    return {
        "first": first_views(selection),
        "replaced": replacement_views(selection, _row_anchors(categories)),
        "categories": categories,
        "redline": content.layout is ReportLayout.REDLINE,
        "lists_figures": content.verdicts != (),
        "listed": selection.numbers,
        "cut": selection.cut or content.verdicts is not None,
        "ledger": ledger_groups(selection, anchors),
        "findings": finding_views(selection, anchors),
        "changes": change_views(selection),
        "any_ignored": any(one.ignored for one in segments),
        "any_moved": any(one.moved for one in segments),
    }


def _end(selection: Selection, making: Making) -> dict[str, Any]:
    """What stands behind them, and how it was made."""
    comparison, said, review = selection.comparison, selection.said, selection.review
    return {
        "strays": said.stray_notes(comparison) if said is not None else (),
        "figure_strays": stray_figure_notes(comparison, said),
        "shows_aside": selection.content.set_aside,
        "ignored": not_counted_words(comparison.options),
        "similarity": comparison.similarity,
        "manifest": manifest_text(manifest_of(comparison, review, making, "html")),
        "thresholds": THRESHOLDS,
        "made_title": TITLE,
        "made": made_words(how_made(comparison, review, making, "html")),
    }


def _counts(comparison: Comparison) -> list[Count]:
    counts = summary(comparison)
    lines = [Count(GLYPHS[status], counts[status.value], STATUS_WORDS[status]) for status in Status]
    lines += [Count(FLAG_GLYPHS[flag], counts[flag.value], flag.value) for flag in Flag if counts[flag.value]]
    by_hand = sum(pair.manual for pair in comparison.pairs)
    return [*lines, Count(HAND, by_hand, f"paired or unpaired {BY_HAND}")] if by_hand else lines


def _anchors(categories: Iterable[CategoryView]) -> frozenset[str]:
    """The ids of the figures that stand in the text of the page."""
    return frozenset(
        f"f{run.figure.number}-{SIDES[run.figure.side].value}"
        for category in categories
        for view in category.pairs
        for rows in view.runs
        for row in rows.rows
        for part in (*row.old, *row.new)
        for run in part.runs
        if run.figure is not None
    )


def _row_anchors(categories: Iterable[CategoryView]) -> frozenset[str]:
    """The ids of the rows that stand in the page."""
    views = (view for category in categories for view in category.pairs)
    return frozenset(row.anchor for view in views for run in view.runs for row in run.rows)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    environment.filters |= {
        "classes_of": classes_of,
        "counted": counted,
        "delta_words": delta_words,
        "differ_words": differ_words,
        "doubt_words": doubt_words,
        "doubt_words_of": doubt_words_of,
        "inline_html": inline_html,
        "note_count": note_count,
        "note_head": partial(note_head, utc=True),
        "note_words": note_words,
        "percent": "{:.1%}".format,
        "percent_words": percent_words,
        "read_words": read_words,
        "verdict_glyph": lambda change: VERDICT_GLYPHS[change.verdict],
        "verdict_words": verdict_words,
    }
    return environment


def style_hash(style: str) -> str:
    """Return the style sheet's hash as a content security policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
