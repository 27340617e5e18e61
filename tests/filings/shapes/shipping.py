"""A shipping group: chapters by number, captions under each risk, titles in cells, pointers."""

from __future__ import annotations

from tests.filings.shapes.shape import Shape

SHIP_COVER = """
= Securities and Exchange Commission
= Form 20-F
[X] Annual report pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934
for the fiscal year ended March 31, 2020
= FERRYMOOR SHIPPING LIMITED
(Exact name of Registrant as specified in its charter)
Republic of the Marshall Islands
"""
SHIP = {"company": "Ferrymoor Shipping Limited", "form": "20-F", "year": 2020}
SAILS = """
### Charter rates are cyclical and may fall.
%%
### Our vessels are old, and repairs could be costly.
%
%
### Taxation
%%
### We do not expect to pay dividends.
%
"""
PLAIN = """
### Charter rates
%%
### Age of the fleet
%%
### Crews
%
"""

SHAPES = (
    Shape(
        "3D. and groups",
        f"{SHIP_COVER}# ITEM 3. KEY INFORMATION\n## 3A. Selected financial data\n~\n"
        "## 3B. Capitalization and indebtedness\nN/A\n"
        f"{{\n## 3D. Risk factors\nYou should weigh these risks.\n{SAILS}}}\n"
        "# ITEM 4. INFORMATION ON THE COMPANY\n"
        "## 4A. History and development\n~~\n",
        **SHIP,
    ),
    Shape(
        "chapters of a registration document",
        "= Ferrymoor SE\n= Universal Registration Document 2020\n# 1. PRESENTATION OF THE GROUP\n"
        "## 1.1 History\n~~\n"
        f"# 2. RISK FACTORS AND CONTROL\n{{\n## 2.1 Risk factors\nThe group reviews its risks each year.\n"
        f"{PLAIN}}}\n"
        "## 2.2 Internal control\n~~\n## 2.3 Insurance\n~\n# 3. CORPORATE GOVERNANCE\n~~\n",
    ),
    Shape(
        "captions under each risk",
        "= Ferrymoor plc\n= Annual Report and Accounts 2020\n# Strategic report\n"
        "## Chief Executive’s review\n~~\n"
        "{\n## Our principal risks and uncertainties\nThe directors have assessed these.\n### Charter rates\n"
        "#### What is the risk?\n%\n#### How we manage it\n~\n### Age of the fleet\n"
        "#### What is the risk?\n%\n"
        "#### How we manage it\n~\n### Crews\n#### What is the risk?\n%\n#### How we manage it\n~\n}\n"
        "# Corporate governance statement\n~~\n# Independent auditor’s report\n~\n",
        company="Ferrymoor plc",
        year=2020,
    ),
    Shape(
        "opportunities and risks",
        "= Ferrymoor AG\n= Annual Report 2020\n# Combined management report\n## Business performance\n~~\n{\n"
        f"## Report on opportunities and risks\n{PLAIN}}}\n## Report on expected developments\n~~\n"
        "# Responsibility statement\n~\n",
        company="Ferrymoor AG",
        year=2020,
    ),
    Shape(
        "a prospectus with odd neighbours",
        "= FORM F-4\n= FERRYMOOR SHIPPING LIMITED\n"
        "(Exact name of Registrant as specified in its charter)\n# SUMMARY\n~~\n{\n"
        f"# RISK FACTORS\nThese risks bear on the merger.\n{SAILS}}}\n"
        "# CAUTIONARY STATEMENT REGARDING FORWARD-LOOKING STATEMENTS\n~\n# THE SPECIAL MEETING\n~~\n"
        "# THE MERGER\n~~\n",
        company="Ferrymoor Shipping Limited",
        form="F-4",
    ),
    Shape(
        "interim management report",
        "= FORM 6-K\nFor the month of September 2020\n= Ferrymoor Shipping Limited\n"
        "Results for the six months ended June 30, 2020\n# Interim management report\n## Results\n~~\n{\n"
        f"## Risk factors\nThe following could harm us in the second half.\n{PLAIN}}}\n"
        "## Events after the reporting period\n~\n# Condensed interim financial statements\n~~\n",
        company="Ferrymoor Shipping Limited",
        form="6-K",
        year=2020,
    ),
    Shape(
        "domestic report without items",
        "= FORM 10-K\nFor the fiscal year ended September 30, 2020\n= Ferrymoor Lines Inc.\n"
        "(Exact name of registrant as specified in its charter)\n# Business\n~~\n{\n# Risk factors\n"
        f"Any of these may harm us.\n{SAILS}}}\n# Information about our executive officers\n~~\n"
        "# Properties\n~\n",
        company="Ferrymoor Lines Inc.",
        form="10-K",
        year=2020,
    ),
    Shape(
        "reference to a title in another item",
        "= FORM 10-K\nFor the fiscal year ended September 30, 2020\n= Ferrymoor Lines Inc.\n"
        "(Exact name of registrant as specified in its charter)\n## Item 1. Business\n~~\n"
        "## Item 1A. Risk Factors\n"
        "The risk factors that bear on us are discussed in the section titled “Managing Our Risks” in "
        "Item 7 of this "
        "report and are incorporated herein by reference.\n## Item 1B. Unresolved Staff Comments\nNone.\n"
        "## Item 2. Properties\n~\n## Item 7. Management’s Discussion\n~~\n{\n"
        f"## Managing Our Risks\n{SAILS}}}\n## Off-Balance Sheet Arrangements\n~~\n"
        "## Item 8. Financial Statements\n~\n",
        company="Ferrymoor Lines Inc.",
        form="10-K",
        year=2020,
        doubted=True,
    ),
    Shape(
        "labels in cells and a summary",
        f"{SHIP_COVER}| ITEM 3 | KEY INFORMATION |\n{{\n| Item 3D | Risk Factors |\n## Risk factor summary\n"
        f"- Charter rates may fall.\n- Repairs could be costly.\n{SAILS}}}\n"
        "| ITEM 4 | INFORMATION ON THE COMPANY |\n~~\n",
        **SHIP,
    ),
    Shape(
        "main risks in a chapter on control",
        "= Ferrymoor N.V.\n= Annual report 2020\n# Risk management and control\n## Risk appetite\n~~\n{\n"
        f"## Main risks\nThe table of the board lists these.\n{PLAIN}}}\n## In control statement\n~\n"
        "# Remuneration report\n~~\n",
        company="Ferrymoor N.V.",
        year=2020,
    ),
)
