"""What a reader in a process of its own says to the one that asked, and how that is read.

The reader has looked into an untrusted file. So what comes from it is unpickled with a list of the few values
that it may hold: no other class is loaded and no function is called.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass

from viewer.filings.model import Noise, Span
from viewer.filings.source import CharacterStyle, Source, SourceBlock, SourceEdit, StyleRun


@dataclass(frozen=True, slots=True)
class Ready:
    """The process has started and waits for a file."""


@dataclass(frozen=True, slots=True)
class Alive:
    """It works. Told between two steps, so that silence means that one step does not end."""


@dataclass(frozen=True, slots=True)
class PagesRead:
    """How many pages have been read, and of how many."""

    done: int
    count: int


@dataclass(frozen=True, slots=True)
class SourceRead:
    """The file was read."""

    source: Source


@dataclass(frozen=True, slots=True)
class Refused:
    """The file cannot be read: what is wrong and what to do."""

    problem: str
    advice: str


@dataclass(frozen=True, slots=True)
class Scanned:
    """The file is a scan of so many pages: nothing but pictures."""

    pages: int


@dataclass(frozen=True, slots=True)
class OutOfMemory:
    """The file takes more memory than the process may have."""


@dataclass(frozen=True, slots=True)
class ReaderFault:
    """An exception that the reader did not foresee: its type, and where it was raised."""

    kind: str
    where: str


Answer = Ready | Alive | PagesRead | SourceRead | Refused | Scanned | OutOfMemory | ReaderFault

_VALUES = {
    (kind.__module__, kind.__qualname__): kind
    for kind in (
        Ready,
        Alive,
        PagesRead,
        SourceRead,
        Refused,
        Scanned,
        OutOfMemory,
        ReaderFault,
        Source,
        SourceBlock,
        SourceEdit,
        StyleRun,
        CharacterStyle,
        Span,
        Noise,
    )
}


class AnswerUnpickler(pickle.Unpickler):
    """Unpickles answers, and nothing but answers."""

    def find_class(self, module: str, name: str) -> type:
        """Return a class that an answer may hold.

        Raises:
            UnpicklingError: it is another one.
        """
        try:
            return _VALUES[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of an answer") from None
