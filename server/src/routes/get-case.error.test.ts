import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { createTestServer } from '../testing/create-test-server.ts';

test('does not tell a hidden case from one that does not exist', async () => {
  const server = await createTestServer();
  const { caseId } = await server.fileComplaint();
  const hidden = await server.call(getCase, { params: { caseId }, as: server.operators.dlh });
  const absent = await server.call(getCase, { params: { caseId: randomUUID() }, as: server.operators.dlh });
  assert.equal(hidden.error?.code, 'not-found');
  assert.deepEqual({ ...hidden.error, requestId: '' }, { ...absent.error, requestId: '' });
  await server.close();
});

test('does not find an id that is none', async () => {
  const server = await createTestServer();
  const { error } = await server.call(getCase, { params: { caseId: 'satu' }, as: server.operators.admin });
  assert.equal(error?.code, 'not-found');
  await server.close();
});
