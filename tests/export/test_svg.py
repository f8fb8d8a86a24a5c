"""SVG: well-formed whatever a map says, text as text, passages at every claim, links only to the web."""

from io import BytesIO
from xml.etree import ElementTree

import pytest

from debatemap.export import ExportOptions
from debatemap.export.sheet import Sheet, sheet_of
from debatemap.export.svg import write_svg
from debatemap.layout.request import Cancelled
from debatemap.model import Claim
from tests.export.debates import Given, debate, drawn

SVG = "{http://www.w3.org/2000/svg}"


def svg(sheet: Sheet, given: Given, options: ExportOptions | None = None) -> str:
    out = BytesIO()
    write_svg(sheet, given, options or ExportOptions(), out)
    return out.getvalue().decode()


def parsed(sheet: Sheet, given: Given, options: ExportOptions | None = None) -> ElementTree.Element:
    return ElementTree.fromstring(svg(sheet, given, options))


def named(root: ElementTree.Element, ident: str) -> ElementTree.Element:
    found = root.find(f".//*[@id='{ident}']")
    assert found is not None
    return found


def title(element: ElementTree.Element) -> str:
    return element.findtext(f"{SVG}title") or ""


def test_every_line_of_the_drawing_is_text_of_its_measure(sheet: Sheet, given: Given) -> None:
    shop = named(parsed(sheet, given), "claim-shops")
    lines = sheet.picture.card_of["shops"].face.lines
    texts = list(shop.iter(f"{SVG}text"))
    assert [text.text for text in texts] == [line.text for line in lines]
    assert [float(text.get("textLength", 0)) for text in texts] == pytest.approx(
        [line.width for line in lines], abs=0.01
    )


def test_a_claim_tells_its_passages_with_source_and_locator_though_they_are_folded(given: Given) -> None:
    folded = parsed(sheet_of(drawn(given)), given)
    told = title(named(folded, "claim-shops")).splitlines()
    assert told == [
        "Shops would lose customers. — M. Duval",
        "“My takings fell by a third when the bridge was shut.” — Letter to the Gazette, §2",
        "“Three shops out of five agree.” — Minutes of the council, p. 4",
        "“Everybody says so.”",
    ]
    assert named(folded, "claim-stats").findtext(f"{SVG}desc") == "From a count in May."


def test_a_relation_says_what_it_is(sheet: Sheet, given: Given) -> None:
    root = parsed(sheet, given)
    attack = title(named(root, "relation-shops_-_close"))
    assert attack.startswith("Attack: Shops would lose customers. + Customers come by car. → The town should")
    assert attack.endswith("“Hence not.”")
    assert title(named(root, "relation-bus_-_shops_-_close")).startswith("Undercut: Buses could bring them. → (Shops")


def test_only_web_addresses_become_links(sheet: Sheet, given: Given) -> None:
    links = list(parsed(sheet, given).iter(f"{SVG}a"))
    assert [link.get("href") for link in links] == ["https://example.org/a?b=1&c=2"]
    assert "".join(links[0].itertext()) == "Letter to the Gazette · §2"
    assert "javascript" not in svg(sheet, given)


def test_nothing_is_loaded_from_elsewhere(sheet: Sheet, given: Given) -> None:
    root = parsed(sheet, given)
    assert not [element for element in root.iter() if element.tag in {f"{SVG}image", f"{SVG}script", f"{SVG}style"}]
    names = {element.get("id") for element in root.iter()}
    references = [use.get("{http://www.w3.org/1999/xlink}href", "") for use in root.iter(f"{SVG}use")]
    assert references
    assert all(reference[0] == "#" and reference[1:] in names for reference in references)


def test_ids_are_unique_and_safe(given: Given) -> None:
    claims = dict(given.map.claims)
    for ident in ("a b", "a_b", "a/b", "é"):
        claims[ident] = claims["bus"].__class__(ident, ident)
    crowded = debate(claims=claims)
    names = [element.get("id") for element in parsed(sheet_of(drawn(crowded)), crowded).iter() if element.get("id")]
    assert len(names) == len(set(names))
    assert all(name is not None and name.isascii() and " " not in name for name in names)


def test_letters_look_the_same_without_their_font_and_can_still_be_selected(sheet: Sheet, given: Given) -> None:
    shop = named(parsed(sheet, given), "claim-shops")
    assert len(list(shop.iter(f"{SVG}use"))) == sum(
        not letter.isspace() for line in sheet.picture.card_of["shops"].face.lines for letter in line.text
    )
    assert {text.get("fill-opacity") for text in shop.iter(f"{SVG}text")} == {"0"}


def test_text_that_is_to_be_edited_is_seen_itself(sheet: Sheet, given: Given) -> None:
    root = parsed(sheet, given, ExportOptions(editable=True))
    assert not list(root.iter(f"{SVG}use"))
    assert {text.get("fill-opacity") for text in root.iter(f"{SVG}text")} == {None}


def test_text_from_right_to_left_starts_at_its_right_end(sheet: Sheet, given: Given) -> None:
    line = sheet.picture.card_of["hebrew"].face.lines[0]
    text = next(named(parsed(sheet, given), "claim-hebrew").iter(f"{SVG}text"))
    assert text.get("direction") == "rtl"
    assert float(text.get("x", 0)) == pytest.approx(line.x + line.width, abs=0.01)


def test_the_scale_enlarges_the_whole_and_the_background_can_be_left_out(sheet: Sheet, given: Given) -> None:
    root = parsed(sheet, given, ExportOptions(scale=2.0, transparent=True))
    assert float(root.get("width", 0)) == pytest.approx(sheet.bounds.width * 2, abs=0.01)
    assert root.find(f"{SVG}rect") is None


def test_the_same_map_gives_the_same_bytes(sheet: Sheet, given: Given) -> None:
    assert svg(sheet_of(drawn(debate(), expanded=frozenset({"shops"})), debate()), given) == svg(sheet, given)


def test_a_cancelled_export_ends(sheet: Sheet, given: Given) -> None:
    with pytest.raises(Cancelled):
        write_svg(sheet, given, ExportOptions(), BytesIO(), cancelled=lambda: True)


@pytest.mark.parametrize("words", ["हिन्दी", "ক্ষ", "தமிழ்", "ខ្មែរ", "සිංහල", "ܣܘܪܝܝܐ", "𒐫 \ue000", "a हिन्दी z"])
def test_a_script_that_no_font_may_have_is_text_all_the_same(words: str, given: Given) -> None:
    given = debate(claims={"close": Claim("close", words)}, relations={})
    root = parsed(sheet_of(drawn(given)), given)
    assert words in [text.text for text in named(root, "claim-close").iter(f"{SVG}text")]
