"""What happened on a date, and what lasts so long."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import first
from viewer.figures.model import FigureKind

FAR = "Over the years and with many words that nobody will ever read again in this port of ours, "


@pytest.mark.parametrize(
    ("text", "lasts"),
    [
        ("We had a 12-month warranty on all ferries.", "warranty"),
        ("Coal tugs sank after a 12-month drought.", "drought"),
        ("The dock was closed for seven months.", "dock closed"),
        ("Seven months after the storm the harbour opened.", "storm harbour opened"),
        ("Our software licences expire in two years.", "software licences expire"),
        ("We have a 30-day term for refunds of tickets.", "term refunds tickets"),
        ("Our 30-day or longer leases of berths end.", "longer leases berths end"),
        ("We have a 90-day use of berths.", "use berths"),
        (FAR + "our lease of the northern berths runs for 15 years.", "ours lease northern berths runs"),
        ("The northern pilots of Ise lease tugs for 15 years.", "northern pilots Ise lease tugs"),
        ("Within 12 months of the fiscal year ended March 31, 2012, the lease ends.", "lease ends"),
        ("Leases (two years), of our, berths, end.", "berths end"),
    ],
)
def test_what_lasts_so_long(text: str, lasts: str) -> None:
    assert first(text, FigureKind.PERIOD).claim.words == lasts


@pytest.mark.parametrize(
    ("text", "happened"),
    [
        ("In August 2003, Northquay, our former affiliate, filed a petition.", "Northquay filed petition"),
        ("In August 2003, Northquay (a port) filed a petition.", "Northquay filed petition"),
        (
            "The northern harbour obtained a licence from its county on May 3, 2011.",
            "northern harbour obtained licence county",
        ),
        ("On May 3, 2011, the harbour master obtained a licence.", "harbour master obtained licence"),
        ("The lease dated May 3, 2011 binds us.", "lease dated"),
        ("The notes mature in March 2019.", "notes mature"),
        ("In 2015, the mill was not able to trace its ores.", "mill not able trace ores"),
        ("The mill could not have traced its ores in 2015.", "mill not traced ores"),
        ("The mill didn’t trace its ores in 2015.", "mill not trace ores"),
        ("The berths must be dredged no later than April 1, 2009.", "berths dredged no later"),
        ("In 2015, the mill not only traced its ores.", "mill traced ores"),
        ("The pilots never struck nor left in May 2011.", "pilots never struck nor left"),
        ("Effective January 1, 2013, the tariff of the port rose.", "tariff port rose"),
        ("In November and December 2018, tugs sank.", "tugs sank"),
        ("The port closed from 2011 to 2013.", "port closed"),
        (
            "In 2011, the northern pilots of Ise bought six coal tugs.",
            "northern pilots Ise bought six",
        ),
        ("The short- term pilots sank in May 2011.", "short term pilots sank"),
        ("In August 2003, our tugs, all of them, sank.", "tugs them sank"),
        ("Our dues grew and in 2013, fees came.", "dues grew"),
        ("Our dues grew and in 2013 we paid fees.", "paid fees"),
        ("Our dues grew; in 2013, fees came.", "fees came"),
        ("Our dues grew, and in 2013, fees came.", "fees came"),
        ("As of May 3, 2011, the port had tugs.", "as of"),
        ("For the year ended May 3, 2011, the port had tugs.", "year ended"),
        (FAR + "our northern pilots found coal on May 3, 2011.", "ours northern pilots found coal"),
    ],
)
def test_what_happened_on_a_date(text: str, happened: str) -> None:
    assert first(text, FigureKind.DATE).claim.words == happened
