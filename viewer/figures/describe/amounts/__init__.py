"""What an amount is of: the subject that leads to it, the words after it, what was done with it."""
