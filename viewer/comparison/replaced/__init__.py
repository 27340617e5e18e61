"""One replacement, told once: a name, a product or a year that was put in the place of another throughout."""
