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
from .addresses import Names, Period, days_of, in_address
from .errors import QueryError
from .frames import frame_of
from .lists import ApiList
from .operations import Operation, operation_named, read_operations
from .transport import Transport
from .variables import is_read, refuse_undeclared

Where = Mapping[str, Any]
"""A filter of the API, such as `{"speaker": {"name": "Taliban"}}`."""

Order = Sequence[Mapping[str, str]]
"""An order of the API, such as `[{"name": "DESC"}]`."""


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
        """
        The `data` that answers an operation. Raises QueryError when there is anything wrong with it, also when it declares no
        variable of a name that is given. Only reads are asked again when they fail on the way.
        """
        given = dict(variables or {})
        refuse_undeclared(query, given)
        body = self._transport.post_json("/graphql", {"query": query, "variables": given}, may_repeat=is_read(query))
        if body.get("errors"):
            raise QueryError(body["errors"], body.get("data"))
        data: dict[str, Any] = body["data"]
        return data

    def operations(self) -> list[Operation]:
        """The questions that the service ships, as its playground lists them."""
        return read_operations(self._transport.get_json("/graphql/operations.json"))

    def run(self, name: str, /, **variables: Any) -> dict[str, Any]:
        """
        The answer to an operation that ships; variables that are not given are those that it ships with. Raises QueryError, which
        names those that it has, for a variable that it has not.
        """
        operation = operation_named(self.operations(), name)
        refuse_undeclared(operation.query, variables, of=f'The operation "{name}"')
        return self.ask(operation.query, {**operation.variables, **variables})

    def claims(
        self,
        where: Where | None = None,
        *,
        as_of: str | None = None,
        order_by: Order | None = None,
        limit: int | None = None,
    ) -> pd.DataFrame:
        """The claims for which `where` holds."""
        return self._frame(lists.CLAIMS, as_of, limit, where=where, orderBy=order_by)

    def relations(
        self,
        type: Sequence[str] | None = None,
        *,
        source: str | None = None,
        target: str | None = None,
        status: Sequence[str] | None = None,
        min_origins: int | None = None,
        where: Where | None = None,
        as_of: str | None = None,
        order_by: Order | None = None,
        limit: int | None = None,
    ) -> pd.DataFrame:
        """The edges of the network; `source` and `target` are names."""
        ends = {"from": source, "to": target}
        references: dict[str, Any] = {name: {"name": value} for name, value in ends.items() if value is not None}
        return self._frame(
            lists.RELATIONS,
            as_of,
            limit,
            type=type,
            status=status,
            minOrigins=min_origins,
            where=where,
            orderBy=order_by,
            **references,
        )

    def events(
        self,
        where: Where | None = None,
        *,
        as_of: str | None = None,
        order_by: Order | None = None,
        limit: int | None = None,
    ) -> pd.DataFrame:
        """The events for which `where` holds."""
        return self._frame(lists.EVENTS, as_of, limit, where=where, orderBy=order_by)

    def entities(
        self,
        where: Where | None = None,
        *,
        as_of: str | None = None,
        order_by: Order | None = None,
        limit: int | None = None,
    ) -> pd.DataFrame:
        """The entities for which `where` holds."""
        return self._frame(lists.ENTITIES, as_of, limit, where=where, orderBy=order_by)

    def documents(
        self,
        where: Where | None = None,
        *,
        as_of: str | None = None,
        order_by: Order | None = None,
        limit: int | None = None,
    ) -> pd.DataFrame:
        """The documents for which `where` holds."""
        return self._frame(lists.DOCUMENTS, as_of, limit, where=where, orderBy=order_by)

    def disputes(
        self,
        where: Where | None = None,
        *,
        as_of: str | None = None,
        limit: int | None = None,
    ) -> pd.DataFrame:
        """The questions on which sources disagree, the longest disputed first; `sides` holds who says what."""
        return self._frame(lists.DISPUTES, as_of, limit, where=where)

    def pages(self, query: str, path: str, variables: Mapping[str, Any] | None = None) -> Iterator[dict[str, Any]]:
        """
        The items of a connection, page after page: `query` takes `$after` and asks it for `nodes` and
        `pageInfo { hasNextPage endCursor }`; `path` leads to it in the answer, such as "entity.said", or "relations.nodes.0.claims".
        """
        after: str | None = None
        while True:
            found: Any = self.ask(query, {**(variables or {}), "after": after})
            for step in path.split("."):
                found = found[int(step)] if isinstance(found, list) else found[step]
                if found is None:
                    return
            yield from found["nodes"]
            if not found["pageInfo"]["hasNextPage"]:
                return
            after = found["pageInfo"]["endCursor"]

    def network(
        self,
        around: Names,
        *,
        hops: int = 1,
        as_of: str | None = None,
        status: Names | None = None,
        types: Names | None = None,
        min_origins: int | None = None,
        period: Period | None = None,
        first: int | None = None,
    ) -> "nx.MultiDiGraph[str]":
        """
        The network around one or more things, by id or name. Each node has what is known of it, each edge its status, its
        counts and its claims; `graph["notes"]` says what was left out. `period` is two days, either of which may be None;
        `first` is how many nodes there may be.
        """
        asked = in_address(
            around=around,
            hops=hops,
            asOf=as_of,
            status=status,
            types=types,
            minOrigins=min_origins,
            period=days_of(period),
            first=first,
        )
        data = self._transport.get_json("/export/node-link", asked)
        return nx.node_link_graph(data, directed=True, multigraph=True, edges="edges")

    def export(
        self,
        format: str,
        file: str | Path,
        *,
        around: Names | None = None,
        hops: int | None = None,
        min_origins: int | None = None,
        period: Period | None = None,
        source: str | None = None,
        target: str | None = None,
        max_hops: int | None = None,
        paths: int | None = None,
        through_events: bool | None = None,
        entities: Names | None = None,
        kind: Names | None = None,
        relations: Names | None = None,
        center: Names | None = None,
        status: Names | None = None,
        types: Names | None = None,
        as_of: str | None = None,
        first: int | None = None,
        title: str | None = None,
        note: str | None = None,
    ) -> Path:
        """
        Writes an export (gexf, graphml, cytoscape, node-link, csv, jsonld, stix) to a file, and gives its path: the network
        `around` things, the paths from `source` to `target`, or a list of `entities` or of a `kind`. The options are the
        parameters of docs/exports.md. A file stands there only when it is whole.
        """
        asked = in_address(
            around=around,
            hops=hops,
            minOrigins=min_origins,
            period=days_of(period),
            to=target,
            maxHops=max_hops,
            paths=paths,
            throughEvents=through_events,
            entities=entities,
            kind=kind,
            relations=relations,
            center=center,
            status=status,
            types=types,
            asOf=as_of,
            first=first,
            title=title,
            note=note,
            **{"from": source},
        )
        place = Path(file)
        unfinished = place.with_name(f"{place.name}.unfinished")

        def write(pieces: Iterator[bytes]) -> None:
            with unfinished.open("wb") as output:
                output.writelines(pieces)

        try:
            self._transport.download(f"/export/{format}", asked, write)
            unfinished.replace(place)
        finally:
            unfinished.unlink(missing_ok=True)
        return place

    def _frame(self, of: ApiList, as_of: str | None, limit: int | None, **arguments: Any) -> pd.DataFrame:
        first = of.page if limit is None else max(1, min(of.page, limit))
        given = {name: value for name, value in arguments.items() if value is not None}
        found = self.pages(of.question(), f"view.{of.field}", {"asOf": as_of, "first": first, **given})
        items = (self._whole(of, item, as_of) for item in islice(found, limit))
        return frame_of(items, of.columns)

    def _whole(self, of: ApiList, item: dict[str, Any], as_of: str | None) -> dict[str, Any]:
        """The item with all of its claims, where the page that it came with has not room for them."""
        held = item.get("claims")
        if not isinstance(held, dict) or not held["pageInfo"]["hasNextPage"]:
            return item
        asked = {"id": item["id"], "asOf": as_of, "first": lists.MOST_CLAIMS}
        rest = self.pages(of.claims_question(), f"view.{of.field}.nodes.0.claims", asked)
        return {**item, "claims": {"nodes": list(rest)}}
