"""A Greenroom chat server in one file, with nothing but Python (3.9 or newer).

    PORT=8080 python3 server.py

Claims levels 1 and 2, all of both, and nothing of level 3: every room is open to everyone, reading needs no token, and
a token is simply the user's id, which is no secret. Keeps everything in memory.

There is a thread for each connection. Whatever touches the store holds its one lock, so that a message gets its `seq`
and its place in the room in the same moment.
"""

import bisect
import itertools
import json
import os
import re
import signal
import socket
import sys
import threading
import time
import traceback
from datetime import datetime, timezone
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple, Optional
from urllib.parse import parse_qs

MAX_BODY_BYTES = 64 * 1024
MAX_NAME = 64
MAX_TEXT = 2000
MAX_PAGE = 100
DEFAULT_PAGE = 50


class Problem(Exception):
    """An answer other than success, sent as a problem document (RFC 9457)."""

    def __init__(self, status, detail, headers=None, close=False):
        super().__init__(detail)
        self.status, self.headers, self.close = HTTPStatus(status), headers or {}, close

    def document(self):
        return {"status": self.status.value, "title": self.status.phrase, "detail": str(self)}


def refused(detail):
    return Problem(422, detail)


# ---- What was sent ---------------------------------------------------------------------------------------------------


class Request(NamedTuple):
    id: Optional[str]  # from the path
    query: dict
    token: Optional[str]
    body: Optional[dict]


def parse_object(body):
    """The JSON object in these bytes."""
    try:
        # No request has a number in it that matters. As floats, long ones cost nothing and cannot fail.
        value = json.loads(body.decode("utf-8"), parse_int=float, parse_constant=reject_constant)
    except (ValueError, RecursionError):  # UnicodeDecodeError is a ValueError
        raise Problem(400, "the body is not JSON in UTF-8, or is nested too deeply") from None
    if not isinstance(value, dict):
        raise refused("the body must be a JSON object")
    return value


def reject_constant(name):
    """Python would take NaN and Infinity for JSON."""
    raise ValueError(name)


def string(body, field, longest):
    """A string of 1 to `longest` code points that can be stored and sent as it is."""
    value = body.get(field)
    if not isinstance(value, str):
        raise refused(f"{field} must be a string")
    if not 1 <= len(value) <= longest:
        raise refused(f"{field} has {len(value)} characters, not 1 to {longest}")
    if "\0" in value:
        raise refused(f"{field} contains U+0000")
    if re.search("[\ud800-\udfff]", value):
        raise refused(f"{field} contains half of a surrogate pair")
    return value


def integer(query, name):
    """A whole number from the query, or None if it was left out."""
    if name not in query:
        return None
    if not re.fullmatch("[0-9]{1,1000}", query[name]):
        raise refused(f"{name} must be a whole number")
    return int(query[name])


# ---- What is kept ----------------------------------------------------------------------------------------------------


def now():
    return datetime.now(timezone.utc).isoformat(timespec="microseconds")


class Room:
    def __init__(self, room_id, name):
        self.id, self.name, self.created_at = room_id, name, now()
        self.messages, self.seqs = [], []  # seqs has the seq of each message, to search in

    def document(self):
        return {
            "createdAt": self.created_at,
            "messageCount": len(self.messages),
            "name": self.name,
            "url": f"/rooms/{self.id}",
            "id": self.id,
        }


class Chat:
    """Users, rooms and messages. Ids and `seq` are counted, `seq` over all rooms, so that a room's has gaps."""

    def __init__(self):
        self.lock = threading.Lock()
        self.users, self.rooms, self.messages = {}, {}, {}
        self.user_ids, self.room_ids, self.seqs = (itertools.count(1) for _ in range(3))

    def make_user(self, request):
        name = string(request.body, "name", MAX_NAME)
        user_id = str(next(self.user_ids))
        user = {"createdAt": now(), "name": name, "url": f"/users/{user_id}", "id": user_id}
        self.users[user_id] = user
        return created({"token": user_id, **user})

    def read_user(self, request):
        return 200, find(self.users, request.id, "user")

    def make_room(self, request):
        room = Room(str(next(self.room_ids)), string(request.body, "name", MAX_NAME))
        self.rooms[room.id] = room
        return created(room.document())

    def list_rooms(self, request):
        return page([room.document() for room in self.rooms.values()])

    def read_room(self, request):
        return 200, find(self.rooms, request.id, "room").document()

    def post_message(self, request):
        room = find(self.rooms, request.id, "room")
        author = self.users.get(request.token)
        if not author:
            raise Problem(401, "a message needs an author", {"WWW-Authenticate": "Bearer"})
        text = string(request.body, "text", MAX_TEXT)
        seq = next(self.seqs)
        message = {
            "text": text,
            "createdAt": now(),
            "seq": seq,
            "authorName": author["name"],
            "authorId": author["id"],
            "roomId": room.id,
            "url": f"/messages/{seq}",
            "id": str(seq),
        }
        room.messages.append(message)
        room.seqs.append(seq)
        self.messages[message["id"]] = message
        return created(message)

    def list_messages(self, request):
        room = find(self.rooms, request.id, "room")
        limit = integer(request.query, "limit")
        limit = DEFAULT_PAGE if limit is None else limit
        if not 1 <= limit <= MAX_PAGE:
            raise refused(f"limit must be from 1 to {MAX_PAGE}")
        before, after = integer(request.query, "before"), integer(request.query, "after")
        if before is not None and after is not None:
            raise refused("before and after cannot come together")
        if after is not None:
            start = bisect.bisect_right(room.seqs, after)
            return page(room.messages[start : start + limit], start + limit < len(room.seqs))
        end = len(room.seqs) if before is None else bisect.bisect_left(room.seqs, before)
        start = max(0, end - limit)
        return page(room.messages[start:end], start > 0)

    def read_message(self, request):
        return 200, find(self.messages, request.id, "message")


def find(things, thing_id, kind):
    if thing_id not in things:
        raise Problem(404, f"there is no such {kind}")
    return things[thing_id]


def created(document):
    return 201, document, {"Location": document["url"]}


def page(items, has_more=False):
    return 200, {"hasMore": has_more, "count": len(items), "items": items}


# ---- HTTP ------------------------------------------------------------------------------------------------------------

chat = Chat()
ROUTES = [
    (re.compile(pattern), methods)
    for pattern, methods in [
        ("/health", {"GET": lambda request: (200, {"status": "up"})}),
        ("/users", {"POST": chat.make_user}),
        ("/users/([^/]+)", {"GET": chat.read_user}),
        ("/rooms", {"GET": chat.list_rooms, "POST": chat.make_room}),
        ("/rooms/([^/]+)", {"GET": chat.read_room}),
        ("/rooms/([^/]+)/messages", {"GET": chat.list_messages, "POST": chat.post_message}),
        ("/messages/([^/]+)", {"GET": chat.read_message}),
    ]
]


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
            self.send(*self.dispatch(body))
        except Problem as problem:
            self.send_problem(problem)
        except OSError:  # the client is gone
            self.close_connection = True
        except Exception:
            traceback.print_exc()
            self.send_problem(Problem(500, "something went wrong here"))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def dispatch(self, body):
        path, _, query = self.path.partition("?")
        matches = ((regex.fullmatch(path), methods) for regex, methods in ROUTES)
        match, methods = next((found for found in matches if found[0]), (None, None))
        if not match:
            raise Problem(404, "there is no such route")
        handler = methods.get("GET" if self.command == "HEAD" else self.command)
        if not handler:
            raise Problem(405, f"{self.command} is not for this path", {"Allow": ", ".join(methods)})
        request = Request(
            id=match[1] if match.re.groups else None,
            query={name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()},
            token=self.token(),
            body=self.parse(body) if self.command == "POST" else None,
        )
        with chat.lock:
            return handler(request)

    def token(self):
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        return token.strip() if scheme.lower() == "bearer" else None

    def parse(self, body):
        media_type = self.headers.get("Content-Type", "application/json").partition(";")[0]
        if media_type.strip().lower() != "application/json":
            raise Problem(415, "the body must be application/json")
        return parse_object(body)

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
        payload = json.dumps(document).encode("ascii") + b"\n"
        headers = {"Content-Type": media_type, "Content-Length": str(len(payload)), **(headers or {})}
        self.send_response(status)
        for name, value in headers.items():
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


class Server(ThreadingHTTPServer):
    request_queue_size = 256  # many clients may knock at once
    daemon_threads = True


def main():
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    with Server(("127.0.0.1", int(os.environ.get("PORT") or 8080)), Handler) as server:
        print(f"ready on http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
