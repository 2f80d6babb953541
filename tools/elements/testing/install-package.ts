import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rootDir } from '../../root-dir.ts';
import { writePackage } from '../write-package.ts';

/** What the package asks npm to install, and what the type tests compile against. */
const neighbours = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', '@types/react', 'csstype'];

export interface InstalledPackage {
  /** An app of a stranger's, with the package in its node_modules as npm would have put it there. */
  readonly app: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Builds, packs and unpacks `@kotak-aduan/widget` in a folder far from our sources. */
export async function installPackage(): Promise<InstalledPackage> {
  const home = await mkdtemp(join(tmpdir(), 'kotak-aduan-npm-'));
  const app = join(home, 'app');
  const folder = join(app, 'node_modules/@kotak-aduan/widget');
  await writePackage(join(home, 'package'));
  const [{ filename }] = pack(join(home, 'package'), home);
  await mkdir(folder, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, filename), '-C', folder, '--strip-components=1']);
  for (const name of neighbours) {
    await mkdir(dirname(join(app, 'node_modules', name)), { recursive: true });
    await symlink(join(rootDir, 'node_modules', name), join(app, 'node_modules', name), 'junction');
  }
  return {
    app,
    folder,
    packed: new Uint8Array(await readFile(join(home, filename))),
    write: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(app, path)), { recursive: true });
        await writeFile(join(app, path), text);
      }
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

function pack(folder: string, destination: string): [{ filename: string }] {
  const words = ['pack', '--json', '--pack-destination', destination];
  const told = execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' });
  // A parse boundary: npm's own word on the one package that it packed.
  return JSON.parse(told) as [{ filename: string }];
}
