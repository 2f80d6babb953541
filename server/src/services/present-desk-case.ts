import {
  caseActions,
  clipSchema,
  deskCaseSchema,
  placeSchema,
  type CaseAction,
  type Clip,
  type deskComplaintSchema,
  type DeskCase,
  type joinedClipSchema,
} from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Row } from '../repositories/database.ts';
import type { CaseRows } from '../repositories/desk-case-repository.ts';
import { mayMoveCase, movesFor } from '@kotak-aduan/api-client/schemas/case-machine';
import { answeredComplaints } from './answered-complaints.ts';
import { earliestDue } from './case-clock.ts';
import { agencyTimes } from './agency-times.ts';
import { knowsComplainant, standingIn, type Viewpoint } from './case-visibility.ts';
import type { CityDirectory } from './city-directory.ts';
import { evidenceRuleOf } from './evidence-rule.ts';
import { readAnswers } from './given-answers.ts';
import { unitToHandBackTo } from './may-share-with.ts';
import { mentionable } from './mentionable.ts';
import { officialAccountOf } from './official-account-of.ts';
import { attachmentsOf } from './present-attachment.ts';
import { presentCaseSummary } from './present-case-summary.ts';
import { presentRejection } from './present-rejection.ts';
import { presentResolution } from './present-resolution.ts';
import { presentRightRequest } from './present-right-request.ts';
import { presentTimeline } from './present-timeline.ts';
import { presentWhatsappNotice } from './present-whatsapp-notice.ts';
import { ratingFigures } from './rating-figures.ts';
import type { Signer } from './signer.ts';

export interface PresentOptions {
  readonly viewpoint: Viewpoint;
  readonly directory: CityDirectory;
  readonly signer: Signer;
  readonly now: Date;
  /** Where citizens follow their complaint. */
  readonly origin: string;
}

/** A case as this person may know it: what is withheld from them is not in it. */
export function presentDeskCase(row: Row<'cases'>, rows: CaseRows, options: PresentOptions): DeskCase {
  const { viewpoint, directory } = options;
  const standing = standingIn({ leadUnitId: row.lead_unit_id, unitIds: rows.agencies.map((agency) => agency.unit_id) }, viewpoint, directory);
  const mayTell = standing !== null && mayMoveCase('reply', { mover: viewpoint.role, standing });
  const moves = standing === null ? [] : movesFor(row.state, { mover: viewpoint.role, standing });
  return deskCaseSchema.parse({
    ...presentCaseSummary(row, options),
    agencies: rows.agencies.map((agency) => ({ unit: directory.unitName(agency.unit_id), role: agency.role, assignedAt: agency.assigned_at })),
    respondentUnit: row.respondent_unit_id === null ? null : directory.unitName(row.respondent_unit_id),
    due: earliestDue({ row, events: rows.events }, { complaints: rows.complaints, answered: answeredComplaints(row.reopened_at, rows) }, directory),
    evidenceRule: evidenceRuleOf(row.category_id, directory),
    complaints: ownFirst(row, rows).map((complaint) => presentComplaint(complaint, { caseRow: row, rows, mayTell, options })),
    resolution: presentResolution(rows, options),
    rejection: presentRejection(row.state, rows.rejections, directory),
    rejectionReasons: directory.city.rejectionReasons ?? [],
    askedComplaintId: row.asked_complaint_id,
    ratings: ratingFigures(rows.ratings),
    timeline: presentTimeline(rows, options),
    agencyTimes: agencyTimes(rows.events).map(({ unitId, from, until, isCharged }) => ({ unit: directory.unitName(unitId), from, until, isCharged })),
    mentionable: mentionable(row, rows, directory).map(({ id, name, unit_id }) => ({ operatorId: id, name, unit: directory.unitName(unit_id) })),
    allowedActions: caseActions.filter((action) => moves.includes(action) && isUseful(action, row, { rows, directory })),
  } satisfies z.input<typeof deskCaseSchema>);
}

/** What the state and the standing allow, and still has nothing to do. */
function isUseful(action: CaseAction, row: Row<'cases'>, { rows, directory }: { rows: CaseRows; directory: CityDirectory }): boolean {
  if (action === 'hand-back') return unitToHandBackTo(row, directory) !== null;
  if (action === 'unmerge') return rows.merged.merges.length > 0;
  return action !== 'remove-support' || rows.agencies.some(({ role }) => role === 'supporting');
}

/** The one that the case came in with names it; those that were merged follow in the order of filing. */
function ownFirst({ complaint_number: own }: Row<'cases'>, { complaints }: CaseRows): Row<'complaints'>[] {
  return [...complaints].sort((one, other) => Number(other.complaint_number === own) - Number(one.complaint_number === own));
}

function presentComplaint(
  row: Row<'complaints'>,
  { caseRow, rows, mayTell, options }: { caseRow: Row<'cases'>; rows: CaseRows; mayTell: boolean; options: PresentOptions },
): z.input<typeof deskComplaintSchema> {
  const isNameKnown = knowsComplainant(options.viewpoint, { row: caseRow, complaint: row, directory: options.directory });
  const clip = rows.clips.find(({ complaint_id }) => complaint_id === row.complaint_id);
  const official = officialAccountOf({ channel: row.channel, account: row.received_by_account }, options.directory);
  return {
    complaintId: row.complaint_id,
    complaintNumber: row.complaint_number,
    channel: row.channel,
    receivedByAccount: row.received_by_account,
    receivedByUnit: official === null ? null : options.directory.unitName(official.unitId),
    clipDelaySeconds: clip?.delay_seconds ?? null,
    identity: row.identity,
    name: isNameKnown ? row.name : null,
    contact: isNameKnown && row.contact_kind !== null && row.contact_value !== null ? { kind: row.contact_kind, value: row.contact_value } : null,
    text: row.text,
    language: row.language,
    place: row.place_json === null ? null : placeSchema.parse(JSON.parse(row.place_json)),
    answers: readAnswers(row.answers_json),
    onBehalfOf: row.on_behalf_of_relation === null ? null : { name: isNameKnown ? row.on_behalf_of_name : null, relation: row.on_behalf_of_relation },
    consents: { contactNotices: row.allows_contact_notices === 1, publishPhotos: row.allows_publishing_photos === 1 },
    attachments: attachmentsOf(rows, options, (attachment) => attachment.purpose === 'complaint' && attachment.complaint_id === row.complaint_id),
    clip: clip === undefined ? null : presentClip(clip, isNameKnown),
    // It shows its author throughout.
    hasEvidence: isNameKnown && rows.evidenced.has(row.complaint_id),
    joinedClips: rows.joinedClips
      .filter(({ complaint_id }) => complaint_id === row.complaint_id)
      .map((joined) => presentJoinedClip(joined, { rows, isNameKnown, options })),
    messages: rows.messages
      .filter((message) => message.complaint_id === row.complaint_id)
      .map((message) => ({
        messageId: message.message_id,
        from: message.sender,
        unit: message.unit_id === null ? null : options.directory.unitName(message.unit_id),
        text: message.text,
        language: message.language,
        attachments: attachmentsOf(rows, options, (attachment) => attachment.message_id === message.message_id),
        sentAt: message.sent_at,
      })),
    socialReplies: rows.socialReplies
      .filter(({ complaint_id }) => complaint_id === row.complaint_id)
      .map(({ address, by_name: by, replied_at: repliedAt }) => ({ address, by, repliedAt })),
    isClaimed: clip !== undefined && row.tracking_code_hash !== null,
    requests: rows.rightRequests.filter((request) => request.complaint_id === row.complaint_id).map(presentRightRequest),
    whatsapp: mayTell && isNameKnown ? presentWhatsappNotice(row, rows, { city: options.directory.city.name, origin: options.origin }) : null,
    isMerged: rows.merged.merges.some(({ complaint_id }) => complaint_id === row.complaint_id),
    receivedAt: row.received_at,
  };
}

/** Secrecy may be raised after clipping: then the author leaves the clip, too. */
function presentClip(row: Pick<Row<'clips'>, 'clip_json'>, isNameKnown: boolean): Clip {
  // Which conversation it was is for recognising a second clip, and would show in two cases that one person wrote both.
  const { conversationKey: _recognised, ...clip } = clipSchema.parse(JSON.parse(row.clip_json));
  return isNameKnown ? clip : { ...clip, authorName: null, authorHandle: null, authorUrl: null };
}

function presentJoinedClip(
  row: Row<'joined_clips'>,
  { rows, isNameKnown, options }: { rows: CaseRows; isNameKnown: boolean; options: PresentOptions },
): z.input<typeof joinedClipSchema> {
  return {
    joinedClipId: row.joined_clip_id,
    text: row.text,
    clip: presentClip(row, isNameKnown),
    attachments: attachmentsOf(rows, options, ({ joined_clip_id }) => joined_clip_id === row.joined_clip_id),
    // It shows its author throughout.
    hasEvidence: isNameKnown && row.manifest_json !== null,
    joinedAt: row.joined_at,
  };
}
