import sys
from bisect import bisect_left, insort

numbers = list(map(int, sys.stdin.read().split()))
window, percent, n = numbers[:3]
values = numbers[3:3 + n]
ordered, out = [], []
for i, value in enumerate(values):
    if i >= window:
        del ordered[bisect_left(ordered, values[i - window])]
    insort(ordered, value)
    below, rest = divmod(percent * (len(ordered) - 1), 100)
    point = ordered[below]
    if rest:
        point += (ordered[below + 1] - point) * rest / 100
    out.append(f"{point:.3f}")
print("\n".join(out))
