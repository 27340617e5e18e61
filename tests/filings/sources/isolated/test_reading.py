"""PDFs are read in processes that stay for the next file, and in this one where there can be none."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.filings.sources.drawn import Sheet
from viewer.filings.errors import UnreadableFiling
from viewer.filings.sources.formats import source_of
from viewer.filings.sources.isolated import reading
from viewer.filings.sources.isolated.process import ReaderProcess
from viewer.filings.sources.isolated.reading import IDLE, IdleReaders
from viewer.filings.sources.pdf import read_pdf
from viewer.filings.watch import Watch


@pytest.fixture(autouse=True)
def none_waits() -> Iterator[None]:
    IDLE.close()
    yield
    IDLE.close()


def one_line() -> bytes:
    sheet = Sheet()
    sheet.line("We make kettles.")
    return sheet.bytes()


def text_of(data: bytes) -> str:
    return source_of("drawn.pdf", data)[0].text


def test_a_pdf_is_read_as_in_this_process() -> None:
    here = read_pdf("drawn.pdf", one_line(), lambda: None)
    assert source_of("drawn.pdf", one_line()) == (here, "fonts")


def test_the_process_stays_for_the_next_file(monkeypatch: pytest.MonkeyPatch) -> None:
    text_of(one_line())
    waiting = IDLE.take()
    IDLE.keep(waiting)
    text_of(one_line())
    assert IDLE.take() is waiting
    waiting.close()


def test_a_refusal_names_the_file() -> None:
    with pytest.raises(UnreadableFiling, match=r"drawn\.pdf: the PDF is broken or cut short"):
        text_of(b"%PDF-1.4 and no more")


def test_one_that_has_died_is_not_asked() -> None:
    text_of(one_line())
    dead = IDLE.take()
    dead._process.kill()
    dead._process.wait()
    IDLE._idle.append(dead)
    assert "kettles" in text_of(one_line())


def test_two_wait_at_most() -> None:
    idle = IdleReaders()
    readers = [ReaderProcess("tests.filings.sources.isolated.bad_readers:read") for _ in range(3)]
    for reader in readers:
        idle.keep(reader)
    assert [reader.alive for reader in readers] == [True, True, False]
    idle.close()
    assert not any(reader.alive for reader in readers)


@pytest.mark.parametrize("executable", ["", "/nowhere/python"])
def test_without_a_process_it_is_read_here(executable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", executable)
    told: list[float] = []
    source, _ = source_of("drawn.pdf", one_line(), watch=Watch(told.append))
    assert "kettles" in source.text
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_program_in_one_file_starts_none_of_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(reading.IDLE, "take", lambda: pytest.fail("a process was started"))
    assert "kettles" in text_of(one_line())


def test_a_script_without_a_main_guard_leaves_nothing_running(tmp_path: Path) -> None:
    """It is not run again in the process, and what reads ends with it."""
    (tmp_path / "a.pdf").write_bytes(one_line())
    script = tmp_path / "script.py"
    script.write_text(
        "from pathlib import Path\nfrom viewer.filings.sources.formats import source_of\n"
        "from viewer.filings.sources.isolated.reading import IDLE\n"
        "source, _ = source_of('a.pdf', Path('a.pdf').read_bytes())\n"
        "print(source.text.strip(), IDLE._idle[0].pid, sep='|')\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
        check=True,
    )
    assert done.stderr == ""
    text, pid = done.stdout.strip().split("|")
    assert text == "We make kettles."
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid), 0)
