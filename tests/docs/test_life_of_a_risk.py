"""docs/life-of-a-risk.md tells the truth of the sample filings: each table, each quotation, each turn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.report.history.contents import samples
from viewer.history import FactorAt, Lineage, Series
from viewer.report.history import render_history_text
from viewer.resources import sample_filings
from viewer.wording.history.cells import risk_cell, risk_facts

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "life-of-a-risk.md").read_text(encoding="utf-8")
QUOTED = sorted({" ".join(match.split()) for match in re.findall(r"“([^”]+)”", PAGE)})


def _risk(number: str) -> Lineage:
    return samples().history.lineage[number]


def _series(words: str) -> Series:
    (found,) = [one for one in samples().series if one.claim.shown_subject == words]
    return found


def _told(series: Series) -> list[tuple[str, str]]:
    return [(samples().names[point.filing], point.text) for point in series.points]


def test_the_table_is_what_the_command_prints() -> None:
    (table,) = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
    assert table == render_history_text(samples().history)


@pytest.mark.parametrize("quoted", QUOTED)
def test_every_quotation_stands_in_a_filing(quoted: str) -> None:
    texts = [" ".join(path.read_text(encoding="utf-8").split()) for path in sample_filings()]
    assert any(quoted in text for text in texts)


def test_what_it_says_of_risks() -> None:
    assert _risk("r7").missing == (1, 2)
    assert [(step.earlier, step.later) for step in _risk("r7").steps] == [(0, 3)]
    assert _risk("r16").last == 1
    assert _risk("r15").last == 2
    assert (_risk("r10").first, [step.status.value for step in _risk("r10").steps]) == (2, ["unchanged"])
    assert [len(numbers) for numbers in _risk("r5").factors] == [2, 1, 1, 2]
    assert [step.status.value for step in _risk("r14").steps] == ["unchanged"] * 3
    for number in ("r2", "r13"):
        assert "retitled" in _risk(number).steps[-1].flags


def test_what_it_says_of_the_cell_of_emissions() -> None:
    told = ", ".join(risk_facts(risk_cell(samples().history, _risk("r7"), 3), samples().names))
    (said,) = re.findall(r"\*(back after [^*]+)\*", PAGE)
    assert told.startswith(" ".join(said.split()))


def test_what_it_says_of_shifts() -> None:
    true = {(one.lineage, one.since) for one in samples().shifts if one.shift.hypothetical_came_true}
    assert {("r9", 2), ("r2", 2)} <= true
    words = {(one.lineage, one.since) for one in samples().shifts if one.shift.kind == "certainty"}
    assert ("r8", 1) in words


def test_what_it_says_of_figures() -> None:
    share = _series("share of outstanding shares owned by Kanmuri Steel Corporation")
    assert [point.text for point in share.points] == ["26.5%", "28.1%", "29.8%", "31.2%"]
    ships = next(
        one for one in samples().series if one.claim.shown_subject == "ships" and len(one.points) == 4
    )
    assert [point.text for point in ships.points] == ["21", "22", "23", "24"]
    paid = _told(_series("paid by Companies of group"))
    assert [one for one in paid if one[0] == "FY2023"] == [
        ("FY2023", "¥5.8 billion"),
        ("FY2023", "¥6.9 billion"),
        ("FY2023", "¥7.2 billion"),
    ]
    assert ("FY2022", "¥6.9 billion") in paid
    (restated,) = [one for one in samples().series if one.restated]
    assert _told(restated) == [
        ("FY2022", "¥16.4 billion"),
        ("FY2023", "¥16.4 billion"),
        ("FY2024", "¥16.4 billion"),
        ("FY2025", "¥15.2 billion"),
    ]
    (doubtful,) = [point for one in samples().series for point in one.points if point.text == "90.4 billion"]
    assert doubtful.suspect is not None
    assert doubtful.value.plain == 400_000_000


def test_what_it_says_of_sentences() -> None:
    (shipper,) = [one for one in samples().sentences if one.text.startswith("Our contracts with shippers")]
    assert (shipper.since, shipper.first_any) == (2, 0)
    assert [turn.filing for turn in shipper.rewordings] == [1, 2]
    returned = [one for one in samples().sentences if one.missing == (1, 2)]
    assert len(returned) == 2
    assert {samples().history.lineage_of(FactorAt(3, one.at.factor.number)).id for one in returned} == {"r7"}
