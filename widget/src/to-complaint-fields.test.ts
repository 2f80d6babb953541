import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { complaintDraftSchema } from '@kotak-aduan/api-client/schemas/complaint';
import { emptyFields, type FormFields } from './form-fields.ts';
import { toComplaintFields, toFormFields } from './to-complaint-fields.ts';
import { exampleCity } from './testing/example-city.ts';

const suggestions = [{ categoryId: exampleCity.categories[0]?.categoryId, agencyId: exampleCity.categories[0]?.agencyId, score: 1 }] as never;
const known = { city: exampleCity, suggestions: [], siteAgency: 'dlh', language: 'id' } as const;
const written: FormFields = { ...emptyFields, text: ' pju mati ', name: ' Bu Sri ' };

test('what it gives is what the contract takes', () => {
  const fields = toComplaintFields({ ...written, contactKind: 'whatsapp', contactValue: '0812 3456 7890' }, known);
  const ids = { draftId: '7d444840-9dc0-4d1b-8f0e-000000000001', trackingCodeHash: 'a'.repeat(64), attachments: [] };
  const parsed = complaintDraftSchema.safeParse({ ...fields, ...ids });
  assert.ok(parsed.success, parsed.error?.message);
  assert.equal(fields.text, 'pju mati');
  assert.equal(fields.noticeVersion, exampleCity.notice.version);
});

test('a suggestion comes before the owner of the page, and the person before both', () => {
  assert.equal(toComplaintFields(written, { ...known, suggestions }).agencyId, 'dpupr');
  assert.equal(toComplaintFields(written, known).agencyId, 'dlh');
  assert.equal(toComplaintFields(written, { ...known, siteAgency: 'tidak-ada' }).agencyId, null);
  assert.equal(toComplaintFields({ ...written, agencyChoice: 'officer' }, { ...known, suggestions }).agencyId, null);
  assert.equal(toComplaintFields({ ...written, agencyChoice: 'chosen', agencyId: 'dlh' as never }, { ...known, suggestions }).agencyId, 'dlh');
});

test('without a name no name is sent, whatever was typed before', () => {
  assert.equal(toComplaintFields({ ...written, identity: 'none' }, known).name, null);
  assert.equal(toComplaintFields({ ...written, identity: 'withheld' }, known).name, 'Bu Sri');
});

test('a name left empty is none', () => {
  for (const identity of ['named', 'withheld', 'none'] as const) {
    const fields = toComplaintFields({ ...written, identity, name: '  ' }, known);
    assert.deepEqual([fields.identity, fields.name], ['none', null], identity);
  }
});

test('a person may say that it is about an official, whatever the category', () => {
  const about = { ...written, agencyChoice: 'chosen', categoryId: 'jalan' as never, isAboutOfficial: true } as const;
  assert.equal(toComplaintFields(about, known).isAboutOfficial, true);
  assert.equal(toComplaintFields({ ...about, respondentUnitId: 'dlh' as never }, known).respondentUnitId, 'dlh');
  assert.equal(toComplaintFields({ ...about, isAboutOfficial: false }, known).isAboutOfficial, undefined);
});

test('answers go only with the category that asks for them, and only where it could ask', () => {
  const [road, ...others] = exampleCity.categories;
  assert.ok(road);
  const question = { questionId: 'lebar', label: 'Lebarnya', hint: null, kind: 'number', isRequired: true, options: [], minimum: 1, maximum: 9 } as const;
  const city: CityConfig = { ...exampleCity, categories: [{ ...road, questions: [{ ...question, options: [] }] }, ...others] };
  const answered = { ...written, agencyChoice: 'chosen', categoryId: road.categoryId, answers: { lebar: ' 2 ', nik: '33' } } as const;
  assert.deepEqual(toComplaintFields(answered, { ...known, city, isAsked: true }).answers, [{ questionId: 'lebar', value: '2' }]);
  assert.equal(toComplaintFields(answered, { ...known, city, isAsked: false }).answers, undefined);
  assert.deepEqual(toComplaintFields({ ...answered, categoryId: null }, { ...known, city, isAsked: true }).answers, []);
});

test('a consent is sent only with what it is about', () => {
  const agreed = { ...written, contactNotices: true, publishPhotos: true };
  assert.deepEqual(toComplaintFields(agreed, known).consents, { contactNotices: false, publishPhotos: false });
  const withBoth = toComplaintFields({ ...agreed, contactKind: 'email', contactValue: 'sri@contoh.id' }, { ...known, hasPhotos: true });
  assert.deepEqual(withBoth.consents, { contactNotices: true, publishPhotos: true });
  assert.deepEqual(toComplaintFields(written, { ...known, hasPhotos: true }).consents, { contactNotices: false, publishPhotos: false });
});

test('a place without a word or a point is no place, and nobody is represented without a name', () => {
  const nowhere = { description: ' ', latitude: null, longitude: null, unitId: null };
  assert.equal(toComplaintFields({ ...written, place: nowhere }, known).place, null);
  assert.equal(toComplaintFields({ ...written, place: { ...nowhere, description: 'gapura' } }, known).place?.description, 'gapura');
  assert.equal(toComplaintFields({ ...written, onBehalfOf: { name: ' ', relation: 'family' } }, known).onBehalfOf, null);
  assert.deepEqual(toComplaintFields({ ...written, onBehalfOf: { name: ' Mbah Karto ', relation: 'neighbour' } }, known).onBehalfOf, {
    name: 'Mbah Karto',
    relation: 'neighbour',
  });
});

test('whom it is about is sent only with a complaint about an official', () => {
  const about = { ...written, agencyChoice: 'chosen', respondentUnitId: 'dlh' as never } as const;
  assert.equal(toComplaintFields({ ...about, categoryId: 'petugas' as never }, known).respondentUnitId, 'dlh');
  assert.equal(toComplaintFields({ ...about, categoryId: 'jalan' as never }, known).respondentUnitId, null);
});

test('written without any network it goes to the coordinator', () => {
  const fields = toComplaintFields(written, { ...known, city: null });
  assert.equal(fields.agencyId, null);
  assert.equal(fields.noticeVersion, 'not-shown');
});

test('a queued record becomes the form again', () => {
  const fields = toFormFields(toComplaintFields({ ...written, contactKind: 'email', contactValue: 'sri@contoh.id' }, { ...known, suggestions }));
  assert.deepEqual(
    { name: fields.name, contactKind: fields.contactKind, contactValue: fields.contactValue, agencyId: fields.agencyId },
    { name: 'Bu Sri', contactKind: 'email', contactValue: 'sri@contoh.id', agencyId: 'dpupr' },
  );
  // As a store gives it: nobody knows what it holds.
  const record = { ...emptyFields, ...toComplaintFields({ ...written, identity: 'none' }, known) } as Partial<FormFields>;
  const merged = toFormFields(record);
  assert.deepEqual([merged.name, merged.agencyChoice], ['', 'chosen']);
  const place = { description: 'gapura', latitude: -7.5, longitude: 110.8, unitId: null };
  const whole = { ...written, place, onBehalfOf: { name: 'Mbah Karto', relation: 'family' }, isAboutOfficial: true, publishPhotos: true } as const;
  const again = toFormFields(toComplaintFields(whole, { ...known, hasPhotos: true }));
  assert.deepEqual([again.place, again.onBehalfOf, again.isAboutOfficial, again.publishPhotos], [place, whole.onBehalfOf, true, true]);
});
