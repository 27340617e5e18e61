"""``make fit-confidence``: fit the weights of confidence to readings known to be right or wrong.

The readings are of filings with faults put into them (``tests/accuracy/faulted``), and of the same filings
without. Every third company, by the hash of its name, takes no part in fitting. No weight is above nothing:
a symptom counts what speaks against a reading, and more of it never makes a reading surer.
"""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Sequence
from math import exp
from pathlib import Path

import numpy as np

from tests.accuracy.faulted.collected import of_corpus, of_invented
from tests.accuracy.faulted.examples import Example
from tests.accuracy.faulted.reliability import RIGHT, by_fault, table
from tests.corpus import corpus_folder
from tests.fitting.logistic import Floats, fit
from viewer.filings.confidence.weights import SYMPTOMS, WEIGHTS

PENALTY = 0.3
"""Of the squared weights: a symptom seen in a handful of readings stays small."""
INVENTED = range(16)
"""Invented filings beside those of the corpus."""


def row(example: Example) -> list[float]:
    """Return the values of an example's symptoms, in the order of the weights."""
    known = {symptom.name: symptom.value for symptom in example.symptoms}
    return [known.get(name, 0.0) for name in SYMPTOMS]


def fitted(found: Sequence[Example], penalty: float = PENALTY) -> tuple[Floats, float]:
    """Return weights and bias for examples, these repeated so that ``RIGHT`` of them are right."""
    right = [row(example) for example in found if example.right]
    wrong = [row(example) for example in found if not example.right]
    times = max(1, round(RIGHT / (1 - RIGHT) * len(wrong) / len(right)))
    features = np.array([*(right * times), *wrong])
    outcomes = np.array([1.0] * (len(right) * times) + [0.0] * len(wrong))
    return fit(features, outcomes, penalty, most=0.0)


def confidence(example: Example, weights: Floats, bias: float) -> float:
    """Return what an example is told with by some weights."""
    return 1 / (1 + exp(-float(np.dot(row(example), weights)) - bias))


def report(found: Sequence[Example], penalty: float = PENALTY) -> str:
    """Fit weights; return them beside those in use, and what both are worth on either part."""
    known = [example for example in found if not example.held_out]
    held = [example for example in found if example.held_out]
    weights, bias = fitted(known, penalty)
    lines = [f"{'symptom':18}{'in use':>8}{'fitted':>8}{'right':>7}{'wrong':>7}"]
    for name, value in zip(SYMPTOMS, weights, strict=True):
        seen = [
            sum(
                symptom.name == name and symptom.value > 0
                for e in known
                if e.right is right
                for symptom in e.symptoms
            )
            for right in (True, False)
        ]
        lines.append(f"{name:18}{WEIGHTS.of(name):8.2f}{value:8.2f}{seen[0]:7}{seen[1]:7}")
    lines.append(f"{'bias':18}{WEIGHTS.bias:8.2f}{bias:8.2f}")
    in_use = np.array([WEIGHTS.of(name) for name in SYMPTOMS]), WEIGHTS.bias
    for title, part in (("fitted to", known), ("held out", held)):
        companies = sorted({example.company for example in part})
        lines += ["", f"{title}: {len(part)} readings of {len(companies)} companies"]
        for who, both in (("in use", in_use), ("fitted", (weights, bias))):
            told = {id(example): confidence(example, *both) for example in part}
            lines += [f"  {who}", table(part, lambda example, told=told: told[id(example)])]  # type: ignore[misc]
    told = {id(example): confidence(example, weights, bias) for example in found}
    return "\n".join([*lines, "", by_fault(found, lambda example: told[id(example)])])


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(prog="python -m tests.fitting.confidence", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), help="folder with filings/labels/")
    parser.add_argument("--seeds", type=int, nargs="*", default=[1, 2], help="each draws every fault once")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    parser.add_argument(
        "--keep", type=Path, help="file that readings are kept in, and taken from if it is there"
    )
    chosen = parser.parse_args(arguments)
    if chosen.keep is not None and chosen.keep.exists():
        found = pickle.loads(chosen.keep.read_bytes())  # noqa: S301 - one's own file
    else:
        found = [*of_invented(INVENTED, chosen.seeds)]
        if chosen.corpus is not None:
            found += of_corpus(chosen.corpus, chosen.seeds)
        if chosen.keep is not None:
            chosen.keep.write_bytes(pickle.dumps(found))
    print(report(found, chosen.penalty))


if __name__ == "__main__":
    main()
