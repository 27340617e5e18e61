"""What can go wrong with a filing, told so that the reviewer knows what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.filings.model import SectionCandidate


class FilingError(Exception):
    """A filing cannot be used. ``str(error)`` is one line: which file, what is wrong, what to do."""

    def __init__(self, path: str, problem: str, advice: str) -> None:
        super().__init__(f"{path}: {problem}. {advice}")
        self.path = path
        self.problem = problem
        self.advice = advice


class UnreadableFiling(FilingError):
    """The bytes are not text that this version can read."""


class ScannedFiling(UnreadableFiling):
    """A PDF of pictures: there is no text until it is recognised."""

    def __init__(self, path: str, pages: int) -> None:
        super().__init__(
            path,
            f"the PDF has no text, only pictures of pages ({pages:,} of them)",
            f"Have it recognised first, where Tesseract is installed: factordiff recognise {path}",
        )
        self.pages = pages


def too_much_memory(path: str) -> UnreadableFiling:
    """Return the error for a file that the memory does not suffice for."""
    return UnreadableFiling(
        path,
        "reading it takes more memory than there is",
        "Save the part with the risk factors as a file of its own",
    )


def not_foreseen(path: str, kind: str) -> UnreadableFiling:
    """Return the error for a file that made a reader raise what it should not: an exception of this type."""
    return UnreadableFiling(
        path,
        f"reading it failed in a way that was not foreseen ({kind})",
        "Save it anew, or in another format; the log says more",
    )


class SectionNotFound(FilingError):
    """No risk-factor section: carries what was looked for and the text, so that one can be pointed at."""

    def __init__(
        self,
        path: str,
        problem: str,
        advice: str,
        *,
        text: str,
        looked_for: Sequence[str],
        candidates: Sequence[SectionCandidate] = (),
    ) -> None:
        super().__init__(path, problem, advice)
        self.text = text
        self.looked_for = tuple(looked_for)
        self.candidates = tuple(candidates)


class Cancelled(Exception):
    """The caller asked to stop; nothing was changed."""
