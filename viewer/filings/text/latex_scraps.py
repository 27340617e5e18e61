"""LaTeX that OCR left in prose: ``\\cdot``, ``\\%``, ``\\(^{1}\\)``, ``\\(\\frac{1}{2}\\)``.

What a scrap stands for is written out; what cannot be read is left as it is, so that nothing is lost.
"""

from __future__ import annotations

import re

from viewer.filings.model import Span
from viewer.filings.source import SourceEdit
from viewer.filings.text.raised_marks import raised

_COMMANDS = {
    "cdot": "·",
    "bullet": "•",
    "times": "×",
    "yen": "¥",
    "pounds": "£",
    "euro": "€",
    "S": "§",
    "dagger": "†",
    "ddagger": "‡",
    "ldots": "…",
    "dots": "…",
    "circ": "°",
    "pm": "±",
    "sim": "~",
    "approx": "≈",
    "leq": "≤",
    "geq": "≥",
    "prime": "′",
    "ast": "*",
    "quad": " ",
}
_MATH = re.compile(r"\\\((.{1,80}?)\\\)|(?<![\\\w$])\$(?=[\\^{])([^$\n]{1,80}?)\$(?!\d)", re.DOTALL)
_ESCAPED = re.compile(r"\\([$%&#_])")
_COMMAND = re.compile(r"\\([A-Za-z]{1,12})(?![A-Za-z])")
_FRACTION = re.compile(r"\\[dt]?frac\s*\{\s*([^{}]{1,12})\s*\}\s*\{\s*([^{}]{1,12})\s*\}")
_WRAPPED = re.compile(
    r"\\(?:text|mathrm|mathbf|mathit|textbf|textit|textsuperscript|rm|operatorname)\s*\{([^{}]*)\}"
)
_RAISED = re.compile(r"[\^_]\s*(?:\{([^{}]*)\}|(\w))")
_ABOVE = re.compile(r"\s*(?:\^\s*(?:\{[^{}]*\}|\w)|\\textsuperscript\s*\{[^{}]*\})\s*")
"""A formula that is nothing but raised: the mark of a note, where it stands right behind a word or a
number."""
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_INVISIBLE = re.compile(f"[{_UNSEEN}]+")
_OPENINGS = ("\\", "$^", "${")
"""A text that holds none of these holds no LaTeX."""


def scrap_edits(text: str, span: Span) -> list[SourceEdit]:
    """Return an edit for every LaTeX scrap and invisible character in ``span``."""
    here = span.of(text)
    edits = _latex_edits(text, span) if any(map(here.__contains__, _OPENINGS)) else []
    if not here.isascii() and any(map(here.__contains__, _UNSEEN)):
        edits += [
            _edit(match, "", "invisible character", "a character that has no shape")
            for match in _INVISIBLE.finditer(text, span.start, span.end)
        ]
    return edits


def _latex_edits(text: str, span: Span) -> list[SourceEdit]:
    edits = []
    for match in _MATH.finditer(text, span.start, span.end):
        formula = match.group(1) if match.group(1) is not None else match.group(2)
        plain = plain_math(formula)
        if plain is not None and _ABOVE.fullmatch(formula):
            plain = raised(plain, text[max(span.start, match.start() - 1) : match.start()])
        if plain is not None:
            edits.append(_edit(match, plain, "LaTeX scrap", "formula markup around plain characters"))
    edits += [
        _edit(match, match.group(1), "escape removed", "a backslash stands before this character")
        for match in _ESCAPED.finditer(text, span.start, span.end)
    ]
    edits += [
        _edit(match, _COMMANDS[match.group(1)], "LaTeX scrap", "LaTeX's name for a character")
        for match in _COMMAND.finditer(text, span.start, span.end)
        if match.group(1) in _COMMANDS
    ]
    return edits


def _edit(match: re.Match[str], replacement: str, kind: str, reason: str) -> SourceEdit:
    return SourceEdit(Span(*match.span()), replacement, kind, reason)


def plain_math(formula: str) -> str | None:
    """Return what a short formula says in plain characters, or None where it is a real formula."""
    plain = _WRAPPED.sub(r"\1", formula)
    plain = _FRACTION.sub(r"\1/\2", plain)
    plain = _RAISED.sub(lambda m: m.group(1) or m.group(2) or "", plain)
    plain = _COMMAND.sub(lambda m: _COMMANDS.get(m.group(1), m.group()), plain)
    plain = _ESCAPED.sub(r"\1", plain).replace("{", "").replace("}", "").strip()
    return None if "\\" in plain else plain
