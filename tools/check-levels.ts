import { join } from 'node:path';
import { rootDir } from './root-dir.ts';
import type { Level } from './run-level.ts';

const bin = (path: string): string => join(rootDir, 'node_modules', path);

/** What `npm run check` runs. The rows run one after the other, what stands in one row at the same time. */
export const checkLevels: Level[][] = [
  [
    { name: 'format', words: [bin('oxfmt/bin/oxfmt'), '--check', '.'] },
    { name: 'types', words: [bin('typescript/bin/tsc'), '-p', '.'] },
  ],
  [{ name: 'lint', words: [bin('oxlint/bin/oxlint'), '--quiet', '.'] }],
  [{ name: 'shape', words: ['tools/run-tests.ts', 'shape'] }],
  [{ name: 'unit', words: ['tools/run-tests.ts', 'unit'] }],
  [{ name: 'unit, Jayapura', words: ['tools/run-tests.ts', 'jayapura'] }],
  [{ name: 'openapi', words: ['tools/openapi.ts', '--check'] }],
  [{ name: 'manifest', words: ['tools/manifest.ts', '--check'] }],
  [{ name: 'build', words: ['tools/build.ts', '--stale'] }],
  [{ name: 'budgets', words: ['tools/budgets.ts'] }],
];
