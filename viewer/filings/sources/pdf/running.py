"""Running headers, page numbers, links to the contents: lines that come back at the edges of pages.

A page's number may stand right below its last line rather than at a fixed height, and headers change from
chapter to chapter; so what counts is that the outermost line of a page is, but for its number, that of
pages close by.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from viewer.filings.model import Noise
from viewer.filings.sources.pdf.lines import PdfLine
from viewer.filings.sources.pdf.thresholds import RUNNING

_DIGITS = re.compile(r"\d+")
_ROMAN = r"(?=[ivxlIVXL])[xX]{0,3}(?:[iI][xX]|[iI][vV]|[vV]?[iI]{0,3})"
_NUMBER = re.compile(
    rf"(?:[-–—|]\s*)?(?:page\s+)?(?:[A-Z]{{1,2}}-)?(?P<number>\d{{1,4}}|{_ROMAN})(?:\s+of\s+\d{{1,4}})?(?:\s*[-–—|])?(?:\s?\.)?",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"\W*(?:back\s+to\s+|return\s+to\s+)?(?:table\s+of\s+)?contents\W*(?:\d{1,4})?\W*", re.IGNORECASE
)


def mark_running_lines(pages: Sequence[Sequence[PdfLine]]) -> None:
    """Mark the running lines of all pages; each page's lines run from the top down."""
    for lines in (pages, [list(reversed(page)) for page in pages]):
        _peel(lines)


def _peel(pages: Sequence[Sequence[PdfLine]]) -> None:
    """Mark outermost lines, then those that have become outermost, and so on."""
    open_pages = set(range(len(pages)))
    for _ in range(RUNNING.depth):
        outermost = dict(_outermost(pages, open_pages))
        found = set(_running(outermost))
        for index in found:
            outermost[index].noise = _noise_of(outermost[index].text)
        open_pages = {i for i in open_pages if i in found or i not in outermost}
        if not found:
            return


def _outermost(pages: Sequence[Sequence[PdfLine]], among: set[int]) -> Iterator[tuple[int, PdfLine]]:
    for index in among:
        line = next((line for line in pages[index] if line.noise is None), None)
        if line is not None and len(line.text) <= RUNNING.longest:
            yield index, line


def _running(outermost: Mapping[int, PdfLine]) -> Iterator[int]:
    """Yield the pages whose outermost line comes back on pages close by."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, line in sorted(outermost.items()):
        key = _key(line.text)
        if any(c.isalnum() or c == "#" for c in key):
            places[key].append(index)
    for indices in places.values():
        for index in indices:
            near = [i for i in indices if abs(i - index) <= RUNNING.close]
            if is_page_number(outermost[index].text):
                near = [i for i in near if _counts_on(outermost[index].text, outermost[i].text, i - index)]
            if len(near) >= RUNNING.times:
                yield index


def _key(text: str) -> str:
    if is_page_number(text):
        return "#"
    return _DIGITS.sub("#", " ".join(text.lower().split()))


def is_page_number(text: str) -> bool:
    """True for text that is nothing but what may be a page's number."""
    return len(text) <= RUNNING.number_length and _NUMBER.fullmatch(text.strip()) is not None


def _counts_on(text: str, other: str, pages: int) -> bool:
    """True where two page numbers differ by about as much as their pages do."""
    first, second = (_DIGITS.search(t) for t in (text, other))
    if first is None or second is None:
        return first is second
    return abs(int(second.group()) - int(first.group()) - pages) <= RUNNING.off


def _noise_of(text: str) -> Noise:
    if is_page_number(text):
        return Noise.PAGE_NUMBER
    return Noise.CONTENTS_LINK if _CONTENTS.fullmatch(text) else Noise.RUNNING_HEADER
