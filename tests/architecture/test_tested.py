"""Every module is loaded by some test, directly, through a package face or through another module."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.architecture.sources import MODULES, TESTS, dotted, loads, modules_by_name, name, of_sources

pytestmark = of_sources

# Files that only name a package, and the two lines that start the program.
NOT_LOADED = {"__init__", "__main__"}


def reached(files: Iterable[Path]) -> set[str]:
    """The modules that some test files load, and those that these load in turn."""
    seen: set[str] = set()
    waiting = [module for file in files for module in loads(file)]
    while waiting:
        module = waiting.pop()
        if module not in seen:
            seen.add(module)
            waiting += loads(modules_by_name()[module])
    return seen


def test_a_module_is_loaded_by_some_test() -> None:
    loaded = reached(sorted(TESTS.rglob("*.py")))
    missed = [name(path) for path in MODULES if path.stem not in NOT_LOADED and dotted(path) not in loaded]
    assert not missed
