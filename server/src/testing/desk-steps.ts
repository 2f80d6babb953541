import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Operation } from '@kotak-aduan/api-client/operations';
import { createEvidence } from '@kotak-aduan/api-client/operations/create-evidence';
import { forwardCase } from '@kotak-aduan/api-client/operations/forward-case';
import { mergeCase } from '@kotak-aduan/api-client/operations/merge-case';
import { verifyCase } from '@kotak-aduan/api-client/operations/verify-case';
import { sha256, type AttachmentClaimInput, type TestAnswer, type TestOperator, type TestServer } from './create-test-server.ts';
import { makeImage } from './make-image.ts';

export async function versionOf(server: TestServer, caseId: string): Promise<number> {
  const row = await server.database.selectFrom('cases').select('version').where('case_id', '=', caseId).executeTakeFirstOrThrow();
  return row.version;
}

/** A change of a case under its current version, unless the body says another. */
export async function changeCase(
  server: TestServer,
  operation: Operation,
  { caseId, as, body, idempotencyKey }: { caseId: string; as: TestOperator; body: Record<string, unknown>; idempotencyKey?: string },
): Promise<TestAnswer> {
  const whole = { version: await versionOf(server, caseId), ...body };
  return server.call(operation, { params: { caseId }, as, body: whole, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) });
}

export async function verify(server: TestServer, caseId: string): Promise<void> {
  const { error } = await changeCase(server, verifyCase, { caseId, as: server.operators.coordinator, body: { categoryId: null } });
  assert.equal(error, null);
}

export async function forward(server: TestServer, caseId: string, leadUnitId: string, supportingUnitIds: readonly string[] = []): Promise<void> {
  const body = { leadUnitId, supportingUnitIds, note: null };
  const { error } = await changeCase(server, forwardCase, { caseId, as: server.operators.coordinator, body });
  assert.equal(error, null);
}

/** Takes the other's complaints into the case. */
export async function merge(server: TestServer, caseId: string, otherCaseId: string, as: TestOperator = server.operators.coordinator): Promise<void> {
  const { error } = await changeCase(server, mergeCase, { caseId, as, body: { otherCaseId, otherVersion: await versionOf(server, otherCaseId) } });
  assert.equal(error, null);
}

/** Sends a photo as an agency's evidence, and gives the claim on it. */
export async function sendEvidence(
  server: TestServer,
  { draftId, as, bytes }: { draftId: string; as: TestOperator; bytes?: Uint8Array },
): Promise<AttachmentClaimInput> {
  const photo = bytes ?? (await makeImage());
  const { body, error } = await server.call(createEvidence, { query: { draftId, sha256: sha256(photo) }, body: photo, as });
  assert.equal(error, null);
  return { uploadId: body.uploadId, sha256: body.sha256, originalSha256: null, takenAt: null, place: null, caption: null };
}

export function replyBody(complaintId: string, overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { complaintId, draftId: randomUUID(), text: 'Kami perbaiki besok pagi.', language: 'id', attachments: [], ...overrides };
}

export function resolutionBody(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { draftId: randomUUID(), text: 'Lubang sudah ditambal.', before: [], after: [], documents: [], documentNumber: null, ...overrides };
}

/** A clip as the extension sends it, of a comment on Facebook. */
export function clipBody({ clip = {}, ...overrides }: { clip?: Record<string, unknown> } & Record<string, unknown> = {}): Record<string, unknown> {
  return {
    draftId: randomUUID(),
    kind: 'complaint',
    text: 'Lampu jalan di depan SD mati sudah seminggu.',
    language: 'id',
    contact: null,
    agencyId: 'dpupr',
    categoryId: 'jalan',
    respondentUnitId: null,
    attachments: [],
    clip: {
      platform: 'facebook',
      kind: 'comment',
      postId: randomUUID(),
      commentId: randomUUID(),
      permalink: 'https://www.facebook.com/kotauji/posts/100?comment_id=200',
      authorName: 'Warga Contoh',
      authorHandle: null,
      authorUrl: null,
      text: 'Lampu jalan di depan SD mati sudah seminggu.',
      isTextTruncated: false,
      language: 'id',
      postedAt: '2026-11-22T10:00:00.000Z',
      postedAtPrecision: 'minute',
      postedAtLabel: '16 jam',
      media: [],
      context: [],
      pageUrl: 'https://www.facebook.com/kotauji/posts/100',
      receivedByAccount: 'kotauji',
      capturedAt: '2026-11-23T01:59:00.000Z',
      sources: {},
      gaps: [],
      ...clip,
    },
    ...overrides,
  };
}

/** The same comment, clipped a second time by somebody else. */
export function joiningBody({ clip }: { readonly clip: Record<string, unknown> }, overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    draftId: randomUUID(),
    text: 'Lampu jalan di depan SD mati sudah seminggu.',
    attachments: [],
    evidence: null,
    clip: { ...clip, capturedAt: '2026-11-23T01:59:30.000Z' },
    ...overrides,
  };
}

/** Words for the complainant, from whichever unit has the case: as the table of who may tell of them needs it. */
export async function giveAnswer(server: TestServer, complaintId: string): Promise<void> {
  const { database } = server;
  const { case_id } = await database.selectFrom('complaints').select('case_id').where('complaint_id', '=', complaintId).executeTakeFirstOrThrow();
  const { lead_unit_id } = await database.selectFrom('cases').select('lead_unit_id').where('case_id', '=', case_id).executeTakeFirstOrThrow();
  await database
    .insertInto('messages')
    .values({
      message_id: randomUUID(),
      case_id,
      complaint_id: complaintId,
      sender: 'agency',
      unit_id: lead_unit_id,
      operator_id: null,
      text: 'Kami perbaiki besok pagi.',
      language: 'id',
      sent_at: server.now().toISOString(),
    })
    .execute();
}
