"""From several filings of one issuer to the life of each risk: when it came in, what became of it, when it
went.

Every name is loaded when it is first asked for, as in :mod:`viewer.comparison`. What there is stands in the
stub beside this file.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
