import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('refuses an empty note', async () => {
  const { caseId } = await server.fileComplaint();
  const { error } = await changeCase(server, createNote, { caseId, as: server.operators.dpupr, body: { text: ' \n ' } });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['text']]);
});

test('is not found on a case of somebody else', async () => {
  const { caseId } = await server.fileComplaint();
  const { error } = await changeCase(server, createNote, { caseId, as: server.operators.dlh, body: { text: 'Halo' } });
  assert.equal(error?.code, 'not-found');
});

test('refuses a key that was used for another note', async () => {
  const { caseId } = await server.fileComplaint();
  const idempotencyKey = '6e6b9c3e-8a55-4a0e-9a3f-0d9a3a1f5b11';
  await changeCase(server, createNote, { caseId, as: server.operators.dpupr, body: { text: 'Satu' }, idempotencyKey });
  const { error } = await changeCase(server, createNote, { caseId, as: server.operators.dpupr, body: { text: 'Dua' }, idempotencyKey });
  assert.equal(error?.code, 'key-reused');
});
