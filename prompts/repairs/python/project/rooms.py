import threading
import uuid

from fields import string, visibility
from notes import note, now
from problem import not_found

MAX_NAME = 64

rooms = {}  # by id


class Room:
    def __init__(self, name, is_private, members, direct=False):
        self.id, self.name, self.created_at = uuid.uuid4().hex, name, now()
        self.is_private, self.direct = is_private, direct
        self.lock = threading.RLock()
        self.members = {member["id"]: member for member in members}
        self.messages, self.seqs = [], []  # seqs has the seq of each message, to search in

    def document(self):
        return {
            "createdAt": self.created_at,
            "name": self.name,
            "visibility": "private" if self.is_private else "public",
            "id": self.id,
        }

    def open_to(self, user):
        return not self.is_private or user["id"] in self.members


def make_room(request):
    name, is_private = string(request.body, "name", MAX_NAME), visibility(request.body) == "private"
    room = add_room(Room(name, is_private, [request.user]))
    note(f"room {room.id} made by {request.user['id']}")
    return room_made(room)


def add_room(room):
    rooms[room.id] = room
    return room


def room_made(room):
    return 201, room.document(), {"Location": f"/rooms/{room.id}"}


def room_for(user, room_id):
    """What the caller may not see does not exist."""
    room = rooms.get(room_id)
    if not room or not room.open_to(user):
        raise not_found("room")
    return room


def read_room(request):
    return 200, room_for(request.user, request.ids[0]).document()


def list_rooms(request):
    return page([room.document() for room in list(rooms.values()) if room.open_to(request.user)])


def page(items, has_more=False):
    return 200, {"hasMore": has_more, "count": len(items), "items": items}
