import { writeFile } from 'node:fs/promises';
import { buildOpenApi } from './build-openapi.ts';

/** Writes the committed copy: `npm run openapi`. */
await writeFile(new URL('../../openapi.json', import.meta.url), `${JSON.stringify(buildOpenApi(), null, 2)}\n`);
