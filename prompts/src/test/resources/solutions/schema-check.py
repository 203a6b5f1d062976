import json
import sys


def fits(kind, value):
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, (int, float)):
        return kind == "number" or kind == "integer" and value == int(value)
    if isinstance(value, str):
        return kind == "string"
    return kind == "array"


def walk(prefix, value, found):
    if isinstance(value, dict):
        for key, inner in value.items():
            walk(f"{prefix}.{key}" if prefix else key, inner, found)
    elif value is not None:
        found[prefix] = value


lines = sys.stdin.read().splitlines()
r, n = map(int, lines[0].split())
kinds, required = {}, []
for line in lines[1:r + 1]:
    name, kind, presence = line.split()
    kinds[name] = kind
    if presence == "required":
        required.append(name)
for line in lines[r + 1:r + n + 1]:
    found = {}
    walk("", json.loads(line), found)
    wrong = [(name, "missing") for name in required if name not in found]
    for name, value in found.items():
        if name not in kinds:
            wrong.append((name, "unknown"))
        elif not fits(kinds[name], value):
            wrong.append((name, "type"))
    print(" ".join(":".join(it) for it in sorted(wrong)) or "ok")
