"""The health of a map: what it quotes of its sources and what could be advised; pure, and never an error."""

from debatemap.health.coverage import Coverage, CoveredSpan, coverage_of
from debatemap.health.finding import TITLES, Finding, FindingKind
from debatemap.health.health import Health, SourceHealth, health_of
from debatemap.health.sayings import SpeakerHealth

__all__ = [
    "TITLES",
    "Coverage",
    "CoveredSpan",
    "Finding",
    "FindingKind",
    "Health",
    "SourceHealth",
    "SpeakerHealth",
    "coverage_of",
    "health_of",
]
