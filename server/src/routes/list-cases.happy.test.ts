import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { createTestServer, type FiledComplaint, type TestServer } from '../testing/create-test-server.ts';
import { forward } from '../testing/desk-steps.ts';

let server: TestServer;
let early: FiledComplaint;
let late: FiledComplaint;
let waste: FiledComplaint;
before(async () => {
  server = await createTestServer();
  late = await server.fileComplaint({ text: 'Trotoar rusak di Jalan Slamet Riyadi' });
  server.setNow(new Date('2026-11-22T02:00:00.000Z'));
  early = await server.fileComplaint({ text: 'Lampu jalan mati di Banjarsari' });
  server.setNow(new Date('2026-11-23T03:00:00.000Z'));
  waste = await server.fileComplaint({ text: 'Sampah menumpuk', agencyId: 'dlh', categoryId: 'sampah' });
});
after(() => server.close());

const idsOf = (body: { cases: { caseId: string }[] }): string[] => body.cases.map((line) => line.caseId);

test('puts what is overdue first, then what is due soonest', async () => {
  const { body } = await server.call(listCases, { as: server.operators.coordinator });
  assert.deepEqual(idsOf(body), [early.caseId, late.caseId, waste.caseId]);
  assert.deepEqual(
    body.cases.map((line: { isOverdue: boolean }) => line.isOverdue),
    [true, false, false],
  );
  assert.equal(body.nextCursor, null);
});

test('shows an operator what the own unit and those below it have', async () => {
  assert.deepEqual(idsOf((await server.call(listCases, { as: server.operators.dlh })).body), [waste.caseId]);
  const below = await server.fileComplaint({ agencyId: 'upt-jalan' });
  assert.ok(idsOf((await server.call(listCases, { as: server.operators.dpupr })).body).includes(below.caseId));
  assert.deepEqual(idsOf((await server.call(listCases, { as: server.operators.uptJalan })).body), [below.caseId]);
});

test('finds by words of the text in any order and by the beginning of a word', async () => {
  const { body } = await server.call(listCases, { as: server.operators.coordinator, query: { search: 'banjar lampu' } });
  assert.deepEqual(idsOf(body), [early.caseId]);
});

test('finds by number, however it is typed', async () => {
  const query = { search: ` ${late.complaintNumber.toLowerCase()} ` };
  assert.deepEqual(idsOf((await server.call(listCases, { as: server.operators.dpupr, query })).body), [late.caseId]);
});

test('narrows by state, channel, unit and overdue together', async () => {
  const query = { state: 'received', channel: 'web', unitId: 'dpupr', isOverdue: 'true' };
  assert.deepEqual(idsOf((await server.call(listCases, { as: server.operators.coordinator, query })).body), [early.caseId]);
  const none = await server.call(listCases, { as: server.operators.coordinator, query: { ...query, channel: 'letter' } });
  assert.deepEqual(none.body.cases, []);
});

test('pages through everything once, without a gap, in one order', async () => {
  for (let index = 0; index < 112; index += 1) await server.fileComplaint({ agencyId: 'dispendukcapil', categoryId: 'ktp' });
  for (const as of [server.operators.coordinator, server.operators.dispendukcapil, server.operators.cityViewer]) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await server.call(listCases, { as, query: cursor === null ? {} : { cursor } });
      assert.ok(body.cases.length <= 50);
      seen.push(...idsOf(body));
      cursor = body.nextCursor;
    } while (cursor !== null);
    assert.equal(new Set(seen).size, seen.length);
    assert.ok(seen.length >= 112);
  }
});

test('shows a shared case once to a unit above both who share it', async () => {
  const shared = await server.fileComplaint({ agencyId: 'dpupr' });
  await forward(server, shared.caseId, 'dpupr', ['upt-jalan']);
  const { body } = await server.call(listCases, { as: server.operators.dpupr, query: { state: 'in-progress' } });
  assert.deepEqual(idsOf(body), [shared.caseId]);
});
