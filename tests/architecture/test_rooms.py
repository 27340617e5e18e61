"""Rooms stay small: a file holds one idea, a function fits on a screen, a folder on a page."""

from __future__ import annotations

import ast

from tests.architecture.sources import MODULES, VIEWER, Function, lines, name, of_sources, tree

pytestmark = of_sources

FILE_LINES = 400
FUNCTION_LINES = 60
FOLDER_ENTRIES = 20


def test_a_file_holds_one_idea() -> None:
    sizes = {name(module): len(lines(module)) for module in MODULES}
    long = {module: size for module, size in sizes.items() if size > FILE_LINES}
    assert not long, "what are their two ideas?"


def test_a_function_fits_on_a_screen() -> None:
    long = [
        f"{name(module)}:{node.lineno} {node.name}"
        for module in MODULES
        for node in ast.walk(tree(module))
        if isinstance(node, Function) and (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES
    ]
    assert not long


def test_a_folder_fits_on_a_page() -> None:
    full = {}
    for folder in sorted({module.parent for module in MODULES}):
        files = [path.name for path in folder.glob("*.py") if path.stem != "__init__"]
        folders = [path.parent.name for path in folder.glob("*/__init__.py")]
        if len(files) + len(folders) > FOLDER_ENTRIES:
            full[name(folder)] = len(files) + len(folders)
    assert not full


def test_a_module_opens_with_the_case_it_exists_for() -> None:
    silent = [name(module) for module in MODULES if len(ast.get_docstring(tree(module)) or "") <= 20]
    assert not silent


def test_no_drawer_for_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "misc", "manager", "common"}
    found = [name(module) for module in MODULES if drawers & {module.stem, *module.relative_to(VIEWER).parts}]
    assert not found
