"""Validates the lines of a JSON Lines file against a JSON Schema."""

import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
faults = 0
with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
    for number, line in enumerate(file, 1):
        for error in validator.iter_errors(json.loads(line)):
            faults += 1
            print(f"line {number}: {error.json_path}: {error.message[:200]}")
sys.exit(1 if faults else 0)
