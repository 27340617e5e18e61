"""The fuzzer makes the same files from the same number, and finds what it is there to find."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.fuzz import trial
from tests.fuzz.mutations import LONGEST, MUTATIONS, damage, damaged
from tests.fuzz.seeds import Seed, seeds
from tests.fuzz.trial import Outcome, attempt, input_of
from viewer.filings import read

WHOLE = seeds()
LIMITED = pytest.mark.skipif(sys.platform == "win32", reason="limits are kept by signals")


@pytest.mark.parametrize("seed", WHOLE, ids=lambda seed: seed.name)
def test_whole_filings_are_read_with_their_factors_unless_they_are_none(seed: Seed, tmp_path: Path) -> None:
    path = tmp_path / seed.name
    path.write_bytes(seed.data)
    if seed.name.endswith((".xz", ".bz2")):
        assert attempt_of(path).outcome is Outcome.REFUSED
    else:
        assert len(read(path).factors) == (1 if seed.name == "raw.pdf" else 3)


def attempt_of(path: Path) -> trial.Result:
    return trial._use(random.Random(0), path, Seed(path.name, path.read_bytes()))


def test_the_same_number_is_the_same_file() -> None:
    assert seeds() == WHOLE
    assert [input_of(5, index) for index in range(40)] == [input_of(5, index) for index in range(40)]
    assert input_of(5, 0) != input_of(6, 0)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_every_way_of_damaging_changes_most_files(mutation: object) -> None:
    assert callable(mutation)
    page = next(seed for seed in WHOLE if seed.name == "page.htm").data
    made = {mutation(random.Random(number), page, WHOLE) for number in range(20)}
    assert len(made - {page}) > 5


def test_damage_keeps_within_its_length_and_reaches_what_is_packed() -> None:
    chance = random.Random(2)
    whole = {seed.name: seed for seed in WHOLE}
    assert all(len(damage(chance, whole["page.htm"].data, WHOLE)) <= LONGEST for _ in range(60))
    made = [damaged(chance, whole["word.docx"], WHOLE) for _ in range(30)]
    assert sum(data.startswith(b"PK") for data in made) > 10


def test_faults_are_told_by_their_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path) -> None:
        raise KeyError("nothing of the kind")

    monkeypatch.setattr(trial, "read", fail)
    result = attempt(1, 0, tmp_path)
    assert (result.outcome, result.outcome.is_fault) == (Outcome.FAULT, True)
    assert result.where.startswith("KeyError at")
    assert "nothing of the kind" in result.told


@LIMITED
def test_a_file_that_takes_too_long_or_too_much_ends_the_process_and_not_the_run(tmp_path: Path) -> None:
    from tests.fuzz.worker import Worker

    # The system's clock of the processor ticks every few milliseconds, so that no short limit is sure.
    worker = Worker(1, tmp_path, seconds=0.001)
    try:
        outcomes = (worker.attempt(index)[0].outcome for index in range(100))
        assert Outcome.TIME_OUT in outcomes
        assert {worker.attempt(index)[0].outcome for index in range(5)} <= {*Outcome}
    finally:
        worker.close()


@LIMITED
def test_the_command_counts_what_it_tried(tmp_path: Path) -> None:
    from tests.fuzz.__main__ import fuzz

    log = tmp_path / "log.txt"
    done = CliRunner().invoke(
        fuzz, ["--count", "12", "--seed", "3", "--log", str(log)], standalone_mode=False
    )
    assert done.return_value == 0, done.output
    assert "12 files, seed 3" in done.output
    assert "12 files, seed 3" in log.read_text(encoding="utf-8")


class Failing:
    """A worker for which each third file is a fault, at one of two places."""

    def __init__(self, *_given: object, **_limits: object) -> None:
        pass

    def attempt(self, index: int) -> tuple[trial.Result, float]:
        if index % 3:
            return trial.Result(Outcome.READ), 0.1
        root = Path(__file__).parents[2]
        where = f"KeyError at filings/stages.py:{index % 2}"
        return trial.Result(Outcome.FAULT, where, f'  File "{root}/viewer/filings/stages.py"'), 0.2

    def close(self) -> None:
        pass


@LIMITED
def test_what_is_found_is_told_with_the_command_that_makes_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.fuzz import __main__ as command

    monkeypatch.setattr(command, "Worker", Failing)
    monkeypatch.setattr(command, "patience", lambda: 1.0)
    monkeypatch.setattr(command, "_TOLD_EVERY", 4)
    log = tmp_path / "log.txt"
    asked = ["--count", "9", "--seed", "7", "--first", "1", "--log", str(log)]
    done = CliRunner().invoke(command.fuzz, asked, standalone_mode=False)
    assert done.return_value == command.FOUND
    # The numbers 3, 6 and 9: two causes.
    assert "2 × undocumented exception: KeyError at filings/stages.py:1 (first: number 3)" in done.output
    assert "make fuzz SEED=7 N=1 ARGS='--first 3'" in done.output
    assert "make fuzz SEED=7 N=1 ARGS='--first 6'" in done.output
    # Nothing of this machine: the same on the next one.
    assert 'File "viewer/filings/stages.py"' in done.output
    told = log.read_text(encoding="utf-8")
    assert "4 files so far, up to number 4: 1 faults" in told
    assert "8 files so far, up to number 8: 2 faults" in told
    kept = next(tmp_path.glob("7-3-*"))
    assert kept.read_bytes() == input_of(7, 3)[1]


@LIMITED
def test_a_run_ends_by_number_or_by_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.fuzz import __main__ as command

    monkeypatch.setattr(command, "Worker", Failing)
    monkeypatch.setattr(command, "patience", lambda: 1.0)
    log = str(tmp_path / "log.txt")
    done = CliRunner().invoke(command.fuzz, ["--count", "0", "--log", log])
    assert done.exit_code == 2
    assert "say how long" in done.output
    timed = ["--count", "0", "--seconds", "0.05", "--log", log]
    done = CliRunner().invoke(command.fuzz, timed, standalone_mode=False)
    assert done.return_value == command.FOUND


@LIMITED
def test_a_slow_machine_gives_each_file_more_time(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.fuzz import worker

    monkeypatch.setattr(worker, "seconds_of_whole_ones", lambda _folder: 0.1)
    assert worker.patience() == worker.SECONDS
    monkeypatch.setattr(worker, "seconds_of_whole_ones", lambda _folder: 6.0)
    assert worker.patience() > 5 * worker.SECONDS


def test_the_whole_filings_are_what_time_is_measured_on(tmp_path: Path) -> None:
    assert trial.seconds_of_whole_ones(tmp_path) > 0
    assert {path.name for path in tmp_path.iterdir()} >= {seed.name for seed in WHOLE}
