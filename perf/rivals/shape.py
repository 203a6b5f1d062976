"""Judges the JSON on standard input: shape.py message ROOM SEQ TEXT | shape.py page ROOM COUNT FIRST-SEQ HAS-MORE"""

import json
import re
import sys

FIELDS = {"id", "roomId", "authorId", "seq", "text", "createdAt"}


def judge_message(message: dict, room_id: str, seq: int):
    assert message.keys() >= FIELDS, f"only the fields {sorted(message)}"
    assert message["roomId"] == room_id, f"roomId {message['roomId']}"
    assert message["seq"] == seq, f"seq {message['seq']}, not {seq}"
    assert re.fullmatch(r"[\w.~-]{1,64}", message["id"]), f"id {message['id']}"
    assert message["authorId"] and isinstance(message["text"], str)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", message["createdAt"]), message["createdAt"]


def judge_page(page: dict, room_id: str, count: int, first_seq: int, has_more: bool):
    items = page["items"]
    assert len(items) == count, f"{len(items)} items, not {count}"
    assert page["hasMore"] is has_more, f"hasMore {page['hasMore']}"
    assert len({item["id"] for item in items}) == count, "an id twice"
    for offset, item in enumerate(items):
        judge_message(item, room_id, first_seq + offset)


kind, room_id, *rest = sys.argv[1:]
body = json.loads(sys.stdin.buffer.read().decode("utf-8"))
try:
    if kind == "message":
        judge_message(body, room_id, int(rest[0]))
        assert body["text"] == rest[1], f"text {body['text']!r}, not {rest[1]!r}"
    else:
        judge_page(body, room_id, int(rest[0]), int(rest[1]), rest[2] == "true")
except (AssertionError, KeyError, TypeError) as wrong:
    sys.exit(f"{type(wrong).__name__}: {wrong}")
