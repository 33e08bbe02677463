"""Asks a claimgraph service: DataFrames, networks, and every operation that it ships. What comes back are claims, not findings."""

from .client import ClaimGraph
from .errors import ClaimGraphError, NotFound, QueryError, ServiceUnavailable
from .operations import Operation

__all__ = ["ClaimGraph", "ClaimGraphError", "NotFound", "Operation", "QueryError", "ServiceUnavailable"]
