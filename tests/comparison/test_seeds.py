"""What a careful reader finds between four real filings of one issuer, by short words of their headings."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests import corpus
from tests.corpus import SEED_YEARS, on_corpus, seed
from viewer.comparison import Comparison, Flag, Op, Pair, Status
from viewer.filings import Filing

pytestmark = on_corpus


def filing(year: int) -> Filing:
    return corpus.filing(seed(year))


def comparison(old: int, new: int) -> Comparison:
    return corpus.comparison(seed(old), seed(new))


def heading(filing: Filing, name: str) -> str:
    return filing.factors[int(name[1:]) - 1].heading.text.lower()


def pair_of(made: Comparison, keyword: str) -> Pair:
    """The one pair whose old or new heading has the keyword."""
    found = [
        pair
        for pair in made.pairs
        if any(keyword in heading(made.old, name) for name in pair.old)
        or any(keyword in heading(made.new, name) for name in pair.new)
    ]
    assert len(found) == 1, [pair.heading for pair in found]
    return found[0]


def assert_paired(made: Comparison, old_keyword: str, new_keyword: str) -> Pair:
    pair = pair_of(made, old_keyword)
    assert pair is pair_of(made, new_keyword)
    assert len(pair.old) == 1 == len(pair.new)
    return pair


def test_2011_to_2012_pairs_eighteen_and_finds_one_new_and_one_gone() -> None:
    made = comparison(2011, 2012)
    assert made.counts["pairs"] == 18
    assert [
        pair.heading.lower().find("new business and service") > 0 for pair in made.pairs if not pair.old
    ] == [True]
    assert ["deferred tax" in pair.heading.lower() for pair in made.pairs if not pair.new] == [True]
    assert made.counts["moved"] == made.counts["split"] == made.counts["merged"] == 0


def test_2011_to_2012_a_slip_of_the_pen_is_no_new_title() -> None:
    made = comparison(2011, 2012)
    retitled = [pair for pair in made.pairs if Flag.RETITLED in pair.flags]
    assert [pair is pair_of(made, "equity method investees") for pair in retitled] == [True]


def test_2011_to_2012_the_figures_stand_in_the_marks_as_a_whole() -> None:
    pair = pair_of(comparison(2011, 2012), "equity method investees")
    marks = [s.text for row in pair.rows for s in row.segments if s.op is not Op.EQUAL]
    assert {"¥15.1 billion", "¥26.1 billion", "77.8%", "79.5%", "eight", "14"} <= set(marks)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("operating and net losses", "current level of revenues"),
        ("compete effectively", "compete effectively"),
        ("largest shareholder", "largest shareholder"),
        ("qualified personnel", "qualified personnel"),
        ("executive officers", "executive officers"),
        ("network suffers", "network suffers"),
        ("confidential", "confidential"),
        ("telecommunications providers", "telecommunications carriers"),
        ("technological changes", "technological changes"),
        ("rapid growth", "business growth and"),
        ("execute our systems integration", "execute our systems integration"),
        ("regulatory matters", "regulatory matters"),
        ("international business", "international business"),
        ("affiliated companies", "affiliated companies"),
    ],
)
def test_2004_to_2007(old: str, new: str) -> None:
    assert_paired(comparison(2004, 2007), old, new)


def test_2004_to_2007_added_and_removed() -> None:
    made = comparison(2004, 2007)
    removed = {pair_of(made, word).id for word in ("acquire new customers", "indebtedness")}
    added = {pair_of(made, word).id for word in ("impairment test", "deferred tax", "stock prices")}
    assert {pair.id for pair in made.pairs if pair.status is Status.REMOVED} == removed
    assert {pair.id for pair in made.pairs if pair.status is Status.ADDED} == added


@pytest.mark.parametrize(
    ("keyword", "flags"),
    [
        ("rapid growth", {Flag.RETITLED}),
        ("confidential", {Flag.RETITLED}),
        ("largest shareholder", {Flag.RETITLED, Flag.MOVED}),
        ("compete effectively", set()),
        ("network suffers", set()),
        ("regulatory matters", set()),
        ("affiliated companies", {Flag.RETITLED, Flag.MOVED}),
    ],
)
def test_2004_to_2007_flags(keyword: str, flags: set[Flag]) -> None:
    # Several runs of the pairs in the middle are equally long: which of those moved is not tested.
    assert flags <= set(pair_of(comparison(2004, 2007), keyword).flags)
    if not flags:
        assert pair_of(comparison(2004, 2007), keyword).flags == ()


@pytest.mark.parametrize(
    ("old", "new", "flags"),
    [
        ("current level of revenues", "current level of revenues", {Flag.RETITLED}),
        ("affiliated companies", "equity method investees", {Flag.RETITLED, Flag.MOVED}),
        ("systems integration projects", "systems integration revenues", {Flag.RETITLED, Flag.MOVED}),
        ("impairment test", "impairment test", {Flag.RETITLED, Flag.MOVED}),
        ("qualified personnel", "qualified personnel", set()),
        ("confidential", "confidential", set()),
        ("deferred tax", "deferred tax", set()),
        ("stock prices", "stock prices", {Flag.RETITLED}),
        ("largest shareholder", "largest shareholder", {Flag.RETITLED}),
        ("regulatory matters", "regulatory matters", set()),
    ],
)
def test_2007_to_2011(old: str, new: str, flags: set[Flag]) -> None:
    assert set(assert_paired(comparison(2007, 2011), old, new).flags) == flags


def test_2007_to_2011_added_and_removed() -> None:
    made = comparison(2007, 2011)
    added = {pair_of(made, word).id for word in ("continuously pursue", "litigation", "raise capital")}
    assert {pair.id for pair in made.pairs if pair.status is Status.ADDED} == added
    assert [pair.id for pair in made.pairs if pair.status is Status.REMOVED] == [
        pair_of(made, "international business").id
    ]


@pytest.mark.parametrize(("old", "new"), [pair for pair in permutations(SEED_YEARS, 2) if pair[0] < pair[1]])
def test_swapping_the_filings_mirrors_the_comparison(old: int, new: int) -> None:
    there, back = comparison(old, new), comparison(new, old)
    mirror = {Status.ADDED: Status.REMOVED, Status.REMOVED: Status.ADDED}
    assert {
        (*(name[1:] for name in (*pair.new, *pair.old)), mirror.get(pair.status, pair.status), pair.flags)
        for pair in there.pairs
    } == {(*(name[1:] for name in (*pair.old, *pair.new)), pair.status, pair.flags) for pair in back.pairs}


@pytest.mark.parametrize("year", SEED_YEARS)
def test_a_filing_beside_itself_is_unchanged(year: int) -> None:
    made = comparison(year, year)
    assert {(pair.status, pair.flags) for pair in made.pairs} == {(Status.UNCHANGED, ())}
    assert made.counts["figures_changed"] == 0
