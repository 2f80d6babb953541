import assert from 'node:assert/strict';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import { readingRulesPurpose, type ServedRules } from '@kotak-aduan/api-client/schemas/reading-rules';
import { type KeptRules, noRules, refreshRules, rulesAfterSignIn, type RefreshOptions } from './refresh-rules.ts';

const builtInVersion = 20_261_122;
const newer = 20_261_201;
const makeKey = (): { privateKey: KeyObject; publicKey: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, publicKey: publicKey.export({ format: 'jwk' }).x ?? '' };
};
const city = makeKey();
const stranger = makeKey();

const textOf = (version: number, selector = 'h1, h3'): string =>
  JSON.stringify({ format: 1, version, tables: { instagram: { selectors: { caption: selector } } } });
const serve = (text: string, { by = city, as = city, purpose = readingRulesPurpose } = {}): ServedRules => ({
  publicKey: as.publicKey,
  signed: { text, signature: sign(null, Buffer.from(purpose + text), by.privateKey).toString('base64url') },
});
const refresh = (
  served: ServedRules | null,
  kept: KeptRules = { ...noRules, pinnedKey: city.publicKey },
  changes: Partial<RefreshOptions> = {},
): Promise<KeptRules> => refreshRules({ kept, served, builtInVersion, tryOut: async () => 'same', subtle: crypto.subtle, ...changes });
const taken = (version = newer): Promise<KeptRules> => refresh(serve(textOf(version)));

test('takes a newer set that the paired server signed', async () => {
  assert.equal((await taken()).rules?.version, newer);
  assert.deepEqual((await taken()).rules?.tables, { instagram: { selectors: { caption: 'h1, h3' } } });
});

test('takes the key from the first answer after signing in, and from no later one', async () => {
  const first = await refresh({ publicKey: city.publicKey, signed: null }, noRules);
  assert.equal(first.pinnedKey, city.publicKey);
  const later = await refresh(serve(textOf(newer), { by: stranger, as: stranger }), first);
  assert.equal(later.pinnedKey, city.publicKey);
  assert.equal(later.rules, null);
  assert.equal(later.refused?.reason, 'other-key');
});

test('refuses what somebody else signed, what was changed, and what was signed for another purpose', async () => {
  const changed = serve(textOf(newer));
  const bad: ServedRules[] = [
    serve(textOf(newer), { by: stranger }),
    { ...changed, signed: { text: textOf(newer, 'body'), signature: changed.signed?.signature ?? '' } },
    serve(textOf(newer), { purpose: '' }),
  ];
  for (const served of bad) {
    const kept = await refresh(served, await taken(newer));
    assert.equal(kept.refused?.reason, 'bad-signature');
    assert.equal(kept.rules?.version, newer, 'what was taken before stays');
  }
});

test('refuses a signed text that is no set, and keeps what it had', async () => {
  for (const text of [
    '{',
    '[]',
    textOf(newer, 'a{}'),
    textOf(newer, 'body:has(a)'),
    JSON.stringify({ format: 1, version: newer, tables: {}, script: 'alert(1)' }),
  ]) {
    assert.equal((await refresh(serve(text))).refused?.reason, 'bad-shape', text);
  }
});

test('refuses a set that reads the pages of the package otherwise, or has a selector that is none', async () => {
  for (const reason of ['reads-worse', 'bad-selector'] as const) {
    const kept = await refresh(serve(textOf(newer + 1)), await taken(), { tryOut: async () => reason });
    assert.equal(kept.refused?.reason, reason);
    assert.equal(kept.rules?.version, newer);
  }
});

test('goes never back to an older set', async () => {
  const kept = await refresh(serve(textOf(newer)), await taken(newer + 1));
  assert.equal(kept.refused?.reason, 'older');
  assert.equal(kept.rules?.version, newer + 1);
});

test('a refused set is tried and told once; another one is tried', async () => {
  let tries = 0;
  const tryOut = async (): Promise<'reads-worse'> => {
    tries++;
    return 'reads-worse';
  };
  const served = serve(textOf(newer));
  const once = await refresh(served, { ...noRules, pinnedKey: city.publicKey }, { tryOut });
  const told: KeptRules = { ...once, refused: once.refused === null ? null : { ...once.refused, isTold: true } };
  const twice = await refresh(served, told, { tryOut });
  assert.equal(twice.refused?.isTold, true);
  assert.equal(tries, 1);
  assert.equal((await refresh(serve(textOf(newer + 1)), told, { tryOut })).refused?.isTold, false);
  assert.equal((await refresh(served, told, { builtInVersion: builtInVersion + 1 })).rules?.version, newer, 'an update of the extension tries it anew');
});

test('a set is done with once the extension has overtaken it, or the city took it away', async () => {
  const kept = await taken();
  assert.equal((await refresh(null, kept, { builtInVersion: newer })).rules, null);
  assert.equal((await refresh(serve(textOf(newer)), kept, { builtInVersion: newer })).refused, null, 'which is nothing to tell anybody');
  assert.equal((await refresh({ publicKey: city.publicKey, signed: null }, kept)).rules, null);
});

test('a server that can’t be asked changes nothing', async () => {
  const kept = await taken();
  assert.deepEqual(await refresh(null, kept), kept);
});

test('a browser that knows no such signature believes none', async () => {
  const subtle = { importKey: () => Promise.reject(new Error('NotSupportedError')), verify: () => Promise.resolve(true) };
  assert.equal((await refresh(serve(textOf(newer)), { ...noRules, pinnedKey: city.publicKey }, { subtle })).refused?.reason, 'unverifiable');
});

test('signing in again trusts the server’s key anew; another server’s set is forgotten', async () => {
  const kept = await taken();
  const again = rulesAfterSignIn(kept, { isSameServer: true });
  assert.equal((await refresh(serve(textOf(newer + 1), { by: stranger, as: stranger }), again)).rules?.version, newer + 1);
  assert.deepEqual(rulesAfterSignIn(kept, { isSameServer: false }), noRules);
});
