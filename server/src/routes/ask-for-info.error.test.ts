import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askForInfo } from '@kotak-aduan/api-client/operations/ask-for-info';
import { fileResolved } from '../testing/citizen-steps.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const question = { text: 'Di mana?', language: 'id' };

test('asks nobody whose complaint is another case', async () => {
  const { caseId } = await server.fileComplaint();
  const { complaintId } = await server.fileComplaint();
  const { error } = await changeCase(server, askForInfo, { caseId, as: server.operators.coordinator, body: { complaintId, ...question } });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['complaintId']]);
});

test('asks for nothing once the work is done, and not twice at a time', async () => {
  const { caseId, complaintId } = await fileResolved(server);
  const body = { complaintId, ...question };
  assert.equal((await changeCase(server, askForInfo, { caseId, as: server.operators.coordinator, body })).error?.code, 'illegal-transition');
  const other = await server.fileComplaint();
  const ask = { caseId: other.caseId, as: server.operators.coordinator, body: { complaintId: other.complaintId, ...question } };
  assert.equal((await changeCase(server, askForInfo, ask)).error, null);
  assert.equal((await changeCase(server, askForInfo, ask)).error?.code, 'illegal-transition');
});

test('needs words', async () => {
  const { caseId, complaintId } = await server.fileComplaint();
  const { error } = await changeCase(server, askForInfo, { caseId, as: server.operators.coordinator, body: { complaintId, text: ' ', language: 'id' } });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['text']]);
});
