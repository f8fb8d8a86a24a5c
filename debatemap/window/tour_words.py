"""What the captions of a tour say: the author's words, or what a step has to do with the one before it."""

from PySide6.QtCore import QCoreApplication

from debatemap.drawing.reading_direction import isolated
from debatemap.model import DebateMap
from debatemap.touring import Step, StepKind
from debatemap.window.wordings import words_of

_LONGEST = 90


def caption(debate: DebateMap, step: Step) -> str:
    """Return what is to be said of a step, in one sentence or the author's own words."""
    if step.say:
        return step.say
    template = _together(step.kind) if step.beside else _alone(step.kind)
    named = {"claim": step.about, "other": step.beside, "conclusion": step.towards}
    return template.format(**{name: _words(debate, claim) for name, claim in named.items()})


def _alone(kind: StepKind) -> str:
    match kind:
        case StepKind.THESIS | StepKind.OTHER_THESIS | StepKind.RING:
            return _first(kind)
        case StepKind.SUPPORT:
            return QCoreApplication.translate("Tour", "A support for “{claim}”")
        case StepKind.ATTACK:
            return QCoreApplication.translate("Tour", "An attack on “{claim}”")
        case StepKind.REPLY:
            return QCoreApplication.translate("Tour", "A reply to “{claim}”")
        case StepKind.UNDERCUT:
            return QCoreApplication.translate("Tour", "An undercut of the step from “{claim}” to “{conclusion}”")


def _first(kind: StepKind) -> str:
    """Return what is said of a claim that is told of after no other."""
    if kind is StepKind.RING:
        return QCoreApplication.translate("Tour", "A claim in a ring: what it bears on leads back to it")
    if kind is StepKind.OTHER_THESIS:
        return QCoreApplication.translate("Tour", "Another thesis")
    return QCoreApplication.translate("Tour", "The thesis")


def _together(kind: StepKind) -> str:
    match kind:
        case StepKind.THESIS | StepKind.OTHER_THESIS | StepKind.RING:
            return _first(kind)
        case StepKind.SUPPORT:
            return QCoreApplication.translate("Tour", "Together with “{other}”, a support for “{claim}”")
        case StepKind.ATTACK:
            return QCoreApplication.translate("Tour", "Together with “{other}”, an attack on “{claim}”")
        case StepKind.REPLY:
            return QCoreApplication.translate("Tour", "Together with “{other}”, a reply to “{claim}”")
        case StepKind.UNDERCUT:
            return QCoreApplication.translate(
                "Tour", "Together with “{other}”, an undercut of the step from “{claim}” to “{conclusion}”"
            )


def _words(debate: DebateMap, claim: str | None) -> str:
    found = debate.claims.get(claim or "")
    words = words_of(found).rstrip(".") if found else "…"
    return isolated(words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0].rstrip(",;: ") + "…")
