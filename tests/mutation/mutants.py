"""One small fault in one line of the program: where, what, and the text of the file that has it."""

from __future__ import annotations

import difflib
import random
from dataclasses import dataclass
from pathlib import Path

import libcst
from libcst.metadata import MetadataWrapper

from tests.mutation.operators import Planting


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with one fault: ``module`` relative to the checkout, ``line`` counted from one."""

    module: str
    line: int
    operator: str
    before: str
    after: str

    def diff(self) -> str:
        """The fault as a unified diff with one line around it."""
        lines = difflib.unified_diff(
            self.before.splitlines(), self.after.splitlines(), self.module, self.module, n=1, lineterm=""
        )
        return "\n".join(lines)


def mutants_of(source: str, module: str, chosen: set[int] | None = None) -> list[Mutant]:
    """All mutants of a source text in order, or only those whose place in that order was chosen."""
    wrapper = MetadataWrapper(libcst.parse_module(source))
    planting = Planting(wrapper)
    wrapper.module.visit(planting)
    mutants: list[Mutant] = []
    for place, (line, old, new, operator) in enumerate(planting.found):
        if chosen is None or place in chosen:
            changed = wrapper.module.deep_replace(old, new)
            assert isinstance(changed, libcst.Module)
            mutants.append(Mutant(module, line, operator, source, changed.code))
    return mutants


def count(source: str) -> int:
    """How many mutants a source text has."""
    wrapper = MetadataWrapper(libcst.parse_module(source))
    planting = Planting(wrapper)
    wrapper.module.visit(planting)
    return len(planting.found)


def sample(root: Path, folders: list[str], size: int, seed: int) -> tuple[list[Mutant], int]:
    """Draw mutants of all modules in some folders, each as likely as any other.

    Args:
        root: The checkout.
        folders: Folders or files below it, such as ``viewer/filings``.
        size: How many to draw; all of them where there are fewer.
        seed: The same seed draws the same mutants of the same sources.

    Returns:
        The drawn mutants that are still Python, in the order of the files, and how many there are in all.
    """
    modules: dict[str, None] = {}
    for folder in folders:
        path = root / folder
        files = [path] if path.is_file() else sorted(path.rglob("*.py"))
        modules.update((file.relative_to(root).as_posix(), None) for file in files)
    places = [
        (module, place)
        for module in modules
        for place in range(count((root / module).read_text(encoding="utf-8")))
    ]
    drawn = random.Random(seed).sample(places, min(size, len(places)))
    chosen: dict[str, set[int]] = {}
    for module, place in sorted(drawn):
        chosen.setdefault(module, set()).add(place)
    mutants = [
        mutant
        for module, some in chosen.items()
        for mutant in mutants_of((root / module).read_text(encoding="utf-8"), module, some)
    ]
    return [mutant for mutant in mutants if is_python(mutant.after)], len(places)


def is_python(source: str) -> bool:
    """Tell whether a text can be compiled; a fault that cannot is no fault that anyone would miss."""
    try:
        compile(source, "<mutant>", "exec")
    except SyntaxError:
        return False
    return True
