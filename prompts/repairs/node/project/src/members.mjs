import { note } from './notes.mjs';
import { Problem } from './problem.mjs';
import { isMember, roomFor } from './rooms.mjs';
import { userAt } from './users.mjs';
import { done, list } from './wire.mjs';

export const listMembers = ({ user, ids }) => list(roomFor(user, ids.id).members);

/** Puts the caller on the list. */
export async function join({ user, ids }) {
  const room = roomFor(user, ids.id);
  if (!isMember(user, room)) {
    room.members.push(user);
    await note(`${user.id} joined ${room.info.id}`);
  }
  return done();
}

/** Puts somebody else on the list. */
export async function addMember({ user, ids }) {
  const room = roomFor(user, ids.id);
  const added = userAt(ids.userId);
  if (!isMember(user, room)) throw new Problem(403, 'only a member adds others');
  if (room.direct && !isMember(added, room)) throw new Problem(409, 'a direct room is a room of two');
  if (!isMember(added, room)) {
    room.members.push(added);
    await note(`${user.id} added ${added.id} to ${room.info.id}`);
  }
  return done();
}

export async function leave({ user, ids }) {
  const room = roomFor(user, ids.id);
  if (room.direct) throw new Problem(409, 'nobody leaves a direct room');
  room.members = room.members.filter((member) => member !== user);
  room.guests.delete(user.id);
  await note(`${user.id} left ${room.info.id}`);
  return done();
}
