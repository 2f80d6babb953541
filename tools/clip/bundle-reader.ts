import { join } from 'node:path';
import { build } from 'vite';
import { rootDir } from '../root-dir.ts';

/** The reader as the content script carries it: all adapters in one script that sets `kotakAduanReader`, built in memory. */
export const bundleReader = async (): Promise<string> => {
  const built = await build({
    root: rootDir,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: ['chrome90', 'firefox115'],
      minify: true,
      lib: { entry: join(rootDir, 'extension/src/adapters/index.ts'), formats: ['iife'], name: 'kotakAduanReader' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined;
  if (chunk === undefined) throw new Error('The reader was not built.');
  return chunk.code;
};
