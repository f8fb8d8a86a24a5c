"""The layered drawing: generations in rows, every reason in a later row than its conclusion."""
