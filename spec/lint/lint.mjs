// Lints ../openapi.yaml and sends nothing anywhere: no telemetry, no question whether there is a newer version.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const silence = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

const { status, error } = spawnSync(
  process.execPath,
  ['node_modules/@redocly/cli/bin/cli.js', 'lint', '--config', 'redocly.yaml', '../openapi.yaml'],
  { cwd: here, stdio: 'inherit', env: { ...process.env, ...silence } },
);
if (error) throw error;
process.exit(status ?? 1);
