"""A bank: risk reviews, key risks by number, notes that it offers, and a section in two parts."""

from __future__ import annotations

from tests.filings.shapes.shape import Shape

BANK_COVER = """
= UNITED STATES SECURITIES AND EXCHANGE COMMISSION
= FORM 20-F
Annual report for the financial year ended 31 December 2019
= Brackwater Bank plc
(Exact name of Registrant as specified in its charter)
"""
BANK = {"company": "Brackwater Bank plc", "form": "20-F", "year": 2019}
LOANS = """
### Borrowers may fail to repay us.
%%
### Capitalization
%%
### Regulators may ask for more capital.
%
"""
SHORT = """
### Credit
%%
### Liquidity
%%
### Conduct
%
"""

SHAPES = (
    Shape(
        "risk factors in the middle of Item 3 with an E",
        f"{BANK_COVER}# Item 3 Key information\n## Item 3A Selected financial data\n~\n{{\n"
        "## Item 3D: Risk factors\n"
        f"You should read these.\n{LOANS}}}\n# Item 4 Information on the company\n## Item 4A History\n~~\n",
        **BANK,
    ),
    Shape(
        "risk section of a group report with a lead and a framework behind",
        f"= Brackwater Bank plc\n= Annual Report 2019\n# Strategic report\n## Our business model\n~~\n{{\n"
        f"## Principal risks facing the Group\nThese matter most.\n{SHORT}}}\n"
        "## Our approach to sustainability\n~~\n"
        "# Directors’ report\n~~\n# Financial statements\n~\n",
        company="Brackwater Bank plc",
        year=2019,
    ),
    Shape(
        "key risks by number",
        "= Brackwater Bank ASA\n= Annual report 2019\n# 3 Board of directors’ report\n## 3.1 Results\n~~\n{\n"
        f"## 3.2 Key risks and uncertainties\n{SHORT}}}\n## 3.3 Organisation and working environment\n~~\n"
        "## 3.4 Outlook\n~\n"
        "# 4 Accounts\n~~\n",
        company="Brackwater Bank ASA",
        year=2019,
    ),
    Shape(
        "the item sends the reader on within the filing",
        f"{BANK_COVER}# ITEM 3. KEY INFORMATION\n## D. Risk Factors\n"
        "The information required by this item is set forth "
        "under the heading “Risk review—Material existing and emerging risks” and is incorporated by "
        "reference.\n"
        "# ITEM 4. INFORMATION ON THE COMPANY\nSee “Who we are”.\n"
        "# ITEM 5. OPERATING AND FINANCIAL REVIEW\n~\n"
        f"# Who we are\n~~\n# Risk review\n{{\n## Material existing and emerging risks\n{SHORT}}}\n"
        "## Risk appetite\n~~\n"
        "# Corporate governance\n~~\n",
        **BANK,
        doubted=True,
    ),
    Shape(
        "a trust prospectus with summary and officers",
        "Filed pursuant to Rule 424(b)(3)\n= PROSPECTUS\n"
        "This prospectus relates to notes offered by Brackwater Funding LLC.\n"
        "# Summary of risk factors\n- Borrowers may fail.\n- Rates may fall.\n{\n# Risk factors\n"
        "Weigh these with care.\n"
        f"{LOANS}}}\n# Use of proceeds\n~\n# The issuer\n~~\n",
        form="424B3",
        company="Brackwater Funding LLC",
    ),
    Shape(
        "a quarter with factors of its own and controls behind",
        "= FORM 10-Q\nFor the quarterly period ended June 30, 2019\n= Brackwater Lending Corp.\n"
        "(Exact name of registrant as specified in its charter)\n# PART I - FINANCIAL INFORMATION\n"
        "## Item 1. Financial Statements\n~~\n"
        "# PART II - OTHER INFORMATION\n## Item 1. Legal Proceedings\nNone.\n{\n"
        "## Item 1A - Risk Factors\nThese are new since our "
        f"report for the fiscal year ended December 31, 2018.\n{LOANS}}}\n## Item 5 - Other Information\n"
        "None.\n",
        company="Brackwater Lending Corp.",
        form="10-Q",
        year=2019,
    ),
    Shape(
        "issues that a large filer sees",
        "= FORM 10-K\nFor the fiscal year ended December 31, 2004\n= Brackwater Lending Corp.\n"
        "(Exact name of registrant as specified in its charter)\n## Item 7. Management’s Discussion\n~~\n{\n"
        f"## Certain Factors That May Affect Our Results\nThese count.\n{LOANS}}}\n"
        "## Recent Accounting Pronouncements\n~~\n"
        "## Item 7A. Quantitative and Qualitative Disclosures about Market Risk\n~\n",
        company="Brackwater Lending Corp.",
        form="10-K",
        year=2004,
    ),
    Shape(
        "two parts in one file",
        "= FORM 10-K\nFor the fiscal year ended December 31, 2019\n= Brackwater Lending Corp.\n"
        "(Exact name of registrant as specified in its charter)\n## Item 1. Business\n~~\n{\n"
        "## Item 1A. Risk Factors\n"
        f"{LOANS}}}\n## Item 1B. Unresolved Staff Comments\nNone.\n## Item 2. Properties\n~\n"
        f"## Additional Risk Factors\n{SHORT}"
        "## Item 3. Legal Proceedings\nNone.\n",
        company="Brackwater Lending Corp.",
        form="10-K",
        year=2019,
        doubted=True,
    ),
)
