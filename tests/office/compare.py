"""Opens every spreadsheet with openpyxl, and holds its tables to those in the file of comma-separated values beside it."""

import csv
import datetime
import sys
from pathlib import Path

from openpyxl import load_workbook


def written(value):
    """A cell as a number where it is one, else as text without the sign that keeps formulas from running."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, (int, float)):
        return round(float(value), 4)
    text = str(value).removeprefix("'").strip()
    try:
        return round(float(text.replace(",", ".")), 4)
    except ValueError:
        return text


def rows(cells):
    """Rows with anything in them, without the empty cells at their ends."""
    for row in cells:
        row = [written(value) for value in row]
        while row and row[-1] is None:
            row.pop()
        if row:
            yield tuple(row)


def compare(sheets, table):
    """How many rows of the table stand in the spreadsheet; all have to."""
    found = set()
    for sheet in load_workbook(sheets).worksheets:
        for row in rows(sheet.iter_rows(values_only=True)):
            # What a chart says stands beside its table, behind an empty cell.
            found.update((row, row[: row.index(None)] if None in row else row))
    with open(table, encoding="utf-8-sig", newline="") as file:
        expected = [row for row in rows(csv.reader(file, delimiter=";"))]
    missing = [row for row in expected if len(row) > 1 and row not in found]
    if missing:
        sys.exit(f"{sheets}: not in the spreadsheet: {missing[:3]}")
    return len(expected)


def main(folder):
    # What check finds has columns of its own in each of the two.
    sheets = [file for file in sorted(Path(folder).glob("*.xlsx")) if file.stem != "check"]
    count = sum(compare(file, file.with_suffix(".csv")) for file in sheets)
    print(f"office: openpyxl opened {len(sheets)} spreadsheets, {count} rows agree with their tables")
    if not sheets or not count:
        sys.exit("there was nothing to compare")


main(sys.argv[1])
