"""A heading run into a paragraph leaves no trace but two topics in one factor; a sentence of it has one."""

from __future__ import annotations

import pytest

from tests.filings.confidence.test_symptoms import FACTORS, doubts_on, markdown, places
from viewer.filings.confidence.doubt import DoubtKind
from viewer.filings.confidence.weights import CONFIDENCE

BOATS = [
    "Our river boats may be laid up for repairs, which would harm our earnings.",
    "Two of the boats were built before the locks were widened. Their hulls are of iron, and the yard that "
    "welds such hulls has closed. When a boat is laid up we hire another one at a daily rate, and passengers "
    "who hold season tickets are paid back a part of them. We have set no money aside for a third hull.",
    "The locks are emptied every spring. A boat that is then above them cannot reach the yard until water "
    "has risen again, and its passengers travel by coach in the meantime, which costs us more than the boat.",
]
CLERKS = [
    "We may lose the clerks who understand our ledgers, and a fraud might not be discovered.",
    "Three clerks keep the ledgers in a script that nobody else reads. They are past the age at which clerks "
    "retire, and the school that taught the script has been given up. A fraud in the spring was discovered "
    "by one of them only because he knew a signature that was missing from the ledgers of the year before.",
    "We have asked a bureau of accountants to copy the ledgers. The clerks must explain every entry to the "
    "accountants, and until they have done so an error or a fraud may stay in the accounts for years.",
]


def factors(*both: list[str]) -> list[list[str]]:
    return [*FACTORS[:4], *both, *FACTORS[6:]]


@pytest.mark.parametrize("above", [False, True])
@pytest.mark.parametrize("mark", ["", "**"])
def test_a_heading_run_into_plain_text_is_pointed_at(mark: str, *, above: bool) -> None:
    heading, first, *rest = CLERKS
    if above:
        joined = [[*BOATS[:-1], f"{BOATS[-1]} {heading}", first, *rest]]
    else:
        joined = [[*BOATS, f"{heading} {first}", *rest]]
    text = markdown(factors(*joined), mark=mark)
    filing, found = doubts_on(text)
    assert heading in [doubt.quoted for doubt in found if doubt.kind is DoubtKind.HIDDEN]
    assert filing.section.confidence < CONFIDENCE.sure


@pytest.mark.parametrize("mark", ["", "**"])
def test_the_same_factors_are_sure_where_the_heading_stands_alone(mark: str) -> None:
    filing, _ = doubts_on(markdown(factors(BOATS, CLERKS), mark=mark))
    assert CLERKS[0] in [factor.heading.text for factor in filing.factors]
    assert filing.section.confidence >= CONFIDENCE.sure


def test_a_plain_sentence_of_its_factor_that_stands_alone_is_no_lost_heading() -> None:
    heading, first, rest = CLERKS
    alone = "A clerk who leaves may take his knowledge of the ledgers to one of our competitors."
    text = markdown(factors(BOATS, [heading, first, alone, rest]))
    filing, _ = doubts_on(text)
    assert places(text, DoubtKind.REFUSED) == []
    assert filing.section.confidence >= CONFIDENCE.sure


def test_a_plain_heading_over_its_own_text_is_pointed_at() -> None:
    text = markdown(factors(BOATS, CLERKS)).replace(f"**{CLERKS[0]}**", CLERKS[0])
    filing, _ = doubts_on(text)
    assert CLERKS[0] not in [factor.heading.text for factor in filing.factors]
    assert places(text, DoubtKind.REFUSED) == [CLERKS[0]]
    assert filing.section.confidence < CONFIDENCE.sure
