import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readingRulesPurpose } from '@kotak-aduan/api-client/schemas/reading-rules';
import { pino } from 'pino';
import { createReadingRulesShelf } from './reading-rules-shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'kotak-aduan-rules-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'reading-rules.json');
const { privateKey } = generateKeyPairSync('ed25519');
const lines: string[] = [];
const shelf = createReadingRulesShelf({
  key: { publicKey: 'kunci', sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url') },
  path,
  log: pino({}, { write: (line: string) => void lines.push(line) }),
});
const rules = (version: number): string => JSON.stringify({ format: 1, version, tables: { facebook: { selectors: { article: 'x-article' } } } });

test('serves nothing, without complaint, where the operator put nothing', () => {
  assert.deepEqual(shelf.served(), { publicKey: 'kunci', signed: null });
  assert.deepEqual(lines, []);
});

test('signs what is there, for this purpose alone', () => {
  writeFileSync(path, rules(20_261_201));
  const { signed } = shelf.served();
  assert.ok(signed !== null);
  const isSigned = (text: string): boolean => verify(null, Buffer.from(text), createPublicKey(privateKey), Buffer.from(signed.signature, 'base64url'));
  assert.ok(isSigned(readingRulesPurpose + signed.text));
  assert.ok(!isSigned(signed.text));
});

test('sees a newer file without being started again, and one that was taken away', () => {
  writeFileSync(path, `${rules(20_261_202)} `);
  assert.match(shelf.served().signed?.text ?? '', /20261202/);
  rmSync(path);
  assert.equal(shelf.served().signed, null);
});

test('serves nothing of a file that is not a set, and says where it is wrong', () => {
  for (const bad of ['{', rules(1), rules(20_261_203).replace('x-article', 'a{}'), ' '.repeat(200_001)]) {
    lines.length = 0;
    writeFileSync(path, bad);
    assert.equal(shelf.served().signed, null);
    assert.equal(lines.length, 1, bad.slice(0, 30));
  }
  assert.match(lines.join(''), /not served/);
});
