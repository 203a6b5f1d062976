// A Greenroom chat server in one file, with nothing but Node (18 or newer).
//
//   PORT=8080 node server.mjs
//
// Claims levels 1 to 3. Keeps everything in memory: what was said is gone when the process ends.
//
// Node runs one piece of JavaScript at a time. Each handler below is synchronous, from its first check to its last
// change, so no two requests are ever half-way through the same room. That is all the locking there is.

import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, STATUS_CODES } from 'node:http';

const MAX_BODY_BYTES = 64 * 1024;
const MAX_NAME = 64;
const MAX_TEXT = 2000;
const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

// ---- What is kept ---------------------------------------------------------------------------------------------------

const users = new Map(); // id -> { id, name, createdAt }
const tokens = new Map(); // token -> user; the only place where a token is kept
const rooms = new Map(); // id -> { info, members: Map of users, messages: [], direct }
const messages = new Map(); // id -> message
const directRooms = new Map(); // both user ids, sorted -> room

// ---- Errors ---------------------------------------------------------------------------------------------------------

/** An answer other than success, sent as a problem document (RFC 9457). */
class Problem extends Error {
  constructor(status, detail, headers = {}) {
    super(detail);
    this.status = status;
    this.headers = { 'Content-Type': 'application/problem+json', ...headers };
  }

  get body() {
    return { title: STATUS_CODES[this.status], status: this.status, detail: this.message };
  }
}

const refused = (detail) => new Problem(400, detail);
const notFound = (what) => new Problem(404, `there is no such ${what}`);

// ---- Checking what was sent -----------------------------------------------------------------------------------------

/** A string of 1 to `max` code points that can be stored and sent as it is. */
function string(body, field, max) {
  const value = body[field];
  if (typeof value !== 'string') throw refused(`${field} must be a string`);
  const length = [...value].length;
  if (length < 1 || length > max) throw refused(`${field} has ${length} characters, not 1 to ${max}`);
  if (value.includes('\0')) throw refused(`${field} contains U+0000`);
  if (/\p{Surrogate}/u.test(value)) throw refused(`${field} contains half of a surrogate pair`);
  return value;
}

function visibility(body) {
  const value = body.visibility ?? 'public';
  if (value !== 'public' && value !== 'private') throw refused('visibility must be public or private');
  return value;
}

/** A whole number from the query, or undefined if it was left out. */
function integer(query, name) {
  const value = query.get(name);
  if (value === null) return undefined;
  if (!/^\d+$/.test(value)) throw refused(`${name} must be a whole number`);
  return Number(value);
}

function limit(query) {
  const value = integer(query, 'limit') ?? DEFAULT_PAGE;
  if (value < 1 || value > MAX_PAGE) throw refused(`limit must be from 1 to ${MAX_PAGE}`);
  return value;
}

// ---- Finding things: what the caller may not see does not exist -----------------------------------------------------

const maySee = (user, room) => room.info.visibility === 'public' || room.members.has(user.id);

function roomFor(user, id) {
  const room = rooms.get(id);
  if (!room || !maySee(user, room)) throw notFound('room');
  return room;
}

function userAt(id) {
  const user = users.get(id);
  if (!user) throw notFound('user');
  return user;
}

// ---- What the endpoints do: each takes a request and answers [status, body, headers] --------------------------------

const now = () => new Date().toISOString();
const created = (at, body) => [201, body, { Location: at }];
const list = (items, hasMore = false) => [200, { items, hasMore }];
const done = () => [204];

function makeUser({ body }) {
  const user = { id: randomUUID(), name: string(body, 'name', MAX_NAME), createdAt: now() };
  const token = randomBytes(24).toString('base64url');
  users.set(user.id, user);
  tokens.set(token, user);
  return created(`/users/${user.id}`, { ...user, token });
}

function addRoom(name, visibility, members, direct = false) {
  const info = { id: randomUUID(), name, visibility, createdAt: now() };
  const room = { info, members: new Map(members.map((user) => [user.id, user])), messages: [], direct };
  rooms.set(info.id, room);
  return room;
}

function makeRoom({ user, body }) {
  const { info } = addRoom(string(body, 'name', MAX_NAME), visibility(body), [user]);
  return created(`/rooms/${info.id}`, info);
}

function listRooms({ user }) {
  return list([...rooms.values()].filter((room) => maySee(user, room)).map((room) => room.info));
}

function postMessage({ user, ids, body }) {
  const room = roomFor(user, ids.id);
  const message = {
    id: randomUUID(),
    roomId: room.info.id,
    authorId: user.id,
    seq: room.messages.length + 1,
    text: string(body, 'text', MAX_TEXT),
    createdAt: now(),
  };
  room.messages.push(message);
  messages.set(message.id, message);
  return created(`/messages/${message.id}`, message);
}

/** A message with seq n stands at index n - 1, so that a page is a slice. */
function listMessages({ user, ids, query }) {
  const all = roomFor(user, ids.id).messages;
  const size = limit(query);
  const before = integer(query, 'before');
  const after = integer(query, 'after');
  if (before !== undefined && after !== undefined) throw refused('before and after cannot come together');
  if (after !== undefined) {
    return list(all.slice(after, after + size), after + size < all.length);
  }
  const end = Math.min(all.length, Math.max(0, (before ?? Infinity) - 1));
  const start = Math.max(0, end - size);
  return list(all.slice(start, end), start > 0);
}

function readMessage({ user, ids }) {
  const message = messages.get(ids.id);
  if (!message || !maySee(user, rooms.get(message.roomId))) throw notFound('message');
  return [200, message];
}

/** Adds another user, or the caller on the path that ends in `me`. */
function addMember({ user, ids }) {
  const room = roomFor(user, ids.id);
  const added = ids.userId === undefined ? user : userAt(ids.userId);
  if (!room.members.has(user.id) && added !== user) throw new Problem(403, 'only a member adds others');
  if (room.direct && !room.members.has(added.id)) throw new Problem(409, 'a direct room is a room of two');
  room.members.set(added.id, added);
  return done();
}

function leaveRoom({ user, ids }) {
  const room = roomFor(user, ids.id);
  if (room.direct) throw new Problem(409, 'nobody leaves a direct room');
  room.members.delete(user.id);
  return done();
}

function openDirectRoom({ user, ids }) {
  const other = userAt(ids.userId);
  if (other === user) throw refused('userId is your own');
  const pair = [user.id, other.id].sort().join(' ');
  const existing = directRooms.get(pair);
  if (existing) return [200, existing.info];
  const room = addRoom('direct', 'private', [user, other], true);
  directRooms.set(pair, room);
  return created(`/rooms/${room.info.id}`, room.info);
}

// ---- Routes ---------------------------------------------------------------------------------------------------------

const route = (path, methods) => ({
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  methods,
});

const routes = [
  route('/health', { GET: () => [200, { status: 'up' }] }),
  route('/users', { POST: makeUser }),
  route('/users/{id}', { GET: ({ ids }) => [200, userAt(ids.id)] }),
  route('/rooms', { GET: listRooms, POST: makeRoom }),
  route('/rooms/{id}', { GET: ({ user, ids }) => [200, roomFor(user, ids.id).info] }),
  route('/rooms/{id}/messages', { GET: listMessages, POST: postMessage }),
  route('/rooms/{id}/members', { GET: ({ user, ids }) => list([...roomFor(user, ids.id).members.values()]) }),
  route('/rooms/{id}/members/me', { PUT: addMember, DELETE: leaveRoom }),
  route('/rooms/{id}/members/{userId}', { PUT: addMember }),
  route('/messages/{id}', { GET: readMessage }),
  route('/dms/{userId}', { PUT: openDirectRoom }),
];
const open = [routes[0], routes[1]]; // need no token

// ---- HTTP -----------------------------------------------------------------------------------------------------------

function authenticate(req) {
  const [, token] = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '') ?? [];
  const user = tokens.get(token);
  if (!user) throw new Problem(401, 'a valid token is needed', { 'WWW-Authenticate': 'Bearer' });
  return user;
}

/** The bytes of the body. What comes after the limit is read and dropped, so that the client hears the 413. */
function readBody(req) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    req.on('data', (chunk) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else reject(new Problem(413, `the body is over ${MAX_BODY_BYTES} bytes`));
    });
    req.on('end', () => resolve(Buffer.concat(chunks)));
    req.on('error', () => reject(refused('the body ended early')));
  });
}

async function readObject(req) {
  if (!/^application\/json *(;|$)/i.test(req.headers['content-type'] ?? 'application/json')) {
    throw new Problem(415, 'the body must be application/json');
  }
  const bytes = await readBody(req);
  let value;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refused('the body is not JSON in UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused('the body must be a JSON object');
  }
  return value;
}

async function answer(req) {
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

function asProblem(error) {
  if (error instanceof Problem) return error;
  console.error(error);
  return new Problem(500, 'something went wrong here');
}

/** Sends JSON without a Content-Length, which makes Node send it in chunks. */
function send(res, status, body, headers = {}) {
  if (body === undefined) {
    res.writeHead(status, headers).end();
    return;
  }
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  res.write(JSON.stringify(body));
  res.end();
}

const timeouts = {
  keepAliveTimeout: 65_000,
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
};

const server = createServer({ noDelay: true, ...timeouts }, async (req, res) => {
  try {
    send(res, ...(await answer(req)));
  } catch (error) {
    const problem = asProblem(error);
    send(res, problem.status, problem.body, problem.headers);
  }
});

/** What Node's own parser refuses, and requests that were never finished. */
server.on('clientError', (error, socket) => {
  if (!socket.writable) return socket.destroy();
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code] ?? 400;
  const body = JSON.stringify(new Problem(status, 'this is not a whole HTTP request').body);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
});

function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections?.();
  setTimeout(() => process.exit(0), 1_000); // whoever has not finished by then is not going to
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

const port = Number(process.env.PORT || 8080);
server.listen(port, '127.0.0.1', () => console.log(`ready on http://127.0.0.1:${server.address().port}`));
