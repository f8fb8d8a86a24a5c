"""What was made for earlier pictures goes, so that a map may be read again all day."""

from debatemap.drawing.card_face import FaceMemory, Setting, card_face
from debatemap.drawing.kept import Kept
from debatemap.model import Claim

SETTING = Setting(thesis=False, expanded=False, language="en", speaker=None, accent=None, problem=False)


def test_a_face_is_measured_once() -> None:
    claim = Claim("a", "Shops would lose customers.")
    assert card_face(claim, SETTING) is card_face(claim, SETTING)


def test_the_oldest_faces_are_forgotten_first() -> None:
    memory = FaceMemory()
    claims = [Claim(f"c{number}", "Words.") for number in range(10)]
    for claim in claims:
        memory.remember(claim, SETTING, card_face(claim, SETTING))
    memory.keep(4)
    assert [memory.face(claim, SETTING) is not None for claim in claims] == [False] * 6 + [True] * 4


def test_what_is_kept_never_grows_beyond_what_it_may() -> None:
    made: list[int] = []

    def make(value: list[int]) -> int:
        made.append(value[0])
        return value[0]

    kept: Kept[list[int], int] = Kept(make, 100)
    values = [[number] for number in range(50)]
    for value in values:
        kept.of(value)
    kept.keep(10)
    assert kept.of(values[-1]) == 49
    assert len(made) == 50
    kept.of(values[0])
    assert len(made) == 51
