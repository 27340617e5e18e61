"""The rules of the house that a linter cannot see: who imports Qt, how large a room may be."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

VIEWER = Path(__file__).resolve().parents[2] / "viewer"
MODULES = sorted(VIEWER.rglob("*.py"))
OUTSIDE_THE_DESKTOP = [module for module in MODULES if VIEWER / "desktop" not in module.parents]
QT = {"PySide6", "shiboken6"}


def imported(module: Path) -> Iterator[tuple[str, int]]:
    """Yield ``(top-level package, line)`` for each import in a file, wherever it stands."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name.partition(".")[0], node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module.partition(".")[0], node.lineno


def name(module: Path) -> str:
    return module.relative_to(VIEWER.parent).as_posix()


@pytest.mark.parametrize("module", OUTSIDE_THE_DESKTOP, ids=name)
def test_qt_is_imported_in_the_desktop_alone(module: Path) -> None:
    assert not [line for package, line in imported(module) if package in QT]


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_file_holds_one_idea(module: Path) -> None:
    lines = module.read_text(encoding="utf-8").count("\n")
    assert lines <= 600, f"{name(module)} has {lines} lines: what are its two ideas?"


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_module_opens_with_the_case_it_exists_for(module: Path) -> None:
    documentation = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    assert documentation
    assert len(documentation) > 20


def test_no_drawer_for_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "misc", "manager", "common"}
    assert not [name(module) for module in MODULES if module.stem in drawers or module.parent.name in drawers]


@pytest.mark.parametrize(
    "statement",
    [
        "import viewer.cli",
        "import viewer.filings, viewer.comparison, viewer.review, viewer.report, viewer.highlighting",
    ],
)
def test_the_command_line_does_without_qt(statement: str) -> None:
    script = f"{statement}\nimport sys\nprint(sorted(m for m in sys.modules if m.startswith('PySide6')))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_starting_the_command_line_loads_no_solver_and_no_engine() -> None:
    """Help and version must answer at once, so the heavy libraries wait until a comparison needs them."""
    script = (
        "import viewer.cli, sys\n"
        "heavy = {'scipy', 'numpy', 'rapidfuzz', 'jinja2', 'charset_normalizer', 'pygments', 'ftfy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
