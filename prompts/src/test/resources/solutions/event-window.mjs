import { readFileSync } from 'node:fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [window, n] = lines[0].split(' ').map(Number);
const keptAt = new Map(); // in the order in which they were kept
const out = [];
let kept = 0;
let most = 0;
for (const line of lines.slice(1, n + 1)) {
  const [time, id] = line.split(' ');
  const now = Number(time);
  for (const [old, at] of keptAt) {
    if (now - at < window) break;
    keptAt.delete(old);
  }
  if (keptAt.has(id)) {
    out.push('drop');
    continue;
  }
  out.push('keep');
  kept += 1;
  if (window > 0) keptAt.set(id, now);
  most = Math.max(most, keptAt.size);
}
out.push(`${kept} ${most}`);
console.log(out.join('\n'));
