"""Lists as DataFrames."""

from dataclasses import replace

import pandas as pd
import pytest

from claimgraph import ClaimGraph, lists
from claimgraph.lists import CLAIMS, DISPUTES, DOCUMENTS, ENTITIES, EVENTS, RELATIONS, ApiList


@pytest.mark.parametrize("of", [CLAIMS, RELATIONS, EVENTS, ENTITIES, DOCUMENTS, DISPUTES], ids=lambda of: of.field)
def test_every_column_is_filled_and_nothing_is_lost(cg: ClaimGraph, of: ApiList) -> None:
    frame: pd.DataFrame = getattr(cg, of.field)()
    total = cg.ask(f"{{ {of.field} {{ totalCount }} }}")[of.field]["totalCount"]
    assert len(frame) == total > 0
    assert tuple(frame.columns) == of.columns
    assert frame["id"].is_unique
    # Some columns are empty in the data that ships; the most are not.
    assert frame.notna().any().mean() > 0.7


def test_pages_are_read_until_there_is_no_more(cg: ClaimGraph) -> None:
    query = "query($after: String) { claims(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }"
    ids = [claim["id"] for claim in cg.pages(query, "claims")]
    assert ids == list(cg.claims()["id"])


def test_a_limit_stops_early(cg: ClaimGraph) -> None:
    assert len(cg.claims(limit=5)) == 5
    assert len(cg.claims(limit=0)) == 0


def test_an_empty_list_has_its_columns(cg: ClaimGraph) -> None:
    frame = cg.relations(["KILLED"], source="ISKP", target="TTP")
    assert frame.empty
    assert tuple(frame.columns) == RELATIONS.columns


def test_filters_by_names(cg: ClaimGraph) -> None:
    frame = cg.relations(["ACCUSED"], source="ISKP", target="Taliban")
    assert frame[["from.id", "type", "to.id"]].values.tolist() == [["iskp", "ACCUSED", "taliban"]]


def test_every_relation_leads_to_its_claims(cg: ClaimGraph) -> None:
    claims = set(cg.claims()["id"])
    relations = cg.relations(["ATTACKED"])
    assert all(set(ids) <= claims and ids for ids in relations["claims"])


def test_a_relation_has_all_of_its_claims_also_where_a_page_has_no_room_for_them(
    cg: ClaimGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    def of_two(found: ApiList) -> ApiList:
        return replace(found, selection=found.selection.replace("claims(first: 100)", "claims(first: 2)"))

    whole = [cg.relations(), cg.events()]
    monkeypatch.setattr(lists, "RELATIONS", of_two(RELATIONS))
    monkeypatch.setattr(lists, "EVENTS", of_two(EVENTS))
    for frame, again in zip(whole, [cg.relations(), cg.events()], strict=True):
        assert frame["claims"].map(len).max() > 2
        assert again["claims"].tolist() == frame["claims"].tolist()


def test_days_can_be_computed_with(cg: ClaimGraph) -> None:
    known = cg.claims()["knownFrom"]
    assert known.min() == pd.Timestamp("2021-09-24")


def test_a_day_shows_what_was_known_by_then(cg: ClaimGraph) -> None:
    then = cg.claims(as_of="2022-06-01")
    assert 0 < len(then) < len(cg.claims())
    assert then["knownFrom"].max() <= pd.Timestamp("2022-06-01")


def test_orders(cg: ClaimGraph) -> None:
    names = cg.entities(order_by=[{"name": "DESC"}], limit=5)["name"].tolist()
    assert len(names) == 5
    assert names == sorted(names, reverse=True)
