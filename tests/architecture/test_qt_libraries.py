"""A bare Debian is told of every library that Qt lacks at once, and only of those that the purpose loads."""

from __future__ import annotations

import importlib.util
import io
import os
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "qt_libraries.py"
# A loader that finds neither EGL for any of Qt nor, for the plugin of X11, one more library.
LDD = """#!/bin/sh
test -e {mended} && exit 0
echo "	libEGL.so.1 => not found"
echo "	libc.so.6 => /lib/libc.so.6 (0x0)"
case "$1" in *libqxcb.so) echo "	libxcb-icccm.so.4 => not found";; esac
"""
# Notes how it was called; an installation mends what the loader misses.
APT = """#!/bin/sh
echo "$@" >> {calls}
case "$1" in install) test -e {broken} && exit 100; touch {mended};; esac
exit 0
"""
SUDO = """#!/bin/sh
echo sudo >> {calls}
exec "$@"
"""


class Machine:
    """A machine whose loader, package manager and sudo are scripts of this test."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._calls, self._broken, self._monkeypatch = folder / "calls", folder / "broken", monkeypatch
        self.programs = folder / "programs"
        self.programs.mkdir()
        places = {name: folder / name for name in ("mended", "calls", "broken")}
        for name, text in (("ldd", LDD), ("apt-get", APT), ("sudo", SUDO)):
            (self.programs / name).write_text(text.format_map(places), encoding="utf-8")
            (self.programs / name).chmod(0o755)
        monkeypatch.setenv("PATH", os.pathsep.join([str(self.programs), os.defpath]))
        for name in ("CI", "YES"):
            monkeypatch.delenv(name, raising=False)
        self.script = loaded()
        monkeypatch.setattr(self.script, "qt_folder", lambda: folder)
        monkeypatch.setattr(self.script, "has_fonts", lambda: True)
        monkeypatch.setattr(self.script.sys, "platform", "linux")
        self.is_root(True)

    def is_root(self, root: bool) -> None:
        self._monkeypatch.setattr(self.script.os, "geteuid", lambda: 0 if root else 1000)

    def answers(self, text: str) -> None:
        keyboard = io.StringIO(text)
        keyboard.isatty = lambda: True  # type: ignore[method-assign]
        self._monkeypatch.setattr(self.script.sys, "stdin", keyboard)

    def installing_fails(self) -> None:
        self._broken.touch()

    @property
    def calls(self) -> list[str]:
        return self._calls.read_text(encoding="utf-8").splitlines() if self._calls.exists() else []


def loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("qt_libraries", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


UPDATE = "update -qq"
INSTALL = "install -y --no-install-recommends libegl1 libxcb-icccm4"


def test_tests_do_not_need_the_libraries_of_x11(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    assert machine.script.main(["offscreen"]) == 2
    said = capsys.readouterr().err
    assert "libEGL.so.1" in said
    assert "libxcb-icccm" not in said
    assert said.splitlines()[-1].endswith("apt-get install -y --no-install-recommends libegl1")


def test_a_window_needs_them_too_and_all_are_told_at_once(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert machine.script.main(["window"]) == 2
    said = capsys.readouterr().err
    assert "Qt lacks libEGL.so.1, libxcb-icccm.so.4." in said
    assert said.splitlines()[-1].endswith(INSTALL)
    assert machine.calls == [], "nothing is installed unasked"


def test_nothing_missing_says_nothing(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    (machine.programs / "ldd").write_text("#!/bin/sh\n", encoding="utf-8")
    assert machine.script.main(["window", "--offer"]) == 0
    assert capsys.readouterr() == ("", "")


def test_where_no_font_is_installed_one_is_named(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine.script, "has_fonts", lambda: False)
    assert machine.script.main(["offscreen"]) == 2
    assert "any font" in (said := capsys.readouterr().err)
    assert said.rstrip().endswith("fonts-dejavu-core")


@pytest.mark.parametrize(("answer", "done"), [("y\n", True), ("YES\n", True), ("\n", False), ("no\n", False)])
def test_it_offers_to_install_and_heeds_the_answer(
    machine: Machine, capsys: pytest.CaptureFixture[str], answer: str, done: bool
) -> None:
    machine.answers(answer)
    assert machine.script.main(["window", "--offer"]) == (0 if done else 2)
    assert machine.calls == ([UPDATE, INSTALL] if done else [])
    assert "apt-get install" in capsys.readouterr().out


def test_without_the_offer_nobody_is_asked(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.answers("y\n")
    assert machine.script.main(["window"]) == 2
    assert machine.calls == []
    assert capsys.readouterr().out == ""


def test_yes_installs_unasked_and_by_sudo_for_one_who_is_not_root(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YES", "1")
    machine.is_root(False)
    assert machine.script.main(["window", "--offer"]) == 0
    assert machine.calls == ["sudo", UPDATE, "sudo", INSTALL]


def test_without_sudo_the_line_is_only_told(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("YES", "1")
    monkeypatch.setenv("PATH", str(machine.programs))
    (machine.programs / "sudo").unlink()
    machine.is_root(False)
    monkeypatch.setattr(machine.script, "missing_libraries", lambda _qt, _purpose: ["libEGL.so.1"])
    assert machine.script.main(["window", "--offer"]) == 2
    assert machine.calls == []
    assert "sudo apt-get install" in capsys.readouterr().err


@pytest.mark.parametrize(("root", "done"), [(True, True), (False, False)])
def test_a_ci_machine_installs_as_root_alone(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, root: bool, done: bool
) -> None:
    monkeypatch.setenv("CI", "true")
    machine.is_root(root)
    assert machine.script.main(["offscreen"]) == (0 if done else 2)
    assert bool(machine.calls) is done


def test_an_installation_that_fails_leaves_the_line_to_run(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("YES", "1")
    machine.installing_fails()
    assert machine.script.main(["window", "--offer"]) == 2
    assert machine.calls == [UPDATE, INSTALL]
    assert capsys.readouterr().err.rstrip().endswith(INSTALL)
