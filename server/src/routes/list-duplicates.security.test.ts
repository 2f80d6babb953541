import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { listDuplicates } from '@kotak-aduan/api-client/operations/list-duplicates';
import { createTestServer, type FiledComplaint, type TestOperatorName, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { forward } from '../testing/desk-steps.ts';

describeRouteSecurity({ operation: listDuplicates, allow: ['viewer', 'operator', 'coordinator', 'admin'] });

describe('suggestions show nobody what is hidden from them (OPS-2)', () => {
  let server: TestServer;
  let filed: FiledComplaint[];
  before(async () => {
    server = await createTestServer();
    const text = 'Petugas parkir di Jalan Melati menarik uang tanpa karcis setiap sore.';
    const place = { description: null, latitude: -7.56, longitude: 110.79, unitId: null };
    const about = [
      {},
      { agencyId: 'dlh' },
      { respondentUnitId: 'dpupr' },
      { respondentUnitId: 'dlh' },
      { respondentUnitId: 'inspektorat' },
      { isAboutOfficial: true },
    ];
    filed = [];
    for (const details of [...about, ...about]) filed.push(await server.fileComplaint({ agencyId: 'dpupr', categoryId: 'lainnya', text, place, ...details }));
    const [shared] = filed;
    if (shared !== undefined) await forward(server, shared.caseId, 'dlh', ['dpupr']);
  });
  after(() => server.close());

  test('whoever asks about whatever they see is shown exactly what they see themselves of what is as secret', async () => {
    let shown = 0;
    for (const name of Object.keys(server.operators) as TestOperatorName[]) {
      const as = server.operators[name];
      const visible = new Map<string, string>();
      for (const { caseId } of filed) {
        const { body, error } = await server.call(getCase, { params: { caseId }, as });
        const row = await server.database.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
        if (error === null) visible.set(body.caseId, `${row.is_about_official} ${row.respondent_unit_id}`);
      }
      for (const { caseId } of filed) {
        const { body, error } = await server.call(listDuplicates, { params: { caseId }, as });
        if (!visible.has(caseId)) {
          assert.equal(error?.code, 'not-found', name);
          continue;
        }
        const expected = [...visible].filter(([id, secrecy]) => id !== caseId && secrecy === visible.get(caseId)).map(([id]) => id);
        const found: string[] = body.duplicates.map((one: { case: FiledComplaint }) => one.case.caseId);
        assert.deepEqual(found.toSorted(), expected.toSorted(), name);
        shown += found.length;
      }
    }
    assert.ok(shown > 0);
  });
});
