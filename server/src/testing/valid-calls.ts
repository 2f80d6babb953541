import { randomBytes, randomUUID } from 'node:crypto';
import type { OperationId } from '@kotak-aduan/api-client/operations';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { complaintBody, sha256, testPassword, type AttachmentClaimInput, type FiledComplaint, type TestCall } from './create-test-server.ts';
import { snapshotBody } from './snapshot-body.ts';
import { clipReportBody } from './clip-report-body.ts';
import { clipBody, joiningBody, replyBody, resolutionBody } from './desk-steps.ts';
import { newCodeBody, ratingBody } from './citizen-steps.ts';

export interface CallMaterial {
  readonly filed: FiledComplaint;
  /** Of the case, now. */
  readonly version: number;
  readonly photo: Uint8Array;
  readonly email: string;
  /** A file that was sent for this draft. */
  readonly draftId: string;
  readonly claim: AttachmentClaimInput;
  /** Asked of the caller's unit, and waiting. */
  readonly adviceId: string;
  /** Of the complaint, waiting for a coordinator. */
  readonly codeRequestId: string;
  /** Of the same standing, to be merged into the case, or merged already where that is what the call undoes. */
  readonly other: { readonly caseId: string; readonly complaintId: string; readonly version: number };
  /** That nobody has claimed; every operator who clips may answer it. */
  readonly clip: { readonly complaintNumber: string; readonly token: string; readonly clip: Record<string, unknown> };
}

const someRating = ratingBody();
const emptyKey = { platform: 'facebook', postId: 'P', commentId: null, permalink: null };

/** For each operation a call that is right in every respect but who makes it. A new operation does not compile without one. */
export const validCalls: Readonly<Record<OperationId, (material: CallMaterial) => TestCall>> = {
  getCapabilities: () => ({}),
  getCity: () => ({}),
  listPlaces: () => ({}),
  getChallenge: () => ({ query: { operation: 'createComplaint' } }),
  createUpload: ({ photo }) => ({ query: { draftId: randomUUID(), sha256: sha256(photo) }, body: photo }),
  createComplaint: ({ draftId, claim }) => ({
    body: complaintBody({ draftId, attachments: [claim], trackingCodeHash: sha256(makeTrackingCode(randomBytes(23))), place: placeOf() }),
  }),
  openTracking: ({ filed }) => ({ body: { trackingCode: filed.trackingCode } }),
  getTrackedCase: () => ({}),
  getFilingProof: () => ({}),
  createCitizenReply: ({ draftId, claim }) => ({ body: { draftId, text: 'Terima kasih.', language: 'id', attachments: [claim] } }),
  confirmResolution: () => ({ body: { resolvedAt: '2026-11-23T02:00:00.000Z', rating: someRating } }),
  disputeResolution: ({ draftId, claim }) => ({
    body: { draftId, text: 'Masih berlubang.', language: 'id', attachments: [claim], resolvedAt: '2026-11-23T02:00:00.000Z' },
  }),
  rateAnswer: () => ({ body: someRating }),
  withdrawContact: () => ({ body: {} }),
  requestRight: () => ({ body: { kind: 'correction', text: 'Nama saya salah tulis.' } }),
  getOwnData: () => ({}),
  requestNewCode: ({ filed }) => ({ body: newCodeBody(filed.complaintNumber) }),
  getReadingRules: () => ({}),
  listOfficialAccounts: () => ({ query: { unitId: 'dpupr' } }),
  listCodeRequests: () => ({}),
  confirmCodeRequest: ({ codeRequestId }) => ({ params: { codeRequestId }, body: {} }),
  refuseCodeRequest: ({ codeRequestId }) => ({ params: { codeRequestId }, body: {} }),
  requestSite: () => ({}),
  listSites: () => ({}),
  allowSites: () => ({ body: { origins: ['https://dinas.kota-uji.example'] } }),
  refuseSite: () => ({ body: { origin: 'https://bukan-dinas.example' } }),
  createSession: ({ email }) => ({ body: { email, password: testPassword, transport: 'bearer' } }),
  getSession: () => ({}),
  deleteSession: () => ({}),
  createClip: ({ draftId, claim }) => ({ body: clipBody({ draftId, attachments: [claim] }) }),
  createClipFile: ({ photo }) => ({ query: { draftId: randomUUID(), sha256: sha256(photo) }, body: photo }),
  createClipReport: () => ({ body: clipReportBody() }),
  listClipReports: () => ({}),
  listAccounts: () => ({}),
  noteAccount: () => ({ body: snapshotBody() }),
  decideAccount: () => ({
    body: { platform: 'instagram', handle: 'dpupr.uji', address: 'https://www.instagram.com/dpupr.uji/', state: 'noted', unitId: null },
  }),
  findClips: () => ({ body: { keys: [emptyKey] } }),
  recordSocialReply: ({ clip }) => ({ params: clipOf(clip), body: { address: 'https://www.facebook.com/kotauji/posts/100?comment_id=300' } }),
  joinClip: ({ clip, draftId, claim }) => ({ params: clipOf(clip), body: joiningBody(clip, { draftId, attachments: [claim] }) }),
  findNotComplaints: () => ({ body: { commentKeys: ['k'.repeat(43)] } }),
  markNotComplaint: () => ({ body: { commentKey: 'k'.repeat(43), kind: 'spam' } }),
  countUnanswered: () => ({}),
  createClaim: ({ clip }) => ({ body: { token: clip.token, trackingCodeHash: sha256(makeTrackingCode(randomBytes(23))) } }),
  listClaims: () => ({}),
  // An answer all the same: that it is none of this clip's words.
  acceptClaim: ({ clip }) => ({ params: clipOf(clip), body: { word: 'bukan-kata-100' } }),
  listCases: () => ({ query: { state: 'received' } }),
  getCase: ({ filed }) => ({ params: { caseId: filed.caseId } }),
  getClipEvidence: ({ filed }) => ({ params: { caseId: filed.caseId, complaintId: filed.complaintId } }),
  verifyCase: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, categoryId: null } }),
  forwardCase: ({ filed, version }) => ({
    params: { caseId: filed.caseId },
    body: { version, leadUnitId: 'dispendukcapil', supportingUnitIds: [], note: 'Mohon dicek.' },
  }),
  createReply: ({ filed, version, draftId, claim }) => ({
    params: { caseId: filed.caseId },
    body: { version, ...replyBody(filed.complaintId, { draftId, attachments: [claim] }) },
  }),
  createNote: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, text: 'Catatan.' } }),
  resolveCase: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, ...resolutionBody() } }),
  askForInfo: ({ filed, version }) => ({
    params: { caseId: filed.caseId },
    body: { version, complaintId: filed.complaintId, text: 'Di RT berapa?', language: 'id' },
  }),
  resumeCase: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, note: null } }),
  rejectCase: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, reasonId: 'bukan-aduan', words: null } }),
  reopenCase: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, text: 'Ternyata bisa.' } }),
  archiveCase: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, isArchived: true } }),
  handleOnTheSpot: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, ...resolutionBody() } }),
  handBackCase: ({ filed, version }) => ({ params: { caseId: filed.caseId }, body: { version, reason: 'Ini urusan DLH.', suggestedUnitId: null } }),
  changeSupport: ({ filed, version }) => ({
    params: { caseId: filed.caseId },
    body: { version, unitId: 'dispendukcapil', isSupporting: true, note: null },
  }),
  listDuplicates: ({ filed }) => ({ params: { caseId: filed.caseId } }),
  mergeCase: ({ filed, version, other }) => ({
    params: { caseId: filed.caseId },
    body: { version, otherCaseId: other.caseId, otherVersion: other.version },
  }),
  unmergeComplaint: ({ filed, version, other }) => ({ params: { caseId: filed.caseId }, body: { version, complaintId: other.complaintId } }),
  askAdvice: ({ filed, version }) => ({
    params: { caseId: filed.caseId },
    body: { version, unitId: 'dispendukcapil', question: 'Milik siapa jalan ini?', sharedComplaintId: null, sharesText: true, sharesPhotos: false },
  }),
  listAdvice: () => ({}),
  answerAdvice: ({ adviceId }) => ({ params: { adviceId }, body: { text: 'Milik provinsi.' } }),
  recordNotice: ({ filed }) => ({ params: { caseId: filed.caseId }, body: { complaintId: filed.complaintId } }),
  createEvidence: ({ photo }) => ({ query: { draftId: randomUUID(), sha256: sha256(photo) }, body: photo }),
};

function clipOf({ complaintNumber }: CallMaterial['clip']): Record<string, string> {
  return { complaintNumber };
}

function placeOf(): Record<string, unknown> {
  return { description: 'Depan pasar', latitude: -7.57, longitude: 110.82, unitId: 'kel-satu-a' };
}
