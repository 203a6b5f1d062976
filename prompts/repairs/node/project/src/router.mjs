// Which function answers which request. Each takes a request and answers [status, body, headers].

import { openDirectRoom } from './direct.mjs';
import { addMember, join, leave, listMembers } from './members.mjs';
import { listMessages, postMessage, readMessage } from './messages.mjs';
import { notFound, Problem } from './problem.mjs';
import { listRooms, makeRoom, readRoom } from './rooms.mjs';
import { authenticate, makeUser, readUser } from './users.mjs';
import { readObject } from './wire.mjs';

const route = (path, methods) => ({
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  methods,
});

const routes = [
  route('/health', { GET: () => [200, { status: 'up' }] }),
  route('/users', { POST: makeUser }),
  route('/users/{id}', { GET: readUser }),
  route('/rooms', { GET: listRooms, POST: makeRoom }),
  route('/rooms/{id}', { GET: readRoom }),
  route('/rooms/{id}/messages', { GET: listMessages, POST: postMessage }),
  route('/rooms/{id}/members', { GET: listMembers }),
  route('/rooms/{id}/members/me', { PUT: join, DELETE: leave }),
  route('/rooms/{id}/members/{userId}', { PUT: addMember }),
  route('/messages/{id}', { GET: readMessage }),
  route('/dms/{userId}', { PUT: openDirectRoom }),
];
const open = [routes[0], routes[1]]; // need no token

export async function answer(req) {
  const [path, search = ''] = req.url.split('?', 2);
  const found = routes.find(({ pattern }) => pattern.test(path));
  if (!found) throw notFound('route');
  const method = req.method === 'HEAD' ? 'GET' : req.method;
  const handler = found.methods[method];
  if (!handler) {
    throw new Problem(405, `${req.method} is not for this path`, { Allow: Object.keys(found.methods).join(', ') });
  }
  const user = open.includes(found) ? undefined : authenticate(req);
  const body = method === 'POST' ? await readObject(req) : undefined;
  return handler({ user, body, ids: found.pattern.exec(path).groups ?? {}, query: new URLSearchParams(search) });
}
