"""The words of the field, as frozen values.

claim            a sentence that somebody holds true or that stands for discussion
thesis           a claim that supports, attacks or undercuts nothing: what a debate is about
support          a relation from one or more claims to the claim that they speak for
attack           a relation from one or more claims to the claim that they speak against
undercut         a relation that denies another relation: the reason may be true, it does not bear on the conclusion
linked premises  several claims that support, attack or undercut only together: one relation with several premises
passage          words quoted from a source, in which a claim was made
source           a text in which passages stand
speaker          a person or a body that says a claim or a passage
locator          where in its source a passage stands, as a reader would write it (p. 12, §3, 12:30)
group            a named cluster of claims, drawn as an area
tour             an author's guided reading: claims in order, each with a caption
problem          something in a map file that is wrong, where it stands and how to mend it
"""

from debatemap.model.claim import Claim
from debatemap.model.debate_map import DebateMap, Group, TourStop
from debatemap.model.problem import Place, Problem, Severity
from debatemap.model.relation import Relation, RelationKind
from debatemap.model.source import Passage, Source, Speaker

__all__ = [
    "Claim",
    "DebateMap",
    "Group",
    "Passage",
    "Place",
    "Problem",
    "Relation",
    "RelationKind",
    "Severity",
    "Source",
    "Speaker",
    "TourStop",
]
