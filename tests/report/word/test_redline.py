"""Accept all changes: the new filing's text is left. Reject them: it is the old one's, to the letter."""

from __future__ import annotations

import io
from dataclasses import replace

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from tests.redline.comparisons import planned_comparisons
from tests.report.sample import sample
from tests.report.word.accepting import W, between, check_marks, check_redline, check_text, left, part
from viewer.comparison import compare
from viewer.comparison.model import Comparison, Flag, Op, Row, Segment
from viewer.comparison.options import IgnoreOption
from viewer.comparison.places import Place
from viewer.filings import read
from viewer.report import render_docx
from viewer.report.word.document import SECTION
from viewer.resources import resource

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), min_size=1, max_size=12)


def checked(comparison: Comparison) -> bytes:
    made = render_docx(comparison)
    check_redline(comparison, made)
    check_marks(part(made))
    return made


def kinds(made: bytes) -> set[str]:
    """The kinds of changes between the marks of a bookmark."""
    names = ("ins", "del", "moveFrom", "moveTo")
    return {name for p in between(made, SECTION) for name in names if list(p.iter(f"{W}{name}"))}


def test_the_sample_is_both_filings() -> None:
    assert kinds(checked(sample())) == {"ins", "del"}


def test_the_samples_of_the_program_are_both_filings() -> None:
    old, new = sorted(resource("samples").glob("*.md"))
    check_text(compare(read(old), read(new)))


@given(planned_comparisons())
@settings(max_examples=25)
def test_any_comparison_is_both_filings(comparison: Comparison) -> None:
    check_text(comparison)


@given(planned_comparisons(), st.data())
@settings(max_examples=25)
def test_any_choice_of_factors_is_those_of_both_filings(comparison: Comparison, data: st.DataObject) -> None:
    ids = [pair.id for pair in comparison.all_pairs]
    chosen = data.draw(st.sets(st.sampled_from(ids)))
    check_text(comparison, lambda pair: pair.id in chosen)


@given(st.lists(st.tuples(st.none() | TEXTS, st.none() | TEXTS).filter(any), min_size=1, max_size=5))
@settings(max_examples=25)
def test_any_text_is_both_filings(rows: list[tuple[str | None, str | None]]) -> None:
    check_text(build_comparison([PairSpec([("Head", "Head"), *rows])]))


def test_a_factor_that_moved_stands_in_both_of_its_places() -> None:
    first = PairSpec([("Fuel may become dearer.", "Fuel may become dearer."), ("It did.", "It did twice.")])
    second = PairSpec([("Ports may close.", "Ports may close."), ("We rely on them.", "We rely on them.")])
    built = build_comparison([first, second])
    pairs = (replace(built.pairs[1], flags=(Flag.MOVED,)), built.pairs[0])
    factors = built.new.factors
    new = replace(built.new, factors=(replace(factors[1], number=1), replace(factors[0], number=2)))
    swapped = {"n1": "n2", "n2": "n1"}
    pairs = tuple(
        replace(
            pair,
            new=(swapped[pair.new[0]],),
            rows=tuple(
                replace(row, new=tuple(Place(swapped[place.factor], place.part) for place in row.new))
                for row in pair.rows
            ),
        )
        for pair in pairs
    )
    made = checked(replace(built, pairs=pairs, new=new))
    assert kinds(made) == {"ins", "moveFrom", "moveTo"}
    gone = [p for p in between(made, SECTION) if list(p.iter(f"{W}moveFrom"))]
    assert ["".join(p.itertext()) for p in gone] == ["Ports may close.", "We rely on them."]


def test_joined_paragraphs_are_two_again_when_rejected() -> None:
    built = build_comparison([PairSpec([("Head", "Head"), ("One. Two.", "One.")])])
    (pair,) = built.pairs
    factor = built.new.factors[0]
    two = replace(factor.paragraphs[0], text="Two.")
    new = replace(built.new, factors=(replace(factor, paragraphs=(*factor.paragraphs, two)),))
    segments = (
        Segment(Op.EQUAL, "One."),
        Segment(Op.DELETE, " "),
        Segment(Op.INSERT, "\n"),
        Segment(Op.EQUAL, "Two."),
    )
    row = Row((Place("o1", 1),), (Place("n1", 1), Place("n1", 2)), segments, ())
    made = checked(replace(built, new=new, pairs=(replace(pair, rows=(pair.rows[0], row)),)))
    assert left(made, SECTION, accepted=True) == ["Head", "One.", "Two."]
    assert left(made, SECTION, accepted=False) == ["Head", "One. Two."]


def test_a_difference_that_does_not_count_is_by_another_author() -> None:
    quiet = (
        Segment(Op.DELETE, "“", (IgnoreOption.QUOTES_AND_DASHES,)),
        Segment(Op.INSERT, '"', (IgnoreOption.QUOTES_AND_DASHES,)),
    )
    built = build_comparison([PairSpec([("Head", "Head"), ("“", '"')])])
    (pair,) = built.pairs
    rows = (pair.rows[0], replace(pair.rows[1], segments=quiet))
    root = part(render_docx(replace(built, pairs=(replace(pair, rows=rows),))))
    assert {e.get(f"{W}author") for e in root.iter(f"{W}ins", f"{W}del")} == {"factordiff (not counted)"}


@pytest.mark.parametrize(
    "text",
    [
        "a\x00b\x07c\x1b[31m",
        "\u202e$5.1\u202c \u2066x\u2069",
        "\ud800 half",
        "\ufffe\uffff",
        "w" * 10_000,
        '=HYPERLINK("http://example.org")',
        "]]> </w:t><w:t> &amp; {{ 7*7 }}",
        "\t tab\tand  blanks  ",
    ],
)
def test_a_hostile_text_ends_in_a_valid_file(text: str) -> None:
    built = build_comparison([PairSpec([(text, f"{text}!"), (None, text), (text, None)])])
    made = checked(built)
    assert docx.Document(io.BytesIO(made)).paragraphs


def test_headings_are_words_own() -> None:
    made = render_docx(sample())
    styles = {
        "".join(p.itertext()): p.find(f"{W}pPr/{W}pStyle").get(f"{W}val")  # type: ignore[union-attr]
        for p in between(made, SECTION)
    }
    assert styles["We rely on software."] == "Heading3"
    assert styles["Risks related to our business"] == "Heading2"
    assert [style for text, style in styles.items() if text.startswith("Coldway")] == ["ListBullet2"]


def test_like_changes_on_either_side_of_a_kept_end_have_dates_apart() -> None:
    """LibreOffice takes them for one change, and the end of the paragraph between them for a part of it."""
    built = build_comparison([PairSpec([("Head", "Head"), ("One", "One more"), (None, "And one.")])])
    root = part(checked(built))
    dates = [e.get(f"{W}date") for p in root.iter(f"{W}p") for e in p.findall(f"{W}ins")]
    assert len(dates) == len(set(dates)) == 2


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert render_docx(sample()) == render_docx(sample())
