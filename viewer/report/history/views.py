"""What the page of a history shows, ready to be placed: filings, matrix, lives, counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from viewer.comparison.places import PlacedSpan
from viewer.filings.model import Filing
from viewer.history import FactorAt, Lineage, ShiftInTime
from viewer.report.history.contents import HistoryContents
from viewer.report.history.series_views import SeriesView
from viewer.wording.history.cells import (
    RiskCell,
    RiskState,
    counts_words,
    risk_cell_words,
    risk_glyph,
    risk_state_words,
    risk_title,
)
from viewer.wording.history.lives import LifeLine, life_lines, life_words
from viewer.wording.pairs import counted
from viewer.wording.readings.filings import file_name, section_words, warnings_of
from viewer.wording.shifts import shift_glyph, shift_words
from viewer.wording.title import TURNS

BAR = 60
"""Units of a bar that stands for the whole."""


@dataclass(frozen=True, slots=True)
class HistoryFilingView:
    """A filing at the head of the page."""

    name: str
    file: str
    about: str
    section: str
    sha256: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellView:
    """A cell of the matrix."""

    state: str
    glyph: str
    words: str
    """What became of the risk, in short."""
    counts: str
    told: str
    """All there is to say of it."""
    length: float
    """Its bar, in units of :data:`BAR`: its text beside the longest."""
    similar: float
    """How much of it is as before; 0 where there is nothing before."""


@dataclass(frozen=True, slots=True)
class ShiftView:
    """A shift of meaning at its step."""

    sign: str
    when: str
    """``"FY2023 ▸ FY2024"``."""
    why: str
    old: str
    new: str
    old_sentence: str
    new_sentence: str


@dataclass(frozen=True, slots=True)
class RiskView:
    """A risk: its row of the matrix and its life."""

    id: str
    heading: str
    gone: bool
    cells: tuple[CellView, ...]
    life: str
    lines: tuple[LifeLine, ...]
    shifts: tuple[ShiftView, ...]
    sentences: str
    """Since when its sentences in the newest filing stand as they are."""
    series: tuple[SeriesView, ...]
    """Those that it tells a part of."""
    own_series: tuple[SeriesView, ...]
    """Those that are shown under it: of several risks, under the first."""


@dataclass(frozen=True, slots=True)
class RiskGroup:
    """Risks of one category of the newest filing, or those that it lacks."""

    title: str
    risks: tuple[RiskView, ...]


def filing_views(contents: HistoryContents) -> tuple[HistoryFilingView, ...]:
    """Return the filings, the oldest first."""
    return tuple(
        HistoryFilingView(
            name,
            file_name(filing),
            _about(filing),
            section_words(filing),
            filing.sha256,
            warnings_of(filing),
        )
        for name, filing in zip(contents.names, contents.history.filings, strict=True)
    )


def _about(filing: Filing) -> str:
    return " ".join(filter(None, (filing.company, filing.form)))


def risk_groups(contents: HistoryContents, series: tuple[SeriesView, ...]) -> tuple[RiskGroup, ...]:
    """Return the risks in the order of the newest filing under its categories, those that are gone at the
    end."""
    groups: dict[str, list[RiskView]] = {}
    longest = max((cell.length for _, cells in contents.cells for cell in cells), default=0)
    for lineage, cells in contents.cells:
        title = "Gone from the newest filing" if lineage.gone else " › ".join(lineage.category_path)
        groups.setdefault(title, []).append(_risk(contents, lineage, cells, longest, series))
    return tuple(RiskGroup(title, tuple(risks)) for title, risks in groups.items())


def _risk(
    contents: HistoryContents,
    lineage: Lineage,
    cells: tuple[RiskCell, ...],
    longest: int,
    series: tuple[SeriesView, ...],
) -> RiskView:
    history, names = contents.history, contents.names
    return RiskView(
        lineage.id,
        risk_title(lineage),
        lineage.gone,
        tuple(_cell(cell, names, longest) for cell in cells),
        life_words(history, lineage, names),
        life_lines(history, lineage, names),
        tuple(shift_view(contents, shift) for shift in contents.shifts if shift.lineage == lineage.id),
        _sentences(contents, lineage),
        tuple(one for one in series if lineage.id in {id_ for id_, _ in one.risks}),
        tuple(one for one in series if lineage.id == one.risks[0][0]),
    )


def shift_view(contents: HistoryContents, shift: ShiftInTime) -> ShiftView:
    """Return a shift in words, with the two sentences."""

    def text(at: FactorAt, placed: PlacedSpan) -> str:
        part = contents.history.factor(at).parts[placed.place.part]
        return " ".join(placed.span.of(part.text).split())

    old, new = shift.shift.old, shift.shift.new
    return ShiftView(
        shift_glyph(shift.shift),
        TURNS.join((contents.names[shift.until], contents.names[shift.since])),
        shift_words(shift.shift),
        text(shift.old, old.words),
        text(shift.new, new.words),
        text(shift.old, old.sentence),
        text(shift.new, new.sentence),
    )


def _sentences(contents: HistoryContents, lineage: Lineage) -> str:
    """``Of its 10 sentences in FY2025, as they read now: 4 since FY2022, 6 since FY2025``."""
    since = Counter(
        sentence.since
        for sentence in contents.sentences
        if sentence.at.factor.number in lineage.factors[sentence.at.filing]
    )
    if not since:
        return ""
    years = [f"{count:,} since {contents.names[at]}" for at, count in sorted(since.items())]
    return (
        f"Of its {counted(since.total(), 'sentence')} in {contents.names[-1]}, heading included, "
        f"as they read now: {', '.join(years)}."
    )


def _cell(cell: RiskCell, names: tuple[str, ...], longest: int) -> CellView:
    words = risk_state_words(cell, names)
    return CellView(
        cell.state.value,
        risk_glyph(cell),
        "" if cell.state in (RiskState.BEFORE, RiskState.ABSENT) else ", ".join(words),
        ", ".join(counts_words(cell.shifts, cell.figures)),
        risk_cell_words(cell, names),
        round(BAR * cell.length / longest, 1) if longest else 0,
        round(BAR * cell.similarity, 1) if cell.similarity is not None else 0,
    )


def history_counts(contents: HistoryContents) -> list[tuple[str, str]]:
    """Return what is counted at the head of the page: a sign and words."""
    lineages = contents.history.lineages
    states = Counter(
        state
        for lineage in lineages
        for state in (
            *(["gone"] if lineage.gone else []),
            *(["new"] if lineage.first else []),
            *(["back"] if lineage.missing else []),
        )
    )
    restated = sum(len(series.restated) for series in contents.series)
    told = [
        ("", counted(len(contents.history.filings), "filing")),
        ("", counted(len(lineages), "risk")),
        ("+", f"{states['new']} came in later" if states["new"] else ""),
        ("−", f"{states['gone']} gone from the newest filing" if states["gone"] else ""),
        ("↩", f"{states['back']} dropped and back" if states["back"] else ""),
        ("", counted(len(contents.series), "series of figures", "series of figures")),
        ("≠", counted(restated, "restated period") if restated else ""),
    ]
    return [(sign, words) for sign, words in told if words]
