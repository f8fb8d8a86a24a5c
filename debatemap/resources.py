"""Finds the files that ship with the program: fonts, icons, translations, the schema and the bundled maps."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _home(name: str) -> Path:
    """Return the folder `name`: inside the package when installed, at the top of the checkout while developing."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resource(name: str) -> Path:
    """Return the path of the shipped file `name`, such as "fonts/SourceSans3-Regular.ttf".

    Raises FileNotFoundError where the installation lacks it.
    """
    path = _home("resources") / name
    if not path.exists():
        raise FileNotFoundError(f"the installation of debatemap lacks {name}")
    return path


def bundled_maps() -> tuple[Path, ...]:
    """Return the maps that ship with the program, in the order of their names."""
    return tuple(sorted(_home("maps").glob("*.yaml")))
