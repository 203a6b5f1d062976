import heapq
import sys

lines = sys.stdin.read().splitlines()
lateness, n = map(int, lines[0].split())
heap, out, newest = [], [], None
for place, line in enumerate(lines[1:n + 1]):
    time, id = line.split()
    time = int(time)
    if newest is not None and time < newest - lateness:
        out.append(f"late {time} {id}")
        continue
    newest = time if newest is None else max(newest, time)
    heapq.heappush(heap, (time, place, id))
    while heap and heap[0][0] <= newest - lateness:
        time, _, id = heapq.heappop(heap)
        out.append(f"out {time} {id}")
while heap:
    time, _, id = heapq.heappop(heap)
    out.append(f"out {time} {id}")
print("\n".join(out))
