import threading

from notes import note
from problem import refused
from rooms import Room, add_room, room_made
from users import user_at

lock = threading.Lock()
direct_rooms = {}  # both users' ids -> room


def open_direct_room(request):
    """The room of two people: made when either asks for it first."""
    other = user_at(request.ids[0])
    if other is request.user:
        raise refused("userId is your own")
    pair = frozenset([request.user["id"], other["id"]])
    with lock:
        room = direct_rooms.get(pair)
        if room:
            return 200, room.document()
        room = add_room(Room("direct", True, [request.user, other], direct=True))
        direct_rooms[pair] = room
    note(f"direct room {room.id} made")
    return room_made(room)
