"""Prospectuses, and domestic reports whose items are named in unusual ways."""

from __future__ import annotations

from tests.filings.shapes.foreign import FACTORS
from tests.filings.shapes.shape import Shape

COVER = """
= FORM 10-K
For the fiscal year ended June 30, 2021
= Quayside Lamps, Inc.
(Exact name of registrant as specified in its charter)
# PART I
## Item 1. Business
~~
"""
TEN_K = {"company": "Quayside Lamps, Inc.", "form": "10-K", "year": 2021}
AFTER = "## Item 2. Properties\n~\n## Item 3. Legal Proceedings\nNone.\n# PART II\n## Item 5. Market\n~\n"
WORDED = "The following risks could harm us.\n"

SHAPES = (
    Shape(
        "1.A.",
        f"{COVER}{{\n## ITEM 1.A. RISK FACTORS\n{FACTORS}}}\n## ITEM 1.B. UNRESOLVED STAFF COMMENTS\n"
        f"None.\n{AFTER}",
        **TEN_K,
        doubted=False,
    ),
    Shape(
        "items 1A and 1B",
        f"{COVER}{{\n## Items 1A and 1B. Risk Factors and Unresolved Staff Comments\n{FACTORS}}}\n{AFTER}",
        **TEN_K,
    ),
    Shape(
        "items 1 and 1A",
        f"{COVER.replace('## Item 1. Business', '')}{{\n## Items 1 and 1A. Business and Risk Factors\n"
        f"{WORDED}{FACTORS}}}\n{AFTER}",
        **TEN_K,
    ),
    Shape(
        "issues and uncertainties",
        f"{COVER}{{\n## Issues and Uncertainties\n{WORDED}{FACTORS}}}\n{AFTER}",
        **TEN_K,
    ),
    Shape(
        "a label in a cell",
        f"{COVER}{{\n| Item 1A. | Risk Factors |\n{FACTORS}}}\n| Item 1B. | Unresolved Staff Comments |\n"
        "None.\n| Item 2. | Properties |\n~\n",
        **TEN_K,
        doubted=False,
    ),
    Shape(
        "cautionary statements in it",
        f"{COVER}{{\n## ITEM 1A. RISK FACTORS\n## CAUTIONARY STATEMENTS\n"
        f"This report tells of the future, and what happens may differ.\n{FACTORS}}}\n"
        f"## ITEM 1B. UNRESOLVED STAFF COMMENTS\nNone.\n{AFTER}",
        **TEN_K,
    ),
    Shape(
        "titles without numbers",
        f"{COVER.replace('Item 1. ', '')}{{\n## Risk Factors\n{WORDED}{FACTORS}}}\n## Cybersecurity\n"
        "#### Governance\n~\n#### Strategy\n~\n## Properties\n~\n## Legal Proceedings\n~\n",
        **TEN_K,
    ),
    Shape(
        "an older caption before the officers",
        f"{COVER}{{\n## Factors That May Affect Future Results\n{WORDED}{FACTORS}}}\n"
        f"## Executive Officers of the Registrant\n~~\n{AFTER}",
        **TEN_K,
    ),
    Shape(
        "an item that points below",
        f"{COVER}## Item 1A. Risk Factors\nThe information is set out under “Risk Management” below.\n"
        f"## Item 1B. Unresolved Staff Comments\nNone.\n{AFTER}## Item 7. Discussion\n~~\n{{\n"
        f"## Risk Management\n{WORDED}{FACTORS}}}\n## Critical Accounting Policies\n~~\n"
        "## Item 8. Financial Statements\n~\n",
        **TEN_K,
        doubted=True,
    ),
    Shape(
        "a prospectus",
        "= FORM F-1\nREGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933\n= Quayside Lamps Ltd.\n"
        "(Exact name of Registrant as specified in its charter)\nLowry Beacon & Partners LLP\n"
        "Harbour Securities Group\n# PROSPECTUS SUMMARY\n~~\n"
        f"{{\n# RISK FACTORS\n{WORDED}{FACTORS}}}\n# SPECIAL NOTE REGARDING FORWARD-LOOKING STATEMENTS\n"
        "~\n# USE OF PROCEEDS\n~\n# DILUTION\n~\n",
        company="Quayside Lamps Ltd.",
        form="F-1",
    ),
    Shape(
        "a shelf prospectus",
        "= FORM F-3\nREGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933\n= Quayside Lamps Ltd.\n"
        "(Exact name of Registrant as specified in its charter)\n# About this prospectus\n~~\n"
        "{\n# Risk factors\n"
        "Before you buy, read the risks under “Item 3. Key Information—D. Risk Factors” in our annual "
        "report on Form 20-F, which is incorporated by reference, and these.\n"
        "### The price of our notes may fall.\n%%\n### No market for the notes may come to be.\n%%\n}\n"
        "# Use of proceeds\n~\n# Capitalization\n~\n",
        company="Quayside Lamps Ltd.",
        form="F-3",
    ),
    Shape(
        "a quarter that points back",
        "= FORM 10-Q\nFor the quarterly period ended September 30, 2021\n= Quayside Lamps, Inc.\n"
        "(Exact name of registrant as specified in its charter)\n# PART I\n"
        "## Item 1. Financial Statements\n~~\n# PART II\n{\n## Item 1A. Risk Factors\n"
        "Refer to Part I, Item 1A of our Form 10-K for the fiscal year ended June 30, 2021.\n}\n"
        "## Item 2. Unregistered Sales\nNone.\n## Item 6. Exhibits\n~\n",
        company="Quayside Lamps, Inc.",
        form="10-Q",
        year=2021,
        factors=False,
    ),
)
