import { note } from './notes.mjs';
import { refused } from './problem.mjs';
import { addRoom } from './rooms.mjs';
import { userAt } from './users.mjs';
import { created } from './wire.mjs';

const directRooms = new Map(); // both user ids -> room

/** The room of two people: made when either asks for it first. */
export async function openDirectRoom({ user, ids }) {
  const other = userAt(ids.userId);
  if (other === user) throw refused('userId is your own');
  const pair = [user.id, other.id].sort().join(' ');
  const existing = directRooms.get(pair);
  if (existing) return [200, existing.info];
  const room = addRoom('direct', 'private', [user, other], true);
  directRooms.set(pair, room);
  await note(`direct room of ${pair} made`);
  return created(`/rooms/${room.info.id}`, room.info);
}
