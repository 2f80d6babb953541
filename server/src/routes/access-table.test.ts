import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { bytesBody, operations, type Operation, type OperationId } from '@kotak-aduan/api-client/operations';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { roles, type Role } from '@kotak-aduan/api-client/schemas';
import { createTestServer, testPassword, type FiledComplaint, type TestOperator, type TestServer } from '../testing/create-test-server.ts';
import { forward, verify, versionOf } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';
import { validCalls } from '../testing/valid-calls.ts';

/** How the caller's unit, DPUPR, stands to the case. */
const standings = ['own unit', 'other unit', 'forwarded to'] as const;
type Standing = (typeof standings)[number];
type Outcome = 'works' | 'unauthenticated' | 'forbidden' | 'not-found';

/**
 * What operators of an agency may do with one case, by how it stands to their unit. Coordinators and admins work on any
 * case; everything without a case in its path is decided by the role alone.
 */
const agencyAccess: Partial<Record<OperationId, Readonly<Record<Standing, Outcome>>>> = {
  getCase: { 'own unit': 'works', 'other unit': 'not-found', 'forwarded to': 'works' },
  forwardCase: { 'own unit': 'works', 'other unit': 'not-found', 'forwarded to': 'forbidden' },
  createReply: { 'own unit': 'works', 'other unit': 'not-found', 'forwarded to': 'works' },
  createNote: { 'own unit': 'works', 'other unit': 'not-found', 'forwarded to': 'works' },
  resolveCase: { 'own unit': 'works', 'other unit': 'not-found', 'forwarded to': 'forbidden' },
  verifyCase: { 'own unit': 'forbidden', 'other unit': 'forbidden', 'forwarded to': 'forbidden' },
};

function expectedOf(operation: Operation, role: Role, standing: Standing): Outcome {
  if (operation.allow.includes('public')) return 'works';
  if (operation.allow.includes('tracker')) return 'unauthenticated';
  if (!operation.allow.includes(role)) return 'forbidden';
  if (!operation.path.includes(':caseId') || role === 'coordinator' || role === 'admin') return 'works';
  const expected = agencyAccess[operation.id as OperationId]?.[standing];
  assert.ok(expected !== undefined, `${operation.id} says nothing of who may reach which case: add it to the table`);
  return expected;
}

let server: TestServer;
let photo: Uint8Array;
const accounts = { viewer: 'viewer', operator: 'dpupr', coordinator: 'coordinator', admin: 'admin' } as const satisfies Record<
  Role,
  keyof TestServer['operators']
>;
const all: readonly Operation[] = Object.values(operations);

before(async () => {
  server = await createTestServer();
  photo = await makeImage();
});
after(() => server.close());

/** A case that the operation is legal on, in that standing to DPUPR. */
async function prepareCase(operation: Operation, standing: Standing): Promise<FiledComplaint> {
  const lead = standing === 'own unit' ? 'dpupr' : 'dlh';
  const filed = await server.fileComplaint({ agencyId: lead, categoryId: 'lainnya' });
  if (standing === 'forwarded to') await forward(server, filed.caseId, lead, ['dpupr']);
  else if (operation.id === 'resolveCase') await verify(server, filed.caseId);
  // Forwarding moves on; verifying needs a case that nobody moved.
  if (operation.id === 'verifyCase') await server.database.updateTable('cases').set({ state: 'received' }).where('case_id', '=', filed.caseId).execute();
  return filed;
}

async function attempt(operation: Operation, standing: Standing, as: { token: string } | undefined, filed?: FiledComplaint): Promise<Outcome> {
  const draftId = randomUUID();
  const known = filed ?? (await prepareCase(operation, standing));
  const material = { filed: known, version: await versionOf(server, known.caseId), photo, email: server.operators.dlh.email, draftId };
  const claim = await server.upload(photo, draftId);
  const call = validCalls[operation.id as OperationId]({ ...material, claim });
  const { status, error } = await server.call(operation, as === undefined ? call : { ...call, as });
  if (status < 300) return 'works';
  // No session or one that has ended: either way nobody is known.
  if (status === 401) return 'unauthenticated';
  assert.ok(error?.code === 'forbidden' || error?.code === 'not-found', `${operation.id}: ${JSON.stringify(error)}`);
  return error.code;
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

    for (const role of roles) {
      for (const standing of operation.path.includes(':caseId') ? standings : (['own unit'] as const)) {
        test(`${operation.id} by a ${role}, case of ${standing}`, async () => {
          const as = await tokenFor(operation, server.operators[accounts[role]]);
          assert.equal(await attempt(operation, standing, as), expectedOf(operation, role, standing));
        });
      }
    }

    test(`${operation.id} by somebody who is not signed in`, async () => {
      assert.equal(await attempt(operation, 'own unit', undefined), operation.allow.includes('public') ? 'works' : 'unauthenticated');
    });

    test(`${operation.id} by the holder of a tracking token`, async () => {
      const filed = await prepareCase(operation, 'own unit');
      const { body } = await server.call(openTracking, { body: { trackingCode: filed.trackingCode } });
      const isOpen = operation.allow.includes('public') || operation.allow.includes('tracker');
      assert.equal(await attempt(operation, 'own unit', { token: body.token }, filed), isOpen ? 'works' : 'unauthenticated');
    });
  }
});

describe('nobody sets what a request does not name (mass assignment)', () => {
  for (const operation of all.filter(({ body }) => body !== undefined && body !== bytesBody)) {
    test(`${operation.id} refuses unknown keys at every depth`, async () => {
      const filed = await prepareCase(operation, 'own unit');
      const draftId = randomUUID();
      const claim = await server.upload(photo, draftId);
      const material = { filed, version: await versionOf(server, filed.caseId), photo, email: server.operators.dlh.email, draftId, claim };
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
      const call = validCalls[operation.id as OperationId]({ filed, version: 1, photo, email: '', draftId, claim });
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
