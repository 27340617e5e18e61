"""Tests of the notations that are set in one before figures are read."""
