"""The window, driven as a person drives it: by keys and by mouse."""
