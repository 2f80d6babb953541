import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesBody, commonErrors, type Operation } from '@kotak-aduan/api-client/operations';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import {
  type attachmentClaimSchema,
  type City,
  errorBodySchema,
  type ErrorBody,
  makeTrackingCode,
  provenOperations,
  type Role,
  type TrackingCode,
} from '@kotak-aduan/api-client/schemas';
import type { Hono } from 'hono';
import { pino } from 'pino';
import * as z from 'zod/mini';
import { createApp } from '../app.ts';
import { createOperatorAuth } from '../auth/create-operator-auth.ts';
import { createPasswordHasher } from '../auth/password-hasher.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { RateLimits } from '../middleware/rate-limiter.ts';
import type { Database } from '../repositories/database.ts';
import { openDatabase } from '../repositories/open-database.ts';
import { createEvidenceKey, makePrivateKey } from '../services/evidence-key.ts';
import { createFileStore, type FileStore } from '../services/file-store.ts';
import { createChallenger } from '../services/proof-of-work.ts';
import { createSigner, type Signer } from '../services/signer.ts';
import { easyWork, proveWork } from './prove-work.ts';
import { makeSite } from './make-site.ts';
import { openSession } from './open-session.ts';
import { testCity } from './test-city.ts';

export const ownOrigin = 'http://127.0.0.1:8080';
export const siteOrigin = 'http://dpupr.localhost:8080';
export const chromeExtensionOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
export const firefoxExtensionOrigin = 'moz-extension://3f1b2c9e-1111-4222-8333-444455556666';

export interface TestOperator {
  readonly operatorId: string;
  readonly email: string;
  readonly role: Role;
  readonly unitId: string;
  /** For `Authorization: Bearer`: all that this person may. */
  readonly token: string;
  /** Of the same person's clipper. */
  readonly clipper: { readonly token: string };
}

export interface TestCall {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  /** JSON, or bytes where the operation takes bytes. */
  readonly body?: unknown;
  readonly as?: { readonly token: string };
  /** Null sends none. The API's own unless told. */
  readonly origin?: string | null;
  /** A fresh one for an idempotent operation unless told; null sends none. */
  readonly idempotencyKey?: string | null;
  readonly headers?: Record<string, string>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; null where there is no body. Tests read it by the schema that the operation promises. */
  // oxlint-disable-next-line typescript/no-explicit-any -- every answer was compared with its operation's schema already
  readonly body: any;
  readonly error: ErrorBody['error'] | null;
}

export interface TestServer {
  readonly app: Hono<AppEnvironment>;
  readonly database: Database;
  readonly files: FileStore;
  readonly signer: Signer;
  readonly folder: string;
  readonly city: City;
  /** Signed in, one for each role, and operators of three agencies, the inspectorate and a unit below DPUPR. */
  readonly operators: Readonly<Record<TestOperatorName, TestOperator>>;
  /** Every line that was logged. */
  readonly logLines: readonly string[];
  /** The clock; move it with `setNow`. */
  now(): Date;
  setNow(now: Date): void;
  /** Calls an operation, with proof of work where it needs one, and holds the answer against its schema: an undocumented field or error code fails. */
  call(operation: Operation, call?: TestCall): Promise<TestAnswer>;
  /** A bare request to the API's own origin. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Sends bytes ahead for a draft, and gives the claim that an attachment list takes. */
  upload(bytes: Uint8Array, draftId: string): Promise<AttachmentClaimInput>;
  /** Files a complaint as a citizen would, and gives what the citizen and the desk know it by. */
  fileComplaint(overrides?: Record<string, unknown>): Promise<FiledComplaint>;
  close(): Promise<void>;
}

export type AttachmentClaimInput = z.input<typeof attachmentClaimSchema>;

export interface FiledComplaint {
  readonly trackingCode: TrackingCode;
  readonly complaintNumber: string;
  readonly caseId: string;
  readonly complaintId: string;
}

const operatorDetails = {
  admin: { role: 'admin', unitId: 'diskominfo' },
  coordinator: { role: 'coordinator', unitId: 'diskominfo' },
  dpupr: { role: 'operator', unitId: 'dpupr' },
  uptJalan: { role: 'operator', unitId: 'upt-jalan' },
  dlh: { role: 'operator', unitId: 'dlh' },
  dispendukcapil: { role: 'operator', unitId: 'dispendukcapil' },
  inspektorat: { role: 'operator', unitId: 'inspektorat' },
  viewer: { role: 'viewer', unitId: 'dpupr' },
  cityViewer: { role: 'viewer', unitId: 'kota' },
} as const satisfies Record<string, { role: Role; unitId: string }>;
export type TestOperatorName = keyof typeof operatorDetails;

export const testPassword = 'kata-sandi-uji-saja';

/** The real application on a real file in a folder of its own, with a clock that stands still and no limits. */
export async function createTestServer(options: { city?: City; rateLimits?: RateLimits | null; trustedProxies?: number } = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kotak-aduan-test-'));
  const city = options.city ?? testCity;
  const database = openDatabase(join(folder, 'aduan.sqlite'));
  const files = createFileStore(folder);
  const signer = createSigner(randomBytes(32));
  const secret = randomBytes(32).toString('hex');
  const auth = createOperatorAuth({
    database,
    secret,
    origin: ownOrigin,
    // Cheap on purpose: tests sign in by the dozen.
    hasher: createPasswordHasher({ cost: 2, parallelization: 1 }),
  });
  const logLines: string[] = [];
  let clock = new Date('2026-11-23T02:00:00.000Z');
  const app = createApp({
    database,
    city,
    auth,
    files,
    signer,
    evidenceKey: createEvidenceKey(makePrivateKey()),
    readingRulesPath: join(folder, 'reading-rules.json'),
    log: pino({ level: 'trace' }, { write: (line: string) => void logLines.push(line) }),
    ownOrigins: [ownOrigin],
    extensionOrigins: [chromeExtensionOrigin],
    rateLimits: options.rateLimits ?? null,
    difficulty: easyWork,
    trustedProxies: options.trustedProxies ?? 0,
    site: makeSite(join(folder, 'site')),
    now: () => clock,
  });

  const signUp = async (name: string, { role, unitId }: { role: Role; unitId: string }): Promise<TestOperator> => {
    const email = `${name.toLowerCase()}@kota-uji.example`;
    const operatorId = await auth.createOperator({ name: `Petugas ${name}`, email, password: testPassword, role, unitId });
    const clipper = { token: await openSession(database, { operatorId, secret, scope: 'clipper' }) };
    return { operatorId, email, role, unitId, token: await openSession(database, { operatorId, secret, scope: 'desk' }), clipper };
  };
  const entries = await Promise.all(Object.entries(operatorDetails).map(async ([name, details]) => [name, await signUp(name, details)] as const));

  const request = (path: string, init?: RequestInit): Promise<Response> => Promise.resolve(app.request(new URL(path, ownOrigin).href, init));

  const challenger = createChallenger({ signer, difficulty: easyWork, now: () => clock });
  const call = async (operation: Operation, details: TestCall = {}): Promise<TestAnswer> => {
    const proof = operation.needsProofOfWork === true ? await proveWork(await challenger.challenge(z.enum(provenOperations).parse(operation.id))) : {};
    const complete = { ...details, headers: { ...proof, ...details.headers } };
    return checkAnswer(operation, await request(pathOf(operation, complete), initOf(operation, complete)));
  };

  return {
    app,
    database,
    files,
    signer,
    folder,
    city,
    // Built from the very keys of operatorDetails.
    operators: Object.fromEntries(entries) as Record<TestOperatorName, TestOperator>,
    logLines,
    now: () => clock,
    setNow: (now) => {
      clock = now;
    },
    request,
    call,
    upload: async (bytes, draftId) => {
      const { body, error } = await call(createUpload, { query: { draftId, sha256: sha256(bytes) }, body: bytes });
      assert.equal(error, null);
      return { uploadId: body.uploadId, sha256: body.sha256, originalSha256: null, takenAt: null, place: null, caption: null };
    },
    fileComplaint: async (overrides = {}) => {
      const trackingCode = makeTrackingCode(randomBytes(23));
      const { body, error } = await call(createComplaint, { body: complaintBody({ trackingCodeHash: sha256(trackingCode), ...overrides }) });
      assert.equal(error, null);
      const row = await database
        .selectFrom('complaints')
        .select(['case_id', 'complaint_id'])
        .where('complaint_number', '=', body.complaintNumber)
        .executeTakeFirstOrThrow();
      return { trackingCode, complaintNumber: body.complaintNumber, caseId: row.case_id, complaintId: row.complaint_id };
    },
    close: async () => {
      await database.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function pathOf(operation: Operation, { params = {}, query = {} }: TestCall): string {
  const path = operation.path.replaceAll(/:(\w+)/g, (_match, name: string) => encodeURIComponent(params[name] ?? `:${name}`));
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}

function initOf(operation: Operation, { body, as, origin = ownOrigin, idempotencyKey, headers = {} }: TestCall): RequestInit {
  const all = new Headers();
  if (origin !== null) all.set('Origin', origin);
  if (as !== undefined) all.set('Authorization', `Bearer ${as.token}`);
  if (operation.isIdempotent === true && idempotencyKey !== null) all.set('Idempotency-Key', idempotencyKey ?? randomUUID());
  if (operation.body !== undefined) all.set('Content-Type', operation.body === bytesBody ? 'application/octet-stream' : 'application/json');
  for (const [name, value] of Object.entries(headers)) {
    if (value === '') all.delete(name);
    else all.set(name, value);
  }
  const init: RequestInit = { method: operation.method, headers: all };
  if (operation.body === undefined || body === undefined) return init;
  return { ...init, body: body instanceof Uint8Array ? Buffer.from(body) : typeof body === 'string' ? body : JSON.stringify(body) };
}

async function checkAnswer(operation: Operation, response: Response): Promise<TestAnswer> {
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  const base = { status: response.status, headers: response.headers, body };
  if (response.status >= 400) {
    const { error } = errorBodySchema.parse(body);
    assert.deepEqual({ error }, body, 'an error holds an undocumented field');
    assert.ok(
      [...operation.errors, ...commonErrors].some((code) => code === error.code),
      `${operation.id} does not document the error ${error.code}`,
    );
    return { ...base, error };
  }
  if (response.status === 304) return { ...base, error: null };
  assert.equal(response.status, operation.success.status, `${operation.id} answered ${text.slice(0, 300)}`);
  // Schemas strip what they don't name: a difference is a leak.
  if (operation.success.schema !== null) assert.deepEqual(operation.success.schema.parse(body), body, `${operation.id} leaks a field`);
  return { ...base, error: null };
}

/** A complaint that is fit to be filed, as JSON. */
export function complaintBody(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    draftId: randomUUID(),
    trackingCodeHash: sha256(makeTrackingCode(randomBytes(23))),
    kind: 'complaint',
    text: 'Jalan di depan pasar berlubang, sudah dua motor jatuh.',
    language: 'id',
    identity: 'named',
    name: 'Siti Rahayu',
    contact: { kind: 'whatsapp', value: '0812 0000 0000' },
    agencyId: 'dpupr',
    categoryId: 'jalan',
    respondentUnitId: null,
    place: null,
    attachments: [],
    noticeVersion: '2026-01',
    ...overrides,
  };
}

export function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}
