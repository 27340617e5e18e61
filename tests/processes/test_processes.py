"""A process of its own answers, or says in one line why not, whatever it meets."""

from __future__ import annotations

import sys
import time

import pytest

from viewer import processes
from viewer.processes import NoAnswer, answer_of, own_process
from viewer.report.manifest.reading import LARGEST_REPORT

MAIN = "tests.processes.answering:{}"


def test_it_answers() -> None:
    assert answer_of(MAIN.format("turned"), b"\x00abc") == b"cba\x00"


def failure(name: str, *, seconds: float | None = None, memory: int = 0) -> NoAnswer:
    with pytest.raises(NoAnswer) as caught:
        answer_of(MAIN.format(name), b"", seconds=seconds, memory=memory)
    assert "\n" not in str(caught.value)
    return caught.value


def test_what_it_says_is_told_as_its_own() -> None:
    error = failure("refusing")
    assert (str(error), error.said) == ("it is too green", True)


def test_a_crash_is_told_as_one() -> None:
    error = failure("crashing")
    assert str(error).startswith("the program part for it crashed (exit code ")
    assert not error.said


def test_what_does_not_end_is_ended() -> None:
    assert str(failure("looping", seconds=0.5)) == "it was not done after 0.5 seconds"


def test_what_is_no_longer_wanted_is_ended() -> None:
    asked: list[float] = []

    def should_cancel() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 3

    with pytest.raises(NoAnswer, match="no longer wanted"):
        answer_of(MAIN.format("looping"), b"x" * 1_000_000, should_cancel=should_cancel)
    assert asked[-1] - asked[0] < 5


def test_what_is_asked_about_meanwhile_answers_whole() -> None:
    question = bytes(range(256)) * 20_000
    answer = answer_of(MAIN.format("turned_late"), question, seconds=60, should_cancel=lambda: False)
    assert answer == question[::-1]


def test_what_does_not_stop_writing_is_ended() -> None:
    with pytest.raises(NoAnswer, match="it wrote more than 2 MB"):
        answer_of(MAIN.format("babbling"), b"", seconds=60, most=2_000_000)


def test_a_report_of_any_size_can_be_an_answer() -> None:
    assert processes.LARGEST_ANSWER == LARGEST_REPORT


def test_no_side_waits_for_the_other() -> None:
    answer = answer_of(MAIN.format("warning"), b"x" * 5_000_000, seconds=60)
    assert len(answer) == 5_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep no such limit")
def test_memory_has_a_limit() -> None:
    assert str(failure("filling", memory=600_000_000)) == "it takes too much memory"


def test_arguments_reach_the_function_as_they_are() -> None:
    command = own_process("a.b:main", "one", "two words", memory=5)
    assert command[3:9] == ["5", "2", "a.b", "main", "one", "two words"]
    assert command[9:] == sys.path
