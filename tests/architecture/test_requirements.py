"""What is imported is named in pyproject.toml: a library that another one brings along may go with it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PARTS = {"shiboken6"}
"""Of a library that is named: PySide6-Essentials wants the very version of it that it has itself."""


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def named(*extras: str) -> set[str]:
    lines = [
        *PROJECT["dependencies"],
        *(line for extra in extras for line in PROJECT["optional-dependencies"][extra]),
    ]
    return {canonical(re.split(r"[\s<>=!~;\[]", line, maxsplit=1)[0]) for line in lines}


def imported(folder: str) -> Iterator[str]:
    """The first word of each module that is imported anywhere in a folder."""
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def unnamed(modules: Iterable[str], known: set[str]) -> set[str]:
    of = packages_distributions()
    others = set(modules) - sys.stdlib_module_names - {"viewer", "tests", "packaging"} - PARTS
    return {
        module
        for module in others
        if module in of and known.isdisjoint(canonical(distribution) for distribution in of[module])
    }


@pytest.mark.parametrize(
    ("folder", "extras"),
    [("viewer", ("arrow", "batch")), ("tests", ("test", "bench", "browser", "mutants", "lint"))],
)
def test_each_library_that_is_imported_is_named(folder: str, extras: tuple[str, ...]) -> None:
    assert unnamed(imported(folder), named(*extras)) == set()


def test_a_library_that_is_not_named_is_found() -> None:
    assert unnamed(["pytest"], set()) == {"pytest"}
