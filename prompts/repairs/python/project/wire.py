"""HTTP: reads bodies, sends answers."""

import json
import re
import socket
import time
import traceback
from http.server import BaseHTTPRequestHandler

from problem import Problem
from router import answer

MAX_BODY_BYTES = 64 * 1024


def length(digits, base):
    allowed = {10: "[0-9]{1,16}", 16: "[0-9a-fA-F]{1,16}"}[base]
    if not re.fullmatch(allowed, digits.strip()):
        raise Problem(400, "the length of the body is not a number", close=True)
    return int(digits, base)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keeps connections open
    default_request_version = "HTTP/1.1"  # also answers a malformed first line in full
    disable_nagle_algorithm = True  # head and body are two writes
    timeout = 60  # seconds between two requests
    body_timeout = 10

    def answer(self):
        try:
            body = self.read_body()  # always, so that the next request begins where this one ends
            self.send(*answer(self.command, self.path, self.headers, body))
        except Problem as problem:
            self.send_problem(problem)
        except OSError:  # the client is gone
            self.close_connection = True
        except Exception:
            traceback.print_exc()
            self.send_problem(Problem(500, "something went wrong here"))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def read_body(self):
        self.connection.settimeout(self.body_timeout)
        try:
            if "Transfer-Encoding" in self.headers:
                return self.read_chunks()
            return self.read_exactly(length(self.headers.get("Content-Length", "0"), 10))
        except socket.timeout:
            raise Problem(408, "the body did not arrive", close=True) from None
        finally:
            self.connection.settimeout(self.timeout)

    def read_chunks(self):
        """http.server leaves this to us: size in hex, data, line end; a chunk of none, then trailers."""
        if self.headers["Transfer-Encoding"].lower() != "chunked":
            raise Problem(501, "the only transfer coding here is chunked", close=True)
        body = bytearray()
        while size := length(self.rfile.readline(256).partition(b";")[0].decode("latin-1"), 16):
            body += self.read_exactly(size, len(body))
            self.rfile.readline(3)
        while self.rfile.readline(4096).strip():
            pass
        return bytes(body)

    def read_exactly(self, size, already=0):
        if already + size > MAX_BODY_BYTES:
            raise Problem(413, f"the body is over {MAX_BODY_BYTES} bytes", close=True)
        data = self.rfile.read(size)
        if len(data) < size:
            raise Problem(400, "the body ended early", close=True)
        return data

    def send(self, status, document, headers=None, media_type="application/json"):
        payload = b"" if document is None else json.dumps(document).encode("ascii") + b"\n"
        self.send_response(status)
        if document is not None:
            headers = {"Content-Type": media_type, "Content-Length": str(len(payload)), **(headers or {})}
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(payload)

    def send_problem(self, problem):
        headers = {**problem.headers, "Connection": "close"} if problem.close else problem.headers
        try:
            self.send(problem.status, problem.document(), headers, "application/problem+json")
            if problem.close:
                self.linger()
        except OSError:
            self.close_connection = True

    def send_error(self, code, message=None, explain=None):
        """What http.server itself refuses, such as a malformed head; it would send a page of HTML."""
        self.send_problem(Problem(code, message or "this is not an HTTP request", close=True))

    def linger(self):
        """Reads on for a moment: closing at once would take the answer away from a client that is still sending."""
        self.connection.shutdown(socket.SHUT_WR)
        self.connection.settimeout(0.5)
        deadline = time.monotonic() + 2
        while time.monotonic() < deadline and self.connection.recv(65536):
            pass

    def log_message(self, *args):
        pass
