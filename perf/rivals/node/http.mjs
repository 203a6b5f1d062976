// Node's own http, nothing else: http.mjs PORT FOLDER
import { createServer } from 'node:http';
import { limitOf, openChat } from './chat.mjs';

const [port, folder] = process.argv.slice(2);
const chat = openChat(folder);
const MESSAGES = /^\/rooms\/([^/?]+)\/messages(?:\?(.*))?$/;

const server = createServer((request, response) => {
  if (request.method !== 'POST') {
    answer(request, response);
    return;
  }
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => answer(request, response, Buffer.concat(chunks)));
});

function answer(request, response, bytes) {
  try {
    const [status, body] = route(request, bytes);
    send(response, status, body);
  } catch (error) {
    send(response, error instanceof SyntaxError ? 400 : 500, problem(error.message));
  }
}

function route({ method, url, headers }, bytes) {
  if (url === '/health') return [200, { status: 'up' }];
  if (url === '/users' && method === 'POST') return [201, chat.addUser(JSON.parse(bytes).name)];
  const userId = chat.userId(headers.authorization);
  if (!userId) return [401, problem('unknown token')];
  if (url === '/rooms' && method === 'POST') return [201, chat.addRoom(JSON.parse(bytes).name)];
  const [, roomId, query] = MESSAGES.exec(url) ?? [];
  if (!chat.hasRoom(roomId)) return [404, problem('unknown room')];
  if (method !== 'POST') return [200, chat.page(roomId, limitOf(new URLSearchParams(query).get('limit')))];
  const { text } = JSON.parse(bytes);
  if (typeof text !== 'string' || text === '') return [400, problem('text')];
  return [201, chat.post(roomId, userId, text)];
}

const problem = (detail) => ({ title: 'Refused', detail });

function send(response, status, body) {
  const bytes = Buffer.from(JSON.stringify(body));
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length });
  response.end(bytes);
}

server.listen(Number(port), '127.0.0.1', 1024);
