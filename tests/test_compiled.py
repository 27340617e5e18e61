"""A start finds the patterns that an earlier one compiled, and no start is worse off for what it finds."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.programs import uncovered
from viewer.compiled import OFF, VARIABLE, constant, keep

NAME = f"{sys.implementation.cache_tag}.bin"
EXPRESSIONS = [
    (r"(?P<year>\d{4})-(?P<month>\d\d)|(x)", 0),
    (r"[\wÄ-ÿ—…]{2,}+(?=\s)(?<!a)", re.IGNORECASE | re.MULTILINE),
    (r"(?i:item)\s*(?:(\d)|(?-i:A))\b", re.ASCII),
    (r"^ a b # what this is", re.VERBOSE | re.DOTALL),
]
PROGRAM = """
import sys
from viewer.compiled import keep
keep()
from viewer.figures import recognise
print([(figure.start, figure.end, str(figure.value)) for figure in recognise(sys.argv[1])])
"""
TEXT = "We sold 14 ferries for $35.5 million, 31% more than in the fiscal year ended June 30, 2024."


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which this process keeps what it compiles, until the test ends."""
    ended: list[Any] = []
    compiler = import_module("re._compiler")
    monkeypatch.setattr(compiler, "compile", vars(compiler)["compile"])
    monkeypatch.setitem(vars(dataclasses), "exec", exec)
    monkeypatch.setattr("atexit.register", ended.append)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "kept"))

    def end() -> None:
        ended[-1]()

    monkeypatch.setattr("tests.test_compiled.END", end)
    return tmp_path / "kept" / NAME


END: Any = None
"""What the end of the process does; set by the fixture."""


def compiled_anew(expression: str, flags: int) -> re.Pattern[str]:
    re.purge()
    return constant(expression, flags)


@pytest.mark.parametrize(("expression", "flags"), EXPRESSIONS)
def test_a_pattern_that_was_kept_is_the_one_that_would_be_compiled(
    started: Path, expression: str, flags: int
) -> None:
    re.purge()
    ever = re.compile(expression, flags)
    keep()
    assert compiled_anew(expression, flags) == ever
    END()
    keep()  # as a later process would
    again = compiled_anew(expression, flags)
    assert again == ever
    assert (again.groupindex, again.groups, again.flags) == (ever.groupindex, ever.groups, ever.flags)
    assert started.exists()


def test_a_data_class_is_the_same_as_ever(started: Path) -> None:
    for _ in range(2):
        keep()
        made = dataclasses.make_dataclass("Quay", [("name", str), ("berths", int, 3)], frozen=True)
        assert made("North") == made("North", 3) != made("North", 4)
        assert repr(made("North")) == "Quay(name='North', berths=3)"
        with pytest.raises(dataclasses.FrozenInstanceError):
            made("North").name = "South"
        END()
    assert started.exists()


def test_what_someone_looks_for_is_not_kept(started: Path) -> None:
    keep()
    re.purge()
    assert re.compile("a secret that is looked for").search("a secret that is looked for")
    constant("what the program says")
    END()
    kept = started.read_bytes()
    assert b"what the program says" in kept
    assert b"secret" not in kept


@pytest.mark.parametrize("damage", [b"", b"\xe3\x00\x01", b"[]", b"\x8d\x07\xe9(\xf1" * 40])
def test_a_damaged_file_is_replaced(started: Path, damage: bytes) -> None:
    started.parent.mkdir(mode=0o700)
    started.write_bytes(damage)
    started.chmod(0o600)
    keep()
    assert compiled_anew("damaged?", 0).search("damage")
    END()
    assert b"damaged?" in started.read_bytes()


def written_by_all(kept: Path) -> None:
    kept.chmod(0o666)


def in_a_folder_for_all(kept: Path) -> None:
    kept.parent.chmod(0o777)


def behind_a_link(kept: Path) -> None:
    kept.rename(kept.parent.parent / "elsewhere")
    kept.symlink_to(kept.parent.parent / "elsewhere")


def in_a_folder_behind_a_link(kept: Path) -> None:
    kept.parent.rename(kept.parent.parent / "shared")
    kept.parent.symlink_to(kept.parent.parent / "shared")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells no owner this way")
@pytest.mark.parametrize(
    "exposed", [written_by_all, in_a_folder_for_all, behind_a_link, in_a_folder_behind_a_link]
)
def test_what_others_may_have_written_is_not_used(
    started: Path, exposed: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep()
    compiled_anew("mine", 0)
    END()
    exposed(started)

    def executed(_content: bytes) -> object:
        raise AssertionError("what others may have written was read")

    monkeypatch.setattr("marshal.loads", executed)
    keep()
    assert compiled_anew("mine", 0).search("mine")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells no owner this way")
def test_nothing_is_written_where_others_may_write(started: Path) -> None:
    started.parent.mkdir()
    started.parent.chmod(0o777)
    keep()
    compiled_anew("mine", 0)
    END()
    assert not list(started.parent.iterdir())


def test_it_can_be_switched_off(monkeypatch: pytest.MonkeyPatch, started: Path) -> None:
    before = vars(import_module("re._compiler"))["compile"]
    monkeypatch.setenv(VARIABLE, OFF)
    keep()
    assert vars(import_module("re._compiler"))["compile"] is before
    assert not started.exists()


def test_where_nothing_can_be_written_all_goes_on(started: Path) -> None:
    started.mkdir(parents=True)
    keep()
    assert compiled_anew("read-only", 0).search("read-only")
    END()
    assert list(started.parent.iterdir()) == [started]


def test_a_second_start_finds_what_the_first_compiled(tmp_path: Path) -> None:
    said, kept = [], []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, TEXT],
            env={**uncovered(), VARIABLE: str(tmp_path / "kept"), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        )
        said.append(done.stdout)
        kept.append((tmp_path / "kept" / NAME).stat().st_mtime_ns)
    assert said[0] == said[1]
    assert b"35500000" in said[0]
    assert kept[0] == kept[1]
