"""Two filings of a history from what is at hand, unless they were read otherwise since."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from viewer.desktop.history.kept_pairs import KeptPairs
from viewer.filings import read
from viewer.filings.model import Span
from viewer.history import Comparisons


def _no_progress(_stage: str, _done: float) -> None:
    return


def test_a_section_that_was_pointed_at_is_still_there_when_the_bar_comes_back(
    years: tuple[Path, ...], tmp_path: Path
) -> None:
    files = [Path(shutil.copy(path, tmp_path)) for path in years[:2]]
    pairs = KeptPairs(Comparisons([read(path) for path in files]))
    request = pairs.request(0, 1)
    assert pairs.span_of(request) == (0, 1)
    found = pairs.load(request, _no_progress, lambda: False).comparison.new
    half = Span(found.section.span.start, found.section.span.start + len(found.section.span) // 2)
    pointed = pairs.load(replace(request, new_section=half), _no_progress, lambda: False).comparison.new
    assert pointed.section.by_hand
    assert pairs.span_of(request) is None
    again = pairs.load(request, _no_progress, lambda: False).comparison.new
    assert again.section.by_hand
    assert again.factors == pointed.factors
