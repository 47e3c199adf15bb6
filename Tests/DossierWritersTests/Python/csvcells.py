"""Prints a CSV file's rows as JSON, read by Python's strict reader."""

import csv
import json
import sys

csv.field_size_limit(1 << 30)
with open(sys.argv[1], encoding=sys.argv[2], newline="") as file:
    json.dump(list(csv.reader(file, strict=True)), sys.stdout)
