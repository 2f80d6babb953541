import { canonicalJson, type EvidenceStatement, type SealedEvidence } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { insertClipEvidence } from '../repositories/clip-evidence-repository.ts';
import type { DatabaseTransaction } from '../repositories/database.ts';

interface CountersignOptions {
  readonly evidence: SealedEvidence;
  readonly complaintId: string;
  readonly caseId: string;
  readonly complaintNumber: string;
  readonly receivedAt: string;
}

/** Signs that this manifest and its bytes were here at this time, and keeps both with the clip. */
export async function countersignEvidence(
  transaction: DatabaseTransaction,
  { evidence, complaintId, caseId, complaintNumber, receivedAt }: CountersignOptions,
  { evidenceKey, publicOrigin }: Pick<Dependencies, 'evidenceKey' | 'publicOrigin'>,
): Promise<void> {
  const statement: EvidenceStatement = {
    format: 'kotak-aduan/countersignature',
    version: 1,
    manifestSha256: evidence.manifestSha256,
    omitted: evidence.omitted,
    complaintNumber,
    receivedAt,
    server: publicOrigin,
    keyId: evidenceKey.keyId,
  };
  const statementJson = canonicalJson(statement);
  await insertClipEvidence(transaction, {
    complaint_id: complaintId,
    case_id: caseId,
    manifest_json: canonicalJson(evidence.manifest),
    texts_json: JSON.stringify(evidence.texts),
    statement_json: statementJson,
    signature: evidenceKey.sign(statementJson),
    public_key: evidenceKey.publicKey,
  });
}
