"""Finding all figures of a long section beside lexing the same text with Pygments' own Markdown lexer.

Run by ``pytest tests/benchmarks --benchmark-only``. The text is 190,000 characters of invented prose with
about three times the figures of a filing. What counts is the ratio, which a machine's speed leaves alone: of
the medians of processor time, taken by turns, which other programs leave alone as well.
"""

from __future__ import annotations

import time
from statistics import median

import pytest
from pygments.lexers.markup import MarkdownLexer
from pytest_benchmark.fixture import BenchmarkFixture

from viewer.figures import context_of, recognise

LENGTH = 190_000
ROUNDS = 15
MOST = 0.8
"""What finding figures may cost, in times of what lexing costs. Measured: 0.58 to 0.78 on a busy machine."""
pytestmark = pytest.mark.benchmark(timer=time.process_time)
PROSE = """
**Our ships may not reach the harbours that we plan for.** We incurred an operating loss of ¥1.4 billion
for the fiscal year ended March 31, 2004, compared to ¥{n}.5 billion in the year before.
The demand for freight depends on the weather, on the state of the canals and on the goodwill of the pilots
whom we hire from other companies, none of which we can foresee or control. If we cannot find enough of them,
our customers may turn to other carriers, and our reputation as well as our results of operations may suffer.
Nobody can say whether the trade winds, the price of coal or the mood of the mariners' guild will turn against
us, and we do not insure ourselves against it. Our rivals have larger fleets, older friends among the harbour
masters and more money than we have, and they may cut their rates until we can no longer follow them.

- delays in the yards that build our ferries, of which we own about {n}40;
- new rules, such as Rule 10b-5 or the ones that Item 5 and Note 12 tell of, which may raise our costs by 8%;
- the loss of our pilots, whom we could not replace for a long time, or perhaps never.

Capital expenditures in 2011 and 2012 were ¥6.8 billion and ¥10.9 billion, respectively. We believe that our
quays are sound, that our cranes are well kept and that our harbours are deep enough for the ships that others
will build in years to come, but there can be no assurance that this will be so, and a quay that has sunk
cannot be raised again within one winter. What we earn depends on how many of them come back in the spring.

"""


@pytest.fixture(scope="module")
def text() -> str:
    """The section, each copy of the prose with another digit."""
    copies = LENGTH // len(PROSE) + 1
    return "".join(PROSE.replace("{n}", str(copy % 9 + 1)) for copy in range(copies))[:LENGTH]


def test_finding_all_figures(benchmark: BenchmarkFixture, text: str) -> None:
    lexer = MarkdownLexer()
    lexing: list[float] = []

    def lex() -> None:
        """Before each round, so that both meet the same machine."""
        start = time.process_time()
        assert sum(1 for _ in lexer.get_tokens(text))
        lexing.append(time.process_time() - start)

    found = benchmark.pedantic(
        lambda: recognise(text, context_of([text])), setup=lex, rounds=ROUNDS, warmup_rounds=1
    )
    assert len(found) > LENGTH // 250
    if benchmark.stats is not None:
        benchmark.extra_info["lexing"] = median(lexing)
        assert benchmark.stats.stats.median <= MOST * median(lexing)
