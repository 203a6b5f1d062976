import secrets
import uuid

from fields import string
from notes import note, now
from problem import Problem, not_found

MAX_NAME = 64

users = {}  # by id
tokens = {}  # token -> user; the only place where a token is kept


def make_user(request):
    user_id = uuid.uuid4().hex
    user = {"createdAt": now(), "name": string(request.body, "name", MAX_NAME), "id": user_id}
    token = secrets.token_urlsafe(24)
    users[user_id] = user
    tokens[token] = user
    note(f"user {user_id} made")
    return 201, {"token": token, **user}, {"Location": f"/users/{user_id}"}


def read_user(request):
    return 200, user_at(request.ids[0])


def user_at(user_id):
    if user_id not in users:
        raise not_found("user")
    return users[user_id]


def authenticate(authorization):
    """Whoever the request comes from."""
    scheme, _, token = authorization.partition(" ")
    user = tokens.get(token.strip()) if scheme.lower() == "bearer" else None
    if not user:
        raise Problem(401, "a valid token is needed", {"WWW-Authenticate": "Bearer"})
    return user
