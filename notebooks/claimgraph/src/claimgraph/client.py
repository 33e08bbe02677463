"""The client: one object that asks one service."""

import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any

import networkx as nx
import pandas as pd

from . import lists
from .errors import QueryError
from .frames import frame_of
from .lists import ApiList
from .operations import Operation, operation_named, read_operations
from .transport import Transport

Names = str | Sequence[str]
"""One id or name, or several."""


class ClaimGraph:
    """A claimgraph service. Everything here reads; what comes back are claims, not findings."""

    def __init__(self, url: str | None = None, *, timeout_seconds: float = 60, tries: int = 3) -> None:
        """`url` is where it listens: else what CLAIMGRAPH_URL says, else this machine's port 4000."""
        self.url = url or os.environ.get("CLAIMGRAPH_URL") or "http://127.0.0.1:4000"
        self._transport = Transport(self.url, timeout_seconds, tries)

    def __enter__(self) -> "ClaimGraph":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the connections."""
        self._transport.close()

    def ask(self, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The `data` that answers an operation. Raises QueryError when there is anything wrong with it."""
        body = self._transport.post_json("/graphql", {"query": query, "variables": dict(variables or {})})
        if body.get("errors"):
            raise QueryError(body["errors"], body.get("data"))
        data: dict[str, Any] = body["data"]
        return data

    def operations(self) -> list[Operation]:
        """The questions that the service ships, as its playground lists them."""
        return read_operations(self._transport.get_json("/graphql/operations.json"))

    def run(self, name: str, /, **variables: Any) -> dict[str, Any]:
        """The answer to an operation that ships; variables that are not given are those that it ships with."""
        operation = operation_named(self.operations(), name)
        return self.ask(operation.query, {**operation.variables, **variables})

    def claims(self, where: Mapping[str, Any] | None = None, **options: Any) -> pd.DataFrame:
        """The claims for which `where` holds. Options: `as_of`, `order_by`, `limit`."""
        return self._frame(lists.CLAIMS, where=where, **options)

    def relations(
        self,
        type: Sequence[str] | None = None,
        *,
        source: str | None = None,
        target: str | None = None,
        status: Sequence[str] | None = None,
        min_origins: int | None = None,
        where: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> pd.DataFrame:
        """The edges of the network; `source` and `target` are names. Options: `as_of`, `order_by`, `limit`."""
        ends = {"from": source, "to": target}
        references: dict[str, Any] = {name: {"name": value} for name, value in ends.items() if value is not None}
        return self._frame(
            lists.RELATIONS, type=type, status=status, minOrigins=min_origins, where=where, **references, **options
        )

    def events(self, where: Mapping[str, Any] | None = None, **options: Any) -> pd.DataFrame:
        """The events for which `where` holds. Options: `as_of`, `order_by`, `limit`."""
        return self._frame(lists.EVENTS, where=where, **options)

    def entities(self, where: Mapping[str, Any] | None = None, **options: Any) -> pd.DataFrame:
        """The entities for which `where` holds. Options: `as_of`, `order_by`, `limit`."""
        return self._frame(lists.ENTITIES, where=where, **options)

    def documents(self, where: Mapping[str, Any] | None = None, **options: Any) -> pd.DataFrame:
        """The documents for which `where` holds. Options: `as_of`, `order_by`, `limit`."""
        return self._frame(lists.DOCUMENTS, where=where, **options)

    def disputes(self, where: Mapping[str, Any] | None = None, **options: Any) -> pd.DataFrame:
        """The questions on which sources disagree; `sides` holds who says what. Options: `as_of`, `limit`."""
        return self._frame(lists.DISPUTES, where=where, **options)

    def pages(self, query: str, path: str, variables: Mapping[str, Any] | None = None) -> Iterator[dict[str, Any]]:
        """
        The items of a connection, page after page: `query` takes `$after` and asks it for `nodes` and
        `pageInfo { hasNextPage endCursor }`; `path` leads to it in the answer, such as "entity.said".
        """
        after: str | None = None
        while True:
            found: Any = self.ask(query, {**(variables or {}), "after": after})
            for step in path.split("."):
                found = found[step]
                if found is None:
                    return
            yield from found["nodes"]
            if not found["pageInfo"]["hasNextPage"]:
                return
            after = found["pageInfo"]["endCursor"]

    def network(self, around: Names, *, hops: int = 1, as_of: str | None = None, **parameters: Any) -> "nx.MultiDiGraph[str]":
        """
        The network around one or more things, by id or name. Each node has what is known of it, each edge its status, its
        counts and its claims; `graph["notes"]` says what was left out. Further parameters are those of the exports: `status`,
        `types`, `minOrigins`, `period` (`"2021-08-01,2022-05-31"`), `first`.
        """
        asked = _parameters(around=around, hops=hops, asOf=as_of, **parameters)
        data = self._transport.get_json("/export/node-link", asked)
        return nx.node_link_graph(data, directed=True, multigraph=True, edges="edges")

    def export(self, format: str, file: str | Path, *, as_of: str | None = None, **parameters: Any) -> Path:
        """Writes an export (gexf, graphml, cytoscape, node-link, csv, jsonld, stix) to a file, and gives its path."""
        target = Path(file)
        unfinished = target.with_name(f"{target.name}.unfinished")

        def write(pieces: Iterator[bytes]) -> None:
            with unfinished.open("wb") as output:
                output.writelines(pieces)

        try:
            self._transport.download(f"/export/{format}", _parameters(asOf=as_of, **parameters), write)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        return target

    def _frame(
        self,
        of: ApiList,
        *,
        as_of: str | None = None,
        order_by: Sequence[Mapping[str, str]] | None = None,
        limit: int | None = None,
        **arguments: Any,
    ) -> pd.DataFrame:
        first = of.page if limit is None else max(1, min(of.page, limit))
        given = {name: value for name, value in arguments.items() if value is not None}
        variables = {"asOf": as_of, "first": first, **given}
        if order_by is not None:
            variables["orderBy"] = order_by
        items = self.pages(of.question(), f"view.{of.field}", variables)
        return frame_of(islice(items, limit), of.columns)


def _parameters(**parameters: Any) -> dict[str, str | list[str]]:
    """As they stand in an address: what is absent is left out, several values are repeated."""
    return {name: _text(value) for name, value in parameters.items() if value is not None}


def _text(value: Any) -> str | list[str]:
    if isinstance(value, bool):
        return "true" if value else "false"
    return [str(part) for part in value] if isinstance(value, (list, tuple, set)) else str(value)
