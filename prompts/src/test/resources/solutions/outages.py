import sys

lines = sys.stdin.read().splitlines()
start, stop, n = map(int, lines[0].split())
spans = []
for line in lines[1:n + 1]:
    begin, end = line.split()
    begin = max(start, int(begin))
    end = stop if end == "-" else min(stop, int(end))
    if begin < end:
        spans.append((begin, end))
spans.sort()
merged = []
for begin, end in spans:
    if merged and begin <= merged[-1][1]:
        merged[-1][1] = max(merged[-1][1], end)
    else:
        merged.append([begin, end])
for begin, end in merged:
    print(begin, end)
lengths = [end - begin for begin, end in merged]
print("down", sum(lengths), "longest", max(lengths, default=0))
