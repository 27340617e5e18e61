"""A year that is part of what a thing is called is no date; one that says when something was is."""

from __future__ import annotations

import pytest

from tests.figures.read.reading import texts

NAMES = [
    "We issued aggregate principal of 2022 Notes and repaid part of the 2023 Senior Notes.",
    "The effects of the 2017 Harbour Tax Act and the 2002 Safe Coast Security Act.",
    "Under the 2017 U.K. Criminal Harbours Act we may be fined.",
    "Of these, crew units are earned like the 2014 Harbour Units.",
    "We filed our 2016 Form SD.",
    "Under the 2009 agreement, the 2019 term loan and the 2013 senior notes we must pay.",
    "All carriers must comply with the 2011 regulations.",
    "QUAYS 1935 was repealed by SeaAct 2005 in part.",
    "Losses of the 2018 Mill fire and 2017 Northern Valley wildfires.",
    "The closing of the 2015 Merger.",
    "Holders of the 2022 and 2023 Notes may convert them.",
    "Regulation of the Union (EU) 2016/679 applies, as does 2003/87/EC.",
]

TIMES = [
    ("In 2012 Notes were issued.", ["2012"]),
    ("Between 2012 and 2014 agreements were signed.", ["2012", "2014"]),
    ("In 2018 loans grew.", ["2018"]),
    ("Our 2018 results and 2019 revenues fell.", ["2018", "2019"]),
    ("Our 2012 annual report says so.", ["2012"]),
    ("FY 2018 was good.", ["FY 2018"]),
    ("In Q3 2018 we sailed.", ["Q3", "2018"]),
    ("EBITDA 2019 grew.", ["2019"]),
    ("Our 2019 loan losses, 2018 plan year and 2017 note redemptions.", ["2019", "2018", "2017"]),
    ("The UK 2019 election and the EU 2018 budget.", ["2019", "2018"]),
    ("In 2016/2017 we sailed.", ["2016", "2017"]),
]


@pytest.mark.parametrize("text", NAMES)
def test_a_name_with_a_year_is_no_date(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(("text", "found"), TIMES)
def test_a_time_is_a_date_whatever_follows(text: str, found: list[str]) -> None:
    assert texts(text) == found
