"""A miller: letters and decimals before titles, captions under each risk, factors named as items are."""

from __future__ import annotations

from tests.filings.shapes.shape import Shape

COVER = """
= UNITED STATES SECURITIES AND EXCHANGE COMMISSION
= FORM 20-F
For the fiscal year ended December 31, 2021
= Tarrow Mills AB
(Exact name of Registrant as specified in its charter)
"""
TWENTY_F = {"company": "Tarrow Mills AB", "form": "20-F", "year": 2021}
TEN_K_COVER = COVER.replace("20-F", "10-K").replace("Tarrow Mills AB", "Tarrow Baking, Inc.")
TEN_K = {"company": "Tarrow Baking, Inc.", "form": "10-K", "year": 2021}
REPORT = "= Tarrow Mills plc\n= Annual Report 2021\n# Strategic report\n## Our market\n~~\n"
YEARLY = {"company": "Tarrow Mills plc", "year": 2021}

DROUGHT = "### A drought could leave our mills without water.\n%%\n"
FACTORS = f"""
{DROUGHT}
### Our customers may turn to cheaper flour.
%
### Tax rules may change to our disadvantage.
%%
### We rely on two railways.
%%
"""
CALLED_AS_ITEMS = f"""
{DROUGHT}
### Dilution
%%
### Legal Proceedings
%%
### Use of proceeds
%
### Properties
%%
"""
CHANGES = """
### Water
#### Impact
%
#### Mitigation
~
### Wheat
#### Impact
%
#### Mitigation
~
### People
#### Impact
%
#### Mitigation
~
"""
SHORT = "- A drought could leave our mills without water.\n- Our customers may turn to cheaper flour.\n"
ITEM_4 = "# ITEM 4. INFORMATION ON THE COMPANY\n## A. History and Development of the Company\n~~\n"

SHAPES = (
    Shape(
        "letters parted by dashes",
        f"{COVER}# ITEM 3 – KEY INFORMATION\n## A – Selected Financial Data\n~\n{{\n## D – Risk Factors\n"
        f"{FACTORS}}}\n# ITEM 4 – INFORMATION ON THE COMPANY\n~~\n",
        **TWENTY_F,
    ),
    Shape(
        "factors called as items are",
        f"{COVER}{{\n# ITEM 3. KEY INFORMATION\n## D. Risk Factors\n{CALLED_AS_ITEMS}}}\n{ITEM_4}",
        **TWENTY_F,
        doubted=False,
    ),
    Shape(
        "so where chapters have numbers alone",
        f"{COVER}# 3 KEY INFORMATION\n## 3.A Selected financial data\n~\n{{\n## 3.D Risk factors\n"
        f"{CALLED_AS_ITEMS}}}\n# 4 INFORMATION ON THE COMPANY\n## 4.A History\n~~\n",
        **TWENTY_F,
    ),
    Shape(
        "a summary of two lines under the title",
        f"{COVER}{{\n# ITEM 3. KEY INFORMATION\n## D. Risk Factors\n#### Summary of Risk Factors\n{SHORT}"
        f"{FACTORS}}}\n{ITEM_4}",
        **TWENTY_F,
        doubted=False,
    ),
    Shape(
        "a table that gives pages from one to another",
        f"{COVER}| Item 3 | Key information | |\n| A | Selected financial data | 12 |\n"
        "| D | Risk factors | “Risk review” on pages 30 to 33 |\n| Item 4 | Information on the company | |\n"
        f"# Strategy\n~~\n^ 29\n{{\n# Risk review\nThese matter.\n{FACTORS}}}\n# Sustainability review\n~~\n",
        **TWENTY_F,
        doubted=True,
    ),
    Shape(
        "captions under each risk",
        f"{REPORT}{{\n## Principal risks and uncertainties\nThe Board has looked at these.\n{CHANGES}}}\n"
        "## Section 172 statement\n~~\n# Governance report\n~~\n",
        **YEARLY,
    ),
    Shape(
        "decimals under a chapter's number",
        "= Tarrow Mills SA\n= Universal Registration Document 2021\n# 4. Directors’ report\n"
        "## 4.1. Business\n~~\n{\n## 4.2. Risk factors\nThese matter.\n### 4.2.1. Water\n%%\n"
        "### 4.2.2. Wheat\n%\n### 4.2.3. People\n%%\n}\n## 4.3. Internal control\n~~\n# 5. Accounts\n~~\n",
        company="Tarrow Mills SA",
        year=2021,
    ),
    Shape(
        "chapters behind that have any name",
        f"{REPORT}{{\n## Principal risks\nThe Board has looked at these.\n### Water\n%%\n### Wheat\n%\n"
        "### People\n%%\n}\n## Caring for our rivers\n~~\n## Our suppliers\n~~\n# Governance\n~~\n",
        **YEARLY,
    ),
    Shape(
        "item 1-A",
        f"{TEN_K_COVER}# PART I\n## ITEM 1 - BUSINESS\n~~\n{{\n## ITEM 1-A - RISK FACTORS\n{FACTORS}}}\n"
        "## ITEM 1-B - UNRESOLVED STAFF COMMENTS\nNone.\n## ITEM 2 - PROPERTIES\n~\n",
        **TEN_K,
        doubted=False,
    ),
    Shape(
        "a note among the factors",
        f"{TEN_K_COVER}# PART I\n## Item 1. Business\n~~\n{{\n## Item 1A. Risk Factors\n{DROUGHT}"
        "## Cautionary Note About Forward-Looking Statements\n~\n"
        "### Our customers may turn to cheaper flour.\n%%\n### We rely on two railways.\n%%\n}\n"
        "## Item 1B. Unresolved Staff Comments\nNone.\n"
        "## Item 2. Properties\n~\n",
        **TEN_K,
    ),
)
