"""Risk factors of issuers that do not exist, in words that do not exist: as many as a test wants.

Each factor has a subject of its own in coined words, among words that all of them use; many end in the same
boilerplate, as filings do.
"""

from __future__ import annotations

import random

_GRAMMAR = "the of to in and our we a or that may could for with by on as from not any these such if"
_TRADE = """
customers suppliers agreements services products operations employees regulations competitors markets demand
prices costs systems facilities contracts insurance approvals licences partners revenue margins capacity
technology quality delivery growth quarter year plans orders claims standards laws taxes interest rates debt
securities shareholders management controls reports disruptions delays losses damages penalties obligations
"""
_BOILERPLATE = (
    "Any of these events could have a material adverse effect on our business, financial condition and "
    "results of operations.",
    "There can be no assurance that we will be able to do so on acceptable terms or at all, and our business "
    "could suffer as a result.",
    "If any of these risks materialise, the price of our common stock could decline and you could lose all "
    "or part of your investment.",
)
_SYLLABLES = "ba ke lo mi nu ra se ti vo du fa gre pli sko tra wen zor chi pha lun mar"
GRAMMAR, TRADE, SYLLABLES = _GRAMMAR.split(), _TRADE.split(), _SYLLABLES.split()
SUBJECT_WORDS = 30


def invented_factors(seed: int, count: int, paragraphs: tuple[int, int] = (2, 5)) -> list[list[str]]:
    """Make the factors of an invented issuer, each a heading and so many paragraphs, at least and at most."""
    chance = random.Random(seed)
    return [_factor(chance, paragraphs) for _ in range(count)]


def _factor(chance: random.Random, paragraphs: tuple[int, int]) -> list[str]:
    subject = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(SUBJECT_WORDS)]
    heading = f"Our {' '.join(chance.sample(subject[:8], 3))} {chance.choice(TRADE)} may harm our business."
    body = [
        " ".join(_sentence(subject, chance) for _ in range(chance.randint(2, 6)))
        for _ in range(chance.randint(*paragraphs))
    ]
    if chance.random() < 0.7:
        body[-1] += " " + chance.choice(_BOILERPLATE)
    return [heading, *body]


def _sentence(subject: list[str], chance: random.Random) -> str:
    words = []
    for _ in range(chance.randint(8, 30)):
        kind = chance.random()
        if kind < 0.45:
            words.append(chance.choice(GRAMMAR))
        elif kind < 0.75:
            words.append(chance.choice(TRADE))
        else:
            words.append(subject[int(len(subject) * chance.random() ** 2)])
    return f"{' '.join(words).capitalize()}."
