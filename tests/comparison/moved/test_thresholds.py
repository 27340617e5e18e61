"""Where exactly a passage begins to be one: each threshold, a step to both sides of it."""

from __future__ import annotations

import pytest

from tests.comparison.moved.changed_rows import row
from viewer.comparison.model import MovedPassage, Row
from viewer.comparison.moved.passages import moved_passages
from viewer.comparison.moved.thresholds import MOVED_THRESHOLDS, MovedThresholds
from viewer.comparison.places import Place

WORDS = """
pilots board barges beside unmarked wrecks herring crews mend nets beneath wooden hatches lighthouse keepers
ring brass bells across frozen sheltered waters toward southern moorings
""".split()  # noqa: SIM905
KEPT = "The ferry sails at noon."
ALSO = "The quay is closed on Sundays."


def sentence(*words: str) -> str:
    return f"{' '.join(words).capitalize()}."


def rows(before: str, after: str) -> list[Row]:
    """``before`` was deleted from one factor and ``after`` inserted into another one."""
    return [
        row(f"{KEPT} {before}".strip(), KEPT),
        row(ALSO, f"{ALSO} {after}".strip(), factor=2),
    ]


def found(before: str, after: str, thresholds: MovedThresholds = MOVED_THRESHOLDS) -> list[tuple[str, str]]:
    made = rows(before, after)
    passages = moved_passages([made[:1], made[1:]], thresholds)
    return [texts(made, passage) for passage in passages]


def texts(made: list[Row], passage: MovedPassage) -> tuple[str, str]:
    assert (passage.old.place, passage.new.place) == (Place("o1", 1), Place("n2", 1))
    return passage.old.span.of(made[0].old_text), passage.new.span.of(made[1].new_text)


@pytest.mark.parametrize(("words", "moved"), [(12, True), (11, False)])
def test_a_passage_has_twelve_shared_words(words: int, moved: bool) -> None:
    said = sentence(*WORDS[:words])
    assert found(said, said) == ([(said, said)] if moved else [])


@pytest.mark.parametrize(("content", "moved"), [(7, True), (6, False)])
def test_seven_of_them_say_something(content: int, moved: bool) -> None:
    said = sentence(*WORDS[:content], *["see", "our", "annual", "report", "under", "material", "risks"])
    assert bool(found(said, said)) is moved


@pytest.mark.parametrize(("words", "moved"), [(15, True), (16, False)])
def test_so_many_words_may_be_put_in_between(words: int, moved: bool) -> None:
    said = sentence(*WORDS[:16])
    more = sentence(*WORDS[:8], *(f"other{number}" for number in range(words)), *WORDS[8:16])
    loose = MovedThresholds(similar=0.1)
    assert found(said, more, loose) == ([(said, more)] if moved else [])
    assert found(more, said, loose) == ([(more, said)] if moved else [])


@pytest.mark.parametrize(("similar", "moved"), [(0.8, True), (0.81, False)])
def test_both_places_are_similar(similar: float, moved: bool) -> None:
    said = sentence(*WORDS[:16])
    more = sentence(*WORDS[:8], *(f"other{number}" for number in range(8)), *WORDS[8:16])
    assert bool(found(said, more, MovedThresholds(similar=similar))) is moved


def test_what_stands_in_another_order_is_no_passage() -> None:
    turned = sentence(*WORDS[8:16], *WORDS[:8])
    assert found(sentence(*WORDS[:16]), turned) == []


@pytest.mark.parametrize(("rare", "moved"), [(0.5, True), (1.0, False)])
def test_half_of_its_shingles_stand_nowhere_else(rare: float, moved: bool) -> None:
    said = sentence(*WORDS[:16])
    elsewhere = row(f"Then {' '.join(WORDS[:10])} again.", f"Then {' '.join(WORDS[:10])} again.", factor=3)
    made = rows(said, said)
    # Twelve shingles, six of which stand in the third factor too.
    passages = moved_passages([made[:1], made[1:], [elsewhere]], MovedThresholds(rare=rare))
    assert bool(passages) is moved


@pytest.mark.parametrize(("words", "whole"), [(13, True), (12, False)])
def test_a_sentence_at_the_end_belongs_to_it_if_half_of_it_is_there(words: int, whole: bool) -> None:
    first, second = sentence(*WORDS[:14]), sentence(*WORDS[14:])
    longer = f"{' '.join(WORDS[14:])} {' '.join(f'more{number}' for number in range(words - 1))}"
    ended = f"{first} {longer.capitalize()}."
    came = f"{first} {second}"
    loose = MovedThresholds(sentence_covered=10 / (10 + words - 1) if whole else 0.55, similar=0.2)
    passages = found(came, ended, loose)
    assert passages
    # Where less than half of it is there, it is cut behind the words that the other place has.
    cut = f"{first} {' '.join(WORDS[14:]).capitalize()}"
    assert passages[0][1] == (ended if whole else cut)


def test_marks_that_touch_the_words_belong_to_the_passage() -> None:
    said = f"“{' '.join(WORDS[:14]).capitalize()}!”"
    assert found(said, f"{said} Other words came.")[0] == (said, said)


@pytest.mark.parametrize(("changed", "moved"), [(0.7, True), (0.9, False)])
def test_most_of_either_place_was_deleted_or_inserted(changed: float, moved: bool) -> None:
    tail = "and the ferry sails at noon"
    old = row(f"{' '.join(WORDS[:14]).capitalize()} {tail}.", f"Now {tail}.")
    new = row(ALSO, f"{ALSO} {' '.join(WORDS[:14]).capitalize()} {tail}.", factor=2)
    assert bool(moved_passages([[old], [new]], MovedThresholds(changed=changed))) is moved


def test_passages_come_in_the_order_of_the_new_filing_and_do_not_overlap() -> None:
    first, second = (
        sentence(*WORDS[:13]),
        sentence(*WORDS[13:], "before", "winter", "storms", "close", "ports"),
    )
    old = [row(f"{KEPT} {first} {second}", KEPT)]
    new = [row(ALSO, f"{ALSO} {second}", factor=2), row(ALSO, f"{ALSO} {first}", factor=3)]
    passages = moved_passages([old, new])
    assert [passage.new.place.factor for passage in passages] == ["n2", "n3"]
    assert passages[0].old.span.start > passages[1].old.span.start


def test_what_one_change_deleted_and_inserted_was_rewritten_in_its_place() -> None:
    said = " ".join(WORDS[:14])
    made = row(f"zig {said} zag.", f"{said.upper()} {said[:0]}zug.", factor=1)
    assert moved_passages([[made]]) == ()
