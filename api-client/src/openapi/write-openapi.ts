import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildOpenApi } from './build-openapi.ts';

/** Writes the committed copy: `npm run openapi`. Laid out by the formatter, so that `npm run check` agrees with it. */
const path = fileURLToPath(new URL('../../openapi.json', import.meta.url));
writeFileSync(path, JSON.stringify(buildOpenApi(), null, 2));
execFileSync('oxfmt', [path]);
