"""Places boxes and routes edges; knows ids, sizes, edges and groups, nothing of claims, and nothing of Qt."""
