import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft } from '@kotak-aduan/api-client/drafts';
import { categoryIdSchema, clipSchema } from '@kotak-aduan/api-client/schemas';
import { makeClipFields } from '../clip/clip-fields.ts';
import { sampleCity, sampleClip } from '../testing/sample-clip.ts';
import { editCategory, editText, fillAuthor, fillGap, isWebAddress, toLocal, toUtc } from './clip-edits.ts';

const draft = newDraft({
  purpose: 'clip',
  fields: makeClipFields(sampleClip({ postedAt: null, postedAtPrecision: null, gaps: ['authorName', 'postedAt'] }), null),
});

test('what a person fills in is marked as a person’s, and the gap stays named', () => {
  const { clip } = fillGap('authorName', 'Budi Contoh')(draft).fields;
  assert.equal(clip.authorName, 'Budi Contoh');
  assert.equal(clip.sources.authorName, 'person');
  assert.ok(clip.gaps.includes('authorName'));
  assert.ok(clipSchema.safeParse(clip).success);
});

test('an emptied gap is as it was', () => {
  const filled = fillGap('postedAt', '2026-11-20T03:00:00.000Z')(draft);
  assert.equal(filled.fields.clip.postedAtPrecision, 'minute');
  assert.deepEqual(fillGap('postedAt', '')(filled).fields, draft.fields);
});

test('an author is a name, or an account where it begins with @, and never both', () => {
  const unknown = newDraft({
    purpose: 'clip',
    fields: makeClipFields(sampleClip({ authorName: null, authorHandle: null, gaps: ['authorName', 'authorHandle'] }), null),
  });
  const named = fillAuthor('Budi Contoh')(unknown);
  assert.deepEqual([named.fields.clip.authorName, named.fields.clip.authorHandle], ['Budi Contoh', null]);
  const known = fillAuthor('@budi.contoh')(named);
  assert.deepEqual([known.fields.clip.authorName, known.fields.clip.authorHandle], [null, 'budi.contoh']);
  assert.deepEqual(known.fields.clip.gaps, ['authorName', 'authorHandle']);
  assert.ok(clipSchema.safeParse(known.fields.clip).success);
  assert.deepEqual(fillAuthor('')(known).fields, unknown.fields);
});

test('the edited text leaves the page’s own words alone', () => {
  const { fields } = editText('Lampu mati')(draft);
  assert.equal(fields.text, 'Lampu mati');
  assert.equal(fields.clip.text, draft.fields.clip.text);
});

test('a category brings its agency along', () => {
  const { fields } = editCategory(categoryIdSchema.parse('lampu-jalan'), sampleCity)(draft);
  assert.equal(fields.agencyId, 'dishub');
});

test('times go from the computer’s clock to UTC and back', () => {
  const at = toUtc('2026-11-20T09:30');
  assert.equal(new Date(at).getTime(), new Date(2026, 10, 20, 9, 30).getTime());
  assert.equal(toLocal(at), '2026-11-20T09:30');
  assert.equal(toUtc('kemarin'), '');
});

test('an address is http or https', () => {
  assert.ok(isWebAddress('https://www.instagram.com/p/C1/'));
  for (const text of ['javascript:alert(1)', 'instagram.com', 'https://']) assert.ok(!isWebAddress(text), text);
});
