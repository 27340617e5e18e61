"""The pairs that the monkey opens: invented filings, some that leave doubts and some that cannot be read."""

from __future__ import annotations

import random
from pathlib import Path

from tests.accuracy.invented_factors import invented_factors
from viewer.resources import resource

Pair = tuple[Path, Path]
_NEXT = "# Item 1B. Unresolved Staff Comments\n\nNone.\n"


def write_pairs(folder: Path) -> list[Pair]:
    """Write filings into the folder and return them in pairs, copies of the bundled samples among them."""
    samples = sorted(resource("samples").glob("*.md"))
    first, second = (_write(folder, path.name, path.read_text(encoding="utf-8")) for path in samples)
    small = [_write(folder, f"small-{year}.md", _filing(1, 6, year)) for year in (2023, 2024)]
    large = [_write(folder, f"large-{year}.md", _filing(2, 40, year)) for year in (2023, 2024)]
    # It breaks off in mid-sentence, and the section has no end: both are told in banners.
    cut = _write(folder, "cut.md", _filing(1, 6, 2024).partition(_NEXT)[0][:-40])
    bare = _write(folder, "bare.md", "Nothing of what a filing has.\n")
    empty = _write(folder, "empty.md", "")
    return [
        (first, second),
        (small[0], small[1]),
        (small[0], cut),
        (large[0], large[1]),
        (second, first),
        (small[0], bare),
        (cut, small[1]),
        (empty, small[1]),
        (first, folder / "missing.md"),
    ]


def _filing(seed: int, count: int, year: int) -> str:
    """An annual report; in each year some sentences, figures and factors are other ones."""
    chance = random.Random(seed * year)
    factors = invented_factors(seed, count)
    factors += invented_factors(year, 2)
    lines = [f"# Invented Corporation\n\nForm 10-K for the fiscal year ended December 31, {year}\n"]
    lines.append("# Item 1A. Risk Factors\n")
    for heading, *body in factors:
        lines.append(f"**{heading}**\n")
        for paragraph in body:
            kept = [part for part in paragraph.split(". ") if chance.random() > 0.1]
            lines.append(f"{'. '.join(kept)} We had ${chance.randrange(1, 900)} million in {year}.\n")
    return "\n".join([*lines, _NEXT])


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
