import { trackedCaseSchema, type CityConfig, type TrackedCase, type UnitName } from '@kotak-aduan/api-client/schemas';
import type { DemoComplaint, DemoUpload } from './demo-store.ts';
import { demoWords } from './demo-words.ts';

/** An agency as fast as this there is none: so that a visitor sees each state. */
const replyAfterMs = 20_000;
const resolvedAfterMs = 60_000;
const dueAfterMs = 48 * 3_600_000;
const disputeDays = 14;
const dayMs = 86_400_000;

interface DemoCaseOptions {
  readonly complaint: DemoComplaint;
  readonly city: CityConfig;
  readonly uploads: readonly DemoUpload[];
  /** Where a file of the demo is fetched from. */
  readonly addressOf: (uploadId: string) => string;
  readonly now: Date;
}

/** What became of a complaint by now: read, answered after a moment, resolved after a minute, and whatever its writer did. */
export function demoCase({ complaint, city, uploads, addressOf, now }: DemoCaseOptions): TrackedCase {
  const { filed, receivedAt, confirmedAt, disputedAt } = complaint;
  const unit = unitOf(city, filed.agencyId ?? city.coordinatorUnitId);
  const at = (ms: number): string => new Date(Date.parse(receivedAt) + ms).toISOString();
  const age = now.getTime() - Date.parse(receivedAt);
  const isAnswered = age >= replyAfterMs;
  const wasResolved = age >= resolvedAfterMs || confirmedAt !== null || disputedAt !== null;
  const isResolved = wasResolved && disputedAt === null;
  const state = confirmedAt !== null ? 'closed' : isResolved ? 'resolved' : isAnswered ? 'in-progress' : 'received';
  const files = (ids: readonly string[]): unknown[] => uploads.filter(({ uploadId }) => ids.includes(uploadId)).map((upload) => attachment(upload, addressOf));
  const agency = (text: string, sentAt: string, messageId: string): unknown => ({
    messageId,
    from: 'agency',
    unit,
    text,
    language: 'id',
    attachments: [],
    sentAt,
  });
  const messages = [
    ...(isAnswered ? [agency(demoWords.firstReply, at(replyAfterMs), '00000000-0000-4000-8000-000000000001')] : []),
    ...complaint.replies.map(({ messageId, text, language, uploadIds, sentAt }) => ({
      messageId,
      from: 'citizen',
      unit: null,
      text,
      language,
      attachments: files(uploadIds),
      sentAt,
    })),
    ...(disputedAt === null ? [] : [agency(demoWords.afterDispute, disputedAt, '00000000-0000-4000-8000-000000000002')]),
  ];
  const step = (kind: string, stepState: string, when: string): unknown => ({ kind, state: stepState, unit, at: when });
  const resolvedAt = at(resolvedAfterMs);
  return trackedCaseSchema.parse({
    complaintNumber: complaint.complaintNumber,
    kind: filed.kind,
    state,
    unit,
    text: filed.text,
    answers: [],
    attachments: files(filed.attachments.map(({ uploadId }) => uploadId)),
    receivedAt,
    dueAt: at(dueAfterMs),
    steps: [
      step('received', 'received', receivedAt),
      ...(isAnswered ? [step('verified', 'verified', at(replyAfterMs)), step('forwarded', 'in-progress', at(replyAfterMs))] : []),
      ...(wasResolved ? [step('resolved', 'resolved', resolvedAt)] : []),
      ...(disputedAt === null ? [] : [step('disputed', 'in-progress', disputedAt)]),
      ...(confirmedAt === null ? [] : [step('closed', 'closed', confirmedAt)]),
    ],
    messages,
    resolution: isResolved
      ? { rule: 'written-result', text: demoWords.result, before: [], after: [], documents: [], documentNumber: null, resolvedAt, unit }
      : null,
    canReply: confirmedAt === null,
    isOverdue: false,
    escalation: demoWords.escalation,
    canConfirm: state === 'resolved',
    canDispute: state === 'resolved',
    disputeUntil: state === 'resolved' ? at(resolvedAfterMs + disputeDays * dayMs) : null,
    canRate: isResolved,
    rateUntil: null,
    rating: complaint.rating,
    requests: complaint.requests.map((request) => ({
      ...request,
      state: 'open',
      dueAt: new Date(Date.parse(request.requestedAt) + 3 * dayMs).toISOString(),
      answeredAt: null,
      answer: null,
    })),
    contact: complaint.hasContact && filed.contact !== null ? { kind: filed.contact.kind, masked: '•••', allowsNotices: false } : null,
  });
}

export function unitOf(city: CityConfig, unitId: string): UnitName {
  const found = city.units.find((unit) => unit.unitId === unitId) ?? city.units[0];
  if (found === undefined) throw new TypeError('a city without units');
  return { unitId: found.unitId, name: found.name, shortName: found.shortName };
}

function attachment({ uploadId, mediaType, bytes }: DemoUpload, addressOf: (uploadId: string) => string): unknown {
  return { uploadId, mediaType, sizeBytes: bytes.length, width: null, height: null, caption: null, place: null, url: addressOf(uploadId) };
}
