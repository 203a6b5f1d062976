create table if not exists messages (room_id text, seq integer, id text, author_id text, text text, created_at text,
  primary key (room_id, seq)) without rowid;
