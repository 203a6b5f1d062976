import { readFileSync } from 'node:fs';

const [before, after] = readFileSync(0, 'utf8').split('\n').map((line) => line && JSON.parse(line));
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const out = [];

function compare(path, one, other) {
  if (isObject(one) && isObject(other)) {
    for (const key of Object.keys(one)) {
      if (Object.hasOwn(other, key)) compare(`${path}.${key}`, one[key], other[key]);
      else out.push(`- ${path}.${key}`);
    }
    for (const key of Object.keys(other)) {
      if (!Object.hasOwn(one, key)) out.push(`+ ${path}.${key}`);
    }
  } else if (Array.isArray(one) && Array.isArray(other)) {
    for (let i = 0; i < Math.max(one.length, other.length); i++) {
      if (i >= other.length) out.push(`- ${path}[${i}]`);
      else if (i >= one.length) out.push(`+ ${path}[${i}]`);
      else compare(`${path}[${i}]`, one[i], other[i]);
    }
  } else if (one !== other) {
    out.push(`~ ${path}`);
  }
}

compare('$', before, after);
console.log(out.length === 0 ? 'same' : out.join('\n'));
