import { citizenMediaTypes, type FilingGap, filingProofSchema, noticeNotShown, placeSchema, type FilingProof } from '@kotak-aduan/api-client/schemas';
import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { findFilingRows, type FiledAttachmentRow, type FilingRows } from '../repositories/filing-proof-repository.ts';
import type { Row } from '../repositories/database.ts';
import { dueAsFiled } from './case-clock.ts';
import type { CityDirectory } from './city-directory.ts';
import { readAnswers } from './given-answers.ts';

const mediaTypeSchema = z.enum(citizenMediaTypes);

/** What the holder of a tracking code can show to others; null where the complaint is gone. */
export async function readFilingProof(
  complaintId: string,
  { database, directory, publicOrigin }: Pick<Dependencies, 'database' | 'directory' | 'publicOrigin'>,
): Promise<FilingProof | null> {
  const rows = await findFilingRows(database, complaintId);
  return rows === undefined ? null : filingProofSchema.parse(present(rows, { directory, site: publicOrigin }));
}

function present(
  { complaint, filedCase, received, attachments }: FilingRows,
  { directory, site }: { directory: CityDirectory; site: string },
): z.input<typeof filingProofSchema> {
  const { city } = directory;
  const isNamed = complaint.identity === 'named';
  const isAboutOfficial = filedCase.is_about_official === 1;
  const place = readPlace(complaint.place_json);
  return {
    complaintNumber: complaint.complaint_number,
    kind: complaint.kind,
    receivedAt: complaint.received_at,
    timeZone: city.timeZone,
    cityName: city.name,
    unit: directory.unitName(received.lead_unit_id),
    receivedBy: received.actor_kind === 'operator' ? 'operator' : 'system',
    channel: complaint.channel,
    site,
    dueAt: dueAsFiled({ kind: complaint.kind, receivedAt: complaint.received_at, askedAt: filedCase.asked_at, isAboutOfficial }, directory),
    identity: complaint.identity,
    // Whoever had a name withheld carries no paper that gives it away.
    name: isNamed ? complaint.name : null,
    nameKnownTo: nameReader(complaint, { isAboutOfficial, directory }),
    onBehalfOf:
      complaint.on_behalf_of_relation === null ? null : { name: isNamed ? complaint.on_behalf_of_name : null, relation: complaint.on_behalf_of_relation },
    categoryName: directory.category(complaint.category_id)?.name ?? null,
    respondentUnit: complaint.respondent_unit_id === null ? null : directory.unitName(complaint.respondent_unit_id),
    text: complaint.text,
    answers: readAnswers(complaint.answers_json),
    place,
    placeUnit: place?.unitId == null ? null : directory.unitName(place.unitId),
    attachments: attachments.map(presentFiledAttachment),
    payloadSha256: complaint.payload_sha256,
    ...noticeOf(complaint, city),
    missing: gapsOf(complaint),
  };
}

/** The terms are kept by the city's file alone: of an older notice only the version is known. */
function noticeOf({ notice_version: version }: Row<'complaints'>, { notice }: CityDirectory['city']): Pick<FilingProof, 'noticeVersion' | 'noticeTerms'> {
  if (version === null || version === noticeNotShown) return { noticeVersion: null };
  const { controller, legalBasis } = notice;
  return { noticeVersion: version, ...(version === notice.version ? { noticeTerms: { controller, legalBasis } } : {}) };
}

/** Of a withheld name; null: the coordinators. */
function nameReader(
  { respondent_unit_id }: Row<'complaints'>,
  { isAboutOfficial, directory }: { isAboutOfficial: boolean; directory: CityDirectory },
): FilingProof['nameKnownTo'] {
  const reader = isAboutOfficial ? officialReader(directory.city, respondent_unit_id) : null;
  return reader === null ? null : directory.unitName(reader.unitId);
}

export function presentFiledAttachment(row: FiledAttachmentRow): z.input<typeof filingProofSchema>['attachments'][number] {
  return {
    uploadId: row.upload_id,
    mediaType: mediaTypeSchema.parse(row.media_type),
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
    originalSha256: row.original_sha256,
    takenAt: row.taken_at,
    place: readPlace(row.place_json),
    caption: row.caption,
  };
}

/** No address is ever asked for and nothing is signed, so that these two are always left to be given. */
function gapsOf({ identity, on_behalf_of_relation }: Row<'complaints'>): FilingGap[] {
  const gaps: FilingGap[] = ['address', 'signature'];
  if (on_behalf_of_relation !== null) gaps.unshift('power-of-attorney');
  if (identity === 'none') gaps.unshift('name');
  if (identity === 'withheld') gaps.unshift('name-withheld');
  return gaps;
}

function readPlace(stored: string | null): FilingProof['place'] {
  return stored === null ? null : placeSchema.parse(JSON.parse(stored));
}
