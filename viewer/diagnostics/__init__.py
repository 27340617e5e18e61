"""What is known afterwards when something went wrong: a log, and the stack of a crash."""
