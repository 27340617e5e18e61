"""Four short filings of an invented ferry line, on disk: a risk that returns, one that goes, one that is
new."""

from __future__ import annotations

from pathlib import Path

from tests.comparison.risks import CREW, FERRIES, FUEL, HARBOUR, TICKETS, WEATHER

Risk = tuple[str, ...]


def _page(year: int, risks: tuple[Risk, ...]) -> str:
    body = "\n\n".join(f"**{heading}**\n\n" + "\n\n".join(paragraphs) for heading, *paragraphs in risks)
    return (
        f"# Island Ferries Ltd.\n\nForm 20-F\n\nFor the fiscal year ended March 31, {year}\n\n"
        f"## Item 3.D. Risk Factors\n\n{body}\n\n## Item 4. Information on the Company\n\nWe run ferries.\n"
    )


def _told(risk: Risk, more: str) -> Risk:
    return (*risk, more)


LAST = 3
"""Place of the newest filing."""


def write_years(folder: Path) -> tuple[Path, ...]:
    """Write the filings; return their paths, the oldest first."""
    told = "In 2021 we carried 1.2 million passengers and paid ¥4.5 billion for them."
    retold = "In 2022 we carried 1.4 million passengers and had to pay ¥5.0 billion for them."
    years = {
        2020: (FERRIES, FUEL, CREW, WEATHER),
        2021: (_told(FERRIES, told), CREW, WEATHER),
        2022: (CREW, _told(FERRIES, retold), FUEL, TICKETS),
        2023: (CREW, _told(FERRIES, retold), FUEL, TICKETS, HARBOUR),
    }
    paths = []
    for year, risks in years.items():
        path = folder / f"ferries-{year}.md"
        path.write_text(_page(year, risks), encoding="utf-8")
        paths.append(path)
    return tuple(paths)
