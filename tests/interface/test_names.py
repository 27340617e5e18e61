"""``from viewer import read, compare, history``: what there is, and that nothing is loaded unasked."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import viewer
import viewer.history
from viewer.history import History, ImpossibleHistory
from viewer.history.stages import history as follow


def printed(script: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_importing_the_package_loads_nothing() -> None:
    script = "import sys; before = set(sys.modules); import viewer; print(sorted(set(sys.modules) - before))"
    assert printed(script) == "['viewer']"


@pytest.mark.parametrize("name", viewer.__all__)
def test_each_name_that_is_promised_is_there(name: str) -> None:
    assert callable(getattr(viewer, name))


def test_what_is_promised_is_what_the_stub_has() -> None:
    stub = ast.parse(Path(viewer.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
    names = {alias.name for node in stub.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert names == set(viewer.__all__)
    assert names <= set(dir(viewer))


def test_a_name_that_is_not_there_is_missed_as_ever() -> None:
    with pytest.raises(AttributeError, match="recompare"):
        _ = viewer.recompare  # type: ignore[attr-defined]
    assert not hasattr(viewer, "__path_of_something__")


@pytest.mark.parametrize("before", ["", "import viewer.history", "from viewer.history import Lineage"])
def test_history_may_be_called_whatever_was_imported_before(before: str) -> None:
    script = (
        "import sys\nimport viewer\n"
        f"{before}\n"
        "from viewer import history\n"
        "print(callable(history), history is viewer.history is sys.modules['viewer.history'])"
    )
    assert printed(script) == "True True"


def test_history_of_too_few_says_so() -> None:
    with pytest.raises(ImpossibleHistory, match="0 filings were given"):
        viewer.history([])


def test_the_package_that_is_called_takes_what_the_function_takes(
    past: History, filings: list[viewer.Filing]
) -> None:
    called = inspect.signature(viewer.history)
    assert list(called.parameters) == list(inspect.signature(follow).parameters)
    assert [one.kind for one in called.parameters.values()] == [
        one.kind for one in inspect.signature(follow).parameters.values()
    ]
    assert isinstance(past, History)
    assert past.filings == tuple(filings)
