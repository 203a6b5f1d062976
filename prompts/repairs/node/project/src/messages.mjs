import { randomUUID } from 'node:crypto';
import { bound, limit, string } from './fields.mjs';
import { note } from './notes.mjs';
import { notFound, refused } from './problem.mjs';
import { maySee, roomFor } from './rooms.mjs';
import { created, list, now } from './wire.mjs';

const MAX_TEXT = 2000;

const messages = new Map(); // id -> { message, room }

/** A message with seq n stands at place n - 1 of its room. */
export async function postMessage({ user, ids, body }) {
  const room = roomFor(user, ids.id);
  const text = string(body, 'text', MAX_TEXT);
  const message = {
    id: randomUUID(),
    roomId: room.info.id,
    authorId: user.id,
    seq: room.history.length + 1,
    text,
    createdAt: now(),
  };
  room.history.append(message);
  messages.set(message.id, { message, room });
  await note(`message ${message.id} posted by ${user.id}`);
  return created(`/messages/${message.id}`, message);
}

export function listMessages({ user, ids, query }) {
  const { history } = roomFor(user, ids.id);
  const size = limit(query);
  const before = bound(query, 'before');
  const after = bound(query, 'after');
  if (before !== undefined && after !== undefined) throw refused('before and after cannot come together');
  if (after !== undefined) {
    return list(history.from(after, size), after + size < history.length);
  }
  const end = Math.min(history.length, Math.max(0, (before ?? Infinity) - 1));
  return list(history.upTo(end, size), end > size);
}

export function readMessage({ user, ids }) {
  const found = messages.get(ids.id);
  if (!found || !maySee(user, found.room)) throw notFound('message');
  return [200, found.message];
}
