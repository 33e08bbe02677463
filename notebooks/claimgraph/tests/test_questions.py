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


def test_a_variable_that_an_operation_has_not_is_refused_with_those_that_it_has(cg: ClaimGraph) -> None:
    with pytest.raises(QueryError, match=r'The operation "who-attacked" has no variable tgt: it has .*\btarget\b'):
        cg.run("who-attacked", tgt="Shia")


def test_a_variable_that_a_question_does_not_declare_is_refused(cg: ClaimGraph) -> None:
    with pytest.raises(QueryError, match="This operation has no variable nmae: it has name"):
        cg.ask("query($name: String!) { entity(name: $name) { id } }", {"nmae": "TTP"})
    with pytest.raises(QueryError, match="no variable name: it has none"):
        cg.ask('{ entity(name: "$name: in a string") { id } } # and $name: in a comment', {"name": "TTP"})


@pytest.mark.parametrize("name", ["claims", "relations", "events", "entities", "documents", "disputes", "network", "export"])
def test_a_misspelled_option_is_refused(cg: ClaimGraph, name: str) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'asof'"):
        getattr(cg, name)(asof="2022-06-01")


def test_disputes_have_no_order_to_choose(cg: ClaimGraph) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'order_by'"):
        cg.disputes(order_by=[{"since": "ASC"}])  # type: ignore[call-arg]


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
