import sys

lines = sys.stdin.read().splitlines()
k, n = map(int, lines[0].split())
totals, best, out = {}, {}, []
for line in lines[1:n + 1]:
    words = line.split()
    if words[0] == "top":
        ranked = sorted(best, key=lambda it: (-totals[it], it))
        out.append(" ".join(f"{it}:{totals[it]}" for it in ranked) or "-")
        continue
    name = words[1]
    totals[name] = totals.get(name, 0) + int(words[2])
    best[name] = True
    if len(best) > k:
        del best[max(best, key=lambda it: (-totals[it], it))]
print("\n".join(out))
