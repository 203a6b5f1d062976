import sys
from bisect import bisect_left, insort


def fnv(text):
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


lines = sys.stdin.read().splitlines()
points, n = map(int, lines[0].split())
ring, nodes, out = [], set(), []
for line in lines[1:n + 1]:
    verb, name = line.split()
    if verb == "where":
        at = bisect_left(ring, (fnv(name), ""))
        out.append(ring[at % len(ring)][1] if ring else "none")
    elif verb == "join" and name not in nodes:
        nodes.add(name)
        for i in range(points):
            insort(ring, (fnv(f"{name}#{i}"), name))
    elif verb == "leave" and name in nodes:
        nodes.remove(name)
        for i in range(points):
            del ring[bisect_left(ring, (fnv(f"{name}#{i}"), name))]
print("\n".join(out))
