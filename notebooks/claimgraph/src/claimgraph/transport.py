"""HTTP: one place that sends, tries again and turns answers that are none into errors."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

import httpx

from .errors import ClaimGraphError, NotFound, QueryError, ServiceUnavailable

WAIT_SECONDS = 0.2
"""Before the first new try; doubled before each further one."""

PASSING = frozenset({502, 503, 504})
"""Status codes that may be gone at the next try."""

Answer = TypeVar("Answer")


class Transport:
    """Asks a service. What only reads can be asked again when it fails on the way."""

    def __init__(self, url: str, timeout_seconds: float, tries: int) -> None:
        self._url = url.rstrip("/")
        self._tries = tries
        self._http = httpx.Client(base_url=self._url, timeout=timeout_seconds, headers={"accept": "application/json"})

    def close(self) -> None:
        self._http.close()

    def get_json(self, path: str, parameters: Mapping[str, Any] | None = None) -> Any:
        """The JSON at a path. Raises a ClaimGraphError where there is none."""
        return self._tried(lambda: _json(self._http.get(path, params=parameters)))

    def post_json(self, path: str, body: Mapping[str, Any], *, may_repeat: bool) -> Any:
        """The JSON that answers what is asked in the body; once only where that may change something."""
        return self._tried(lambda: _answer(self._http.post(path, json=body)), self._tries if may_repeat else 1)

    def download(self, path: str, parameters: Mapping[str, Any], write: Callable[[Iterator[bytes]], None]) -> None:
        """Gives what is at a path to `write` as it comes, from the beginning again after a failure on the way."""
        self._tried(lambda: self._download(path, parameters, write))

    def _download(self, path: str, parameters: Mapping[str, Any], write: Callable[[Iterator[bytes]], None]) -> None:
        with self._http.stream("GET", path, params=parameters) as response:
            if response.is_error:
                response.read()
                raise _error(response)
            write(response.iter_bytes())

    def _tried(self, ask: Callable[[], Answer], tries: int | None = None) -> Answer:
        most = self._tries if tries is None else tries
        for tried in range(1, most + 1):
            try:
                with _clear_errors(self._url):
                    return ask()
            except ServiceUnavailable:
                if tried == most:
                    raise
            time.sleep(WAIT_SECONDS * 2 ** (tried - 1))
        raise ValueError(f"tries is {self._tries}: a question is asked once or more")


@contextmanager
def _clear_errors(url: str) -> Iterator[None]:
    try:
        yield
    except httpx.TimeoutException as error:
        raise ServiceUnavailable(
            f"{url} did not answer in time: ask for less, or give ClaimGraph a longer timeout_seconds."
        ) from error
    except httpx.RemoteProtocolError as error:
        raise ServiceUnavailable(f"The answer of {url} broke off ({error}). Ask again; its log may say why.") from error
    except httpx.TransportError as error:
        raise ServiceUnavailable(
            f"No claimgraph answers at {url} ({error}). Start one with `npm start`, or give its address: "
            "ClaimGraph(url) or CLAIMGRAPH_URL."
        ) from error


def _answer(response: httpx.Response) -> Any:
    """GraphQL says in the body that the database went away."""
    body = _json(response)
    for error in body.get("errors") or []:
        if error.get("extensions", {}).get("code") == "SERVICE_UNAVAILABLE":
            raise ServiceUnavailable(str(error["message"]))
    return body


def _json(response: httpx.Response) -> Any:
    if response.is_error:
        raise _error(response)
    body = _body(response)
    if body is None:
        raise ClaimGraphError(f"{response.url} gives no JSON. Is it a claimgraph service?")
    return body


def _body(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _error(response: httpx.Response) -> ClaimGraphError:
    body = _body(response)
    errors = body.get("errors", []) if isinstance(body, dict) else []
    message = str(errors[0]["message"]) if errors else f"{response.url} answers with status {response.status_code}."
    if response.status_code in PASSING:
        return ServiceUnavailable(message)
    if response.status_code == 404:
        return NotFound(message)
    return QueryError(errors) if errors else ClaimGraphError(f"{message} Is it a claimgraph service?")
