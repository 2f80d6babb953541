import { clipEvidenceSchema, type ClipEvidence } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { findClipEvidence, findOriginals } from '../repositories/clip-evidence-repository.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import { maySeeWithheldName, type Viewpoint } from './case-visibility.ts';
import { isSignedBy } from './evidence-key.ts';
import { requireVisibleCase } from './read-case.ts';

/** The sealed evidence of one clip. It shows its author throughout, so whoever may not know the name gets none of it. */
export async function readClipEvidence(
  { caseId, complaintId, viewpoint }: { caseId: string; complaintId: string; viewpoint: Viewpoint },
  { database, directory, signer, now }: Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now'>,
): Promise<ClipEvidence | null> {
  const found = await requireVisibleCase(database, { caseId, viewpoint }, { directory });
  const complaint = await findComplaint(database, complaintId);
  const row = await findClipEvidence(database, { caseId, complaintId });
  if (complaint === undefined || row === undefined) return null;
  if (complaint.identity !== 'named' && !maySeeWithheldName(viewpoint, { isAboutOfficial: found.is_about_official === 1, directory })) return null;
  const originals = await findOriginals(database, complaintId);
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
