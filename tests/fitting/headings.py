"""``make fit-headings``: fit the weights of headings to a labelled corpus, and say how good they are.

Some companies are held out: nothing is fitted to them, and the accuracy on them is printed apart. It is
counted in two ways: passages told right one by one (the score alone), and headings found in the whole section
(the sequence of roles). In both the filings' markup is taken away, for with it there is little left to tell.

The weights in use are not changed. They may have been fitted to companies that are held out here; the weights
fitted here have not, so their accuracy on the companies held out is the one to be believed.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.accuracy.filings_table import labels
from tests.corpus import corpus_folder
from tests.fitting.labelled import Labelled, read_labelled, table_of
from tests.fitting.logistic import Floats, fit, log_loss
from tests.fitting.trying import tried
from viewer.filings.headings.decide import decide
from viewer.filings.headings.weights import FEATURES, WEIGHTS
from viewer.filings.model import Role

PENALTY = 0.5
"""Of the squared weights: a feature seen in a handful of passages stays small."""
HELD_OUT = 3
"""Every third company, by name, is held out."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many headings were found, missed, and taken for headings wrongly."""

    hits: int
    missed: int
    extra: int

    def __str__(self) -> str:
        """Return precision, recall and their harmonic mean."""
        precision = self.hits / max(1, self.hits + self.extra)
        recall = self.hits / max(1, self.hits + self.missed)
        both = 2 * self.hits / max(1, 2 * self.hits + self.missed + self.extra)
        return f"precision {precision:.3f}  recall {recall:.3f}  F1 {both:.3f}"


def split(filings: Sequence[Labelled]) -> tuple[list[Labelled], list[Labelled]]:
    """Return the filings to fit to and those held out; no company is in both."""
    companies = sorted({filing.company for filing in filings})
    held = set(companies[HELD_OUT - 1 :: HELD_OUT])
    return (
        [filing for filing in filings if filing.company not in held],
        [filing for filing in filings if filing.company in held],
    )


def one_by_one(features: Floats, outcomes: Floats, weights: Floats, bias: float) -> Counts:
    """Count passages whose score alone says that they are headings."""
    said = features @ weights + bias > 0
    real = outcomes > 0
    return Counts(int((said & real).sum()), int((~said & real).sum()), int((said & ~real).sum()))


def in_sequence(filings: Sequence[Labelled], weights: Floats, bias: float) -> Counts:
    """Count headings found in whole sections, the roles of all passages decided together."""
    hits = missed = extra = 0
    with tried(WEIGHTS, bias=bias, **dict(zip(FEATURES, map(float, weights), strict=True))):
        for filing in filings:
            verdicts = decide(filing.passages, lambda: None)
            said = {place for place, verdict in enumerate(verdicts) if verdict.role is Role.HEADING}
            said -= filing.skipped
            hits += len(said & filing.headings)
            missed += len(filing.headings - said)
            extra += len(said - filing.headings)
    return Counts(hits, missed, extra)


def report(filings: Sequence[Labelled], penalty: float = PENALTY) -> str:
    """Fit weights and return both sets with the accuracy of each, as lines of text."""
    known, held = split(filings)
    features, outcomes = table_of(known)
    in_use = np.array([WEIGHTS.of(name) for name in FEATURES]), WEIGHTS.bias
    fitted = fit(features, outcomes, penalty)
    lines = [f"{'feature':22}{'in use':>8}{'fitted':>8}{'seen':>7}"]
    seen = (features != 0).sum(axis=0)
    for name, mine, other, times in zip(FEATURES, in_use[0], fitted[0], seen, strict=True):
        lines.append(f"{name:22}{mine:8.1f}{other:8.2f}{times:7}")
    lines.append(f"{'bias':22}{in_use[1]:8.1f}{fitted[1]:8.2f}{len(outcomes):7}")
    for title, part in (("fitted to", known), ("held out", held)):
        rows, wanted = table_of(part)
        companies = len({filing.company for filing in part})
        lines += [
            "",
            f"{title}: {len(part)} filings of {companies} companies, {len(wanted)} short passages, "
            f"{int(wanted.sum())} of them headings",
        ]
        for who, (weights, bias) in (("in use", in_use), ("fitted", fitted)):
            loss = log_loss(rows, wanted, weights, bias) if len(wanted) else 0.0
            lines += [
                f"  {who}  one by one   {one_by_one(rows, wanted, weights, bias)}  log loss {loss:.3f}",
                f"  {who}  in sequence  {in_sequence(part, weights, bias)}",
            ]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the report for a corpus."""
    parser = argparse.ArgumentParser(prog="python -m tests.fitting.headings", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), help="folder with filings/labels/")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    chosen = parser.parse_args(arguments)
    if chosen.corpus is None:
        parser.error("no corpus: set FACTORDIFF_CORPUS to a folder with filings/labels/")
    found = [read_labelled(label) for label in labels(chosen.corpus) if label.expect == "factors"]
    print(report(found, chosen.penalty))


if __name__ == "__main__":
    main()
