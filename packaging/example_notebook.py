"""Run the cells of docs/example.ipynb in order and keep what each shows, as a notebook would.

A notebook that nobody runs tells what was so once. The tests run this, too, and compare. It needs no Jupyter:
a cell is Python, and what it shows is what it prints and what its last line is worth.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOK = ROOT / "docs" / "example.ipynb"


def ran(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return the notebook with the outputs that its cells have now."""
    names: dict[str, Any] = {}
    cells = []
    for count, cell in enumerate(notebook["cells"], start=1):
        if cell["cell_type"] == "code":
            outputs = _outputs("".join(cell["source"]), names, count)
            cells.append({**cell, "execution_count": count, "outputs": outputs})
        else:
            cells.append(cell)
    return {**notebook, "cells": cells}


def _outputs(source: str, names: dict[str, Any], count: int) -> list[dict[str, Any]]:
    body = ast.parse(source).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(ast.Module(body, []), "cell", "exec"), names)  # noqa: S102 - a cell of this project
        value = None
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # noqa: S307
    outputs = []
    if printed.getvalue():
        outputs.append({"name": "stdout", "output_type": "stream", "text": _lines(printed.getvalue())})
    if value is not None:
        data, metadata = _data(value), {}
        outputs.append(
            {"data": data, "execution_count": count, "metadata": metadata, "output_type": "execute_result"}
        )
    return outputs


def _data(value: Any) -> dict[str, list[str]]:
    if not hasattr(value, "_repr_html_"):
        return {"text/plain": _lines(repr(value))}
    written: list[str] = []
    value._repr_pretty_(SimpleNamespace(text=written.append), cycle=False)
    return {"text/html": _lines(value._repr_html_()), "text/plain": _lines("".join(written))}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    made = ran(json.loads(NOTEBOOK.read_text(encoding="utf-8")))
    NOTEBOOK.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
