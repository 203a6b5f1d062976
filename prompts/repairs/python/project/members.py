from notes import note
from problem import Problem
from rooms import page, room_for
from users import user_at


def list_members(request):
    room = room_for(request.user, request.ids[0])
    with room.lock:
        return page(list(room.members.values()))


def join(request):
    """Puts the caller on the list."""
    room = room_for(request.user, request.ids[0])
    with room.lock:
        room.members[request.user["id"]] = request.user
    note(f"{request.user['id']} joined {room.id}")
    return 204, None


def add_member(request):
    """Puts somebody else on the list."""
    room = room_for(request.user, request.ids[0])
    added = user_at(request.ids[1])
    with room.lock:
        if request.user["id"] not in room.members:
            raise Problem(403, "only a member adds others")
        if room.direct and added["id"] not in room.members:
            raise Problem(409, "a direct room is a room of two")
        room.members[added["id"]] = added
    note(f"{request.user['id']} added {added['id']} to {room.id}")
    return 204, None


def leave(request):
    room = room_for(request.user, request.ids[0])
    if room.direct:
        raise Problem(409, "nobody leaves a direct room")
    with room.lock:
        room.members.pop(request.user["id"], None)
    note(f"{request.user['id']} left {room.id}")
    return 204, None
