import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('shows the complaint with its photos, person and timeline', async () => {
  const draftId = randomUUID();
  const photo = await server.upload(await makeImage(), draftId);
  const { caseId, complaintId, complaintNumber } = await server.fileComplaint({ draftId, attachments: [{ ...photo, caption: 'Depan pasar' }] });
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  assert.equal(body.complaintNumber, complaintNumber);
  assert.equal(body.evidenceRule, 'photo-pair');
  assert.equal(body.leadUnit.shortName, 'DPUPR');
  const [complaint] = body.complaints;
  assert.equal(complaint.complaintId, complaintId);
  assert.equal(complaint.name, 'Siti Rahayu');
  assert.equal(complaint.contact.value, '0812 0000 0000');
  assert.equal(complaint.attachments[0].caption, 'Depan pasar');
  assert.equal((await server.request(complaint.attachments[0].url)).status, 200);
  assert.deepEqual(
    body.timeline.map((event: { kind: string; actor: { kind: string } }) => [event.kind, event.actor.kind]),
    [['received', 'citizen']],
  );
});

test('shows answers with their questions, for whom, what was agreed to, and where a photo was taken', async () => {
  const draftId = randomUUID();
  const place = { description: null, latitude: -7.57, longitude: 110.82, unitId: null };
  const { caseId } = await server.fileComplaint({
    draftId,
    categoryId: 'ktp',
    attachments: [{ ...(await server.upload(await makeImage(), draftId)), place }],
    answers: [
      { questionId: 'diajukan', value: '2026-11-01' },
      { questionId: 'dokumen', value: 'kk' },
    ],
    onBehalfOf: { name: 'Mbah Karto', relation: 'family' },
    consents: { contactNotices: true, publishPhotos: false },
  });
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  const [complaint] = body.complaints;
  assert.deepEqual(complaint.answers, [
    { questionId: 'dokumen', label: 'Dokumen apa?', kind: 'choice', value: 'kk', optionLabel: 'Kartu keluarga' },
    { questionId: 'diajukan', label: 'Kapan diajukan?', kind: 'past-date', value: '2026-11-01', optionLabel: null },
  ]);
  assert.deepEqual(complaint.onBehalfOf, { name: 'Mbah Karto', relation: 'family' });
  assert.deepEqual(complaint.consents, { contactNotices: true, publishPhotos: false });
  assert.deepEqual(complaint.attachments[0].place, place);
});

test('takes a consent to notices for none where there is no contact, and for none where nobody asked', async () => {
  const consents = { contactNotices: true, publishPhotos: true };
  for (const [filing, agreed] of [
    [
      { contact: null, consents },
      { contactNotices: false, publishPhotos: true },
    ],
    [{}, { contactNotices: false, publishPhotos: false }],
  ] as const) {
    const { caseId } = await server.fileComplaint(filing);
    const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
    assert.deepEqual(body.complaints[0].consents, agreed);
  }
});

test('offers what this person may do now', async () => {
  const { caseId } = await server.fileComplaint();
  const actionsOf = async (name: keyof TestServer['operators']): Promise<string[]> =>
    (await server.call(getCase, { params: { caseId }, as: server.operators[name] })).body.allowedActions;
  const ofAnAgency = ['forward', 'reply', 'note', 'handle-on-the-spot', 'ask-info', 'reject', 'hand-back', 'add-support', 'ask-advice', 'merge'];
  assert.deepEqual(await actionsOf('coordinator'), ['verify', ...ofAnAgency]);
  assert.deepEqual(await actionsOf('dpupr'), ofAnAgency);
  assert.deepEqual(await actionsOf('viewer'), []);
  assert.deepEqual(await actionsOf('cityViewer'), []);
});
