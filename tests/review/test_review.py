from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison, Flag
from viewer.review import Entry, Mark, Review
from viewer.review.model import content_of

FUEL = ("Fuel may be dearer.", "Fuel may be dearer.")
PORTS = ("We depend on a few ports.", "We depend on few ports.")


def comparison(*rows: tuple[str | None, str | None]) -> Comparison:
    return build_comparison([PairSpec(rows=[row]) for row in rows or (FUEL, PORTS)])


def review_of(compared: Comparison) -> Review:
    return Review(compared.old.sha256, compared.new.sha256)


def test_nothing_has_been_said_of_a_new_comparison() -> None:
    compared = comparison()
    review = review_of(compared)
    assert [review.entry(pair) for pair in compared.pairs] == [Entry(), Entry()]
    assert review.reviewed_count(compared) == 0
    assert review.stray_notes(compared) == ()


def test_an_entry_is_of_its_pair_alone() -> None:
    compared = comparison()
    first, second = compared.pairs
    review = review_of(compared).with_entry(second, Entry(Mark.REVIEWED, "read twice"))
    assert review.entry(second) == Entry(Mark.REVIEWED, "read twice")
    assert review.entry(first) == Entry()
    assert review.reviewed_count(compared) == 1


def test_a_review_is_never_changed_in_place() -> None:
    compared = comparison()
    before = review_of(compared)
    after = before.with_entry(compared.pairs[0], Entry(Mark.FLAGGED, "ask"))
    assert before.entry(compared.pairs[0]) == Entry()
    assert after.with_entry(compared.pairs[0], Entry()).entry(compared.pairs[0]) == Entry()
    assert after.entry(compared.pairs[0]).mark is Mark.FLAGGED


def test_only_reviewed_pairs_are_counted() -> None:
    compared = comparison()
    review = review_of(compared)
    for pair, mark in zip(compared.pairs, (Mark.FLAGGED, Mark.REVIEWED), strict=True):
        review = review.with_entry(pair, Entry(mark))
    assert review.reviewed_count(compared) == 1


def test_a_mark_is_kept_by_content_not_by_id_status_or_flag() -> None:
    compared = comparison()
    pair = compared.pairs[1]
    review = review_of(compared).with_entry(pair, Entry(Mark.REVIEWED))
    elsewhere = replace(pair, id="p77", flags=(Flag.MOVED,), why="other", similarity=0.1)
    assert review.entry(elsewhere).mark is Mark.REVIEWED


def test_content_does_not_depend_on_how_the_paragraphs_were_aligned() -> None:
    aligned = build_comparison([PairSpec(rows=[("H", "H"), ("one", "one"), ("two", "two")])])
    apart = build_comparison(
        [PairSpec(rows=[("H", "H"), ("one", None), ("two", None), (None, "one"), (None, "two")])]
    )
    assert content_of(aligned.pairs[0]) == content_of(apart.pairs[0])


def test_an_added_and_a_removed_factor_of_the_same_text_are_two_contents() -> None:
    compared = comparison(("Alone.", None), (None, "Alone."))
    review = review_of(compared).with_entry(compared.pairs[0], Entry(Mark.REVIEWED))
    assert [review.entry(pair).mark for pair in compared.pairs] == [Mark.REVIEWED, Mark.NONE]


def test_marking_as_reviewed_ends_being_outdated() -> None:
    compared = comparison()
    pair = compared.pairs[0]
    review = review_of(compared).with_entry(pair, Entry(note="n", outdated=True))
    assert review.entry(pair).outdated
    review = review.with_entry(pair, replace(review.entry(pair), mark=Mark.REVIEWED))
    assert review.entry(pair) == Entry(Mark.REVIEWED, "n", outdated=False)


@given(
    st.text(min_size=1),
    st.text(min_size=1),
    st.lists(st.tuples(st.booleans(), st.sampled_from(Mark), st.text()), max_size=8),
)
def test_what_was_said_last_is_what_is_read(old: str, new: str, said: list[tuple[bool, Mark, str]]) -> None:
    compared = comparison((old, new), ("a" + old, None))
    review = review_of(compared)
    last = [Entry(), Entry()]
    for second, mark, note in said:
        last[second] = Entry(mark, note)
        review = review.with_entry(compared.pairs[second], last[second])
    assert [review.entry(pair) for pair in compared.pairs] == last
