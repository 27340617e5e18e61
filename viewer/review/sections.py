"""The section that the reviewer pointed at, kept for each filing: it need be pointed at only once.

The case: no section is found in a scanned filing, the reviewer selects it, and compares the filing with last
year's today and with next year's in a year. So the section is kept for the filing, not for a pair of them.

It lies under the SHA-256 of the file, so that it is known before the file is read. The same filing downloaded
once more, with other line ends or packed, is known by its letters, and the section by how many of them stand
before it. A newer version may decode the file into another text; so the section's first and last words are
kept too. A section that cannot be found again is reported, never guessed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from viewer.filings.model import Filing, Span
from viewer.review.atomic import replace_file
from viewer.review.errors import ReviewError
from viewer.review.stored.folder import data_folder
from viewer.review.stored.setting_aside import set_aside

SCHEMA = "factordiff.section/1"
_LATER = (("filing", ""), ("before", 0), ("letters", 0))
"""Fields that were added later, and what they are where an older factordiff kept the section."""
ANCHOR = 120
"""Characters at either end of a section by which it is found again: some twenty words. Where a filing
repeats them, the section counts as not found."""
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class KeptSection:
    """Where a section stood, in code points of the filing's text, and what stood there."""

    start: int
    end: int
    text: str
    """SHA-256 of the section's text."""
    begins: str
    ends: str
    filing: str = ""
    """SHA-256 of the filing's letters, without white space; empty where an older factordiff kept it."""
    before: int = 0
    """Letters of the filing before the section."""
    letters: int = 0
    """Letters in it."""

    @classmethod
    def of(cls, text: str, span: Span) -> KeptSection:
        """Return what a section that is not empty is found again by."""
        section = span.of(text)
        return cls(
            start=span.start,
            end=span.end,
            text=_digest(section),
            begins=section[:ANCHOR],
            ends=section[-ANCHOR:],
            filing=_digest(_letters(text)),
            before=len(_letters(text[: span.start])),
            letters=len(_letters(section)),
        )

    def find(self, text: str) -> Span | None:
        """Return where the section stands in ``text``; None where that is not certain."""
        span = Span(self.start, self.end)
        if _digest(span.of(text)) == self.text:
            return span
        if self.letters and self.filing == _digest(_letters(text)):
            return _span_of_letters(text, self.before, self.letters)
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
        """Keep the section of a filing, in the place of any that is kept for another file of it.

        Raises:
            ReviewError: it cannot be written; what was kept before still is.
        """
        path = self.path(filing.sha256)
        self.put(filing.sha256, KeptSection.of(filing.text, filing.section.span))
        for other in self._of_text(filing.text):
            if other != path:
                _remove(other)

    def put(self, sha256: str, kept: KeptSection) -> None:
        """Keep the section of a file that is known by its hash alone.

        Raises:
            ReviewError: it cannot be written; what was kept before still is.
        """
        path = self.path(sha256)
        document = json.dumps({"schema": SCHEMA, **asdict(kept)}, ensure_ascii=False, indent=1)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            replace_file(path, (document + "\n").encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise ReviewError(f"{path}: the section cannot be kept: {error.strerror or error}") from error

    def forget(self, filing: Filing) -> None:
        """Go back to searching for the section of a filing, in whatever file of it this was pointed at.

        Raises:
            ReviewError: what is kept cannot be removed.
        """
        for path in {self.path(filing.sha256), *self._of_text(filing.text)}:
            _remove(path)

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

    def held_elsewhere(self, text: str) -> KeptSection | None:
        """Return what is kept for another file of the filing with a text; None where nothing is."""
        return next(iter(self._of_text(text).values()), None)

    def _of_text(self, text: str) -> dict[Path, KeptSection]:
        """Return all that is kept for the filing with a text. A damaged one is told of with its own file."""
        kept = dict(self._all())
        filing = _digest(_letters(text)) if kept else ""
        return {path: one for path, one in kept.items() if one.filing == filing}

    def _all(self) -> Iterator[tuple[Path, KeptSection]]:
        for path in sorted(self.folder.glob("*.json")):
            try:
                yield path, _loaded(json.loads(path.read_bytes()))
            except (OSError, ValueError, KeyError, TypeError, RecursionError):
                continue


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ReviewError(f"{path}: the section cannot be forgotten: {error.strerror or error}") from error


def _loaded(document: Any) -> KeptSection:
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise ValueError("not a kept section of this version")
    return kept_section(document)


def kept_section(document: Mapping[str, Any]) -> KeptSection:
    """Return the section that plain values stand for.

    Raises:
        KeyError, ValueError: it is none.
    """
    start, end = document["start"], document["end"]
    text, begins, ends = texts = [document[name] for name in ("text", "begins", "ends")]
    if not all(type(number) is int for number in (start, end)) or not 0 <= start < end:
        raise ValueError("no span")
    if not all(isinstance(text, str) and text for text in texts):
        raise ValueError("no text")
    filing, before, letters = (document.get(name, none) for name, none in _LATER)
    if not isinstance(filing, str) or not all(type(count) is int for count in (before, letters)):
        raise ValueError("no filing")
    return KeptSection(start, end, text, begins, ends, filing=filing, before=before, letters=letters)


def _letters(text: str) -> str:
    return "".join(text.split())


def _span_of_letters(text: str, before: int, letters: int) -> Span | None:
    """Return where so many letters stand in a text, after so many others; None where it has fewer."""
    start, passed = None, 0
    for word in _WORD.finditer(text):
        length = len(word[0])
        if start is None and before < passed + length:
            start = word.start() + before - passed
        if start is not None and before + letters <= passed + length:
            return Span(start, word.start() + before + letters - passed)
        passed += length
    return None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
