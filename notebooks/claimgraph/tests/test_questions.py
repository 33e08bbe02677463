"""What the service answers, asked of a running one."""

import pytest

from claimgraph import ClaimGraph, NotFound, QueryError


def test_answers_any_operation(cg: ClaimGraph) -> None:
    assert cg.ask('{ entity(name: "ISIS-K") { id } }') == {"entity": {"id": "iskp"}}


def test_lists_the_operations_that_ship_with_their_questions(cg: ClaimGraph) -> None:
    operations = {operation.name: operation for operation in cg.operations()}
    assert operations["who-attacked"].question.startswith("Who attacked it, when")
    assert operations["who-attacked"].variables["target"] == "Hazaras"


def test_runs_every_operation_that_ships_by_its_name(cg: ClaimGraph) -> None:
    for operation in cg.operations():
        assert cg.run(operation.name), operation.name


def test_runs_an_operation_with_other_variables(cg: ClaimGraph) -> None:
    assert cg.run("entity", name="TTP")["entity"]["id"] == "ttp"


def test_an_unknown_operation_is_named_with_those_like_it(cg: ClaimGraph) -> None:
    with pytest.raises(NotFound, match='ships no operation "who-atacked". There is who-attacked'):
        cg.run("who-atacked")


def test_a_wrong_field_is_an_error_that_says_where(cg: ClaimGraph) -> None:
    with pytest.raises(QueryError, match='Cannot query field "nome"'):
        cg.ask('{ entity(name: "ISKP") { nome } }')


def test_an_ambiguous_name_is_an_error_with_its_candidates(cg: ClaimGraph) -> None:
    with pytest.raises(QueryError, match='"Daesh" belongs to several') as caught:
        cg.ask('{ entity(name: "Daesh") { id } }')
    assert [candidate["id"] for candidate in caught.value.candidates] == ["iskp", "islamic-state"]
