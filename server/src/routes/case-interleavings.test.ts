import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Operation } from '@kotak-aduan/api-client/operations';
import { archiveCase } from '@kotak-aduan/api-client/operations/archive-case';
import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { askForInfo } from '@kotak-aduan/api-client/operations/ask-for-info';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { forwardCase } from '@kotak-aduan/api-client/operations/forward-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import { rejectCase } from '@kotak-aduan/api-client/operations/reject-case';
import { reopenCase } from '@kotak-aduan/api-client/operations/reopen-case';
import { resolveCase } from '@kotak-aduan/api-client/operations/resolve-case';
import { resumeCase } from '@kotak-aduan/api-client/operations/resume-case';
import { verifyCase } from '@kotak-aduan/api-client/operations/verify-case';
import type { CaseState } from '@kotak-aduan/api-client/schemas';
import fc from 'fast-check';
import { findEvents } from '../repositories/event-repository.ts';
import { findLastResolvedAt } from '../repositories/tracked-case-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { nextCaseState, stateToGoBackTo } from '@kotak-aduan/api-client/schemas/case-machine';
import { disputeBody, ratingBody } from '../testing/citizen-steps.ts';
import { createTestServer, type FiledComplaint, type TestServer } from '../testing/create-test-server.ts';
import { replyBody, resolutionBody, versionOf } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const people = ['coordinator', 'admin'] as const;
type Person = (typeof people)[number];
const changes = ['verify', 'forward', 'reply', 'note', 'resolve', 'ask-info', 'resume', 'reject', 'reopen', 'archive', 'unarchive', 'ask-advice'] as const;
type Change = (typeof changes)[number];

const operationOf: Record<Change, Operation> = {
  verify: verifyCase,
  forward: forwardCase,
  reply: createReply,
  note: createNote,
  resolve: resolveCase,
  'ask-info': askForInfo,
  resume: resumeCase,
  reject: rejectCase,
  reopen: reopenCase,
  archive: archiveCase,
  unarchive: archiveCase,
  'ask-advice': askAdvice,
};

const bodyOf: Record<Change, (filed: FiledComplaint, step: number) => Record<string, unknown>> = {
  verify: () => ({ categoryId: null }),
  // To and fro, so that it never goes where it is.
  forward: (_filed, step) => ({ leadUnitId: step % 2 === 0 ? 'dlh' : 'dpupr', supportingUnitIds: step % 3 === 0 ? ['dispendukcapil'] : [], note: null }),
  reply: (filed) => replyBody(filed.complaintId),
  note: () => ({ text: 'Catatan.' }),
  resolve: () => resolutionBody(),
  'ask-info': ({ complaintId }) => ({ complaintId, text: 'Di RT berapa?', language: 'id' }),
  resume: () => ({ note: null }),
  reject: () => ({ reasonId: 'bukan-aduan', words: null }),
  reopen: () => ({ text: 'Ternyata bisa.' }),
  archive: () => ({ isArchived: true }),
  unarchive: () => ({ isArchived: false }),
  'ask-advice': () => ({ unitId: 'irban-satu', question: 'Milik siapa?', sharedComplaintId: null, sharesText: true, sharesPhotos: false }),
};

type CitizenMove = 'citizen-reply' | 'close' | 'dispute' | 'rate';

const citizenOperations: Record<CitizenMove, Operation> = {
  'citizen-reply': createCitizenReply,
  close: confirmResolution,
  dispute: disputeResolution,
  rate: rateAnswer,
};

const citizenBodies: Record<CitizenMove, (resolvedAt: string) => Record<string, unknown>> = {
  'citizen-reply': () => ({ draftId: crypto.randomUUID(), text: 'Bagaimana kabarnya?', language: 'id', attachments: [] }),
  close: (resolvedAt) => ({ resolvedAt, rating: ratingBody() }),
  dispute: (resolvedAt) => disputeBody(resolvedAt),
  rate: () => ratingBody(),
};

type Step = { kind: 'read'; person: Person } | { kind: 'change'; person: Person; change: Change } | { kind: 'citizen'; move: CitizenMove };
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const), person: fc.constantFrom(...people) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      person: fc.constantFrom(...people),
      change: fc.constantFrom(...changes),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('citizen' as const), move: fc.constantFrom<CitizenMove>('citizen-reply', 'close', 'dispute', 'rate') }),
  },
);

test('a hundred interleavings of two people and a citizen never leave the table of moves (OPS-7)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 4, maxLength: 14 }), async (steps) => {
      const filed = await server.fileComplaint({ categoryId: 'lainnya' });
      const { body: tracking } = await server.call(openTracking, { body: { trackingCode: filed.trackingCode } });
      const model = { state: 'received' as CaseState, before: null as CaseState | null, version: 1, read: { coordinator: 1, admin: 1 } };
      for (const [index, step] of steps.entries()) {
        if (step.kind === 'read') model.read[step.person] = model.version;
        else if (step.kind === 'citizen') {
          // A case that was put away stands for the citizen where it was before.
          const shown = model.state === 'archived' ? (model.before ?? model.state) : model.state;
          const move = step.move === 'citizen-reply' && shown === 'needs-info' ? 'answer-info' : step.move;
          const next = nextCaseState(shown, move, model.before);
          const state = next === shown ? model.state : next;
          const resolvedAt = (await findLastResolvedAt(server.database, filed.caseId)) ?? server.now().toISOString();
          const { error } = await server.call(citizenOperations[step.move], { as: tracking, body: citizenBodies[step.move](resolvedAt) });
          assert.equal(error?.code ?? 'ok', state === null ? 'illegal-transition' : 'ok');
          if (state === null) continue;
          model.version += 1;
          model.before = stateToGoBackTo({ from: model.state, to: state, before: model.before });
          model.state = state;
        } else {
          const expected = expectedOf(model, step);
          const body = { version: model.read[step.person], ...bodyOf[step.change](filed, index) };
          const answer = await server.call(operationOf[step.change], { params: { caseId: filed.caseId }, as: server.operators[step.person], body });
          // Forwarding to where it is already is refused for that, and changes nothing.
          if (answer.error?.code === 'invalid-input' && step.change === 'forward') continue;
          assert.equal(answer.error?.code ?? 'ok', expected.code);
          if (expected.code !== 'ok') continue;
          model.version += 1;
          model.before = stateToGoBackTo({ from: model.state, to: expected.state, before: model.before });
          model.state = expected.state;
          model.read[step.person] = model.version;
          assert.deepEqual([answer.body.state, answer.body.version], [model.state, model.version]);
        }
      }
      await assertWhole(filed.caseId, model);
    }),
    { numRuns: 100 },
  );
});

function expectedOf(
  model: { state: CaseState; before: CaseState | null; version: number; read: Record<Person, number> },
  { person, change }: { person: Person; change: Change },
): { code: 'ok'; state: CaseState } | { code: 'stale-version' | 'illegal-transition' } {
  if (model.read[person] !== model.version) return { code: 'stale-version' };
  const state = nextCaseState(model.state, change, model.before);
  return state === null ? { code: 'illegal-transition' } : { code: 'ok', state };
}

/** One entry for each version, chained, the last one saying what the case says; one unit in the lead. */
async function assertWhole(caseId: string, model: { state: CaseState; version: number }): Promise<void> {
  const row = await server.database.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
  const events = await findEvents(server.database, caseId);
  assert.deepEqual([row.state, row.version, events.length], [model.state, model.version, model.version]);
  assert.equal(findBrokenEvent(events), null);
  assert.deepEqual([events.at(-1)?.state, events.at(-1)?.lead_unit_id], [row.state, row.lead_unit_id]);
  const leads = await server.database.selectFrom('case_agencies').select('unit_id').where('case_id', '=', caseId).where('role', '=', 'lead').execute();
  assert.deepEqual(
    leads.map((lead) => lead.unit_id),
    [row.lead_unit_id],
  );
  const queued = await server.database.selectFrom('unit_queue').selectAll().where('case_id', '=', caseId).execute();
  for (const line of queued) assert.deepEqual([line.state, line.urgency_rank, line.due_sort], [row.state, row.urgency_rank, row.due_sort]);
}

test('of ten changes that read the same version, sent at once, exactly one is made', async () => {
  const filed = await server.fileComplaint({ categoryId: 'lainnya' });
  const version = await versionOf(server, filed.caseId);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => {
      const change = (['note', 'reply'] as const)[index % 2] ?? 'note';
      const body = { version, ...bodyOf[change](filed, index) };
      return server.call(operationOf[change], { params: { caseId: filed.caseId }, as: server.operators.coordinator, body });
    }),
  );
  assert.equal(answers.filter((answer) => answer.error === null).length, 1);
  assert.equal(answers.filter((answer) => answer.error?.code === 'stale-version').length, 9);
  await assertWhole(filed.caseId, { state: 'received', version: version + 1 });
});
