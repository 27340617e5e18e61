"""Invented risk factors, each unlike the others, that the tests of the comparison build filings from."""

from __future__ import annotations

from collections.abc import Sequence

from tests.builders import build_filing
from viewer.filings.model import Filing

BOILERPLATE = (
    "Any of these events could have a material adverse effect on our business, financial condition and "
    "results of operations."
)

FERRIES = (
    "Our ferries may be laid up for longer than we plan.",
    "We operate 14 ferries between the islands. Each hull is dry-docked every second winter, and a yard that "
    "finds corrosion below the waterline keeps the vessel until the plates are replaced.",
    BOILERPLATE,
)
FUEL = (
    "A rise in the price of marine fuel would reduce our margins.",
    "Marine fuel was 31% of our operating costs for the fiscal year ended June 30, 2024. We hedge up to "
    "half of a year's consumption with swaps, and counterparties may fail to settle them.",
    BOILERPLATE,
)
HARBOUR = (
    "The harbour authority could withdraw our berths.",
    "Our berths are held under concessions that the harbour authority may end with six months' notice. "
    "Rival operators have asked for the northern quay.",
    "A withdrawn concession would leave us without a terminal on the mainland.",
)
CREW = (
    "We may fail to keep licensed deck officers.",
    "Licensed deck officers are scarce in the archipelago, and cargo lines pay them more. Without enough "
    "officers we must cancel departures, as we did on nine days last spring.",
)
TICKETS = (
    "Our ticketing system may be attacked.",
    "Passengers buy most tickets on our website. Intruders could read payment data, and a long outage at "
    "the height of summer would leave cabins unsold.",
    "We keep:",
    "names and passports of passengers;",
    "numbers of payment cards; and",
    "schedules of school excursions.",
)
WEATHER = (
    "Storms may close the routes for weeks.",
    "Waves above four metres close the outer route. A stormy autumn costs us sailings that no later month "
    "makes good, and insurers exclude most of the loss.",
)
ALL = (FERRIES, FUEL, HARBOUR, CREW, TICKETS, WEATHER)


def filing(*factors: Sequence[str], year: int = 2024, categories: Sequence[str | None] = ()) -> Filing:
    """A filing of these factors; ``categories`` names the category of each, where given."""
    named = [*categories, *[None] * (len(factors) - len(categories))]
    return build_filing("Archipelago Lines", list(zip(named, factors, strict=True)), year)
