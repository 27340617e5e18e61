"""A maker of chocolate at home: prospectuses, a quarter, and reports that count or name things unusually.

No rule of reading was made for these: they were written once the rules stood.
"""

from __future__ import annotations

from tests.filings.shapes.chocolate import GROUPS, NOUNS, SENTENCES
from tests.filings.shapes.shape import Shape

SHAPES = (
    Shape(
        "a first prospectus with a summary and contents",
        f"""= As filed with the Securities and Exchange Commission on June 4, 2024
= Registration No. 333-
= FORM F-1
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933
= Bonbeck Cacao Limited
(Exact name of Registrant as specified in its charter)
# TABLE OF CONTENTS
| Prospectus Summary | 1 |
| Risk Factors | 14 |
| Use of Proceeds | 52 |
# PROSPECTUS SUMMARY
~~
### Summary of Risk Factors
- We depend on one plant.
- Our licence to import may be withdrawn
# THE OFFERING
~
{{
# RISK FACTORS
An investment in our ADSs involves a high degree of risk.
{GROUPS}
}}
# SPECIAL NOTE REGARDING FORWARD-LOOKING STATEMENTS
~
# USE OF PROCEEDS
~
# DIVIDEND POLICY
~
""",
        company="Bonbeck Cacao Limited",
        form="F-1",
    ),
    Shape(
        "a domestic prospectus with groups",
        f"""= FORM S-1
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933
= Bonbeck Cacao, Inc.
(Exact name of registrant as specified in its charter)
# PROSPECTUS SUMMARY
~~
## Risks Associated with Our Business
Our business is subject to risks that are told in “Risk Factors”.
{{
# RISK FACTORS
{GROUPS}
}}
# INDUSTRY AND MARKET DATA
~
# USE OF PROCEEDS
~
# CAPITALIZATION
~
# DILUTION
~
""",
        company="Bonbeck Cacao, Inc.",
        form="S-1",
    ),
    Shape(
        "a quarter that replaces its factors",
        f"""= FORM 10-Q
☒ QUARTERLY REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934
For the quarterly period ended June 30, 2024
= Bonbeck Cacao, Inc.
(Exact name of registrant as specified in its charter)
# PART I. FINANCIAL INFORMATION
## Item 1. Financial Statements
~~
# PART II. OTHER INFORMATION
## Item 1. Legal Proceedings
~
{{
## Item 1A. Risk Factors
These replace those in our Form 10-K for the fiscal year ended December 31, 2023.
{SENTENCES}
}}
## Item 2. Unregistered Sales of Equity Securities and Use of Proceeds
None.
## Item 3. Defaults Upon Senior Securities
None.
## Item 6. Exhibits
~
""",
        company="Bonbeck Cacao, Inc.",
        form="10-Q",
        year=2024,
    ),
    Shape(
        "a report with Item 1C",
        f"""= FORM 10-K
For the fiscal year ended December 31, 2023
= Bonbeck Cacao, Inc.
(Exact name of registrant as specified in its charter)
# PART I
## Item 1. Business
~~
{{
## Item 1A. Risk Factors
{SENTENCES}
}}
## Item 1B. Unresolved Staff Comments
None.
## Item 1C. Cybersecurity
#### Risk management and strategy
~
#### Governance
~
## Item 2. Properties
~
## Item 3. Legal Proceedings
~
""",
        company="Bonbeck Cacao, Inc.",
        form="10-K",
        year=2023,
    ),
    Shape(
        "groups and factors that are counted",
        """= FORM 10-K
For the fiscal year ended December 31, 2023
= Bonbeck Cacao, Inc.
(Exact name of registrant as specified in its charter)
# PART I
## Item 1. Business
~~
{
## Item 1A. Risk Factors
## I. Risks of our trade
### A. The price of cocoa moves sharply, and we cannot always pass it on.
%%
### B. We depend on one plant.
%%
## II. Risks of our shares
### A. Our founder’s interests may differ from yours.
%%
### B. We may pay no dividends.
%
}
## Item 1B. Unresolved Staff Comments
None.
## Item 2. Properties
~
""",
        company="Bonbeck Cacao, Inc.",
        form="10-K",
        year=2023,
    ),
    Shape(
        "a report without items",
        f"""= Bonbeck Cacao, Inc.
= 2023 Form 10-K
For the fiscal year ended December 31, 2023
# BUSINESS
~~
{{
# RISK FACTORS
The following could affect us.
{GROUPS}
}}
# UNRESOLVED STAFF COMMENTS
None.
# CYBERSECURITY
#### Governance
~
# PROPERTIES
~
# LEGAL PROCEEDINGS
~
""",
        company="Bonbeck Cacao, Inc.",
        form="10-K",
        year=2023,
    ),
    Shape(
        "factors called as items are",
        """= FORM 10-K
For the fiscal year ended December 31, 2023
= Bonbeck Cacao, Inc.
(Exact name of registrant as specified in its charter)
# PART I
## ITEM 1. BUSINESS
~~
{
## ITEM 1A. RISK FACTORS
### Competition
%%
### Cybersecurity
%%
### Legal Proceedings
%%
### Employees
%
### Properties
%%
### Taxation
%
}
## ITEM 1B. UNRESOLVED STAFF COMMENTS
None.
## ITEM 1C. CYBERSECURITY
~
## ITEM 2. PROPERTIES
~
## ITEM 3. LEGAL PROCEEDINGS
~
""",
        company="Bonbeck Cacao, Inc.",
        form="10-K",
        year=2023,
    ),
    Shape(
        "risk considerations of a note",
        """= Filed Pursuant to Rule 424(b)(2)
= PRICING SUPPLEMENT
= Bonbeck Finance LLC
Auto-callable notes due 2029
# SUMMARY TERMS
~
{
# SELECTED RISK CONSIDERATIONS
An investment in the notes involves risks.
### The notes may lose all of their value.
%%
### The notes pay no interest.
%
### Our credit may worsen.
%%
}
# USE OF PROCEEDS
~
# SUPPLEMENTAL PLAN OF DISTRIBUTION
~
""",
        company="Bonbeck Finance LLC",
        form="424B2",
    ),
    Shape(
        "units of a trust",
        f"""= PROSPECTUS
= Bonbeck Cacao Trust
= 4,000,000 Units
# SUMMARY
~~
{{
# RISK FACTORS
#### Prospective investors should weigh these with care.
{NOUNS}
}}
# THE TRUST
~~
# FEDERAL INCOME TAX CONSIDERATIONS
~~
""",
        company="Bonbeck Cacao Trust",
    ),
)
