"""The process that reads, seen from inside: requests in, answers out."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import time

import pytest

from tests.filings.sources.isolated.bad_readers import read
from viewer.filings.model import Span
from viewer.filings.source import Source, SourceBlock
from viewer.filings.sources.isolated.messages import (
    Alive,
    Answer,
    AnswerUnpickler,
    OutOfMemory,
    PagesRead,
    ReaderFault,
    Ready,
    Refused,
    SourceRead,
)
from viewer.filings.sources.isolated.worker import SignsOfLife, answer_to, serve


def answers(*requests: bytes) -> list[Answer]:
    """What is answered to files with these bytes, pages left out."""
    asked, answered = io.BytesIO(), io.BytesIO()
    for data in requests:
        pickle.dump(("a.pdf", data), asked)
    asked.seek(0)
    serve(read, asked, answered)
    answered.seek(0)
    result = []
    while answered.tell() < len(answered.getvalue()):
        result.append(AnswerUnpickler(answered).load())
    return [answer for answer in result if not isinstance(answer, PagesRead | Alive)]


def test_it_says_that_it_is_ready_and_ends_with_its_requests() -> None:
    assert answers() == [Ready()]


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"refuse", Refused("it is locked", "Unlock it")),
        (b"fault", ReaderFault),
        (b"", SourceRead),
    ],
)
def test_each_outcome_has_its_answer(data: bytes, answer: Answer | type) -> None:
    said: list[Answer] = []
    given = answer_to(read, "a.pdf", data, said.append)
    assert given == answer if not isinstance(answer, type) else isinstance(given, answer)
    assert said[-1] == PagesRead(4, 4)


def test_too_little_memory_is_an_answer() -> None:
    def greedy(*_: object) -> Source:
        raise MemoryError

    assert answer_to(greedy, "a.pdf", b"", print) == OutOfMemory()


def test_signs_of_life_are_few() -> None:
    said: list[Answer] = []
    signs = SignsOfLife(said.append)
    for number in range(1000):
        signs.told(number, 1000)
        signs.check()
    assert 1 <= len(said) < 100


def test_a_source_comes_back_as_it_was() -> None:
    source = Source(
        "a b", "pdf", (SourceBlock(Span(0, 3), Span(0, 3), page=1),), ("a warning",), {"form": "10-K"}
    )
    assert AnswerUnpickler(io.BytesIO(pickle.dumps(SourceRead(source)))).load() == SourceRead(source)


def test_nothing_but_answers_is_unpickled() -> None:
    with pytest.raises(pickle.UnpicklingError, match=r"print is no part"):
        AnswerUnpickler(io.BytesIO(pickle.dumps(print))).load()


def test_it_ends_with_the_one_that_started_it_even_in_a_loop() -> None:
    script = (
        "from viewer.filings.sources.isolated.worker import main; "
        "main('tests.filings.sources.isolated.bad_readers:read', '2147483648')"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert AnswerUnpickler(process.stdout).load() == Ready()
        pickle.dump(("a.pdf", b"loop"), process.stdin)
        process.stdin.flush()
        while AnswerUnpickler(process.stdout).load() != PagesRead(4, 4):
            time.sleep(0.01)
        process.stdin.close()
        assert process.wait(10) == 1
