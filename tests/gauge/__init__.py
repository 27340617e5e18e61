"""What a change of the code does to the outputs, over every real pair: ``make gauge BASE=REV``."""
