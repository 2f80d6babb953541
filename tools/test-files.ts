import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootDir } from './root-dir.ts';

export const nodeLevels = ['unit', 'jayapura', 'shape', 'slow', 'chromium-journey', 'firefox-journey', 'webkit-journey'] as const;
/** A level of tests that runs under Node; those with a DOM are `web-test-runner.config.mjs`'s. */
export type NodeLevel = (typeof nodeLevels)[number];

const anyTest = '{api-client,widget,extension,server,demo,tools,e2e}/**/*.test.ts';
const shapeTests = ['tools/shape.test.ts', 'tools/boundaries.test.ts', 'tools/promises.test.ts', 'tools/texts.test.ts'];

/** Words by which a test is seen to depend on the date: those run a second time, two zones further east. */
const dependsOnTheDate = /timeZone|Asia\/|dueAt|workingDay|postedAt|toLocale|Intl\.DateTime/;

/** The test files of a level, relative to the root, in order. */
export async function testFilesOf(level: NodeLevel): Promise<string[]> {
  switch (level) {
    case 'shape':
      return shapeTests;
    case 'slow':
      return find('{api-client,widget,extension,server,tools,e2e}/**/*.slow.test.ts');
    case 'chromium-journey':
      return (await find('e2e/*.journey.ts')).filter((path) => !/\.(firefox|webkit)\.journey\.ts$/.test(path));
    case 'firefox-journey':
      return find('e2e/*.firefox.journey.ts');
    case 'webkit-journey':
      return find('e2e/*.webkit.journey.ts');
    case 'unit':
      return (await find(anyTest)).filter((path) => !/\.(browser|slow)\.test\.ts$/.test(path) && !shapeTests.includes(path));
    case 'jayapura': {
      const dated: string[] = [];
      for (const path of await testFilesOf('unit')) {
        if (dependsOnTheDate.test(await readFile(join(rootDir, path), 'utf8'))) dated.push(path);
      }
      return dated;
    }
  }
}

async function find(pattern: string): Promise<string[]> {
  const exclude = (path: string): boolean => /(^|[\\/])(node_modules|dist|data)$/.test(path);
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: rootDir, exclude })) paths.push(path.replaceAll('\\', '/'));
  return paths.toSorted();
}
