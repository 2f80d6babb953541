import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipDraftSchema, clipSchema, textMaxLength } from '@kotak-aduan/api-client/schemas';
import { sampleCity, sampleClip } from '../testing/sample-clip.ts';
import { makeClipFields } from './clip-fields.ts';
import { makeSelectionClip } from './make-selection-clip.ts';

const draftId = '00000000-0000-4000-8000-000000000001';

test('opens with the citizen’s words and the agency that they suggest', () => {
  const fields = makeClipFields(sampleClip(), sampleCity);
  assert.equal(fields.text, 'Lampu jalan di depan pasar mati sudah seminggu');
  assert.equal(fields.agencyId, 'dishub');
  assert.equal(fields.categoryId, 'lampu-jalan');
  assert.ok(clipDraftSchema.safeParse({ ...fields, draftId, attachments: [] }).success);
});

test('leaves the agency to the coordinator where the city is not known', () => {
  assert.equal(makeClipFields(sampleClip(), null).agencyId, null);
});

test('an overlong text fits the form, and the clip keeps all of it', () => {
  const text = 'a'.repeat(textMaxLength + 500);
  const fields = makeClipFields(sampleClip({ text }), null);
  assert.equal(fields.text.length, textMaxLength);
  assert.equal(fields.clip.text?.length, text.length);
});

test('a language that is none is undetermined', () => {
  assert.equal(makeClipFields(sampleClip({ language: 'Bahasa Jawa!' }), null).language, 'und');
});

test('words from a page that lets no script in make a clip of their own', () => {
  const clip = makeSelectionClip({ text: 'Pohon tumbang', pageUrl: 'https://contoh.example/a.pdf', capturedAt: '2026-11-22T02:00:00.000Z' });
  assert.ok(clipSchema.safeParse(clip).success);
  assert.deepEqual(clip.gaps, ['authorName', 'permalink', 'postedAt']);
});
