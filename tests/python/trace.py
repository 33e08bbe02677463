"""Runs the cells of notebooks, and checks that every number in a table that they show is traceable to the claims behind it.

    python trace.py NOTEBOOK …

Prints how many tables with numbers each notebook shows; ends with an error that names the table and the row. A table with numbers
has the column `claims`, the ids of what it counts; or it has, beside each `number of X`, the ids in its column `X`.
"""

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib
import pandas

from claimgraph import ClaimGraph

matplotlib.use("agg")


def main(notebooks: list[str]) -> None:
    with ClaimGraph() as cg:
        claims = cg.claims().set_index("id")
        disputes = set(cg.disputes()["id"])
    for notebook in notebooks:
        tables = [table for table in tables_of(Path(notebook)) if numbers_of(table)]
        for table in tables:
            check(table, claims, disputes)
        print(f"{Path(notebook).name}: {len(tables)} tables with numbers")


def tables_of(notebook: Path) -> Iterator[Any]:
    """What the cells show that is a DataFrame, its index among its columns."""
    names: dict[str, Any] = {}
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] != "code":
            continue
        *before, last = ast.parse("".join(cell["source"])).body
        exec(compile(ast.Module(before, []), str(notebook), "exec"), names)
        if not isinstance(last, ast.Expr):
            exec(compile(ast.Module([last], []), str(notebook), "exec"), names)
            continue
        shown = eval(compile(ast.Expression(last.value), str(notebook), "eval"), names)
        if isinstance(shown, pandas.DataFrame):
            yield shown.reset_index()


def numbers_of(table: Any) -> list[str]:
    """Its columns of numbers; the one that counts the rows is none."""
    return [name for name in table.select_dtypes("number").columns if name not in ("index", "level_0")]


def check(table: Any, claims: Any, disputes: set[str]) -> None:
    for _, row in table.iterrows():
        for name in numbers_of(table):
            what = name.removeprefix("number of ")
            ids = row[what] if what in table.columns and what != name else row.get("claims")
            place = f"{name} in {row.to_dict()}"
            assert isinstance(ids, list), f"nothing says what is counted: {place}"
            assert set(ids) <= set(claims.index) | disputes, f"there is no such claim or question: {place}"
            assert what == name or row[name] == len(ids), f"it counts others: {place}"
            if what == name:
                assert not row[name] or ids, f"no claim is behind it: {place}"
        check_counts(row, claims)


def check_counts(row: Any, claims: Any) -> None:
    """The counts of a relation or a side follow from its claims."""
    behind = claims.loc[[claim for claim in row.get("claims", []) if claim in claims.index]]
    affirming = behind[behind["polarity"] == "AFFIRMED"] if "affirming" in row else behind
    assert row.get("affirming", 0) + row.get("denying", 0) <= len(behind), row.to_dict()
    assert row.get("origins", 0) == affirming["origin.id"].nunique() if "origins" in row else True, row.to_dict()
    assert row.get("documents", 0) == affirming["document.id"].nunique() if "documents" in row else True, row.to_dict()


if __name__ == "__main__":
    main(sys.argv[1:])
