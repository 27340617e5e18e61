"""Numbers that machines are called by, as the filing as a whole tells."""

from __future__ import annotations

from viewer.figures import context_of, recognise

FLEET = "The 640-8 and the 640 family are late, as is the 655X. We own 12 cranes."


def found(text: str, *filing: str) -> list[str]:
    return [figure.text for figure in recognise(text, context_of([text, *filing]))]


def test_a_number_that_stands_as_a_name_elsewhere_is_no_count() -> None:
    assert found("Faults of the 640 quality system cost us 12 weeks.", FLEET) == ["12 weeks"]
    assert found("Faults of the 640 quality system cost us 12 weeks.") == ["640", "12 weeks"]


def test_a_name_must_stand_more_than_once() -> None:
    assert found("We lost 655 crates.", FLEET) == ["655"]


def test_dates_and_ranges_make_no_names() -> None:
    assert context_of(["Call 640-12-1990.", "From 640-80% to 640-90%", "640-8.5 and 640-8.7"]).models == set()
