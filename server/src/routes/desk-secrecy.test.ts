import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Operation } from '@kotak-aduan/api-client/operations';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { forwardCase } from '@kotak-aduan/api-client/operations/forward-case';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { resolveCase } from '@kotak-aduan/api-client/operations/resolve-case';
import { verifyCase } from '@kotak-aduan/api-client/operations/verify-case';
import { sql } from 'kysely';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, clipBody, replyBody, resolutionBody } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const canary = 'kenari-rahasia';

/** Everything that the desk does with one case, by an operator of its agency where the agency may. */
async function workThrough(overrides: Record<string, unknown>): Promise<{ responses: string; caseId: string }> {
  const { caseId, complaintId } = await server.fileComplaint({ categoryId: 'lainnya', ...overrides });
  const operator = server.operators.dpupr;
  const steps: readonly (readonly [Operation, Record<string, unknown>])[] = [
    [forwardCase, { leadUnitId: 'dpupr', supportingUnitIds: ['dlh'], note: `teruskan ${canary}` }],
    [createNote, { text: `catatan ${canary}` }],
    [createReply, replyBody(complaintId, { text: `jawaban ${canary}` })],
    [resolveCase, resolutionBody({ text: `hasil ${canary}` })],
  ];
  const responses: unknown[] = [];
  await changeCase(server, verifyCase, { caseId, as: server.operators.coordinator, body: { categoryId: null } });
  for (const [operation, body] of steps) {
    const answer = await changeCase(server, operation, { caseId, as: operator, body });
    assert.equal(answer.error, null);
    responses.push(answer.body);
  }
  for (const name of ['dpupr', 'dlh', 'viewer', 'cityViewer', 'admin'] as const) {
    responses.push((await server.call(getCase, { params: { caseId }, as: server.operators[name] })).body);
    responses.push((await server.call(listCases, { as: server.operators[name], query: { search: 'berlubang' } })).body);
  }
  return { responses: JSON.stringify(responses), caseId };
}

async function dump(table: string): Promise<string> {
  return JSON.stringify((await sql`SELECT * FROM ${sql.table(table)}`.execute(server.database)).rows);
}

test('keeps every word out of events, logs and remembered answers', async () => {
  const { responses } = await workThrough({
    text: `Jalan berlubang ${canary}`,
    name: `Siti ${canary}`,
    contact: { kind: 'email', value: `${canary}@kota-uji.example` },
    onBehalfOf: { name: `Mbah ${canary}`, relation: 'family' },
  });
  assert.ok(responses.includes(canary));
  for (const table of ['events', 'idempotency_keys']) assert.ok(!(await dump(table)).includes('kenari'), table);
  assert.ok(server.logLines.length > 0);
  assert.ok(!server.logLines.join('\n').includes('kenari'));
});

test('gives a withheld name and contact to no operator, in no answer of the desk', async () => {
  const { responses, caseId } = await workThrough({ identity: 'withheld', name: 'Merpati Pos', contact: { kind: 'whatsapp', value: '0899 7777 1111' } });
  assert.ok(!responses.includes('Merpati'));
  assert.ok(!responses.includes('0899'));
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  assert.deepEqual([body.complaints[0].name, body.complaints[0].contact.value], ['Merpati Pos', '0899 7777 1111']);
});

test('gives the name of the person spoken for to agencies only where the complainant’s own is open', async () => {
  const onBehalfOf = { name: 'Kutilang Emas', relation: 'neighbour' };
  for (const identity of ['withheld', 'none'] as const) {
    const { responses, caseId } = await workThrough({ identity, name: identity === 'none' ? null : 'Merpati Pos', onBehalfOf });
    assert.ok(!responses.includes('Kutilang'), identity);
    assert.ok(responses.includes('neighbour'), identity);
    const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
    assert.deepEqual(body.complaints[0].onBehalfOf, onBehalfOf);
  }
  assert.ok((await workThrough({ onBehalfOf })).responses.includes('Kutilang'));
});

test('does not find a case by a name that only a coordinator may know', async () => {
  await server.fileComplaint({ identity: 'withheld', name: 'Cendrawasih' });
  for (const name of ['dpupr', 'coordinator'] as const) {
    assert.deepEqual((await server.call(listCases, { as: server.operators[name], query: { search: 'cendrawasih' } })).body.cases, []);
  }
});

test('takes the author out of a clip whose name is withheld later', async () => {
  const { body } = await server.call(createClip, {
    as: server.operators.dpupr,
    body: clipBody({ clip: { authorName: 'Jalak Bali', authorHandle: 'jalakbali' } }),
  });
  const row = await server.database
    .updateTable('complaints')
    .set({ identity: 'withheld' })
    .where('complaint_number', '=', body.complaintNumber)
    .returning('case_id')
    .executeTakeFirstOrThrow();
  const seen = await server.call(getCase, { params: { caseId: row.case_id }, as: server.operators.dpupr });
  assert.ok(!/jalak/i.test(JSON.stringify(seen.body)));
});

test('stores no claim token, only its hash, and logs neither', async () => {
  const idempotencyKey = randomUUID();
  const { body } = await server.call(createClip, { as: server.operators.dpupr, body: clipBody(), idempotencyKey });
  const token = /#([\w-]+)$/.exec(body.privateReply)?.[1] ?? '';
  assert.ok(token.length >= 40);
  for (const table of ['complaints', 'clips', 'events', 'idempotency_keys', 'cases']) assert.ok(!(await dump(table)).includes(token), table);
  assert.ok(!server.logLines.join('\n').includes(token));
});
