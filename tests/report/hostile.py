"""A comparison and a review in which everything that somebody wrote means harm. All of it is invented."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.filings.model import Filing
from viewer.review import Entry, Mark, Review
from viewer.review.acts.signing import signed
from viewer.review.sign_off import Signing

TEXTS = {
    "script": "<script>alert(1)</script><SCRIPT SRC=//x.invalid/a.js></SCRIPT>",
    "handler": "<img src=x onerror=alert(1)> <b onmouseover='alert(2)'>may</b> <body onload=alert(3)>",
    "link": "<a href='javascript:alert(1)'>may</a> [may](javascript:alert(2)) ![a](data:text/html,<script>)",
    "style": "<style>@import url(//x.invalid/a.css); p{background:url(//x.invalid/b)}</style>",
    "svg": "<svg onload=alert(1)><use href='data:image/svg+xml,<svg onload=alert(2)/>'/></svg><math><mtext>",
    "end tags": "</td></tr></table></pre></title></style></textarea><!-- --><plaintext>",
    "bidi": "may \u202eesrever\u202c \u2066\u2067 lose\u2069 ten\u200b ships\u200d\ufeff of \u200fours\u061c",
    "long word": "W" * 10_000,
    "jinja": "{{ 7*7 }} {% for x in range(9) %}may{% endfor %} {# gone #} ${7*7} <%= 7*7 %>",
    "typst": '#read("/etc/passwd") #panic("may") $ x^2 $ @cite *bold* _low_ `raw` ```code``` \\ ~ <label> /*',
    "markdown": "# Risk\n> - `may` **lose** ~~ten~~ | a | b | <details><summary> [x]: //x.invalid \\` ```",
    "formula": '=HYPERLINK("http://x.invalid","may")',
    "formula by plus": "+1+cmd|' /C calc'!A0",
    "formula by minus": "-2+3+cmd|' /C calc'!A0",
    "formula by at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "formula by tab": "\t=1+1",
    "formula by return": "\r=1+1",
    "formula in another width": "＝1+1",
    "control": "may\x00 \x01\x08\x0b\x0c\x0e\x1b[2J\x1f\x7f\x85\ufffe\uffff lose",
    "half a pair": "may \ud800 lose \udfff ten",
    "xml": "]]> <![CDATA[may]]> <?xml version='1.0'?> <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]> &b;",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp;amp; &nbsp; &#x0;",
    "word": '</w:t></w:r><w:ins w:id="1"/> {FIELD} { INCLUDETEXT "//x.invalid/a" } _x0041_ %PDF-1.7',
    "shell": "'; rm -rf / #$(reboot)`reboot` && %PATH% \\\\x.invalid\\share",
}
"""What it tries -> the text."""


def hostile_filing(name: str, ships: int) -> Filing:
    """A filing with a factor for each text, which stands in its heading, its category and its paragraphs."""
    factors = [
        (
            f"Risks {number} {text}",
            [
                text,
                f"{text} In case {number} we may lose {ships + number} ships. {text}",
                f"={text}",
            ],
        )
        for number, text in enumerate(TEXTS.values(), 1)
    ]
    filing = build_filing(name, factors)
    return replace(
        filing, path=f"folder/{TEXTS['handler']}\n{name} \u202e=1.md", company=f"{name} {TEXTS['script']}"
    )


def hostile(text: str = "") -> tuple[Comparison, Review]:
    """The comparison of two such filings, and a review with such a title, reviewer, note and signature.

    Args:
        text: What the title and the reviewer are called; all texts where it is empty.
    """
    comparison = compare(hostile_filing("Old", 10), hostile_filing("New", 20))
    said = text or " ".join(TEXTS.values())
    review = Review(comparison.old.sha256, comparison.new.sha256)
    for number, (pair, note) in enumerate(zip(comparison.pairs, TEXTS.values(), strict=False)):
        review = review.with_entry(pair, Entry(Mark.FLAGGED if number % 2 else Mark.REVIEWED, note))
    review = replace(review, sign_off=replace(review.sign_off, title=said))
    return comparison, signed(review, Signing.SIGNED, said, text[:20] or "=1")
