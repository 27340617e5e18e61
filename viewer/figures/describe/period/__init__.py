"""When a figure is of: the words of a sentence that name a period, and the amounts that each one is of."""
