"""The life of a risk in words, read off the four samples and small filings."""

from __future__ import annotations

import pytest

from tests.comparison.risks import CREW, FERRIES, FUEL, filing
from viewer.comparison.model import Flag, Status
from viewer.filings import read
from viewer.history import History, Lineage, Step, history
from viewer.resources import sample_filings
from viewer.wording.history.cells import risk_title
from viewer.wording.history.lives import life_lines, life_words
from viewer.wording.history.years import filing_names


@pytest.fixture(scope="module")
def samples() -> History:
    return history([read(path) for path in sample_filings()])


def _life(made: History, start: str) -> str:
    lineage = next(one for one in made.lineages if one.heading.startswith(start))
    return life_words(made, lineage, filing_names(made.filings))


def _lines(made: History, start: str) -> list[tuple[str, str]]:
    lineage = next(one for one in made.lineages if one.heading.startswith(start))
    return [(line.when, line.words) for line in life_lines(made, lineage, filing_names(made.filings))]


def test_a_risk_that_returns(samples: History) -> None:
    told = _life(samples, "Rules on emissions")
    assert told.startswith("In FY2022, the oldest filing here, as “Rules on emissions may oblige us")
    assert "not in FY2023, FY2024; back in FY2025; retitled in FY2025 as “Rules on emissions will" in told
    assert told.endswith("still in FY2025, the newest filing here.")


def test_a_risk_that_is_dropped_for_good(samples: History) -> None:
    assert _life(samples, "Measures against the spread").endswith("last here in FY2023.")
    assert _lines(samples, "Measures against the spread")[-1] == ("FY2024", "gone")


def test_a_risk_that_is_new(samples: History) -> None:
    assert _life(samples, "Our insurance may not").startswith("First here in FY2024 as “Our insurance")
    assert _lines(samples, "Our insurance may not") == [("FY2024", "new"), ("FY2025", "moved, unchanged")]


def test_a_risk_that_is_new_in_the_newest_filing() -> None:
    filings = (filing(FERRIES, year=2021), filing(FERRIES, FUEL, year=2022))
    one = Lineage("r1", FUEL[0], ((), (2,)), ())
    told = life_words(History(filings, (one,)), one, ("2021", "2022"))
    assert told == f"First here in 2022, the newest filing here, as “{FUEL[0]}”."


def test_two_risks_made_one_and_parted_again(samples: History) -> None:
    told = _life(samples, "Accidents at sea")
    assert "as “Accidents at sea could interrupt our services and harm our reputation.”, “We may not" in told
    assert "; merged in FY2023 into “Accidents at sea or a shortage" in told
    assert "; split in FY2025 into “Accidents at sea could interrupt" in told


def test_branches_have_lines_of_their_own_until_they_are_one(samples: History) -> None:
    years = [when for when, _ in _lines(samples, "Changes in exchange rates and interest rates")]
    assert years == ["FY2022", "FY2023", "FY2023", "FY2024", "FY2024", "FY2025"]


def test_years_without_a_change_are_one_line(samples: History) -> None:
    told = _lines(samples, "Holders of our American Depositary Shares")
    assert told == [("FY2022", "in the oldest filing here"), ("FY2023, FY2024, FY2025", "unchanged")]


def test_a_line_says_what_the_comparison_says(samples: History) -> None:
    told = _lines(samples, "A failure of our information systems")
    assert told[1] == (
        "FY2023",
        "retitled, edited, 90% similar, 1 shift of meaning, 5 figures differ",
    )


def test_every_step_of_every_risk_has_its_line(samples: History) -> None:
    for lineage in samples.lineages:
        lines = life_lines(samples, lineage, filing_names(samples.filings))
        assert sum(line.figures for line in lines) == sum(step.figures for step in lineage.steps)
        assert sum(line.shifts for line in lines) == sum(step.shifts for step in lineage.steps)


def test_a_branch_that_ends_and_one_that_comes_in_are_told() -> None:
    """Two branches of one risk: the first is dropped in 2021, a third comes in."""
    filings = (filing(FERRIES, FUEL, year=2020), filing(FUEL, CREW, year=2021), filing(FUEL, year=2022))
    steps = [
        Step(at, at + 1, (2 - at,), (1,), Status.UNCHANGED, (), 1.0, "p1", compared=True) for at in (0, 1)
    ]
    one = Lineage("r1", FUEL[0], ((1, 2), (1, 2), (1,)), tuple(steps))
    made, names = History(filings, (one,)), ("2020", "2021", "2022")
    assert life_words(made, one, names) == (
        f"In 2020, the oldest filing here, as “{FERRIES[0]}”, “{FUEL[0]}”; joined in 2021 by “{CREW[0]}”; "
        f"without “{FERRIES[0]}” since 2021; without “{CREW[0]}” since 2022; "
        "still in 2022, the newest filing here."
    )
    told = [(line.when, line.words) for line in life_lines(made, one, names)]
    assert told == [
        ("2020", "in the oldest filing here"),
        ("2021", "unchanged"),
        ("2021", "comes in beside it"),
        ("2021", "gone, while the rest of it goes on"),
        ("2022", "unchanged"),
        ("2022", "gone, while the rest of it goes on"),
    ]


def test_filings_of_one_year_are_told_apart() -> None:
    made = history([filing(FERRIES, FUEL, year=2020), filing(FERRIES, CREW, year=2020)])
    first, second = filing_names(made.filings)
    assert first != second
    assert first.startswith("FY2020")
    assert second.startswith("FY2020")


def test_of_several_branches_each_is_named_that_did_something() -> None:
    names = ("2021", "2022")
    split = Step(0, 1, (1,), (1,), Status.EDITED, (Flag.RETITLED,), 0.8, "p1")
    other = Step(0, 1, (2,), (2,), Status.EDITED, (Flag.MOVED,), 0.8, "p2")
    filings = (filing(FUEL, FERRIES, year=2021), filing(CREW, FERRIES, year=2022))
    lineage = Lineage("r1", CREW[0], ((1, 2), (1, 2)), (split, other))
    told = life_words(History(filings, (lineage,)), lineage, names)
    assert f"“{FUEL[0]}” retitled in 2022 as “{CREW[0]}”; “{FERRIES[0]}” moved in 2022;" in told
    assert lineage.further == 1
    assert risk_title(lineage) == f"{CREW[0]} (and 1 more)"


def test_a_risk_that_is_new_in_the_newest_filing_is_told_once() -> None:
    filings = (filing(FUEL, year=2021), filing(FUEL, CREW, year=2022))
    lineage = Lineage("r2", CREW[0], ((), (2,)), ())
    told = life_words(History(filings, (lineage,)), lineage, ("2021", "2022"))
    assert told == f"First here in 2022, the newest filing here, as “{CREW[0]}”."
