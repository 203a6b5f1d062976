import sys

lines = sys.stdin.read().splitlines()
capacity, rate, n = map(int, lines[0].split())
full = capacity * 1000
buckets, out = {}, []
for line in lines[1:n + 1]:
    time, key, cost = line.split()
    time, cost = int(time), int(cost) * 1000
    has, at = buckets.get(key, (full, time))
    has = min(full, has + (time - at) * rate)
    if cost <= has:
        has -= cost
        out.append("yes")
    elif cost > full:
        out.append("never")
    else:
        out.append(f"wait {-(-(cost - has) // rate)}")
    buckets[key] = (has, time)
print("\n".join(out))
