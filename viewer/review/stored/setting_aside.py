"""A damaged file gets another name, so that nothing overwrites it."""

from __future__ import annotations

from pathlib import Path

from viewer.review.errors import ReviewError


def set_aside(path: Path) -> Path:
    """Rename a damaged file to a name that is free, and return it.

    Raises:
        ReviewError: it cannot be renamed.
    """
    aside, number = path.with_name(path.name + ".damaged"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.{number}.damaged")
    try:
        path.rename(aside)
    except OSError as error:
        raise ReviewError(
            f"{path}: the saved review is damaged and cannot be set aside: {error.strerror or error}"
        ) from error
    return aside
