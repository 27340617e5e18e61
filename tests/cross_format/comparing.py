"""A page and what a converter made of it -> what is read otherwise, and whose doing that is."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from lxml import etree

from viewer.comparison import compare
from viewer.comparison.model import Comparison, Op, Status
from viewer.filings import Filing, read
from viewer.filings.errors import FilingError
from viewer.filings.text.windows_1252 import WINDOWS_1252

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TOLD = 60
"""Letters by which a text is found in a paragraph, and of what stands on either side of it."""
_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(slots=True)
class Outcome:
    """How a converted filing compares with its page."""

    factors: int = 0
    figures: int = 0
    """Figures that differ."""
    lost: list[str] = field(default_factory=list)
    """What differs because the converter lost it, each with what it lost."""
    otherwise: list[str] = field(default_factory=list)
    """What is read otherwise though the converter kept it."""

    def said(self) -> list[str]:
        """All that differs, in lines."""
        return [*self.lost, *(f"read otherwise: {text}" for text in self.otherwise)]


@dataclass(frozen=True, slots=True)
class Difference:
    """One place that is read otherwise, with what stands around it on both sides."""

    old: str
    new: str
    before: str
    after: str

    def said(self) -> str:
        """What differs, without what stands around it."""
        return " → ".join(text.strip() for text in (self.old, self.new) if text.strip())


def outcome_of(page: Path, converted: Path) -> Outcome:
    """Compare a page with what was made of it."""
    old = read(page)
    outcome = Outcome(len(old.factors))
    try:
        new = read(converted)
    except FilingError as refusal:
        outcome.otherwise.append(f"it is refused: {refusal}")
        return outcome
    comparison = compare(old, new)
    outcome.figures = sum(pair.figures_changed for pair in comparison.pairs)
    paragraphs = _paragraphs(converted)
    for difference in _differences(comparison):
        why = why_lost(difference, old, paragraphs, paged=converted.suffix == ".pdf")
        said = difference.said()
        (outcome.lost if why else outcome.otherwise).append(f"{why}: {said}" if why else said)
    return outcome


def _differences(comparison: Comparison) -> Iterator[Difference]:
    """Yield what one side has and the other has not, with what stands in its place there."""
    for pair in comparison.pairs:
        if pair.status is Status.UNCHANGED:
            continue
        for row in pair.rows:
            groups = [
                (equal, list(segments))
                for equal, segments in groupby(row.segments, key=lambda segment: segment.op is Op.EQUAL)
            ]
            for at, (equal, segments) in enumerate(groups):
                if equal or not any(_letters(s.text) for s in segments if not s.ignored):
                    continue
                yield Difference(
                    "".join(s.text for s in segments if s.op is Op.DELETE),
                    "".join(s.text for s in segments if s.op is Op.INSERT),
                    "".join(s.text for s in groups[at - 1][1])[-_TOLD:] if at else "",
                    "".join(s.text for s in groups[at + 1][1])[:_TOLD] if at + 1 < len(groups) else "",
                )


def why_lost(difference: Difference, old: Filing, paragraphs: Sequence[str], *, paged: bool) -> str:
    """Say what the converter did to a text; empty where that is not proved.

    It is proved where another reader of the converted file shows at this very place what this project's
    reader shows, and not what the page says.

    Args:
        difference: what is read otherwise.
        old: the page as it was read.
        paragraphs: what another reader shows of the converted file.
        paged: whether the file has pages and no paragraphs.
    """
    kept = _marks(" ".join(paragraphs))
    as_page = _marks(difference.before + difference.old + difference.after)
    as_read = _marks(difference.before + difference.new + difference.after)
    if as_page not in kept and (as_read in kept if as_read else True):
        letters = _letters(difference.old) != _letters(difference.new)
        return f"the converter wrote other {'letters' if letters else 'marks'}"
    if paged and as_page in kept and _controls(" ".join(paragraphs), as_page):
        return "the converter wrote control characters, which no font shows"
    said = _letters(difference.old or difference.new)[:_TOLD]
    blocks = [_letters(block.span.of(old.text)) for block in old.blocks]
    for whole in () if paged else map(_letters, paragraphs):
        if said in whole and sum(bool(block) and block in whole for block in blocks) > 1:
            return "the converter made one paragraph of several"
    return ""


def _controls(text: str, shown: str) -> bool:
    """True where what a text shows of this holds control characters in the place of letters."""
    raw = "".join(text.split())
    at = raw.translate(WINDOWS_1252).find(shown)
    return any(ord(c) in WINDOWS_1252 for c in raw[at : at + len(shown)])


def _marks(text: str) -> str:
    """Return a text without its blanks, the control characters in it as Windows has them."""
    return "".join(text.split()).translate(WINDOWS_1252)


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text)


def _paragraphs(path: Path) -> list[str]:
    """Return what a converted file says, by paragraphs or by pages, without this project's readers."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            root = etree.fromstring(archive.read("word/document.xml"))
        return ["".join(text.text or "" for text in p.iter(f"{_WORD}t")) for p in root.iter(f"{_WORD}p")]
    command = ["pdftotext", "-q", "-enc", "UTF-8", str(path), "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace").split("\f")
