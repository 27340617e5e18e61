"""``make fit-hidden``: fit the weights by which a heading is told that was run into a paragraph.

Every heading of filings that are read right is run into the paragraph below it, then into the one above, and
its sentence measured there; so are the sentences that open and close paragraphs of the same filings as they
are. What counts is how many of the headings are told while few filings have a sentence that is taken for one.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

import numpy as np

from tests.accuracy.faulted.truth import letters
from tests.accuracy.filings_table import labels, score
from tests.corpus import SEED_YEARS, corpus_folder, seed
from tests.fitting.logistic import Floats, fit
from viewer.filings import stages
from viewer.filings.confidence import judge as judging
from viewer.filings.confidence.reading import Reading
from viewer.filings.headings.features import SectionFeatures
from viewer.filings.headings.hidden import Hidden, hidden_headings
from viewer.filings.headings.hidden_weights import HIDDEN_FEATURES, HIDDEN_WEIGHTS
from viewer.filings.model import Filing, Role
from viewer.filings.text.passage import Passage

PENALTY = 3.0
"""Of the squared weights, each feature counted in its own deviations."""
PARTS = 8
"""Parts of the companies, each left out in turn."""
FLAGGED = (0, 1, 2, 3, 5)
"""Companies that may have a sentence that is taken for a heading."""
MOST = 15
"""Headings of a filing that are run in: the rest would tell the same."""


@dataclass(frozen=True)
class MeasuredSentence:
    """One sentence, measured."""

    company: str
    heading: bool
    row: tuple[float, ...]


def cases(company: str, passages: Sequence[Passage], roles: Sequence[Role]) -> Iterator[MeasuredSentence]:
    """Yield the sentences of a section as it is, then each heading run in."""
    for found in hidden_headings(SectionFeatures(passages), roles):
        yield MeasuredSentence(company, False, _row(found))
    headings = [at for at, role in enumerate(roles) if role is Role.HEADING][1:]
    for at in headings[:: 1 + len(headings) // MOST]:
        for first in (at, at - 1):
            if first + 1 < len(roles) and Role.PARAGRAPH in (roles[first], roles[first + 1]):
                known = letters(passages[at].text)
                glued = [*passages[:first], _run(passages[first : first + 2]), *passages[first + 2 :]]
                changed = [*roles[:first], Role.PARAGRAPH, *roles[first + 2 :]]
                for found in hidden_headings(SectionFeatures(glued), changed):
                    if letters(found.text) == known:
                        yield MeasuredSentence(company, True, _row(found))


def _run(both: Sequence[Passage]) -> Passage:
    text = " ".join(passage.text for passage in both)
    plain = max(both, key=lambda passage: passage.length).paragraph
    return Passage(replace(plain, text=text), both[0].blocks)


def _row(found: Hidden) -> tuple[float, ...]:
    return tuple(found.features[name] for name in HIDDEN_FEATURES)


def fitted(found: Sequence[MeasuredSentence], penalty: float = PENALTY) -> tuple[Floats, float]:
    """Return weights and bias."""
    rows = np.array([case.row for case in found])
    usual, spread = rows.mean(axis=0), np.where(rows.std(axis=0) > 0, rows.std(axis=0), 1.0)
    outcomes = np.array([float(case.heading) for case in found])
    weights, bias = fit((rows - usual) / spread, outcomes, penalty)
    return weights / spread, bias - float(usual @ (weights / spread))


def told(found: Sequence[MeasuredSentence], weights: Floats, bias: float) -> Floats:
    """Return the scores of sentences."""
    scores: Floats = np.array([case.row for case in found]) @ weights + bias
    return scores


def left_out(found: Sequence[MeasuredSentence], penalty: float = PENALTY) -> Floats:
    """Return the score of each sentence by weights that its company took no part in."""
    companies = sorted({case.company for case in found})
    scores = np.zeros(len(found))
    for part in range(PARTS):
        held = set(companies[part::PARTS])
        at = [index for index, case in enumerate(found) if case.company in held]
        known = [case for case in found if case.company not in held]
        if at and known:
            scores[at] = told([found[index] for index in at], *fitted(known, penalty))
    return scores


def caught(found: Sequence[MeasuredSentence], scores: Floats) -> str:
    """Return how many headings are told at the thresholds at which few companies are flagged."""
    highest: dict[str, float] = defaultdict(lambda: -np.inf)
    for case, score_ in zip(found, scores, strict=True):
        if not case.heading:
            highest[case.company] = max(highest[case.company], float(score_))
    ordered = sorted(highest.values(), reverse=True) or [-np.inf]
    headings = np.array([value for case, value in zip(found, scores, strict=True) if case.heading])
    return "\n".join(
        f"  {flagged} of {len(highest)} companies flagged: above {ordered[flagged]:.2f}, "
        f"{float(np.mean(headings > ordered[flagged])):.0%} of {len(headings)} headings told"
        for flagged in FLAGGED
        if flagged < len(ordered)
    )


def report(found: Sequence[MeasuredSentence], penalty: float = PENALTY) -> str:
    """Fit weights; return them beside those in use, and what both are worth."""
    weights, bias = fitted(found, penalty)
    lines = [f"{'feature':18}{'in use':>8}{'fitted':>8}"]
    for name, value in zip(HIDDEN_FEATURES, weights, strict=True):
        lines.append(f"{name:18}{HIDDEN_WEIGHTS.of(name):8.2f}{value:8.2f}")
    lines.append(f"{'bias':18}{HIDDEN_WEIGHTS.bias:8.2f}{bias:8.2f}")
    in_use = np.array([HIDDEN_WEIGHTS.of(name) for name in HIDDEN_FEATURES])
    lines += ["", "in use", caught(found, told(found, in_use, HIDDEN_WEIGHTS.bias))]
    return "\n".join([*lines, "fitted, its company left out", caught(found, left_out(found, penalty))])


def of_corpus(folder: Path) -> Iterator[MeasuredSentence]:
    """Yield the sentences of a corpus's labelled filings that are read right, and of its seeds."""
    for label in labels(folder):
        if label.expect == "factors":
            filing, reading = read_whole(label.path)
            scored = score(label, filing)
            if scored.start and scored.end and not scored.missed and not scored.extra:
                yield from _of_reading(label.path.parent.name, reading)
    for year in SEED_YEARS if folder == corpus_folder() else ():
        yield from _of_reading("seeds", read_whole(seed(year))[1])


def read_whole(path: Path) -> tuple[Filing, Reading]:
    """Read a filing, and keep all that was decided on the way."""
    kept: list[Reading] = []

    def judge(reading: Reading) -> judging.ReadingJudgement:
        kept.append(reading)
        return judging.judge(reading)

    with patch.object(stages, "judge", judge):
        filing = stages.read(path)
    return filing, kept[-1]


def _of_reading(company: str, reading: Reading) -> Iterator[MeasuredSentence]:
    return cases(company, reading.passages, [verdict.role for verdict in reading.verdicts])


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(prog="python -m tests.fitting.hidden", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), help="folder with filings/labels/")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    chosen = parser.parse_args(arguments)
    if chosen.corpus is None:
        parser.error("there is no corpus: name its folder")
    print(report(list(of_corpus(chosen.corpus)), chosen.penalty))


if __name__ == "__main__":
    main()
