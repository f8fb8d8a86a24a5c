"""Layout: invariants on any graph."""
