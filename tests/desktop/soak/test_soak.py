"""The long day, cut short: that it does what a reviewer does, and that growing memory is told."""

from __future__ import annotations

import functools
import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import viewer
from tests.desktop.soak import __main__ as command
from tests.desktop.soak.filings import FORMATS, write_pair
from tests.desktop.soak.memory import FIRST, MOST, TURN, growth, resident
from viewer.filings import read
from viewer.language.remembered import WORDS

LINUX = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is asked of Linux")


@pytest.mark.parametrize("number", range(len(FORMATS)), ids=lambda number: FORMATS[number][0])
def test_its_filings_are_read_and_differ_from_year_to_year(tmp_path: Path, number: int) -> None:
    old, new = (read(path) for path in write_pair(tmp_path, 1, number))
    assert [len(filing.factors) for filing in (old, new)] == [6, 6]
    assert old.text != new.text


def test_the_same_seed_names_the_same_pairs(tmp_path: Path) -> None:
    first, again, other = (write_pair(_folder(tmp_path, name), seed, 3)[0].read_bytes() for name, seed in
                           (("a", 1), ("b", 1), ("c", 2)))  # fmt: skip
    assert first == again != other


def _folder(within: Path, name: str) -> Path:
    (within / name).mkdir()
    return within / name


def test_growth_is_told_from_the_tenth_pair_on() -> None:
    flat = [100] * (FIRST + 2 * TURN)
    assert growth(flat) == 0
    # What is loaded with the first pairs does not count.
    assert growth([*range(1, FIRST + 1), *flat[FIRST:]]) == 0
    assert growth([*flat[:-TURN], *[106] * TURN]) == pytest.approx(0.06)
    assert growth([*flat[:-TURN], *[90] * TURN]) < 0
    with pytest.raises(ValueError, match="30 pairs"):
        growth(flat[1:])


def test_nothing_remembers_more_than_a_pair_or_two_have() -> None:
    """What is remembered for longer grows all day with every other filing."""
    names = [one.name for one in pkgutil.walk_packages(viewer.__path__, "viewer.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    # Asked of the modules: the collector tells nothing of what the window's tests before this one froze.
    holders = [
        *modules,
        *(one for module in modules for one in vars(module).values() if isinstance(one, type)),
    ]
    caches = {
        f"{one.__module__}.{one.__name__}": one.cache_info().maxsize
        for holder in holders
        for one in vars(holder).values()
        if isinstance(one, functools._lru_cache_wrapper)
    }
    assert len(caches) > 10
    # Those without a bound are of what does not come from filings.
    assert {name: size for name, size in caches.items() if size and size > WORDS} == {}


@LINUX
def test_memory_that_is_taken_is_seen() -> None:
    before = resident()
    taken = b"x" * 50_000_000
    assert resident() - before > 40_000_000
    assert taken


@pytest.mark.parametrize(("last", "code"), [(100, 0), (104, 0), (106, command.GREW)])
def test_the_exit_code_says_whether_memory_grew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, last: int, code: int
) -> None:
    from tests.desktop.soak import window

    assert 0.04 < MOST < 0.06
    taken = [100] * 30 + [last] * TURN
    monkeypatch.setattr(window, "live", lambda *_given: taken)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    curve = tmp_path / "curve.tsv"
    done = CliRunner().invoke(command.soak, ["--pairs", "40", "--curve", str(curve)], standalone_mode=False)
    assert done.return_value == code, done.output
    assert f"changed by +{last - 100}.0%" in done.output
    assert curve.read_text().splitlines()[-1] == f"40\t{last}"


def test_a_day_that_ends_too_early_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.desktop.soak import window

    monkeypatch.setattr(window, "live", lambda *_given: [100] * 7)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    done = CliRunner().invoke(command.soak, ["--pairs", "40"], standalone_mode=False)
    assert done.return_value == command.GREW
    assert "ended after 7 of 40 pairs" in done.output


@LINUX
def test_pairs_of_all_formats_are_reviewed_and_exported(tmp_path: Path) -> None:
    curve = tmp_path / "curve.tsv"
    count = len(FORMATS) + 1
    asked = [sys.executable, "-m", "tests.desktop.soak", "--pairs", str(count), "--curve", str(curve)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=300)
    # Too few to tell whether memory grows.
    assert "growth shows after 30 pairs" in done.stdout
    assert "Qt said" not in done.stdout, done.stdout
    assert len(curve.read_text().splitlines()) == count, done.stdout
