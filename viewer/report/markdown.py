"""The short form of the report: what fits a terminal, a pull request or a mail.

A filing's text may hold Markdown of its own, ``![](http://…)`` for one, which a viewer would fetch. So every
character that could mean something inside a line is escaped; filing text never begins a line.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from viewer.comparison.beside.set_aside import CATEGORY
from viewer.comparison.misfits import misfits
from viewer.comparison.model import Comparison, Flag, Pair, Status
from viewer.comparison.places import NEW, OLD
from viewer.filings.model import Filing
from viewer.redline.attention.replacements import KEPT_GLYPH, REPLACED_GLYPH
from viewer.redline.ledger import LedgerRow
from viewer.report.content.selection import Selection, selection_of
from viewer.report.content.words import shown_words
from viewer.report.filing_view import filing_view
from viewer.report.formats import BY_NAME, ReportFormat
from viewer.report.made.facts import HowMade, how_made
from viewer.report.made.making import Making
from viewer.report.made.words import THRESHOLDS, TITLE, made_words
from viewer.report.printable import printable
from viewer.review import Review
from viewer.review.figure_marks import FigureEntry
from viewer.wording.beside import beside_words
from viewer.wording.checks import check_words, entries_of, marked_words
from viewer.wording.doubts import doubt_words
from viewer.wording.figures import (
    delta_words,
    percent_words,
    read_words,
    verdict_words,
)
from viewer.wording.links import row_name
from viewer.wording.pairs import (
    STATUS_WORDS,
    counted,
    counts_of,
    entry_words,
    factor_numbers,
    glyph,
    pair_words,
    reviewed_words,
)
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.record.notes import note_line, said_line
from viewer.wording.record.sign_offs import sign_off_words
from viewer.wording.snippets import Snippet
from viewer.wording.summary import figure_counts, shift_counts, summary
from viewer.wording.title import files_of, title_of

_SPECIAL = re.compile(r"[`*_\[\]<|~]|\\(?![A-Za-z0-9 ])|&(?=#?\w+;)")
"""A backslash before a letter, a digit or a blank stands for itself (CommonMark 0.31, 2.4): it stays."""
_SCHEME = re.compile(r"(?<=[a-z])(?=://)|(?<=www)(?=\.)", re.IGNORECASE)
"""Where GitHub's Markdown would make a link of a bare address."""


LONGEST_HEADING = 70
"""Characters of a heading in the table of figures."""


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is, on one line."""
    line = " ".join(text.split())
    return _SCHEME.sub(r"\\", _SPECIAL.sub(r"\\\g<0>", line))


def _sign(sign: str) -> str:
    """Return a sign that stands first in an item of a list, where a bare plus would begin another list."""
    return f"\\{sign}" if sign in "+-*" else escaped(sign)


def render_markdown(
    comparison: Comparison, review: Review | None = None, making: Making | None = None
) -> str:
    """Return a concise summary: counts, one line a pair, proofs, the figures to look at, how it was made."""
    face = BY_NAME["markdown"]
    selection = selection_of(comparison, review, making or Making(), face)
    lines = (*_lines(selection, face), *_made(how_made(comparison, review, making, "markdown")))
    return printable("\n".join(lines) + "\n")


def _made(made: HowMade) -> Iterator[str]:
    """The last part. Thresholds are left out, for what is to fit a mail; other faces have them."""
    yield ""
    yield f"## {TITLE}"
    for group in made_words(made):
        if group.title == THRESHOLDS:
            continue
        yield ""
        yield f"**{group.title}**"
        yield ""
        for line in group.lines:
            yield f"- {escaped(line.label)}: {escaped(line.value)}"


def _lines(selection: Selection, face: ReportFormat) -> Iterator[str]:
    comparison, content, said = selection.comparison, selection.content, selection.said
    yield f"# {escaped(content.title or title_of(comparison))}"
    yield ""
    if content.title:
        yield escaped(title_of(comparison))
        yield ""
    if files_of(comparison) not in title_of(comparison):
        yield escaped(files_of(comparison))
        yield ""
    if content.reviewer:
        yield f"- Reviewer: {escaped(content.reviewer)}"
    yield from _sign_off(selection.review)
    yield f"- What is shown: {escaped(shown_words(selection, face))}"
    for misfit in misfits(comparison.old, comparison.new):
        yield f"- Warning: {escaped(misfit_words(misfit))}"
    for side, filing in (("Old", comparison.old), ("New", comparison.new)):
        yield from _filing(side, filing)
    yield ""
    yield _counts(comparison, said)
    yield ""
    yield from _first(selection)
    yield from _replaced(selection)
    yield "## Risk factors"
    yield ""
    for pair in selection.pairs:
        yield from _pair(pair, said, f"{CATEGORY} › " if pair is comparison.set_aside else "")
    yield from _figures(selection)
    yield from _findings(selection)
    strays = said.stray_notes(comparison) if said is not None else ()
    if strays:
        yield ""
        yield "## Notes on factors that are no longer found"
        yield ""
        for heading, note in strays:
            yield f"- {escaped(heading)}: {escaped(note_line(note))}"


def _sign_off(review: Review | None) -> Iterator[str]:
    if review is None:
        return
    signed = sign_off_words(review.sign_off, utc=True)
    if review.sign_off.title:
        yield f"- Review: {escaped(review.sign_off.title)}"
    if signed:
        yield f"- {escaped(signed[:1].upper() + signed[1:])}"


def _first(selection: Selection) -> Iterator[str]:
    found = selection.looks
    if not found:
        return
    yield "## What to look at first"
    yield ""
    for number, look in enumerate(found, start=1):
        why = f": {escaped(look.why)}" if look.why else ""
        heading = escaped(_shortened(look.pair.heading))
        yield f"{number}. {_sign(look.sign)} **{escaped(look.kind)}**{why} ({heading})"
        sides = (("Old", look.old, look.old_clause), ("New", look.new, look.new_clause))
        yield from (f"   - {side}: {_clause(text, clause)}" for side, text, clause in sides if text)
    yield ""


def _clause(text: str, clause: Snippet) -> str:
    """A clause with its figure in bold, where Markdown reads the asterisks so: between other words."""
    before, after = clause.before, clause.after
    apart = (not before or before[-1].isspace()) and not after[:1].isalnum()
    if not clause.figure or not apart:
        return escaped(text)
    blank = " " if after[:1].isspace() else ""
    lead = f"{escaped(before)} " if before.strip() else ""
    return f"{lead}**{escaped(clause.figure)}**{blank}{escaped(after)}".rstrip()


def _replaced(selection: Selection) -> Iterator[str]:
    """Each replacement once. Its places are left out, for what is to fit a mail; the exceptions are not."""
    found = selection.replacements
    if not found:
        return
    yield "## Replaced throughout"
    yield ""
    for each in found:
        exceptions = f"; **{each.exceptions}**" if each.exceptions else ""
        yield f"- {REPLACED_GLYPH} {escaped(each.words)}: {each.counted}{exceptions}"
        yield from (
            f"   - {KEPT_GLYPH} {escaped(_shortened(place.pair.heading))}: {escaped(place.text)}"
            for place in each.kept
        )
    yield ""


def _figures(selection: Selection) -> Iterator[str]:
    comparison = selection.comparison
    entry = entries_of(comparison, selection.said)
    loud = [row for row in selection.rows if selection.lists_quiet or not row.quiet]
    paired = (Status.EDITED, Status.UNCHANGED)
    # A figure that both filings have is shown wherever it stands, in a new factor too.
    shown = [row for row in loud if row.pair.status in paired or (row.change.old and row.change.new)]
    if loud:
        yield ""
        yield "## Figures"
        yield ""
    if shown:
        yield "| Factor | What it measures | Old | New | Δ | % | Change |"
        yield "| --- | --- | ---: | ---: | ---: | ---: | --- |"
        for row in shown:
            yield _figure(row, entry(row.change))
    if len(loud) > len(shown):
        if shown:
            yield ""
        rest = counted(len(loud) - len(shown), "figure stands", "figures stand")
        aside = comparison.set_aside
        where = "factors and notes" if aside is not None and not (aside.old and aside.new) else "factors"
        yield f"{rest} in new and removed {where}, which the HTML and JSON reports list."


def _filing(side: str, filing: Filing) -> Iterator[str]:
    view = filing_view(filing)
    file = f" ({escaped(view.file)})" if view.file != view.name else ""
    yield f"- {side}: **{escaped(view.name)}**{file}, {escaped(view.section)}"
    if view.unassigned:
        yield f"  - Warning: {escaped(view.coverage)}"
    for warning in view.warnings:
        yield f"  - Warning: {escaped(warning)}"
    if view.unread.places:
        yield f"  - {escaped(view.unread.count)}"


def _counts(comparison: Comparison, review: Review | None) -> str:
    counts = summary(comparison)
    parts = [f"{counts[status.value]} {STATUS_WORDS[status]}" for status in Status]
    parts += [f"{counts[flag.value]} {flag.value}" for flag in Flag if counts[flag.value]]
    sentences = [", ".join(parts), *(escaped(said.words) for said in beside_words(comparison))]
    sentences += [figure_counts(comparison), shift_counts(comparison)]
    sentences += [reviewed_words(comparison, review), marked_words(comparison, review)]
    return "; ".join(sentence for sentence in sentences if sentence) + "."


def _pair(pair: Pair, review: Review | None, lead: str = "") -> Iterator[str]:
    words = " · ".join(pair_words(pair))
    facts = counts_of(pair)
    tail = f" ({', '.join(facts)})" if facts else ""
    sign = _sign(glyph(pair))
    numbers = factor_numbers(pair)
    cited = f" ({numbers})" if numbers else ""
    yield f"- {sign} {words}{cited}: **{lead}{escaped(pair.heading)}**{tail}"
    if pair.status in (Status.ADDED, Status.REMOVED):
        yield f"  - Why: {escaped(pair.why)}"
    if review is not None:
        entry = review.entry(pair)
        for _, sign, mark in entry_words(entry):
            yield f"  - {_sign(sign)} {mark}"
        for note in entry.notes:
            item = "    - Answer" if note.reply_to else "  - Note"
            yield f"{item}: {escaped(said_line(note))}"


def _findings(selection: Selection) -> Iterator[str]:
    findings = selection.findings
    if findings:
        yield ""
        yield "## Figures of one filing that do not agree"
        yield ""
    for finding in findings:
        where = f"{_shortened(finding.pair.heading)}, {finding.side} filing"
        yield f"- {escaped(where)}: {escaped(finding.figures)}. {escaped(finding.reason)}"


def _figure(row: LedgerRow, entry: FigureEntry) -> str:
    change = row.change
    by_hand = "by hand" if change.manual else ""
    marks = [f"{sign} {words}" for _, sign, words in check_words(entry)]
    tie = row.statements if change.tie is not None and change.tie.fact is not None else ""
    said = (verdict_words(change), by_hand, doubt_words(change), tie, *marks, entry.note)
    verdict = ", ".join(words for words in said if words)
    cells = (
        ": ".join(filter(None, (row.numbers, _shortened(row.pair.heading)))),
        row.measure,
        read_words(row.figure(OLD)),
        read_words(row.figure(NEW)),
        delta_words(change),
        percent_words(change),
        verdict,
    )
    return f"| {' | '.join(escaped(cell) for cell in cells)} |"


def _shortened(heading: str) -> str:
    """Return the beginning of a heading, cut between words: the same one may stand in many rows."""
    return textwrap.shorten(row_name(heading), LONGEST_HEADING, placeholder=" …")
