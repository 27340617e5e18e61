"""Two filings are read and compared in the background: how far it is, and which one cannot be used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.desktop.opening.loading import Request, SideFailed, load
from viewer.filings.errors import Cancelled, ScannedFiling
from viewer.filings.sources.isolated import reading
from viewer.filings.sources.isolated.reading import IDLE
from viewer.language.remembered import remembered
from viewer.resources import resource


@pytest.fixture(autouse=True)
def drawn_readers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Readers that do what the file says, and a folder for what is kept."""
    IDLE.close()
    monkeypatch.setattr(reading, "_READER", "tests.filings.sources.isolated.bad_readers:read")
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    yield
    IDLE.close()


class Told:
    """Notes what progress is told."""

    def __init__(self) -> None:
        self.stages: list[str] = []
        self.done: list[float] = []

    def __call__(self, stage: str, done: float) -> None:
        self.stages += [stage] if stage not in self.stages else []
        self.done.append(done)


def pdf(folder: Path, deed: str) -> Path:
    path = folder / f"{deed}.pdf"
    path.write_bytes(b"%PDF-" + deed.encode())
    return path


def never() -> bool:
    return False


def test_progress_only_grows() -> None:
    told = Told()
    old, new = sorted(resource("samples").glob("*.md"))
    loaded = load(Request(old, new), told, never)
    assert loaded.comparison.pairs
    assert told.done == sorted(told.done)
    assert told.stages[:3] == ["Starting", "Reading the old filing", "Reading the new filing"]


def test_the_words_of_the_pair_before_are_forgotten() -> None:
    asked: list[str] = []
    length = remembered(10)(lambda word: asked.append(word) or len(word))
    length("quay")
    load(Request(*sorted(resource("samples").glob("*.md"))), Told(), never)
    length("quay")
    assert asked == ["quay", "quay"]


@pytest.mark.parametrize(
    ("old", "new", "side", "problem"),
    [
        ("crash", "print", "old", "crashed"),
        ("refuse", "crash", "old", "locked"),
        ("crash", "refuse", "old", "crashed"),
    ],
)
def test_of_two_pdfs_that_cannot_be_used_the_old_one_is_told(
    tmp_path: Path, old: str, new: str, side: str, problem: str
) -> None:
    told = Told()
    with pytest.raises(SideFailed) as caught:
        load(Request(pdf(tmp_path, old), pdf(tmp_path, new)), told, never)
    assert caught.value.side == side
    assert problem in caught.value.error.problem
    assert told.stages == ["Starting", "Reading both filings"]
    assert told.done == sorted(told.done)
    assert len(told.done) > 4


def test_the_pages_of_one_pdf_are_told(tmp_path: Path) -> None:
    told = Told()
    old = min(resource("samples").glob("*.md"))
    with pytest.raises(SideFailed) as caught:
        load(Request(old, pdf(tmp_path, "crash")), told, never)
    assert caught.value.side == "new"
    assert told.stages[-1] == "Reading the new filing"
    assert len(told.done) > 4


def test_the_pages_of_a_scan_are_told_while_it_is_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_RECOGNISER", "tests.filings.sources.isolated.bad_readers:read")
    told = Told()
    new = max(resource("samples").glob("*.md"))
    scan = pdf(tmp_path, "scan")
    with pytest.raises(SideFailed) as caught:
        load(Request(scan, new), told, never)
    assert isinstance(caught.value.error, ScannedFiling)
    assert not any("ecognising" in stage for stage in told.stages)
    told = Told()
    with pytest.raises(SideFailed):
        load(Request(scan, new, recognise=True), told, never)
    assert "Recognising the text of the old filing, page 1 of 4" in told.stages
    assert told.stages[-1] == "Recognising the text of the old filing, page 4 of 4"
    assert told.done == sorted(told.done)


def test_a_cancel_stops_two_that_do_not_end(tmp_path: Path) -> None:
    told = Told()

    def stop() -> bool:
        return len(told.done) > 6

    with pytest.raises(Cancelled):
        load(Request(pdf(tmp_path, "loop"), pdf(tmp_path, "silence")), told, stop)
