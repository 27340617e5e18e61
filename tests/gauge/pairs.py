"""Which filings are read and which pairs compared: a change may show in one pair of thirty alone.

All pairings of the seeds, the bundled samples, and of each company of the corpus the filings that follow one
another: in time, whatever their form, and again form by form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path

FORMATS = {".htm", ".html", ".md", ".txt", ".pdf", ".docx"}
_PERIOD = re.compile(r"((?:19|20)\d\d)(?:Q(\d))?(?!\d)")
_YEAR_END = "9"
"""Stands after any quarter."""


@dataclass(frozen=True, slots=True)
class Job:
    """One filing to read, or two to compare, the older first."""

    label: str
    paths: tuple[Path, ...]
    root: Path
    """The folder whose path is taken out of the outputs."""

    @property
    def is_pair(self) -> bool:
        """Whether two filings are compared."""
        return len(self.paths) == 2

    @property
    def names(self) -> tuple[str, ...]:
        """The files as they are named in the outputs."""
        return tuple(path.relative_to(self.root).as_posix() for path in self.paths)


Batch = tuple[Job, ...]
"""Jobs on the same files, which one process does so that each file is read once."""


def batches(samples: Path, corpus: Path | None, only: str = "") -> list[Batch]:
    """Return all jobs, those of one company together.

    Args:
        samples: the folder of the bundled samples.
        corpus: the folder that holds ``seeds/`` and ``filings/``, if there is one.
        only: part of a label or of a file's name; other jobs are left out.
    """
    made = [_jobs(_filings(samples), samples, every_pair=True)]
    if corpus is not None:
        made.append(_jobs(_filings(corpus / "seeds"), corpus, every_pair=True))
        companies = sorted(path for path in (corpus / "filings").glob("*") if path.is_dir())
        made += [_jobs(_filings(company), corpus) for company in companies]
    wanted = only.casefold()
    chosen = [
        tuple(job for job in batch if any(wanted in name.casefold() for name in (job.label, *job.names)))
        for batch in made
    ]
    return [batch for batch in chosen if batch]


def label(old: Path, new: Path) -> str:
    """Return what a pair is called: what both names share, then what tells them apart.

    ``iij-20f-2011.md`` and ``iij-20f-2012.md`` are ``iij-20f 2011→2012``; files that are named after their
    form and year are called after their folder too.
    """
    left, right = (old.stem, new.stem) if old.stem != new.stem else (old.name, new.name)
    shared = re.match(r"([^\W\d]\w*(?:-\w+)*)-(?=\d{4}\0)", f"{left}\0")
    prefix = shared[1] if shared else ""
    if prefix and right.startswith(f"{prefix}-") and old.parent.parent.name != "filings":
        return f"{prefix} {left[len(prefix) + 1 :]}→{right[len(prefix) + 1 :]}"
    return f"{old.parent.name} {left}→{right}"


def _filings(folder: Path) -> list[Path]:
    found = [path for path in folder.glob("*") if path.is_file() and path.suffix.lower() in FORMATS]
    return sorted(found, key=_when)


def _when(path: Path) -> tuple[str, str, str]:
    period = _PERIOD.search(path.stem)
    return (period[1], period[2] or _YEAR_END, path.name) if period else ("", "", path.name)


def _jobs(filings: Sequence[Path], root: Path, *, every_pair: bool = False) -> Batch:
    pairs = list(combinations(filings, 2)) if every_pair else _consecutive(filings)
    singles = tuple(Job(path.relative_to(root).as_posix(), (path,), root) for path in filings)
    return singles + tuple(Job(label(old, new), (old, new), root) for old, new in pairs)


def _consecutive(filings: Sequence[Path]) -> list[tuple[Path, Path]]:
    """Neighbours in time, then neighbours of one form; none twice."""
    pairs = list(pairwise(filings))
    for form in sorted({_form(path) for path in filings}):
        pairs += pairwise(_of_form(filings, form))
    return list(dict.fromkeys(pairs))


def _of_form(filings: Iterable[Path], form: str) -> list[Path]:
    return [path for path in filings if _form(path) == form]


def _form(path: Path) -> str:
    return _PERIOD.sub("", path.stem)
