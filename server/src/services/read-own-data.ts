import { ownDataSchema, type OwnData } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import { maskContact, maskName } from './mask-contact.ts';
import { readFilingProof } from './read-filing-proof.ts';
import { readTrackedCase } from './read-tracked-case.ts';

/** All that is kept of this person with this complaint; null where it is gone. Notes among agencies and officers' names are not theirs. */
export async function readOwnData(
  complaintId: string,
  dependencies: Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now' | 'publicOrigin'>,
): Promise<OwnData | null> {
  const complaint = await findComplaint(dependencies.database, complaintId);
  const proof = await readFilingProof(complaintId, dependencies);
  const tracked = await readTrackedCase(complaintId, dependencies);
  if (complaint === undefined || proof === null || tracked === null) return null;
  const { notice } = dependencies.directory.city;
  const isNameWithheld = complaint.identity === 'withheld';
  const { contact_kind: kind, contact_value: value } = complaint;
  return ownDataSchema.parse({
    exportedAt: dependencies.now().toISOString(),
    controller: notice.controller,
    legalBasis: notice.legalBasis,
    complaint: isNameWithheld && complaint.name !== null ? { ...proof, name: maskName(complaint.name) } : proof,
    channel: complaint.channel,
    isNameWithheld,
    contact: kind === null || value === null ? null : { kind, value: isNameWithheld ? maskContact({ kind, value }) : value },
    consents: { contactNotices: complaint.allows_contact_notices === 1, publishPhotos: complaint.allows_publishing_photos === 1 },
    state: tracked.state,
    steps: tracked.steps,
    messages: tracked.messages,
    resolution: tracked.resolution,
    rating: tracked.rating ?? null,
    requests: tracked.requests ?? [],
  });
}
