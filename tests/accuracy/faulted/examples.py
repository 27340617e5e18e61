"""Readings of damaged filings, each with whether it is right: what confidence is fitted to and tried on."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

from tests.accuracy.faulted.drafts import joined, pieces, window
from tests.accuracy.faulted.faults import FAULTS, Draft, factors_dropped
from tests.accuracy.faulted.truth import Truth, truth_of
from viewer.filings import stages
from viewer.filings.confidence import judge as judging
from viewer.filings.confidence.symptom import Symptom
from viewer.filings.errors import FilingError
from viewer.filings.model import Filing
from viewer.filings.section.ends import EndKind, find_ends
from viewer.filings.source import Source

LEAST = 4
"""Factors of a filing that faults are put into."""
HELD_OUT = 3
"""Every third company, by the hash of its name, takes no part in fitting."""


@dataclass(frozen=True)
class Example:
    """One reading."""

    company: str
    name: str
    fault: str
    right: bool
    confidence: float
    symptoms: tuple[Symptom, ...]
    named: bool
    """Whether a doubt names a place."""

    @property
    def held_out(self) -> bool:
        """Whether its company takes no part in fitting."""
        return is_held_out(self.company)


def is_held_out(company: str) -> bool:
    """Tell the companies that take no part in fitting, always the same."""
    return hashlib.sha256(company.encode()).digest()[0] % HELD_OUT == 0


def read_source(source: Source) -> tuple[Filing, tuple[Symptom, ...]]:
    """Read a source that is in no file; returns the symptoms as well."""
    kept: list[tuple[Symptom, ...]] = []

    def judge(reading: judging.Reading) -> judging.ReadingJudgement:
        kept.append(judging.symptoms(reading))
        return judging.judge(reading)

    with (
        patch.object(stages, "source_of", lambda *_: (source, "utf-8")),
        patch.object(stages, "judge", judge),
    ):
        filing = stages.read(Path(__file__))
    return filing, kept[-1]


def examples(
    company: str, name: str, source: Source, seeds: Sequence[int], factors: int | None = None
) -> Iterator[Example]:
    """Yield a filing as it is, with fewer factors, and with every fault; its reading must be right.

    Args:
        company: what examples are held out by.
        name: the filing.
        source: as its reader gives it.
        seeds: each draws every fault once.
        factors: how many it has, where that is known: a filing that is read otherwise is left out.
    """
    first, _ = read_source(source)
    source = window(source, first.section.span)
    whole, seen = read_source(source)
    truth = truth_of(whole)
    known = len(whole.factors) if factors is None else factors
    if truth != truth_of(first) or len(whole.factors) != known or known < LEAST:
        return
    yield _example(company, name, "", truth, whole, seen)
    for seed in seeds:
        draft = _draft(source, whole, f"{name} fewer {seed}")
        gone = factors_dropped(draft)
        if gone:
            left = tuple(one for at, one in enumerate(truth.headings) if at not in gone)
            yield from _read(company, name, "fewer factors", replace(truth, headings=left), source, draft)
        for fault in FAULTS:
            draft = _draft(source, whole, f"{name} {fault.__name__} {seed}")
            if fault(draft):
                known = replace(truth, whole=draft.whole)
                yield from _read(company, name, fault.__name__, known, source, draft)


def _draft(source: Source, filing: Filing, seed: str) -> Draft:
    parts = pieces(source)
    starts = {block.span.start: at for at, block in enumerate(source.blocks)}

    def at(place: int) -> int:
        return starts[max(start for start in starts if start <= place)]

    section = filing.section.span
    sure = [end for end in find_ends(source) if end.kind is EndKind.ALWAYS]
    titles = sorted({at(end.start) for end in sure})
    return Draft(
        parts,
        at(section.start),
        at(section.end) if section.end < len(source.text) else len(parts),
        [at(factor.heading.pieces[0].start) for factor in filing.factors],
        titles,
        random.Random(seed),
    )


def _read(
    company: str, name: str, fault: str, truth: Truth, source: Source, draft: Draft
) -> Iterator[Example]:
    try:
        filing, seen = read_source(joined(source, draft.parts))
    except FilingError:
        return  # Refused, aloud.
    yield _example(company, name, fault, truth, filing, seen)


def _example(
    company: str, name: str, fault: str, truth: Truth, filing: Filing, seen: tuple[Symptom, ...]
) -> Example:
    return Example(
        company,
        name,
        fault,
        truth.holds(filing),
        filing.section.confidence,
        seen,
        any(doubt.span is not None for doubt in filing.doubts),
    )
