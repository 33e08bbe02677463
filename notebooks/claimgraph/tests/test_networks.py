"""Networks and files."""

import zipfile
from pathlib import Path

import networkx as nx
import pytest

from claimgraph import ClaimGraph, NotFound, QueryError


def test_a_network_is_a_directed_graph_with_parallel_edges(cg: ClaimGraph) -> None:
    graph = cg.network("ISKP", hops=2)
    assert isinstance(graph, nx.MultiDiGraph)
    assert graph.nodes["iskp"]["name"] == "Islamic State – Khorasan Province"
    accused = graph.edges["iskp", "taliban", "ACCUSED"]
    assert accused["status"] == "AFFIRMED"
    assert accused["claims"][0]["speaker"] == "Islamic State – Khorasan Province"


def test_a_network_takes_several_things_and_says_what_was_left_out(cg: ClaimGraph) -> None:
    graph = cg.network(["iskp", "ttp"], hops=1, as_of="2022-06-01", first=4)
    assert graph.number_of_nodes() == 4
    assert graph.graph["isCut"] is True
    assert "There are more nodes than these 4" in graph.graph["notes"][0]


def test_writes_an_export(cg: ClaimGraph, tmp_path: Path) -> None:
    gexf = cg.export("gexf", tmp_path / "iskp.gexf", around="iskp", hops=1)
    assert "iskp" in nx.read_gexf(gexf)
    archive = cg.export("csv", tmp_path / "iskp.zip", around=["iskp"], status=["AFFIRMED"], as_of="2022-06-01")
    assert zipfile.ZipFile(archive).namelist() == ["nodes.csv", "edges.csv"]


def test_an_export_that_fails_leaves_no_file(cg: ClaimGraph, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match='no format "pdf"'):
        cg.export("pdf", tmp_path / "iskp.pdf", around="iskp")
    with pytest.raises(NotFound, match='id "nobody-here"'):
        cg.export("gexf", tmp_path / "iskp.gexf", around="nobody-here")
    with pytest.raises(QueryError, match="asOf"):
        cg.export("gexf", tmp_path / "iskp.gexf", around="iskp", as_of="yesterday")
    assert list(tmp_path.iterdir()) == []
