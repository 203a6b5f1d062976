import bisect
import itertools

from fields import bound, limit, string
from notes import note, now
from problem import not_found, refused
from rooms import page, room_for, rooms

MAX_TEXT = 2000

messages = {}  # by id
counter = itertools.count(1)  # over all rooms, so that a room's seqs have gaps


def post_message(request):
    """A message gets its seq and its place in the room in the same moment."""
    room = room_for(request.user, request.ids[0])
    text = string(request.body, "text", MAX_TEXT)
    with room.lock:
        seq = next(counter)
        message = {
            "text": text,
            "createdAt": now(),
            "seq": seq,
            "authorId": request.user["id"],
            "roomId": room.id,
            "id": str(seq),
        }
        room.messages.append(message)
        room.seqs.append(seq)
        messages[message["id"]] = message
    note(f"message {seq} posted by {request.user['id']}")
    return 201, message, {"Location": f"/messages/{message['id']}"}


def list_messages(request):
    room = room_for(request.user, request.ids[0])
    size = limit(request.query)
    before, after = bound(request.query, "before"), bound(request.query, "after")
    if before is not None and after is not None:
        raise refused("before and after cannot come together")
    with room.lock:
        return newer(room, after, size) if after is not None else older(room, before, size)


def newer(room, after, size):
    """The page that begins with the first message above a bound."""
    start = bisect.bisect_right(room.seqs, after)
    return page(room.messages[start : start + size], start + size < len(room.seqs))


def older(room, before, size):
    """The page that ends with the last message below a bound, or with the last of all."""
    end = len(room.seqs) if before is None else bisect.bisect_left(room.seqs, before)
    start = max(0, end - size)
    return page(room.messages[start:end], start > 0)


def read_message(request):
    message = messages.get(request.ids[0])
    if not message or not rooms[message["roomId"]].open_to(request.user):
        raise not_found("message")
    return 200, message
