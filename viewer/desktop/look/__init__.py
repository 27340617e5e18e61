"""Light, dark and colour-blind-safe: themes, type and drawing that all widgets share."""
