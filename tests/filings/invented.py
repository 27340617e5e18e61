"""Risk factors of invented issuers, and the headings that a reader finds in them.

Each sets its headings without any markup, and each holds single sentences that are no headings: closing
sentences, introductions to lists, references, a claim after a list that goes on with the same risk.
"""

from __future__ import annotations

BREWERY = """\
Item 1. Business

We brew beer in three towns.

Item 1A. Risk Factors

You should read the following risks together with the rest of this report. Any of them could hurt us.

A poor barley harvest could raise our costs and reduce our margins.

Barley is the largest part of what we pay for raw materials. In the fiscal year ended June 30, 2019 we paid
$41.2 million for it. A drought, a wet summer or a blight may cut the harvest, and we cannot always pass
higher
prices on to the pubs and shops that buy from us.

Our contracts with growers run for:

- one year, in the case of winter barley;
- two years, in the case of spring barley; and
- up to five years where the grower has invested in storage.

If growers fail to deliver under those contracts, we may have to buy barley on the open market.

We may be unable to renew the leases of our brewpubs.

Eleven of our fourteen brewpubs stand on leased land. The leases of four end within two years. Landlords
in the
town centres where we trade have turned to residential building, and some have told us that they do not
wish to
renew.

Please see Item 2, "Properties", for the terms of our leases.

Beer drinkers' tastes are changing, and we may fail to follow them.

Sales of strong ale fell by 6% last year while sales of low-alcohol beer rose. We have launched two
low-alcohol
beers, but we cannot be certain that they will find drinkers.

Our competitors have advantages over us, including:

- larger advertising budgets,
- wider distribution, and
- cellars

 in every large town.

Any loss of market share to these competitors could have a material adverse effect on our results.

We depend on Mr. Aldous Finch, our master brewer.

Mr. Finch has developed every recipe that we sell. He is 67 and has not told us when he will retire.
None of our
other brewers has his experience, and it may take years to train one.

Higher duty on alcohol would reduce demand for our beer

The government reviews duty each spring. An increase would oblige us to raise prices or to earn less on each
barrel.

For more information, see "Regulation of Brewing" in Item 1.

Item 1B. Unresolved Staff Comments

None.
"""

BREWERY_HEADINGS = (
    "A poor barley harvest could raise our costs and reduce our margins.",
    "We may be unable to renew the leases of our brewpubs.",
    "Beer drinkers' tastes are changing, and we may fail to follow them.",
    "We depend on Mr. Aldous Finch, our master brewer.",
    "Higher duty on alcohol would reduce demand for our beer",
)

CLINIC = """\
# ITEM 3. KEY INFORMATION

## D. RISK FACTORS

RISKS RELATED TO OUR PRODUCTS

Our lead compound may fail in clinical trials

We have one compound in Phase 2 trials. Most compounds that enter Phase 2 never reach patients. The
trial may show
that ours does not work, or that it does harm, and we would then have spent €38 million for nothing.

The trial has been delayed twice because hospitals enrolled fewer patients than we had planned.

Regulators may ask for further studies

The agencies that decide on approval have wide discretion. They may find our studies too small or too
short. A
further study would take two years at least.

We cannot predict when, or whether, any of our compounds will be approved.

RISKS RELATED TO OUR FINANCES

We have never earned a profit and may never do so

Since our foundation in 2011 we have lost €112 million. We expect to lose money for years to come, for
research
costs rise with each stage of development.

Dilution from future share issues

We will need more capital than we have. If we raise it by issuing shares, each existing share will stand
for a
smaller part of the company. Lenders may ask for terms that tie our hands.

A fall in the share price may follow

The shares of small drug companies rise and fall steeply. Investors who sold after bad news from another
company
have in the past sold ours as well.

# ITEM 4. INFORMATION ON THE COMPANY
"""

CLINIC_HEADINGS = (
    "Our lead compound may fail in clinical trials",
    "Regulators may ask for further studies",
    "We have never earned a profit and may never do so",
    "Dilution from future share issues",
    "A fall in the share price may follow",
)

QUARRY = """\
                                   RISK FACTORS

     An investment in the shares involves a high degree of risk.  You should
consider the following factors before you buy.

Demand for stone follows the building trade, which has declined for two
years.

     Four fifths of what we quarry goes into roads and houses.  Fewer houses
were begun last year than in any year since 1995, and the government has put
off the building of two motor-
ways.  If building does not recover, we will sell less stone and may have to
close a quarry.

                                       17

Our quarries could be closed for a breach of their permits.

     Each quarry has a permit that limits noise, dust and the hours of
blasting.  An inspector found in March that the northern quarry had blasted
after dark, and we were fined.  A second breach could cost us the permit.  Any
such closure would put our deliveries to the railway

                                       18

at risk, and the railway could claim damages.

Blasting is dangerous, and an accident could lead to claims beyond our
insurance.

     We store explosives on three sites.  Our insurance pays up to $5 million
for an accident.  Claims after the accident at another company's quarry came
to more than twice that sum.

     These risks cannot be avoided altogether.

                                 USE OF PROCEEDS

     We will use the proceeds to repay debt.
"""

QUARRY_HEADINGS = (
    "Demand for stone follows the building trade, which has declined for two years.",
    "Our quarries could be closed for a breach of their permits.",
    "Blasting is dangerous, and an accident could lead to claims beyond our insurance.",
)
