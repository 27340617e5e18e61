"""A maker of chocolate abroad: Form 20-F with items, with letters, with decimals and with none of these.

No rule of reading was made for these: they were written once the rules stood.
"""

from __future__ import annotations

from tests.filings.shapes.shape import Shape

COVER = """
= UNITED STATES
= SECURITIES AND EXCHANGE COMMISSION
= Washington, D.C. 20549
= FORM 20-F
☒ ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934
For the fiscal year ended December 31, 2023
= Bonbeck Cacao N.V.
(Exact name of Registrant as specified in its charter)
"""
SENTENCES = """
### The price of cocoa moves sharply, and we cannot always pass it on.
%%
### We depend on one plant.
%%
### Our licence to import may be withdrawn
%%
### We may be unable to meet the terms of our loans, which would let our lenders call them.
%
### Our founder’s interests may differ from yours.
%%
"""
NOUNS = """
### Cocoa prices
%%
### Plant safety
%
### Import licence
%%
### Financing
%%
### Controlling shareholder
%
"""
GROUPS = """
## Risks Relating to Our Business
### The price of cocoa moves sharply, and we cannot always pass it on.
%%
### We depend on one plant.
%%
## Risks Relating to Our Industry
### Our licence to import may be withdrawn
%%
## Risks Relating to Our Shares
### Our founder’s interests may differ from yours.
%%
"""
LONG = (
    "The price of the raw cocoa that we buy on the exchanges in London and New York has moved by more than "
    "half within a year on several occasions, and since we sell much of our chocolate at prices that are "
    "fixed for a season, we may be unable to pass higher costs on to the trade in time or at all."
)

SHAPES = (
    Shape(
        "items in small letters with a part before",
        f"""{COVER}
# Part I
# Item 1. Identity of Directors, Senior Management and Advisers
Not applicable.
# Item 3. Key Information
## A. [Reserved]
## B. Capitalization and indebtedness
Not applicable.
## C. Reasons for the offer and use of proceeds
Not applicable.
{{
## D. Risk factors
Our business faces significant risks. You should carefully consider them all.
{SENTENCES}
}}
# Item 4. Information on the Company
## A. History and development of the company
~~
## B. Business overview
~~~
# Item 5. Operating and Financial Review and Prospects
~~
""",
        company="Bonbeck Cacao N.V.",
        form="20-F",
        year=2023,
    ),
    Shape(
        "groups under a title in capitals",
        f"""{COVER}
# ITEM 3. KEY INFORMATION
# A. [Reserved]
{{
# D. Risk Factors
{GROUPS}
}}
# ITEM 4. INFORMATION ON THE COMPANY
## A. History and Development of the Company
~~
""",
        company="Bonbeck Cacao N.V.",
        form="20-F",
        year=2023,
    ),
    Shape(
        "a summary inside the item",
        f"""{COVER}
{{
# ITEM 3. KEY INFORMATION
## D. Risk Factors
#### Summary of Risk Factors
The main risks that we face are these:
- The price of cocoa moves sharply, and we cannot always pass it on.
- We depend on one plant.
- Our founder’s interests may differ from yours.
{SENTENCES}
}}
# ITEM 4. INFORMATION ON THE COMPANY
## A. History and Development of the Company
~~
""",
        company="Bonbeck Cacao N.V.",
        form="20-F",
        year=2023,
    ),
    Shape(
        "a table of places and no items",
        f"""= Bonbeck Cacao N.V.
= Annual Report 2023 on Form 20-F
| Form 20-F item | Where | Page |
| Item 1 Identity of directors | Not applicable | |
| Item 3.D Risk factors | Risk factors | 88 |
| Item 4 Information on the company | Our business | 4 |
| Item 5 Operating review | Performance | 40 |
# Our business
~~~
# Performance
~~~
{{
# Risk factors
You should read these with the rest of the report.
{SENTENCES}
}}
# Shares and shareholders
~~
# Legal information
~~
""",
        company="Bonbeck Cacao N.V.",
        form="20-F",
        year=2023,
    ),
    Shape(
        "decimals without full stops",
        f"""{COVER}
# 3 KEY INFORMATION
## 3.1 Selected financial data
~
## 3.2 Capitalisation and indebtedness
Not applicable.
{{
## 3.4 Risk factors
{SENTENCES}
}}
# 4 INFORMATION ON THE COMPANY
## 4.1 History and development
~~
## 4.2 Business overview
~~
""",
        company="Bonbeck Cacao N.V.",
        form="20-F",
        year=2023,
    ),
    Shape(
        "three groups under Item 3 with colons",
        f"""{COVER}
{{
# ITEM 3: KEY INFORMATION
## D. Risk Factors
{GROUPS}
## Risks Relating to Our Incorporation in Israel
### Conditions in Israel could adversely affect our business.
%%
### It may be difficult to enforce a judgment of a U.S. court against us.
%
}}
# ITEM 4: INFORMATION ON THE COMPANY
~~
""",
        company="Bonbeck Cacao N.V.",
        form="20-F",
        year=2023,
    ),
    Shape(
        "letters in brackets",
        f"""{COVER}
# ITEM 3. KEY INFORMATION
## (A) Selected Financial Data
~
## (B) Capitalization and Indebtedness
Not applicable.
{{
## (D) Risk Factors
{SENTENCES}
}}
# ITEM 4. INFORMATION ON THE COMPANY
## (A) History and Development
~~
## (B) Business Overview
~~
""",
        company="Bonbeck Cacao N.V.",
        form="20-F",
        year=2023,
    ),
    Shape(
        "a heading of many lines",
        f"""{COVER}
# Item 3. Key Information
{{
## Item 3.D. Risk factors
### {LONG}
%%
### We depend on one plant, which stands on a river that has flooded twice in ten years.
%%
### Our licence to import may be withdrawn
%%
### We may be unable to meet the terms of our loans, which would let our lenders call them.
%
}}
# Item 4. Information on the Company
~~
""",
        company="Bonbeck Cacao N.V.",
        form="20-F",
        year=2023,
    ),
)
