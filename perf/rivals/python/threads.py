"""Python's standard library alone: http.server, a thread for each connection. threads.py PORT FOLDER"""

import json
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

from chat import Chat

MESSAGES = re.compile(r"/rooms/([^/?]+)/messages(?:\?(.*))?")


class Server(ThreadingHTTPServer):
    request_queue_size = 1024
    daemon_threads = True


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together
    chat: Chat

    def do_GET(self):
        if self.path == "/health":
            self.answer(200, {"status": "up"})
        elif self.known():
            self.page()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
            self.post(json.loads(body))
        except ValueError:
            self.answer(400, {"title": "Bad Request"})

    def page(self):
        match = MESSAGES.fullmatch(self.path)
        if not match or not self.chat.has_room(match[1]):
            self.answer(404, {"title": "Not Found"})
            return
        limit = int(parse_qs(match[2] or "").get("limit", ["50"])[0])
        self.answer(200, self.chat.page(match[1], min(max(limit, 1), 100)))

    def post(self, body: dict):
        if self.path == "/users":
            self.answer(201, self.chat.add_user(body["name"]))
        elif not self.known():
            return
        elif self.path == "/rooms":
            self.answer(201, self.chat.add_room(body["name"]))
        else:
            self.say(body.get("text"))

    def say(self, text):
        match = MESSAGES.fullmatch(self.path)
        if not match or not self.chat.has_room(match[1]):
            self.answer(404, {"title": "Not Found"})
        elif not isinstance(text, str) or not text:
            self.answer(400, {"title": "Bad Request"})
        else:
            self.answer(201, self.chat.post(match[1], self.user_id, text))

    def known(self) -> bool:
        self.user_id = self.chat.user_id(self.headers.get("authorization"))
        if not self.user_id:
            self.answer(401, {"title": "Unauthorized"})
        return bool(self.user_id)

    def answer(self, status: int, body: dict):
        content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json" if status < 400 else "application/problem+json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


Handler.chat = Chat(sys.argv[2])
Server(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
