"""The section is found by its title; what only looks like it is not; doubt is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import Filing, SectionNotFound
from viewer.wording.readings.doubts import other_warnings, section_warnings

RISKS = """\
Kettles may boil over and harm our customers.

The kettles that we sell boil water. If one is filled too high it may boil over, and we could be sued. Our
insurance may not cover what we would have to pay, and our results could be adversely affected.

Lids could fall off.

Our lids are made abroad. The maker may fail to deliver in time, or deliver lids that do not fit. We may lose
customers, and a decline in orders would harm us. We depend on this one maker.
"""

END = "Item 1B. Unresolved Staff Comments"

TITLES_20F = [
    "D. Risk Factors",
    "D. Risk Factors.",
    "#### D. Risk Factors",
    "**D. Risk Factors**",
    "### **D.  RISK FACTORS**",
    "D.\u00a0Risk Factors",
    "Item 3.D. Risk Factors",
    "ITEM 3D: RISK FACTORS",
    "Item 3. Key Information — D. Risk Factors",
    "(d) Risk Factors",
    "D. RI SK FACT ORS",
]
TITLES_10K = [
    "Item 1A. Risk Factors",
    "ITEM 1A. RISK FACTORS.",
    "# Item 1A: Risk Factors",
    "Item\u00a01A.\u00a0\u00a0Risk Factors",
    "Item 1A - Risk Factors",
    "Item 1A. Risk\nFactors",
    "Item 1A.\n\nRisk Factors",
    "I tem 1A. Risk Factors",
    "**Item 1A. Risk Factors**",
    "Item 1A. Risk Factors; Cautionary Statements",
]


def _around(title: str, end: str, body: str = RISKS) -> str:
    return (
        "Item 1. Business\n\nWe sell kettles. See Item 1A. Risk Factors, and “D. Risk Factors”, below.\n\n"
        f"{title}\n\n{body}\n{end}\n\nOther things follow here.\n"
    )


def _section(filing: Filing) -> str:
    return filing.section.span.of(filing.text)


@pytest.mark.parametrize("title", TITLES_20F)
def test_titles_of_a_20f(tmp_path: Path, title: str) -> None:
    filing = read_text(tmp_path, _around(title, "Item 4. Information on the Company"))
    assert filing.section.item == "3.D"
    assert filing.candidates[0].confidence == 1.0
    assert section_warnings(filing) == ()
    assert _section(filing) == f"{title}\n\n{RISKS}\n"
    assert len(filing.factors) == 2
    assert filing.form == "20-F"


@pytest.mark.parametrize("title", TITLES_10K)
def test_titles_of_a_10k(tmp_path: Path, title: str) -> None:
    filing = read_text(tmp_path, _around(title, END))
    assert filing.section.item == "1A"
    assert filing.candidates[0].confidence == 1.0
    assert section_warnings(filing) == ()
    assert _section(filing) == f"{title}\n\n{RISKS}\n"
    assert len(filing.factors) == 2
    assert filing.form == "10-K"


@pytest.mark.parametrize(
    "end",
    ["Item 2. Properties", "**ITEM 1C. CYBERSECURITY**", "PART II", "# Item 1B", "Unresolved Staff Comments"],
)
def test_the_section_ends_at_the_next_title(tmp_path: Path, end: str) -> None:
    filing = read_text(tmp_path, _around("Item 1A. Risk Factors", end))
    assert _section(filing).endswith("this one maker.\n\n")


@pytest.mark.parametrize(
    "prose",
    [
        "See Item 1B, “Unresolved Staff Comments”.",
        "Item 5, “Operating Review”, says more.",
        "Under\nItem 4. Information on the Company we say more.",
        "Item 1A. Risk Factors (continued)",
        "D. Risk Factors",
    ],
)
def test_the_section_goes_on_over_references_and_running_titles(tmp_path: Path, prose: str) -> None:
    body = f"{RISKS}\n{prose}\n\n{RISKS}"
    filing = read_text(tmp_path, _around("Item 1A. Risk Factors", END, body))
    assert _section(filing) == f"Item 1A. Risk Factors\n\n{body}\n"


def test_a_table_of_contents_is_not_the_section(tmp_path: Path) -> None:
    contents = "".join(
        f"Item {item} {dots} {page}\n\n"
        for item, dots, page in [
            ("1. Business", "....", 3),
            ("1A. Risk Factors", "....", 9),
            ("1B. Unresolved Staff Comments", "....", 12),
            ("2. Properties", "....", 13),
        ]
    )
    for text in (contents, contents.replace(" .... ", "  "), contents.replace(" .... ", "\t")):
        filing = read_text(
            tmp_path, text + _around("Item 1A. Risk Factors", "Item 1B. Unresolved Staff Comments")
        )
        assert _section(filing).endswith("this one maker.\n\n")
        assert filing.candidates[0].confidence == 1.0
        assert len(filing.candidates) >= 2


def test_a_title_without_an_item_is_doubtful(tmp_path: Path) -> None:
    filing = read_text(tmp_path, _around("RISK FACTORS", "USE OF PROCEEDS"))
    assert filing.section.item is None
    assert 0.5 < filing.candidates[0].confidence < 1
    assert any("without an item" in one.reason for one in filing.candidates[0].reasons)
    assert _section(filing).endswith("this one maker.\n\n")


def test_a_title_without_an_item_ends_at_one_set_like_it(tmp_path: Path) -> None:
    after = "Our works stand in two towns. Each has a yard and a shed. " * 10
    text = _around("**RISK FACTORS**", f"**OUR WORKS**\n\n{after}")
    filing = read_text(tmp_path, text)
    assert _section(filing).endswith("this one maker.\n\n")


def test_a_part_named_again_on_each_page_does_not_end_the_section(tmp_path: Path) -> None:
    text = (
        "PART I\n\nItem 1A. Risk Factors\n\n" + RISKS + "\n12\n\nPART I\n\n" + RISKS + "\nPART II\n\nOther.\n"
    )
    filing = read_text(tmp_path, text)
    assert _section(filing).count("Lids could fall off.") == 2
    assert "Other." not in _section(filing)


def test_without_a_later_item_it_runs_to_the_end(tmp_path: Path) -> None:
    text = "D. Risk Factors\n\n" + RISKS
    filing = read_text(tmp_path, text)
    assert filing.section.span.end == len(filing.text)
    assert section_warnings(filing) == ()
    assert any("end of the file" in one.reason for one in filing.candidates[0].reasons)


@pytest.mark.parametrize(
    "text",
    [
        "We sell kettles.\n",
        "We sell kettles; see “Item 1A. Risk Factors”.\n",
        "They are told under the heading\nRisk Factors.\nThis goes on.\n",
        "The risk factors are many.\n\nRisk factors that we know of are few.\n",
    ],
)
def test_no_section_is_an_error_that_carries_the_text(tmp_path: Path, text: str) -> None:
    with pytest.raises(SectionNotFound) as caught:
        read_text(tmp_path, text)
    error = caught.value
    assert error.text == text
    assert "Item 1A. Risk Factors" in error.looked_for
    assert "D. Risk Factors" in str(error)
    assert "\n" not in str(error)


def test_only_a_table_of_contents_is_no_section_but_a_candidate(tmp_path: Path) -> None:
    text = "Item 1. Business  3\n\nItem 1A. Risk Factors  9\n\nItem 1B. Comments  12\n\nItem 2. Land  13\n"
    with pytest.raises(SectionNotFound) as caught:
        read_text(tmp_path, text)
    (candidate,) = caught.value.candidates
    assert candidate.item == "1A"
    assert candidate.confidence < 0.25


@pytest.mark.parametrize(
    "says",
    [
        "Not required for smaller reporting companies.",
        "The information is incorporated by reference to our Annual Report.",
        "There have been no material changes to the risk factors in our Annual Report.",
    ],
)
def test_a_section_without_factors_says_why(tmp_path: Path, says: str) -> None:
    filing = read_text(
        tmp_path, _around("Item 1A. Risk Factors", "Item 1B. Unresolved Staff Comments", says + "\n")
    )
    assert filing.factors == ()
    assert filing.candidates[0].confidence == 1.0
    assert says in other_warnings(filing)[0]


def test_two_like_sections_are_doubted(tmp_path: Path) -> None:
    text = _around("Item 1A. Risk Factors", "Item 1B. Comments") * 2
    filing = read_text(tmp_path, text)
    assert any("other place" in warning for warning in section_warnings(filing))


def test_a_line_of_a_summary_is_outdone_by_the_title(tmp_path: Path) -> None:
    text = (
        f"**Risk Factors**\n\nYou should look at the risks of our kettles.\n\n{RISKS}\n\n"
        f"**Our Kettles in Figures**\n\nSee elsewhere.\n\n"
        f"**RISK FACTORS**\n\n{RISKS}\n\n# Use of Proceeds\n\nWages.\n"
    )
    filing = read_text(tmp_path, text)
    assert filing.section.title == "RISK FACTORS"
    assert section_warnings(filing) == ()


def test_a_section_without_an_item_ends_where_the_table_of_contents_says(tmp_path: Path) -> None:
    text = (
        "Contents\n\nRISK FACTORS .......... 3\n\nTHE KETTLE PLAN .......... 9\n\n"
        f"RISK FACTORS\n\n{RISKS}\n\nThe Kettle Plan\n\nYou may join our plan at any time.\n"
    )
    filing = read_text(tmp_path, text, "filing.txt")
    assert filing.section.span.of(filing.text).rstrip().endswith("We depend on this one maker.")


def test_a_note_that_opens_the_section_does_not_end_it(tmp_path: Path) -> None:
    text = f"Item 1A. Risk Factors\n\nNote Regarding Forward-Looking Statements\n\n{RISKS}\n\n{END}\n"
    filing = read_text(tmp_path, text)
    assert "We depend on this one maker." in filing.section.span.of(filing.text)


@pytest.mark.parametrize(
    "caption",
    [
        "Additional Factors That May Affect Future Results",
        "FACTORS AFFECTING FUTURE OPERATING RESULTS",
        "Certain Factors",
        "Certain Risk Factors That Could Affect Our Kettles",
    ],
)
def test_captions_before_2005(tmp_path: Path, caption: str) -> None:
    text = (
        f"Item 1. Business\n\nWe make kettles.\n\n{caption}\n\n{RISKS}\n\nItem 2. Properties\n\nOne works.\n"
    )
    filing = read_text(tmp_path, text)
    assert filing.section.title == caption
    assert section_warnings(filing)
    assert len(filing.factors) == 2


@pytest.mark.parametrize("item", ["ITEM 1(A).", "Item 1 (a) -", "Item 1(A):"])
def test_items_with_letters_in_brackets(tmp_path: Path, item: str) -> None:
    text = f"{item} Risk Factors\n\n{RISKS}\n\nITEM 1 (B). UNRESOLVED STAFF COMMENTS\n\nNone.\n"
    filing = read_text(tmp_path, text)
    assert filing.section.item == "1A"
    assert filing.section.span.of(filing.text).rstrip().endswith("We depend on this one maker.")


@pytest.mark.parametrize(
    "told",
    [
        "Our kettles are subject to risks, including those described in our Form 10-K for 2023.",
        "For the risks of our kettles, please refer to Part I, Item 1A, of our Form 10-K.",
    ],
)
def test_a_report_that_points_to_another_is_told_as_what_it_is(tmp_path: Path, told: str) -> None:
    filing = read_text(tmp_path, f"Item 1A. Risk Factors\n\n{told}\n\nItem 2. Unregistered Sales\n\nNone.\n")
    assert section_warnings(filing) == ()
    assert any("no risk factors of its own" in warning for warning in other_warnings(filing))
