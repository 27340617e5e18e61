"""The pairs that are reviewed in a long day: invented, each another one, in all formats in turn."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from tests.accuracy.invented_factors import invented_factors
from tests.filings.sources.drawn import BOLD, Sheet
from tests.filings.sources.written import Word

Factors = list[list[str]]
"""Of each factor its heading and its paragraphs."""
_FACTORS, _OTHERS = 5, 1
"""Factors of a filing that both years have, and those that only one has."""
_TITLE, _NEXT = "Item 1A. Risk Factors", "Item 1B. Unresolved Staff Comments"
_PAGE = 4
"""Factors on a page of a PDF, which ends wherever it is full."""


def write_pair(folder: Path, seed: int, number: int) -> tuple[Path, Path]:
    """Write the two filings of a pair, and return the older one first.

    Args:
        folder: Where they go.
        seed: Names the pairs: the same seed, the same ones.
        number: Of the pair; its format goes by it.
    """
    suffix, write = FORMATS[number % len(FORMATS)]
    paths = []
    for year in (2023, 2024):
        path = folder / f"filing-{number}-{year}{suffix}"
        path.write_bytes(write(_factors(f"{seed}:{number}", year), year))
        paths.append(path)
    return paths[0], paths[1]


def _factors(name: str, year: int) -> Factors:
    """Return a year's factors: without one sentence in ten, and with a sum of its own in each paragraph."""
    issuer, chance = random.Random(name), random.Random(f"{name}:{year}")
    shared = invented_factors(issuer.randrange(1 << 30), _FACTORS, (1, 3))
    own = invented_factors(chance.randrange(1 << 30), _OTHERS, (1, 3))
    made = []
    for heading, *body in shared + own:
        sums = (f"We had ${chance.randrange(1, 900)} million in {year}." for _ in body)
        kept = (". ".join(part for part in said.split(". ") if chance.random() > 0.1) for said in body)
        made.append([heading, *(f"{said} {sum_}" for said, sum_ in zip(kept, sums, strict=True))])
    return made


def _page(factors: Factors, year: int) -> bytes:
    said = "".join(
        f"<p><b><i>{heading}</i></b></p>" + "".join(f"<p>{part}</p>" for part in body)
        for heading, *body in factors
    )
    return (
        f"<html><body><p>FORM 10-K</p><p>{_year(year)}</p><p><b>{_TITLE}</b></p>"
        f"{said}<p><b>{_NEXT}</b></p><p>None.</p></body></html>"
    ).encode()


def _text(factors: Factors, year: int) -> bytes:
    said = [part for factor in factors for part in factor]
    parts = [_year(year), _TITLE.upper(), *said, _NEXT.upper(), "None."]
    titles = (_TITLE.upper(), _NEXT.upper())
    return "\n\n".join(part if part in titles else f"     {part}" for part in parts).encode()


def _markdown(factors: Factors, year: int) -> bytes:
    said = "\n\n".join("\n\n".join([f"### *{heading}*", *body]) for heading, *body in factors)
    return f"# {_year(year)}\n\n## {_TITLE}\n\n{said}\n\n## {_NEXT}\n\nNone.\n".encode()


def _year(year: int) -> str:
    return f"For the fiscal year ended December 31, {year}"


def _word(factors: Factors, year: int) -> bytes:
    made = Word()
    made.paragraph(_year(year))
    made.paragraph(_TITLE, style="Heading 1")
    for heading, *body in factors:
        made.paragraph((heading, "bi"))
        for part in body:
            made.paragraph(part)
    made.paragraph(_NEXT, style="Heading 1")
    made.paragraph("None.")
    return made.bytes()


def _drawn(factors: Factors, year: int) -> bytes:
    sheet = Sheet()
    sheet.line(_year(year))
    sheet.gap()
    sheet.line((_TITLE, BOLD))
    for place, (heading, *body) in enumerate(factors):
        if place and not place % _PAGE:
            sheet.page()
        sheet.gap()
        sheet.paragraph(heading, BOLD)
        for part in body:
            sheet.gap()
            sheet.paragraph(part)
    sheet.gap()
    sheet.line((_NEXT, BOLD))
    sheet.line("None.")
    return sheet.bytes()


FORMATS: tuple[tuple[str, Callable[[Factors, int], bytes]], ...] = (
    (".htm", _page),
    (".txt", _text),
    (".docx", _word),
    (".md", _markdown),
    (".pdf", _drawn),
)
"""Suffix, and what writes the factors of a year."""
