import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootDir } from '../root-dir.ts';

const cacheDir = join(rootDir, 'node_modules/.cache/kotak-aduan');

/** The reader as the content script carries it: all adapters in one script that sets `kotakAduanReader`. Built once for as long as its sources stay as they are. */
export const bundleReader = async (): Promise<string> => {
  const path = join(cacheDir, `reader-${await sourcesKey()}.js`);
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Not built yet from these sources.
  }
  const code = await buildScript('extension/src/adapters/index.ts', 'kotakAduanReader');
  await mkdir(cacheDir, { recursive: true });
  // Two runs at once: each writes its own file, and the last name wins with the same content.
  const own = `${path}.${process.pid}`;
  await writeFile(own, code);
  await rename(own, path);
  return code;
};

/** Names, sizes and times of everything that the reader may be made of, and of what builds it. */
const sourcesKey = async (): Promise<string> => {
  const hash = createHash('sha256');
  const paths: string[] = ['package-lock.json', 'tools/clip/bundle-reader.ts'];
  for await (const path of glob(['extension/src/adapters/**/*.ts', 'api-client/src/schemas/*.ts'], { cwd: rootDir })) paths.push(path);
  for (const path of paths.toSorted()) {
    const { mtimeMs, size } = await stat(join(rootDir, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
};

/** A module of ours as one script that sets `name` to what it exports. */
export const buildScript = async (entry: string, name: string): Promise<string> => {
  // Loaded only where something is built: it takes longer than reading a page.
  const { build } = await import('vite');
  const built = await build({
    root: rootDir,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: ['chrome90', 'firefox115'],
      minify: true,
      lib: { entry: join(rootDir, entry), formats: ['iife'], name },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} was not built.`);
  return chunk.code;
};
