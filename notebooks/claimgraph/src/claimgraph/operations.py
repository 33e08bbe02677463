"""The operations that a service ships, as its playground shows them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from .errors import NotFound


@dataclass(frozen=True)
class Operation:
    """A question with a name."""

    name: str
    query: str
    variables: Mapping[str, Any]
    """With which it is asked if nothing else is given."""

    @property
    def question(self) -> str:
        """What it asks, in words: the head of its text."""
        head = (line.removeprefix("#").strip() for line in self.query.splitlines() if line.startswith("#"))
        return " ".join(head)


def read_operations(listed: Iterable[Mapping[str, Any]]) -> list[Operation]:
    """From the list at `/graphql/operations.json`."""
    return [
        Operation(str(item["name"]), str(item["query"]), json.loads(item.get("variables") or "{}")) for item in listed
    ]


def operation_named(operations: Iterable[Operation], name: str) -> Operation:
    """Raises NotFound, which names those that are like it, or all."""
    by_name = {operation.name: operation for operation in operations}
    if name in by_name:
        return by_name[name]
    like = get_close_matches(name, by_name) or sorted(by_name)
    raise NotFound(f'The service ships no operation "{name}". There is {", ".join(like)}.')
