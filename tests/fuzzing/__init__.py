"""Fuzzers guided by coverage, which are run by hand, and what they and the tests hold the readers to."""
