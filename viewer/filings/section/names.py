"""What a section of risks, and what may follow it, is called: "Risk Factors", "Principal risks", "Outlook".

A prospectus calls it "Risk Factors", a European report "Principal risks and uncertainties" or "Risk report",
a report of before 2005 "Factors That May Affect Future Results". What comes after it has names as well, of
three kinds: such as title nothing else ("Unresolved Staff Comments"), such as hardly title a risk
("Directors’ remuneration report"), and such as may ("Dilution", "Cybersecurity").
"""

from __future__ import annotations

import re
from enum import Enum

BLANK = r"[ \t\u00a0]"
_B = BLANK
_GAP = rf"(?:{_B}++\n?{_B}*+|\n{_B}*+)"
"""Between two words of a title, which may go on on the next line."""
_CLASS_OR_BLANK = re.compile(r"(\[[^\[\]]*\])| (?!\?)")


def spread(word: str) -> str:
    """Match a word whose letters OCR or kerning has set apart ("RI SK")."""
    return r"[ \u00a0]?".join(word)


def _any(*phrases: str) -> str:
    """Match one of several phrases, their words parted by any blanks; a blank in brackets stays one."""
    return "|".join(_CLASS_OR_BLANK.sub(lambda m: m.group(1) or _GAP, phrase) for phrase in phrases)


RISK_FACTORS = rf"{spread('risk')}[ \t\u00a0*_]*+\n?{_B}*+{spread('factors')}"
_REPORTS = _any(
    r"(?:(?:our|key|main|principal|major|significant|material|the group[’']s|group|business) ){0,3}"
    r"risks (?:and|&) (?:principal |key )?(?:uncertainties|opportunities)",
    r"(?:our |the group[’']s )?(?:key|main|principal|material) (?:business )?risks(?: factors)?",
    r"(?:group )?(?:opportunities|opportunity) (?:and|&) risks?(?: report)?",
    r"(?:management )?report on (?:the )?(?:risks?(?: (?:and|&) (?:opportunit(?:ies|y)|chances?))?"
    r"|opportunit(?:ies|y) (?:and|&) risks?)",
    r"risks?(?: (?:and|&) (?:opportunit(?:ies|y)|chances?))? report",
    r"risks? (?:and|&) (?:risk management|other risk factors)",
    r"(?:business|operational|business(?:.related)? and other)(?:.related)? risks(?: and uncertainties)?",
    r"issues and uncertainties",
)
_OLDER = (
    rf"(?:(?:additional|certain|important|other|cautionary){_B}++)?+(?:risk{_B}++)?+factors{_B}++"
    rf"(?:(?:that|which){_B}++(?:may|could|might){_B}++(?:affect|impact|influence)|affecting|to{_B}++consider)"
    rf"[^\n.:;|]{{0,80}}|certain{_B}++(?:risks|factors|considerations)"
)
_JOINT = (
    rf"[a-z](?=[^\n]{{0,70}}?(?:and|&|/){_B}*+risk{_B}++factors{_B}*+$)"
    rf"[^\n.:;|]{{0,70}}?(?:and|&|/){_B}*+risk{_B}++factors"
)
NAME = (
    rf"(?:(?:(?:additional|certain|further|new|other|supplementa(?:l|ry)|updated"
    rf"|principal|key|main|material|significant){_B}++)?+{RISK_FACTORS}"
    rf"(?!{_B}++(?:that|which|affecting|to{_B}++consider)\b)|investment{_B}++considerations"
    rf"|(?:(?:additional|certain|selected|key|important|principal){_B}++)?+risk{_GAP}considerations|(?P<report>{_REPORTS})"
    rf"|(?P<joint>{_JOINT})|(?P<caption>{_OLDER}))(?![\w’'])"
)
"""How sections of risks are called: in groups, the names of reports, joint ones, and those of before 2005."""

NOTE = (
    rf"(?:special{_B}++|cautionary{_B}++)?(?:(?:notes?|statements?|information|disclosures?){_B}++"
    rf"(?:regarding|about|concerning|on){_B}++)?forward.looking{_B}++(?:statements|information)"
    rf"(?:{_B}++and{_B}++[\w ]{{3,30}})?|cautionary{_B}++(?:statements?|notes?)"
)
"""A note on statements about the future, which follows the risk factors, opens them or stands among them."""
ALWAYS = rf"part{_B}++[ivx]{{1,4}}|" + _any(
    "unresolved staff comments",
    "signatures",
    "exhibit index",
    "index to exhibits",
    "information on the company",
    "history and development of the company",
)
"""What follows the risk factors and titles nothing in them, however it is set."""
STRONG = _any(
    r"use of proceeds",
    r"determination of offering price",
    r"selling (?:share|stock|security) ?holders",
    r"industry and market data",
    r"market(?:,)? industry and other data",
    r"plan of distribution",
    r"description of (?:the )?(?:our )?(?:share capital|capital (?:stock|structure)|securities|notes"
    r"|debt securities|business)",
    r"where you can find (?:more|additional) information",
    r"(?:incorporation|documents incorporated) (?:of certain (?:documents|information) )?by reference",
    r"enforceability of civil liabilities|enforcement of (?:civil )?(?:liabilities|judgments)",
    r"management[’']s (?:annual )?reports? on internal control[\w ]{0,50}",
    r"management[’']s discussion and analysis[\w ]{0,70}",
    r"quantitative and qualitative disclosures? about market risks?",
    r"selected (?:consolidated )?(?:historical )?financial (?:data|information)",
    r"operating and financial review(?: and prospects)?",
    r"unregistered sales of equity securities[\w ]{0,40}",
    r"market for (?:the )?(?:registrant|company)[’']s [\w ]{3,80}",
    r"mine safety disclosures?",
    r"(?:information (?:about|on|regarding) )?(?:our |the )?executive officers"
    r"(?: of (?:the )?(?:registrant|company))?",
    r"executive compensation",
    r"directors(?:, (?:and )?senior management|(?:,)? (?:and )?executive officers)[\w ,]{0,60}",
    r"(?:principal|major) (?:share|stock)holders[\w ,]{0,50}",
    r"(?:disclosure )?controls and procedures",
    r"corporate governance (?:report|statement)|governance report",
    r"(?:board of )?directors[’'] (?:report|remuneration report|responsibilit(?:y|ies)(?: statement)?)",
    r"report of the (?:board of )?directors",
    r"(?:annual )?(?:statement|report) on remuneration|(?:annual )?remuneration report",
    r"(?:audit|nomination|remuneration|risk|sustainability)(?: and [a-z]{3,15})? committee(?: report)?",
    r"(?:(?:long.term )?viability|section 172(?:\(1\))?) statement",
    r"non.financial(?: and sustainability)?(?: information)? statement",
    r"(?:independent )?auditors?[’']?s?[’']? reports?(?: to [\w ’']{3,40})?",
    r"report of (?:the )?independent (?:registered public accounting firm|auditors?)",
    r"statements? of (?:(?:the )?directors[’']? )?(?:responsibilit(?:y|ies)|compliance)[\w ’']{0,40}",
    r"responsibility statement(?: of [\w ’']{3,40})?",
    r"(?:(?:unaudited|interim|condensed|group|company|parent company) ){0,3}(?:consolidated )?"
    r"(?:financial statements|balance sheets?|income statements?|cash flow statements?|accounts"
    r"|statements? of (?:comprehensive )?(?:income|operations|financial position|cash flows?"
    r"|changes in equity))",
    r"notes to the (?:[a-z]+ ){0,3}(?:financial statements|accounts)",
    r"shareholder information|information for shareholders",
    r"(?:proposed |proposal (?:for|on) )?(?:the )?(?:distribution|appropriation|allocation) of (?:the )?"
    r"(?:earnings|(?:net |distributable )?(?:profits?|result))",
)
"""What hardly titles a risk."""
WEAK = _any(
    r"dilution",
    r"capitali[sz]ation(?: and indebtedness)?",
    r"dividends?(?: policy)?(?: and distributions?)?|distributions?",
    r"cyber.?security(?: risk management[\w, ]{0,40})?",
    r"properties|(?:description of )?property",
    r"legal (?:proceedings|matters)|litigation",
    r"(?:business |group |economic )?outlook(?: for [\w ]{4,30})?|forecast(?: report)?",
    r"opportunities|opportunity report|report on opportunities",
    r"(?:our )?(?:employees|people|strategy|business|markets|customers|operations)",
    r"sustainability(?: report| statement)?|corporate (?:social )?responsibility|environment(?:al matters)?",
    r"(?:financial|business|operating|operational|strategic) review",
    r"underwriting|critical accounting (?:policies|estimates|judge?ments)(?: and (?:policies|estimates))?",
    r"(?:corporate )?governance|internal controls?(?: and risk management)?",
    r"risk management(?: and internal controls?)?",
    r"taxation|going concern|experts|material contracts",
    r"(?:subsequent events|events after the (?:reporting (?:period|date)|balance sheet date))",
    r"related.party transactions|transactions with related parties",
    r"market for (?:our )?(?:securities|shares)|directors and officers",
    r"transfer agents?[\w ]{0,20}",
    r"(?:chair(?:man|woman)?|chief executive)(?:[’']s)? (?:statement|review|report)",
    r"key performance indicators|financial highlights|glossary|definitions",
    r"(?:report on )?expected developments",
)
"""What may title a risk as well as a chapter."""
REPORT = _any(r"(?:[\w’'.-]{1,20} ){1,4}(?:report|statement|review)")
"""A report of some kind, in a file that numbers no items: "In control statement"."""
_STATEMENTS = _any(
    r"notes? \d{1,2}\b[^\n]{0,70}",
    r"(?:(?:combined|condensed|consolidated) ){1,2}"
    r"(?:balance sheets?|income statements?|statements? of [\w’' ]{3,60})",
    r"balance sheets?|income statements?|cash flow statements?",
    r"statements? of (?:earnings|operations|income|cash flows?|financial position|comprehensive [a-z]+"
    r"|profit (?:or|and) loss|changes in [a-z]+|(?:share|stock)holders[’'] equity)[\w’' ]{0,30}",
    r"notes to (?:the )?(?:[a-z]+ ){0,3}(?:financial statements|accounts)",
    r"none|not (?:applicable|required)",
)
"""What stands in and under other items, and hardly in a section of risks."""
_NEVER = re.compile(
    rf"(?:item{_B}++\d{{1,2}}{_B}?[a-c]?\b(?!\W{{0,4}}d\b)(?!\W+risk)[^\n]{{0,90}}|{ALWAYS}|{_STATEMENTS})\W*",
    re.IGNORECASE,
)
_MAY_BE = re.compile(rf"(?:{STRONG}|(?P<weak>{WEAK}))\W*", re.IGNORECASE)


class OtherPart(Enum):
    """How surely a line titles another part of a report than its risks."""

    NEVER = "never of risks"
    """"Item 4. …", "None.": it is no factor whatever stands under it."""
    STRONG = "hardly of risks"
    """"Use of Proceeds": a factor may be called so, if its text says what may go wrong."""
    WEAK = "of either"
    """"Taxation"."""


def other_part(line: str) -> OtherPart | None:
    """Tell whether a line as a whole is a title of another part; None for any other line."""
    if _NEVER.fullmatch(line):
        return OtherPart.NEVER
    named = _MAY_BE.fullmatch(line)
    if named is None:
        return None
    return OtherPart.WEAK if named["weak"] else OtherPart.STRONG
