import sys

lines = sys.stdin.read().splitlines()
gap, n = map(int, lines[0].split())
events = []
for line in lines[1:n + 1]:
    time, user = line.split()
    events.append((int(time), user))
events.sort()
open_ones, done = {}, []
for time, user in events:
    session = open_ones.get(user)
    if session and time - session[2] <= gap:
        session[2] = time
        session[3] += 1
    else:
        open_ones[user] = session = [time, user, time, 1]
        done.append(session)
done.sort(key=lambda it: (it[0], it[1]))
for begin, user, end, count in done:
    sys.stdout.write(f"{user} {begin} {end} {count}\n")
