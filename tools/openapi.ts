// npm run openapi: writes the committed copy of the API's description; with --check it only says whether it is current.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOpenApi } from '@kotak-aduan/api-client/openapi';
import { rootDir } from './root-dir.ts';

const path = join(rootDir, 'api-client/openapi.json');
const current = `${JSON.stringify(buildOpenApi(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  await writeFile(path, current);
} else if ((await readFile(path, 'utf8').catch(() => '')) !== current) {
  process.stdout.write('api-client/openapi.json is not what the operations say: run npm run openapi and commit it.\n');
  process.exit(1);
}
