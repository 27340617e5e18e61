"""Whole filings of issuers that do not exist, in the shapes that filings come in, to put faults into."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from html import escape

from tests.accuracy.faulted.prose import prose_factors
from viewer.filings.source import Source
from viewer.filings.sources.formats import source_of

FACTORS = 14
"""Of an invented filing: some headings can be lost, and most left."""


def _page(lines: Sequence[str]) -> str:
    return "<html><body>\n" + "\n".join(lines) + "\n</body></html>\n"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _bold_italic(factors: Sequence[Sequence[str]]) -> list[str]:
    """Headings in bold italics on a line of their own, a page number after every few paragraphs."""
    lines, page = [], 11
    for number, (heading, *body) in enumerate(factors):
        lines.append(f"<p><b><i>{escape(heading)}</i></b></p>")
        lines += [_paragraph(text) for text in body]
        if number % 2:
            lines += [f"<p align='center'>{page}</p>", "<hr>"]
            page += 1
    return lines


def _run_in(factors: Sequence[Sequence[str]]) -> list[str]:
    """Headings in bold that open the first paragraph."""
    lines = []
    for heading, first, *body in factors:
        lines.append(f"<p><b>{escape(heading)}</b> {escape(first)}</p>")
        lines += [_paragraph(text) for text in body]
    return lines


def _html(number: int, styled: Callable[[Sequence[Sequence[str]]], list[str]]) -> tuple[str, str]:
    before, after = _surroundings(number)
    lines = [
        "<p><b>ITEM 1. BUSINESS</b></p>",
        *map(_paragraph, before),
        "<p><b>ITEM 1A. RISK FACTORS</b></p>",
    ]
    lines += styled(prose_factors(number, FACTORS))
    lines += ["<p><b>ITEM 1B. UNRESOLVED STAFF COMMENTS</b></p>", "<p>None.</p>"]
    lines += ["<p><b>ITEM 2. PROPERTIES</b></p>", *map(_paragraph, after)]
    lines += ["<p><b>ITEM 7. MANAGEMENT’S DISCUSSION AND ANALYSIS</b></p>", *map(_paragraph, after[::-1])]
    return _page(lines), "filing.html"


def _markdown(number: int) -> tuple[str, str]:
    """Headings between stars."""
    before, after = _surroundings(number)
    parts = ["# ITEM 3. KEY INFORMATION", *before, "## D. Risk Factors"]
    for heading, *body in prose_factors(number, FACTORS):
        parts += [f"**{heading}**", *body]
    parts += ["# ITEM 4. INFORMATION ON THE COMPANY", *after, "# ITEM 5. OPERATING REVIEW", *after[::-1]]
    return "\n\n".join(parts) + "\n", "filing.md"


def _bare(number: int) -> tuple[str, str]:
    """Headings set apart by nothing but their own line; a page number after every other factor."""
    before, after = _surroundings(number)
    parts = ["Item 1. Business", *before, "Item 1A. Risk Factors"]
    for place, (heading, *body) in enumerate(prose_factors(number, FACTORS)):
        parts += [heading, *body]
        if place % 2:
            parts.append(f"- {5 + place // 2} -")
    parts += ["Item 1B. Unresolved Staff Comments", "None.", "Item 2. Properties", *after]
    parts += ["Item 7. Management's Discussion and Analysis", *after[::-1]]
    return "\n\n".join(parts) + "\n", "filing.txt"


def _surroundings(number: int) -> tuple[list[str], list[str]]:
    """Return prose on what was, for the items before and after."""
    chance = random.Random(number)
    things = chance.sample(["cranes", "lanterns", "ferries", "looms", "kilns", "orchards", "trams"], 4)
    said = [
        f"In the year we operated {chance.randint(12, 90)} {thing} in {chance.randint(3, 9)} towns. They "
        f"were built from 1951 to 1987 and repaired for ${chance.randint(2, 9)} million. Each of them "
        f"earned what it had earned the year before, and the sites on which they stand are owned by us."
        for thing in things
    ]
    return said, [text.replace("In the year we operated", "We own") for text in said] * 2


SHAPES: tuple[Callable[[int], tuple[str, str]], ...] = (
    lambda number: _html(number, _bold_italic),
    lambda number: _html(number, _run_in),
    _markdown,
    _bare,
)


def invented_source(number: int) -> Source:
    """Return an invented filing as its reader gives it; the number draws its words and its shape."""
    text, name = SHAPES[number % len(SHAPES)](number)
    source, _ = source_of(name, text.encode(), lambda: None)
    return source
