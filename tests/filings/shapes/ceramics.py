"""A maker of tiles. No rule of reading was made for these: they were written once the rules stood."""

from __future__ import annotations

from tests.filings.shapes.shape import Shape

COVER = """
= UNITED STATES
= SECURITIES AND EXCHANGE COMMISSION
= Form 20-F
For the fiscal year ended June 30, 2018
= Hollin Ceramics Co., Ltd.
(Exact name of Registrant as specified in its charter)
"""
TWENTY_F = {"company": "Hollin Ceramics Co., Ltd.", "form": "20-F", "year": 2018}
SENTENCES = """
### Our kilns use much gas, the price of which may rise.
%%
### Employees
%
### Currency controls could keep us from paying dividends.
%%
### Litigation
%%
"""
NOUNS = """
### Price of gas
%
%
### Skilled potters
%%
### Tariffs
%
### Fraud
%
"""

SHAPES = (
    Shape(
        "an abridged item with summary table and Item 4A",
        f"{COVER}# ITEM 3. KEY INFORMATION\n## 3.A. Reserved\n## 3.B. Capitalization and Indebtedness\n"
        "Not applicable\n"
        f"## 3.C. Reasons for the Offer\nNot applicable\n{{\n## 3.D. Risk Factors\n| Risk | Page |\n"
        "| Gas | 12 |\n"
        f"{SENTENCES}}}\n# ITEM 4. INFORMATION ON THE COMPANY\n## 4.A. History and Development\n~~\n",
        **TWENTY_F,
    ),
    Shape(
        "roman chapters",
        "= Hollin Ceramics SA\n= Annual Report 2018\n# I. THE GROUP\n~~\n# II. MANAGEMENT REPORT\n"
        f"## 1. Results\n~~\n{{\n"
        f"## 2. Main risks and uncertainties\nThe group bears these.\n{NOUNS}}}\n"
        "## 3. Research and development\n~~\n"
        "# III. CORPORATE GOVERNANCE\n~~\n",
        company="Hollin Ceramics SA",
        year=2018,
    ),
    Shape(
        "risk management with its framework first",
        "= Hollin Ceramics A/S\n= Annual Report 2018\n# Management review\n## Financial highlights\n~\n"
        f"## Risk management\n~~\n{{\n## Key risks\n{NOUNS}}}\n## Corporate social responsibility\n~~\n"
        "# Statement by the Management\n~\n# Independent auditors’ report\n~~\n",
        company="Hollin Ceramics A/S",
        year=2018,
    ),
    Shape(
        "captions with a verb",
        "= Hollin Ceramics plc\n= Annual Report and Financial Statements 2018\n# Strategic report\n"
        "## Market overview\n~~\n{\n"
        "## Principal risks and uncertainties\nThe committee reviews these.\n### Price of gas\n"
        "#### Description\n%\n"
        "#### How we respond\n~\n#### Movement\nUp.\n### Skilled potters\n#### Description\n%\n"
        "#### How we respond\n~\n"
        "#### Movement\nDown.\n### Tariffs\n#### Description\n%\n#### How we respond\n~\n#### Movement\n"
        "No change.\n}\n"
        "## Section 172 statement\n~\n# Governance report\n~~\n",
        company="Hollin Ceramics plc",
        year=2018,
    ),
    Shape(
        "a pointer by caption to a part in capitals",
        f"{COVER}# ITEM 3. KEY INFORMATION\n## D. Risk Factors\n"
        "Reference is made to the section entitled “Risks of our trade” "
        "included elsewhere in this document.\n# ITEM 4. INFORMATION ON THE COMPANY\n"
        "Reference is made to “About Hollin”.\n"
        f"# ABOUT HOLLIN\n~~~\n{{\n# RISKS OF OUR TRADE\n{SENTENCES}}}\n# SIGNATURES\n~\n",
        **TWENTY_F,
        doubted=True,
    ),
    Shape(
        "a supplement with base prospectus words",
        "Filed Pursuant to Rule 424(b)(5)\n= PROSPECTUS SUPPLEMENT\n= Hollin Ceramics Co., Ltd.\n"
        "2,000,000 American Depositary "
        "Shares\nSole book-running manager\nEddystone & Partners\n# The Offering\n~~\n{\n"
        f"# Risk Factors\nAn investment in our ADSs involves risk.\n{SENTENCES}}}\n"
        "# Exchange rate information\n~\n"
        "# Use of Proceeds\n~\n",
        company="Hollin Ceramics Co., Ltd.",
        form="424B5",
    ),
    Shape(
        "a quarter with a cover in words and old year",
        "= Form 10-Q\nQuarterly report for the quarter ended December 31, 2018\n= Hollin Tile Corporation\n"
        "(Exact name of registrant as specified in its charter)\n# Part I\n"
        "## Item 1. Financial Statements\n~~\n# Part II\n"
        "## Item 1. Legal Proceedings\n~\n{\n## Item 1A. Risk Factors\n"
        "The following add to those in our Form 10-K for the fiscal "
        f"year ended June 30, 2018.\n{NOUNS}}}\n"
        "## Item 2. Unregistered Sales of Equity Securities and Use of Proceeds\nNone.\n",
        company="Hollin Tile Corporation",
        form="10-Q",
        year=2018,
    ),
    Shape(
        "executives after the factors without a number",
        "= FORM 10-K\nFor the fiscal year ended June 30, 2018\n= Hollin Tile Corporation\n"
        "(Exact name of registrant as specified in its charter)\n# PART I\n## ITEM 1. BUSINESS\n~~\n{\n"
        "## ITEM 1A. RISK FACTORS\n"
        f"{SENTENCES}}}\n## ITEM 1B. UNRESOLVED STAFF COMMENTS\nNot applicable.\n"
        "## ITEM 1C. CYBERSECURITY\n~~\n",
        company="Hollin Tile Corporation",
        form="10-K",
        year=2018,
        doubted=False,
    ),
)
