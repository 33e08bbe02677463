"""What stands in the address of an export."""

from collections.abc import Sequence

Names = str | Sequence[str]
"""One id or name, or several."""

Period = tuple[str | None, str | None]
"""The first day and the last; None leaves a side open."""

Value = str | int | bool | Sequence[str] | None


def in_address(**parameters: Value) -> dict[str, str | list[str]]:
    """What is absent is left out, several values are repeated."""
    return {name: _text(value) for name, value in parameters.items() if value is not None}


def days_of(period: Period | None) -> str | None:
    """A period with a comma between its days."""
    return None if period is None else ",".join(day or "" for day in period)


def _text(value: str | int | bool | Sequence[str]) -> str | list[str]:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int)) else [str(part) for part in value]
