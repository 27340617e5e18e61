"""factordiff: a side-by-side viewer of what changed in the risk factors of two company filings."""

__version__ = "0.1.0"
