"""Annual reports of foreign issuers: Form 20-F as it is numbered by many, and reports that are no form."""

from __future__ import annotations

from tests.filings.shapes.shape import Shape

COVER = """
= UNITED STATES
= SECURITIES AND EXCHANGE COMMISSION
= FORM 20-F
ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934
For the fiscal year ended December 31, 2022
= Lanternhaven N.V.
(Exact name of Registrant as specified in its charter)
"""
TWENTY_F = {"company": "Lanternhaven N.V.", "form": "20-F", "year": 2022}

FACTORS = """
### Our foundry may burn down.
%%
### We depend on one maker of lenses.
%%
### Dilution
%%
### New rules on light could raise our costs.
%%
"""
AFTER = """
# ITEM 4. INFORMATION ON THE COMPANY
## A. History and Development of the Company
~~
## B. Business Overview
~~
"""
REPORT = """
= Lanternhaven N.V.
= Annual Report 2022
# Strategic report
## Our business
~~
"""
REPORT_FACTORS = """
### Fire at the foundry
%%
### Supply of lenses
%%
### Rules on light
%%
"""

SHAPES = (
    Shape(
        "bare letters",
        f"{COVER}# ITEM 3. KEY INFORMATION\n## A. [Reserved]\n## B. Capitalization and Indebtedness\n"
        f"Not applicable.\n## C. Reasons for the Offer and Use of Proceeds\nNot applicable.\n"
        f"{{\n## D. Risk Factors\n{FACTORS}}}\n{AFTER}",
        **TWENTY_F,
        doubted=False,
    ),
    Shape(
        "no letters",
        f"{COVER}# ITEM 3. KEY INFORMATION\n## Capitalization and Indebtedness\nNot applicable.\n"
        f"## Reasons for the Offer and Use of Proceeds\nNot applicable.\n"
        f"{{\n## Risk Factors\nThe following may harm us.\n{FACTORS}}}\n{AFTER}",
        **TWENTY_F,
    ),
    Shape(
        "decimal numbers",
        f"{COVER}# 5. Risk\n## 5.1 How we govern risk\n~~\n{{\n## 5.2 Risk Factors\n{FACTORS}}}\n"
        "## 5.3 Outlook\n~~\n# 6. Governance\n## 6.1 The board\n~~~\n",
        **TWENTY_F,
    ),
    Shape(
        "item and letter without a dot behind",
        f"{COVER}# Item 3. Key Information\n{{\n## Item 3.D Risk Factors\n{FACTORS}}}\n"
        "# Item 4 Information on the Company\n## Item 4.A History\n~~\n",
        **TWENTY_F,
        doubted=False,
    ),
    Shape(
        "number and letter",
        f"{COVER}# 3. KEY INFORMATION\n## 3.B Capitalization\nNot applicable.\n{{\n## 3.D Risk Factors\n"
        f"{FACTORS}}}\n# 4. INFORMATION ON THE COMPANY\n## 4.A History and development\n~~\n",
        **TWENTY_F,
    ),
    Shape(
        "a table of pages and the report behind it",
        f"{COVER}| Item | Form 20-F caption | Location in this document | Page |\n"
        "| 3 | Key Information | | |\n| 3.D | Risk factors | Principal risks | 41-42 |\n"
        "| 4 | Information on the Company | Our business | 3 |\n| 5 | Operating and Financial Review | "
        f"Financial review | 50 |\n# Strategic report\n## Our business\n~~\n{{\n## Principal risks\n"
        f"We see the following risks.\n{REPORT_FACTORS}}}\n## Viability statement\n~~\n# Governance\n~~\n",
        **TWENTY_F,
    ),
    Shape(
        "an item that points to a title in the same file",
        f"{COVER}# ITEM 3. KEY INFORMATION\n## D. Risk Factors\n"
        "For the risks that we face, see “Risk management” in the annual report that follows.\n"
        f"# ITEM 4. INFORMATION ON THE COMPANY\nSee “Our business” in the annual report that follows.\n"
        f"# ITEM 5. OPERATING AND FINANCIAL REVIEW\nSee “Financial review”.\n# SIGNATURES\n~\n"
        f"# Annual report 2022\n## Our business\n~~\n{{\n## Risk management\nThe board reviews risks.\n"
        f"{REPORT_FACTORS}}}\n## Financial review\n~~~\n# Corporate governance report\n~~\n",
        **TWENTY_F,
        doubted=True,
    ),
    Shape(
        "principal risks with parts that come back",
        f"{REPORT}{{\n## Principal risks\nThe board has looked at these.\n### Fire at the foundry\n"
        "#### Impact\n%\n#### Mitigation\n%\n### Supply of lenses\n#### Impact\n%\n#### Mitigation\n%\n"
        "### Rules on light\n#### Impact\n%\n#### Mitigation\n%\n}\n# Corporate governance report\n~~~\n"
        "## Directors’ remuneration report\n~~\n",
        company="Lanternhaven N.V.",
        year=2022,
    ),
    Shape(
        "principal risks and uncertainties",
        f"{REPORT}{{\n## Principal risks and uncertainties\nThe board has looked at these.\n"
        f"{REPORT_FACTORS}}}\n"
        "## Viability statement\n~~\n# Directors’ report\n~~\n# Consolidated income statement\n~~\n",
        company="Lanternhaven N.V.",
        year=2022,
    ),
    Shape(
        "risk report",
        f"{REPORT}{{\n# Risk report\nWe take risks where they pay.\n## Market risks\n### Prices of brass\n"
        "%%\n"
        "### Demand for lamps\n%%\n## Operating risks\n### Fire at the foundry\n%%\n}\n# Outlook\n~~\n"
        "# Consolidated balance sheet\n~~\n",
        company="Lanternhaven N.V.",
        year=2022,
    ),
    Shape(
        "risks and uncertainties",
        f"{REPORT}{{\n## Risks and uncertainties\nLanternhaven is exposed to these.\n{REPORT_FACTORS}}}\n"
        "## Employees\n~~\n# Auditor’s report\n~~\n",
        company="Lanternhaven N.V.",
        year=2022,
    ),
    Shape(
        "a summary before the section",
        f"{COVER}# ITEM 3. KEY INFORMATION\n## Summary of Risk Factors\nThese are the main ones:\n"
        "- Our foundry may burn down.\n- We depend on one maker of lenses.\n- New rules could raise costs.\n"
        f"{{\n## D. Risk Factors\n{FACTORS}}}\n{AFTER}",
        **TWENTY_F,
        doubted=False,
    ),
    Shape(
        "an annual information form",
        "= Lanternhaven Mining Corp.\n= ANNUAL INFORMATION FORM\n"
        "For the financial year ended December 31, 2022\n# DESCRIPTION OF THE BUSINESS\n~~\n"
        f"{{\n# RISK FACTORS\nThese are risks of our business.\n{FACTORS}}}\n# DIVIDENDS\n~~\n"
        "# DESCRIPTION OF CAPITAL STRUCTURE\n~~\n# MARKET FOR SECURITIES\n~~\n",
        company="Lanternhaven Mining Corp.",
        year=2022,
    ),
    Shape(
        "half-year report on Form 6-K",
        "= FORM 6-K\nREPORT OF FOREIGN PRIVATE ISSUER\nFor the month of August 2022\n= Lanternhaven plc\n"
        "(Translation of registrant’s name into English)\n# Half-year results\n~~\n{\n"
        f"## Principal risks and uncertainties\nThey have not changed since March.\n{REPORT_FACTORS}}}\n"
        "## Statement of directors’ responsibilities\n~~\n## Condensed consolidated income statement\n~~\n",
        company="Lanternhaven plc",
        form="6-K",
        year=2022,
    ),
)


def _submission(page: str) -> str:
    """A full submission: the form in short, and the annual report as an exhibit."""
    lines = page.splitlines()
    at = next(i for i, line in enumerate(lines) if "EXHIBIT FOLLOWS" in line)
    head = page[: page.index("<body>") + len("<body>")] if "<body>" in page else ""
    form, report = "\n".join(lines[:at]), "\n".join(lines[at + 1 :])
    return (
        "<SEC-DOCUMENT>0000000000-23-000001.txt : 20230301\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t20-F\n"
        "CONFORMED PERIOD OF REPORT:\t20221231\n\t\tCOMPANY CONFORMED NAME:\t\t\tLanternhaven N.V.\n"
        "</SEC-HEADER>\n"
        f"<DOCUMENT>\n<TYPE>20-F\n<TEXT>\n{form}</body></html>\n</TEXT>\n</DOCUMENT>\n"
        f"<DOCUMENT>\n<TYPE>EX-15.1\n<TEXT>\n{head}{report}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    )


SHAPES += (
    Shape(
        "an item that points to an exhibit of the submission",
        f"{COVER}# ITEM 3. KEY INFORMATION\n## D. Risk Factors\n"
        "See “Risk management” on pages 41–42 of our Annual Report, which is Exhibit 15.1.\n"
        f"# ITEM 4. INFORMATION ON THE COMPANY\nSee “Our business”.\n# SIGNATURES\n~\nEXHIBIT FOLLOWS\n"
        f"# Annual report 2022\n## Our business\n~~\n{{\n## Risk management\nThe board reviews risks.\n"
        f"{REPORT_FACTORS}}}\n## Financial review\n~~~\n# Corporate governance report\n~~\n",
        **TWENTY_F,
        doubted=True,
        keep=_submission,
    ),
)
