import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { recordNotice } from '@kotak-aduan/api-client/operations/record-notice';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { findEvents } from '../repositories/event-repository.ts';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type FiledComplaint, type TestServer } from '../testing/create-test-server.ts';
import { giveAnswer } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const agreed = { consents: { contactNotices: true, publishPhotos: false } };

async function record({ caseId }: Pick<FiledComplaint, 'caseId'>, complaintId: string): Promise<string | null> {
  const { error } = await server.call(recordNotice, { params: { caseId }, as: server.operators.dpupr, body: { complaintId } });
  return error?.code ?? null;
}

async function waysOf({ caseId }: FiledComplaint): Promise<Record<string, unknown> | null> {
  return (await server.call(getCase, { params: { caseId }, as: server.operators.dpupr })).body.complaints[0].whatsapp;
}

test('nobody is told who left no WhatsApp number or asked not to be told', async () => {
  for (const changes of [
    { allows_contact_notices: 0 },
    { contact_kind: null, contact_value: null },
    { contact_kind: 'phone' },
    { contact_kind: 'email', contact_value: 'siti@warga.example' },
  ] as const) {
    const filed = await server.fileComplaint(agreed);
    await server.database.updateTable('complaints').set(changes).where('complaint_id', '=', filed.complaintId).execute();
    await giveAnswer(server, filed.complaintId);
    assert.equal(await waysOf(filed), null);
    assert.equal(await record(filed, filed.complaintId), 'illegal-transition');
  }
});

test('a number without its country is shown with the reason, and nothing is noted', async () => {
  const filed = await server.fileComplaint({ ...agreed, contact: { kind: 'whatsapp', value: '9123 4567' } });
  await giveAnswer(server, filed.complaintId);
  const { number, problem } = (await waysOf(filed)) ?? {};
  assert.deepEqual([number, problem], [null, 'no-country-code']);
  assert.equal(await record(filed, filed.complaintId), 'illegal-transition');
  assert.ok((await findEvents(server.database, filed.caseId)).every(({ kind }) => kind !== 'whatsapp-opened'));
});

test('a contact that was withdrawn meanwhile is told nothing more', async () => {
  const filed = await server.fileComplaint(agreed);
  await giveAnswer(server, filed.complaintId);
  assert.equal(await record(filed, filed.complaintId), null);
  await server.call(withdrawContact, { as: await openCode(server, filed.trackingCode), body: {} });
  assert.equal(await waysOf(filed), null);
  assert.equal(await record(filed, filed.complaintId), 'illegal-transition');
});

test('tells of no answer before there is one, and of none in another case', async () => {
  const filed = await server.fileComplaint(agreed);
  assert.equal(await record(filed, filed.complaintId), 'illegal-transition');
  const other = await server.fileComplaint(agreed);
  await giveAnswer(server, other.complaintId);
  assert.equal(await record(filed, other.complaintId), 'not-found');
  assert.equal(await record({ caseId: randomUUID() }, other.complaintId), 'not-found');
});
