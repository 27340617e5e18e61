"""The tools that fit and try numbers, on invented examples."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.fitting import headings, hidden, thresholds
from tests.fitting.logistic import fit, log_loss
from tests.fitting.trying import tried
from viewer.filings.headings.hidden_weights import HIDDEN_FEATURES
from viewer.filings.headings.weights import FEATURES, WEIGHTS
from viewer.filings.page.thresholds import FURNITURE

_BODY = (
    "Our {0} are old and were built before the war. We may not find the parts that the {0} need. "
    "When the {0} stand still, we earn nothing, and our customers go to others who have newer {0} than ours."
)


def corpus(folder: Path, companies: int) -> Path:
    """Write filings of invented companies, each of five factors without markup, and their labels."""
    (folder / "filings" / "labels").mkdir(parents=True)
    for number in range(companies):
        things = [f"{thing}{number}" for thing in ("ferries", "cranes", "berths", "pilots", "lanterns")]
        said = [f"Our {thing} may fail and harm our business." for thing in things]
        body = "\n\n".join(
            f"{heading}\n\n{_BODY.format(thing)}" for heading, thing in zip(said, things, strict=True)
        )
        name = f"company{number}"
        (folder / "filings" / name).mkdir()
        (folder / "filings" / name / "10-K.md").write_text(f"Item 1A. Risk Factors\n\n{body}\n", "utf-8")
        label = {
            "file": f"{name}/10-K.md",
            "expect": "factors",
            "section": {"first": "Item 1A. Risk Factors", "first_body": said[0], "last": "than ours."},
            "factors": [{"heading": heading, "category": None, "run_in": False} for heading in said],
        }
        (folder / "filings" / "labels" / f"{name}__10-K.json").write_text(json.dumps(label), "utf-8")
    return folder


def test_logistic_regression_finds_what_tells_the_examples_apart() -> None:
    rng = np.random.default_rng(1)
    rows = rng.normal(size=(400, 3))
    outcomes = (2 * rows[:, 0] - rows[:, 1] + 0.5 > 0).astype(float)
    weights, bias = fit(rows, outcomes, penalty=0.1)
    assert weights[0] > 0 > weights[1]
    assert weights[0] / -weights[1] == pytest.approx(2, rel=0.2)
    assert abs(weights[2]) < 0.2 * abs(weights[1])
    assert bias > 0
    assert log_loss(rows, outcomes, weights, bias) < log_loss(rows, outcomes, 0 * weights, 0.0)


def test_a_penalty_keeps_weights_small() -> None:
    rows, outcomes = np.array([[1.0], [0.0]]), np.array([1.0, 0.0])
    assert fit(rows, outcomes, penalty=10.0)[0][0] < fit(rows, outcomes, penalty=0.1)[0][0]


def test_both_sets_of_weights_are_scored_on_companies_that_were_held_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = WEIGHTS.of("claim")
    headings.main(["--corpus", str(corpus(tmp_path, 6))])
    said = capsys.readouterr().out
    assert all(name in said for name in FEATURES)
    assert "fitted to: 4 filings of 4 companies, 40 short passages, 20 of them headings" in said
    assert "held out: 2 filings of 2 companies, 20 short passages, 10 of them headings" in said
    assert said.count("in use  in sequence") == said.count("fitted  in sequence") == 2
    assert said.count("F1 1.000") == 8
    assert WEIGHTS.of("claim") == before


def test_weights_of_hidden_headings_are_fitted_to_headings_run_into_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hidden.main(["--corpus", str(corpus(tmp_path, 3))])
    said = capsys.readouterr().out
    assert all(name in said for name in HIDDEN_FEATURES)
    assert "headings told" in said


def test_no_company_is_fitted_to_and_held_out(tmp_path: Path) -> None:
    folder = corpus(tmp_path, 3)
    found = [headings.read_labelled(label) for label in headings.labels(folder)]
    known, held = headings.split([*found, *found])
    assert len(known) + len(held) == 6
    assert not {filing.company for filing in known} & {filing.company for filing in held}


def test_a_number_that_was_tried_is_put_back() -> None:
    own = FURNITURE.note_words
    with pytest.raises(KeyError), tried(FURNITURE, note_words=1):
        assert FURNITURE.note_words == 1
        raise KeyError
    assert FURNITURE.note_words == own


def test_trying_thresholds_tells_which_filings_are_read_otherwise(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    thresholds.main(["--corpus", str(corpus(tmp_path, 2)), "--only", "stub_words"])
    said = capsys.readouterr().out
    assert "LocateThresholds.stub_words" in said
    assert "= 60" in said
