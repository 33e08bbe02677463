"""What the text of an operation says of it: its variables, and whether it only reads."""

import re
from collections.abc import Iterable

from .errors import QueryError

_WORDS = re.compile(r'"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*')
"""Strings and comments, in which anything may stand."""

_DECLARED = re.compile(r"\$(\w+)\s*:")
_WRITES = re.compile(r"(?:^|\})[\s,]*(?:mutation|subscription)\b")


def refuse_undeclared(query: str, variables: Iterable[str], of: str = "This operation") -> None:
    """Raises QueryError for variables that would be ignored, since the operation declares none of their names."""
    declared = sorted(set(_DECLARED.findall(_WORDS.sub(" ", query))))
    unknown = sorted(set(variables) - set(declared))
    if unknown:
        allowed = f"it has {', '.join(declared)}" if declared else "it has none"
        raise QueryError([{"message": f"{of} has no variable {', '.join(unknown)}: {allowed}."}])


def is_read(query: str) -> bool:
    """Whether it changes nothing, so that it may be asked again."""
    return _WRITES.search(_WORDS.sub(" ", query)) is None
