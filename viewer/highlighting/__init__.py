"""The Pygments lexer of filing prose, its light and dark styles, and the colours of a comparison.

``tokens(text)`` lexes; ``colours(style_name)`` says how each token looks; ``PALETTES`` colours the marks.
Every name is loaded when it is first asked for: the lexer brings the whole grammar of figures. What there is
stands in the stub beside this file.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
