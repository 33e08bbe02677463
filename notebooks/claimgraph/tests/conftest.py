"""The service that is asked: CLAIMGRAPH_URL leads to one with the shipped data."""

from collections.abc import Iterator

import pytest

from claimgraph import ClaimGraph


@pytest.fixture(scope="session")
def cg() -> Iterator[ClaimGraph]:
    with ClaimGraph() as client:
        yield client
