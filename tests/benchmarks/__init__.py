"""Measurements, run by hand; no test depends on their figures."""
