"""Plant small faults, one at a time, and tell which no test notices: ``python -m tests.mutation``.

mutmut and cosmic-ray do this for whole projects. mutmut changes code inside functions only, though half of
what reading figures knows stands in constants and patterns of modules; cosmic-ray has no operators for
arguments, strings or dropped statements; neither draws a sample or runs the nearest tests first. So the
operators are mutmut's and the rest is here.
"""

from __future__ import annotations

import argparse
import queue
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from tests.mutation.ladder import WIDEST, Rung
from tests.mutation.mutants import Mutant, sample
from tests.mutation.scratch import PASSED, Fate, Scratch

ROOT = Path(__file__).resolve().parents[2]
MUTATED = ("viewer/figures", "viewer/comparison/figures", "viewer/filings")


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    told = __doc__.partition("\n")[0]
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=told)
    parser.add_argument("paths", nargs="*", default=list(MUTATED), help="folders or files below the checkout")
    parser.add_argument("-n", "--size", type=int, default=200, help="how many mutants to draw")
    parser.add_argument("--seed", type=int, default=1, help="the same seed draws the same mutants")
    parser.add_argument("--workers", type=int, default=2, help="how many copies of the checkout to test in")
    parser.add_argument("--rungs", type=int, help="ask only so many of the nearest rungs: a quick look")
    parser.add_argument("--floor", type=float, default=0, help="percent below which the command fails")
    return parser.parse_args(given)


def fates(mutants: list[Mutant], copies: list[Scratch], rungs: int | None) -> Iterator[Fate]:
    """Yield what became of each mutant as it is known, as many at a time as there are copies."""
    free: queue.SimpleQueue[Scratch] = queue.SimpleQueue()
    for copy in copies:
        free.put(copy)

    def one(mutant: Mutant) -> Fate:
        copy = free.get()
        try:
            return copy.fate(mutant, rungs)
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(copies)) as pool:
        for done in as_completed([pool.submit(one, mutant) for mutant in mutants]):
            yield done.result()


def main(given: list[str] | None = None) -> int:
    """Run the check; 0 when the score reaches the floor, 1 below it, 2 when tests fail without a fault."""
    asked = arguments(given)
    mutants, all_of_them = sample(ROOT, asked.paths, asked.size, asked.seed)
    print(
        f"{len(mutants)} of {all_of_them} mutants of {', '.join(asked.paths)}, seed {asked.seed}", flush=True
    )
    with tempfile.TemporaryDirectory(prefix="factordiff-mutants-") as folder:
        copies = [Scratch(ROOT, Path(folder) / str(number)) for number in range(asked.workers)]
        everything = Rung(tuple(path for path in WIDEST if (ROOT / path).exists()))
        code, said = copies[0].run(everything) if asked.rungs is None else (PASSED, "")
        if code != PASSED:
            print(f"The tests fail without any mutant: {said}", file=sys.stderr)
            return 2
        survivors: list[Mutant] = []
        start = time.monotonic()
        for number, fate in enumerate(fates(mutants, copies, asked.rungs), 1):
            mutant = fate.mutant
            if fate.killed_by is None:
                survivors.append(mutant)
            outcome = "SURVIVED" if fate.killed_by is None else "killed"
            where = f"{mutant.module}:{mutant.line}"
            print(f"{number:4} {outcome:8} {where} {mutant.operator}  {fate.said[:100]}", flush=True)
    return report(mutants, survivors, asked.floor, time.monotonic() - start)


def report(mutants: list[Mutant], survivors: list[Mutant], floor: float, seconds: float) -> int:
    """Print the survivors as diffs and the score in percent; 0 when it reaches the floor."""
    for mutant in sorted(survivors, key=lambda each: (each.module, each.line)):
        print(f"\n{mutant.module}:{mutant.line} {mutant.operator}\n{mutant.diff()}")
    killed = len(mutants) - len(survivors)
    score = 100 * killed / len(mutants) if mutants else 100.0
    print(f"\n{killed} of {len(mutants)} mutants killed: {score:.1f}% in {seconds / 60:.0f} minutes")
    return 0 if score >= floor else 1


if __name__ == "__main__":
    raise SystemExit(main())
