import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UserConfig } from 'vite';
import { rootDir } from './root-dir.ts';

export const buildParts = ['widget', 'extension', 'desk'] as const;
export type BuildPart = (typeof buildParts)[number];

export function isBuildPart(name: string): name is BuildPart {
  return buildParts.some((part) => part === name);
}

const shared = ['api-client/src/**/*', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'tools/build*.ts', 'tools/vite/*.ts'];

/** What a part is made from, and what must stand afterwards. */
const parts: Record<BuildPart, { sources: string[]; results: string[] }> = {
  widget: { sources: [...shared, 'widget/**/*'], results: ['widget/dist/kotak-aduan.js', 'widget/dist/kotak-aduan-inline.js'] },
  extension: {
    sources: [...shared, 'widget/src/**/*', 'extension/**/*'],
    results: ['extension/dist/chrome/manifest.json', 'extension/dist/firefox/manifest.json'],
  },
  desk: {
    sources: [...shared, 'widget/src/**/*', 'extension/src/**/*', 'extension/*.html'],
    results: ['extension/dist/meja/index.html', 'extension/dist/meja/sw.js'],
  },
};

/** The Vite configurations of one part, from its helper in `tools/vite/`. */
export async function viteConfigsOf(part: BuildPart): Promise<UserConfig[]> {
  const helper = join(rootDir, 'tools/vite', `${part}.ts`);
  if (!existsSync(helper)) throw new Error(`tools/vite/${part}.ts is missing: it says how the ${part} is built.`);
  // A parse boundary: the helper is one of ours and typed at its own declaration; a missing name is told apart below.
  const module = (await import(pathToFileURL(helper).href)) as Record<
    string,
    (() => UserConfig | UserConfig[] | Promise<UserConfig | UserConfig[]>) | undefined
  >;
  const make = module[`${part}Configs`];
  if (make === undefined) throw new Error(`tools/vite/${part}.ts must export ${part}Configs(): UserConfig | UserConfig[].`);
  const made = await make();
  return Array.isArray(made) ? made : [made];
}

/** True when the sources of a part differ from those it was last built from, or its result isn't there. */
export async function isStale(part: BuildPart): Promise<boolean> {
  if (parts[part].results.some((path) => !existsSync(join(rootDir, path)))) return true;
  const stamp = await readFile(stampPath(part), 'utf8').catch(() => '');
  return stamp !== (await hashSources(part));
}

/** Remembers what a part was built from. Take the hash before the build: a source saved meanwhile makes it stale again. */
export async function rememberBuild(part: BuildPart, hash: string): Promise<void> {
  await mkdir(dirname(stampPath(part)), { recursive: true });
  await writeFile(stampPath(part), hash);
}

export async function hashSources(part: BuildPart): Promise<string> {
  const paths = new Set<string>();
  const exclude = (entry: { name: string }): boolean =>
    entry.name === 'dist' || entry.name === 'node_modules' || entry.name.includes('.test.') || entry.name === 'fixtures';
  for await (const entry of glob(parts[part].sources, { cwd: rootDir, withFileTypes: true, exclude })) {
    if (entry.isFile()) paths.add(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const path of [...paths].toSorted())
    hash
      .update(path.slice(rootDir.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex');
}

function stampPath(part: BuildPart): string {
  return join(rootDir, 'node_modules/.cache/kotak-aduan', `${part}.sha256`);
}
