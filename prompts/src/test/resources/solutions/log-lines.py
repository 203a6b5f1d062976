import re
import sys

FIELD = re.compile(r' *([A-Za-z0-9_.-]+)=(?:"([^"\\]*(?:\\["\\][^"\\]*)*)"|([^ "]*))(?: +|$)')
ESCAPE = re.compile(r"\\(.)")


def fields(line):
    found, at = {}, 0
    line = line.rstrip(" ")
    while at < len(line):
        match = FIELD.match(line, at)
        if not match:
            return None
        name, quoted, plain = match.groups()
        found.setdefault(name, plain if quoted is None else ESCAPE.sub(r"\1", quoted))
        at = match.end()
    return found


lines = sys.stdin.read().split("\n")
wanted, n = lines[0].split(), int(lines[1])
for line in lines[2:n + 2]:
    found = fields(line)
    print("bad" if found is None else " | ".join(found.get(name, "-") for name in wanted))
