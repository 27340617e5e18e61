"""The section that the reviewer pointed at, kept for each filing: it need be pointed at only once.

The case: no section is found in a scanned filing, the reviewer selects it, and compares the filing with last
year's today and with next year's in a year. So the section is kept for the file, named by its SHA-256, not
for a pair of files. A newer version may decode the file into another text; so the section's first and last
words are kept too. A section that cannot be found again is reported, never guessed.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from viewer.filings.model import Filing, Span
from viewer.review.atomic import replace_file
from viewer.review.errors import ReviewError
from viewer.review.store import set_aside
from viewer.review.stored.folder import data_folder

SCHEMA = "factordiff.section/1"
ANCHOR = 120
"""Characters at either end of a section by which it is found again: some twenty words. Where a filing
repeats them, the section counts as not found."""


@dataclass(frozen=True, slots=True)
class KeptSection:
    """Where a section stood, in code points of the filing's text, and what stood there."""

    start: int
    end: int
    text: str
    """SHA-256 of the section's text."""
    begins: str
    ends: str

    @classmethod
    def of(cls, text: str, span: Span) -> KeptSection:
        """Return what a section that is not empty is found again by."""
        section = span.of(text)
        return cls(span.start, span.end, _digest(section), section[:ANCHOR], section[-ANCHOR:])

    def find(self, text: str) -> Span | None:
        """Return where the section stands in ``text``; None where that is not certain."""
        span = Span(self.start, self.end)
        if _digest(span.of(text)) == self.text:
            return span
        if text.count(self.begins) != 1:
            return None
        start = text.index(self.begins)
        end = text.find(self.ends, start)
        if end < 0 or text.find(self.ends, end + 1) >= 0:
            return None
        return Span(start, end + len(self.ends))


class SectionStore:
    """One small file for each filing whose section was pointed at."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder if folder is not None else data_folder() / "sections"

    def path(self, sha256: str) -> Path:
        """Return where the section of a file is kept."""
        return self.folder / f"{sha256}.json"

    def keep(self, filing: Filing) -> None:
        """Keep the section of a filing.

        Raises:
            ReviewError: it cannot be written; what was kept before still is.
        """
        span, path = filing.section.span, self.path(filing.sha256)
        kept = KeptSection.of(filing.text, span)
        document = json.dumps({"schema": SCHEMA, **asdict(kept)}, ensure_ascii=False, indent=1)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            replace_file(path, (document + "\n").encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise ReviewError(f"{path}: the section cannot be kept: {error.strerror or error}") from error

    def forget(self, sha256: str) -> None:
        """Go back to searching for the section of a file.

        Raises:
            ReviewError: what is kept cannot be removed.
        """
        path = self.path(sha256)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise ReviewError(
                f"{path}: the section cannot be forgotten: {error.strerror or error}"
            ) from error

    def held(self, sha256: str) -> KeptSection | None:
        """Return what is kept for a file; None where nothing is.

        Raises:
            ReviewError: it cannot be read; a damaged file has been set aside.
        """
        path = self.path(sha256)
        try:
            return _loaded(json.loads(path.read_bytes()))
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            aside = set_aside(path)
            raise ReviewError(f"{path.name}: the kept section is damaged. It was kept as {aside}") from error
        except OSError as error:
            raise ReviewError(
                f"{path}: the kept section cannot be read: {error.strerror or error}"
            ) from error


def _loaded(document: Any) -> KeptSection:
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise ValueError("not a kept section of this version")
    start, end = document["start"], document["end"]
    texts = [document[name] for name in ("text", "begins", "ends")]
    if not all(type(number) is int for number in (start, end)) or not 0 <= start < end:
        raise ValueError("no span")
    if not all(isinstance(text, str) and text for text in texts):
        raise ValueError("no text")
    return KeptSection(start, end, *texts)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
