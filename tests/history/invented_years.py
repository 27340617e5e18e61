"""An invented issuer's filings of many years, each edited from the one before, with the truth about every
risk."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from tests.accuracy.invented_factors import invented_factors
from tests.accuracy.synthetic import Rates, edit
from tests.builders import build_filing
from viewer.filings.model import Filing
from viewer.history import FactorAt

FIRST_YEAR = 2010
RATES = Rates(reword=0.05, move=0.06, split=0.02, merge=0.02, drop=0.04, insert=0.04)
"""How much a filing differs from that of the year before."""
_SENTENCES = (
    "We recorded revenues of ${amount} million for the fiscal year ended June 30, {year}.",
    "As of June 30, {year}, {share}% of our contracts were held by {count} customers.",
    "We spent ${amount} million on it in the fiscal year ended June 30, {year}.",
)
"""A sentence with figures of its year, at the end of every other paragraph."""


@dataclass(frozen=True, slots=True)
class Years:
    """Filings, oldest first, and which of their factors are one risk."""

    filings: tuple[Filing, ...]
    edges: frozenset[tuple[FactorAt, FactorAt]]
    """Factors of neighbours that have text of each other."""


def invented_years(
    seed: int, years: int, count: int, paragraphs: tuple[int, int], rates: Rates = RATES
) -> Years:
    """Make the filings of some years, the first with so many factors."""
    texts = [invented_factors(seed, count, paragraphs)]
    edges: set[tuple[FactorAt, FactorAt]] = set()
    for at in range(years - 1):
        edited = edit(texts[-1], invented_factors(seed + 1 + at, count, paragraphs), rates, seed + at)
        texts.append([[part.text for part in factor.parts] for factor in edited.new.factors])
        edges |= {(FactorAt(at, old + 1), FactorAt(at + 1, new + 1)) for old, new in edited.edges}
    return Years(tuple(_filings(texts, seed)), frozenset(edges))


def _filings(texts: list[list[list[str]]], seed: int) -> Iterator[Filing]:
    for at, factors in enumerate(texts):
        chance, year = random.Random(seed), FIRST_YEAR + at
        told = [
            (None, [heading, *(_with_figures(part, year, chance) for part in body)])
            for heading, *body in factors
        ]
        yield build_filing(f"Issuer {year}", told, year)


def _with_figures(text: str, year: int, chance: random.Random) -> str:
    sentence = chance.choice(_SENTENCES)
    amount, share, count = chance.randint(11, 900) / 10, chance.randint(2, 95), chance.randint(3, 60)
    return f"{text} {sentence.format(year=year, amount=amount, share=share, count=count)}"
