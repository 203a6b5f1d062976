import { randomUUID } from 'node:crypto';
import { string, visibility } from './fields.mjs';
import { History } from './history.mjs';
import { note } from './notes.mjs';
import { notFound } from './problem.mjs';
import { created, list, now } from './wire.mjs';

const MAX_NAME = 64;

const rooms = new Map(); // id -> { info, members: [users], guests: Set of user ids, history, direct }

export async function makeRoom({ user, body }) {
  const { info } = addRoom(string(body, 'name', MAX_NAME), visibility(body), [user]);
  await note(`room ${info.id} made by ${user.id}`);
  return created(`/rooms/${info.id}`, info);
}

export function addRoom(name, visibility, members, direct = false) {
  const info = { id: randomUUID(), name, visibility, createdAt: now() };
  const room = { info, members, guests: new Set(), history: new History(), direct };
  rooms.set(info.id, room);
  return room;
}

export const isMember = (user, room) => room.members.includes(user);

/** Members are many and readers more: who was found to be a member is remembered as a guest, until they leave. */
export function maySee(user, room) {
  if (room.info.visibility === 'public' || room.guests.has(user.id)) return true;
  if (!isMember(user, room)) return false;
  room.guests.add(user.id);
  return true;
}

export const roomAt = (id) => rooms.get(id);

/** What the caller may not see does not exist. */
export function roomFor(user, id) {
  const room = roomAt(id);
  if (!room || !maySee(user, room)) throw notFound('room');
  return room;
}

export const readRoom = ({ user, ids }) => [200, roomFor(user, ids.id).info];

export function listRooms({ user }) {
  return list([...rooms.values()].filter((room) => maySee(user, room)).map((room) => room.info));
}
