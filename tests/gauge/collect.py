"""Read and compare with the code of one revision, in a process of its own: two revisions cannot share one.

Run by path, with that revision's folder as ``PYTHONPATH``. It imports nothing of the gauge and only those
entries of the program that stand in every revision, and it writes one file a job. What a revision does not
offer is written down as such, and so is what went wrong.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

COMPARISON = {
    "json": "render_json",
    "markdown": "render_markdown",
    "html": "render_html",
    "csv": "render_csv",
    "xlsx": "render_xlsx",
    "same": "is_same",
}
"""Output of a comparison -> the name of the function that makes it, in the first of ``HOMES`` that has it."""
HOMES = ("viewer.report", "viewer.wording.summary")
READING = {"factors": "render_factors_json", "factor list": "render_factors_text"}
"""Output of a single filing -> likewise."""
NOT_OFFERED = {"not_offered": True}


def main(root: str) -> int:
    """Do the jobs that standard input names; ``root`` is the folder that the code must come from."""
    # First of all: code that cannot be imported is no output that differs.
    import viewer
    import viewer.comparison
    import viewer.filings
    import viewer.report

    found = Path(viewer.__file__).resolve()
    if not found.is_relative_to(Path(root).resolve()):
        print(f"the code of {root} was asked for, but {found} was loaded", file=sys.stderr)
        return 2
    for job in json.load(sys.stdin):
        kept = json.dumps(outcome(job["paths"], job["root"]), ensure_ascii=True)
        target = Path(job["result"])
        unfinished = target.with_name(f"{target.name}.{os.getpid()}")
        unfinished.write_bytes(gzip.compress(kept.encode("ascii"), compresslevel=3, mtime=0))
        unfinished.replace(target)
    return 0


def outcome(paths: list[str], root: str) -> dict[str, Any]:
    """Return the outputs for one filing or two, or the error that kept them from being made."""
    try:
        value = compared(*paths) if len(paths) == 2 else filing(*paths)
    except Exception as error:
        return {"error": without_place(told(error), root)}
    outputs = {}
    for name, function in (COMPARISON if len(paths) == 2 else READING).items():
        outputs[name] = output(offered(function), value, root)
    if len(paths) == 1:
        import viewer.filings

        outputs["explain"] = output(getattr(viewer.filings, "explain", None), value, root)
    return {"outputs": outputs}


def offered(name: str) -> Any:
    """Return the function of a name; None where the revision has none."""
    for home in HOMES:
        try:
            found = getattr(import_module(home), name, None)
        except ModuleNotFoundError:
            continue
        if found is not None:
            return found
    return None


def output(function: Callable[[Any], object] | None, value: object, root: str) -> dict[str, Any]:
    """Return what a function makes of a filing or a comparison, as text."""
    if function is None:
        return NOT_OFFERED
    try:
        made = function(value)
    except Exception as error:
        return {"error": without_place(told(error), root)}
    text = cells(made) if isinstance(made, bytes) else str(made)
    return {"text": without_place(text, root)}


@lru_cache(maxsize=16)
def filing(path: str) -> Any:
    """Read a filing, once for all jobs."""
    from viewer.filings import read

    return read(Path(path))


def compared(old: str, new: str) -> Any:
    """Compare two filings."""
    from viewer.comparison import compare

    return compare(filing(old), filing(new))


def told(error: Exception) -> str:
    """Return an error in one line, without the module that it comes from: modules move."""
    return " ".join(f"{type(error).__name__}: {error}".split())


def without_place(text: str, root: str) -> str:
    """Return a text without the paths of this machine and the program's version."""
    import viewer

    version = getattr(viewer, "__version__", "")
    return text.replace(f"{root}/", "").replace(f"factordiff {version}", "factordiff")


def cells(workbook: bytes) -> str:
    """Return the cells of a workbook as text: a line a row, with the format of each number."""
    from openpyxl import load_workbook  # type: ignore[import-untyped]

    lines = []
    for sheet in load_workbook(io.BytesIO(workbook)).worksheets:
        lines.append(f"sheet {sheet.title}")
        lines += ["\t".join(_cell(cell) for cell in row) for row in sheet.iter_rows()]
    return "\n".join(lines)


def _cell(cell: Any) -> str:
    if cell.value is None:
        return ""
    text = " ".join(str(cell.value).split())
    return text if cell.number_format == "General" else f"{text} ({cell.number_format})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
