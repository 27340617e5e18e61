"""From a company's name to its filings on disk. The one package that speaks to a network.

Nothing is asked for but what a user named: the list of companies, the list of one company's filings, and the
filings that were chosen. Links in a filing are never followed.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
