"""A number that a rule turns on says what it is: a comment above or beside it, or a docstring below."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path

from tests.architecture.sources import MODULES, lines, name, of_sources, tree

pytestmark = of_sources


def is_number(node: ast.expr | None) -> bool:
    """Tell whether an expression is a number: ``3``, ``-0.5``, ``64 * 1024``."""
    if isinstance(node, ast.UnaryOp):
        return is_number(node.operand)
    if isinstance(node, ast.BinOp):
        return is_number(node.left) and is_number(node.right)
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def numbers(module: Path) -> list[tuple[str, int, int]]:
    """Each number that a module names: its name, and the index of its statement and its line."""
    found: list[tuple[str, int, int]] = []
    for index, node in enumerate(tree(module).body):
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if (
            isinstance(node, ast.Assign | ast.AnnAssign)
            and isinstance(target, ast.Name)
            and is_number(node.value)
        ):
            found.append((target.id, index, node.lineno))
    return found


def is_code_point(module: Path, line: int) -> bool:
    """Tell whether a number is written in hexadecimals: a code point or a bit that a standard has fixed."""
    return re.search(r"= 0x[0-9A-Fa-f]+$", lines(module)[line - 1]) is not None


def is_explained(module: Path, index: int, line: int) -> bool:
    """Tell whether a comment or a docstring says what a number is.

    One comment above, or one docstring below, may speak for several statements without a blank line between.
    """
    text = lines(module)
    if "#" in text[line - 1] or is_code_point(module, line):
        return True
    above = line - 2
    while above >= 0 and text[above].strip() and not text[above].startswith("#"):
        above -= 1
    if above >= 0 and text[above].startswith("#"):
        return True
    body = tree(module).body
    for node, following in pairwise(body[index:]):
        if following.lineno > (node.end_lineno or 0) + 1:
            return False
        if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            return isinstance(following.value.value, str)
    return False


def test_a_number_says_what_it_is() -> None:
    silent = [
        f"{name(module)}:{line} {constant}"
        for module in MODULES
        for constant, index, line in numbers(module)
        if not is_explained(module, index, line)
    ]
    assert not silent, f"{len(silent)} numbers say nothing:\n" + "\n".join(silent)
