// Whatever is merged and taken apart in whatever order: every complaint is in exactly one case, no entry of any timeline is lost or changed, and
// each chain still proves itself.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { mergeCase } from '@kotak-aduan/api-client/operations/merge-case';
import { unmergeComplaint } from '@kotak-aduan/api-client/operations/unmerge-complaint';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Row } from '../repositories/database.ts';
import { tablesOfComplaint } from '../repositories/merge-repository.ts';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type FiledComplaint, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, replyBody, versionOf } from '../testing/desk-steps.ts';
import { findBrokenEvent } from './append-event.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const count = 4;
const index = fc.nat({ max: count - 1 });
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), one: index, other: index }),
    fc.record({ kind: fc.constant('unmerge' as const), one: index, other: index }),
    fc.record({ kind: fc.constant('reply' as const), one: index, other: index }),
  ),
  { minLength: 1, maxLength: 12 },
);

async function eventsOf(caseId: string): Promise<Row<'events'>[]> {
  return server.database.selectFrom('events').selectAll().where('case_id', '=', caseId).orderBy('seq').execute();
}

async function caseOf({ complaintId }: FiledComplaint): Promise<string> {
  return (await server.database.selectFrom('complaints').select('case_id').where('complaint_id', '=', complaintId).executeTakeFirstOrThrow()).case_id;
}

test('any sequence of merges and unmerges loses no complaint and no event', async () => {
  const as = server.operators.coordinator;
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const filed: FiledComplaint[] = [];
      for (let n = 0; n < count; n += 1) filed.push(await server.fileComplaint({ agencyId: n % 2 === 0 ? 'dpupr' : 'dlh', categoryId: 'lainnya' }));
      /** Where each complaint is, by the index of the case that it is with. */
      const where = filed.map((_, n) => n);
      const said = filed.map(() => 0);
      for (const { kind, one, other } of sequence) {
        const [a, b] = [filed[one], filed[other]];
        assert.ok(a !== undefined && b !== undefined);
        const before = await Promise.all(filed.map(({ caseId }) => eventsOf(caseId)));
        const isHost = where[one] === one;
        if (kind === 'merge') {
          const { error } = await changeCase(server, mergeCase, {
            caseId: a.caseId,
            as,
            body: { otherCaseId: b.caseId, otherVersion: await versionOf(server, b.caseId) },
          });
          const isLegal = isHost && where[other] === other && one !== other;
          assert.equal(error === null, isLegal, JSON.stringify(error));
          if (isLegal) for (const [n, at] of where.entries()) if (at === other) where[n] = one;
        } else if (kind === 'unmerge') {
          const { error } = await changeCase(server, unmergeComplaint, { caseId: a.caseId, as, body: { complaintId: b.complaintId } });
          const isLegal = isHost && one !== other && where[other] === one;
          assert.equal(error === null, isLegal, JSON.stringify(error));
          if (isLegal) where[other] = other;
        } else {
          const { error } = await changeCase(server, createReply, { caseId: a.caseId, as, body: replyBody(b.complaintId) });
          const isLegal = isHost && where[other] === one;
          assert.equal(error === null, isLegal, JSON.stringify(error));
          if (isLegal) said[other] = (said[other] ?? 0) + 1;
        }
        for (const [n, { caseId }] of filed.entries()) {
          const events = await eventsOf(caseId);
          assert.deepEqual(events.slice(0, before[n]?.length), before[n]);
          assert.equal(findBrokenEvent(events), null);
        }
      }
      for (const [n, complaint] of filed.entries()) {
        const host = filed[where[n] ?? -1];
        assert.equal(await caseOf(complaint), host?.caseId);
        const { body } = await server.call(getTrackedCase, { as: await openCode(server, complaint.trackingCode) });
        assert.deepEqual([body.complaintNumber, body.messages.length], [complaint.complaintNumber, said[n]]);
        const found = await server.call(listCases, { as, query: { search: complaint.complaintNumber } });
        assert.deepEqual(
          found.body.cases.map(({ caseId }: FiledComplaint) => caseId),
          [host?.caseId],
        );
        const lines = await server.database.selectFrom('unit_queue').select('unit_id').where('case_id', '=', complaint.caseId).execute();
        assert.equal(lines.length > 0, where[n] === n);
      }
    }),
    { numRuns: 15 },
  );
});

test('whatever says of a row both its complaint and its case moves with the complaint', async () => {
  const { rows } = await sql<{ name: string }>`
    SELECT m.name FROM sqlite_master AS m WHERE m.type = 'table'
      AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'case_id') AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'complaint_id')`.execute(
    server.database,
  );
  // `merges` says where a complaint was, and stays.
  assert.deepEqual(
    rows
      .map(({ name }) => name)
      .filter((name) => name !== 'merges')
      .toSorted(),
    [...tablesOfComplaint].toSorted(),
  );
});
