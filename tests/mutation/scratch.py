"""A copy of the checkout in which faults are planted and tests run; the checkout is never touched."""

from __future__ import annotations

import importlib.util
import os
import resource
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.mutation.ladder import Rung, rungs
from tests.mutation.mutants import Mutant

# Seconds of processor time for one rung: a loop without end must not hold up the rest.
CPU_LIMIT = 400
# Bytes of address space for one rung: a list that grows without end fails before the machine does.
MEMORY_LIMIT = 6 * 1024**3

PASSED, NO_TESTS = 0, 5
# Some tests failed; collecting was interrupted (the module does not load); pytest itself fell over the fault.
FAILED = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a mutant: the rung that killed it and what it said, or None and nothing."""

    mutant: Mutant
    killed_by: str | None
    said: str


def listed(root: Path) -> list[str]:
    """The files that git knows or would take up, with the changes of the working tree."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    return [name for name in done.stdout.split("\0") if name]


class Scratch:
    """One copy of the files that git knows, as they are in the working tree."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.folder = folder
        for name in listed(root):
            if (root / name).is_file():
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(root / name, target)

    def fate(self, mutant: Mutant, most: int | None = None) -> Fate:
        """Plant a mutant, climb the ladder (``most`` rungs of it) until a test fails, and mend the copy."""
        self._write(mutant.module, mutant.after)
        try:
            for rung in rungs(self.folder, mutant.module)[:most]:
                code, said = self.run(rung)
                if code != PASSED:
                    return Fate(mutant, " ".join(rung.paths), said)
            return Fate(mutant, None, "")
        finally:
            self._write(mutant.module, mutant.before)

    def run(self, rung: Rung) -> tuple[int, str]:
        """Run some tests, stop at the first that fails; pytest's exit code (0: all passed) and its last line.

        Raises:
            RuntimeError: If pytest was called wrongly, which would look like a killed mutant.
        """
        command = [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "-p", "no:cacheprovider"]
        command += [f"--ignore={path}" for path in rung.ignored]
        done = subprocess.run(
            [*command, *rung.paths],
            cwd=self.folder,
            env=self._environment(),
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            preexec_fn=_limit,
        )
        failures = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR", "E  "))]
        said = failures[-1] if failures else f"pytest ended with {done.returncode}"
        if done.returncode in (PASSED, NO_TESTS):
            return PASSED, said
        if done.returncode in FAILED or done.returncode < 0:
            return done.returncode, said
        raise RuntimeError(done.stdout + done.stderr)

    def _environment(self) -> dict[str, str]:
        """That of this program, with the same examples each time; coverage would be that of the copy."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
        return {**kept, "CI": "1", "PYTHONPATH": str(self.folder), "QT_QPA_PLATFORM": "offscreen"}

    def _write(self, module: str, text: str) -> None:
        path = self.folder / module
        path.write_text(text, encoding="utf-8")
        # Python takes compiled code for fresh where size and second agree, as they may here.
        Path(importlib.util.cache_from_source(str(path))).unlink(missing_ok=True)


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_LIMIT, CPU_LIMIT))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
