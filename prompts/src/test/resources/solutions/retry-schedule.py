import heapq
import sys

lines = sys.stdin.read().splitlines()
base, cap, most, spacing, n = map(int, lines[0].split())
heap = []
for place, line in enumerate(lines[1:n + 1]):
    time, id, fails = line.split()
    heap.append((int(time), place, id, int(fails), 1))
heapq.heapify(heap)
free, out = 0, []
while heap:
    due, place, id, fails, attempt = heapq.heappop(heap)
    at = max(due, free)
    free = at + spacing
    if attempt > fails:
        word = "ok"
    elif attempt == most:
        word = "dead"
    else:
        word = "fail"
        wait = min(cap, base * 2 ** (attempt - 1))
        heapq.heappush(heap, (at + wait, place, id, fails, attempt + 1))
    out.append(f"{at} {id} {attempt} {word}")
print("\n".join(out))
