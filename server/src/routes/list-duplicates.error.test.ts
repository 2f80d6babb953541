import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listDuplicates } from '@kotak-aduan/api-client/operations/list-duplicates';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('refuses what is no number, and finds no case that this person may not see, nor one that does not exist', async () => {
  const one = await server.fileComplaint({ agencyId: 'dpupr' });
  const hidden = await server.fileComplaint({ agencyId: 'dlh' });
  const ask = async (number: string): Promise<string | undefined> =>
    (await server.call(listDuplicates, { params: { caseId: one.caseId }, as: server.operators.dpupr, query: { number } })).error?.code;
  assert.equal(await ask('pohon'), 'invalid-input');
  assert.equal(await ask(hidden.complaintNumber), 'not-found');
  assert.equal(await ask('2026-000000'), 'not-found');
});

test('a text of signs alone finds nothing, and breaks nothing', async () => {
  const { caseId } = await server.fileComplaint({ text: '"!!! ??? * OR NEAR(' });
  const { body, error } = await server.call(listDuplicates, { params: { caseId }, as: server.operators.coordinator });
  assert.deepEqual([error, body.duplicates], [null, []]);
});
