"""Prints what openpyxl reads from a workbook, as JSON."""

import datetime
import json
import sys

import openpyxl


def shown(cell):
    value = cell.value
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        assert value.time() == datetime.time(0), f"{cell.coordinate} has a time of day"
        return ["date", value.date().isoformat()]
    if cell.data_type == "f":
        return ["formula", str(value)]
    if isinstance(value, bool):
        return ["boolean", str(value)]
    if isinstance(value, (int, float)):
        return ["number", repr(float(value))]
    return ["text", value]


workbook = openpyxl.load_workbook(sys.argv[1])
sheets = []
for sheet in workbook.worksheets:
    sheets.append(
        {
            "name": sheet.title,
            "state": sheet.sheet_state,
            "freeze": sheet.freeze_panes or "",
            "active_cell": sheet.sheet_view.selection[0].activeCell if sheet.freeze_panes is None else "A1",
            "merged": [str(area) for area in sheet.merged_cells.ranges],
            "tables": [[table.name, table.ref, [c.name for c in table.tableColumns]] for table in sheet.tables.values()],
            "choices": [[str(v.sqref), v.formula1] for v in sheet.data_validations.dataValidation],
            "charts": len(sheet._charts),
            "landscape": sheet.page_setup.orientation == "landscape",
            "links": {
                cell.coordinate: cell.hyperlink.target or cell.hyperlink.location
                for row in sheet.iter_rows()
                for cell in row
                if cell.hyperlink
            },
            "cells": [
                [cell.row, cell.column] + shown(cell)
                for row in sheet.iter_rows()
                for cell in row
                if cell.value is not None
            ],
        }
    )
properties = workbook.properties
json.dump(
    {
        "title": properties.title,
        "author": properties.creator,
        "created": properties.created.isoformat(),
        "modified": properties.modified.isoformat(),
        "sheets": sheets,
    },
    sys.stdout,
)
