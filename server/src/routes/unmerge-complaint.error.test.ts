import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askForInfo } from '@kotak-aduan/api-client/operations/ask-for-info';
import { unmergeComplaint } from '@kotak-aduan/api-client/operations/unmerge-complaint';
import { createTestServer, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, merge } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function attempt(caseId: string, complaintId: string, version?: number): Promise<TestAnswer> {
  const body = { complaintId, ...(version === undefined ? {} : { version }) };
  return changeCase(server, unmergeComplaint, { caseId, as: server.operators.coordinator, body });
}

test('refuses the complaint that the case came in with, one of another case, and one that is gone already', async () => {
  const [one, other, third] = [await server.fileComplaint(), await server.fileComplaint(), await server.fileComplaint()];
  await merge(server, one.caseId, other.caseId);
  for (const complaintId of [one.complaintId, third.complaintId]) {
    const { error } = await attempt(one.caseId, complaintId);
    assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['complaintId']]);
  }
  assert.equal((await attempt(one.caseId, other.complaintId)).error, null);
  assert.equal((await attempt(one.caseId, other.complaintId)).error?.code, 'invalid-input');
});

test('refuses while the case waits for that person’s answer', async () => {
  const [one, other] = [await server.fileComplaint(), await server.fileComplaint()];
  await merge(server, one.caseId, other.caseId);
  const body = { complaintId: other.complaintId, text: 'Di mana?', language: 'id' };
  await changeCase(server, askForInfo, { caseId: one.caseId, as: server.operators.coordinator, body });
  assert.equal((await attempt(one.caseId, other.complaintId)).error?.code, 'invalid-input');
});

test('refuses a version that is not current', async () => {
  const [one, other] = [await server.fileComplaint(), await server.fileComplaint()];
  await merge(server, one.caseId, other.caseId);
  assert.equal((await attempt(one.caseId, other.complaintId, 1)).error?.code, 'stale-version');
});
