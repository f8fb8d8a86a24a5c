"""Texts of sources, and quotes in them."""
