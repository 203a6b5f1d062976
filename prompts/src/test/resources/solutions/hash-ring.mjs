import { readFileSync } from 'node:fs';

const fnv = (text) => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
};
const below = (one, other) => one.at < other.at || (one.at === other.at && one.node < other.node);

const ring = [];
function place(point) {
  let low = 0;
  let high = ring.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (below(ring[middle], point)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lines = readFileSync(0, 'utf8').split('\n');
const [points, n] = lines[0].split(' ').map(Number);
const nodes = new Set();
const out = [];
for (const line of lines.slice(1, n + 1)) {
  const [verb, node] = line.split(' ');
  if (verb === 'where') {
    const at = place({ at: fnv(node), node: '' });
    out.push(ring.length === 0 ? 'none' : ring[at % ring.length].node);
  } else if (verb === 'join' && !nodes.has(node)) {
    nodes.add(node);
    for (let i = 0; i < points; i++) {
      const point = { at: fnv(`${node}#${i}`), node };
      ring.splice(place(point), 0, point);
    }
  } else if (verb === 'leave' && nodes.delete(node)) {
    for (let i = 0; i < points; i++) ring.splice(place({ at: fnv(`${node}#${i}`), node }), 1);
  }
}
console.log(out.join('\n'));
