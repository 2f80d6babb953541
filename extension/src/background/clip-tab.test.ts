import '../testing/fake-browser.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from '@kotak-aduan/api-client';
import { type Draft, MemoryDraftStore } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { canonicalJson, draftIdSchema } from '@kotak-aduan/api-client/schemas';
import type { ReadRequest } from '../content/read-request.ts';
import { sampleClip } from '../testing/sample-clip.ts';
import { clipTab, type ClipTabOptions } from './clip-tab.ts';

const request: ReadRequest = {
  trigger: 'action',
  pageUrl: 'https://www.instagram.com/p/C1abcdEFGHI/',
  capturedAt: '2026-11-22T02:00:00.000Z',
  imageUrl: null,
  linkUrl: null,
  selectionText: null,
  targetElementId: null,
};
const viewport = { width: 1_280, height: 800 };
const picture = (n: number) => ({ kind: 'image' as const, url: `https://scontent.cdninstagram.com/${n}.jpg`, alt: null });

function makeOptions(changes: Partial<ClipTabOptions> = {}): ClipTabOptions & { readonly store: MemoryDraftStore } {
  const store = new MemoryDraftStore();
  return {
    tabId: 7,
    draftId: draftIdSchema.parse('00000000-0000-4000-8000-000000000007'),
    isDrafted: false,
    request,
    screenshot: () => Promise.resolve(null),
    city: null,
    messageKey: null,
    readTab: async () => ({ kind: 'read', reading: { result: sampleClip(), rectangle: null, viewport } }),
    fetchMedia: async () => ({ mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer }),
    extensionVersion: '0.1.0',
    clippedParts: async () => null,
    onDrafted: () => Promise.resolve(),
    ...changes,
    store,
  };
}

async function onlyDraft(store: MemoryDraftStore): Promise<Draft<ClipFields>> {
  const [summary, ...others] = await store.list();
  assert.ok(summary);
  assert.deepEqual(others, []);
  const draft = await store.load<ClipFields>(summary.draftId);
  assert.ok(draft);
  return draft;
}

test('the draft is stored before it is shown, and before one picture is fetched', async () => {
  const steps: string[] = [];
  const options = makeOptions({
    readTab: async () => ({ kind: 'read', reading: { result: sampleClip({ media: [picture(1)] }), rectangle: null, viewport } }),
    fetchMedia: async () => {
      steps.push('fetched');
      return null;
    },
    onDrafted: async () => {
      steps.push(`shown with ${(await options.store.list()).length} stored`);
    },
  });
  await clipTab(options);
  assert.deepEqual(steps, ['shown with 1 stored', 'fetched']);
});

test('keeps the bytes of each picture with its hash', async () => {
  const reading = { result: sampleClip({ media: [picture(1), picture(2)] }), rectangle: null, viewport };
  const options = makeOptions({ readTab: async () => ({ kind: 'read', reading }) });
  assert.equal((await clipTab(options)).kind, 'drafted');
  const { files, fields } = await onlyDraft(options.store);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['foto-1.jpeg', 'foto-2.jpeg'],
  );
  assert.equal(files[0]?.sha256, '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81');
  assert.ok(!fields.clip.gaps.includes('media'));
});

test('a picture that can’t be had is a named gap, and the clip stands', async () => {
  const reading = { result: sampleClip({ media: [picture(1), picture(2)] }), rectangle: null, viewport };
  const options = makeOptions({
    readTab: async () => ({ kind: 'read', reading }),
    fetchMedia: async (url) => (url.includes('1.jpg') ? null : { mediaType: 'image/jpeg', bytes: new Uint8Array([1]).buffer }),
  });
  await clipTab(options);
  const { files, fields } = await onlyDraft(options.store);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['foto-2.jpeg'],
  );
  assert.ok(fields.clip.gaps.includes('media'));
});

test('where and when are the browser’s word, whatever the page answers', async () => {
  const lie = sampleClip({ pageUrl: 'https://kota.example/', capturedAt: '2020-01-01T00:00:00.000Z' });
  const options = makeOptions({ readTab: async () => ({ kind: 'read', reading: { result: lie, rectangle: null, viewport } }) });
  await clipTab(options);
  const { clip } = (await onlyDraft(options.store)).fields;
  assert.equal(clip.pageUrl, request.pageUrl);
  assert.equal(clip.capturedAt, request.capturedAt);
});

test('what a person typed meanwhile survives the pictures that come later', async () => {
  const reading = { result: sampleClip({ media: [picture(1)] }), rectangle: null, viewport };
  const options = makeOptions({
    readTab: async () => ({ kind: 'read', reading }),
    onDrafted: async (draftId) => {
      const draft = await options.store.load<ClipFields>(draftId);
      if (draft !== null) await options.store.save({ ...draft, fields: { ...draft.fields, text: 'Diubah petugas' } });
    },
  });
  await clipTab(options);
  const draft = await onlyDraft(options.store);
  assert.equal(draft.fields.text, 'Diubah petugas');
  assert.equal(draft.files.length, 1);
});

test('a page without anything to clip gives its reason and no draft', async () => {
  const options = makeOptions({
    readTab: async () => ({ kind: 'read', reading: { result: { kind: 'none', reason: 'login-wall' }, rectangle: null, viewport } }),
  });
  assert.deepEqual(await clipTab(options), { kind: 'none', reason: 'login-wall' });
  assert.deepEqual(await options.store.list(), []);
});

test('a reason that nobody knows is read as the plainest', async () => {
  const options = makeOptions({
    readTab: async () => ({ kind: 'read', reading: { result: { kind: 'none', reason: '<b>hacked</b>' }, rectangle: null, viewport } }),
  });
  assert.deepEqual(await clipTab(options), { kind: 'none', reason: 'nothing-here' });
});

test('a page closed to scripts still gives the words that the browser tells', async () => {
  const options = makeOptions({
    readTab: async () => ({ kind: 'closed' }),
    request: { ...request, trigger: 'menu', selectionText: 'Pohon tumbang di Jebres' },
  });
  assert.equal((await clipTab(options)).kind, 'drafted');
  assert.equal((await onlyDraft(options.store)).fields.text, 'Pohon tumbang di Jebres');
  assert.deepEqual(await clipTab(makeOptions({ readTab: async () => ({ kind: 'closed' }) })), { kind: 'none', reason: 'page-closed' });
});

test('the evidence is sealed with what was read, and sealed anew with each picture', async () => {
  const reading = {
    result: sampleClip({ media: [picture(1), picture(2), { ...picture(3), kind: 'video' as const }] }),
    rectangle: null,
    viewport,
    visibleText: 'warga.contoh\nLampu jalan mati',
    snippet: '<article>Lampu</article>',
    cut: [],
  };
  const sealedAtFirst: string[] = [];
  const options = makeOptions({
    readTab: async () => ({ kind: 'read', reading }),
    fetchMedia: async (url) => (url.includes('1.jpg') ? null : { mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer }),
    onDrafted: async (draftId) => {
      const draft = await options.store.load<ClipFields>(draftId);
      sealedAtFirst.push(...(draft?.fields.evidence?.manifest.items.map(({ name }) => name) ?? []));
    },
  });
  await clipTab(options);
  assert.deepEqual(sealedAtFirst, ['bacaan.json', 'teks.txt', 'cuplikan.html']);
  const { files, fields } = await onlyDraft(options.store);
  const { manifest, manifestSha256, texts } = fields.evidence ?? assert.fail('no evidence');
  assert.equal(manifestSha256, await sha256Hex(canonicalJson(manifest)));
  for (const { name, content } of texts) assert.equal(manifest.items.find((item) => item.name === name)?.sha256, await sha256Hex(content));
  assert.equal(manifest.items.find(({ kind }) => kind === 'media')?.sha256, files[0]?.sha256);
  assert.deepEqual(manifest.gaps, [
    { kind: 'screenshot', reason: 'not-permitted' },
    { kind: 'media', reason: 'unreachable' },
    { kind: 'media', reason: 'not-kept' },
  ]);
  assert.deepEqual([manifest.pageUrl, manifest.capturedAt, manifest.extensionVersion], [request.pageUrl, request.capturedAt, '0.1.0']);
});

test('a page closed to scripts has the selected words as its evidence, and names what could not be had', async () => {
  const options = makeOptions({ readTab: async () => ({ kind: 'closed' }), request: { ...request, trigger: 'menu', selectionText: 'Pohon tumbang' } });
  await clipTab(options);
  const { evidence } = (await onlyDraft(options.store)).fields;
  assert.deepEqual(evidence?.texts[1], { name: 'teks.txt', content: 'Pohon tumbang' });
  assert.deepEqual(evidence?.manifest.gaps, [
    { kind: 'snippet', reason: 'not-permitted' },
    { kind: 'screenshot', reason: 'not-permitted' },
  ]);
});
