import { expect } from 'chai';
import { allRules, builtInVersion } from './with-rules.ts';

/** Of everything that is built in, in one order whatever the source's. Whoever changes a selector or a word sets `builtInVersion` to that day, and then writes both here. */
const recorded = { version: 20261123, sha256: '2d69666063e89569874f13e48f2daab4ccdb05ea92ebaa7fec87df4a4fa4ce65' };

const hashOf = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const inOrder = (values: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(values).toSorted(([left], [right]) => (left < right ? -1 : 1));

describe('The day of what is built in', () => {
  it('moves with every selector and word: else a city’s older set would undo what was mended since', async () => {
    const tables = inOrder(allRules).map(([name]) => {
      const { selectors, words } = allRules[name]?.builtIn ?? { selectors: {}, words: {} };
      return [name, inOrder(selectors), inOrder(words)];
    });
    expect({ version: builtInVersion, sha256: await hashOf(JSON.stringify(tables)) }).to.deep.equal(recorded);
  });
});
