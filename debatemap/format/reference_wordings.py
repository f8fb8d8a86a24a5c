"""What the reader has to say about ids that lead nowhere, lead astray, or that nothing leads to."""

from debatemap.format.findings import Fault
from debatemap.model.problem import QT_TRANSLATE_NOOP, Severity


def _error(code: str, wording: str, remedy: str = "") -> Fault:
    return Fault(code, Severity.ERROR, wording, remedy)


def _warning(code: str, wording: str, remedy: str = "") -> Fault:
    return Fault(code, Severity.WARNING, wording, remedy)


DID_YOU_MEAN = QT_TRANSLATE_NOOP("Problem", 'Did you mean "{suggestion}"?')
LOOKS_ALIKE = QT_TRANSLATE_NOOP(
    "Problem", 'It looks like "{suggestion}" but is made of other characters: copy the id from where it is given.'
)
AS_LIST = QT_TRANSLATE_NOOP("Problem", "To name several, write them in brackets: [{suggestion}]")
UNKNOWN_CLAIM = {
    "supports": _error(
        "unknown-claim",
        QT_TRANSLATE_NOOP("Problem", 'The claim "{id}" supports "{target}", which is no claim of this map.'),
        QT_TRANSLATE_NOOP("Problem", "Write the id of a claim as it stands before its colon."),
    ),
    "attacks": _error(
        "unknown-claim",
        QT_TRANSLATE_NOOP("Problem", 'The claim "{id}" attacks "{target}", which is no claim of this map.'),
        QT_TRANSLATE_NOOP("Problem", "Write the id of a claim as it stands before its colon."),
    ),
}
UNKNOWN_PREMISE = _error(
    "unknown-claim",
    QT_TRANSLATE_NOOP("Problem", 'The premise "{target}" is no claim of this map.'),
    QT_TRANSLATE_NOOP("Problem", "Write the id of a claim as it stands before its colon."),
)
UNKNOWN_STOP = _error(
    "unknown-claim",
    QT_TRANSLATE_NOOP("Problem", 'The tour stops at "{target}", which is no claim of this map.'),
    QT_TRANSLATE_NOOP("Problem", "Write the id of a claim as it stands before its colon."),
)
CLAIM_IS_RELATION = QT_TRANSLATE_NOOP("Problem", '"{target}" is a relation; to deny it, write undercuts: {target}')
UNKNOWN_RELATION = _error(
    "unknown-relation",
    QT_TRANSLATE_NOOP("Problem", '"{target}" is no relation of this map.'),
    QT_TRANSLATE_NOOP("Problem", "Write the id of a relation, or its ends, such as: air -> close"),
)
RELATION_IS_CLAIM = QT_TRANSLATE_NOOP(
    "Problem", '"{target}" is a claim; against a claim, write attacks: {target}, or name one of its relations.'
)
AMBIGUOUS_RELATION = _error(
    "ambiguous-relation",
    QT_TRANSLATE_NOOP("Problem", '"{target}" may be any of these relations (line: id): {candidates}'),
    QT_TRANSLATE_NOOP("Problem", "Give the relation that you mean an id of its own (id: …) and write that id here."),
)
UNKNOWN_SPEAKER = _error(
    "unknown-speaker",
    QT_TRANSLATE_NOOP("Problem", '"{target}" is no speaker of this map.'),
    QT_TRANSLATE_NOOP("Problem", "Write the id of a speaker, or add the speaker under speakers:"),
)
UNKNOWN_GROUP = _error(
    "unknown-group",
    QT_TRANSLATE_NOOP("Problem", '"{target}" is no group of this map.'),
    QT_TRANSLATE_NOOP("Problem", "Write the id of a group, or add the group under groups:"),
)
UNKNOWN_SOURCE = _error(
    "unknown-source",
    QT_TRANSLATE_NOOP("Problem", '"{target}" is no source of this map.'),
    QT_TRANSLATE_NOOP("Problem", "Write the id of a source, or add the source under sources:"),
)
GROUP_CIRCLE = _error(
    "group-circle",
    QT_TRANSLATE_NOOP("Problem", 'The group "{id}" lies within itself: {circle}'),
    QT_TRANSLATE_NOOP("Problem", "Take parent: away from one of these groups."),
)
REPEATED_PREMISE = _warning(
    "repeated-premise",
    QT_TRANSLATE_NOOP("Problem", 'The premise "{target}" is named twice in one relation.'),
    QT_TRANSLATE_NOOP("Problem", "Name each premise once."),
)
DUPLICATE_RELATION = _warning(
    "duplicate-relation",
    QT_TRANSLATE_NOOP("Problem", 'The relation "{id}" says the same as one in line {line}.'),
    QT_TRANSLATE_NOOP("Problem", "Keep one of the two."),
)
UNUSED_SOURCE = _warning(
    "unused-source",
    QT_TRANSLATE_NOOP("Problem", 'No passage is taken from the source "{id}".'),
    QT_TRANSLATE_NOOP("Problem", "Name it in a passage (source: {id}) or remove it."),
)
UNUSED_SPEAKER = _warning(
    "unused-speaker",
    QT_TRANSLATE_NOOP("Problem", 'The speaker "{id}" says nothing in this map.'),
    QT_TRANSLATE_NOOP("Problem", "Name the speaker in a claim or a passage (speaker: {id}) or remove the entry."),
)
EMPTY_GROUP = _warning(
    "empty-group",
    QT_TRANSLATE_NOOP("Problem", 'No claim is in the group "{id}".'),
    QT_TRANSLATE_NOOP("Problem", "Put a claim into it (group: {id}) or remove it."),
)
