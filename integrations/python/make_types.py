"""Writes the dataclasses of attest.py anew from the JSON Schema of results: python3 make_types.py"""

import json
import keyword
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
SCHEMA = HERE / "../../core/src/main/resources/org/attestnlp/json/attest-1.schema.json"
BEGIN = "# ---- made by make_types.py from the schema: begin\n"
END = "# ---- made by make_types.py from the schema: end\n"


def name_of(words):
    return words[0].upper() + words[1:]


class Types:
    """The classes of a schema, those that others hold first."""

    def __init__(self, schema):
        self.defs = schema["$defs"]
        self.classes = {}

    def type_of(self, owner, key, schema):
        if "$ref" in schema:
            return self.define(schema["$ref"].rsplit("/", 1)[1])
        for choice in schema.get("oneOf", schema.get("anyOf", [])):
            if choice.get("type") != "null":
                return "Optional[%s]" % self.type_of(owner, key, choice)
        kind = schema.get("type")
        if isinstance(kind, list):
            rest = [k for k in kind if k != "null"]
            return "Optional[%s]" % self.type_of(owner, key, dict(schema, type=rest[0]))
        if kind == "array":
            return "List[%s]" % self.type_of(owner, key, schema["items"])
        if kind == "object":
            if "properties" not in schema:
                return "Dict[str, Any]"
            return self.build(owner + name_of(key), schema)
        return {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}.get(kind, "str")

    def define(self, name):
        return self.build({"article": "Article", "error": "ErrorRecord"}.get(name, name_of(name)), self.defs[name])

    def build(self, name, schema):
        if name not in self.classes:
            self.classes[name] = None  # in the making
            always, maybe = [], []
            for key, value in schema["properties"].items():
                field = key + "_" if keyword.iskeyword(key) else key
                kind = self.type_of(name, key, value)
                if key in schema.get("required", []):
                    always.append("    %s: %s\n" % (field, kind))
                elif kind.startswith("List["):
                    maybe.append("    %s: %s = field(default_factory=list)\n" % (field, kind))
                else:
                    bare = kind if kind.startswith("Optional[") else "Optional[%s]" % kind
                    maybe.append("    %s: %s = None\n" % (field, bare))
            text = schema.get("description", "")
            text = '    """%s"""\n\n' % text if text else ""
            made = "@dataclass(frozen=True)\nclass %s:\n%s%s\n\n" % (name, text, "".join(always + maybe))
            del self.classes[name]
            self.classes[name] = made
        return name


def made():
    types = Types(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for name in types.defs:
        types.define(name)
    return "".join(types.classes.values())


def main():
    file = HERE / "attest.py"
    text = file.read_text(encoding="utf-8")
    begin, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    file.write_text(text[:begin] + "\n\n" + made() + text[end:], encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
