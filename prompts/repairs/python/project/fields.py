"""Checks what was sent. Whatever breaks a rule is refused."""

import json
import re

from problem import Problem, refused

MAX_PAGE = 100
DEFAULT_PAGE = 50


def parse_object(body):
    """The JSON object in these bytes."""
    try:
        # No request has a number in it that matters. As floats, long ones cost nothing and cannot fail.
        value = json.loads(body.decode("utf-8"), parse_int=float, parse_constant=reject_constant)
    except (ValueError, RecursionError):  # UnicodeDecodeError is a ValueError
        raise Problem(400, "the body is not JSON in UTF-8, or is nested too deeply") from None
    if not isinstance(value, dict):
        raise refused("the body must be a JSON object")
    return value


def reject_constant(name):
    """Python would take NaN and Infinity for JSON."""
    raise ValueError(name)


def string(body, field, longest):
    """A string of 1 to `longest` code points that can be stored and sent as it is."""
    value = body.get(field)
    if not isinstance(value, str):
        raise refused(f"{field} must be a string")
    if not 1 <= len(value) <= longest:
        raise refused(f"{field} has {len(value)} characters, not 1 to {longest}")
    if "\0" in value:
        raise refused(f"{field} contains U+0000")
    if re.search("[\ud800-\udfff]", value):
        raise refused(f"{field} contains half of a surrogate pair")
    return value


def visibility(body):
    value = body.get("visibility", "public")
    if value not in ("public", "private"):
        raise refused("visibility must be public or private")
    return value


def limit(query):
    """How many messages a page may have."""
    value = query.get("limit", str(DEFAULT_PAGE))
    if not re.fullmatch("[0-9]{1,1000}", value):
        raise refused("limit must be a whole number")
    size = int(value)
    if not 1 <= size <= MAX_PAGE:
        raise refused(f"limit must be from 1 to {MAX_PAGE}")
    return size


def bound(query, name):
    """The seq on whose one side a page lies, or None if it was left out."""
    if name not in query:
        return None
    if not re.fullmatch("[0-9]{1,1000}", query[name]):
        raise refused(f"{name} must be a whole number")
    return int(query[name])
