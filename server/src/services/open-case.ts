import type {
  Answer,
  AttachmentClaim,
  Channel,
  ComplaintKind,
  ComplaintNumber,
  Consents,
  Contact,
  Identity,
  OnBehalfOf,
  Place,
} from '@kotak-aduan/api-client/schemas';
import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { hasComplaintNumber, insertCase, insertCaseAgency, insertComplaint } from '../repositories/complaint-repository.ts';
import type { DatabaseTransaction } from '../repositories/database.ts';
import { appendEvent } from './append-event.ts';
import { dueAsFiled, nextDue } from './case-clock.ts';
import type { CityDirectory } from './city-directory.ts';
import { claimUploads } from './claim-uploads.ts';
import { excerptOf } from './excerpt-of.ts';
import { storeAnswers } from './given-answers.ts';
import { makeComplaintNumber } from './make-complaint-number.ts';

export interface NewComplaint {
  /** Where it must be known before; a random one otherwise. */
  readonly complaintId?: string;
  readonly draftId: string;
  readonly kind: ComplaintKind;
  readonly text: string;
  readonly language: string;
  readonly identity: Identity;
  readonly name: string | null;
  readonly contact: Contact | null;
  readonly agencyId: string | null;
  readonly categoryId: string | null;
  readonly respondentUnitId: string | null;
  readonly place: Place | null;
  readonly attachments: readonly AttachmentClaim[];
  readonly noticeVersion: string | null;
  // Nobody is asked these where a clip is filed.
  readonly answers?: readonly Answer[] | undefined;
  readonly onBehalfOf?: OnBehalfOf | null | undefined;
  readonly consents?: Consents | undefined;
  readonly isAboutOfficial?: boolean | undefined;
  readonly channel: Channel;
  readonly receivedByAccount: string | null;
  /** When a clip's author wrote it. */
  readonly askedAt?: (receivedAt: string) => string | null;
  readonly trackingCodeHash: string | null;
  readonly claimTokenHash: string | null;
  readonly payloadSha256: string;
  /** Who brought it: the citizen, or the operator who clipped it. */
  readonly actor: { readonly kind: 'citizen' } | { readonly kind: 'operator'; readonly operatorId: string; readonly unitId: string };
}

export interface OpenedCase {
  readonly caseId: string;
  readonly complaintId: string;
  readonly complaintNumber: ComplaintNumber;
  readonly leadUnitId: string;
  readonly receivedAt: string;
  /** As the citizen is told: the first answer. */
  readonly dueAt: string | null;
}

const numberTries = 8;

/** Refuses ids that the city's file does not have, before anything is stored. */
export function checkReferences(complaint: Pick<NewComplaint, 'agencyId' | 'categoryId' | 'respondentUnitId' | 'place'>, directory: CityDirectory): void {
  const fields: string[] = [];
  if (complaint.agencyId !== null && directory.unit(complaint.agencyId) === null) fields.push('agencyId');
  if (complaint.categoryId !== null && directory.category(complaint.categoryId) === null) fields.push('categoryId');
  if (complaint.respondentUnitId !== null && directory.unit(complaint.respondentUnitId) === null) fields.push('respondentUnitId');
  const placeUnitId = complaint.place?.unitId ?? null;
  if (placeUnitId !== null && directory.unit(placeUnitId) === null) fields.push('place.unitId');
  if (fields.length > 0) throw new ApiError('invalid-input', 'the city has no such unit or category', { fields });
}

/** Stores a complaint and opens its case: rows, files and the first event, all in the caller's transaction. */
export async function openCase(
  transaction: DatabaseTransaction,
  complaint: NewComplaint,
  { directory, now, randomId, randomBytes }: Pick<Dependencies, 'directory' | 'now' | 'randomId' | 'randomBytes'>,
): Promise<OpenedCase> {
  const receivedAt = now().toISOString();
  const caseId = randomId();
  const complaintId = complaint.complaintId ?? randomId();
  const isAboutOfficial =
    complaint.isAboutOfficial === true || complaint.respondentUnitId !== null || directory.category(complaint.categoryId)?.isAboutOfficial === true;
  const leadUnitId = firstUnit(complaint, isAboutOfficial, directory);
  const isOfficial = isAboutOfficial ? 1 : 0;
  const askedAt = complaint.askedAt?.(receivedAt) ?? null;
  const clocked = {
    row: { state: 'received', kind: complaint.kind, is_about_official: isOfficial, received_at: receivedAt, asked_at: askedAt },
    events: [],
    hasReply: false,
  } as const;
  const complaintNumber = await freeNumber(transaction, { now: now(), timeZone: directory.city.timeZone, randomBytes });

  await insertCase(transaction, {
    case_id: caseId,
    complaint_number: complaintNumber,
    kind: complaint.kind,
    state: 'received',
    channel: complaint.channel,
    category_id: complaint.categoryId,
    lead_unit_id: leadUnitId,
    respondent_unit_id: complaint.respondentUnitId,
    is_about_official: isOfficial,
    excerpt: excerptOf(complaint.text),
    attachment_count: complaint.attachments.length,
    received_at: receivedAt,
    ...(askedAt === null ? {} : { asked_at: askedAt }),
    due_at: nextDue(clocked, directory)?.dueAt ?? null,
    updated_at: receivedAt,
  });
  await insertCaseAgency(transaction, { case_id: caseId, unit_id: leadUnitId, role: 'lead', assigned_at: receivedAt });
  await insertComplaint(transaction, {
    complaint_id: complaintId,
    case_id: caseId,
    complaint_number: complaintNumber,
    tracking_code_hash: complaint.trackingCodeHash,
    claim_token_hash: complaint.claimTokenHash,
    draft_id: complaint.draftId,
    kind: complaint.kind,
    channel: complaint.channel,
    received_by_account: complaint.receivedByAccount,
    identity: complaint.identity,
    name: complaint.name,
    contact_kind: complaint.contact?.kind ?? null,
    contact_value: complaint.contact?.value ?? null,
    text: complaint.text,
    language: complaint.language,
    agency_id: complaint.agencyId,
    category_id: complaint.categoryId,
    respondent_unit_id: complaint.respondentUnitId,
    place_json: complaint.place === null ? null : JSON.stringify(complaint.place),
    notice_version: complaint.noticeVersion,
    payload_sha256: complaint.payloadSha256,
    received_at: receivedAt,
    answers_json: storeAnswers(complaint.answers ?? [], directory.category(complaint.categoryId)?.questions ?? []),
    on_behalf_of_name: complaint.onBehalfOf?.name ?? null,
    on_behalf_of_relation: complaint.onBehalfOf?.relation ?? null,
    // To whom would it be told: without a contact there is nothing to agree to.
    allows_contact_notices: complaint.consents?.contactNotices === true && complaint.contact !== null ? 1 : 0,
    allows_publishing_photos: complaint.consents?.publishPhotos === true ? 1 : 0,
  });
  await claimUploads(transaction, {
    claims: complaint.attachments,
    draftId: complaint.draftId,
    purpose: 'complaint',
    caseId,
    complaintId,
    field: 'attachments',
    now: receivedAt,
  });
  await appendEvent(transaction, {
    eventId: randomId(),
    caseId,
    kind: 'received',
    at: receivedAt,
    actor: complaint.actor,
    state: 'received',
    leadUnitId,
    subject: { kind: 'complaint', id: complaintId },
  });
  return {
    caseId,
    complaintId,
    complaintNumber,
    leadUnitId,
    receivedAt,
    dueAt: dueAsFiled({ kind: complaint.kind, receivedAt, askedAt, isAboutOfficial }, directory),
  };
}

/** About an official: the inspectorate, or the coordinator where the inspectorate itself is named. Else who was chosen. */
function firstUnit({ agencyId, respondentUnitId }: NewComplaint, isAboutOfficial: boolean, { city }: CityDirectory): string {
  const chosen = isAboutOfficial ? officialReader(city, respondentUnitId)?.unitId : agencyId;
  return chosen ?? city.coordinatorUnitId;
}

async function freeNumber(
  transaction: DatabaseTransaction,
  { now, timeZone, randomBytes }: { now: Date; timeZone: string; randomBytes: (size: number) => Uint8Array },
): Promise<ComplaintNumber> {
  for (let attempt = 0; attempt < numberTries; attempt += 1) {
    const number = makeComplaintNumber({ now, timeZone, random: randomBytes(6) });
    if (!(await hasComplaintNumber(transaction, number))) return number;
  }
  throw new Error('no free complaint number was found');
}
