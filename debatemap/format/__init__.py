"""Reads and writes debate maps: the only home of YAML."""

from debatemap.format.landmarks import Landmarks
from debatemap.format.limits import LIMITS, Limits
from debatemap.format.reading import Reading, read_map
from debatemap.format.slip_wordings import SLIPS
from debatemap.format.writing import write_map

__all__ = ["LIMITS", "SLIPS", "Landmarks", "Limits", "Reading", "read_map", "write_map"]
