// Fastify, with schemas for what it is sent and for what it answers, as its documentation advises for speed:
// fastify.mjs PORT FOLDER
import Fastify from 'fastify';
import { limitOf, openChat } from './chat.mjs';

const [port, folder] = process.argv.slice(2);
const chat = openChat(folder);
const app = Fastify();

const text = { type: 'string' };
const record = (...names) => ({ type: 'object', properties: Object.fromEntries(names.map((name) => [name, text])) });
const message = record('id', 'roomId', 'authorId', 'text', 'createdAt');
message.properties = { ...message.properties, seq: { type: 'integer' } };
const listing = {
  type: 'object',
  properties: { items: { type: 'array', items: message }, hasMore: { type: 'boolean' } },
};
const said = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };

app.get('/health', { schema: { response: { 200: record('status') } } }, () => ({ status: 'up' }));

app.post('/users', (request, reply) => reply.code(201).send(chat.addUser(request.body.name)));

const known = {
  onRequest(request, reply, next) {
    request.userId = chat.userId(request.headers.authorization);
    if (request.userId) next();
    else reply.code(401).send({ title: 'Unauthorized' });
  },
};
const inRoom = {
  ...known,
  preHandler(request, reply, next) {
    if (chat.hasRoom(request.params.roomId)) next();
    else reply.code(404).send({ title: 'Not Found' });
  },
};
app.decorateRequest('userId', null);

app.post('/rooms', known, (request, reply) => reply.code(201).send(chat.addRoom(request.body.name)));

app.get('/rooms/:roomId/messages', { ...inRoom, schema: { response: { 200: listing } } }, (request, reply) =>
  reply.send(chat.page(request.params.roomId, limitOf(request.query.limit))),
);

app.post(
  '/rooms/:roomId/messages',
  { ...inRoom, schema: { body: said, response: { 201: message } } },
  (request, reply) => reply.code(201).send(chat.post(request.params.roomId, request.userId, request.body.text)),
);

await app.listen({ port: Number(port), host: '127.0.0.1', backlog: 1024 });
