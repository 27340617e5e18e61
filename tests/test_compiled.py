"""A start finds the patterns that an earlier one compiled, and no start is worse off for what it finds."""

from __future__ import annotations

import dataclasses
import os
import re
import subprocess
import sys
import typing
from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.programs import uncovered
from viewer.compiled import OFF, VARIABLE, constant, keep

NAME = f"{sys.implementation.cache_tag}-2.bin"
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
TYPES = """
from viewer.compiled import keep
keep()
import typing
from viewer.report.content.choices import ReportContent
print(ReportContent.__init__.__annotations__, typing.get_type_hints(ReportContent.__init__))
"""
TEXT = "We sold 14 ferries for $35.5 million, 31% more than in the fiscal year ended June 30, 2024."


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which this process keeps what it compiles, until the test ends."""
    if sys.platform == "win32":
        pytest.skip("Windows tells no owner: no folder that is named is used")
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


def test_a_data_class_tells_the_types_of_its_arguments_with_and_without_what_is_kept(started: Path) -> None:
    def types() -> tuple[object, object]:
        @dataclasses.dataclass
        class Berth:
            name: str
            metres: int = 3

        return Berth.__init__.__annotations__, typing.get_type_hints(Berth.__init__)

    as_ever = types()
    assert as_ever[1] == {"name": str, "metres": int, "return": type(None)}
    for _ in range(2):
        keep()
        assert types() == as_ever
        END()


def test_the_programs_own_data_classes_tell_their_types_too(tmp_path: Path) -> None:
    told = [
        subprocess.run(
            [sys.executable, "-c", TYPES],
            env={**uncovered(), VARIABLE: kept},
            capture_output=True,
            check=True,
        ).stdout
        for kept in (OFF, str(tmp_path / "kept"), str(tmp_path / "kept"))
    ]
    assert told[0] == told[1] == told[2]
    assert b"title" in told[0]


class Kind(StrEnum):
    SHIP = "ships? of a kind"


def test_a_pattern_that_is_no_plain_text_is_compiled_and_does_not_keep_others_from_being_kept(
    started: Path,
) -> None:
    keep()
    assert compiled_anew(Kind.SHIP, 0).search("ship of a kind")
    assert compiled_anew("plain text", 0)
    END()
    assert b"plain text" in started.read_bytes()


def test_what_cannot_be_kept_makes_no_noise_at_the_end(started: Path) -> None:
    keep()
    assert compiled_anew("plain text", 0)
    vars(dataclasses)["exec"](Text("pass"), {})
    END()
    assert not started.exists()


class Text(str):
    """What marshal cannot write."""

    __slots__ = ()


def test_nothing_of_another_version_is_executed(started: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep()
    compiled_anew("mine", 0)
    END()
    monkeypatch.setattr("viewer.__version__", "0.0.0.of.another")

    def executed(_content: bytes) -> object:
        raise AssertionError("what another version wrote was read")

    monkeypatch.setattr("marshal.loads", executed)
    keep()
    assert compiled_anew("mine", 0).search("mine")


def test_where_no_owner_is_told_no_folder_that_is_named_is_used(
    started: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = vars(import_module("re._compiler"))["compile"]
    monkeypatch.delattr("os.getuid")
    keep()
    assert vars(import_module("re._compiler"))["compile"] is before


@pytest.mark.parametrize("lacking", ["re._compiler._code", "re._parser.State.groups", "re._parser.parse"])
def test_a_python_that_compiles_in_another_way_starts_all_the_same(
    started: Path, monkeypatch: pytest.MonkeyPatch, lacking: str
) -> None:
    compiler = import_module("re._compiler")
    before = vars(compiler)["compile"]
    with monkeypatch.context() as other:
        other.delattr(lacking)
        keep()
        assert vars(compiler)["compile"] is before


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


def test_what_earlier_versions_kept_goes_and_nothing_else(started: Path) -> None:
    keep()
    started.parent.mkdir(mode=0o700, exist_ok=True)
    tag = sys.implementation.cache_tag
    old = [
        started.with_name(name) for name in (f"{tag}.bin", f"{tag}-1.bin", "cpython-39.bin", f"{tag}-2.77")
    ]
    others = [started.with_name(name) for name in ("cpython-310-2.bin", f"{tag}-2.78", "notes.bin", "a.txt")]
    for path in (*old, *others):
        path.write_bytes(b"kept")
    for path in (*old[2:], *others[2:]):
        os.utime(path, (0, 0))
    re.compile("what no other start has compiled")
    constant("made by the program")
    END()
    assert started.exists()
    assert [path.name for path in old if path.exists()] == []
    assert all(path.exists() for path in others)


def test_where_nothing_can_be_written_all_goes_on(started: Path) -> None:
    started.mkdir(parents=True)
    keep()
    assert compiled_anew("read-only", 0).search("read-only")
    END()
    assert list(started.parent.iterdir()) == [started]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows uses no folder that is named")
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
