// What old libraries put something of their own in the place of: the box, inline on a page with one of them, is not to call it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, sourceFiles } from './source-files.ts';

/** Found by comparing a page's built-ins before and after Prototype.js 1.7.3 and MooTools 1.4.5 (with its `1.2compat`). */
const replaced = [
  { name: 'Array.from', instead: 'a spread', pattern: /(?<!\w)Array\.from\(/ },
  { name: 'entries() of a list', instead: 'forEach', pattern: /\.entries\(\)/ },
  { name: 'Event', instead: 'NativeEvent', pattern: /\bnew Event\(|\bextends Event\b/ },
  { name: 'Request', instead: 'fetch alone', pattern: /\bnew Request\(/ },
] as const;

test('the box calls nothing that Prototype.js or MooTools replace', async () => {
  const sources = (await sourceFiles('{widget,api-client}/src/**/*.ts')).filter((path) => !/\.test\.ts$|\/testing\//.test(path));
  assert.ok(sources.length > 200);
  const found: string[] = [];
  for (const path of sources) {
    const text = await readSource(path);
    for (const { name, instead, pattern } of replaced) if (pattern.test(text)) found.push(`${path} has ${name}: use ${instead}`);
  }
  assert.deepEqual(found, []);
});
