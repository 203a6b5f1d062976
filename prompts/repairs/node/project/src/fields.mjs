// Checks what was sent. Whatever breaks a rule is refused.

import { refused } from './problem.mjs';

const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

/** A string of 1 to `max` code points that can be stored and sent as it is. */
export function string(body, field, max) {
  const value = body[field];
  if (typeof value !== 'string') throw refused(`${field} must be a string`);
  const length = [...value].length;
  if (length < 1 || length > max) throw refused(`${field} has ${length} characters, not 1 to ${max}`);
  if (value.includes('\0')) throw refused(`${field} contains U+0000`);
  if (/\p{Surrogate}/u.test(value)) throw refused(`${field} contains half of a surrogate pair`);
  return value;
}

export function visibility(body) {
  const value = body.visibility ?? 'public';
  if (value !== 'public' && value !== 'private') throw refused('visibility must be public or private');
  return value;
}

/** How many messages a page may have. */
export function limit(query) {
  const value = query.get('limit') ?? String(DEFAULT_PAGE);
  if (!/^\d+$/.test(value)) throw refused('limit must be a whole number');
  const size = Number(value);
  if (size < 1 || size > MAX_PAGE) throw refused(`limit must be from 1 to ${MAX_PAGE}`);
  return size;
}

/** The seq on whose one side a page lies, or undefined if it was left out. */
export function bound(query, name) {
  const value = query.get(name);
  if (value === null) return undefined;
  if (!/^\d+$/.test(value)) throw refused(`${name} must be a whole number`);
  return Number(value);
}
