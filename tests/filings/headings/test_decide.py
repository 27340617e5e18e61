"""Headings told from what merely looks like one, with and without markup."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings import invented
from tests.filings.folding import read_text
from viewer.filings import Filing, Role

KETTLES = (
    "The kettles that we sell boil water in homes and on boats. If one is filled too high it may boil over "
    "and harm those who stand near. We could be sued, and our insurance may not cover what we would have to "
    "pay for harm that our kettles have done."
)
LIDS = (
    "We buy all our lids from one maker abroad. The maker may fail to deliver lids in time, or deliver lids "
    "that do not fit. In a shortage of lids we could not sell kettles, and our results would suffer."
)


def _headings(filing: Filing) -> list[str]:
    return [factor.heading.text for factor in filing.factors]


@pytest.mark.parametrize("name", ["filing.md", "filing.txt"])
@pytest.mark.parametrize(
    ("text", "headings"),
    [
        (invented.BREWERY, invented.BREWERY_HEADINGS),
        (invented.CLINIC, invented.CLINIC_HEADINGS),
        (invented.QUARRY, invented.QUARRY_HEADINGS),
    ],
    ids=["brewery", "clinic", "quarry"],
)
def test_unmarked_headings(tmp_path: Path, text: str, headings: tuple[str, ...], name: str) -> None:
    filing = read_text(tmp_path, text, name)
    assert tuple(_headings(filing)) == headings


def test_titles_of_groups_are_categories(tmp_path: Path) -> None:
    filing = read_text(tmp_path, invented.CLINIC)
    assert [factor.category for factor in filing.factors] == [
        *["RISKS RELATED TO OUR PRODUCTS"] * 2,
        *["RISKS RELATED TO OUR FINANCES"] * 3,
    ]


@pytest.mark.parametrize(
    "closing",
    [
        "Any harm done by our kettles could have a material adverse effect on our results.",
        "These factors could harm our business.",
        "Please see Item 5, “Kettles”, for more on our kettles.",
        "For more information, see “Our Kettles” in Item 4.",
        "In addition, harm done by our kettles could hurt our name.",
        "Our kettles have these faults:",
    ],
)
def test_a_closing_sentence_is_no_heading(tmp_path: Path, closing: str) -> None:
    text = (
        f"D. Risk Factors\n\nKettles may boil over and harm our customers.\n\n{KETTLES}\n\n{closing}\n\n"
        f"A shortage of lids could harm our results.\n\n{LIDS}\n"
    )
    filing = read_text(tmp_path, text)
    assert _headings(filing) == [
        "Kettles may boil over and harm our customers.",
        "A shortage of lids could harm our results.",
    ]


@pytest.mark.parametrize(
    "mark", ["***{}***", "**{}**", "*{}*", "## {}", "<u>{}</u>", "<b><i>{}</i></b>", "__{}__"]
)
def test_marked_headings_need_no_claim(tmp_path: Path, mark: str) -> None:
    titles = ["Kettles.", "Lids and spouts", "Our works in town."]
    parts = "".join(
        f"{mark.format(title)}\n\n{KETTLES}\n\nOur kettles may fail.\n\n{LIDS}\n\n" for title in titles
    )
    filing = read_text(tmp_path, f"D. Risk Factors\n\n{parts}")
    assert _headings(filing) == titles
    assert all(len(factor.paragraphs) == 3 for factor in filing.factors)


def test_levels_of_markup_are_categories_and_headings(tmp_path: Path) -> None:
    text = (
        "# Item 1A. Risk Factors\n\n"
        f"## Making\n\n### Kettles\n\n{KETTLES}\n\n### Lids\n\n{LIDS}\n\n"
        f"## Selling\n\n### Shops\n\n{KETTLES}\n\n### Fairs\n\n{LIDS}\n\n"
        "# Item 1B. Unresolved Staff Comments\n"
    )
    filing = read_text(tmp_path, text)
    assert [(f.category_path, f.heading.text) for f in filing.factors] == [
        (("Making",), "Kettles"),
        (("Making",), "Lids"),
        (("Selling",), "Shops"),
        (("Selling",), "Fairs"),
    ]
    assert sum(block.role is Role.CATEGORY for block in filing.blocks) == 2


def test_categories_nest(tmp_path: Path) -> None:
    text = (
        f"# Item 1A. Risk Factors\n\n## Making\n\n### At home\n\n**Kettles**\n\n{KETTLES}\n\n"
        f"**Lids**\n\n{LIDS}\n\n### Abroad\n\n**Spouts**\n\n{LIDS}\n\n"
        f"## Selling\n\n**Shops**\n\n{KETTLES}\n\n"
    )
    filing = read_text(tmp_path, text)
    assert [f.category_path for f in filing.factors] == [
        ("Making", "At home"),
        ("Making", "At home"),
        ("Making", "Abroad"),
        ("Selling",),
    ]


def test_headings_run_in_in_bold(tmp_path: Path) -> None:
    titles = ["Kettles may boil over.", "Lids are hard to come by."]
    parts = "".join(
        f"**{title}** {body}\n\n{KETTLES}\n\n" for title, body in zip(titles, (KETTLES, LIDS), strict=True)
    )
    filing = read_text(tmp_path, f"D. Risk Factors\n\n{parts}")
    assert _headings(filing) == titles
    assert [[p.text for p in f.paragraphs] for f in filing.factors] == [[KETTLES, KETTLES], [LIDS, KETTLES]]


def test_bold_words_in_lists_are_no_headings(tmp_path: Path) -> None:
    items = "\n".join(
        f"- **The {name} kettle.** It is filled from the top and boils fast enough." for name in "abc"
    )
    titles = ["Kettles.", "Lids.", "Spouts.", "Works."]
    parts = "".join(f"***{title}***\n\n{KETTLES}\n\n{items}\n\n" for title in titles)
    filing = read_text(tmp_path, f"D. Risk Factors\n\n{parts}")
    assert _headings(filing) == titles


def test_headings_run_in_by_number(tmp_path: Path) -> None:
    titles = ["Harm Done by Kettles; Claims.", "Shortage of Lids.", "Loss of Mr. Finch."]
    parts = "".join(f"     {n}.  {title}  {LIDS}\n\n" for n, title in enumerate(titles, start=1))
    filing = read_text(tmp_path, f"RISK FACTORS\n\n{parts}", "filing.txt")
    assert _headings(filing) == titles
    assert [f.paragraphs[0].text for f in filing.factors] == [LIDS] * 3


def test_titles_of_a_factors_parts_stay_in_it(tmp_path: Path) -> None:
    titles = ["Kettles.", "Lids.", "Spouts."]
    text = "D. Risk Factors\n\n" + "".join(f"**{title}**\n\n{KETTLES}\n\n" for title in titles)
    text += f"**Works.**\n\n*In town*\n\n{LIDS}\n\n*Abroad*\n\n{KETTLES}\n"
    filing = read_text(tmp_path, text)
    assert _headings(filing) == [*titles, "Works."]
    assert [p.text for p in filing.factors[3].paragraphs] == ["In town", LIDS, "Abroad", KETTLES]


def test_a_misread_stop_in_a_heading_does_not_split_it(tmp_path: Path) -> None:
    heading = "KWC. Kettle's largest shareholder, could exercise influence that is not in our interest."
    body = (
        "KWC owns 29% of our shares. As the largest shareholder of Kettle, KWC may exercise influence over "
        "us. It may act in its own interest, which may not be our interest or that of others."
    )
    text = f"D. Risk Factors\n\nLids may be short.\n\n{LIDS}\n\n{heading}\n\n{body}\n"
    assert heading in _headings(read_text(tmp_path, text))


def test_every_decision_says_why(tmp_path: Path) -> None:
    filing = read_text(tmp_path, invented.BREWERY)
    for block in filing.blocks:
        first = block.decisions[0]
        assert first.verdict == (block.noise.value if block.noise else block.role.value)
        assert first.reason
    heading = next(block for block in filing.blocks if block.role is Role.HEADING)
    assert heading.decisions[0].weight == pytest.approx(sum(d.weight for d in heading.decisions[1:]), abs=0.3)
    assert any("claims a risk" in decision.reason for decision in heading.decisions)


def test_bold_bullets_are_headings_where_lines_above_them_name_groups(tmp_path: Path) -> None:
    bullets = "\n\n".join(f"- **The {part} could fail.** {LIDS}" for part in ("lid", "spout", "handle"))
    text = f"# Item 1A. Risk Factors\n\n**Kitchen Risks**\n\n{KETTLES}\n\n{bullets}\n\n"
    text += f"**Office Risks**\n\n{KETTLES}\n\n{bullets.replace('could', 'may')}\n\n"
    filing = read_text(tmp_path, text + "# Item 1B. Unresolved Staff Comments\n")
    assert len(filing.factors) == 6
    assert [factor.category for factor in filing.factors] == ["Kitchen Risks"] * 3 + ["Office Risks"] * 3


@pytest.mark.parametrize("stop", [" – ", ". ", ": ", " — "])
def test_a_heading_may_be_parted_from_its_body_outside_its_bold(tmp_path: Path, stop: str) -> None:
    parts = ["Lids May Break", "Handles May Break", "Spouts May Leak"]
    body = "\n\n".join(f"**{part}**{stop}{LIDS}" for part in parts)
    text = f"# Item 1A. Risk Factors\n\n{KETTLES}\n\n{body}\n\n# Item 1B. Unresolved Staff Comments\n"
    headings = _headings(read_text(tmp_path, text))
    assert [heading.rstrip(" –—.:") for heading in headings] == parts


def test_a_heading_right_over_another_names_a_group(tmp_path: Path) -> None:
    text = "# Item 1A. Risk Factors\n\n"
    for group, titles in {"Making": ("Kettles.", "Lids."), "Selling": ("Shops.", "Fairs.")}.items():
        text += f"**{group}**\n\n" + "".join(f"**{title}**\n\n{LIDS}\n\n" for title in titles)
    filing = read_text(tmp_path, text + "# Item 1B. Unresolved Staff Comments\n")
    assert [(factor.category, factor.heading.text) for factor in filing.factors] == [
        ("Making", "Kettles."),
        ("Making", "Lids."),
        ("Selling", "Shops."),
        ("Selling", "Fairs."),
    ]


def test_larger_type_parts_groups_from_headings(tmp_path: Path) -> None:
    def line(words: str, size: int) -> str:
        return f'<p><b><span style="font-size:{size}pt">{words}</span></b></p>'

    text = "<p><b>Item 1A. Risk Factors</b></p>"
    for group, title in (("Making", "Kettles"), ("Selling", "Shops"), ("Owning", "Works")):
        text += line(group, 14) + line(f"{title} may fail", 10) + f"<p>{LIDS}</p>"
        text += line(f"{title} may burn", 10) + f"<p>{KETTLES}</p>"
    page = f"<html><body>{text}<p><b>Item 1B. Unresolved Staff Comments</b></p></body></html>"
    filing = read_text(tmp_path, page, "filing.html")
    assert [factor.category for factor in filing.factors] == [
        *["Making"] * 2,
        *["Selling"] * 2,
        *["Owning"] * 2,
    ]


@pytest.mark.parametrize(
    "aside",
    [
        f"**Special Note Regarding Forward-Looking Statements and Reports**\n\n{KETTLES}",
        f"**Cautionary Note on Forward-Looking Information**\n\n{KETTLES}",
        f"**Risk Factors**\n\n{KETTLES}",
        f"**Risk Factor Summary**\n\n{KETTLES}\n\n- Kettles may burst.\n- Lids may break.",
        "**Summary of Principal Risk Factors**\n\n**Making**\n\n- Kettles may burst.\n- Lids may break.\n\n"
        "**Selling**\n\n- Shops may close.\n- Fairs may be rained off.",
    ],
    ids=["note", "note on information", "title", "summary", "summary in groups"],
)
def test_what_is_no_risk_stands_before_the_factors(tmp_path: Path, aside: str) -> None:
    titles = ["Kettles may burst and scald those who hold them.", "Lids may break.", "Shops may close."]
    body = "".join(f"**{title}**\n\n{LIDS}\n\n" for title in titles)
    filing = read_text(
        tmp_path, f"# Item 1A. Risk Factors\n\n{aside}\n\n{body}# Item 1B. Unresolved Staff Comments\n"
    )
    assert _headings(filing) == titles
    assert filing.preamble


def test_a_very_long_heading_set_as_its_siblings_are_is_one(tmp_path: Path) -> None:
    long = (
        "We may "
        + ", ".join(f"lose kettle number {n} in a fire" for n in range(20))
        + " and so harm our results."
    )
    titles = ["Kettles may burst.", "Lids may break.", long, "Shops may close."]
    body = "".join(f"**{title}**\n\n{LIDS}\n\n" for title in titles)
    filing = read_text(tmp_path, f"# Item 1A. Risk Factors\n\n{body}# Item 1B. Unresolved Staff Comments\n")
    assert _headings(filing) == titles


def test_a_long_summary_does_not_make_its_introduction_a_heading(tmp_path: Path) -> None:
    points = "\n".join(f"- Kettle {number} may burst and harm our results." for number in range(50))
    intro = "The following is a summary of the risks that could harm our business and our results."
    titles = ["Kettles may burst.", "Lids may break.", "Shops may close."]
    body = "".join(f"**{title}**\n\n{LIDS}\n\n" for title in titles)
    text = f"# Item 1A. Risk Factors\n\n{intro}\n\n**Summary of Risk Factors**\n\n{points}\n\n{body}"
    assert _headings(read_text(tmp_path, text + "# Item 1B. Unresolved Staff Comments\n")) == titles


@pytest.mark.parametrize("dash", [" – ", "—", " - "])
def test_the_dash_after_a_run_in_heading_is_not_read(tmp_path: Path, dash: str) -> None:
    parts = ["Lids May Break", "Handles May Break", "Spouts May Leak"]
    body = "".join(f"<p><b>{part}{dash}</b>{LIDS}</p>" for part in parts)
    page = f"<html><body><p>Item 1A. Risk Factors</p><p>{KETTLES}</p>{body}<p>Item 2. Works</p></body></html>"
    filing = read_text(tmp_path, page, "filing.htm")
    assert _headings(filing) == parts
    assert [repair.kind for repair in filing.factors[0].heading.repairs][-1] == "run-in dash"
    assert filing.coverage.unassigned == ()


def test_lines_that_name_risks_over_plain_text_are_headings(tmp_path: Path) -> None:
    names = ("Credit Risks", "Lid Risks", "Liquidity Risks", "Tax Risks", "Fire and Water Risks")
    body = "\n\n".join(f"**{name}**\n\n{KETTLES}\n\n{LIDS}" for name in names)
    text = f"# Item 1A. Risk Factors\n\n{body}\n\n# Item 1B. Unresolved Staff Comments\n"
    filing = read_text(tmp_path, text)
    assert _headings(filing) == list(names)
    assert {factor.category for factor in filing.factors} == {None}


def test_a_reference_is_no_title_of_a_group(tmp_path: Path) -> None:
    reference = "For more information regarding the risks of lids, see “Lids and Risks” in this prospectus."
    parts = "".join(
        f"**{title}**\n\n{KETTLES}\n\n{reference}\n\n"
        for title in ("Kettles may boil over", "Lids may break", "Spouts may leak")
    )
    filing = read_text(tmp_path, f"RISK FACTORS\n\n{parts}USE OF PROCEEDS\n\nKettles.\n")
    assert len(filing.factors) == 3
    assert all(factor.category is None for factor in filing.factors)
    assert all(factor.paragraphs[-1].text == reference for factor in filing.factors)


def test_the_dash_before_the_mark_that_ends_bold_type_is_not_read(tmp_path: Path) -> None:
    body = "\n\n".join(f"**{part}—** {LIDS}" for part in ("Lids May Break", "Spouts May Leak"))
    filing = read_text(tmp_path, f"# Item 1A. Risk Factors\n\n{KETTLES}\n\n{body}\n")
    assert _headings(filing) == ["Lids May Break", "Spouts May Leak"]


def test_an_item_in_bold_over_plain_items_is_a_heading_among_items_that_begin_in_bold(tmp_path: Path) -> None:
    begun = "".join(f"<li><b>The {part} could fail.</b> {LIDS}</li>" for part in ("lid", "spout", "handle"))
    whole = f"<li><b>Trade could slow.</b></li><li>{KETTLES}</li><li>{LIDS}</li>"
    page = (
        "<html><body><p>Item 1A. Risk Factors</p><p><b>Kitchen Risks</b></p>"
        f"<ul>{whole}{begun}</ul><p><b>Office Risks</b></p><ul>{begun.replace('could', 'may')}</ul>"
        "<p>Item 1B. Unresolved Staff Comments</p></body></html>"
    )
    filing = read_text(tmp_path, page, "filing.htm")
    assert _headings(filing)[:2] == ["Trade could slow.", "The lid could fail."]
    assert len(filing.factors) == 7
    assert [paragraph.text for paragraph in filing.factors[0].paragraphs] == [KETTLES, LIDS]


def test_a_heading_set_more_strongly_than_its_siblings_is_one(tmp_path: Path) -> None:
    titles = [
        "Kettles may boil over.",
        "Lids may be hard to come by.",
        "Spouts may leak.",
        "Towns may change.",
    ]
    slipped = "A lower price of steel could harm the value of what we hold."
    body = "".join(f"**{title}**\n\n{LIDS}\n\n{KETTLES}\n\n" for title in titles)
    text = f"# Item 1A. Risk Factors\n\n{body}***{slipped}***\n\nThe price of steel rises and falls. {LIDS}\n"
    assert _headings(read_text(tmp_path, text)) == [*titles, slipped]


def test_a_title_of_a_factors_part_set_more_strongly_stays_in_it(tmp_path: Path) -> None:
    titles = [
        "Kettles may boil over.",
        "Lids may be hard to come by.",
        "Spouts may leak.",
        "Towns may change.",
    ]
    body = "".join(f"**{title}**\n\n{LIDS}\n\n" for title in titles)
    text = f"# Item 1A. Risk Factors\n\n{body}***The price of steel***\n\n{KETTLES}\n"
    assert _headings(read_text(tmp_path, text)) == titles


def _web(tmp_path: Path, *paragraphs: str) -> Filing:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    text = f"<p><b>Item 1A. Risk Factors</b></p>{body}<p><b>Item 1B. Unresolved Staff Comments</b></p>"
    return read_text(tmp_path, f"<html><body>{text}<p>None.</p></body></html>", "filing.htm")


def test_titles_of_parts_that_are_set_as_headings_and_more_are_no_headings(tmp_path: Path) -> None:
    heads = (
        "Kettles may boil over and harm our customers.",
        "A shortage of lids could harm our business.",
        "We face competition from makers of pots.",
        "We may lose the keeper of our works.",
    )
    titles = ("Competition among makers of kettles", "Attacks on our works", "Loss of our whistles")
    parts = [text for title in titles for text in (f"<b><i>{title}</i></b>", LIDS)]
    paragraphs = [text for head in heads for text in (f"<b>{head}</b>", KETTLES)]
    assert _headings(_web(tmp_path, paragraphs[0], *parts, *paragraphs[2:])) == list(heads)


def test_what_stands_right_over_a_table_is_its_title(tmp_path: Path) -> None:
    heads = ("Kettles may boil over and harm our customers.", "A shortage of lids could harm our business.")
    rows = "".join(
        f"<tr><td>{name}</td><td>{n}</td><td>{n}0%</td></tr>" for n, name in ((3, "Copper"), (4, "Tin"))
    )
    table = f"</p><table>{rows}</table><p>"
    title = "<b>Number of customers and share of kettles</b>"
    found = _web(tmp_path, f"<b>{heads[0]}</b>", KETTLES, title, table, f"<b>{heads[1]}</b>", LIDS)
    assert _headings(found) == list(heads)
