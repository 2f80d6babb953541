import assert from 'node:assert/strict';
import { test } from 'node:test';
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
});
