"""Passages of labelled filings, their markup taken away, each with whether it is a heading.

A corpus holds ``filings/COMPANY/FILE`` and ``filings/labels/COMPANY__FILE.json``::

    {"file": "coldway/20-F-2020.html",
     "expect": "factors",
     "section": {"first": "D. Risk Factors", "first_body": "Our ferries may fail.", "last": "may sink."},
     "factors": [{"heading": "Our ferries may fail.", "category": null, "run_in": false}],
     "ambiguous": ["Risks of ferries in general"]}

``factors`` are the headings in the order of the text, as a careful reader sees them; ``ambiguous`` is text
that may be counted as a heading or not, and is left out here. Only labels that expect ``factors`` are used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from tests.accuracy.filings_table import Label, letters, matching_headings
from tests.fitting.logistic import Floats
from viewer.filings.headings.features import SectionFeatures, features
from viewer.filings.headings.weights import FEATURES, HEADINGS
from viewer.filings.model import ParagraphKind
from viewer.filings.section.locate import locate
from viewer.filings.sources.formats import source_of
from viewer.filings.stages import passages_of
from viewer.filings.text.emphasis import Emphasis
from viewer.filings.text.passage import Passage


@dataclass(frozen=True)
class Labelled:
    """The passages of one section, stripped of their markup."""

    name: str
    passages: tuple[Passage, ...]
    headings: frozenset[int]
    """Places of the headings among the passages."""
    skipped: frozenset[int]
    """Places that are scored neither way: titles of groups, and what is ambiguous."""

    @property
    def company(self) -> str:
        """The folder that the filing lies in: what examples are held out by."""
        return self.name.partition("/")[0]

    def examples(self) -> list[int]:
        """Places of the passages that the features alone must tell: prose, short enough for a heading."""
        return [
            place
            for place, passage in enumerate(self.passages)
            if place not in self.skipped
            and passage.paragraph.kind is ParagraphKind.PROSE
            and passage.length <= HEADINGS.heading_words
        ]


def read_labelled(label: Label) -> Labelled:
    """Read a filing up to its passages and find the headings of its label among them."""
    passages = _passages(label.path)
    texts = [passage.text for passage in passages]
    # From the end: a summary before the factors has the same headings in short.
    wanted = [factor["heading"] for factor in label.factors]
    found = matching_headings(wanted[::-1], texts[::-1])
    headings = frozenset(len(texts) - 1 - new for _, new in found)
    groups = {letters(factor.get("category") or "") for factor in label.factors} - {""}
    groups |= {letters(text) for text in label.ambiguous}
    skipped = {place for place, text in enumerate(texts) if letters(text) in groups} - headings
    stripped = tuple(replace(passage, emphasis=Emphasis()) for passage in passages)
    return Labelled(label.name, stripped, headings, frozenset(skipped))


def _passages(path: Path) -> tuple[Passage, ...]:
    source, _ = source_of(str(path), path.read_bytes(), _go_on)
    located = locate(source, _go_on)
    best = located.candidates[0]
    return passages_of(source, best.span, located.title_ends[best.span.start], _go_on).passages


def _go_on() -> None:
    """Never stop."""


def table_of(filings: Sequence[Labelled]) -> tuple[Floats, Floats]:
    """Return one row of features for each example, and 1 for each that is a heading, else 0."""
    rows: list[list[float]] = []
    outcomes: list[float] = []
    for filing in filings:
        section = SectionFeatures(filing.passages)
        for place in filing.examples():
            measured = {feature.name: feature.value for feature in features(section, place)}
            rows.append([measured.get(name, 0.0) for name in FEATURES])
            outcomes.append(float(place in filing.headings))
    return np.array(rows).reshape(-1, len(FEATURES)), np.array(outcomes)
