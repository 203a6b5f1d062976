"""What both Python servers share: who is there, which rooms there are, and the messages, which are in SQLite."""

import secrets
import sqlite3
import threading
from datetime import datetime, timezone
from pathlib import Path

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
FIELDS = ("id", "roomId", "authorId", "seq", "text", "createdAt")


def new_id(prefix: str) -> str:
    """As long as the reference server's, so that pages are as long."""
    return prefix + "".join(secrets.choice(DIGITS) for _ in range(13))


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Chat:
    """Safe for threads: each has a connection of its own, and one at a time writes."""

    def __init__(self, folder: str):
        self.file = Path(folder) / "chat.db"
        self.own = threading.local()
        self.writing = threading.Lock()
        self.user_ids: dict[str, str] = {}
        self.seqs: dict[str, int] = {}
        self.database().execute(
            "create table if not exists messages (room_id text, seq integer, id text, author_id text, text text,"
            " created_at text, primary key (room_id, seq)) without rowid"
        )

    def database(self) -> sqlite3.Connection:
        if not hasattr(self.own, "database"):
            self.own.database = sqlite3.connect(self.file, isolation_level=None)  # each statement commits
            self.own.database.execute("pragma journal_mode = wal")
            self.own.database.execute("pragma synchronous = full")  # a commit is on the disk before the answer
        return self.own.database

    def add_user(self, name: str) -> dict:
        user = {"id": new_id("u_"), "name": name, "createdAt": now(), "token": new_id("t_")}
        self.user_ids[user["token"]] = user["id"]
        return user

    def add_room(self, name: str) -> dict:
        room = {"id": new_id("r_"), "name": name, "createdAt": now()}
        self.seqs[room["id"]] = 0
        return room

    def user_id(self, authorization: str | None) -> str | None:
        return self.user_ids.get((authorization or "").removeprefix("Bearer "))

    def has_room(self, room_id: str) -> bool:
        return room_id in self.seqs

    def post(self, room_id: str, author_id: str, text: str) -> dict:
        with self.writing:
            seq = self.seqs[room_id] + 1
            message_id, created_at = f"m_{room_id[2:]}-{seq}", now()
            self.database().execute(
                "insert into messages values (?, ?, ?, ?, ?, ?)", (room_id, seq, message_id, author_id, text, created_at)
            )
            self.seqs[room_id] = seq
        return dict(zip(FIELDS, (message_id, room_id, author_id, seq, text, created_at)))

    def page(self, room_id: str, limit: int) -> dict:
        rows = self.database().execute(
            "select id, room_id, author_id, seq, text, created_at from messages where room_id = ?"
            " order by seq desc limit ?",
            (room_id, limit + 1),
        )
        found = [dict(zip(FIELDS, row)) for row in rows]
        return {"items": found[:limit][::-1], "hasMore": len(found) > limit}
