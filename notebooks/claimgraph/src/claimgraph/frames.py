"""Answers of the API as tables."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

DAYS = ("knownFrom", "knownAtEarliest", "firstKnown", "firstSaid", "lastSaid", "earliest", "latest", "since")
"""Columns that hold whole days; other dates may be less precise and stay as they are written (EDTF)."""


def frame_of(items: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> pd.DataFrame:
    """A row for each item, always with these columns; an object is spread over columns, a list stays one."""
    rows = pd.json_normalize([_flat(item) for item in items])
    frame = rows.reindex(columns=list(columns))
    for name in frame.columns.intersection(list(DAYS)):
        frame[name] = pd.to_datetime(frame[name])
    return frame


def _flat(item: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _short(value) for name, value in item.items()}


def _short(value: Any) -> Any:
    """A list of things that have only a label, an id or nodes with an id, as the list of these."""
    if isinstance(value, dict) and {"nodes"} <= set(value) <= {"nodes", "pageInfo"}:
        return _short(value["nodes"])
    if isinstance(value, list) and all(isinstance(part, dict) and len(part) == 1 for part in value):
        return [next(iter(part.values())) for part in value]
    return value
