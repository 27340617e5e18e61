"""Full submissions: which document is the filing, and what the envelope says of it."""

from __future__ import annotations

import pytest

from viewer.filings.errors import UnreadableFiling
from viewer.filings.sources.formats import source_of
from viewer.filings.sources.submission import is_submission, open_submission

HEADER = """<SEC-DOCUMENT>0000000000-20-000001.txt : 20200301
<SEC-HEADER>0000000000-20-000001.hdr.sgml : 20200301
CONFORMED SUBMISSION TYPE:\t10-K
PUBLIC DOCUMENT COUNT:\t\t3
CONFORMED PERIOD OF REPORT:\t20191231
FILER:
\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tSALT MINES INC
\t\tFISCAL YEAR END:\t\t\t1231
</SEC-HEADER>
"""
PICTURE = "begin 644 mine.jpg\nM_]C_X  02D9)1@ ! 0$ 8 !@  #_\n`\nend"
PAGE = "<html><body><p>Item 1A. Risk Factors</p></body></html>"


def document(kind: str, content: str, *, end: str = "\n</TEXT>\n</DOCUMENT>\n") -> str:
    """A document of a submission."""
    return f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n{content}{end}"


def opened(*documents: str, header: str = HEADER) -> str:
    """The main document's content."""
    data = (header + "".join(documents) + "</SEC-DOCUMENT>\n").encode()
    assert is_submission(data)
    return open_submission("full.txt", data).content.decode().strip()


def test_document_of_the_submissions_type_is_the_filing() -> None:
    exhibit, picture = document("EX-99.1", "press release"), document("GRAPHIC", PICTURE)
    assert opened(exhibit, picture, document("10-K", "the filing")) == "the filing"


@pytest.mark.parametrize("kind", ["10-K", "10-K/A"])
def test_amendment_counts_as_the_form(kind: str) -> None:
    header = HEADER.replace("TYPE:\t10-K", "TYPE:\t10-K/A")
    assert opened(document("EX-1", "exhibit"), document(kind, "the filing"), header=header) == "the filing"


def test_first_document_that_is_no_exhibit_is_next_best() -> None:
    header = HEADER.replace("TYPE:\t10-K", "TYPE:\tDEFINITIVE")
    assert opened(document("EX-1", "exhibit"), document("S-3", "the filing"), header=header) == "the filing"


def test_envelope_tells_form_company_and_period() -> None:
    submission = open_submission("full.txt", (HEADER + document("10-K", PAGE)).encode())
    assert submission.properties == {"form": "10-K", "company": "SALT MINES INC", "period": "2019-12-31"}


def test_type_of_a_document_without_a_header_is_its_form() -> None:
    assert open_submission("x.htm", document("20-F", PAGE).encode()).properties == {"form": "20-F"}


def test_ends_may_be_missing() -> None:
    assert opened(document("10-K", "the filing", end="\n"), document("EX-1", "exhibit")) == "the filing"
    assert opened(document("10-K", "cut off", end="")[:-3], header=HEADER).startswith("cut")


def test_wrapper_of_inline_xbrl_is_taken_off() -> None:
    assert opened(document("10-K", f"<XBRL>\n{PAGE}\n</XBRL>")) == PAGE


def test_dashes_that_mail_escaped_are_put_back() -> None:
    pem = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n" + HEADER
    text = document("10-K", "Risk factors\n- ------------\n- salt\n")
    assert opened(text, header=pem) == "Risk factors\n------------\n- salt"
    assert "- -----" in opened(text)


def test_submission_without_text_is_refused() -> None:
    data = (HEADER + document("GRAPHIC", PICTURE) + document("10-K", "  \n")).encode()
    with pytest.raises(UnreadableFiling, match="none of the submission's documents holds text"):
        open_submission("full.txt", data)


@pytest.mark.parametrize(
    "data", [b"", b"<html><DOCUMENT></html>", b"A story about <DOCUMENT>", HEADER.encode()]
)
def test_what_is_no_submission(data: bytes) -> None:
    assert not is_submission(data)


def test_page_in_its_envelope_reads_as_the_page_alone() -> None:
    alone, _ = source_of("a.htm", PAGE.encode())
    full, _ = source_of("a.txt", (HEADER + document("10-K", PAGE) + document("GRAPHIC", PICTURE)).encode())
    assert (full.text, full.blocks, full.format) == (alone.text, alone.blocks, "html")
    assert full.properties["company"] == "SALT MINES INC"


def test_envelope_tells_its_day_and_its_number() -> None:
    header = HEADER.replace(
        "CONFORMED SUBMISSION", "ACCESSION NUMBER:\t\t0000000000-20-000001\nCONFORMED SUBMISSION"
    ).replace("FILER:", "FILED AS OF DATE:\t\t20200301\nFILER:")
    told = open_submission("full.txt", (header + document("10-K", PAGE)).encode()).properties
    assert (told["filed"], told["accession"]) == ("2020-03-01", "0000000000-20-000001")


@pytest.mark.parametrize(
    ("kind", "kept"), [("EX-13", True), ("EX-15.1", True), ("EX-99.1", True), ("EX-31", False)]
)
def test_a_report_among_the_exhibits_is_kept_at_hand(kind: str, *, kept: bool) -> None:
    data = (HEADER + document("10-K", PAGE) + document(kind, "a report")).encode()
    found = open_submission("full.txt", data)
    assert [name for name, _ in found.reports] == ([kind] if kept else [])
    assert kind in found.others
