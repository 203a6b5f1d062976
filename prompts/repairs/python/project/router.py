"""Which function answers which request. Each takes a request and answers status, document and headers."""

import re
from typing import NamedTuple, Optional
from urllib.parse import parse_qs

from direct import open_direct_room
from fields import parse_object
from members import add_member, join, leave, list_members
from messages import list_messages, post_message, read_message
from problem import Problem, not_found
from rooms import list_rooms, make_room, read_room
from users import authenticate, make_user, read_user


class Request(NamedTuple):
    ids: tuple  # from the path
    query: dict
    user: Optional[dict]
    body: Optional[dict]


def health(request):
    return 200, {"status": "up"}


OPEN = (health, make_user)  # need no token

ROUTES = [
    (re.compile(pattern), methods)
    for pattern, methods in [
        ("/health", {"GET": health}),
        ("/users", {"POST": make_user}),
        ("/users/([^/]+)", {"GET": read_user}),
        ("/rooms", {"GET": list_rooms, "POST": make_room}),
        ("/rooms/([^/]+)", {"GET": read_room}),
        ("/rooms/([^/]+)/messages", {"GET": list_messages, "POST": post_message}),
        ("/rooms/([^/]+)/members", {"GET": list_members}),
        ("/rooms/([^/]+)/members/me", {"PUT": join, "DELETE": leave}),
        ("/rooms/([^/]+)/members/([^/]+)", {"PUT": add_member}),
        ("/messages/([^/]+)", {"GET": read_message}),
        ("/dms/([^/]+)", {"PUT": open_direct_room}),
    ]
]


def answer(method, target, headers, body):
    """What a request is answered with."""
    path, _, query = target.partition("?")
    matches = ((regex.fullmatch(path), methods) for regex, methods in ROUTES)
    match, methods = next((found for found in matches if found[0]), (None, None))
    if not match:
        raise not_found("route")
    handler = methods.get("GET" if method == "HEAD" else method)
    if not handler:
        raise Problem(405, f"{method} is not for this path", {"Allow": ", ".join(methods)})
    request = Request(
        user=None if handler in OPEN else authenticate(headers.get("Authorization", "")),
        ids=match.groups(),
        query={name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()},
        body=parse(headers, body) if method == "POST" else None,
    )
    return handler(request)


def parse(headers, body):
    media_type = headers.get("Content-Type", "application/json").partition(";")[0]
    if media_type.strip().lower() != "application/json":
        raise Problem(415, "the body must be application/json")
    return parse_object(body)
