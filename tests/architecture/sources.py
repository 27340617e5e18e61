"""The program as its files say it: modules, what they import, and what stands in them."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VIEWER = ROOT / "viewer"
TESTS = ROOT / "tests"
MODULES = sorted(VIEWER.rglob("*.py"))
of_sources = pytest.mark.no_cover
"""What a module of tests of them is marked with: each file is parsed once, and none of the program runs."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name(path: Path) -> str:
    """A file as one writes it in a message: ``viewer/filings/decode.py``."""
    return path.relative_to(ROOT).as_posix()


@functools.cache
def lines(path: Path) -> list[str]:
    """The lines of a file."""
    return path.read_text(encoding="utf-8").splitlines()


@functools.cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def dotted(path: Path) -> str:
    """The module that a file is: ``viewer.filings`` for ``viewer/filings/__init__.py`` or its stub."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> Iterator[tuple[str, int]]:
    """Yield ``(dotted name, line)`` for each import in a file, wherever it stands.

    ``from viewer.filings import decode, read`` yields the package and both names below it: whether a name is
    a module or stands in one is for the caller to know.
    """
    package = dotted(path).split(".")
    if path.stem != "__init__":
        package.pop()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*above, *([node.module] if node.module else [])])
            yield source, node.lineno
            for alias in node.names:
                yield f"{source}.{alias.name}", node.lineno


@functools.cache
def modules_by_name() -> dict[str, Path]:
    """Every module of the program under its dotted name."""
    return {dotted(path): path for path in MODULES}


def loads(path: Path) -> Iterator[str]:
    """Yield the modules of the program that a file loads, through the stubs of package faces too."""
    modules = modules_by_name()
    for target, _line in imported(path):
        if target in modules:
            yield target
            continue
        package, _, wanted = target.rpartition(".")
        face = modules[package].with_suffix(".pyi") if package in modules else None
        if face is not None and face.is_file():
            yield from (source for source, names in _of_face(face).items() if wanted in names)


def _of_face(face: Path) -> dict[str, set[str]]:
    """Which names a stub takes from which modules."""
    found: dict[str, set[str]] = {}
    for node in tree(face).body:
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module:
            source = f"{dotted(face)}.{node.module}"
            found.setdefault(source, set()).update(alias.asname or alias.name for alias in node.names)
    return found
