"""Which figure of the old text is which of the new one."""
