"""A company, its list and its filings, from a server that speaks as EDGAR does."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from tests.edgar.conftest import Asking
from tests.edgar.standin import (
    BUSY_PAGE,
    SITE_PAGE,
    StandIn,
    accession,
    cut,
    document,
    down,
    says,
    whole,
)
from viewer.edgar.choice import chosen
from viewer.edgar.edgar import YOUNG_LISTING, Edgar
from viewer.edgar.errors import (
    BadAnswer,
    EdgarError,
    NoContact,
    NoSuchCompany,
    NoSuchFiling,
    RefusedByEdgar,
    SeveralCompanies,
    TooBusy,
    Unreachable,
)
from viewer.edgar.model import EdgarFiling
from viewer.filings.errors import Cancelled

CIK = 1000001


def latest(edgar: Edgar) -> EdgarFiling:
    return chosen(edgar.listing(edgar.company("hrbl")).filings, "20-F", 1)[0]


@pytest.mark.parametrize(
    "words", ["HRBL", "hrbl", "1000001", "CIK0001000001", "Harbour Line Corp", "harbour"]
)
def test_a_company_is_found_by_ticker_number_and_name(edgar: Edgar, words: str) -> None:
    assert edgar.company(words).cik == CIK


def test_all_tickers_of_a_company_are_its_own(edgar: Edgar) -> None:
    found = edgar.company("pier.b")
    assert (found.cik, found.tickers) == (1000002, ("PIER", "PIER-B"))


def test_a_name_that_several_have_is_not_guessed(edgar: Edgar) -> None:
    with pytest.raises(
        SeveralCompanies, match=r"Pier & Quay Holdings Inc\. \(PIER\), Pier Quarries Ltd \(PQR\)"
    ):
        edgar.company("pier q")
    assert [each.cik for each in edgar.find("pier q")] == [1000002, 1000003]


@pytest.mark.parametrize("words", ["zeppelin", "999999", "", "???"])
def test_an_unknown_company_is_told(edgar: Edgar, words: str) -> None:
    with pytest.raises(NoSuchCompany):
        edgar.company(words)


def test_a_list_has_all_its_parts_the_latest_filing_first(edgar: Edgar) -> None:
    listing = edgar.listing(edgar.company("HRBL"))
    assert listing.company.name == "Harbour Line Corp"
    assert [each.form for each in listing.filings] == ["20-F", "6-K", "20-F/A", "20-F", "20-F", "20-F"]
    assert listing.filings[0].period == date(2025, 3, 31)
    assert listing.filings[-1].filed == date(2000, 6, 30)
    assert not listing.stale


def test_older_parts_are_fetched_only_when_there_is_not_enough(edgar: Edgar, server: StandIn) -> None:
    edgar.listing(edgar.company("HRBL"), lambda filings: len(filings) >= 5)
    assert not any("submissions-001" in path for path in server.paths())
    edgar.listing(edgar.company("HRBL"), lambda filings: len(filings) >= 6)
    assert any("submissions-001" in path for path in server.paths())


def test_a_filing_comes_as_it_is_and_is_asked_for_once(edgar: Edgar, asking: Asking, server: StandIn) -> None:
    filing = latest(edgar)
    path = edgar.fetch(filing)
    assert path.read_bytes() == document("hrbl-20250331.htm")
    assert path.suffix == ".htm"
    asked = len(server.asked)
    assert asking(None).fetch(filing) == path
    assert len(server.asked) == asked


def test_a_filing_without_a_main_document_is_fetched_whole(edgar: Edgar) -> None:
    old = edgar.listing(edgar.company("HRBL")).filings[-1]
    assert old.document == ""
    assert edgar.fetch(old).read_bytes() == whole(accession(1))
    assert edgar.fetch(latest(edgar), whole=True).read_bytes() == whole(accession(24005))


def test_a_kept_file_that_was_changed_is_fetched_again(edgar: Edgar) -> None:
    filing = latest(edgar)
    path = edgar.fetch(filing)
    path.write_bytes(b"damaged")
    assert edgar.fetch(filing).read_bytes() == document("hrbl-20250331.htm")


def test_every_request_says_whom_the_sec_may_write_to(edgar: Edgar, server: StandIn) -> None:
    edgar.fetch(latest(edgar))
    agents = {each.headers["User-Agent"] for each in server.asked}
    assert len(agents) == 1
    assert agents.pop().endswith("A Reviewer reviewer@example.com")


def test_nothing_is_asked_before_the_user_has_said_whom(asking: Asking, server: StandIn) -> None:
    with pytest.raises(NoContact, match="--contact"):
        asking(None).company("HRBL")
    assert server.asked == []


def test_a_refusal_is_not_asked_again(edgar: Edgar, server: StandIn) -> None:
    server.faults = [says(403)]
    with pytest.raises(RefusedByEdgar, match="status 403"):
        edgar.company("HRBL")
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_what_is_busy_is_asked_again(edgar: Edgar, server: StandIn, waited: list[float], status: int) -> None:
    server.faults = [says(status), says(status)]
    assert edgar.company("HRBL").cik == CIK
    assert len(server.asked) == 3
    assert sum(waited) == pytest.approx(1 + 2, abs=0.6)


def test_the_time_that_edgar_names_is_waited(edgar: Edgar, server: StandIn, waited: list[float]) -> None:
    server.faults = [says(429, Retry_After="7")]
    assert edgar.company("HRBL").cik == CIK
    assert sum(waited) == pytest.approx(7, abs=0.6)


def test_what_stays_busy_is_told(edgar: Edgar, server: StandIn) -> None:
    server.faults = [says(503)] * 5
    with pytest.raises(TooBusy, match="Try again in ten minutes"):
        edgar.company("HRBL")
    assert len(server.asked) == 5


def test_a_busy_page_with_a_good_status_is_no_filing(edgar: Edgar, server: StandIn) -> None:
    filing = latest(edgar)
    server.faults = [says(200, BUSY_PAGE)]
    assert edgar.fetch(filing).read_bytes() == document("hrbl-20250331.htm")


@pytest.mark.parametrize("page", [SITE_PAGE, b"", b"  \n"])
def test_a_page_of_the_site_is_no_filing(edgar: Edgar, server: StandIn, page: bytes) -> None:
    filing = latest(edgar)
    server.faults = [says(200, page)]
    with pytest.raises(BadAnswer):
        edgar.fetch(filing)
    assert edgar.fetch(filing).read_bytes() == document("hrbl-20250331.htm")


@pytest.mark.parametrize("page", [SITE_PAGE, b"[]", b"{", b'{"0": 1}', b"[" * 100_000])
def test_a_list_that_is_none_is_told(edgar: Edgar, server: StandIn, page: bytes) -> None:
    server.faults = [says(200, page)]
    with pytest.raises(BadAnswer):
        edgar.company("HRBL")
    assert edgar.company("HRBL").cik == CIK


def test_the_list_of_another_company_is_not_taken(edgar: Edgar, server: StandIn) -> None:
    server.pages["/submissions/CIK0001000003.json"] = server.pages["/submissions/CIK0001000001.json"]
    with pytest.raises(BadAnswer, match="another company"):
        edgar.company("1000003")


def test_an_answer_that_breaks_off_is_gone_on_with(edgar: Edgar, server: StandIn) -> None:
    filing = edgar.listing(edgar.company("HRBL")).filings[-1]
    server.faults = [cut, cut]
    assert edgar.fetch(filing).read_bytes() == whole(filing.accession)
    first, second, third = server.asked[-3:]
    assert "gzip" in first.headers["Accept-Encoding"]
    assert (second.headers["Accept-Encoding"], second.headers.get("Range")) == ("identity", None)
    assert third.headers["Range"] == f"bytes={len(whole(filing.accession)) // 2}-"


def test_what_came_before_all_was_given_up_is_not_asked_for_again(edgar: Edgar, server: StandIn) -> None:
    filing = edgar.listing(edgar.company("HRBL")).filings[-1]
    server.faults = [cut, cut, down, down, down]
    with pytest.raises(EdgarError):
        edgar.fetch(filing)
    assert edgar.fetch(filing).read_bytes() == whole(filing.accession)
    assert server.asked[-1].headers["Range"] == f"bytes={len(whole(filing.accession)) // 2}-"
    assert not list(edgar.fetch(filing).parent.glob("*.part*"))


def test_a_file_that_has_changed_meanwhile_is_fetched_from_its_start(edgar: Edgar, server: StandIn) -> None:
    filing = edgar.listing(edgar.company("HRBL")).filings[-1]
    server.faults = [cut, cut, says(200, b"<SEC-DOCUMENT>new\n</SEC-DOCUMENT>", ETag='"version-2"')]
    assert edgar.fetch(filing).read_bytes() == b"<SEC-DOCUMENT>new\n</SEC-DOCUMENT>"


def test_a_submission_whose_end_is_missing_is_asked_for_again(edgar: Edgar, server: StandIn) -> None:
    filing = edgar.listing(edgar.company("HRBL")).filings[-1]
    server.faults = [says(200, b"<SEC-DOCUMENT>half", ETag='"version-1"')]
    assert edgar.fetch(filing).read_bytes() == whole(filing.accession)


def test_a_part_that_is_the_whole_already_is_fetched_anew(edgar: Edgar, server: StandIn) -> None:
    filing = edgar.listing(edgar.company("HRBL")).filings[-1]
    server.faults = [cut, cut, says(416)]
    assert edgar.fetch(filing).read_bytes() == whole(filing.accession)
    assert server.asked[-2].headers.get("Range")
    assert server.asked[-1].headers.get("Range") is None


def test_a_network_that_is_down_is_told(edgar: Edgar, server: StandIn) -> None:
    server.faults = [down] * 5
    with pytest.raises(Unreachable, match="Is there a network"):
        edgar.company("HRBL")


def test_an_old_list_serves_without_a_network_and_is_told_to_be_old(asking: Asking, server: StandIn) -> None:
    edgar = asking()
    filing = latest(edgar)
    path = edgar.fetch(filing)
    server.faults = [down] * 100
    later = asking(now=lambda: datetime.now(UTC) + timedelta(days=30))
    listing = later.listing(later.company("HRBL"))
    assert listing.stale
    assert len(listing.filings) == 6
    assert later.fetch(filing) == path


def test_a_young_list_is_not_asked_for_again(asking: Asking, server: StandIn) -> None:
    edgar = asking()
    edgar.listing(edgar.company("HRBL"))
    asked = len(server.asked)
    edgar.listing(edgar.company("HRBL"))
    assert len(server.asked) == asked
    late = asking(now=lambda: datetime.now(UTC) + YOUNG_LISTING + timedelta(minutes=1))
    assert not late.listing(late.company("HRBL")).stale
    assert len(server.asked) == asked + 2


def test_a_redirect_within_edgar_is_followed_and_none_away_from_it(edgar: Edgar, server: StandIn) -> None:
    server.faults = [says(302, Location="/files/company_tickers.json")]
    assert edgar.company("HRBL").cik == CIK
    filing = latest(edgar)
    server.faults = [says(302, Location="http://127.0.0.2:9/elsewhere")]
    with pytest.raises(BadAnswer, match="away from EDGAR"):
        edgar.fetch(filing)
    server.faults = [says(302, Location=f"/Archives/{at}") for at in range(9)]
    with pytest.raises(BadAnswer, match="without end"):
        edgar.fetch(filing)


def test_a_filing_that_is_not_there_is_told(edgar: Edgar, server: StandIn) -> None:
    filing = latest(edgar)
    server.pages = {}
    with pytest.raises(NoSuchFiling, match="no such file"):
        edgar.fetch(filing)


def test_the_user_can_give_up_while_it_is_waited(edgar: Edgar, server: StandIn, waited: list[float]) -> None:
    filing = latest(edgar)
    server.faults = [says(429, Retry_After="50")]
    before = len(waited)
    with pytest.raises(Cancelled):
        edgar.fetch(filing, should_cancel=lambda: len(waited) > before + 20)
    assert sum(waited[before:]) < 10


def test_how_much_has_come_is_told(edgar: Edgar) -> None:
    told: list[float] = []
    edgar.fetch(latest(edgar), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_requests_come_no_faster_than_the_rule_allows(
    asking: Asking, server: StandIn, tmp_path: Path
) -> None:
    import time  # the clock itself is what is tested

    edgar = asking(sleep=time.sleep)
    for filing in edgar.listing(edgar.company("HRBL")).filings:
        edgar.fetch(filing)
    times = [each.at for each in server.asked]
    assert len(times) == 9
    # Ten times would be too fast if they came at once; the last pause may be short of its end by a tick.
    assert times[-1] - times[0] >= 8 * 0.125 - 0.05
    assert all(later - earlier > 0.05 for earlier, later in pairwise(times))
