"""A comparison is made once, whoever asks for it, and let go of when there is no more room."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from tests.comparison.risks import ALL, CREW, FERRIES, FUEL, filing
from viewer.comparison import Comparison, compare
from viewer.filings import Cancelled, Filing
from viewer.history import Comparisons, comparisons

FILINGS = [
    filing(FUEL, *rest, year=2020 + at) for at, rest in enumerate(((FERRIES,), (CREW,), (FERRIES, CREW)))
]


def test_any_two_can_be_asked_for_in_either_order() -> None:
    made = Comparisons(FILINGS)
    assert made.known(2, 0) is None
    backwards = made.between(2, 0)
    assert (backwards.old, backwards.new) == (FILINGS[2], FILINGS[0])
    assert made.between(2, 0) is backwards is made.known(2, 0)
    assert made.between(0, 1) == compare(*FILINGS[:2])
    with pytest.raises(IndexError):
        made.between(0, 3)


def test_threads_that_ask_at_once_wait_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = Event(), Event()
    count = 0

    def slow(*args: Filing, **options: object) -> Comparison:
        nonlocal count
        count += 1
        begun.set()
        assert go_on.wait(10)
        return compare(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(comparisons, "compare", slow)
    made = Comparisons(FILINGS)
    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(made.between, 0, 1) for _ in range(3)]
        assert begun.wait(10)
        with pytest.raises(Cancelled):
            made.between(0, 1, should_cancel=lambda: True)
        go_on.set()
        assert len({id(each.result()) for each in waiting}) == count == 1


def test_who_waits_for_one_that_is_cancelled_makes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, give_up = Event(), Event()

    def first_fails(old: Filing, new: Filing, *_: object, **__: object) -> Comparison:
        if not begun.is_set():
            begun.set()
            assert give_up.wait(10)
            raise Cancelled
        return compare(old, new)

    monkeypatch.setattr(comparisons, "compare", first_fails)
    made = Comparisons(FILINGS)
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(made.between, 0, 1)
        assert begun.wait(10)
        other = pool.submit(made.between, 0, 1)
        give_up.set()
        assert other.result() == compare(*FILINGS[:2])
        with pytest.raises(Cancelled):
            one.result()


def test_the_one_that_was_asked_for_longest_ago_is_let_go_of() -> None:
    sizes = [len(each.section.span) for each in FILINGS]
    made = Comparisons(FILINGS, room=2 * sum(sizes) - 1)
    first = made.between(0, 1)
    made.between(1, 2)
    assert made.between(0, 1) is first
    made.between(0, 2)
    assert made.known(1, 2) is None
    assert made.known(0, 1) is first
    made.forget()
    assert made.known(0, 1) is None


def test_one_that_is_larger_than_all_room_is_kept_alone() -> None:
    made = Comparisons([filing(*ALL, year=2020 + at) for at in range(3)], room=1)
    made.between(0, 1)
    kept = made.between(1, 2)
    assert made.known(1, 2) is kept and made.known(0, 1) is None
