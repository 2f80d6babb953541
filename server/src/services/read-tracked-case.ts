import { type GivenRating, trackedCaseSchema, type TrackedCase } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Row } from '../repositories/database.ts';
import { findTrackedRows, type TrackedRows } from '../repositories/tracked-case-repository.ts';
import { promisedDue } from './case-clock.ts';
import { lastDayAfter } from './closing-time.ts';
import { readAnswers } from './given-answers.ts';
import { maskContact } from './mask-contact.ts';
import { attachmentsOf } from './present-attachment.ts';
import { presentRejection } from './present-rejection.ts';
import { presentResolution } from './present-resolution.ts';
import { presentRightRequest } from './present-right-request.ts';
import { nextStateForCitizen, stateForCitizen, stateShownTo } from './state-for-citizen.ts';
import { trackedSteps } from './tracked-steps.ts';

type Reader = Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now'>;

/** What the holder of a tracking code sees, and nothing else; null where the complaint is gone. */
export async function readTrackedCase(complaintId: string, reader: Reader): Promise<TrackedCase | null> {
  const rows = await findTrackedRows(reader.database, complaintId);
  return rows === undefined ? null : trackedCaseSchema.parse(present(rows, reader));
}

/** The same for the holder of a token, who is told so where the complaint is gone. */
export async function requireTrackedCase(complaintId: string, reader: Reader): Promise<TrackedCase> {
  const tracked = await readTrackedCase(complaintId, reader);
  if (tracked === null) throw new ApiError('unauthenticated', 'the complaint of this token is gone');
  return tracked;
}

function present(rows: TrackedRows, reader: Reader): z.input<typeof trackedCaseSchema> {
  const { directory, signer } = reader;
  const signing = { signer, now: reader.now() };
  const messages = rows.messages.map((message) => ({
    messageId: message.message_id,
    from: message.sender,
    unit: message.unit_id === null ? null : directory.unitName(message.unit_id),
    text: message.text,
    language: message.language,
    attachments: attachmentsOf(rows, signing, (row) => row.message_id === message.message_id),
    sentAt: message.sent_at,
  }));
  // Theirs, whatever day the others of a merged case came in.
  const { kind, received_at } = rows.complaint;
  const due = promisedDue({ row: { ...rows.case, kind, received_at }, events: rows.events, hasReply: rows.hasReply }, directory);
  return {
    complaintNumber: rows.complaint.complaint_number,
    kind: rows.complaint.kind,
    state: stateShownTo(rows.complaint.complaint_id, rows.case),
    unit: directory.unitName(rows.case.lead_unit_id),
    text: rows.complaint.text,
    answers: readAnswers(rows.complaint.answers_json),
    attachments: attachmentsOf(rows, signing, (row) => row.purpose === 'complaint'),
    receivedAt: rows.complaint.received_at,
    dueAt: due?.dueAt ?? null,
    steps: trackedSteps(rows, directory),
    messages,
    resolution: presentResolution(rows, { ...signing, directory }),
    canReply: nextStateForCitizen(rows.case, 'citizen-reply') !== null,
    timeZone: directory.city.timeZone,
    isOverdue: due !== null && due.dueAt < signing.now.toISOString(),
    due,
    escalation: directory.city.escalation ?? null,
    escalationIn: Object.entries(directory.city.wordsByLanguage ?? {}).flatMap(([language, { escalation: text }]) =>
      text === undefined ? [] : [{ language, text }],
    ),
    ...presentEnding(rows, reader),
    rating: rows.rating === undefined ? null : presentRating(rows.rating),
    requests: rows.rightRequests.map(presentRightRequest),
    contact: presentContact(rows.complaint),
    asked: messages.find(({ messageId }) => messageId === askedMessageId(rows)) ?? null,
    rejection: presentRejection(stateForCitizen(rows.case), rows.rejections, directory),
  };
}

type Ending = Pick<z.input<typeof trackedCaseSchema>, 'canConfirm' | 'canDispute' | 'disputeUntil' | 'canRate' | 'rateUntil'>;

/** What this person can say to the result now, and until when. */
function presentEnding({ case: row, events, resolutions }: TrackedRows, { directory, now }: Reader): Ending {
  const resolvedAt = resolutions.at(-1)?.resolved_at ?? null;
  const closedAt = stateForCitizen(row) === 'closed' ? (events.findLast(({ kind }) => kind === 'closed')?.at ?? null) : null;
  const isOver = resolvedAt === null || nextStateForCitizen(row, 'dispute') === null;
  const disputeUntil = isOver ? null : lastDayAfter(resolvedAt, directory);
  const rateUntil = closedAt === null ? null : lastDayAfter(closedAt, directory);
  const at = now().toISOString();
  return {
    canConfirm: resolvedAt !== null && nextStateForCitizen(row, 'close') !== null,
    canDispute: disputeUntil !== null && at <= disputeUntil,
    disputeUntil,
    canRate: nextStateForCitizen(row, 'rate') !== null && (rateUntil === null || at <= rateUntil),
    rateUntil,
  };
}

function presentRating({ substantive, solution, valid, quick, friendly, inclusive, words, rated_at }: Row<'ratings'>): GivenRating {
  return { substantive, solution, valid, quick, friendly, inclusive, words, ratedAt: rated_at };
}

/** The question that this person's case waits with; null where it waits for nobody, or for somebody else. */
function askedMessageId({ case: row, complaint, events }: TrackedRows): string | null {
  if (row.state !== 'needs-info' || row.asked_complaint_id !== complaint.complaint_id) return null;
  return events.findLast(({ kind }) => kind === 'info-requested')?.subject_id ?? null;
}

/** Never the contact itself: whoever finds the code must not find the person. */
function presentContact({ contact_kind: kind, contact_value: value, allows_contact_notices }: Row<'complaints'>): TrackedCase['contact'] {
  if (kind === null || value === null) return null;
  return { kind, masked: maskContact({ kind, value }), allowsNotices: allows_contact_notices === 1 };
}
