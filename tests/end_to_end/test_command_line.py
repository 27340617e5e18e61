"""The command as it is installed: its pipes, its exit codes, its completion and its manual page."""

from __future__ import annotations

import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.small import small_pair
from tests.programs import uncovered
from viewer.cli.commands import cli
from viewer.cli.faults import TROUBLE, UNREAD

COMMAND = Path(sys.executable).with_name("factordiff")
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not COMMAND.is_file(), reason="the command is not installed here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    small_pair(tmp_path)
    return tmp_path


def shell(folder: Path, line: str, name: str = "bash") -> subprocess.CompletedProcess[str]:
    """Run a line in a shell that finds the command, and fails where any part of a pipe does."""
    program = shutil.which(name)
    if program is None:
        pytest.skip(f"there is no {name}")
    options = ["-o", "pipefail"] if name in ("bash", "zsh") else []
    environment = {
        **uncovered(),
        "PATH": f"{COMMAND.parent}{os.pathsep}{os.environ['PATH']}",
        "FACTORDIFF_DATA": str(folder / "data"),
    }
    return subprocess.run(
        [program, *options, "-c", line],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("factordiff compare -q old.md new.md", 1),
        ("factordiff compare -q old.md none.md", 2),
        ("factordiff compare -q old.md new.md > /dev/full", 2),
        ("factordiff compare -q old.md new.md >&-", 2),
        ("cat new.md | factordiff compare -q old.md -", 1),
        ("factordiff compare -q old.md <(cat old.md)", 0),
    ],
)
def test_exit_codes_are_those_that_are_written_down(line: str, code: int, folder: Path) -> None:
    if "/dev/full" in line and not Path("/dev/full").exists():
        pytest.skip("the system has no full device")
    done = shell(folder, line)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    if code != TROUBLE:
        assert done.stderr == ""


@pytest.mark.parametrize("arguments", ["compare -q old.md new.md -f json", "explain -q old.md", "--help"])
def test_where_nobody_reads_it_ends_as_by_the_signal_of_a_closed_pipe(arguments: str, folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [COMMAND, *arguments.split()],
        cwd=folder,
        env={**uncovered(), "FACTORDIFF_DATA": str(folder / "data")},
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (UNREAD, b"")


def test_bash_completes_commands_switches_and_files(folder: Path) -> None:
    line = (
        'eval "$(_FACTORDIFF_COMPLETE=bash_source factordiff)"\n'
        "COMP_WORDS=(factordiff {words}); COMP_CWORD={at}\n"
        '_factordiff_completion factordiff; printf "%s\\n" "${{COMPREPLY[@]}}"'
    )
    assert shell(folder, line.format(words="comp", at=1)).stdout.split() == ["compare"]
    assert shell(folder, line.format(words="compare --old-s", at=2)).stdout.split() == ["--old-section"]


def test_fish_completes_commands(folder: Path) -> None:
    line = '_FACTORDIFF_COMPLETE=fish_source factordiff | source; complete -C "factordiff exp"'
    assert shell(folder, line, "fish").stdout.startswith("explain")


def test_zsh_takes_the_completion(folder: Path) -> None:
    line = (
        "autoload -U compinit && compinit -u -d dump\n"
        'eval "$(_FACTORDIFF_COMPLETE=zsh_source factordiff)"\n'
        "print $_comps[factordiff]"
    )
    done = shell(folder, line, "zsh")
    assert done.stdout.strip() == "_factordiff_completion", done.stderr


def test_the_manual_page_is_what_the_command_takes() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "man_page.py"))
    kept = made["PAGE"].read_text(encoding="utf-8")
    assert kept == made["page"](), "run: make man-page"
    for name in cli.commands:
        assert f".SS {name} " in kept


def test_man_finds_no_fault_in_the_manual_page() -> None:
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("there is no groff")
    page = ROOT / "packaging" / "linux" / "factordiff.1"
    done = subprocess.run(
        [groff, "-man", "-Tutf8", "-ww", "-z", str(page)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
