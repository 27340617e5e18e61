"""An inline-XBRL page of about 4 MB, made of invented text: mostly tables of figures, as in real ones."""

from __future__ import annotations

import itertools

_SUBJECTS = ("Our tin mine", "The old smelter", "A dry summer", "Our only customer", "The harbour railway")
_VERBS = ("may flood", "could fail", "may be closed", "could lose its permit", "may cost more")
_ENDS = ("and our sales would fall.", "which would harm our results.", "so that we could not deliver.")
_STYLE = "color:#000000;font-family:'Times New Roman',sans-serif;font-size:10pt;font-weight:400"
_BOLD = _STYLE.replace("400", "700") + ";font-style:italic"


def _paragraph(text: str, style: str = _STYLE) -> str:
    return f'<div style="margin-bottom:6pt;text-align:justify"><span style="{style}">{text}</span></div>'


def _prose(year: int) -> str:
    made = []
    for at, (subject, verb) in enumerate(itertools.product(_SUBJECTS, _VERBS)):
        made.append(_paragraph(f"{subject} {verb}, {_ENDS[at % 3]}", _BOLD))
        for part in range(5):
            sentence = (
                f"In {year - part} {subject.lower()} cost ${at + part}.{part} million, {_ENDS[part % 3]} "
            )
            made.append(_paragraph(sentence * 6))
    return "".join(made)


def _cell(row: int, column: int) -> str:
    return (
        '<td colspan="3" style="background-color:#cceeff;text-align:right;vertical-align:bottom">'
        f'<span style="{_STYLE}"><ix:nonFraction unitRef="usd" contextRef="c-{column}" decimals="-6" '
        f'name="us-gaap:Sales" id="f-{row}-{column}">{row * 17 + column:,}</ix:nonFraction></span></td>'
    )


def _table(rows: int) -> str:
    lines = "".join(
        f'<tr><td colspan="3"><span style="{_STYLE}">Sales of line {row}</span></td>'
        + "".join(_cell(row, column) for column in range(5))
        + "</tr>"
        for row in range(rows)
    )
    return f'<div><table style="border-collapse:collapse;width:100%">{lines}</table></div>'


def page(year: int, tables: int = 100) -> bytes:
    """The page of a year; ``tables`` of twenty rows make most of its size."""
    item = _paragraph("Item 1A. Risk Factors", _BOLD)
    after = _paragraph("Item 1B. Unresolved Staff Comments", _BOLD) + _paragraph("None.")
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'
        + _paragraph(f"Annual report of Harbour Tin plc for {year}")
        + item
        + _prose(year)
        + after
        + _table(20) * tables
        + "</body></html>"
    ).encode()
