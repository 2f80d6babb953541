import { clipSchema, ownDataSchema, type OwnData } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { findOwnRows, type OwnFileRow, type OwnRows } from '../repositories/own-data-repository.ts';
import { findTrackedRows, type TrackedRows } from '../repositories/tracked-case-repository.ts';
import { maskContact, maskName } from './mask-contact.ts';
import { presentFiledAttachment, readFilingProof } from './read-filing-proof.ts';
import { presentEarlierResolutions } from './present-resolution.ts';
import { readTrackedCase } from './read-tracked-case.ts';

type Reader = Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now' | 'publicOrigin'>;

/**
 * All that is kept of this person with this complaint; null where it is gone. Notes among agencies and officers' names are not theirs. Which
 * table is in it, and why another is not, stands in read-own-data.test.ts.
 */
export async function readOwnData(complaintId: string, dependencies: Reader): Promise<OwnData | null> {
  const rows = await findTrackedRows(dependencies.database, complaintId);
  const proof = await readFilingProof(complaintId, dependencies);
  const tracked = await readTrackedCase(complaintId, dependencies);
  if (rows === undefined || proof === null || tracked === null) return null;
  const { complaint } = rows;
  const { notice } = dependencies.directory.city;
  const isNameWithheld = complaint.identity === 'withheld';
  return ownDataSchema.parse({
    exportedAt: dependencies.now().toISOString(),
    controller: notice.controller,
    legalBasis: notice.legalBasis,
    complaint: isNameWithheld && complaint.name !== null ? { ...proof, name: maskName(complaint.name) } : proof,
    channel: complaint.channel,
    isNameWithheld,
    contact: presentContact(complaint, isNameWithheld),
    consents: { contactNotices: complaint.allows_contact_notices === 1, publishPhotos: complaint.allows_publishing_photos === 1 },
    state: tracked.state,
    steps: tracked.steps,
    messages: tracked.messages,
    resolution: tracked.resolution,
    rating: tracked.rating ?? null,
    requests: tracked.requests ?? [],
    ...presentRest(await findOwnRows(dependencies.database, { complaintId, caseId: complaint.case_id }), { rows, isNameWithheld, reader: dependencies }),
  });
}

function presentContact({ contact_kind: kind, contact_value: value }: TrackedRows['complaint'], isNameWithheld: boolean): OwnData['contact'] {
  if (kind === null || value === null) return null;
  return { kind, value: isNameWithheld ? maskContact({ kind, value }) : value };
}

type Rest = Pick<z.input<typeof ownDataSchema>, 'language' | 'files' | 'earlierResolutions' | 'contactWithdrawnAt' | 'codeRequests' | 'clip'>;

function presentRest(own: OwnRows, { rows, isNameWithheld, reader }: { rows: TrackedRows; isNameWithheld: boolean; reader: Reader }): Rest {
  return {
    language: rows.complaint.language,
    files: own.files.map((file) => presentFile(file, reader)),
    earlierResolutions: presentEarlierResolutions(rows, { ...reader, now: reader.now() }),
    contactWithdrawnAt: own.contactWithdrawnAt,
    codeRequests: own.codeRequests.map(({ requested_at, state, decided_at }) => ({ requestedAt: requested_at, state, decidedAt: decided_at })),
    clip: own.clip === undefined ? null : presentClip(own.clip.clip_json, isNameWithheld),
  };
}

function presentFile(row: OwnFileRow, { signer, now }: Reader): NonNullable<Rest['files']>[number] {
  return {
    ...presentFiledAttachment(row),
    width: row.width,
    height: row.height,
    durationSeconds: row.duration_seconds,
    url: signer.fileUrl(row.upload_id, now()),
    sentAt: row.claimed_at,
    messageId: row.message_id,
  };
}

/** Of a name that is withheld whatever leads to its account stays out as well. */
function presentClip(stored: string, isNameWithheld: boolean): Rest['clip'] {
  const { authorName, authorHandle, authorUrl, permalink, text, postedAt, capturedAt, receivedByAccount } = clipSchema.parse(JSON.parse(stored));
  const author = isNameWithheld
    ? { authorName: null, authorHandle: null, authorUrl: null, permalink: null }
    : { authorName, authorHandle, authorUrl, permalink };
  return { ...author, text, postedAt, capturedAt, receivedByAccount };
}
