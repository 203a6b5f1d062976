import json
import sys


def compare(path, before, after, out):
    if isinstance(before, dict) and isinstance(after, dict):
        for key, value in before.items():
            if key in after:
                compare(f"{path}.{key}", value, after[key], out)
            else:
                out.append(f"- {path}.{key}")
        out.extend(f"+ {path}.{key}" for key in after if key not in before)
    elif isinstance(before, list) and isinstance(after, list):
        for i, (one, other) in enumerate(zip(before, after)):
            compare(f"{path}[{i}]", one, other, out)
        out.extend(f"- {path}[{i}]" for i in range(len(after), len(before)))
        out.extend(f"+ {path}[{i}]" for i in range(len(before), len(after)))
    elif type(before) is not type(after) or before != after:
        out.append(f"~ {path}")


differences = []
compare("$", json.loads(sys.stdin.readline()), json.loads(sys.stdin.readline()), differences)
print("\n".join(differences or ["same"]))
