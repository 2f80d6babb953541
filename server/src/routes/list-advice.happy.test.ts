import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { listAdvice } from '@kotak-aduan/api-client/operations/list-advice';
import { rejectCase } from '@kotak-aduan/api-client/operations/reject-case';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('lists what one’s own unit and those below it are asked, oldest first, until it is answered or the case is over', async () => {
  const ask = async (unitId: string, question: string): Promise<string> => {
    const { caseId } = await server.fileComplaint({ agencyId: 'dispendukcapil' });
    const body = { unitId, question, sharedComplaintId: null, sharesText: true, sharesPhotos: false };
    await changeCase(server, askAdvice, { caseId, as: server.operators.coordinator, body });
    return caseId;
  };
  await ask('upt-jalan', 'pertama');
  server.setNow(new Date(server.now().getTime() + 1000));
  const second = await ask('dpupr', 'kedua');
  const questions = async (): Promise<string[]> =>
    (await server.call(listAdvice, { as: server.operators.dpupr })).body.requests.map(({ question }: { question: string }) => question);
  assert.deepEqual(await questions(), ['pertama', 'kedua']);
  await changeCase(server, rejectCase, { caseId: second, as: server.operators.coordinator, body: { reasonId: 'bukan-aduan', words: null } });
  assert.deepEqual(await questions(), ['pertama']);
});
