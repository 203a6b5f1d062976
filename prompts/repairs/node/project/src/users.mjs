import { randomBytes, randomUUID } from 'node:crypto';
import { string } from './fields.mjs';
import { note } from './notes.mjs';
import { notFound, Problem } from './problem.mjs';
import { created, now } from './wire.mjs';

const MAX_NAME = 64;

const users = new Map(); // id -> { id, name, createdAt }
const tokens = new Map(); // token -> user; the only place where a token is kept

export async function makeUser({ body }) {
  const user = { id: randomUUID(), name: string(body, 'name', MAX_NAME), createdAt: now() };
  const token = randomBytes(24).toString('base64url');
  users.set(user.id, user);
  tokens.set(token, user);
  await note(`user ${user.id} made`);
  return created(`/users/${user.id}`, { ...user, token });
}

export const readUser = ({ ids }) => [200, userAt(ids.id)];

export function userAt(id) {
  const user = users.get(id);
  if (!user) throw notFound('user');
  return user;
}

/** Whoever the request comes from. */
export function authenticate(req) {
  const [, token] = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '') ?? [];
  const user = tokens.get(token);
  if (!user) throw new Problem(401, 'a valid token is needed', { 'WWW-Authenticate': 'Bearer' });
  return user;
}
