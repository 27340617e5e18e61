"""The readings that confidence is fitted to and tried on: of invented filings, and of a corpus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from pathlib import Path

from tests.accuracy.faulted.examples import Example, examples
from tests.accuracy.faulted.invented import FACTORS, invented_source
from tests.accuracy.filings_table import labels, score
from tests.corpus import SEED_YEARS, seed
from viewer.filings import read
from viewer.filings.sources.formats import source_of

_SEED_COMPANY = "seeds"


def of_invented(numbers: Sequence[int], seeds: Sequence[int]) -> Iterator[Example]:
    """Yield the readings of invented filings."""
    for number in numbers:
        name = f"invented {number}"
        yield from examples(name, name, invented_source(number), seeds, FACTORS)


def of_corpus(folder: Path, seeds: Sequence[int], largest: float = inf) -> Iterator[Example]:
    """Yield the readings of a corpus's labelled filings and of its seeds, as far as they are read right.

    Args:
        folder: The corpus.
        seeds: What chance is seeded with: each gives every fault once.
        largest: Bytes of the largest file that is read.
    """
    known: set[tuple[str, ...]] = set()
    for label in labels(folder):
        if label.expect == "factors" and label.path.stat().st_size <= largest:
            filing = read(label.path)
            scored = score(label, filing)
            headings = tuple(factor.heading.text for factor in filing.factors)
            right = scored.start and scored.end and not scored.missed and not scored.extra
            # One filing in two formats counts once.
            if right and headings not in known:
                known.add(headings)
                yield from _of_file(label.path.parent.name, label.path, seeds)
    for year in SEED_YEARS:
        yield from _of_file(_SEED_COMPANY, seed(year), seeds)


def _of_file(company: str, path: Path, seeds: Sequence[int]) -> Iterator[Example]:
    source, _ = source_of(str(path), path.read_bytes(), lambda: None)
    yield from examples(company, f"{path.parent.name}/{path.name}", source, seeds)
