import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft, newDraftFile, type Draft } from '@kotak-aduan/api-client/drafts';
import type { Clip, ClipMessage } from '@kotak-aduan/api-client/schemas';
import { fillGap } from '../panel/clip-edits.ts';
import { sampleCity, sampleClip } from '../testing/sample-clip.ts';
import { beginEvidence } from './begin-evidence.ts';
import { type ClipFields, makeClipFields } from './clip-fields.ts';
import { extendClip } from './extend-clip.ts';

const now = new Date('2026-09-19T08:00:30.000Z');
const viewport = { width: 1_280, height: 800 };
const message = (text: string, from: ClipMessage['from'] = 'author'): ClipMessage => ({
  from,
  text,
  postedAt: null,
  postedAtPrecision: null,
  postedAtLabel: null,
  gaps: ['postedAt'],
});
const unnamed = { platform: 'messenger', kind: 'message', postId: null, commentId: null, permalink: null, authorHandle: null, authorName: 'Budi' } as const;
const first = sampleClip({ ...unnamed, text: 'Lampu mati' });
const longer = (messages: readonly ClipMessage[], changes: Partial<Clip> = {}): Clip =>
  sampleClip({
    ...unnamed,
    text: messages
      .filter(({ from }) => from === 'author')
      .map(({ text }) => text)
      .join('\n'),
    messages: [...messages],
    ...changes,
  });

async function draftOf(clip: Clip): Promise<Draft<ClipFields>> {
  const evidence = await beginEvidence({ clip, reading: null, extensionVersion: '0.1.0', now });
  return newDraft({ purpose: 'clip', fields: { ...makeClipFields(clip, sampleCity), evidence } });
}
const extend = (draft: Draft<ClipFields>, clip: Clip, direction: 'before' | 'after', contact: ClipFields['contact'] = null): Promise<Draft<ClipFields>> =>
  extendClip(draft, {
    clip,
    contact,
    direction,
    now,
    city: sampleCity,
    reading: { result: clip, rectangle: null, viewport, visibleText: 'Lampu mati\ndi Jebres', snippet: '<p></p>' },
  });

test('words that nobody edited become those of the whole run', async () => {
  const { fields } = await extend(await draftOf(first), longer([message('Lampu mati'), message('di Jebres')]), 'after');
  assert.equal(fields.text, 'Lampu mati\ndi Jebres');
  assert.equal(fields.clip.messages?.length, 2);
});

test('words that a person edited stay, with the new ones on their own side', async () => {
  const edited = await draftOf(first);
  const draft = { ...edited, fields: { ...edited.fields, text: 'Lampu jalan mati' } };
  assert.equal((await extend(draft, longer([message('Lampu mati'), message('di Jebres')]), 'after')).fields.text, 'Lampu jalan mati\ndi Jebres');
  assert.equal((await extend(draft, longer([message('Selamat pagi'), message('Lampu mati')]), 'before')).fields.text, 'Selamat pagi\nLampu jalan mati');
  assert.equal((await extend(draft, longer([message('Lampu mati'), message('Baik', 'account')]), 'after')).fields.text, 'Lampu jalan mati');
});

test('what a person filled in or chose stays, and a number that is found is the contact only where none stands', async () => {
  const nameless = await draftOf({ ...first, authorName: null, gaps: ['authorName'] });
  const filled = fillGap('authorName', 'Budi Contoh')(nameless);
  const run = longer([message('Lampu mati'), message('di Jebres')], { authorName: null, gaps: ['authorName'] });
  const found = { kind: 'phone', value: '081234567890' } as const;
  const { fields } = await extend(filled, run, 'after', found);
  assert.deepEqual([fields.clip.authorName, fields.clip.sources.authorName, fields.contact], ['Budi Contoh', 'person', found]);
  const own = { kind: 'whatsapp', value: '081300000000' } as const;
  assert.deepEqual((await extend({ ...filled, fields: { ...filled.fields, contact: own } }, run, 'after', found)).fields.contact, own);
});

test('more words may suggest another agency, but not once a person has chosen', async () => {
  const unclear = await draftOf({ ...first, text: 'Selamat pagi' });
  assert.equal(unclear.fields.agencyId, null);
  const run = longer([message('Selamat pagi'), message('Lampu jalan mati')]);
  assert.equal((await extend(unclear, run, 'after')).fields.agencyId, 'dishub');
  const [, chosen] = sampleCity.units;
  const decided = { ...unclear, fields: { ...unclear.fields, agencyId: chosen?.unitId ?? null } };
  assert.equal((await extend(decided, run, 'after')).fields.agencyId, 'diskominfo');
});

test('the evidence is sealed anew over the whole run, and says that the screenshot shows a part', async () => {
  const draft = await draftOf(first);
  const screenshot = await newDraftFile({ name: 'tangkapan-layar.png', mediaType: 'image/png', bytes: new Uint8Array([1]).buffer });
  const { fields } = await extend({ ...draft, files: [screenshot] }, longer([message('Lampu mati'), message('di Jebres')]), 'after');
  const { manifest, texts } = fields.evidence ?? assert.fail('no evidence');
  assert.match(texts.find(({ name }) => name === 'bacaan.json')?.content ?? '', /di Jebres/);
  assert.equal(texts.find(({ name }) => name === 'teks.txt')?.content, 'Lampu mati\ndi Jebres');
  assert.ok(manifest.items.some(({ sha256 }) => sha256 === screenshot.sha256));
  assert.deepEqual([manifest.capturedAt, manifest.sealedAt], [first.capturedAt, now.toISOString()]);
});
