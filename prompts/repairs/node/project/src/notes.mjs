// A line for each thing that changed, in notes.log, for whoever runs the server. It says who and where, never what.

import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const MOMENT_MILLIS = 8;

const file = await open(new URL('../notes.log', import.meta.url), 'a');
let waiting = [];

/** Comes back when the line is written. Lines wait for a moment, so that those of a crowd are written together. */
export async function note(what) {
  waiting.push(`${new Date().toISOString()} ${what}\n`);
  await delay(MOMENT_MILLIS);
  const lines = waiting.join('');
  waiting = [];
  if (lines) await file.appendFile(lines);
}
