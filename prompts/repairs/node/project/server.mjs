// Listens on PORT, 8080 if it is not set. What was said is gone when the process ends.

import { createServer, STATUS_CODES } from 'node:http';
import { Problem } from './src/problem.mjs';
import { answer } from './src/router.mjs';
import { send, sendProblem } from './src/wire.mjs';

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
    sendProblem(res, error);
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
