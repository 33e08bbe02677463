"""What can go wrong, each with a sentence for whoever asked."""

from collections.abc import Mapping, Sequence
from typing import Any


class ClaimGraphError(Exception):
    """Anything that the service or this client has to say against a question."""


class QueryError(ClaimGraphError):
    """The question is wrong: a field, an argument, a name."""

    def __init__(self, errors: Sequence[Mapping[str, Any]], data: Mapping[str, Any] | None = None) -> None:
        super().__init__("\n".join(_sentence(error) for error in errors))
        self.errors = list(errors)
        """The errors as the service gave them, with `path` and `extensions`."""
        self.data = data
        """What could be answered all the same, if anything."""

    @property
    def candidates(self) -> list[dict[str, str]]:
        """Whom an ambiguous name may mean: id and name of each."""
        return [
            candidate for error in self.errors for candidate in error.get("extensions", {}).get("candidates", [])
        ]


class NotFound(ClaimGraphError):
    """There is nothing of that id, name or operation."""


class ServiceUnavailable(ClaimGraphError):
    """The service does not answer, or is not ready yet."""


def _sentence(error: Mapping[str, Any]) -> str:
    path = ".".join(str(step) for step in error.get("path") or [])
    return f"{error['message']} (at {path})" if path else str(error["message"])
