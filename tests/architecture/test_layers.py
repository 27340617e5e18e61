"""Folders stand in the order of the data, and nothing imports back up.

import-linter holds the same contracts in ``make lint``; here they hold where only the tests are installed.
"""

from __future__ import annotations

import functools
import tomllib

from tests.architecture.sources import MODULES, ROOT, TESTS, VIEWER, dotted, imported, name, of_sources

pytestmark = of_sources

QT = ("PySide6", "shiboken6")


@functools.cache
def layers() -> list[list[str]]:
    """The layers from the highest to the lowest, each with the packages that stand side by side in it."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (contract,) = (each for each in contracts if each["type"] == "layers")
    return [[package.strip() for package in layer.split("|")] for layer in contract["layers"]]


def is_in(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def level(module: str) -> int | None:
    """How high a module stands, 0 at the top; None for one that stands in no layer."""
    for height, packages in enumerate(layers()):
        if any(is_in(module, package) for package in packages):
            return height
    return None


def test_every_folder_stands_in_a_layer() -> None:
    tops = {f"viewer.{path.name}" for path in VIEWER.iterdir() if (path / "__init__.py").is_file()}
    assert not tops - {package for packages in layers() for package in packages}


def test_nothing_imports_upward() -> None:
    wrong = []
    for module in MODULES:
        own = level(dotted(module))
        if own is None:
            continue
        out_of_bounds = [package for packages in layers()[: own + 1] for package in packages]
        wrong += [
            f"{name(module)}:{line} imports {target}"
            for target, line in imported(module)
            if any(is_in(target, package) and not is_in(dotted(module), package) for package in out_of_bounds)
        ]
    assert not wrong


def test_qt_is_imported_in_the_desktop_alone() -> None:
    wrong = [
        f"{name(module)}:{line}"
        for module in MODULES
        if VIEWER / "desktop" not in module.parents
        for target, line in imported(module)
        if target.partition(".")[0] in QT
    ]
    assert not wrong


def test_tests_beside_the_desktop_do_without_qt() -> None:
    """They run where Qt is not installed, too; those of the window and of its speed do not."""
    window = (TESTS / "desktop", TESTS / "benchmarks")
    wrong = [
        f"{name(module)}:{line} imports {target}"
        for module in sorted(TESTS.rglob("*.py"))
        if not any(folder in module.parents for folder in window)
        for target, line in imported(module)
        if target.partition(".")[0] in QT or is_in(target, "viewer.desktop")
    ]
    assert not wrong


def test_only_the_way_to_edgar_speaks_to_a_network() -> None:
    """What import-linter cannot see: parts of packages that have other uses, too."""
    network = ("urllib.request", "http.client", "ftplib", "smtplib", "telnetlib", "PySide6.QtNetwork")
    wrong = [
        f"{name(module)}:{line} imports {target}"
        for module in MODULES
        if VIEWER / "edgar" not in module.parents
        for target, line in imported(module)
        if any(is_in(target, way) for way in network)
    ]
    assert not wrong
