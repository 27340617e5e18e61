"""The reviews that an older factordiff kept, a JSON file for each pair of filings: taken over once.

The case: 200 files lie in the folder. A pair is opened: its file is read and shows as ever, nothing is
written. The first act on it writes what the file says into the database, as acts, and then itself. The file
stays as it is, and is not read again.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from viewer.review.acts.act import Act
from viewer.review.acts.difference import difference
from viewer.review.errors import DamagedReview, NewerReview, ReviewError
from viewer.review.model import Review
from viewer.review.stored.review_json import loads
from viewer.review.stored.setting_aside import set_aside

_DIGITS = 24
"""Hexadecimal digits of the file's hash in the names of its acts: the same file makes the same acts."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an older factordiff kept of two files."""

    acts: tuple[Act, ...] = ()
    sha256: str = ""
    """Of the file; empty where there is none."""
    warnings: tuple[str, ...] = ()


def imported(path: Path, empty: Review) -> Imported:
    """Return what is in the file of an older factordiff, as acts.

    Args:
        path: Where it would be.
        empty: The review of the same files without any act.

    Raises:
        NewerReview: a later version of factordiff wrote the file; it is left alone.
        ReviewError: it cannot be read, or is damaged and cannot be set aside.
    """
    try:
        data = path.read_bytes()
        review = loads(data)
        if review.name != empty.name:
            raise DamagedReview("it is the review of other filings")
    except FileNotFoundError:
        return Imported()
    except NewerReview as error:
        raise NewerReview(
            f"{path}: {error}. Your marks in it are safe; update factordiff to see and change them"
        ) from error
    except DamagedReview as error:
        aside = set_aside(path)
        return Imported(
            warnings=(f"{path.name}: the saved review is damaged ({error}). It was kept as {aside}",)
        )
    except OSError as error:
        raise ReviewError(f"{path}: the review cannot be read: {error.strerror or error}") from error
    digest = hashlib.sha256(data).hexdigest()
    return Imported(acts_of(review, empty, digest[:_DIGITS]), digest)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file; empty where it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def acts_of(review: Review, before: Review, name: str) -> tuple[Act, ...]:
    """Return what a review says beyond another one, as acts in the order of its stamps.

    Args:
        review: A review that does not know its acts.
        before: What is known already.
        name: What the acts are named by, followed by a number.
    """
    sayings = sorted(difference(before, review), key=lambda one: one.at)
    return tuple(
        Act(f"{name}.{number}", name, one.what, one.thing, one.value, one.over, said=one.at)
        for number, one in enumerate(sayings, start=1)
    )
