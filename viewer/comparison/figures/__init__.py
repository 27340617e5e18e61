"""What became of each figure of a filing in the next filing.

``match`` pairs the figures inside one pair of factors, ``verdicts`` says what became of two paired ones, and
``judge`` looks at all pairs at once: restated, rolled forward, not rolled, inconsistent.
"""
