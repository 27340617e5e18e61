"""Every pattern that the program compiles, and where: re is listened to while all of it is imported.

Run as a program it prints them as JSON, one a line. It needs a process of its own, for a module that was
imported before compiles nothing again.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_ALONE = frozenset(("match", "fullmatch"))
"""Ways to use a pattern that try it at one place of the text."""
SEARCH = "search"
_PASSED = frozenset((re.__file__, str(ROOT / "viewer" / "compiled.py")))
"""Modules that compile what others ask for."""
_PATTERN = "re.Pattern[str]"
"""What a function without arguments says that it returns if it compiles a pattern when it is first called."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern."""

    place: str
    """``filings/identity/identify.py:_FORM``; a line number in the place of a name that it has not."""
    expression: str | bytes
    flags: int
    uses: frozenset[str]
    """``match``, ``fullmatch`` and, for whatever looks for it everywhere in a text, ``search``."""

    def compiled(self) -> re.Pattern[Any]:
        """The pattern as the program has it."""
        return re.compile(self.expression, self.flags)


def patterns() -> list[Pattern]:
    """Return every pattern of the program, each once."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.patterns.collecting"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found: dict[tuple[str | bytes, int], Pattern] = {}
    for line in told.splitlines():
        path, number, expression, is_bytes, flags = json.loads(line)
        said = expression.encode("latin-1") if is_bytes else expression
        name, uses = _used(path, number)
        known = found.get((said, flags))
        found[said, flags] = Pattern(
            known.place if known else f"{path}:{name or number}",
            said,
            flags,
            known.uses | uses if known else uses,
        )
    return list(found.values())


@cache
def _used(path: str, number: int) -> tuple[str | None, frozenset[str]]:
    """Return the name of the pattern on a line, and how it is used; one without a name in any way."""
    tree = ast.parse((ROOT / "viewer" / path).read_text(encoding="utf-8"))
    name = next((name for name, first, last in _named(tree) if first <= number <= last), None)
    if name is None or not name.startswith("_"):
        return name, frozenset((SEARCH,))
    uses = [
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and _stands_for(node.value, name)
    ]
    loads = sum(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
        for node in ast.walk(tree)
    )
    passed_on = [SEARCH] if not uses or loads > len(uses) else []
    return name, frozenset([use if use in _ALONE else SEARCH for use in uses] + passed_on)


def _is_pattern(returns: ast.expr | None) -> bool:
    return returns is not None and ast.unparse(returns) == _PATTERN


def _stands_for(node: ast.expr, name: str) -> bool:
    """Tell whether an expression is a pattern by its name, or what a function of that name gives."""
    named = node.func if isinstance(node, ast.Call) else node
    return isinstance(named, ast.Name) and named.id == name


def _named(tree: ast.Module) -> Iterator[tuple[str, int, int]]:
    """Yield each name that a compiled pattern is given, and the lines of the assignment."""
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Call)
            and ast.unparse(node.value.func) == "re.compile"
            and isinstance(node.targets[0], ast.Name)
        ):
            yield node.targets[0].id, node.lineno, node.end_lineno or node.lineno
        elif isinstance(node, ast.FunctionDef) and not node.args.args and _is_pattern(node.returns):
            yield node.name, node.lineno, node.end_lineno or node.lineno


def _listen() -> list[tuple[str, int, str, bool, int]]:
    """Import the whole program, read and compare a filing, and note each pattern that is compiled."""
    heard: list[tuple[str, int, str, bool, int]] = []
    compiler: Any = re._compile  # type: ignore[attr-defined] # what every function of re goes through

    def listen(pattern: Any, flags: int) -> Any:
        made = compiler(pattern, flags)
        frame: Any = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename in _PASSED:
            frame = frame.f_back
        path = Path(frame.f_code.co_filename) if frame is not None else Path()
        if path.is_relative_to(ROOT / "viewer"):
            is_bytes = isinstance(made.pattern, bytes)
            said = made.pattern.decode("latin-1") if is_bytes else made.pattern
            at = path.relative_to(ROOT / "viewer").as_posix()
            heard.append((at, frame.f_lineno, said, is_bytes, made.flags))
        return made

    re._compile = listen  # type: ignore[attr-defined]
    import viewer

    for module in pkgutil.walk_packages(viewer.__path__, "viewer."):
        if module.name.endswith("__main__"):
            continue
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as missing:
            if missing.name is None or not missing.name.startswith(("PySide6", "shiboken6")):
                raise
    _use()
    return heard


def _gives_a_pattern(made: Any) -> bool:
    return made.__annotations__ == {"return": _PATTERN}


def _use() -> None:
    """Compile what waits for its first use."""
    from tests.fuzz.seeds import markdown
    from viewer.comparison import compare
    from viewer.figures.read.grammar.forms import FORMS
    from viewer.filings import read
    from viewer.report import render_html

    waiting = [
        made
        for name, module in list(sys.modules.items())
        if name.startswith("viewer.")
        for made in vars(module).values()
        if callable(made)
        and inspect.isfunction(inspect.unwrap(made))
        and _gives_a_pattern(inspect.unwrap(made))
    ]
    assert all(made() for made in waiting)
    assert all(form.pattern for form in FORMS)
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder) / "old.md", Path(folder) / "new.md"
        old.write_text(markdown(), encoding="utf-8")
        new.write_text(markdown().replace("77.8%", "79.1%"), encoding="utf-8")
        render_html(compare(read(old), read(new)))


if __name__ == "__main__":
    for entry in _listen():
        print(json.dumps(entry))
