"""The map on the screen: a graphics view that shows a Picture and lets the reader move about in it."""
