"""A maker of chocolate whose reports are European, Japanese or Canadian, and come on Forms 6-K and 40-F.

No rule of reading was made for these: they were written once the rules stood.
"""

from __future__ import annotations

from tests.filings.shapes.chocolate import NOUNS, SENTENCES
from tests.filings.shapes.shape import Shape

SHAPES = (
    Shape(
        "risks by number in a registration document",
        """= Bonbeck Cacao SA
= UNIVERSAL REGISTRATION DOCUMENT 2023
# 2 ACTIVITIES
~~
# 3 RISK FACTORS AND INTERNAL CONTROL
{
## 3.1 Risk factors
The group has reviewed its risks. They are set out below in four groups.
### 3.1.1 Cocoa prices
%%
### 3.1.2 Plant safety
%
### 3.1.3 Import licence
%%
### 3.1.4 Financing
%%
}
## 3.2 Internal control and risk management
~~
## 3.3 Insurance
~~
# 4 CORPORATE GOVERNANCE
~~
""",
        company="Bonbeck Cacao SA",
        year=2023,
    ),
    Shape(
        "kinds of risks in a combined report",
        """= Bonbeck Kakao AG
= Annual Report 2023
# Combined management report
## Fundamentals of the group
~~
## Economic report
~~
{
## Risk and opportunity report
The board of management is responsible for the system that finds risks early.
### Procurement risks
%%
### Production risks
%
### Legal and regulatory risks
%%
### Financial risks
%%
}
## Forecast report
~~
## Takeover-related information
~~
# Consolidated financial statements
~~
""",
        company="Bonbeck Kakao AG",
        year=2023,
    ),
    Shape(
        "captions of strategy and change",
        """= Bonbeck Cocoa plc
= Annual Report and Accounts 2023
# Strategic report
## Chair’s statement
~
{
## Principal risks and uncertainties
The directors have carried out a robust assessment.
### Cocoa prices
#### Link to strategy
Growth.
#### Description
%
#### Mitigation
~
#### Change in year
Up.
### Plant safety
#### Link to strategy
Quality.
#### Description
%
#### Mitigation
~
#### Change in year
No change.
### Import licence
#### Link to strategy
Growth.
#### Description
%
#### Mitigation
~
#### Change in year
Down.
}
## Viability statement
~
## Non-financial and sustainability information statement
~
# Governance
## Board of directors
~~
""",
        company="Bonbeck Cocoa plc",
        year=2023,
    ),
    Shape(
        "risks and how they are managed",
        f"""= Bonbeck Kakao AB
= Annual report 2023
# Directors’ report
## Operations
~~
{{
## Risks and risk management
Bonbeck’s board sets how much risk may be taken.
{NOUNS}
}}
## Proposed distribution of earnings
~
# Corporate governance report
~~
""",
        company="Bonbeck Kakao AB",
        year=2023,
    ),
    Shape(
        "an annual information form with contents",
        f"""= BONBECK CACAO INC.
= ANNUAL INFORMATION FORM
For the year ended December 31, 2023
= March 14, 2024
# TABLE OF CONTENTS
| CORPORATE STRUCTURE | 4 |
| RISK FACTORS | 22 |
| DIVIDENDS AND DISTRIBUTIONS | 40 |
# CORPORATE STRUCTURE
~~
# DESCRIPTION OF THE BUSINESS
~~
{{
# RISK FACTORS
Investors should consider the following before they buy shares.
{NOUNS}
}}
# DIVIDENDS AND DISTRIBUTIONS
~
# DESCRIPTION OF CAPITAL STRUCTURE
~
# MARKET FOR SECURITIES
~
# DIRECTORS AND OFFICERS
~
""",
        company="BONBECK CACAO INC.",
        year=2023,
    ),
    Shape(
        "a Form 40-F with risks of its own",
        f"""= UNITED STATES SECURITIES AND EXCHANGE COMMISSION
= FORM 40-F
☒ ANNUAL REPORT PURSUANT TO SECTION 13(a) OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934
For the fiscal year ended December 31, 2023
= Bonbeck Cacao Inc.
(Exact name of Registrant as specified in its charter)
# PRINCIPAL DOCUMENTS
~
{{
# ADDITIONAL RISK FACTORS
{SENTENCES}
}}
# DISCLOSURE CONTROLS AND PROCEDURES
~
# AUDIT COMMITTEE FINANCIAL EXPERT
~
# CODE OF ETHICS
~
# UNDERTAKING
~
# SIGNATURES
~
""",
        company="Bonbeck Cacao Inc.",
        form="40-F",
        year=2023,
    ),
    Shape(
        "business risks counted in brackets",
        """= FORM 6-K
= REPORT OF FOREIGN PRIVATE ISSUER
For the month of June 2024
= Bonbeck Cacao Kabushiki Kaisha
(Translation of registrant’s name into English)
= Annual Securities Report
Fiscal year ended March 31, 2024
# I. Overview of the Company
~~
# II. Business Overview
## 1. Management Policy and Issues to Be Addressed
~~
{
## 3. Business and Other Risks
The following are the main risks that management is aware of.
### Cocoa prices
%%
### Plant safety
%
### Import licence
%%
}
## 4. Analysis by Management of Financial Position and Results
~~
## 5. Material Contracts
~
""",
        company="Bonbeck Cacao Kabushiki Kaisha",
        form="6-K",
        year=2024,
    ),
    Shape(
        "half a year with risks of its own",
        f"""= FORM 6-K
For the month of August 2024
= Bonbeck Cacao N.V.
(Translation of registrant’s name into English)
# Interim report
## Key figures
~
## Business review
~~
{{
## Principal risks and uncertainties
In addition to those in our annual report, we see these for the second half.
{NOUNS}
}}
## Responsibility statement
~
# Condensed consolidated interim financial statements
~~
""",
        company="Bonbeck Cacao N.V.",
        form="6-K",
        year=2024,
    ),
    Shape(
        "chapters by bare numbers",
        """= Bonbeck Cacao Holding AG
= Annual Report 2023
# 1 Letter to shareholders
~
# 2 Business review
~~
{
# 3 Key risks
### 3.1 Cocoa prices
%%
### 3.2 Plant safety
%
### 3.3 Import licence
%%
}
# 4 Corporate governance
~~
# 5 Compensation report
~
""",
        company="Bonbeck Cacao Holding AG",
        year=2023,
    ),
)
