import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { bytesBody, operations, type Operation, type OperationId } from '@kotak-aduan/api-client/operations';
import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import type { CaseState, Role } from '@kotak-aduan/api-client/schemas';
import { replaceCaseAgencies } from '../repositories/desk-case-repository.ts';
import {
  createTestServer,
  testPassword,
  type AttachmentClaimInput,
  type FiledComplaint,
  type TestOperator,
  type TestOperatorName,
  type TestServer,
} from '../testing/create-test-server.ts';
import { fileClip, type FiledClip } from '../testing/claim-steps.ts';
import { askForCode, fileResolved } from '../testing/citizen-steps.ts';
import { changeCase, forward, giveAnswer, merge, versionOf } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';
import { validCalls } from '../testing/valid-calls.ts';

/** Who calls: one of each role, and the Inspektorat, which is an agency with eyes for one kind of case. */
const callers = { viewer: 'viewer', operator: 'dpupr', coordinator: 'coordinator', admin: 'admin', inspectorate: 'inspektorat' } as const satisfies Record<
  Role | 'inspectorate',
  keyof TestServer['operators']
>;
type CallerName = keyof typeof callers;
const callerNames = Object.keys(callers) as readonly CallerName[];

/** How the case stands to DPUPR, the unit of the operator and the viewer; "its own" is the caller's, whoever calls. */
const standings = [
  'own unit',
  'other unit',
  'forwarded to',
  'forwarded away',
  'withheld name',
  'about its own unit',
  'about another unit',
  'about the Inspektorat',
] as const;
type Standing = (typeof standings)[number];
type Outcome = 'works' | 'unauthenticated' | 'forbidden' | 'not-found' | 'invalid-input';

/** Whom the table hides a case from. It is the same for every operation: what is hidden can't be changed either. */
const hidden: Readonly<Record<Standing, readonly CallerName[]>> = {
  'own unit': ['inspectorate'],
  'other unit': ['viewer', 'operator', 'inspectorate'],
  'forwarded to': ['inspectorate'],
  'forwarded away': ['viewer', 'operator', 'inspectorate'],
  'withheld name': ['inspectorate'],
  'about its own unit': ['viewer', 'operator', 'coordinator', 'admin', 'inspectorate'],
  'about another unit': ['viewer', 'operator', 'coordinator', 'admin'],
  'about the Inspektorat': ['viewer', 'operator', 'inspectorate'],
};

/** What is only for the unit in the lead, by operation: a unit alongside is told that it may not. An operation on a case has a line here. */
const leadOnly: Partial<Record<OperationId, boolean>> = {
  getCase: false,
  getClipEvidence: false,
  verifyCase: false,
  forwardCase: true,
  createReply: false,
  createNote: false,
  resolveCase: true,
  askForInfo: true,
  resumeCase: true,
  rejectCase: true,
  reopenCase: true,
  archiveCase: true,
  handleOnTheSpot: true,
  handBackCase: true,
  changeSupport: true,
  askAdvice: true,
  listDuplicates: false,
  mergeCase: true,
  unmergeComplaint: true,
  recordNotice: false,
};

/** What a citizen filed has no evidence of a clip (whose that is shown to, its own test says), and a suggestion has no names. */
const namesNobody: readonly string[] = ['getClipEvidence', 'listDuplicates'];

function roleOf(caller: CallerName): Role {
  return caller === 'inspectorate' ? 'operator' : caller;
}

/** What shows a case to one more unit. */
const givesAway: readonly string[] = ['forwardCase', 'changeSupport', 'askAdvice'];

function expectedOf(operation: Operation, caller: CallerName, standing: Standing): Outcome {
  if (operation.allow.includes('public')) return 'works';
  if (operation.allow.includes('tracker')) return 'unauthenticated';
  if (!operation.allow.includes(roleOf(caller))) return 'forbidden';
  // A code is replaced by who coordinates; an operator is told of none but the Inspektorat's own.
  if (operation.path.includes(':codeRequestId') && roleOf(caller) === 'operator') return 'not-found';
  // An ordinary clip of DPUPR's is nothing to the Inspektorat.
  if (operation.path.includes(':complaintNumber') && caller === 'inspectorate') return 'not-found';
  if (!operation.path.includes(':caseId')) return 'works';
  const isLeadOnly = leadOnly[operation.id as OperationId];
  assert.ok(isLeadOnly !== undefined, `${operation.id} says nothing of who may reach which case: add it to the table`);
  if (hidden[standing].includes(caller)) return 'not-found';
  // What is about the Inspektorat is shown to no unit, and every other unit is out of sight.
  if (standing === 'about the Inspektorat' && givesAway.includes(operation.id)) return 'invalid-input';
  // A contact is for those whom a withheld name is for.
  if (standing === 'withheld name' && operation.id === 'recordNotice' && caller !== 'coordinator') return 'forbidden';
  return isLeadOnly && caller === 'operator' && standing === 'forwarded to' ? 'forbidden' : 'works';
}

let server: TestServer;
let photo: Uint8Array;
let clip: FiledClip;
const all: readonly Operation[] = Object.values(operations);
const withheldName = 'Merpati Pos';

before(async () => {
  server = await createTestServer();
  photo = await makeImage();
  clip = await fileClip(server, {}, server.operators.dpupr);
});
after(() => server.close());

/** What the citizen says to a result needs one. */
const aboutResult: readonly string[] = ['confirmResolution', 'disputeResolution', 'rateAnswer'];

/** Where an operation needs the case, that filing or forwarding does not bring it to. */
const legalStates: Partial<Record<OperationId, CaseState>> = {
  verifyCase: 'received',
  resolveCase: 'in-progress',
  resumeCase: 'needs-info',
  reopenCase: 'rejected',
  archiveCase: 'closed',
};

const agreed = { consents: { contactNotices: true, publishPhotos: false } };

/** A case that the operation is legal on, in that standing. */
async function prepareCase(operation: Operation, standing: Standing, caller: CallerName = 'operator'): Promise<FiledComplaint> {
  if (aboutResult.includes(operation.id)) return fileResolved(server);
  const isOthersLead = standing === 'other unit' || standing === 'forwarded to';
  const filed = await server.fileComplaint({ agencyId: isOthersLead ? 'dlh' : 'dpupr', categoryId: 'lainnya', ...agreed, ...detailsOf(standing, caller) });
  if (standing === 'forwarded to') await forward(server, filed.caseId, 'dlh', ['dpupr']);
  if (standing === 'forwarded away') await forward(server, filed.caseId, 'dlh');
  if (operation.id === 'recordNotice') await giveAnswer(server, filed.complaintId);
  if (operation.id === 'handBackCase' && standing.startsWith('about')) await giveTo('irban-satu', filed.caseId);
  // Whoever verifies is a coordinator, whom half of these are hidden from; forwarding moves on; verifying needs a case that nobody moved.
  const state = legalStates[operation.id as OperationId] ?? null;
  if (state !== null) await server.database.updateTable('cases').set({ state, state_before: 'received' }).where('case_id', '=', filed.caseId).execute();
  return filed;
}

/** Below the Inspektorat: there is somebody to hand it back to. */
async function giveTo(unitId: string, caseId: string): Promise<void> {
  await server.database.updateTable('cases').set({ lead_unit_id: unitId }).where('case_id', '=', caseId).execute();
  await replaceCaseAgencies(server.database, caseId, [{ case_id: caseId, unit_id: unitId, role: 'lead', assigned_at: server.now().toISOString() }]);
}

function detailsOf(standing: Standing, caller: CallerName): Record<string, unknown> {
  if (standing === 'withheld name') return { identity: 'withheld', name: withheldName };
  const respondent = { 'about its own unit': server.operators[callers[caller]].unitId, 'about another unit': 'dlh', 'about the Inspektorat': 'inspektorat' };
  return standing in respondent ? { respondentUnitId: respondent[standing as keyof typeof respondent] } : {};
}

/** Whatever was refused has used nothing up: the same case and the same file serve the next caller. */
const unused = new Map<string, FiledComplaint>();
let unusedFile: { draftId: string; claim: AttachmentClaimInput } | null = null;

async function attempt(
  operation: Operation,
  { standing = 'own unit', caller = 'operator', as, filed }: { standing?: Standing; caller?: CallerName; as?: { token: string }; filed?: FiledComplaint },
): Promise<{ outcome: Outcome; text: string }> {
  const key = `${operation.id} ${standing} ${standing === 'about its own unit' ? server.operators[callers[caller]].unitId : ''}`;
  const known = filed ?? unused.get(key) ?? (await prepareCase(operation, standing, caller));
  if (filed === undefined) unused.set(key, known);
  const draftId = unusedFile?.draftId ?? randomUUID();
  unusedFile ??= { draftId, claim: await server.upload(photo, draftId) };
  const codeRequestId = await codeRequestFor(operation, known);
  const adviceId = await adviceFor(operation, server.operators[callers[caller]].unitId);
  const other = await otherFor(operation, known, { standing, caller });
  const version = await versionOf(server, known.caseId);
  const material = { filed: known, version, photo, clip, email: server.operators.dlh.email, codeRequestId, adviceId, other, ...unusedFile };
  const prepared = validCalls[operation.id as OperationId](material);
  // A case about an official goes to nobody but the Inspektorat.
  const call = standing.startsWith('about') ? { ...prepared, body: withinInspectorate(operation, prepared.body) } : prepared;
  const { status, error, body } = await server.call(operation, as === undefined ? call : { ...call, as });
  if (status < 300) {
    unused.delete(key);
    unusedFile = null;
    return { outcome: 'works', text: JSON.stringify(body) };
  }
  // No session or one that has ended: either way nobody is known.
  if (status === 401) return { outcome: 'unauthenticated', text: '' };
  assert.ok(error?.code === 'forbidden' || error?.code === 'not-found' || error?.code === 'invalid-input', `${operation.id}: ${JSON.stringify(error)}`);
  return { outcome: error.code, text: '' };
}

/** One that waits, for the operations that are about one. */
async function codeRequestFor(operation: Operation, { complaintNumber }: FiledComplaint): Promise<string> {
  if (!operation.path.includes(':codeRequestId')) return randomUUID();
  return (await askForCode(server, complaintNumber)).codeRequestId;
}

function withinInspectorate(operation: Operation, body: unknown): unknown {
  if (operation.id === 'forwardCase') return { ...Object(body), leadUnitId: 'inspektorat' };
  return operation.id === 'changeSupport' || operation.id === 'askAdvice' ? { ...Object(body), unitId: 'irban-satu' } : body;
}

/** A second case of the same standing; with the first already, for the operation that takes them apart. */
async function otherFor(
  operation: Operation,
  filed: FiledComplaint,
  { standing = 'own unit', caller = 'operator' }: { standing?: Standing; caller?: CallerName },
): Promise<FiledComplaint & { version: number }> {
  if (operation.id !== 'mergeCase' && operation.id !== 'unmergeComplaint') return { ...filed, version: 1 };
  const other = await prepareCase(operation, standing, caller);
  // What is about the caller's own unit is hidden from all of these: nothing needs to be merged for that.
  if (operation.id === 'unmergeComplaint' && standing !== 'about its own unit') {
    const as = standing === 'about another unit' ? server.operators.inspektorat : server.operators.coordinator;
    await merge(server, filed.caseId, other.caseId, as);
  }
  return { ...other, version: await versionOf(server, other.caseId) };
}

/** A question to the caller's own unit, about a case of another, for the operation that answers one. */
async function adviceFor(operation: Operation, unitId: string): Promise<string> {
  if (!operation.path.includes(':adviceId')) return randomUUID();
  const { caseId } = await server.fileComplaint({ agencyId: unitId === 'dlh' ? 'dpupr' : 'dlh', categoryId: 'lainnya' });
  const body = { unitId, question: 'Milik siapa?', sharedComplaintId: null, sharesText: true, sharesPhotos: false };
  const { error } = await changeCase(server, askAdvice, { caseId, as: server.operators.coordinator, body });
  assert.equal(error, null);
  const row = await server.database.selectFrom('advice_requests').select('advice_id').where('case_id', '=', caseId).executeTakeFirstOrThrow();
  return row.advice_id;
}

/** Signing out ends a session, so each attempt at it needs one of its own. */
async function tokenFor(operation: Operation, operator: TestOperator): Promise<{ token: string }> {
  if (operation.id !== 'deleteSession') return operator;
  const { body } = await server.call(createSession, { body: { email: operator.email, password: testPassword, transport: 'bearer' } });
  return { token: body.token };
}

describe('who may call what, on whose case (OPS-2)', () => {
  for (const operation of all) {
    test(`${operation.id} declares who may call it, and is tried with a call that is otherwise right`, () => {
      assert.ok(operation.allow.length > 0);
      assert.ok(validCalls[operation.id as OperationId] !== undefined);
    });

    for (const caller of callerNames) {
      for (const standing of operation.path.includes(':caseId') ? standings : (['own unit'] as const)) {
        test(`${operation.id} by ${caller}, case of ${standing}`, async () => {
          const as = await tokenFor(operation, server.operators[callers[caller]]);
          const { outcome, text } = await attempt(operation, { standing, caller, as });
          assert.equal(outcome, expectedOf(operation, caller, standing));
          const showsName = outcome === 'works' && caller === 'coordinator' && !namesNobody.includes(operation.id);
          if (standing === 'withheld name') assert.equal(text.includes(withheldName), showsName);
        });
      }
    }

    test(`${operation.id} by somebody who is not signed in`, async () => {
      assert.equal((await attempt(operation, {})).outcome, operation.allow.includes('public') ? 'works' : 'unauthenticated');
    });

    test(`${operation.id} by the holder of a tracking token`, async () => {
      const filed = await prepareCase(operation, 'own unit');
      const { body } = await server.call(openTracking, { body: { trackingCode: filed.trackingCode } });
      const isOpen = operation.allow.includes('public') || operation.allow.includes('tracker');
      assert.equal((await attempt(operation, { as: { token: body.token }, filed })).outcome, isOpen ? 'works' : 'unauthenticated');
    });
  }

  for (const caller of callerNames) {
    test(`listCases shows ${caller} exactly the cases that getCase opens`, async () => {
      const search = `antrean${caller}`;
      const expected: string[] = [];
      for (const standing of standings) {
        const isOthersLead = standing === 'other unit' || standing === 'forwarded to';
        const details = { agencyId: isOthersLead ? 'dlh' : 'dpupr', categoryId: 'lainnya', text: `Jalan ${search}.`, ...detailsOf(standing, caller) };
        const { caseId } = await server.fileComplaint(details);
        if (standing === 'forwarded to') await forward(server, caseId, 'dlh', ['dpupr']);
        if (standing === 'forwarded away') await forward(server, caseId, 'dlh');
        if (!hidden[standing].includes(caller)) expected.push(caseId);
      }
      const { body } = await server.call(listCases, { as: server.operators[callers[caller]], query: { search } });
      const found = body.cases.map(({ caseId }: { caseId: string }) => caseId);
      assert.deepEqual(found.toSorted(), expected.toSorted());
    });
  }

  test('the Inspektorat reads the withheld name of who reports an official, and nobody else finds the case', async () => {
    const { caseId } = await server.fileComplaint({ respondentUnitId: 'dlh', identity: 'withheld', name: withheldName });
    for (const name of Object.keys(server.operators) as TestOperatorName[]) {
      const { status, body } = await server.call(getCase, { params: { caseId }, as: server.operators[name] });
      assert.equal(status, name === 'inspektorat' ? 200 : 404, name);
      assert.equal(JSON.stringify(body).includes(withheldName), name === 'inspektorat', name);
    }
  });
});

describe('nobody sets what a request does not name (mass assignment)', () => {
  for (const operation of all.filter(({ body }) => body !== undefined && body !== bytesBody)) {
    test(`${operation.id} refuses unknown keys at every depth`, async () => {
      const filed = await prepareCase(operation, 'own unit');
      const draftId = randomUUID();
      const claim = await server.upload(photo, draftId);
      const material = {
        filed,
        version: await versionOf(server, filed.caseId),
        photo,
        clip,
        email: server.operators.dlh.email,
        draftId,
        claim,
        codeRequestId: await codeRequestFor(operation, filed),
        adviceId: await adviceFor(operation, 'diskominfo'),
        other: await otherFor(operation, filed, {}),
      };
      const { body: token } = await server.call(openTracking, { body: { trackingCode: filed.trackingCode } });
      const as = operation.allow.includes('tracker') ? { token: token.token } : server.operators.coordinator;
      const call = validCalls[operation.id as OperationId](material);
      for (const probe of ['role', 'state', 'operatorId', 'isAboutOfficial', '__proto__', 'constructor']) {
        for (const body of withKeyAtEachDepth(call.body, probe)) {
          const { error } = await server.call(operation, { ...call, as, body: JSON.stringify(body) });
          assert.equal(error?.code, 'invalid-input', `${probe} in ${JSON.stringify(body).slice(0, 200)}`);
        }
      }
    });
  }

  for (const operation of all.filter(({ query }) => query !== undefined)) {
    test(`${operation.id} refuses unknown query parameters`, async () => {
      const filed = await server.fileComplaint();
      const draftId = randomUUID();
      const claim = await server.upload(photo, draftId);
      const call = validCalls[operation.id as OperationId]({
        filed,
        version: 1,
        photo,
        clip,
        email: '',
        draftId,
        claim,
        codeRequestId: randomUUID(),
        adviceId: randomUUID(),
        other: { ...filed, version: 1 },
      });
      const { error } = await server.call(operation, { ...call, as: server.operators.coordinator, query: { ...call.query, role: 'admin' } });
      assert.equal(error?.code, 'invalid-input');
    });
  }
});

/** The body once for each object in it, with one more key there. */
function withKeyAtEachDepth(body: unknown, key: string): unknown[] {
  if (Array.isArray(body)) return body.flatMap((item, index) => withKeyAtEachDepth(item, key).map((changed) => body.with(index, changed)));
  if (typeof body !== 'object' || body === null) return [];
  // A record (the clip's `sources`) drops this one key instead of refusing it: zod never copies a prototype.
  const isRecord = Object.keys(body).length === 0;
  if (isRecord && key === '__proto__') return [];
  const entries = Object.entries(body);
  // By entries: an assignment to `__proto__` would set a prototype instead of a key.
  const here = Object.fromEntries([...entries, [key, 'admin']]);
  const below = entries.flatMap(([name, value]) => withKeyAtEachDepth(value, key).map((changed) => Object.fromEntries([...entries, [name, changed]])));
  return [here, ...below];
}
