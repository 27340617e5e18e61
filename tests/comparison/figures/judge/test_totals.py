"""Which amounts of a sentence are a total and its parts, and by how much they may miss each other."""

from __future__ import annotations

import pytest

from tests.comparison.figures.judge.test_inconsistent import reasons

MORE = "{} is told as a part of {} and is more than that"
SUM = "{} add up to {}, not to {}"
DEBT = "Debt of $10.0 million, of which "
BONDS = "Bonds of $6.0 million and notes of $3.0 million, "
FAR = "as the harbour master of Ise has told us time and again over the many years that we have been in port"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (DEBT + "$11.0 million was secured.", MORE.format("$11.0 million", "$10.0 million")),
        (DEBT + "$10.2 million was secured.", MORE.format("$10.2 million", "$10.0 million")),
        (DEBT + "$10.1 million was secured.", None),
        ("Debt of $10 million, of which $10.5 million was secured.", None),
        ("We own 14 ships, of which 16 ships sail.", MORE.format("16", "14")),
        ("We have 14 ships, of whom 16 ships sail.", MORE.format("16", "14")),
        (
            "Debt of $5.0 million, OF WHICH $7.0 million was lent.",
            MORE.format("$7.0 million", "$5.0 million"),
        ),
        ("We have 14, of which 16 sail.", None),
        ("We sail for two years, of which three years at sea.", None),
        ("Debt of $10.0 million, of which ¥16.0 million was secured.", None),
        ("Debt of $10.0 million as of May 1, 2012, of which $16.0 million in 2011 was secured.", None),
        ("Debt of $10.0 million, less a part, of which $16.0 million was secured.", None),
        (
            f"Debt of $10.0 million, of which, {FAR}, $16.0 million was secured.",
            MORE.format("$16.0 million", "$10.0 million"),
        ),
        (f"Debt of $10.0 million, of which, {FAR} of ours, $16.0 million was secured.", None),
    ],
)
def test_a_part_that_is_more_than_its_total(text: str, reason: str | None) -> None:
    assert reasons(text) == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("parts", "added"),
    [
        ("consisted of $6.0 million in bonds and $3.9 million in loans", None),
        ("consisted of $6.0 million in bonds and $4.1 million in loans", None),
        ("consisted of $6.0 million in bonds and $4.2 million in loans", "$10.2 million"),
        ("consisted of $6.0 million in bonds and $3.8 million in loans", "$9.8 million"),
        ("consisted of about $6.0 million in bonds and $3.8 million in loans", None),
        ("was made up of $6.0 million in bonds and $2.0 million in loans", "$8 million"),
        ("was split into $6.0 million in bonds and $2.0 million in loans", "$8 million"),
        ("consisted of $6.0 million in bonds", None),
        ("consisted of mainly $6.0 million in bonds and $2.0 million in loans", None),
        ("consisted of $6.0 million in bonds and $2.0 million in loans, among others", None),
        ("consisted of mainly $6.0 million in bonds and $5.0 million in loans", "$11 million"),
    ],
)
def test_parts_that_are_said_to_be_all(parts: str, added: str | None) -> None:
    found = reasons(f"Debt of $10.0 million {parts}.")
    assert [reason.partition(" add up to ")[2] for reason in found] == (
        [f"{added}, not to $10.0 million"] if added else []
    )


@pytest.mark.parametrize(
    ("rest", "added"),
    [
        ("$3.0 million was in loans", "$9 million"),
        ("$2.9 million was in loans", None),
        ("the remaining $2.9 million was in loans", "$8.9 million"),
        ("$2.9 million was unsecured", "$8.9 million"),
        ("$6.0 million was in loans", "$12 million"),
        ("$2.9 million plus $1.5 million was in loans", None),
    ],
)
def test_parts_that_may_be_all(rest: str, added: str | None) -> None:
    found = reasons(f"Debt of $10.0 million, of which $6.0 million was in bonds and {rest}.")
    assert [reason.partition(" add up to ")[2] for reason in found] == (
        [f"{added}, not to $10.0 million"] if added else []
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            BONDS + "totaling $9.2 million.",
            SUM.format("$6.0 million and $3.0 million", "$9 million", "$9.2 million"),
        ),
        (
            BONDS + "together $12.0 million.",
            SUM.format("$6.0 million and $3.0 million", "$9 million", "$12.0 million"),
        ),
        (
            BONDS + "for a combined total amount of $8.0 million.",
            SUM.format("$6.0 million and $3.0 million", "$9 million", "$8.0 million"),
        ),
        (BONDS + "totaling $9.1 million.", None),
        (BONDS + "totaling approximately $9.2 million.", None),
        (BONDS + "and banks lent $12.0 million.", None),
        ("Bonds of $6.0 million, together $12.0 million.", None),
        ("Bonds of ¥6.0 million and notes of $3.0 million, together $12.0 million.", None),
        ("Bonds of $6.0 million plus notes of $3.0 million, together $12.0 million.", None),
        (
            "Bonds of $6.0 million, loans of $2.0 million and notes of $3.0 million, together $12.0 million.",
            SUM.format("$6.0 million, $2.0 million and $3.0 million", "$11 million", "$12.0 million"),
        ),
        (
            "Bonds were $5.0 million, and dues $6.0 million; loans of $2.0 million and notes of $3.0 million,"
            " together $12.0 million.",
            SUM.format("$2.0 million and $3.0 million", "$5 million", "$12.0 million"),
        ),
        (
            "Sales were 60% abroad, comprising 30% in Asia and 20% in Europe.",
            SUM.format("30% and 20%", "50%", "60%"),
        ),
    ],
)
def test_a_total_that_closes_its_list(text: str, reason: str | None) -> None:
    assert reasons(text) == ([reason] if reason else [])


def test_a_list_that_goes_on_far_away_is_no_list() -> None:
    parts = "Debt of $10.0 million consisted of $6.0 million in bonds, {} $2.0 million in loans."
    assert len(reasons(parts.format(f"{FAR} and"))) == 1
    assert reasons(parts.format(f"{FAR} there and")) == []


@pytest.mark.parametrize(("parts", "told"), [(50, True), (51, False)])
def test_a_list_of_more_than_fifty_is_no_sum(parts: int, told: bool) -> None:
    listed = ", ".join(["$1.0 million"] * parts)
    assert bool(reasons(f"Debt of $80.0 million consisted of {listed}.")) is told
    assert bool(reasons(f"We paid {listed}, together $80.0 million.")) is told


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("We own 14 ships, of which 15 are tankers.", MORE.format("15", "14")),
        ("We own fourteen ships, of which fifteen are tankers.", MORE.format("fifteen", "fourteen")),
        ("We own about 14 ships, of which 15 are tankers.", None),
        ("We own 14 ships, of which 9 are tankers and 5 are barges.", None),
        (
            "We own 14 ships, of which 9 are tankers and the other 6 are barges.",
            SUM.format("9 and 6", "15", "14"),
        ),
        ("We employ 1,400 men, of whom 901 are in Ise and the remaining 502 are not.", None),
        (
            "We employ 1,400 men, of whom 901 are in Ise and the remaining 602 are not.",
            SUM.format("901 and 602", "1,503", "1,400"),
        ),
    ],
)
def test_whole_things_are_not_rounded(text: str, reason: str | None) -> None:
    assert reasons(text) == ([reason] if reason else [])


@pytest.mark.parametrize(
    "text",
    [
        "Debt totaled $5.4 billion, of which $1.3 billion is due soon, and our pledges totaled $1.7 billion.",
        "We lent $5 million to Ise and $6 million to Oki, and our leases totaled $9 million.",
        "We lent $5 million to Ise and $6 million to Oki; dues totalled $90 million.",
    ],
)
def test_a_total_with_a_subject_of_its_own_sums_up_no_list(text: str) -> None:
    assert reasons(text) == []


def test_a_list_that_goes_on_to_its_total_is_summed_up() -> None:
    text = "We lent $5.0 million to Ise and $6.0 million to Oki, which together totaled $19.0 million."
    assert reasons(text) == [SUM.format("$5.0 million and $6.0 million", "$11 million", "$19.0 million")]


@pytest.mark.parametrize(
    "text",
    [
        "We held $29.0 million, which comprised bonds, $2.0 million of notes and $1.0 million of loans.",
        "Of it $29.0 million was comprised of Ise bonds, $2.0 million of notes, and $1.0 million of loans.",
        "We held $29.0 million consisting of bonds and $2.0 million of notes and $1.0 million of loans.",
    ],
)
def test_a_list_that_opens_without_a_number_is_not_added_up(text: str) -> None:
    assert reasons(text) == []
    assert reasons(text.replace("Ise bonds,", "").replace("bonds,", "").replace("bonds and", ""))


def test_what_is_included_in_a_part_is_no_further_part() -> None:
    debt = "Our debt of $5.4 billion, including $1.3 billion of notes, "
    assert reasons(f"{debt}and our leases of $2.0 billion totaled $7.4 billion.") == []
    plain = "Our debt of $5.4 billion and our leases of $2.0 billion together totaled $7.9 billion."
    assert reasons(plain) == [SUM.format("$5.4 billion and $2.0 billion", "$7.4 billion", "$7.9 billion")]
