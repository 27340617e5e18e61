"""Acts are written in the background, in their order, and two windows hear of each other within a second."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison
from viewer.review import Entry, Mark, Review, ReviewError, ReviewStore
from viewer.review.acts.act import Act, together
from viewer.review.acts.difference import said
from viewer.review.acts.fold import folded
from viewer.review.stored import writer
from viewer.review.stored.writer import ActsWriter, Answer, Heard


@pytest.fixture
def compared() -> Comparison:
    texts = ("Fuel may be dearer.", "We depend on ports.")
    return build_comparison([PairSpec(rows=[(text, text)]) for text in texts])


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path)


Window = tuple[ActsWriter, "queue.SimpleQueue[Answer]"]


@pytest.fixture
def window(store: ReviewStore) -> Iterator[Callable[[], Window]]:
    made: list[ActsWriter] = []

    def make() -> Window:
        told: queue.SimpleQueue[Answer] = queue.SimpleQueue()
        made.append(ActsWriter(store.folder, told.put))
        return made[-1], told

    yield make
    for one in made:
        one.close(5.0)


def entered(review: Review, compared: Comparison, entry: Entry) -> Review:
    return said(review, review.with_entry(compared.pairs[0], entry))[0]


def test_acts_are_on_disk_in_the_order_in_which_they_were_said(
    store: ReviewStore, compared: Comparison, window: Callable[[], Window]
) -> None:
    asked, _ = window()
    review = store.open(compared)
    batches = []
    for number in range(20):
        before, review = review, entered(review, compared, Entry(note=f"note {number}"))
        batches.append(asked.write(review, review.acts[len(before.acts) :]))
    asked.close(10.0)
    assert all(batch.done.is_set() and batch.error is None for batch in batches)
    kept = store.open(compared)
    assert [act.value["text"] for act in kept.acts] == [f"note {number}" for number in range(20)]
    assert kept.entry(compared.pairs[0]).note == "note 19"


def test_two_windows_hear_of_each_other_within_a_second(
    store: ReviewStore, compared: Comparison, window: Callable[[], Window]
) -> None:
    (first, first_told), (second, second_told) = window(), window()
    review = store.open(compared)
    first.watch(review)
    second.watch(review)
    marked = entered(review, compared, Entry(Mark.REVIEWED))
    noted = entered(review, compared, Entry(note="ask"))
    begun = time.monotonic()
    first.write(marked, marked.acts)
    second.write(noted, noted.acts)
    wholes = []
    for told, own in ((first_told, marked), (second_told, noted)):
        acts = own.acts
        while len(acts) < 2:
            answer = told.get(timeout=5.0)
            acts = together(acts, answer.acts if isinstance(answer, Heard) else answer.written)
        wholes.append(folded(review, acts))
    assert time.monotonic() - begun < 1.0
    assert wholes[0] == wholes[1]
    assert wholes[0].entry(compared.pairs[0]) == Entry(Mark.REVIEWED, "ask")


def test_what_cannot_be_written_is_answered_and_the_thread_goes_on(
    store: ReviewStore, compared: Comparison, window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, _ = window()
    review = entered(store.open(compared), compared, Entry(Mark.REVIEWED))
    for error in (ReviewError("the disk is full"), RuntimeError("a fault")):

        def fail(*_: object, error: Exception = error) -> None:
            raise error

        with monkeypatch.context() as patch:
            patch.setattr(ReviewStore, "append", fail)
            batch = asked.write(review, review.acts)
            assert batch.done.wait(5.0)
            assert str(error) in str(batch.error)
    again = asked.write(review, review.acts)
    assert again.done.wait(5.0)
    assert [act.number for act in again.written] == [1]


def test_a_revision_of_a_note_takes_the_place_of_the_one_before(
    store: ReviewStore, compared: Comparison
) -> None:
    review = store.open(compared)
    typed = None
    for text in ("A", "As", "Ask"):
        before = review
        review, acts = said(before, before.with_entry(compared.pairs[0], Entry(note=text)), typed=typed)
        typed = acts[-1]
        store.append(review, acts)
    # An answer that comes late brings nothing back.
    store.append(review, [replace(typed, revision=1, value={**typed.value, "text": "A"})] if typed else [])
    (act,) = store.open(compared).acts
    assert (act.value["text"], act.revision) == ("Ask", 3)


def test_a_look_costs_next_to_nothing(store: ReviewStore, compared: Comparison) -> None:
    store.save(entered(store.open(compared), compared, Entry(note="x")))
    database = writer.ActsDatabase(store.database)
    database.version()
    begun = time.perf_counter()
    for _ in range(100):
        database.version()
    each = (time.perf_counter() - begun) / 100
    database.close()
    assert each < 0.002


def test_what_gathers_while_the_disk_is_slow_is_written_at_once(
    store: ReviewStore, compared: Comparison, window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, _ = window()
    sizes: list[int] = []
    go_on = threading.Event()
    really = ReviewStore.append

    def slowly(one: ReviewStore, review: Review, acts: Sequence[Act]) -> tuple[Act, ...]:
        sizes.append(len(acts))
        go_on.wait(5.0)
        return really(one, review, acts)

    monkeypatch.setattr(ReviewStore, "append", slowly)
    review = store.open(compared)
    batches = []
    for number in range(10):
        before, review = review, entered(review, compared, Entry(note=f"note {number}"))
        batches.append(asked.write(review, review.acts[len(before.acts) :]))
    while not sizes:
        time.sleep(0.005)
    go_on.set()
    assert all(batch.done.wait(5.0) and batch.error is None for batch in batches)
    assert sum(sizes) == 10
    assert len(sizes) <= 3


def test_a_database_that_is_damaged_meanwhile_ends_no_thread(
    store: ReviewStore, compared: Comparison, window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "LOOK_EVERY", 0.01)
    asked, _ = window()
    review = entered(store.open(compared), compared, Entry(note="a"))
    assert asked.write(review, review.acts).done.wait(5.0)
    asked.watch(review)
    whole = store.database.read_bytes()
    store.database.write_bytes(b"junk" * 1000)
    time.sleep(0.1)
    failed = asked.write(review, entered(review, compared, Entry(note="b")).acts)
    assert failed.done.wait(5.0)
    assert "left as it is" in str(failed.error)
    store.database.write_bytes(whole)
    again = asked.write(review, entered(review, compared, Entry(note="c")).acts)
    assert again.done.wait(5.0)
    assert again.error is None
