"""A weaver of sailcloth: factors of two lines, parts of factors, annexes, kinds of risk, long titles."""

from __future__ import annotations

from tests.filings.shapes.shape import Shape

_COVER = """= FORM 10-K
For the fiscal year ended December 31, 2023
= Corran Sailcloth, Inc.
(Exact name of registrant as specified in its charter)
# PART I
## Item 1. Business
~~
"""
_AFTER = """## Item 1B. Unresolved Staff Comments
None.
## Item 2. Properties
~
## Item 3. Legal Proceedings
~
"""
_ON_MILLS = (
    "## Risks Related to Our Mills, Our Looms, Our Growers, Our Weavers and Others on Whom the Making of Our "
    "Cloth Depends in the Valleys in Which We Work"
)
_ON_DEBT = (
    "## Risks Related to Our Debt, Our Lenders, Our Shares, Our Founder’s Family and the Exchange on Which "
    "Our Shares Are Listed Under the Rules for Controlled Companies"
)
_OF = {"company": "Corran Sailcloth, Inc.", "form": "10-K", "year": 2023}

SHAPES = (
    Shape(
        "parts in weaker type inside two factors",
        f"""{_COVER}{{
## Item 1A. Risk Factors
### Rules on what we weave may change, and cost us.
%
#### Flame-proofing
%
#### Dyes
%
### Our looms may break down.
%
### Taxes may rise in each state that we sell to.
%
#### Corran
%
#### The islands
%
### Our lenders may call our loans.
%
}}
{_AFTER}""",
        **_OF,
        typed=False,
    ),
    Shape(
        "headings with a second line in weaker type",
        f"""{_COVER}{{
## Item 1A. Risk Factors
### Our looms are old.
#### Thirty-one of forty were built before 1970, and no firm makes parts for them.
%
### Hemp may run short.
#### It is grown in three valleys, of which one floods.
%
### We owe a great deal.
#### Our debt falls due in 2026.
%%
}}
{_AFTER}""",
        **_OF,
        typed=False,
    ),
    Shape(
        "an annex of risks",
        """= FORM 6-K
REPORT OF FOREIGN PRIVATE ISSUER
For the month of March 2024
= Corran Sailcloth plc
# Results for 2023
~~
# Appendix A: Reconciliation
~
{
# Appendix B: Principal risks and uncertainties
They are as follows.
### Supply of hemp
%%
### Age of the looms
%
### Lease of the quay
%%
### Debt
%
}
# Appendix C: Related party transactions
~
""",
        company="Corran Sailcloth plc",
        form="6-K",
    ),
    Shape(
        "kinds of risk as headings",
        f"""{_COVER}{{
## Item 1A. Risk Factors
### Credit Risk
%%
### Interest Rate Risk
%
### Liquidity Risk
%%
### Operational Risk
%
### Reputation Risk
%
}}
{_AFTER}""",
        **_OF,
        doubted=False,
    ),
    Shape(
        "titles of groups with a clause in them",
        f"""{_COVER}{{
## Item 1A. Risk Factors
{_ON_MILLS}
### Our looms may break down.
%
### Hemp may run short.
%%
{_ON_DEBT}
### We owe more than we earn in three years.
%
### Our founder’s family can outvote you.
%%
}}
{_AFTER}""",
        **_OF,
    ),
    Shape(
        "titles that end with a colon",
        f"""{_COVER}{{
## Item 1A. Risk Factors
### Hemp:
%%
### Looms:
%
### Lease of the quay:
%
### Debt and lenders:
%%
}}
{_AFTER}""",
        **_OF,
        doubted=False,
    ),
    Shape(
        "one-word titles with captions under each",
        """= Corran Sailcloth plc
= Annual Report 2023
# Strategic report
## Our business
~~
{
## Our principal risks and uncertainties
The Board has assessed these.
### Supply of hemp
#### Link to strategy
Grow, Weave
#### What could happen
%
#### What we do
%
### Looms
#### Link to strategy
Weave
#### What could happen
%
#### What we do
%
### Debt
#### Link to strategy
Fund
#### What could happen
%
#### What we do
%
}
## Viability statement
~
# Directors’ report
~~
""",
        company="Corran Sailcloth plc",
        year=2023,
        typed=False,
    ),
    Shape(
        "parts of risk factors on a merger and on the company",
        """= FORM S-4
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933
= Corran Sailcloth, Inc.
(Exact name of registrant as specified in its charter)
# SUMMARY
~~
{
# RISK FACTORS
## Risk Factors Relating to the Merger
### The merger may not close.
%%
### The number of shares that you get is not fixed.
%
## Risk Factors Relating to Corran
### Our looms may break down.
%
### We owe more than we earn in three years.
%%
}
# THE SPECIAL MEETING
~~
# THE MERGER
~~~
""",
        company="Corran Sailcloth, Inc.",
        form="S-4",
    ),
)
