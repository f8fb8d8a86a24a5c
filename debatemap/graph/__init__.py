"""How the claims of a map hang together; the only home of networkx, which is imported late: it costs 200 ms."""

from debatemap.graph.debate_graph import DebateGraph
from debatemap.graph.outline import OutlineEntry

__all__ = ["DebateGraph", "OutlineEntry"]
