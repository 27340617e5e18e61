"""A Pygments lexer for the prose of filings: figures, dates, references, defined terms and headings.

What a figure is, is decided in one place, ``viewer.comparison.figures``; this lexer asks there, so that the
panes, the report and the ledger never disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from pygments.lexer import Lexer
from pygments.token import Text, _TokenType
from pygments.util import get_bool_opt

from viewer.figures import FigureContext, context_of, recognise, references_of
from viewer.highlighting import kinds

Token = tuple[int, _TokenType, str]

_TERM = re.compile(
    r"\((?:(?:the|a|an|each|each,|collectively,|together,|or|hereinafter)\s){0,3}"
    r"[\"“](?P<term>[^\"“”\n()]{1,80})[\"”](?:\sor\s[\"“][^\"“”\n()]{1,80}[\"”])?\)"
)
_HEADING = re.compile(r"^(?:#{1,6}[ \t]\S.*|(\*{2,3}|__)(?!\s)[^*_\n]+\1[ \t]*)$", re.MULTILINE)


class FilingProseLexer(Lexer):
    """Lexes the text of annual reports.

    Options: ``context``, a ``FigureContext`` of the whole filing; by default the text is its own context.
    ``figures``: False leaves figures plain, which takes a fraction of the time.
    """

    name = "Filing prose"
    aliases: ClassVar[list[str]] = ["filing-prose"]
    filenames: ClassVar[list[str]] = []
    mimetypes: ClassVar[list[str]] = ["text/x-filing-prose"]
    url = "https://pygments.org/docs/lexers/"
    version_added = ""

    def __init__(self, **options: Any) -> None:
        options.setdefault("stripnl", False)
        options.setdefault("ensurenl", False)
        super().__init__(**options)
        self._figures = get_bool_opt(options, "figures", default=True)
        context = options.get("context")
        self._context: FigureContext | None = context if isinstance(context, FigureContext) else None

    def get_tokens_unprocessed(self, text: str) -> Iterator[Token]:
        """Yield ``(position, type, text)``; the texts joined are the input."""
        at = 0
        context = (self._context or context_of([text])) if self._figures else None
        for start, end, kind in _marks(text, context):
            if start > at:
                yield at, Text, text[at:start]
            yield start, kind, text[start:end]
            at = end
        if at < len(text):
            yield at, Text, text[at:]


def tokens(text: str, context: FigureContext | None = None, *, figures: bool = True) -> Iterator[Token]:
    """Yield ``(position, type, text)`` of a text in code points; the texts joined are the input.

    Without ``figures`` they stay plain: for who knows them already.
    """
    yield from FilingProseLexer(context=context, figures=figures).get_tokens_unprocessed(text)


def _marks(text: str, context: FigureContext | None) -> Iterator[tuple[int, int, _TokenType]]:
    """What stands out from plain text, in order and without overlap; no figures without a context."""
    found: list[tuple[int, int, int, _TokenType]] = []
    for figure in recognise(text, context) if context is not None else ():
        kind = kinds.OF_KIND[figure.kind]
        if figure.suspect is not None:
            kind = getattr(kind, kinds.SUSPECT)
        found.append((figure.start, 0, figure.end, kind))
    found += [(span.start, 1, span.end, kinds.Reference) for span in references_of(text)]
    found += [(match.start("term"), 2, match.end("term"), kinds.Term) for match in _TERM.finditer(text)]
    found += [(match.start(), 3, match.end(), kinds.Heading) for match in _HEADING.finditer(text)]
    found.sort(key=lambda mark: mark[:2])
    at = 0
    for start, _, end, kind in found:
        if start >= at:
            yield start, end, kind
            at = end
