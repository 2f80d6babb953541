import { clipEvidenceSchema, type ClipEvidence } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { findClipEvidence, findOriginals } from '../repositories/clip-evidence-repository.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import type { Database, Row } from '../repositories/database.ts';
import { findJoinedClip, findJoinedOriginals } from '../repositories/joined-clip-repository.ts';
import { maySeeWithheldName, type Viewpoint } from './case-visibility.ts';
import { isSignedBy } from './evidence-key.ts';
import { requireVisibleCase } from './read-case.ts';

/** The sealed evidence of one clip. It shows its author throughout, so whoever may not know the name gets none of it. */
export async function readClipEvidence(
  { caseId, complaintId, joinedClipId, viewpoint }: { caseId: string; complaintId: string; joinedClipId?: string | undefined; viewpoint: Viewpoint },
  { database, directory, signer, now }: Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now'>,
): Promise<ClipEvidence | null> {
  const found = await requireVisibleCase(database, { caseId, viewpoint }, { directory });
  const complaint = await findComplaint(database, complaintId);
  const row = await (joinedClipId === undefined
    ? findClipEvidence(database, { caseId, complaintId })
    : findJoinedEvidence(database, { caseId, complaintId, joinedClipId }));
  if (complaint === undefined || row === undefined) return null;
  if (complaint.identity !== 'named' && !maySeeWithheldName(viewpoint, { isAboutOfficial: found.is_about_official === 1, directory })) return null;
  const originals = await (joinedClipId === undefined ? findOriginals(database, complaintId) : findJoinedOriginals(database, joinedClipId));
  const { shape } = clipEvidenceSchema;
  // What this server wrote, held against the contract once more.
  const manifest = shape.manifest.parse(JSON.parse(row.manifest_json));
  return {
    manifest,
    texts: shape.texts.parse(JSON.parse(row.texts_json)),
    files: manifest.items.flatMap(({ name, sha256 }) =>
      originals
        .filter((original) => original.sha256 === sha256)
        .slice(0, 1)
        .map((original) => ({ name, url: signer.originalUrl(original.upload_id, now()) })),
    ),
    countersignature: {
      statement: shape.countersignature.shape.statement.parse(JSON.parse(row.statement_json)),
      signature: row.signature,
      publicKey: row.public_key,
    },
    isSignatureValid: isSignedBy({ publicKey: row.public_key, text: row.statement_json, signature: row.signature }),
  };
}

type SealedRow = Omit<Row<'clip_evidence'>, 'complaint_id' | 'case_id'>;

async function findJoinedEvidence(
  database: Database,
  { caseId, complaintId, joinedClipId }: { caseId: string; complaintId: string; joinedClipId: string },
): Promise<SealedRow | undefined> {
  const joined = await findJoinedClip(database, joinedClipId);
  if (joined?.case_id !== caseId || joined.complaint_id !== complaintId) return undefined;
  const { manifest_json, texts_json, statement_json, signature, public_key } = joined;
  const isSealed = manifest_json !== null && texts_json !== null && statement_json !== null && signature !== null && public_key !== null;
  return isSealed ? { manifest_json, texts_json, statement_json, signature, public_key } : undefined;
}
