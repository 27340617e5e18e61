"""How a report was made: both files, what was said by hand and by whom, the date, the command."""

from __future__ import annotations

import shlex
from dataclasses import asdict, replace
from datetime import UTC, datetime

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.sample import sample
from viewer.cli.commands import compare
from viewer.cli.content_options import content_asked, options_asked
from viewer.comparison.model import Comparison
from viewer.comparison.options import Options
from viewer.filings.model import Span
from viewer.report.content.choices import (
    Colours,
    ReportContent,
    ReportLayout,
    Unchanged,
    WhichFactors,
    WhoseNotes,
    as_values,
)
from viewer.report.content.values import content_from
from viewer.report.made.command import command_of
from viewer.report.made.facts import how_made
from viewer.report.made.making import EPOCH_VARIABLE, UNKNOWN, DateSource, Making, ReportDate, report_date
from viewer.report.made.words import made_words
from viewer.review import Entry, Mark, Review
from viewer.review.acts import act as acts
from viewer.review.acts.difference import said
from viewer.review.acts.signing import signed
from viewer.review.figure_names import FigureNames
from viewer.review.sign_off import Signing


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(EPOCH_VARIABLE, raising=False)


def empty(comparison: Comparison) -> Review:
    return Review(comparison.old.sha256, comparison.new.sha256)


def told(comparison: Comparison, review: Review | None = None, making: Making | None = None) -> list[str]:
    """Each line as ``Group: label: value``."""
    groups = made_words(how_made(comparison, review, making))
    return [f"{group.title}: {line.label}: {line.value}" for group in groups for line in group.lines]


def test_both_files_are_told_without_their_folders() -> None:
    comparison = sample()
    lines = told(comparison)
    assert "Old filing: File: harbour-2024.md" in lines
    assert f"Old filing: SHA-256: {comparison.old.sha256}" in lines
    assert not [line for line in lines if "/home/" in line]


def test_the_size_of_a_file_is_told_where_it_is_known() -> None:
    comparison = sample()
    sized = replace(comparison, new=replace(comparison.new, size=12_345))
    assert "New filing: Size: 12,345 bytes" in told(sized)
    assert not [line for line in told(comparison) if "Size" in line]


def test_a_section_tells_how_surely_it_was_read_and_each_warning() -> None:
    lines = told(sample())
    assert any("read with 62% confidence" in line for line in lines)
    assert "Old filing: Warning: The year was guessed" in lines


def test_without_a_review_that_is_said() -> None:
    lines = [line for line in told(sample()) if line.startswith("Review:")]
    assert lines == [
        "Review: Review: none is in this report: it depends on the two files and the options alone"
    ]


def test_marks_are_told_with_who_and_when(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acts, "_NAMED", ["Ann Example"])
    comparison = sample()
    before = empty(comparison)
    review, _ = said(before, before.with_entry(comparison.pairs[0], Entry(Mark.REVIEWED)))
    (one,) = how_made(comparison, review).reviewed
    assert (one.heading, one.mark, one.who) == (comparison.pairs[0].heading, "reviewed", "Ann Example")
    assert any(line.startswith("Marks: Ann Example, ") for line in told(comparison, review))


def test_a_mark_of_an_older_record_names_nobody() -> None:
    comparison = sample()
    review = empty(comparison).with_entry(comparison.pairs[0], Entry(Mark.FLAGGED))
    (one,) = how_made(comparison, review).reviewed
    assert (one.mark, one.who) == ("flagged", "")
    assert any(line.startswith("Marks: name not kept, ") for line in told(comparison, review))


def test_all_that_was_said_by_hand_is_in_one_list() -> None:
    comparison = sample()
    pointed = replace(comparison.new, section=replace(comparison.new.section, by_hand=True))
    comparison = replace(comparison, new=pointed)
    names = FigureNames(comparison)
    change = comparison.pairs[0].figures[1]
    assert change.new is not None
    review = empty(comparison)
    review = replace(review, figures=review.figures.with_match(names.of_change(change)[0], None))
    kinds = [(one.kind, one.words) for one in how_made(comparison, review).by_hand]
    assert kinds[0] == ("section", "The section of the new filing was pointed at.")
    assert kinds[1][0] == "figure"
    assert "“14”" in kinds[1][1]
    assert "no figure of the old filing" in kinds[1][1]


def test_a_signature_is_told_and_gives_the_report_its_date() -> None:
    comparison = sample()
    review = signed(empty(comparison), Signing.SIGNED, "Ann Example", "AE")
    assert any("Sign-off: signed by Ann Example (AE)" in line for line in told(comparison, review))
    assert report_date(comparison, review, Making()).source is DateSource.SIGNED


def test_the_date_is_what_was_asked_for_then_the_environment_then_the_filing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    comparison = sample()
    assert report_date(comparison, None, Making()).at == UNKNOWN
    filed = replace(comparison, new=replace(comparison.new, properties={"filed": "2025-07-01"}))
    assert report_date(filed, None, Making()).iso == "2025-07-01T00:00:00Z"
    monkeypatch.setenv(EPOCH_VARIABLE, "1700000000")
    assert report_date(filed, None, Making()).iso == "2023-11-14T22:13:20Z"
    asked = Making(datetime(2026, 5, 1, tzinfo=UTC))
    assert report_date(filed, None, asked).iso == "2026-05-01T00:00:00Z"


@pytest.mark.parametrize("seconds", ["", "soon", "-5", "9" * 30, "100"])
def test_an_epoch_that_is_none_is_passed_over(seconds: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(EPOCH_VARIABLE, seconds)
    assert report_date(sample(), None, Making()).at == UNKNOWN


@pytest.mark.parametrize("field", sorted(asdict(Options())))
def test_the_command_makes_the_same_options(field: str) -> None:
    options = replace(Options(), **{field: not getattr(Options(), field)})
    command = how_made(replace(sample(), options=options)).command
    context = click.Context(compare)
    words = shlex.split(command)[2:]
    compare.parse_args(context, words)
    assert options_asked(context.params) == options


NO_DATE = ReportDate(UNKNOWN, DateSource.UNKNOWN)
CONTENTS = st.builds(
    ReportContent,
    factors=st.sampled_from(WhichFactors),
    chosen=st.sampled_from([("o1",), ("n3", "o0"), ("na",)]),
    unchanged=st.sampled_from(Unchanged),
    layout=st.sampled_from(ReportLayout),
    verdicts=st.none() | st.sampled_from([(), ("changed",), ("changed", "not_rolled")]),
    introduction=st.booleans(),
    set_aside=st.booleans(),
    notes=st.sampled_from(WhoseNotes),
    colours=st.sampled_from(Colours),
    title=st.sampled_from(["", "For the file, --layout redline", "“Ann’s” 5%"]),
    reviewer=st.sampled_from(["Ann Example", "O'Neill -x"]),
    cut_data=st.booleans(),
).map(lambda one: replace(one, chosen=one.chosen if one.factors is WhichFactors.CHOSEN else ()))


@settings(max_examples=40)
@given(CONTENTS)
def test_the_command_shows_the_same(content: ReportContent) -> None:
    """What stands under *To make it again* asks for what this report shows, whatever was chosen."""
    words = shlex.split(command_of(sample(), Making(content=content), NO_DATE, "html", with_review=False))
    context = click.Context(compare)
    compare.parse_args(context, words[2:])
    assert content_asked(context.params) == content
    assert content_from(as_values(content)) == content


def test_the_command_names_files_with_blanks_and_all_that_was_asked_for() -> None:
    making = Making(
        datetime(2026, 5, 1, tzinfo=UTC), "Ann Example", ReportContent(colours=Colours.BLUE_ORANGE)
    )
    comparison = sample()
    command = how_made(comparison, empty(comparison), making, "docx").command
    assert shlex.split(command) == [
        *("factordiff", "compare", "harbour-2024.md", "Harbour Line.md", "--with-review"),
        *("--colours", "blue-orange"),
        *("--date", "2026-05-01T00:00:00Z", "--author", "Ann Example", "-o", "report.docx"),
    ]


def test_the_command_names_sections_that_were_named_and_standard_input() -> None:
    comparison = sample()
    section = replace(comparison.old.section, by_hand=True, span=Span(40, 900))
    old = replace(comparison.old, section=section)
    named = replace(comparison, old=old, new=replace(comparison.new, path="standard input"))
    words = shlex.split(how_made(named).command)
    assert words[2:6] == ["harbour-2024.md", "-", "--old-section", "40-900"]
    # With a review, the sections are in that.
    assert "--old-section" not in how_made(named, empty(named)).command


def test_libraries_and_thresholds_are_told() -> None:
    made = how_made(sample())
    assert made.libraries["rapidfuzz"]
    assert made.libraries["Python"]
    assert "factors" in made.thresholds
