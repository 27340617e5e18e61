"""Where the risk-factor section begins and ends."""
