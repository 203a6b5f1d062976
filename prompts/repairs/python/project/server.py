"""Listens on PORT, 8080 if it is not set. What was said is gone when the process ends."""

import os
import signal
import sys
from http.server import ThreadingHTTPServer

from wire import Handler


class Server(ThreadingHTTPServer):
    request_queue_size = 256  # many clients may knock at once
    daemon_threads = True


def main():
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    with Server(("127.0.0.1", int(os.environ.get("PORT") or 8080)), Handler) as server:
        print(f"ready on http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
