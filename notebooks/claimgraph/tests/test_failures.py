"""What goes wrong on the way, shown by small servers that do so."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from claimgraph import ClaimGraph, ClaimGraphError, ServiceUnavailable

NOT_READY = (503, {"errors": [{"message": "claimgraph is starting: loading the data."}]})
GONE = (200, {"errors": [{"message": "The database does not answer.", "extensions": {"code": "SERVICE_UNAVAILABLE"}}]})
CUT_OFF = b"<-cut"
"""A body that ends so breaks off before it."""

READY = (200, {"data": {"entity": {"id": "iskp"}}})


@contextmanager
def answering(*answers: tuple[int, Any]) -> Iterator[tuple[str, list[str]]]:
    """The address of a server that gives these answers one after the other, the last one for ever; and what it was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.do_GET()

        def do_GET(self) -> None:
            status, body = answers[min(len(asked), len(answers) - 1)]
            asked.append(self.path)
            text = body if isinstance(body, bytes) else json.dumps(body).encode()
            whole, sent = (text, text[:-5]) if text.endswith(CUT_OFF) else (text, text)
            self.send_response(status)
            self.send_header("content-length", str(len(whole)))
            self.end_headers()
            self.wfile.write(sent)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize("passing", [NOT_READY, GONE])
def test_asks_again_when_the_service_is_not_ready(passing: tuple[int, Any]) -> None:
    with answering(passing, passing, READY) as (url, asked), ClaimGraph(url) as cg:
        assert cg.ask("{ entity }") == {"entity": {"id": "iskp"}}
        assert len(asked) == 3


def test_gives_up_with_the_words_of_the_service() -> None:
    with answering(NOT_READY) as (url, asked), ClaimGraph(url, tries=2) as cg:
        with pytest.raises(ServiceUnavailable, match="is starting: loading the data"):
            cg.ask("{ entity }")
        assert len(asked) == 2


def test_asks_a_wrong_question_only_once() -> None:
    with answering((400, {"errors": [{"message": "No."}]})) as (url, asked), ClaimGraph(url) as cg:
        with pytest.raises(ClaimGraphError, match="No"):
            cg.ask("{ entity }")
        assert len(asked) == 1


def test_says_that_nobody_is_there_and_how_to_change_that() -> None:
    with answering(READY) as (url, _):
        pass
    with ClaimGraph(url, tries=1) as cg, pytest.raises(ServiceUnavailable, match="npm start.*CLAIMGRAPH_URL"):
        cg.ask("{ entity }")


@pytest.mark.parametrize("status", [200, 500])
def test_says_that_it_is_another_service(status: int) -> None:
    with answering((status, b"<html>")) as (url, _), ClaimGraph(url) as cg:
        with pytest.raises(ClaimGraphError, match="Is it a claimgraph service"):
            cg.ask("{ entity }")


def test_asks_only_once_for_what_may_change_something() -> None:
    with answering(NOT_READY, READY) as (url, asked), ClaimGraph(url) as cg:
        with pytest.raises(ServiceUnavailable):
            cg.ask("# query\nmutation Judge { judge { id } }")
        assert len(asked) == 1


def test_a_download_that_breaks_off_begins_again_and_is_whole(tmp_path: Path) -> None:
    with answering((200, b"<gexf>half" + CUT_OFF), (200, b"<gexf></gexf>")) as (url, asked), ClaimGraph(url) as cg:
        file = cg.export("gexf", tmp_path / "iskp.gexf", around="iskp")
        assert file.read_bytes() == b"<gexf></gexf>"
        assert len(asked) == 2
    assert list(tmp_path.iterdir()) == [file]


def test_a_download_that_always_breaks_off_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    before = tmp_path / "iskp.gexf"
    before.write_bytes(b"of yesterday")
    with answering((200, b"<gexf>half" + CUT_OFF)) as (url, asked), ClaimGraph(url, tries=2) as cg:
        with pytest.raises(ServiceUnavailable, match="broke off"):
            cg.export("gexf", before, around="iskp")
        assert len(asked) == 2
    assert [(file, file.read_bytes()) for file in tmp_path.iterdir()] == [(before, b"of yesterday")]
