"""What workers do in place of comparing: at once, never, or at the cost of their process."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pyarrow.dataset as ds

from viewer.batch.tables import PARTITIONS
from viewer.batch.work import Answer, BatchJob, ErrorKind, error_answer, within_limits

HIVE = ds.partitioning(PARTITIONS, flavor="hive")
SIDE = {"sha256": "0", "company": "Pier Ltd.", "year": 2024, "confidence": 0.9, "factors": 2, "words": 80}
COUNTS = (
    "unchanged",
    "edited",
    "added",
    "removed",
    "moved",
    "retitled",
    "split",
    "merged",
    "shifts",
    "misfits",
)


def pair_row(company: str = "Pier Ltd.", weight: float = 8.0) -> dict[str, object]:
    sides = {f"{side}_{name}": value for side in ("old", "new") for name, value in SIDE.items()}
    similar = dict.fromkeys(("cosine", "jaccard", "edit", "simple"), 0.5)
    counts = dict.fromkeys((*COUNTS, "figures_changed", "figures_suspect", "inserted", "deleted"), 1)
    return {"form": "10-K", **sides, **similar, **counts, "weight": weight, "new_company": company}


def quick_answer(company: str = "Pier Ltd.") -> Answer:
    empty: dict[str, list[object]] = {"factors": [], "figures": [], "shifts": [], "warnings": []}
    return {"rows": {"pairs": [pair_row(company)], **empty}}


def at_once(job: BatchJob) -> Answer:
    """Answers without comparing; a file that is called so hangs, or ends the process."""
    name = Path(job.files[1]).stem
    if name.startswith("hangs"):
        return within_limits(job, lambda _job, _stop: time.sleep(60) or {})
    if name.startswith("heeds"):
        return within_limits(job, _until_told)
    if name.startswith("kills"):
        os._exit(9)
    if name.startswith("once"):
        marker = Path(job.files[1]).with_suffix(".tried")
        if not marker.exists():
            marker.touch()
            os._exit(9)
    return quick_answer()


def _until_told(_job: BatchJob, stop: object) -> Answer:
    from viewer.filings.errors import Cancelled

    while not stop():  # type: ignore[operator]
        time.sleep(0.01)
    raise Cancelled


def never(job: BatchJob) -> Answer:
    """For what must not be asked."""
    return error_answer(ErrorKind.FAULT, "was asked again")
