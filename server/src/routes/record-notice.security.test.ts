import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { recordNotice } from '@kotak-aduan/api-client/operations/record-notice';
import { createTestServer, type TestOperatorName, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { giveAnswer } from '../testing/desk-steps.ts';

describeRouteSecurity({ operation: recordNotice, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const agreed = { consents: { contactNotices: true, publishPhotos: false } };

/** Who finds the number beside the answer, and who may note that they used it. */
async function whoMay(overrides: Record<string, unknown>): Promise<{ sees: TestOperatorName[]; notes: TestOperatorName[] }> {
  const { caseId, complaintId } = await server.fileComplaint({ ...agreed, ...overrides });
  await giveAnswer(server, complaintId);
  const [sees, notes]: [TestOperatorName[], TestOperatorName[]] = [[], []];
  // The very names of the operators.
  for (const name of Object.keys(server.operators) as TestOperatorName[]) {
    const as = server.operators[name];
    const { body } = await server.call(getCase, { params: { caseId }, as });
    if (JSON.stringify(body).includes('6281200000000')) sees.push(name);
    if ((await server.call(recordNotice, { params: { caseId }, as, body: { complaintId } })).status === 201) notes.push(name);
  }
  return { sees: sees.toSorted(), notes: notes.toSorted() };
}

test('is for who may answer and may know the contact: nobody who only reads, nobody whom a withheld name is withheld from', async () => {
  for (const [overrides, who] of [
    [{}, ['admin', 'coordinator', 'dpupr']],
    [{ identity: 'withheld' }, ['coordinator']],
    [{ respondentUnitId: 'dpupr' }, ['inspektorat']],
    [{ respondentUnitId: 'dpupr', identity: 'withheld' }, ['inspektorat']],
  ] as const)
    assert.deepEqual(await whoMay(overrides), { sees: [...who], notes: [...who] }, JSON.stringify(overrides));
});
