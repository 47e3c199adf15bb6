"""Every span of a saved dossier lies in its article; the event table's evidence is the slice that its span names."""

import csv
import hashlib
import json
import sys

folder = sys.argv[1]
texts = {}
count = 0


def walk(value, text, place):
    global count
    if isinstance(value, dict):
        if set(value) == {"start", "end"}:
            count += 1
            assert 0 <= value["start"] < value["end"] <= len(text), (place, value, len(text))
            return
        for key, inner in value.items():
            walk(inner, text, f"{place}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            walk(inner, text, f"{place}[{index}]")


with open(f"{folder}/run.dossier.json", encoding="utf-8") as file:
    dossier = json.load(file)
for article in dossier["articles"]:
    text = article["article"]["text"]
    texts[article["id"]] = text
    assert article["article"]["sha256"] == hashlib.sha256(text.encode()).hexdigest(), article["id"]
    walk(article, text, article["id"])
    events = {event["id"]: event for event in article["events"]}
    for event in events.values():
        assert event["counted"] in (True, False)
        assert not event["counted"] or (event["modality"], event["polarity"]) == ("asserted", "positive")

rows = 0
csv.field_size_limit(1 << 30)
with open(f"{folder}/events.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file, strict=True):
        rows += 1
        span = row["evidence_span"].split("; ")[0]
        name, _, offsets = span.rpartition(":")
        start, _, end = offsets.partition("-")
        assert row["evidence_text"] == texts[name][int(start) : int(end)], (row["event_id"], span)
assert rows == sum(len(article["events"]) for article in dossier["articles"]), rows
print(f"{len(texts)} articles, {count} spans, {rows} rows")
