"""The window: menus, panels around the canvas, dialogs, and the work done beside them."""
