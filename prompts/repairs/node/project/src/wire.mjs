// Bodies in, answers out.

import { Problem, refused } from './problem.mjs';

const MAX_BODY_BYTES = 64 * 1024;

export const now = () => new Date().toISOString();
export const created = (at, body) => [201, body, { Location: at }];
export const list = (items, hasMore = false) => [200, { items, hasMore }];
export const done = () => [204];

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

/** The JSON object in the body. */
export async function readObject(req) {
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

/** Sends JSON without a Content-Length, which makes Node send it in chunks. */
export function send(res, status, body, headers = {}) {
  if (body === undefined) {
    res.writeHead(status, headers).end();
    return;
  }
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  res.write(JSON.stringify(body));
  res.end();
}

export function sendProblem(res, error) {
  if (!(error instanceof Problem)) console.error(error);
  const problem = error instanceof Problem ? error : new Problem(500, 'something went wrong here');
  send(res, problem.status, problem.body, problem.headers);
}
