"""Inline-XBRL pages of an invented company, as many facts as a test asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.filings import read
from viewer.filings.model import Filing

_NAMESPACES = (
    'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance" '
    'xmlns:xbrldi="http://xbrl.org/2006/xbrldi"'
)
UNITS = (
    '<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>'
    '<xbrli:unit id="shares"><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unit>'
    '<xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>'
    '<xbrli:unit id="usdPerShare"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD'
    "</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure>"
    "</xbrli:unitDenominator></xbrli:divide></xbrli:unit>"
)


@dataclass(frozen=True)
class Tagged:
    """A row of the statements: ``Tagged("us-gaap:NetIncomeLoss", "8,300", "2024", sign="-")``."""

    concept: str
    written: str
    context: str = "FY2024"
    unit: str = "usd"
    scale: int = 6
    sign: str = ""
    form: str = "ixt:num-dot-decimal"
    decimals: str = "-6"

    @property
    def element(self) -> str:
        """The tag around the number."""
        sign = f' sign="{self.sign}"' if self.sign else ""
        return (
            f'<ix:nonFraction unitRef="{self.unit}" contextRef="{self.context}" decimals="{self.decimals}" '
            f'name="{self.concept}" format="{self.form}" scale="{self.scale}"{sign}>{self.written}'
            "</ix:nonFraction>"
        )


def context(name: str, end: str, start: str = "", **members: str) -> str:
    """A context: ``context("FY2024", "2024-12-31", "2024-01-01", ClassOfStock="ex:ClassAMember")``."""
    days = (
        f"<xbrli:startDate>{start}</xbrli:startDate><xbrli:endDate>{end}</xbrli:endDate>"
        if start
        else f"<xbrli:instant>{end}</xbrli:instant>"
    )
    parts = "".join(
        f'<xbrldi:explicitMember dimension="ex:{axis}Axis">{member}</xbrldi:explicitMember>'
        for axis, member in members.items()
    )
    segment = f"<xbrli:segment>{parts}</xbrli:segment>" if parts else ""
    return (
        f'<xbrli:context id="{name}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000000000'
        f"</xbrli:identifier>{segment}</xbrli:entity><xbrli:period>{days}</xbrli:period></xbrli:context>"
    )


CONTEXTS = (
    context("FY2024", "2024-12-31", "2024-01-01")
    + context("FY2023", "2023-12-31", "2023-01-01")
    + context("Q42024", "2024-12-31", "2024-10-01")
    + context("End2024", "2024-12-31")
    + context("End2023", "2023-12-31")
    + context("Cover", "2025-02-14")
    + context("Docks2024", "2024-12-31", "2024-01-01", Segments="ex:DocksMember")
    + context("ClassA", "2025-02-14", ClassOfStock="ex:CommonClassAMember")
    + context("Notes2031", "2024-12-31", Debt="ex:SeniorNotesDue2031Member")
)
_FILLER = (
    "<p>Many things may go wrong with docks, ferries and the people who run them, and some of them will. "
    "We describe below those that we think matter most to those who hold our shares.</p>"
)


def page(risks: Sequence[str], facts: Sequence[Tagged], contexts: str = CONTEXTS, *, year: int = 2024) -> str:
    """An annual report with some paragraphs of risk factors, and statements with some facts."""
    rows = "".join(
        f"<tr><td>{fact.concept}</td><td>{fact.element}</td><td>1</td><td>2</td></tr>" for fact in facts
    )
    paragraphs = "".join(f"<p>{risk}</p>" for risk in risks)
    return (
        f"<html {_NAMESPACES}><body><div style='display:none'><ix:header><ix:resources>{contexts}{UNITS}"
        "</ix:resources></ix:header></div>"
        '<p><ix:nonNumeric name="dei:DocumentType" contextRef="FY2024">10-K</ix:nonNumeric></p>'
        '<p><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="FY2024">Kettle Quay Inc.'
        "</ix:nonNumeric></p>"
        f'<p>For the fiscal year ended <ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="FY2024">'
        f"December 31, {year}</ix:nonNumeric></p>"
        f'<p><ix:nonNumeric name="dei:DocumentFiscalYearFocus" contextRef="FY2024">{year}</ix:nonNumeric>'
        '<ix:nonNumeric name="dei:DocumentFiscalPeriodFocus" contextRef="FY2024">FY</ix:nonNumeric></p>'
        f"<p><b>Item 1. Business</b></p>{_FILLER}<p><b>Item 1A. Risk Factors</b></p>{_FILLER}"
        f"<p><b><i>Our docks may close and our ferries may stop.</i></b></p>{_FILLER}{paragraphs}"
        f"<p><b><i>Our people may leave us for others.</i></b></p>{_FILLER}"
        f"<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p><p><b>Item 8. Statements</b></p>"
        f"<table>{rows}</table></body></html>"
    )


def tagged_filing(folder: Path, risks: Sequence[str], facts: Sequence[Tagged], name: str = "a.htm") -> Filing:
    """The same, written and read."""
    path = folder / name
    path.write_text(page(risks, facts), "utf-8")
    return read(path)
