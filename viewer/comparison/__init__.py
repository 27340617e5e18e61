"""From two filings to what became of every risk factor: pairs, marks and figures.

Every name is loaded when it is first asked for: whoever only shows a Comparison needs nothing that compares.
What there is stands in the stub beside this file.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
