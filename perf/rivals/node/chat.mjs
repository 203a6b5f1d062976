// What both Node servers share: who is there, which rooms there are, and the messages, which are in SQLite.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';

// As long as the reference server's, so that pages are as long.
const id = (prefix) => prefix + randomBytes(8).readBigUInt64LE().toString(36);
const now = () => new Date().toISOString();

export function openChat(folder) {
  const database = new Database(join(folder, 'chat.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL'); // a commit is on the disk before the answer is sent
  database.exec(`create table if not exists messages (room_id text, seq integer, id text, author_id text, text text,
    created_at text, primary key (room_id, seq)) without rowid`);
  const insert = database.prepare('insert into messages values (?, ?, ?, ?, ?, ?)');
  const newest = database.prepare(`select id, room_id as roomId, author_id as authorId, seq, text,
    created_at as createdAt from messages where room_id = ? order by seq desc limit ?`);
  const userIds = new Map();
  const seqs = new Map();

  return {
    addUser(name) {
      const user = { id: id('u_'), name, createdAt: now(), token: id('t_') };
      userIds.set(user.token, user.id);
      return user;
    },
    addRoom(name) {
      const room = { id: id('r_'), name, createdAt: now() };
      seqs.set(room.id, 0);
      return room;
    },
    userId: (authorization) => userIds.get(authorization?.replace(/^Bearer /, '')),
    hasRoom: (roomId) => seqs.has(roomId),
    post(roomId, authorId, text) {
      const seq = seqs.get(roomId) + 1;
      const message = { id: `m_${roomId.slice(2)}-${seq}`, roomId, authorId, seq, text, createdAt: now() };
      insert.run(roomId, seq, message.id, authorId, text, message.createdAt); // its own transaction
      seqs.set(roomId, seq);
      return message;
    },
    page(roomId, limit) {
      const rows = newest.all(roomId, limit + 1);
      return { items: rows.slice(0, limit).reverse(), hasMore: rows.length > limit };
    },
  };
}

// The limit of a page, from what stands in the query: 1 to 100.
export const limitOf = (text) => Math.min(Math.max(Number(text ?? 50), 1), 100);
