"""Pages with very much text in their risk factors, made of invented words: the same ones at every call."""

from __future__ import annotations

import random

from tests.accuracy.invented_factors import invented_factors

_SOME = "the our harbour railway tin mine smelter may could lose flood permit cost demand supplier price"
_MORE = "summer customer revenue result operation network capital system employee risk adversely in of and to"
_WORDS = f"{_SOME} {_MORE}".split()


def pair_of_pages(factors: int, paragraphs: int) -> tuple[bytes, bytes]:
    """Two pages with as many factors of as many paragraphs of about 600 characters; in half, words differ."""
    drawn = random.Random(7)
    before = [
        (
            heading,
            [_paragraph(drawn) for _ in range(paragraphs)],
        )
        for heading, *_ in invented_factors(7, factors, (1, 1))
    ]
    after = [(heading, [_reworded(text, drawn) for text in texts]) for heading, texts in before]
    return _page(before), _page(after)


def _paragraph(drawn: random.Random) -> str:
    return " ".join(_sentence(drawn) for _ in range(6))


def _sentence(drawn: random.Random) -> str:
    words = [drawn.choice(_WORDS) for _ in range(17)]
    if drawn.random() < 0.4:
        words.insert(5, f"${drawn.randint(1, 900)}.{drawn.randint(0, 9)} million")
    return " ".join(words).capitalize() + "."


def _reworded(text: str, drawn: random.Random) -> str:
    if drawn.random() < 0.5:
        return text
    return " ".join(drawn.choice(_WORDS) if drawn.random() < 0.02 else word for word in text.split())


def _page(factors: list[tuple[str, list[str]]]) -> bytes:
    body = "".join(
        f"<p><b><i>{heading}</i></b></p>" + "".join(f"<p>{text}</p>" for text in texts)
        for heading, texts in factors
    )
    return (
        "<html><body><p><b>Item 1A. Risk Factors</b></p>"
        f"{body}<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>"
    ).encode()
