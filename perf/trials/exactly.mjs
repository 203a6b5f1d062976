// A chat server that serves exactly N requests a second, evenly spaced and one after the other: a limit that a search
// for the capacity has to find. Usage: PORT=3000 node exactly.mjs N
// What comes faster waits in a queue without bound. Time in which nobody asked is not saved up, but for the 20 ms by
// which a busy machine may wake it too late. GET /health is free. It has levels 1 and 2, in memory.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';

const LATE_MILLIS = 20;
const perSecond = Number(process.argv[2]);
if (!(perSecond > 0)) {
  console.error('usage: PORT=3000 node exactly.mjs N');
  process.exit(2);
}

const users = new Map(); // token to id
const rooms = new Map(); // id to { room, messages }
const messages = new Map(); // id to message

const waiting = []; // work that was asked for, the oldest first
let free = performance.now(); // when the next of it may be done
let timer;

function queue(work) {
  waiting.push(work);
  if (timer === undefined) serve();
}

function serve() {
  timer = undefined;
  free = Math.max(free, performance.now() - LATE_MILLIS);
  while (waiting.length > 0 && free <= performance.now()) {
    free += 1000 / perSecond;
    waiting.shift()();
  }
  if (waiting.length > 0) timer = setTimeout(serve, Math.max(1, Math.floor(free - performance.now())));
}

function answer(method, [first, id, last], query, token, body) {
  if (method === 'POST' && first === 'users') return [201, newUser(body)];
  const userId = users.get(token);
  if (!userId) return [401, { title: 'A token is needed' }];
  if (method === 'POST' && first === 'rooms' && !id) return [201, newRoom(body)];
  if (method === 'GET' && first === 'messages' && messages.has(id)) return [200, messages.get(id)];
  const found = first === 'rooms' ? rooms.get(id) : undefined;
  if (!found) return [404, { title: 'There is no such thing' }];
  if (method === 'GET' && !last) return [200, found.room];
  if (last !== 'messages') return [404, { title: 'There is no such thing' }];
  return method === 'POST' ? [201, newMessage(found, userId, body)] : [200, page(found.messages, query)];
}

function newUser({ name }) {
  const user = { id: randomUUID(), name, createdAt: now(), token: randomUUID() };
  users.set(user.token, user.id);
  return user;
}

function newRoom({ name }) {
  const room = { id: randomUUID(), name, createdAt: now() };
  rooms.set(room.id, { room, messages: [] });
  return room;
}

function newMessage(found, authorId, { text }) {
  const seq = found.messages.length + 1;
  const message = { id: randomUUID(), roomId: found.room.id, authorId, seq, text, createdAt: now() };
  found.messages.push(message);
  messages.set(message.id, message);
  return message;
}

// A message's place in the list is its seq less one.
function page(all, query) {
  const limit = Number(query.get('limit') ?? 50);
  if (query.has('after')) {
    const from = Number(query.get('after'));
    return { items: all.slice(from, from + limit), hasMore: from + limit < all.length };
  }
  const to = Math.min(all.length, Number(query.get('before') ?? Infinity) - 1);
  return { items: all.slice(Math.max(0, to - limit), to), hasMore: to > limit };
}

function now() {
  return new Date().toISOString();
}

function reply(response, status, body) {
  const json = JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(json) });
  response.end(json);
}

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/health') return reply(response, 200, { status: 'up' });
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () =>
    queue(() => {
      const body = parts.length > 0 ? JSON.parse(Buffer.concat(parts)) : {};
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      reply(response, ...answer(request.method, url.pathname.slice(1).split('/'), url.searchParams, token, body));
    }),
  );
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
