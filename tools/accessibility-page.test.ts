import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './source-files.ts';

/** How many states a file lists, by the lines on which each begins. */
async function countStates(path: string, list: RegExp, indent: string): Promise<number> {
  const [, body = ''] = list.exec(await readSource(path)) ?? [];
  return body.match(new RegExp(`^${indent}(?:'[^']+'|[a-z]+): `, 'gm'))?.length ?? 0;
}

const described = /describeAccessible\(\{\n(.*?)^ {2}\}\);/ms;
const countIn = (path: string): Promise<number> => countStates(`widget/src/elements/${path}.browser.test.ts`, described, '    ');

test('the page on accessibility says how many states are tried, and those are as many', async () => {
  const box = await countStates('widget/src/testing/box-states.ts', /boxStates[^\n]*= \{\n(.*?)^\};/ms, '  ');
  const following = (await countIn('lacak-aduan-view/accessible-states')) + (await countIn('lacak-aduan-view/accessible-steps'));
  const accounts = await countIn('kanal-resmi/accessible-states');
  assert.ok(Math.min(box, following, accounts) > 0);
  const said = `${box} states of the box, ${following} of following, ${accounts} of the official accounts;`;
  assert.ok((await readSource('docs/accessibility.md')).includes(said), `docs/accessibility.md must say: ${said}`);
});
