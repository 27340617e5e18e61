"""Two filings as the command line names them -> a comparison, and the review that goes with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.cli.faults import Trouble, one_line
from viewer.cli.inputs import DASH, given_of, is_pipe, name_of
from viewer.cli.progress import Progress, shown_progress

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison
    from viewer.comparison.options import Options
    from viewer.filings.model import Filing
    from viewer.filings.sources.given import Given
    from viewer.review import Review

_READ = 0.4
"""Share of the work that reading both filings is, roughly, for web pages; of PDFs it is more."""
_COMPARED = 0.9
"""Share that is done when they are compared: writing the report is left."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be compared, as it was named."""

    paths: tuple[Path, Path]
    options: Options
    sections: tuple[str | None, str | None] = (None, None)
    """The section of each filing, where it was named (:mod:`viewer.filings.section.named`)."""
    format: str | None = None
    """The format that what comes from standard input is said to have."""


def compared(asked: Asked, progress: Progress) -> Comparison:
    """Compare two filings; the result depends on them, the sections named and the options alone."""
    # Late: see the docstring of the package.
    from viewer.comparison import compare
    from viewer.filings.both import are_read_apart, both_at_once

    first = next((path for path in asked.paths if path == DASH or is_pipe(path)), asked.paths[0])
    progress.tell(f"Reading {one_line(name_of(first))}", 0.0)  # what comes by a pipe may be long in coming
    given = given_of(asked.paths, asked.format)
    one, other = (_reader(asked, given, side, progress) for side in (0, 1))
    if all(each.data is None for each in given) and are_read_apart(*asked.paths):
        filings = both_at_once(one, other, lambda: False)
    else:
        filings = one(None), other(None)
    return compare(
        *filings,
        asked.options,
        progress=lambda stage, share: progress.tell(stage, _READ + (_COMPARED - _READ) * share),
    )


def filing_of(path: Path, section: str | None, said: str | None, *, quiet: bool) -> Filing:
    """Read one filing.

    Args:
        path: The file, or ``-``.
        section: Its section, where it was named.
        said: The format that what comes from standard input is said to have.
        quiet: Whether to show no progress.
    """
    from viewer.filings import read  # late: see the docstring of the package
    from viewer.filings.watch import Watch

    name = name_of(path)
    with shown_progress(quiet=quiet) as progress:
        step = f"Reading {one_line(name)}"
        progress.tell(step, 0.0)
        watch = Watch(lambda done: progress.tell(step, done))
        return read(name, section=section, watch=watch, given=given_of((path,), said)[0])


def _reader(
    asked: Asked, given: tuple[Given, ...], side: int, progress: Progress
) -> Callable[[Callable[[], bool] | None], Filing]:
    """Return what reads one of the two filings, given a function to ask whether to stop."""
    from viewer.filings import read  # late: see the docstring of the package
    from viewer.filings.watch import Watch

    name = name_of(asked.paths[side])

    def tell(done: float) -> None:
        progress.tell(f"Reading {one_line(name)}", _READ / 2 * (side + done))

    def read_it(stop: Callable[[], bool] | None) -> Filing:
        tell(0.0)
        return read(
            name, section=asked.sections[side], should_cancel=stop, watch=Watch(tell), given=given[side]
        )

    return read_it


def compared_with_review(asked: Asked, progress: Progress) -> tuple[Comparison, Review, tuple[str, ...]]:
    """Compare two files as the reviewer left them.

    Returns:
        The comparison, the review, and in a line each what of the review cannot be heeded.

    Raises:
        Trouble: A filing is no file, or its section or a format is named as well.
    """
    from viewer.review.reopening import compare_reviewed  # late: see the docstring of the package
    from viewer.wording.record.earlier_review import earlier_words

    if any(path == DASH or is_pipe(path) for path in asked.paths):
        raise Trouble("--with-review needs files: a review is found by what they are")
    if asked.format is not None:
        raise Trouble("--from tells the format of standard input, and --with-review needs files")
    if any(asked.sections):
        raise Trouble(
            "--with-review heeds the sections of the review. Leave out --old-section and --new-section"
        )
    progress.tell("Reading and comparing the filings", 0.0)
    comparison, found = compare_reviewed(*asked.paths, asked.options)
    warnings = found.review.warnings
    if found.earlier is not None:
        warnings = (earlier_words(found.earlier, used=found.used), *warnings)
    return comparison, found.review, warnings
