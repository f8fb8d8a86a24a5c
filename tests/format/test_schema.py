"""The JSON Schema is generated from the table of keys and agrees with the reader."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from debatemap.format import read_map
from debatemap.format.schema import main, schema, schema_text
from debatemap.resources import resource

HERE = Path(__file__).parent
EXAMPLES = [*sorted((HERE / "valid").glob("*.yaml")), *sorted((HERE / "invalid").glob("*.yaml"))]

# What a schema can say.
EXPRESSIBLE = {
    "missing-title",
    "missing-claims",
    "missing-text",
    "missing-quote",
    "missing-claim",
    "missing-target",
    "missing-from",
    "several-targets",
    "wrong-type",
    "strength-range",
    "url",
    "source-outside",
    "version",
    "unknown-key",
    "empty-id",
    "not-text",
}
# What shows in the typed values of some files and not of others.
EITHER = {"colour", "odd-space", "unquoted-colon", "cut-by-comment", "tag", "alias", "merge-key", "control-character"}


class EditorLoader(yaml.SafeLoader):
    """Types plain scalars as YAML 1.2 does, which editors follow."""


EditorLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.inf|\.nan", "-+.0123456789"),
):
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))


def construct_int(_loader: yaml.SafeLoader, node: yaml.ScalarNode) -> int:
    text = node.value
    return int(text, 0) if text[:2] in ("0x", "0o") else int(text)


EditorLoader.add_constructor("tag:yaml.org,2002:int", construct_int)


def construct_map(loader: yaml.SafeLoader, node: yaml.MappingNode) -> dict[str, Any]:
    """Keep keys as text, as an editor shows them to its schema."""
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


EditorLoader.add_constructor("tag:yaml.org,2002:map", construct_map)


def typed(path: Path) -> Any:
    """Return what an editor sees in a file, or an exception where it sees nothing."""
    try:
        return yaml.load(path.read_bytes(), Loader=EditorLoader)
    except (yaml.YAMLError, UnicodeDecodeError, TypeError, RecursionError) as error:
        return error


VALUES = {path: typed(path) for path in EXAMPLES}
TYPED = [path for path, value in VALUES.items() if not isinstance(value, Exception)]


def test_the_committed_schema_is_the_generated_one() -> None:
    assert resource("debatemap.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_valid_draft_07() -> None:
    jsonschema.Draft7Validator.check_schema(schema())
    assert schema()["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_the_schema_is_written_to_a_file_or_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "schema.json"
    assert main([str(target)]) == 0
    assert main([]) == 0
    assert target.read_text(encoding="utf-8") == capsys.readouterr().out == schema_text()


@pytest.mark.parametrize("path", TYPED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_schema_and_reader_agree(path: Path) -> None:
    codes = {problem.code for problem in read_map(path.read_bytes(), path.name).problems}
    errors = [error.message for error in jsonschema.Draft7Validator(schema()).iter_errors(VALUES[path])]
    if codes & EXPRESSIBLE:
        assert errors, codes
    elif not codes & EITHER:
        assert errors == []


def described(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from value.get("properties", {}).items()
        for part in value.values():
            yield from described(part)
    elif isinstance(value, list):
        for part in value:
            yield from described(part)


def test_every_key_is_described_and_none_refers_beside_its_description() -> None:
    found = list(described(json.loads(schema_text())))
    assert len(found) > 40
    for name, property_ in found:
        assert property_.get("description"), name
        assert "$ref" not in property_, name
