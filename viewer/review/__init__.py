"""The reviewer's own data: marks, notes, manual pairs, sections; kept by content and never lost.

Every name is loaded when it is first asked for: a window without filings needs none of it. What there is
stands in the stub beside this file.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
