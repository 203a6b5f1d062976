-- Times are milliseconds since 1970, UTC.
CREATE TABLE users (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- L3-09: only hashes, so that nobody who reads this file can speak for anybody.
CREATE TABLE tokens (
  hash BLOB PRIMARY KEY,
  user_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rooms (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  visibility TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- L3-23: a user is on a list once.
CREATE TABLE members (
  room_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  PRIMARY KEY (room_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rooms_of_member ON members (user_id, room_id);

-- L3-29: one room for a pair, which is written smaller id first.
CREATE TABLE direct_rooms (
  user_id TEXT NOT NULL,
  other_id TEXT NOT NULL,
  room_id TEXT NOT NULL UNIQUE,
  PRIMARY KEY (user_id, other_id)
) STRICT, WITHOUT ROWID;

-- The messages of a room lie side by side in the order of their seq: a page is one short run, wherever it begins.
CREATE TABLE messages (
  room_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  author_id TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (room_id, seq)
) STRICT, WITHOUT ROWID;
