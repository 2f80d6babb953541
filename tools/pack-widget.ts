// npm run pack:widget: builds `@kotak-aduan/widget` into dist/widget and packs it beside, as `npm publish dist/widget` would send it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { rootDir } from './root-dir.ts';
import { writePackage } from './elements/write-package.ts';

const folder = join(rootDir, 'dist/widget');
await writePackage(folder);
execFileSync('npm', ['pack', '--pack-destination', join(rootDir, 'dist')], {
  cwd: folder,
  stdio: ['ignore', 'inherit', 'ignore'],
  shell: process.platform === 'win32',
});
