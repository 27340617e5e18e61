"""The two sample filings, read and compared, beside what a careful reader finds in them."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from viewer.comparison import compare
from viewer.comparison.model import (
    Comparison,
    FigureChange,
    FigureVerdict,
    Op,
    Pair,
    PlacedFigure,
    Row,
)
from viewer.comparison.places import Place
from viewer.filings import read
from viewer.filings.model import Factor, Filing, Paragraph
from viewer.resources import resource
from viewer.wording.readings.doubts import other_warnings, section_warnings

EXPECTED: dict[str, Any] = tomllib.loads(
    Path(__file__).with_name("samples_expected.toml").read_text(encoding="utf-8")
)
SIDES = ("old", "new")
HEADINGS: dict[str, str] = {
    factor["id"]: factor["heading"] for side in SIDES for factor in EXPECTED[side]["factors"]
}


def _cases(key: str) -> list[Any]:
    """``(side, entry)`` for every entry of a list that both filings have."""
    return [
        pytest.param(side, entry, id=f"{side}-{entry.get('in', entry.get('class'))}-{number}")
        for side in SIDES
        for number, entry in enumerate(EXPECTED[side][key])
    ]


@pytest.fixture(scope="module")
def filings() -> dict[str, Filing]:
    return {side: read(resource("samples", EXPECTED[side]["file"])) for side in SIDES}


@pytest.fixture(scope="module")
def comparison(filings: dict[str, Filing]) -> Comparison:
    return compare(filings["old"], filings["new"])


def _factor(filing: Filing, factor_id: str) -> Factor:
    return next(factor for factor in filing.factors if factor.heading.text == HEADINGS[factor_id])


def _paragraph(filing: Filing, factor_id: str, text: str) -> Paragraph:
    """The one paragraph of a factor that has the text."""
    found = [part for part in _factor(filing, factor_id).parts if text in part.text]
    assert len(found) == 1, f"{text!r} stands in {len(found)} paragraphs"
    return found[0]


def _headings(comparison: Comparison, ids: tuple[str, ...]) -> list[str]:
    sides = {"o": comparison.old, "n": comparison.new}
    return [sides[name[0]].factors[int(name[1:]) - 1].heading.text for name in ids]


def _pairs(comparison: Comparison, factor_id: str) -> list[Pair]:
    """The pairs that a factor of the expectation is in; all of them for ``"any"``."""
    if factor_id == "any":
        return list(comparison.pairs)
    heading = HEADINGS[factor_id]
    return [
        pair
        for pair in comparison.pairs
        if heading in _headings(comparison, pair.old if factor_id[0] == "o" else pair.new)
    ]


@pytest.mark.parametrize("side", SIDES)
def test_head(filings: dict[str, Filing], side: str) -> None:
    filing, expected = filings[side], EXPECTED[side]
    assert filing.company == expected["company"]
    assert filing.form == expected["form"]
    assert filing.fiscal_year == expected["fiscal_year"]
    assert len(filing.preamble) == expected["preamble"]


@pytest.mark.parametrize("side", SIDES)
def test_section_is_found_and_accounted_for(filings: dict[str, Filing], side: str) -> None:
    filing = filings[side]
    section = filing.section.span.of(filing.text)
    assert filing.section.item == "3.D"
    assert "Not applicable." not in section
    assert "Item 4" not in section
    assert section.rstrip().endswith("the securities laws of the United States.")
    assert section_warnings(filing) == ()
    assert other_warnings(filing) == ()
    assert filing.coverage.unassigned == ()
    assert filing.coverage.assigned == filing.coverage.characters


@pytest.mark.parametrize("side", SIDES)
def test_factors(filings: dict[str, Filing], side: str) -> None:
    found = [(f.category, f.heading.text, len(f.paragraphs)) for f in filings[side].factors]
    assert found == [(f["category"], f["heading"], f["paragraphs"]) for f in EXPECTED[side]["factors"]]


@pytest.mark.parametrize(("side", "entry"), _cases("joined"))
def test_paragraph_is_joined_over_a_page_end(
    filings: dict[str, Filing], side: str, entry: dict[str, str]
) -> None:
    paragraph = _paragraph(filings[side], entry["in"], entry["text"])
    assert len(paragraph.pieces) == 2
    between = range(paragraph.pieces[0].end, paragraph.pieces[1].start)
    noise = {
        block.noise.value
        for block in filings[side].blocks
        if block.noise and block.span.start in between and block.noise.value != "white space"
    }
    assert noise == ({entry["noise"]} if "noise" in entry else set())


@pytest.mark.parametrize(("side", "entry"), _cases("noise"))
def test_what_is_no_part_of_a_factor_is_named(
    filings: dict[str, Filing], side: str, entry: dict[str, str]
) -> None:
    filing = filings[side]
    found = {block.span.of(filing.text).strip(): block.noise for block in filing.blocks if block.noise}
    assert found.get(entry["text"]) == entry["class"]
    assert not any(entry["text"] == part.text for factor in filing.factors for part in factor.parts)


@pytest.mark.parametrize(("side", "entry"), _cases("repairs"))
def test_repair_keeps_the_original(filings: dict[str, Filing], side: str, entry: dict[str, str]) -> None:
    paragraph = _paragraph(filings[side], entry["in"], entry["text"])
    assert any(entry["original"] in repair.original for repair in paragraph.repairs)
    assert entry["original"] not in paragraph.text


def test_characters_beyond_the_basic_plane_survive(filings: dict[str, Filing]) -> None:
    for side, factor in (("old", "o5"), ("new", "n5")):
        assert "Yoshino Maru (𠮷野丸) destroyed 46" in _factor(filings[side], factor).text


def test_pairs(comparison: Comparison) -> None:
    """Which factors are paired, in which order, with which status and flags: nothing more, nothing less."""
    wanted, either = [], {}
    for entry in EXPECTED["comparison"]["pairs"]:
        old, new = (tuple(HEADINGS[name] for name in entry[side]) for side in SIDES)
        wanted.append((old, new, entry["status"], set(entry["flags"])))
        either[old, new] = set(entry.get("either", ()))
    found = []
    for pair in comparison.pairs:
        old, new = (tuple(_headings(comparison, ids)) for ids in (pair.old, pair.new))
        flags = {flag.value for flag in pair.flags} - either.get((old, new), set())
        found.append((old, new, pair.status.value, flags))
    assert found == wanted


def test_added_and_removed_carry_their_proof(comparison: Comparison) -> None:
    for factor in ("n8", "o13"):
        (pair,) = _pairs(comparison, factor)
        assert pair.nearest is not None
        assert pair.nearest.factor
        assert pair.nearest.containment < 0.5


def test_unchanged_shows_no_change(comparison: Comparison) -> None:
    for factor in ("n9", "n11", "n15"):
        (pair,) = _pairs(comparison, factor)
        assert pair.change_count == 0
        assert (pair.inserted, pair.deleted) == (0, 0)
        assert pair.figures_changed == 0


def _rows(comparison: Comparison, factor_id: str) -> list[Row]:
    return [row for pair in _pairs(comparison, factor_id) for row in pair.rows]


@pytest.mark.parametrize("entry", EXPECTED["comparison"]["whole"], ids=lambda entry: str(entry["old"]))
def test_figure_is_one_token(comparison: Comparison, entry: dict[str, str]) -> None:
    rows = [row for row in _rows(comparison, entry["in"]) if entry["old"] in row.old_text]
    assert rows
    assert any(
        entry["old"] in before.text and entry["new"] in after.text
        for row in rows
        for before, after in zip(row.segments, row.segments[1:], strict=False)
        if (before.op, after.op) == (Op.DELETE, Op.INSERT)
    )


def _agrees(placed: PlacedFigure | None, expected: list[Any] | None, entry: dict[str, Any]) -> bool:
    if placed is None or expected is None:
        return placed is None and expected is None
    figure, (text, value) = placed.figure, expected
    if figure.kind.value != entry["kind"] or not (text in figure.text or figure.text in text):
        return False
    if figure.unit != entry.get("unit", "percent" if entry["kind"] == "percent" else figure.unit):
        return False
    if entry.get("counted", "").casefold() not in (figure.unit or "").casefold():
        return False
    if isinstance(value, str) or isinstance(figure.value.plain, str):
        return bool(value == figure.value.plain)
    return math.isclose(figure.value.plain, value, rel_tol=1e-9)


def _found(comparison: Comparison, entry: dict[str, Any]) -> Iterator[FigureChange]:
    for pair in _pairs(comparison, entry["in"]):
        for change in pair.figures:
            if _agrees(change.old, entry.get("old"), entry) and _agrees(change.new, entry.get("new"), entry):
                yield change


def _name(entry: dict[str, Any]) -> str:
    texts = [str(entry[side][0]) if side in entry else "nothing" for side in SIDES]
    return f"{entry['in']}: {' to '.join(texts)}"


@pytest.mark.parametrize("entry", EXPECTED["comparison"]["figures"], ids=_name)
def test_figure(comparison: Comparison, entry: dict[str, Any]) -> None:
    found = list(_found(comparison, entry))
    assert found, "no such figure in " + "; ".join(
        f"{change.old and change.old.figure.text} -> {change.new and change.new.figure.text}"
        for pair in _pairs(comparison, entry["in"])
        for change in pair.figures
        if entry["in"] != "any"
    )
    assert entry["verdict"] in [change.verdict.value for change in found]
    if entry.get("suspect"):
        assert all(change.suspect for change in found)
    elif entry["verdict"] in ("changed", "unchanged", "restated"):
        assert not any(change.suspect for change in found)


def _figures(comparison: Comparison) -> Iterator[tuple[str, PlacedFigure]]:
    """Every figure of the ledger, with the whole text of the part that it stands in."""
    for pair in comparison.all_pairs:
        for change in pair.figures:
            for placed in (change.old, change.new):
                if placed is not None:
                    yield comparison.paragraphs[placed.place].text, placed


@pytest.mark.parametrize("words", EXPECTED["comparison"]["no_figures"])
def test_no_figure(comparison: Comparison, words: str) -> None:
    texts = [part.text for f in (comparison.old, comparison.new) for x in f.factors for part in x.parts]
    texts += [part.text for f in (comparison.old, comparison.new) for part in f.preamble]
    assert any(words in text for text in texts)
    overlapping = [
        placed.figure.text
        for text, placed in _figures(comparison)
        for at in re.finditer(re.escape(words), text)
        if placed.figure.start < at.end() and at.start() < placed.figure.end
    ]
    assert overlapping == []


def test_every_figure_stands_where_it_says(comparison: Comparison) -> None:
    for text, placed in _figures(comparison):
        assert text[placed.figure.start : placed.figure.end] == placed.figure.text


def test_what_is_counted_is_no_number(comparison: Comparison) -> None:
    """The unit of "two of our nine directors" is directors, not "nine directors"."""
    numerals = re.compile(r"\b(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)", re.I)
    units = {placed.figure.unit or "" for _, placed in _figures(comparison)}
    assert [unit for unit in sorted(units) if numerals.search(unit)] == []


def _marked(row: Row, place: Place, side: Op, placed: PlacedFigure) -> bool:
    """Whether a figure lies wholly in text that only its own side has."""
    places = row.old if side is Op.DELETE else row.new
    text = row.old_text if side is Op.DELETE else row.new_text
    before = text.split("\n")[: places.index(place)]
    start = sum(len(part) + 1 for part in before) + placed.figure.start
    at = 0
    for segment in row.segments:
        if segment.op not in (Op.EQUAL, side):
            continue
        end = at + len(segment.text)
        if segment.op is Op.EQUAL and at < start + len(placed.figure.text) and start < end:
            return False
        at = end
    return True


def test_a_changed_figure_is_marked_on_both_sides(comparison: Comparison) -> None:
    """What the ledger calls changed is not shown as text that both filings have."""
    unmarked = []
    for pair in comparison.pairs:
        for change in pair.figures:
            if change.verdict is not FigureVerdict.CHANGED:
                continue
            for side, placed in ((Op.DELETE, change.old), (Op.INSERT, change.new)):
                assert placed is not None
                places = [(row, row.old if side is Op.DELETE else row.new) for row in pair.rows]
                (row,) = [row for row, there in places if placed.place in there]
                if not _marked(row, placed.place, side, placed):
                    unmarked.append((pair.heading, side.value, placed.figure.text, change.reason))
    assert unmarked == []
