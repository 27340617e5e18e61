"""``could harm`` → ``has harmed``: what may come, what is planned, what is so and what has happened."""

from __future__ import annotations

import pytest

from tests.comparison.shifts.sentences import kinds, shifts


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("A leak could harm our name and cut our sales.", "A leak has harmed our name and cut our sales."),
        ("If our yard were to close, we would lose a season.", "Our yard closed, and we lost a season."),
        ("Rivals may copy our hulls.", "Rivals copied our hulls."),
        ("We could be subject to claims.", "We are, and may in the future be, subject to claims."),
        ("We may see delays at the lock.", "We have seen, and may again see, delays at the lock."),
        ("We may be required to pay back the grant.", "We have been required to pay back the grant."),
        ("We may seek to move our looms.", "We are moving our looms."),
        ("Our tenant may end its lease early.", "Our tenant has terminated its lease early."),
    ],
)
def test_what_was_possible_is_a_fact(old: str, new: str) -> None:
    assert kinds(old, new) == ["certainty"]
    assert kinds(new, old) == ["certainty"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We plan to open a pier in Aveiro.", "We have opened a pier in Aveiro."),
        ("The rules are to be published in May.", "The rules were published in May."),
        ("We plan to continue to sell the barge.", "We sold the barge."),
    ],
)
def test_what_was_planned_is_done(old: str, new: str) -> None:
    assert kinds(old, new) == ["certainty"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Tariffs might raise the price of steel.", "Tariffs raise the price of steel."),
        ("We may need to borrow.", "We will need to borrow."),
        ("We may need to borrow.", "We need to borrow."),
    ],
)
def test_what_was_possible_is_certain(old: str, new: str) -> None:
    assert kinds(old, new) == ["certainty"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Storms may close the line.", "Storms could close the line."),
        ("Demand has grown for years.", "Demand has continued to grow for years."),
        ("Demand has grown for years.", "Demand grew for years."),
        ("There can be no assurance that it will float.", "There is no assurance that it will float."),
        ("Our pumps may fail or be stolen.", "Our pumps may be stolen or may fail."),
        ("If a lock were closed, ships would wait.", "If a lock or a bridge were closed, ships would wait."),
        ("Fees may cause an expense.", "Fees may cause expenses."),
    ],
)
def test_what_is_as_sure_as_before_is_no_shift(old: str, new: str) -> None:
    assert kinds(old, new) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The toll will be raised in May.", "The toll was raised in May."),
        ("We plan on moving our looms.", "We moved our looms."),
        ("We intend to hire agents.", "We often hire agents."),
        ("We are expected to open a pier.", "We have opened a pier."),
        ("They are considering imposing tolls.", "They have imposed tolls."),
        ("Tolls have the potential to harm us.", "Tolls have harmed us."),
        ("A strike could harm us.", "As we have experienced in the past, a strike could harm us."),
        ("We may be required to record a loss.", "We have recorded, and may be required to record, a loss."),
        ("Suits can be costly to us.", "Suits are costly to us."),
        ("We face the risk that the port will fine us.", "The port has fined us."),
    ],
)
def test_what_was_to_come_has_come(old: str, new: str) -> None:
    assert kinds(old, new) == ["certainty"]
    assert kinds(new, old) == ["certainty"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # What stands before the first verb holds for the second.
        (
            "Tolls may cut our margins or cause us to stop.",
            "Tolls may cut our margins or could cause us to stop.",
        ),
        ("Tolls could have an effect.", "Tolls could lead to strikes or have an effect."),
        ("We risk delays and may breach our contract.", "We risk delays or breaching our contract."),
        # What only says which rules claims nothing.
        ("Certain rules may harm us.", "Certain rules that harm our agents may harm us."),
        ("New rules that limit us may be passed.", "New rules may limit us."),
        # Open on both sides.
        (
            "We cannot predict whether we will be able to pay.",
            "There is a risk that we may not be able to pay.",
        ),
        (
            "If Corvid does not pay, we would lose.",
            "If Corvid and, in Japan, Brackle do not pay, we would lose.",
        ),
        ("It is unclear how they will price it.", "It is unclear how they may price it."),
        # What one side says still stands in another sentence.
        ("We have sued two rivals and may sue others.", "We have sued two rivals. We may sue others."),
        # What may be stands there still, as one of two.
        (
            "Cover may not reach a claim that may be brought in the future.",
            "Cover may not reach any claim that has been brought or that may be brought in the future.",
        ),
        (
            "Cover may not reach a claim that may be brought against us.",
            "Cover may not reach a claim that has been or may be brought against us.",
        ),
        # A question claims nothing.
        ("Do our rivals hold better patents?", "Could our rivals hold better patents?"),
    ],
)
def test_what_is_open_on_both_sides_is_no_shift(old: str, new: str) -> None:
    assert kinds(old, new) == []
    assert kinds(new, old) == []


def test_only_what_was_possible_and_is_a_fact_is_loudest() -> None:
    came_true = shifts("A leak could harm our name.", "A leak has harmed our name.")
    back = shifts("A leak has harmed our name.", "A leak could harm our name.")
    assert [shift.hypothetical_came_true for shift in (*came_true, *back)] == [True, False]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "If one or more of our big tenants default in payment or do not renew leases, our results could "
            "suffer.",
            "If Bell, Lowes or one of our other big tenants defaults in payment or does not renew its lease, "
            "our results could suffer.",
        ),
        (
            "While we hedge our fuel, no assurance can be given that the line will be able to bear "
            "a rise of its price.",
            "While we hedge our fuel, we may not be able to bear a rise of its price.",
        ),
        ("No assurance can be given that the bridge will open.", "The bridge may not open."),
        (
            "No guarantee is made that the bridge will open.",
            "There is no assurance that the bridge will open.",
        ),
    ],
)
def test_what_is_left_open_in_other_words_is_no_shift(old: str, new: str) -> None:
    assert kinds(old, new) == []
    assert kinds(new, old) == []


def test_behind_an_if_what_was_possible_may_be_certain() -> None:
    assert kinds("If our yard closes, we may lose a season.", "If our yard closes, we lose a season.") == [
        "certainty"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "We received a ruling to the effect that the merger will qualify as free of tax.",
            "We received a ruling to the effect that the merger of our yards would qualify as free of tax.",
        ),
        (
            "Freight rates, which may be a matter of concern, are particularly volatile in winter.",
            "There is a risk that rates are particularly volatile in winter and in spring.",
        ),
    ],
)
def test_the_words_or_the_tense_of_a_report_tell_no_shift(old: str, new: str) -> None:
    assert "certainty" not in kinds(old, new)
    assert "certainty" not in kinds(new, old)
