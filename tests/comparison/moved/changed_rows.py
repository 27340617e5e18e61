"""Rows of two texts, as the stages before the search for moved passages make them."""

from __future__ import annotations

from viewer.comparison.diff.diff import changes_of, diff_text
from viewer.comparison.model import Row
from viewer.comparison.options import Options
from viewer.comparison.places import Place

DEFAULT = Options()


def row(
    old: str,
    new: str,
    *,
    factor: int = 1,
    parts: tuple[int, int] = (1, 1),
    link: int | None = None,
    options: Options = DEFAULT,
) -> Row:
    """A row of two texts; ``parts`` are the numbers of lines that are paragraphs of their own."""
    segments = diff_text(old, new, options=options)
    olds = tuple(Place(f"o{factor}", at) for at in range(1, parts[0] + 1)) if old else ()
    news = tuple(Place(f"n{factor}", at) for at in range(1, parts[1] + 1)) if new else ()
    return Row(olds, news, segments, changes_of(segments), link)
