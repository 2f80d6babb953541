import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listCodeRequests } from '@kotak-aduan/api-client/operations/list-code-requests';
import { sweep } from '../jobs/sweep.ts';
import { askForCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestOperatorName, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function idsFor(name: TestOperatorName): Promise<string[]> {
  const { body } = await server.call(listCodeRequests, { as: server.operators[name] });
  return body.requests.map(({ codeRequestId }: { codeRequestId: string }) => codeRequestId);
}

test('shows each request to who may reach the person: a withheld name to coordinators, one about an official to the Inspektorat', async () => {
  const named = await askForCode(server, (await server.fileComplaint()).complaintNumber);
  const withheld = await askForCode(server, (await server.fileComplaint({ identity: 'withheld', name: 'Merpati Pos' })).complaintNumber);
  const aboutOfficial = await askForCode(server, (await server.fileComplaint({ categoryId: 'pungli' })).complaintNumber);
  assert.deepEqual((await idsFor('coordinator')).toSorted(), [named.codeRequestId, withheld.codeRequestId].toSorted());
  assert.deepEqual(await idsFor('admin'), [named.codeRequestId]);
  assert.deepEqual(await idsFor('inspektorat'), [aboutOfficial.codeRequestId]);
  assert.deepEqual(await idsFor('dpupr'), []);
});

test('forgets what fits nothing within a day, and what nobody could confirm after thirty', async () => {
  const filed = await server.fileComplaint();
  const { codeRequestId } = await askForCode(server, filed.complaintNumber);
  await askForCode(server, '2025-ZZZZZZ');
  const start = server.now();
  const sweepAfter = async (days: number): Promise<number> => {
    server.setNow(new Date(start.getTime() + days * 86_400_000 + 1));
    await sweep({ database: server.database, files: server.files, now: () => server.now() });
    return (await server.database.selectFrom('code_requests').select('code_request_id').where('complaint_id', 'is', null).execute()).length;
  };
  assert.equal(await sweepAfter(0.9), 1);
  assert.equal(await sweepAfter(1), 0);
  const waits = async (): Promise<boolean> =>
    (await server.database.selectFrom('code_requests').selectAll().where('code_request_id', '=', codeRequestId).execute()).length === 1;
  assert.ok(await waits());
  await sweepAfter(30);
  assert.ok(!(await waits()));
  server.setNow(start);
});
