"""What no reader foresaw is told as a file that cannot be read, and the log says where it happened."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from tests.filings.bad_inputs import PAGE
from viewer.filings import Cancelled, UnreadableFiling, read, stages


def broken(error: Exception) -> object:
    """A stage that raises an error."""

    def stage(*_: object) -> None:
        raise error

    return stage


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "a.htm"
    path.write_text(PAGE)
    return path


def test_an_unforeseen_error_names_the_file_and_is_logged(
    page: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(stages, "locate", broken(ZeroDivisionError("nothing by nothing")))
    with caplog.at_level(logging.ERROR), pytest.raises(UnreadableFiling) as caught:
        read(page)
    assert str(caught.value).startswith(f"{page}: reading it failed in a way that was not foreseen (ZeroDivi")
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    (record,) = caplog.records
    assert str(page) in record.getMessage()
    assert "nothing by nothing" in caplog.text
    assert "Traceback" in caplog.text


def test_too_little_memory_is_told_as_such(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages, "locate", broken(MemoryError()))
    with pytest.raises(UnreadableFiling, match="more memory than there is") as caught:
        read(page)
    assert "Save the part" in caught.value.advice


def test_a_stop_is_no_fault(
    page: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(stages, "locate", broken(Cancelled()))
    with pytest.raises(Cancelled):
        read(page)
    assert not caplog.records
