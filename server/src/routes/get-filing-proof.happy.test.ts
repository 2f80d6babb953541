import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { forwardCase } from '@kotak-aduan/api-client/operations/forward-case';
import { getFilingProof } from '@kotak-aduan/api-client/operations/get-filing-proof';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { type FilingProof, noticeNotShown } from '@kotak-aduan/api-client/schemas';
import { createTestServer, type FiledComplaint, sha256, type TestServer } from '../testing/create-test-server.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function proofOf({ trackingCode }: FiledComplaint): Promise<FilingProof> {
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  return (await server.call(getFilingProof, { as: body })).body;
}

test('holds all that was filed, when and with whom', async () => {
  const draftId = randomUUID();
  const photo = await makeImage();
  const originalSha256 = 'a'.repeat(64);
  const filed = await server.fileComplaint({
    draftId,
    categoryId: 'ktp',
    agencyId: 'dispendukcapil',
    answers: [{ questionId: 'dokumen', value: 'ktp' }],
    onBehalfOf: { name: 'Mbah Karto', relation: 'family' },
    place: { description: 'Depan pasar', latitude: null, longitude: null, unitId: 'kel-satu-a' },
    attachments: [{ ...(await server.upload(photo, draftId)), originalSha256, caption: 'Antrean' }],
  });
  const proof = await proofOf(filed);
  assert.equal(proof.complaintNumber, filed.complaintNumber);
  assert.deepEqual([proof.receivedAt, proof.timeZone, proof.dueAt], ['2026-11-23T02:00:00.000Z', 'Asia/Jakarta', '2026-11-24T02:00:00.000Z']);
  assert.deepEqual([proof.cityName, proof.unit.unitId, proof.receivedBy], ['Kota Uji', 'dispendukcapil', 'system']);
  assert.deepEqual(
    [proof.name, proof.onBehalfOf?.name, proof.categoryName, proof.placeUnit?.name],
    ['Siti Rahayu', 'Mbah Karto', 'KTP dan kependudukan', 'Kelurahan Satu A'],
  );
  assert.deepEqual(
    proof.answers.map(({ optionLabel }) => optionLabel),
    ['KTP'],
  );
  assert.equal(proof.attachments.length, 1);
  const [attachment] = proof.attachments;
  assert.deepEqual([attachment?.sha256, attachment?.originalSha256, attachment?.caption], [sha256(photo), originalSha256, 'Antrean']);
  assert.match(proof.payloadSha256, /^[0-9a-f]{64}$/);
  assert.deepEqual(proof.missing, ['power-of-attorney', 'address', 'signature']);
  assert.deepEqual([proof.noticeVersion, proof.noticeTerms], ['2026-01', { controller: 'Pemerintah Kota Uji', legalBasis: 'UU 27/2022' }]);
});

test('of a notice that the city has replaced it says the version alone, and nothing of one that was not shown', async () => {
  const old = await proofOf(await server.fileComplaint({ noticeVersion: '2025-03' }));
  assert.deepEqual([old.noticeVersion, old.noticeTerms], ['2025-03', undefined]);
  const none = await proofOf(await server.fileComplaint({ noticeVersion: noticeNotShown }));
  assert.deepEqual([none.noticeVersion, none.noticeTerms], [null, undefined]);
});

test('stays the same when the case moves on', async () => {
  const filed = await server.fileComplaint({ agencyId: null });
  const first = await proofOf(filed);
  await changeCase(server, forwardCase, {
    caseId: filed.caseId,
    as: server.operators.coordinator,
    body: { leadUnitId: 'dlh', supportingUnitIds: [], note: null },
  });
  assert.deepEqual(await proofOf(filed), first);
  assert.equal(first.unit.unitId, 'diskominfo');
});

test('says what is missing where no name was given or it was withheld', async () => {
  const onBehalfOf = { name: 'Mbah Karto', relation: 'family' };
  const none = await proofOf(await server.fileComplaint({ identity: 'none', name: null, onBehalfOf }));
  assert.deepEqual([none.name, none.onBehalfOf?.name, none.missing[0]], [null, null, 'name']);
  const withheld = await proofOf(await server.fileComplaint({ identity: 'withheld', name: 'Siti', onBehalfOf }));
  assert.deepEqual([withheld.name, withheld.onBehalfOf?.name, withheld.missing[0]], [null, null, 'name-withheld']);
});
