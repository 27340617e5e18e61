"""A file -> a :class:`Filing`: its text, its risk-factor section and the factors in it.

Every name is loaded when it is first asked for: whoever only shows a Filing needs none of the libraries
that formats are read with. What there is stands in the stub beside this file.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
