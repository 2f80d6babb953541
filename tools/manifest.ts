// npm run manifest: writes `widget/custom-elements.json` from the doc blocks of the elements; with --check it only says whether it is current.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildManifest } from './elements/build-manifest.ts';
import { rootDir } from './root-dir.ts';

const path = join(rootDir, 'widget/custom-elements.json');
const current = `${JSON.stringify(await buildManifest(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  await writeFile(path, current);
} else if ((await readFile(path, 'utf8').catch(() => '')) !== current) {
  process.stdout.write('widget/custom-elements.json is not what the doc blocks say: run npm run manifest and commit it.\n');
  process.exit(1);
}
