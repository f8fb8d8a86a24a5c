"""Small maps that the tests of the window open."""

from pathlib import Path

SHOPS = """
title: Close the centre?
question: Should the town close its centre to cars?
language: en
sources:
  gazette: {title: Letter to the Gazette, url: "https://example.org/letter"}
  leaflet: {title: A leaflet, url: "javascript:alert(1)"}
  report: {title: The report, text: "Takings fell by a third. The air was cleaner."}
speakers:
  duval: {name: M. Duval, role: shopkeeper, colour: "#b5651d"}
claims:
  close: The town should close its centre to cars.
  air:
    text: The air would be cleaner.
    title: Cleaner air
    supports: close
    tags: [health, money]
    strength: 0.4
    passages:
      - {quote: The air was cleaner., source: report, locator: p. 3}
      - {quote: Never said., source: report}
  shops:
    text: Shops would lose customers <b>every</b> day.
    speaker: duval
    note: As in spring.
    attacks: close
    passages:
      - {quote: My takings fell by a third., source: gazette, locator: §2}
      - {quote: Down with it!, source: leaflet}
  buses:
    text: People would come by bus.
    implicit: true
    undercuts: shops -> close
    passages: [By bus.]
  dust:
    text: Dust makes ill.
    supports: {claim: close, with: [air]}
"""

BROKEN_CLAIM = """
title: Broken in one claim
claims:
  close: The town should close its centre to cars.
  air:
    text: The air would be cleaner.
    suports: close
  shops:
    text: Shops would lose customers.
    attacks: clsoe
"""


def written(folder: Path, text: str = SHOPS, name: str = "map.yaml") -> Path:
    """Write a map into a folder and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
