"""Networks and files."""

import json
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


def test_a_network_is_cut_by_what_is_asked(cg: ClaimGraph) -> None:
    graph = cg.network("ISKP", types=["ATTACKED", "ACCUSED"], status="AFFIRMED", min_origins=2, period=("2021-08-01", None))
    edges = [edge for _, _, edge in graph.edges(data=True)]
    assert edges
    assert {edge["type"] for edge in edges} <= {"ATTACKED", "ACCUSED"}
    assert {edge["status"] for edge in edges} == {"AFFIRMED"}
    assert min(edge["origins"] for edge in edges) >= 2
    assert graph.graph["period"] == "2021-08-01,"


def test_writes_paths_and_chosen_edges_under_a_title(cg: ClaimGraph, tmp_path: Path) -> None:
    paths = cg.export("node-link", tmp_path / "paths.json", source="ISKP", target="TTP", max_hops=3, paths=1)
    assert {"iskp", "ttp"} <= {node["id"] for node in json.loads(paths.read_text())["nodes"]}
    chosen = cg.export(
        "node-link",
        tmp_path / "chosen.json",
        entities=["iskp", "taliban"],
        relations=["iskp:ACCUSED:taliban"],
        center="iskp",
        title="Who accuses whom",
    )
    data = json.loads(chosen.read_text())
    assert data["graph"]["title"] == "Who accuses whom"
    assert [edge["id"] for edge in data["edges"]] == ["iskp:ACCUSED:taliban"]
    assert [node["id"] for node in data["nodes"] if node["isCenter"]] == ["iskp"]


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
