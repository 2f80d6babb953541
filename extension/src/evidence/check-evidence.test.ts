import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClipEvidence } from '@kotak-aduan/api-client/schemas';
import { sampleEvidence, samplePixel } from '../testing/sample-evidence.ts';
import { checkEvidence } from './check-evidence.ts';

const asSealed = async () => samplePixel;
const flipped = async () => samplePixel.map((byte, index) => (index === 40 ? byte ^ 1 : byte));

test('what is as it was sealed is found unchanged, by this computer’s own look at hashes and signature', async () => {
  const verdict = await checkEvidence(await sampleEvidence(), asSealed);
  assert.equal(verdict.isUnchanged, true);
  assert.deepEqual(
    verdict.items.map(({ item, state }) => [item.name, state]),
    [
      ['bacaan.json', 'same'],
      ['teks.txt', 'same'],
      ['cuplikan.html', 'same'],
      ['tangkapan-layar.png', 'same'],
    ],
  );
  assert.deepEqual([verdict.isManifestSame, verdict.signature, verdict.signatureCheckedBy], [true, 'valid', 'browser']);
});

test('one bit of a picture, one letter of a text or an item that can’t be had is told by its name', async () => {
  const evidence = await sampleEvidence();
  const failing = async (given: ClipEvidence, bytes = asSealed) =>
    (await checkEvidence(given, bytes)).items.filter(({ state }) => state !== 'same').map(({ item, state }) => `${item.name} ${state}`);
  assert.deepEqual(await failing(evidence, flipped), ['tangkapan-layar.png changed']);
  const texts = evidence.texts.map((text) => (text.name === 'teks.txt' ? { ...text, content: text.content.replace('mati', 'mata') } : text));
  assert.deepEqual(await failing({ ...evidence, texts }), ['teks.txt changed']);
  assert.deepEqual(await failing(evidence, () => Promise.reject(new Error('gone'))), ['tangkapan-layar.png missing']);
});

test('a manifest, a statement or a key that was exchanged does not pass', async () => {
  const evidence = await sampleEvidence();
  const other = await sampleEvidence();
  const { countersignature: signed } = evidence;
  const earlier = { ...signed.statement, receivedAt: '2025-11-22T02:01:00.000Z' };
  for (const [what, changed] of [
    ['manifest', { ...evidence, manifest: { ...evidence.manifest, capturedAt: '2025-11-22T02:00:00.000Z' } }],
    ['statement', { ...evidence, countersignature: { ...signed, statement: earlier } }],
    ['key', { ...evidence, countersignature: { ...signed, publicKey: other.countersignature.publicKey } }],
    ['no key', { ...evidence, countersignature: { ...signed, publicKey: 'AAAA' } }],
  ] as const) {
    assert.equal((await checkEvidence(changed, asSealed)).isUnchanged, false, what);
  }
});

test('what a person left out before sending is said, and is no change', async () => {
  const verdict = await checkEvidence(await sampleEvidence({ omitted: ['tangkapan-layar.png'] }), asSealed);
  assert.equal(verdict.isUnchanged, true);
  assert.equal(verdict.items.at(-1)?.state, 'omitted');
});

test('where the browser knows no Ed25519 the server’s word stands, and it is said that it is the server’s', async () => {
  const evidence = await sampleEvidence();
  const verdict = await checkEvidence({ ...evidence, isSignatureValid: false }, asSealed, async () => null);
  assert.deepEqual([verdict.signature, verdict.signatureCheckedBy, verdict.isUnchanged], ['invalid', 'server', false]);
});
