"""No tooltip is given text that Qt might take for HTML, and boxes are made where theirs is not.

A heading of a filing is untrusted. What a tooltip shows is a sentence of the program with nothing put into
it, or comes from ``viewer/desktop/look/tips.py``, which escapes; or it is another tooltip.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.sources import VIEWER, Function, name, of_sources, tree

pytestmark = of_sources

DESKTOP = VIEWER / "desktop"
MAKERS = DESKTOP / "look" / "tips.py"
SHOWING = frozenset({"setToolTip", "setTabToolTip", "showText", "setStatusTip", "setWhatsThis"})
"""Calls that show a tooltip or what is like one."""
ESCAPING = frozenset({"plain_tip", "rich_tip", "spaced_tip"})
"""Functions whose result shows what they are given as it stands."""
IMPORTED = frozenset({"tool_tip", "figure_tip", "chip_tip", "text_tip"})
"""Functions of other modules that return such a result; each is checked where it stands."""
ROLE = "ToolTipRole"
FILES = [path for path in sorted(DESKTOP.rglob("*.py")) if path != MAKERS]


def called(node: ast.expr) -> str:
    """What a call calls: the last name of it."""
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


class Module:
    """What of a module is safe to show."""

    def __init__(self, module: ast.Module) -> None:
        self.module = module
        self.functions = {node.name: node for node in ast.walk(module) if isinstance(node, Function)}

    def unsafe(self) -> Iterator[int]:
        """Yield the lines in which something is shown that is not known to be safe."""
        for function in [self.module, *self.functions.values()]:
            for node in ast.iter_child_nodes(function):
                yield from self._unsafe_below(node, function)

    def _unsafe_below(self, node: ast.AST, function: ast.AST) -> Iterator[int]:
        if isinstance(node, Function):
            return
        if isinstance(node, ast.Call) and called(node) in SHOWING:
            shown = [argument for argument in node.args if not isinstance(argument, ast.Constant)]
            told = next((one for one in shown if not self._is_place(one)), None)
            if told is not None and not self.is_safe(told, function):
                yield node.lineno
        if isinstance(node, ast.If) and ROLE in ast.dump(node.test) and " in " not in ast.unparse(node.test):
            for line in node.body:
                if isinstance(line, ast.Return) and not self.is_safe(line.value, function):
                    yield line.lineno
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if key is not None and ROLE in ast.dump(key) and not self._answers_safely(value, function):
                    yield value.lineno
        for child in ast.iter_child_nodes(node):
            yield from self._unsafe_below(child, function)

    @staticmethod
    def _is_place(node: ast.expr) -> bool:
        """Whether an argument says where, not what: a number, a point, a widget."""
        words = ast.unparse(node)
        return words in {"number", "self"} or words.endswith((".globalPos()", ".viewport()"))

    def _answers_safely(self, node: ast.expr, function: ast.AST) -> bool:
        """Whether what answers for the role is a safe text or a function that gives one."""
        if isinstance(node, ast.Lambda):
            return self.is_safe(node.body, function)
        if isinstance(node, ast.Name | ast.Attribute):
            return self._gives_safe(node.attr if isinstance(node, ast.Attribute) else node.id)
        return self.is_safe(node, function)

    def _gives_safe(self, named: str) -> bool:
        if named in ESCAPING | IMPORTED:
            return True
        found = self.functions.get(named)
        if found is None:
            return False
        given = [node.value for node in ast.walk(found) if isinstance(node, ast.Return)]
        return bool(given) and all(self.is_safe(value, found) for value in given)

    def is_safe(self, node: ast.expr | None, function: ast.AST) -> bool:
        """Whether an expression is known to be shown as it stands."""
        if node is None or isinstance(node, ast.Constant):
            return True
        if isinstance(node, ast.IfExp):
            return self.is_safe(node.body, function) and self.is_safe(node.orelse, function)
        if isinstance(node, ast.BoolOp):
            return all(self.is_safe(value, function) for value in node.values)
        if isinstance(node, ast.Name):
            given = [
                one.value
                for one in ast.walk(function)
                if isinstance(one, ast.Assign) and any(ast.unparse(to) == node.id for to in one.targets)
            ]
            return bool(given) and all(self.is_safe(value, function) for value in given)
        if called(node) in {"say", "say_as"}:
            return isinstance(node, ast.Call) and not node.keywords
        return called(node) == "toolTip" or self._gives_safe(called(node))


def test_every_tooltip_shows_its_words_as_they_stand() -> None:
    found = {name(path): lines for path in FILES if (lines := list(Module(tree(path)).unsafe()))}
    assert not found, f"{found}: plain_tip() or give_tip() of look/tips.py"


@pytest.mark.parametrize(
    "source",
    [
        "def f(self, pair):\n    self.setToolTip(pair.heading)",
        "def f(self, pair):\n    self.setToolTip(say('Open {pair}', pair=pair.title))",
        "def f(self, words):\n    tip = plain_tip(words)\n    tip = words\n    self.setToolTip(tip)",
        "def f(self, role):\n    if role == Qt.ToolTipRole:\n        return self.words\n",
        "def tip(row):\n    return row.words\nANSWERS = {Qt.ToolTipRole: tip}",
        "def f(self, event):\n    QToolTip.showText(event.globalPos(), event.words, self)",
    ],
)
def test_the_check_finds_what_it_is_for(source: str) -> None:
    assert list(Module(ast.parse(source)).unsafe())


def test_boxes_are_made_in_one_place() -> None:
    making = [path for path in FILES if any(map(is_box, ast.walk(tree(path))))]
    assert [path.stem for path in making] == ["plain_box"]


def is_box(node: ast.AST) -> bool:
    """Whether a node makes a box."""
    return isinstance(node, ast.expr) and called(node) == "QMessageBox"
