"""Whether each row that tells of a difference is a true sentence, against labels made by reading ten
pairs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accuracy.test_figure_positions import by_sha256
from tests.accuracy.verdicts_table import (
    VerdictLabel,
    VerdictScore,
    found_rows,
    verdict_f1,
    verdict_labels,
    verdict_table,
)
from tests.corpus import comparison, on_corpus
from viewer.comparison.model import Comparison

pytestmark = on_corpus

VERDICTS = 0.98
LABELS = verdict_labels()


def _compared(label: VerdictLabel) -> Comparison:
    paths = [by_sha256().get(sha256) for sha256 in (label.old_sha256, label.new_sha256)]
    if None in paths:
        pytest.skip("the corpus lacks a filing of this pair")
    old, new = (path for path in paths if path is not None)
    return comparison(old, new)


def _score(label: VerdictLabel) -> VerdictScore:
    made = _compared(label)
    company = made.new.company or Path(made.new.path).stem
    name = f"{company[:26]} {made.old.fiscal_year or ''} → {made.new.fiscal_year or ''}"
    return VerdictScore(name, label.rows, frozenset(found_rows(made)))


def test_verdicts_are_those_of_a_reader() -> None:
    scores = [_score(label) for label in LABELS]
    print("\n" + verdict_table(scores))
    assert verdict_f1(scores) >= VERDICTS, [
        (score.name, score.wanted - score.found, score.found - score.wanted) for score in scores
    ]


@pytest.mark.parametrize("label", LABELS, ids=lambda label: label.old_sha256[:8])
def test_no_difference_is_reckoned_between_unlike_things(label: VerdictLabel) -> None:
    rows = found_rows(_compared(label))
    for key, row in rows.items():
        if key[2] == "unlike" or (*key[:2], "unlike") in label.rows:
            assert (row.delta, row.percent) == (None, None)
        if key[2] == "reversed":
            assert row.percent is None
