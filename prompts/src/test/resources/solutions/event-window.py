import sys
from collections import deque

lines = sys.stdin.read().splitlines()
window, n = map(int, lines[0].split())
kept_at, queue, out = {}, deque(), []
kept = most = 0
for line in lines[1:n + 1]:
    time, id = line.split()
    time = int(time)
    while queue and time - queue[0][0] >= window:
        del kept_at[queue.popleft()[1]]
    if id in kept_at:
        out.append("drop")
        continue
    out.append("keep")
    kept += 1
    if window > 0:
        kept_at[id] = time
        queue.append((time, id))
    most = max(most, len(kept_at))
out.append(f"{kept} {most}")
print("\n".join(out))
