"""The HTML report: one file that a reviewer mails to a colleague, who opens it years later, offline.

Nothing in it is fetched and nothing in it runs: no script, and a content security policy that allows its
own style sheet, by hash, and nothing else. It is read without scripts, printed, and searched.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache, partial
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import viewer
from viewer.comparison.misfits import misfits
from viewer.comparison.model import Comparison, Flag, Status
from viewer.report.filing_view import filing_view
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
from viewer.report.shown.pairs import categories_of
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
from viewer.wording.record.sign_offs import sign_off_words
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
        making: Its date, and whether inserted and deleted are blue and orange rather than green and red.
    """
    making = making or Making()
    categories = categories_of(comparison, review, token_spans)
    style = style_sheet(safe=making.blue_orange)
    html = (
        _environment()
        .get_template("report.html.j2")
        .render(
            title=title_of(comparison),
            files=files_of(comparison),
            review_title=review.sign_off.title if review is not None else "",
            signed=sign_off_words(review.sign_off, utc=True) if review is not None else "",
            version=viewer.__version__,
            style=Markup(style),  # noqa: S704 - our own style sheet; nothing of a filing is in it
            style_hash=_hash(style),
            misfits=[misfit_words(misfit) for misfit in misfits(comparison.old, comparison.new)],
            old=filing_view(comparison.old),
            new=filing_view(comparison.new),
            counts=_counts(comparison),
            beside=beside_words(comparison),
            figure_counts=figure_counts(comparison),
            shift_counts=shift_counts(comparison),
            first=first_views(comparison),
            replaced=replacement_views(comparison),
            reviewed=reviewed_words(comparison, review),
            marked=marked_words(comparison, review),
            categories=categories,
            ledger=ledger_groups(comparison, review),
            findings=finding_views(comparison),
            any_ignored=any(
                s.ignored for pair in comparison.all_pairs for row in pair.rows for s in row.segments
            ),
            any_moved=any(
                s.moved for pair in comparison.all_pairs for row in pair.rows for s in row.segments
            ),
            strays=review.stray_notes(comparison) if review is not None else (),
            figure_strays=stray_figure_notes(comparison, review),
            ignored=not_counted_words(comparison.options),
            similarity=comparison.similarity,
            manifest=manifest_text(manifest_of(comparison, review, making, "html")),
            changes=change_views(comparison),
            thresholds=THRESHOLDS,
            made_title=TITLE,
            made=made_words(how_made(comparison, review, making, "html")),
        )
    )
    return sealed(printable(html))


def _counts(comparison: Comparison) -> list[Count]:
    counts = summary(comparison)
    lines = [Count(GLYPHS[status], counts[status.value], STATUS_WORDS[status]) for status in Status]
    lines += [Count(FLAG_GLYPHS[flag], counts[flag.value], flag.value) for flag in Flag if counts[flag.value]]
    by_hand = sum(pair.manual for pair in comparison.pairs)
    return [*lines, Count(HAND, by_hand, f"paired or unpaired {BY_HAND}")] if by_hand else lines


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


def _hash(style: str) -> str:
    """Return the style sheet's hash as a content security policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
