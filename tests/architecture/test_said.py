"""What the window shows is said through the catalogue: a sentence that stands bare in its code is found here.

A text counts as shown if it has two words, or one and is given to a call that shows what it is given.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import VIEWER, of_sources, tree

pytestmark = of_sources

NOT_SAID = {
    "wording/bounds.py": "bounds are the filing's words: about 280",
    "wording/measures.py": "so are bases: per share",
    "wording/figures.py": "a unit, looked up to choose a sentence",
    "wording/readings/filings.py": "looked for in a filing's title",
    "redline/ledger.py": "parts of a report's table",
    "redline/plan.py": "kinds of blocks, never shown",
}
"""Files with texts that look like sentences, and why these are not said."""
SHOWING = frozenset(
    {
        *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
        *(
            "setPlaceholderText",
            "setTitle",
            "setSuffix",
            "setSpecialValueText",
            "addRow",
            "addTab",
            "addItem",
        ),
        *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QAction", "QDockWidget"),
        *("addButton", "addAction", "addMenu", "announce", "tell", "say_in_banner"),
    }
)
"""Calls that show what they are given."""
SAYING = frozenset({"say", "say_as", "say_count", "sayable", "Action"})
SILENT = frozenset({"warning", "error", "exception", "info", "debug", "critical"})
"""Methods of a logger: the log is for those who mend the program."""
TWO_WORDS = re.compile(r"[A-Za-z]{2,}[,:;.…]? (?:a )?[A-Za-z]{2,}")
WORD = re.compile(r"[A-Za-z]{2,}")
NO_SENTENCES = (
    *("Alt+¤", "FY¤", "Freight rates on our routes", "pdf htm html ", "License :: "),
    *("unexpected end", "review of other files", "review file", "changed figure"),
    # Name and version; diagnostics, for those who mend the program.
    *("factordiff ¤", "Ended unexpectedly at ¤"),
)
"""How texts begin that are not said: keys, endings, topics, what stands for the text of a filing."""
MARKUP = re.compile(r"[<>{};]|^\w+-\w+: ")


def unsaid(module: Path) -> list[str]:
    """What a module seems to show without saying it through the catalogue, with its lines."""
    source = tree(module)
    passed = {id(part) for node in ast.walk(source) if _is_silent(node) for part in ast.walk(node)}
    shown = [
        (text, node.lineno)
        for node in ast.walk(source)
        for text in _texts(node, passed)
        if id(node) not in passed
        and not MARKUP.search(text)
        and text != "factordiff"
        and not text.startswith(NO_SENTENCES)
    ]
    return [f"{line}: {text}" for text, line in shown]


def _called(call: ast.Call) -> str:
    function = call.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _is_silent(node: ast.AST) -> bool:
    """Whether what stands in a node is said, or never shown: a docstring, the log, an error."""
    if isinstance(node, ast.Call):
        return _called(node) in SAYING | SILENT
    is_doc = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_doc or isinstance(node, ast.Raise | ast.Assert)


def _texts(node: ast.AST, passed: set[int]) -> Iterator[str]:
    """Yield the texts of a node that look like sentences; ``¤`` stands for what is put into one."""
    if isinstance(node, ast.JoinedStr):
        words = "".join(part.value if isinstance(part, ast.Constant) else "¤" for part in node.values)
        passed.update(id(part) for part in node.values if isinstance(part, ast.Constant))
        if WORD.search(words) and re.search(r" [a-z]{2,}|[a-z]{2,} |^[A-Z]", words):
            yield words
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        if TWO_WORDS.search(node.value):
            yield node.value
    elif isinstance(node, ast.Call) and _called(node) in SHOWING:
        for one in node.args:
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and WORD.search(one.value):
                passed.add(id(one))
                yield one.value


FOLDERS = sorted(
    {path.parent for top in ("desktop", "wording", "redline") for path in (VIEWER / top).rglob("*.py")}
)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.relative_to(VIEWER).as_posix())
def test_what_the_window_shows_is_said(folder: Path) -> None:
    found = {path.relative_to(VIEWER).as_posix(): unsaid(path) for path in sorted(folder.glob("*.py"))}
    assert {name: lines for name, lines in found.items() if lines and name not in NOT_SAID} == {}
    assert [name for name in NOT_SAID if found.get(name) == []] == [], "take it out of NOT_SAID"
