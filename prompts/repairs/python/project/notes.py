"""A line for each thing that changed, in notes.log, for whoever runs the server. It says who and where, never what."""

import threading
import time
from datetime import datetime, timezone
from pathlib import Path

MOMENT_SECONDS = 0.008

file = open(Path(__file__).with_name("notes.log"), "a", encoding="utf-8")
lock = threading.Lock()
waiting = []


def now():
    return datetime.now(timezone.utc).isoformat(timespec="microseconds")


def note(what):
    """Comes back when the line is written. Lines wait for a moment, so that those of a crowd are written together."""
    with lock:
        waiting.append(f"{now()} {what}\n")
    time.sleep(MOMENT_SECONDS)
    with lock:
        file.writelines(waiting)
        file.flush()
        waiting.clear()
