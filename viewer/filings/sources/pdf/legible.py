"""Whether a PDF's characters can be read at all.

Fonts may be put into a PDF without the table that says which letter each shape is. The page looks right
and the text behind it is noise: "'68GD:8DCDB>8" for "macroeconomic". Comparing such texts would show
thousands of changes that are none, so the file is refused; where only some fonts are so, it is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.filings.errors import ScannedFiling, UnreadableFiling
from viewer.filings.sources.pdf.glyphs import PdfPage
from viewer.filings.sources.pdf.thresholds import LEGIBLE
from viewer.language.word_lists import word_set

_COMMON = word_set(
    "the of and to in a or our we for that as is with on be by are not may have from this any which an at "
    "de la le les des et en du un une que der die das und den von zu mit el los las y del il di che e per "
    "het een van och att som av til og"
)
_WORD = re.compile(r"[^\W\d_]+")


def check_legible(path: str, pages: Sequence[PdfPage]) -> tuple[str, ...]:
    """Return warnings about text that cannot be read, or was read by a program from pictures.

    Raises:
        UnreadableFiling: there is no text, or what there is cannot be read.
    """
    _check_any(path, pages)
    counts: dict[str, list[int]] = {}
    for page in pages:
        for font, (all_of, without) in page.unmapped.items():
            count = counts.setdefault(font, [0, 0])
            count[0] += all_of
            count[1] += without
    total = sum(count[0] for count in counts.values())
    bad = {font for font, (n, without) in counts.items() if n >= LEGIBLE.few and without >= LEGIBLE.font * n}
    recognised = _recognised(recognised_pages(pages))
    lost = sum(counts[font][0] for font in bad)
    if lost >= LEGIBLE.unreadable * total or not _reads_as_prose(pages):
        raise UnreadableFiling(
            path,
            "its fonts do not say which letters they show, so the text behind the pages cannot be read",
            "Get the filing from the SEC as a web page (HTML), or run OCR on the PDF first",
        )
    if lost < LEGIBLE.doubtful * total:
        return recognised
    where = [page.number for page in pages if any(font in bad for font in page.unmapped)]
    return (
        *recognised,
        f"{lost} of {total} characters are in fonts that do not say which letters they show "
        f"({_pages(where)}); headings among them cannot be read.",
    )


def recognised_pages(pages: Sequence[PdfPage]) -> list[int]:
    """Return the pages most of whose letters are not painted: a program has read them off a picture."""
    found = []
    for page in pages:
        letters = sum(piece.letters for piece in page.pieces)
        unseen = sum(piece.letters for piece in page.pieces if piece.look.hidden)
        if unseen > LEGIBLE.recognised * letters:
            found.append(page.number)
    return found


def _recognised(found: Sequence[int]) -> tuple[str, ...]:
    if not found:
        return ()
    where = _pages(found)
    return (f"The text was recognised from pictures by OCR ({where}): letters and figures may be wrong.",)


def _check_any(path: str, pages: Sequence[PdfPage]) -> None:
    characters = sum(piece.letters for page in pages for piece in page.pieces)
    pictures = any(page.pictures for page in pages)
    if characters >= (LEGIBLE.scanned * len(pages) if pictures else 1):
        return
    if pictures:
        raise ScannedFiling(path, len(pages))
    raise UnreadableFiling(path, "the PDF has no text", "Get the filing in another format")


def _reads_as_prose(pages: Sequence[PdfPage]) -> bool:
    words = [word for page in pages for word in _words(page)]
    letters = sum(map(len, words))
    latin = sum(len(word) for word in words if word.isascii())
    if len(words) < LEGIBLE.words or latin < LEGIBLE.latin * letters:
        return True
    return sum(word in _COMMON for word in words) >= LEGIBLE.common * len(words)


def _words(page: PdfPage) -> list[str]:
    return _WORD.findall("\n".join([piece.text for piece in page.pieces]).lower())


def _pages(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"page {numbers[0]}"
    return f"{len(numbers)} pages, the first {numbers[0]}, the last {numbers[-1]}"
