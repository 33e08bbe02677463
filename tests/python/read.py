"""Reads exported files with libraries that others wrote, and prints what it found as a list of JSON.

    python read.py FORMAT FILE [FORMAT FILE …]

The output has one form for all formats: `nodes` with id, name and type, `edges` with ends, type, status, firstKnown and the ids
and words of their claims, both in the order of their ids; `about` is what the file says of itself. What only some formats hold stands beside them.
"""

import json
import sys
import zipfile
from xml.etree import ElementTree
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Found = dict[str, Any]


def main(arguments: list[str]) -> None:
    print(json.dumps([read(name, file) for name, file in zip(arguments[::2], arguments[1::2], strict=True)]))


def read(format_name: str, file: str) -> Found:
    found = READERS[format_name](file)
    for part in ("nodes", "edges"):
        found[part] = sorted(found[part], key=lambda item: item["id"])
    return found


def gexf(file: str) -> Found:
    import networkx

    graph = networkx.read_gexf(file)
    # networkx has no place for how an edge looks, nor for what the file says of itself.
    root = ElementTree.parse(file).getroot()
    lines = {
        item.get("id"): [item.find(f"viz:{part}", GEXF).get("value") for part in ("shape", "thickness")]
        for item in root.iterfind(".//g:edge", GEXF)
    }
    nodes = [
        node(key, data["label"], data["type"]) | {"colour": data["viz"]["color"]} for key, data in graph.nodes(data=True)
    ]
    edges = [
        edge(data["id"], start, end, data, json.loads(data["claims"]))
        | {"start": data.get("start"), "statusOverTime": data.get("statusOverTime"), "line": lines[data["id"]]}
        for start, end, data in graph.edges(data=True)
    ]
    return whole(graph, nodes, edges) | {"about": root.findtext("g:meta/g:description", namespaces=GEXF)}


GEXF = {"g": "http://gexf.net/1.3", "viz": "http://gexf.net/1.3/viz"}


def graphml(file: str) -> Found:
    import networkx

    graph = networkx.read_graphml(file, force_multigraph=True)
    nodes = [node(key, data["name"], data["type"]) for key, data in graph.nodes(data=True)]
    edges = [
        edge(key, start, end, data, json.loads(data["claims"]))
        for start, end, key, data in graph.edges(data=True, keys=True)
    ]
    return whole(graph, nodes, edges) | {"about": graph.graph["about"]}


def node_link(file: str) -> Found:
    import networkx

    graph = networkx.node_link_graph(read_json(file), edges="edges")
    return whole(graph, *nodes_and_edges(graph)) | {"about": graph.graph}


def cytoscape(file: str) -> Found:
    import networkx

    graph = networkx.cytoscape_graph(read_json(file))
    return whole(graph, *nodes_and_edges(graph)) | {"about": graph.graph}


def nodes_and_edges(graph: Any) -> tuple[list[Found], list[Found]]:
    nodes = [node(key, data["name"], data["type"]) for key, data in graph.nodes(data=True)]
    edges = [edge(data["id"], start, end, data, data["claims"]) for start, end, data in graph.edges(data=True)]
    return nodes, edges


def csv(file: str) -> Found:
    import pandas

    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        nodes, edges = (
            pandas.read_csv(archive.open(name), keep_default_na=False, lineterminator="\n") for name in ("nodes.csv", "edges.csv")
        )
        comments = {archive.getinfo(name).comment.decode() for name in names}
    abouts = comments | set(nodes["about"]) | set(edges["about"])
    return {
        "files": names,
        "about": abouts.pop() if len(abouts) == 1 else sorted(abouts),
        "nodes": [node(row["Id"], row["Label"], row["type"]) for row in nodes.to_dict("records")],
        "edges": [
            edge(row["Id"], row["Source"], row["Target"], row | {"type": row["Kind"]}, json.loads(row["claims"]))
            for row in edges.to_dict("records")
        ],
    }


def jsonld(file: str) -> Found:
    import rdflib

    graph = rdflib.Graph().parse(file, format="json-ld")
    rows = graph.query(
        """
        SELECT ?id ?name ?type WHERE {
          ?id schema:name ?name; a ?type .
          FILTER(STRSTARTS(STR(?id), "urn:claimgraph:thing:") && STRSTARTS(STR(?type), STR(cg:)))
        }
        """,
        initNs=NAMESPACES,
    )
    nodes = [node(last(row.id), str(row.name), last(row.type)) for row in rows]
    rows = graph.query(
        """
        SELECT ?id ?source ?type ?target ?status ?known WHERE {
          ?id a rdf:Statement; rdf:subject ?source; rdf:predicate ?type; rdf:object ?target; cg:status ?status; cg:knownFrom ?known .
        }
        """,
        initNs=NAMESPACES,
    )
    edges = []
    for row in rows:
        said = graph.query(
            """
            SELECT DISTINCT ?id ?says ?origin ?capacity ?body WHERE {
              ?relation prov:wasDerivedFrom ?id .
              ?id a schema:Claim; schema:text ?says; cg:origin/schema:name ?origin; prov:wasAttributedTo ?speaker; schema:appearance ?document;
                cg:evidence/oa:hasSelector ?place .
              ?document a schema:Article .
              ?place a oa:TextPositionSelector; oa:start ?start; oa:end ?end .
              OPTIONAL { ?id cg:capacity ?capacity }
              OPTIONAL { ?id cg:speaksFor/schema:name ?body }
            }
            """,
            initNs=NAMESPACES,
            initBindings={"relation": row.id},
        )
        claims = [
            {
                "id": last(claim.id),
                "says": str(claim.says),
                "origin": {"name": str(claim.origin)},
                "capacity": claim.capacity and str(claim.capacity),
                "speaksFor": claim.body and {"name": str(claim.body)},
                "via": [{"name": str(name)} for relay in relays(graph, claim.id) for name in graph.objects(relay, rdflib.URIRef(NAMESPACES["schema"] + "name"))],
            }
            for claim in said
        ]
        questions = graph.query(
            "SELECT ?question WHERE { ?relation cg:dispute/schema:name ?question }",
            initNs=NAMESPACES,
            initBindings={"relation": row.id},
        )
        data = {"type": last(row.type), "status": str(row.status), "firstKnown": str(row.known)}
        data |= {"disputes": [{"question": str(found.question)} for found in questions]}
        edges.append(edge(str(row.id).removeprefix("urn:claimgraph:relation:"), last(row.source), last(row.target), data, claims))
    asserted = sum(1 for _ in graph.triples((None, rdflib.URIRef(NAMESPACES["cg"] + "ATTACKED"), None)))
    (about,) = graph.objects(rdflib.URIRef("urn:claimgraph:network"), rdflib.URIRef(NAMESPACES["schema"] + "description"))
    return {"nodes": nodes, "edges": edges, "asserted": asserted, "about": str(about)}


def relays(graph: Any, claim: Any) -> Iterable[Any]:
    import rdflib.collection

    for head in graph.objects(claim, rdflib.URIRef(NAMESPACES["cg"] + "via")):
        yield from rdflib.collection.Collection(graph, head)


NAMESPACES = {
    "cg": "urn:claimgraph:term:",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "schema": "https://schema.org/",
}


def last(iri: Any) -> str:
    return str(iri).rsplit(":", 1)[-1]


def stix(file: str) -> Found:
    import stix2

    with open(file, encoding="utf-8") as text:
        bundle = stix2.parse(text, allow_custom=False)
    by_id = {item.id: item for item in bundle.objects}
    assert len(by_id) == len(bundle.objects), "an id stands twice"
    for item in bundle.objects:
        for reference in references(item):
            assert reference in by_id, f"{item.id} refers to {reference}, which is not in the bundle"
    claims: dict[str, list[Found]] = {}
    for item in bundle.objects:
        if item.type in ("opinion", "note"):
            says = item.explanation if item.type == "opinion" else item.content
            for relationship in item.object_refs:
                claims.setdefault(relationship, []).append(stix_claim(told(item), says))
    (group,) = (item for item in bundle.objects if item.type == "grouping")
    things = [item for item in bundle.objects if item.type in ("identity", "location", "incident", "course-of-action")]
    return {
        "types": sorted({item.type for item in bundle.objects}),
        "nodes": [node(told(item)["claimgraph_id"], item.name, told(item)["type"]) for item in things if hasattr(item, "extensions")],
        "edges": [
            edge(
                told(item)["claimgraph_id"],
                told(by_id[item.source_ref])["claimgraph_id"],
                told(by_id[item.target_ref])["claimgraph_id"],
                {
                    "type": item.relationship_type.upper().replace("-", "_"),
                    "status": told(item)["status"],
                    "firstKnown": item.created.date().isoformat(),
                    "disputes": [{"question": question} for question in told(item).get("disputes", [])],
                },
                claims.get(item.id, []),
            )
            for item in bundle.objects
            if item.type == "relationship"
        ],
        "reports": [
            {"name": item.name, "count": len(item.object_refs)} for item in bundle.objects if item.type == "report"
        ],
        "about": group.description,
        "grouped": len(group.object_refs),
        "versions": {item.id: json.loads(item.serialize()) for item in bundle.objects},
    }


def stix_claim(told_of_it: Mapping[str, Any], says: str) -> Found:
    body = told_of_it.get("speaks_for")
    return {
        "id": told_of_it["claimgraph_id"],
        "says": says,
        "origin": {"name": told_of_it["origin"]},
        "capacity": told_of_it.get("capacity"),
        "speaksFor": None if body is None else {"name": body},
        "via": [{"name": name} for name in told_of_it.get("via", [])],
    }


def references(item: Any) -> Iterable[str]:
    for name in ("source_ref", "target_ref", "created_by_ref"):
        if hasattr(item, name):
            yield getattr(item, name)
    yield from getattr(item, "object_refs", [])


def told(item: Any) -> Mapping[str, Any]:
    """What the extension says of an object."""
    (extension,) = item.extensions.values()
    return extension


def read_json(file: str) -> Any:
    with open(file, encoding="utf-8") as text:
        return json.load(text)


def whole(graph: Any, nodes: list[Found], edges: list[Found]) -> Found:
    return {"directed": graph.is_directed(), "multigraph": graph.is_multigraph(), "nodes": nodes, "edges": edges}


def node(key: str, name: str, type_name: str) -> Found:
    return {"id": key, "name": name, "type": type_name}


def edge(key: str, source: str, target: str, data: Mapping[str, Any], claims: list[Found]) -> Found:
    return {
        "id": key,
        "source": source,
        "target": target,
        "type": data["type"],
        "status": data["status"],
        "firstKnown": data["firstKnown"],
        "disputes": questions_of(data.get("disputes") or []),
        "claims": sorted(in_short(claim) for claim in claims),
    }


def questions_of(disputes: str | list[Found]) -> list[str]:
    """Tables have a line for each."""
    return disputes.split("\n") if isinstance(disputes, str) else [dispute["question"] for dispute in disputes]


def in_short(claim: Found) -> list[str]:
    """A claim: its id, what it says, where it comes from, in what capacity, for whom, through whom."""
    body, relayed = claim["speaksFor"], [relay["name"] for relay in claim["via"]]
    return [claim["id"], claim["says"], claim["origin"]["name"], claim["capacity"] or "", body["name"] if body else "", *relayed]


READERS: dict[str, Callable[[str], Found]] = {
    "gexf": gexf,
    "graphml": graphml,
    "node-link": node_link,
    "cytoscape": cytoscape,
    "csv": csv,
    "jsonld": jsonld,
    "stix": stix,
}

if __name__ == "__main__":
    main(sys.argv[1:])
