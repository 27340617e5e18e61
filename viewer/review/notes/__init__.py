"""Notes on a risk, and the words of a filing that they hang on."""
