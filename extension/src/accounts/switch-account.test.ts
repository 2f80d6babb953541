import { fakeBrowser } from '../testing/fake-browser.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { MemoryDraftStore, newDraft } from '@kotak-aduan/api-client/drafts';
import { makeClipFields } from '../clip/clip-fields.ts';
import { sampleCity, sampleClip } from '../testing/sample-clip.ts';
import { accountKey } from './account-key.ts';

const { addAccount, switchAccount } = await import('./switch-account.ts');
const { keepSession, sessionOf } = await import('./account-sessions.ts');
const { adoptDrafts } = await import('./adopt-drafts.ts');
const { cityOf } = await import('./city-of.ts');
const { activeAccount, deskSession, keptAccounts, knownCity, messageKey, serverAddress } = await import('../storage/items.ts');
const { clientOf, currentToken, tokenOf } = await import('../session/extension-client.ts');

const solo = accountKey({ address: 'https://aduan.solo.example', operatorId: 'sari' });
const klaten = accountKey({ address: 'https://aduan.klaten.example', operatorId: 'budi' });
const keyOf = (city: string): string => `kunci-kota-${city}-yang-panjang`;
const later = '2999-01-01T00:00:00.000Z';

beforeEach(async () => {
  fakeBrowser.areas.local.clear();
  fakeBrowser.areas.session.clear();
  for (const [account, name] of [
    [solo, 'Solo'],
    [klaten, 'Klaten'],
  ] as const) {
    await addAccount({ account, operatorName: name, email: `${name}@kota.example`, city: { ...sampleCity, name }, messageKey: keyOf(name) });
    await keepSession(account, { token: `token-${name}`, expiresAt: later });
  }
});

test('the account that was signed in to last is the one that clips are for; its city and key come with it', async () => {
  assert.deepEqual([await activeAccount.get(), await serverAddress.get()], [klaten, 'https://aduan.klaten.example']);
  assert.deepEqual([(await knownCity.get())?.name, await messageKey.get()], ['Klaten', keyOf('Klaten')]);
  assert.equal(await switchAccount(solo), true);
  assert.deepEqual([await activeAccount.get(), await serverAddress.get()], [solo, 'https://aduan.solo.example']);
  assert.deepEqual([(await knownCity.get())?.name, await messageKey.get(), await currentToken()], ['Solo', keyOf('Solo'), 'token-Solo']);
});

test('an account that nobody signed in to is not switched to', async () => {
  assert.equal(await switchAccount(accountKey({ address: 'https://jahat.example', operatorId: 'x' })), false);
  assert.equal(await activeAccount.get(), klaten);
});

test('a token reaches its own city alone, also where somebody switches in the middle of a sending', async () => {
  const seen: string[] = [];
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    seen.push(`${new URL(request.url).host} ${request.headers.get('authorization') ?? '-'}`);
    await switchAccount(solo);
    return Response.json({}, { status: 503 });
  };
  const client = await clientOf(klaten, { fetch: answer });
  await client?.getSession({}).catch(() => undefined);
  await client?.getSession({}).catch(() => undefined);
  await (await clientOf(solo, { fetch: answer }))?.getSession({}).catch(() => undefined);
  assert.deepEqual(new Set(seen), new Set(['aduan.klaten.example Bearer token-Klaten', 'aduan.solo.example Bearer token-Solo']));
});

test('what was learnt of a city stays with it when somebody switches, and a clip of before still has it', async () => {
  await knownCity.set({ ...sampleCity, name: 'Klaten yang baru' });
  await switchAccount(solo);
  assert.equal((await cityOf(klaten)).city?.name, 'Klaten yang baru');
  assert.equal((await cityOf(klaten)).messageKey, keyOf('Klaten'));
  await switchAccount(klaten);
  assert.equal((await knownCity.get())?.name, 'Klaten yang baru');
});

test('a switch ends what stands open of the desk, and signing out of one leaves the other', async () => {
  await deskSession.set({ address: 'https://aduan.klaten.example', token: 'meja', expiresAt: later });
  await switchAccount(solo);
  assert.equal(await deskSession.get(), null);
  await keepSession(solo, null);
  assert.deepEqual([await tokenOf(solo), await tokenOf(klaten)], [null, 'token-Klaten']);
  assert.equal((await keptAccounts.get())?.length, 2);
});

test('a session that is over is none', async () => {
  await keepSession(solo, { token: 'lama', expiresAt: '2026-11-23T00:00:00.000Z' });
  assert.equal(await sessionOf(solo), null);
  await keepSession(solo, { token: 'baru', expiresAt: later });
  assert.equal((await sessionOf(solo))?.token, 'baru');
});

test('no token is ever on the disk (EXT-6)', () => {
  assert.ok(!JSON.stringify([...fakeBrowser.areas.local]).includes('token-'));
  assert.ok(JSON.stringify([...fakeBrowser.areas.session]).includes('token-Solo'));
});

test('what was clipped before the first sign-in becomes that account’s, once', async () => {
  const [from, to] = [new MemoryDraftStore(), new MemoryDraftStore()];
  const draft = newDraft({ purpose: 'clip', fields: makeClipFields(sampleClip(), null) });
  const sending = {
    ...newDraft({ purpose: 'clip', fields: makeClipFields(sampleClip(), null) }),
    status: { kind: 'sending', attempt: 1, startedAt: later },
  } as const;
  await from.save(draft);
  await from.save(sending);
  assert.equal(await adoptDrafts({ from, to }), 1);
  assert.equal((await to.load(draft.draftId))?.idempotencyKey, draft.idempotencyKey);
  assert.deepEqual(
    (await from.list()).map(({ draftId }) => draftId),
    [sending.draftId],
  );
  // As after a stop between the two steps: what was changed there meanwhile stays.
  await from.save(draft);
  await to.save({ ...draft, idempotencyKey: sending.idempotencyKey });
  await adoptDrafts({ from, to });
  assert.equal((await to.load(draft.draftId))?.idempotencyKey, sending.idempotencyKey);
});
