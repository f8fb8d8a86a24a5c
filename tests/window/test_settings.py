"""Settings: remembered from one start to the next, and never a reason to crash."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from debatemap.layout.engines import Arrangement
from debatemap.settings import TEXT_SIZES, Appearance, Movement, Settings, Start


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Settings need Qt's paths."""


def _file(own_folders: Path) -> Path:
    return own_folders / "config" / "debatemap" / "debatemap.ini"


def test_what_is_set_is_there_at_the_next_start() -> None:
    settings = Settings()
    settings.appearance = Appearance.DARK
    settings.language = "fr"
    settings.add_recent(Path("/maps/été, 2.yaml"))
    settings.set_choices("export", {"format": "svg", "scale": "2"})
    del settings
    again = Settings()
    assert again.appearance is Appearance.DARK
    assert again.language == "fr"
    assert again.recent == (Path("/maps/été, 2.yaml"),)
    assert again.choices("export") == {"format": "svg", "scale": "2"}


def test_recent_maps_stand_latest_first_without_repeating() -> None:
    settings = Settings()
    for name in ("a", "b", "a", *"cdefghijkl"):
        settings.add_recent(Path("/m") / name)
    assert [path.name for path in settings.recent] == list("lkjihgfedc")
    settings.clear_recent()
    assert settings.recent == ()


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe garbage \x80",
        b"[look]\nappearance=plaid\nlanguage=@Invalid()\n[window]\ngeometry=12\ndocks=nonsense\n[files]\nrecent=a, b\n",
        b"[look]\nappearance=@ByteArray(\\0\\1)\nlanguage=1,2,3\n",
    ],
)
def test_a_spoilt_file_counts_as_none(own_folders: Path, content: bytes) -> None:
    file = _file(own_folders)
    file.parent.mkdir()
    file.write_bytes(content)
    settings = Settings()
    assert settings.appearance is Appearance.AUTO
    assert settings.language in {None, "@Invalid()"}
    assert settings.recent == ()
    assert settings.choices("export") == {}
    assert settings.geometry.isEmpty()
    settings.appearance = Appearance.LIGHT
    assert settings.appearance is Appearance.LIGHT


def test_a_settings_file_that_cannot_be_written_is_borne(own_folders: Path) -> None:
    (own_folders / "config" / "debatemap").write_text("a file where the folder should be")
    settings = Settings()
    settings.appearance = Appearance.DARK
    del settings
    assert Settings().appearance in {Appearance.AUTO, Appearance.DARK}


KEYS = [
    "appearance",
    "language",
    "text-size",
    "movement",
    "start",
    "recent",
    "arrangements",
    "geometry",
    "docks",
    "scale",
]
LINES = st.tuples(
    st.sampled_from(["[look]", "[files]", "[window]", "[export]", "[", ""]), st.sampled_from(KEYS)
).flatmap(
    lambda head: st.text('@ByteArrayInvalidVariant()\\"0x19,;=% é\0\n', max_size=30).map(
        lambda value: f"{head[0]}\n{head[1]}={value}\n".encode()
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=80) | st.lists(LINES, max_size=8).map(b"".join))
def test_any_file_of_settings_is_read(own_folders: Path, content: bytes) -> None:
    file = _file(own_folders)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    found = Settings()
    assert found.appearance in Appearance
    assert found.movement in Movement
    assert found.start in Start
    assert found.text_size in TEXT_SIZES
    assert found.language is None or isinstance(found.language, str)
    assert all(isinstance(path, Path) for path in found.recent)
    assert found.arrangement(Path("/m")) in Arrangement
    assert isinstance(found.geometry, QByteArray)
    assert isinstance(found.docks, QByteArray)
    assert all(isinstance(value, str) for value in found.choices("export").values())
