"""Validates the lines of a file against a JSON Schema; with --closed no field may be there that the schema does not list."""

import json
import sys

from jsonschema import Draft202012Validator


def close(schema):
    for definition in schema["$defs"].values():
        stack = [definition]
        while stack:
            node = stack.pop()
            if isinstance(node, dict):
                if node.get("type") == "object":
                    node["additionalProperties"] = False
                stack.extend(node.values())
            elif isinstance(node, list):
                stack.extend(node)


path, lines, *flags = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
if "--closed" in flags:
    close(schema)
validator = Draft202012Validator(schema)
faults = 0
count = 0
with open(lines, encoding="utf-8", newline="\n") as file:
    for count, line in enumerate(file, 1):
        for error in validator.iter_errors(json.loads(line)):
            deepest = max(error.context or [error], key=lambda inner: len(inner.absolute_path))
            faults += 1
            print(f"line {count}: {deepest.json_path}: {deepest.message[:200]}")
print(f"{count} lines, {faults} faults")
sys.exit(1 if faults else 0)
