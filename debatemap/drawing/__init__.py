"""Turns a document and a layout into a frozen Picture, and paints it; QtGui only."""
