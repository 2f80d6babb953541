import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { requestNewCode } from '@kotak-aduan/api-client/operations/request-new-code';
import { resolveCase } from '@kotak-aduan/api-client/operations/resolve-case';
import { makeTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { sha256, type FiledComplaint, type TestServer } from './create-test-server.ts';
import { changeCase, forward, resolutionBody } from './desk-steps.ts';

/** The contact that `complaintBody` leaves. */
export const exampleContact = { kind: 'whatsapp', value: '0812 0000 0000' };

/** What the holder of a code calls with. */
export async function openCode(server: TestServer, trackingCode: string): Promise<{ token: string }> {
  const { body, error } = await server.call(openTracking, { body: { trackingCode } });
  assert.equal(error, null);
  return body;
}

/** A complaint whose work is said to be done, and the token of whoever filed it. */
export async function fileResolved(
  server: TestServer,
  overrides: Record<string, unknown> = {},
): Promise<FiledComplaint & { token: string; resolvedAt: string }> {
  const filed = await server.fileComplaint({ categoryId: 'lainnya', ...overrides });
  await forward(server, filed.caseId, 'dlh');
  const resolvedAt = await resolve(server, filed.caseId);
  const { token } = await openCode(server, filed.trackingCode);
  return { ...filed, token, resolvedAt };
}

export async function resolve(server: TestServer, caseId: string): Promise<string> {
  const { body, error } = await changeCase(server, resolveCase, { caseId, as: server.operators.coordinator, body: resolutionBody() });
  assert.equal(error, null);
  return body.resolution.resolvedAt;
}

export function ratingBody(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { substantive: 'yes', solution: 'partly', valid: 'yes', quick: 'no', friendly: 'yes', inclusive: null, words: null, ...overrides };
}

export function newCodeBody(complaintNumber: string, overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { complaintNumber, contact: exampleContact, trackingCodeHash: sha256(makeTrackingCode(randomBytes(23))), ...overrides };
}

/** Asks for a new code as somebody who lost theirs, and gives the new one with the id that the desk knows the request by. */
export async function askForCode(
  server: TestServer,
  complaintNumber: string,
  overrides: Record<string, unknown> = {},
): Promise<{ newCode: TrackingCode; codeRequestId: string }> {
  const newCode = makeTrackingCode(randomBytes(23));
  const hash = sha256(newCode);
  const { error } = await server.call(requestNewCode, { body: newCodeBody(complaintNumber, { trackingCodeHash: hash, ...overrides }) });
  assert.equal(error, null);
  const row = await server.database.selectFrom('code_requests').select('code_request_id').where('new_code_hash', '=', hash).executeTakeFirstOrThrow();
  return { newCode, codeRequestId: row.code_request_id };
}

export function disputeBody(resolvedAt: string, overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { draftId: randomUUID(), text: 'Masih berlubang.', language: 'id', attachments: [], resolvedAt, ...overrides };
}
