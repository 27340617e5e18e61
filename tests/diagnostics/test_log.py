"""The log tells where something went wrong, and nothing of what is in a filing."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.diagnostics.log import LogFile, log_file, log_folder, log_tail, start_log


@pytest.fixture
def logger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[logging.Logger]:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    logger = logging.getLogger("tests.diagnostics")
    handler = LogFile()
    logger.addHandler(handler)
    yield logger
    logger.removeHandler(handler)
    handler.close()


def test_the_log_is_made_when_there_is_something_to_write(logger: logging.Logger) -> None:
    assert log_tail() == ""
    logger.info("nothing of note")
    assert not log_folder().exists()
    logger.warning("the window %s", "fell")
    assert log_tail().endswith("WARNING tests.diagnostics: the window fell\n")


def test_an_exception_is_told_without_its_words(
    logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    def guilty() -> None:
        raise ValueError("secret " + "figures")

    try:
        try:
            guilty()
        except ValueError as error:
            raise KeyError("more " + "secrets") from error
    except KeyError:
        logger.exception("it failed")
    assert "in guilty" in log_tail()
    assert log_tail().index("ValueError\nled to\n") < log_tail().index("KeyError")
    assert "secret figures" not in log_tail()
    assert "more secrets" not in log_tail()
    assert "secret figures" in caplog.text, "other handlers are as they were"


def test_a_long_log_begins_anew(logger: logging.Logger) -> None:
    for _ in range(40):
        logger.error("x" * 50_000)
    files = sorted(path.name for path in log_folder().iterdir())
    assert files == ["factordiff.log", "factordiff.log.1", "factordiff.log.2"]
    assert all(path.stat().st_size < 600_000 for path in log_folder().iterdir())
    assert len(log_tail()) == 4_000


def test_a_log_that_cannot_be_written_troubles_nobody(
    logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    log_folder().parent.mkdir()
    log_folder().write_text("a file where the folder should be")
    logger.error("lost")
    assert log_tail() == ""
    assert capsys.readouterr().err == ""


def test_without_a_folder_of_ones_own_it_is_where_the_system_keeps_logs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FACTORDIFF_DATA", raising=False)
    assert "factordiff" in log_file().parts[-3:-1] or "factordiff" in log_file().parts


def test_starting_twice_is_starting_once(monkeypatch: pytest.MonkeyPatch) -> None:
    logger = logging.getLogger("viewer")
    monkeypatch.setattr(logger, "handlers", [])
    start_log()
    start_log()
    assert len(logger.handlers) == 1
