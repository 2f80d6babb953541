import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createClaim } from '@kotak-aduan/api-client/operations/create-claim';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { makeTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { sha256, type TestOperator, type TestServer } from './create-test-server.ts';
import { clipBody } from './desk-steps.ts';

export interface FiledClip {
  readonly complaintNumber: string;
  readonly caseId: string;
  readonly complaintId: string;
  /** As it stands in the private reply. */
  readonly token: string;
  /** As it was sent. */
  readonly clip: Record<string, unknown>;
}

/** A clip of DLH's admin about something that DPUPR works on. */
export async function fileClip(
  server: TestServer,
  overrides: Parameters<typeof clipBody>[0] = {},
  as: TestOperator = server.operators.dlh,
): Promise<FiledClip> {
  const sent = clipBody(overrides);
  const { body, error } = await server.call(createClip, { as, body: sent });
  assert.equal(error, null);
  const row = await server.database.selectFrom('complaints').selectAll().where('complaint_number', '=', body.complaintNumber).executeTakeFirstOrThrow();
  const token = /#([\w-]{43})$/.exec(body.privateReply)?.[1] ?? '';
  return { complaintNumber: body.complaintNumber, caseId: row.case_id, complaintId: row.complaint_id, token, clip: sent['clip'] as Record<string, unknown> };
}

/** A device that opened the link: the code that it made, and the word that it shows. */
export async function claim(server: TestServer, token: string): Promise<{ code: TrackingCode; word: string }> {
  const code = makeTrackingCode(randomBytes(23));
  const { body, error } = await server.call(createClaim, { body: { token, trackingCodeHash: sha256(code) } });
  assert.equal(error, null);
  return { code, word: body.word };
}
